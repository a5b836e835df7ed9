import { describe, expect, it } from "vitest";
import { checkText } from "~/deidentify/text/check-text";

const found = (text: string) => checkText(text).map(({ start, end }) => text.slice(start, end));

describe("a name that is a word is told by what is said of it", () => {
  it.each([
    ["Bond has an INR of 9 and no bleeding.", "Bond"],
    ["Hope was admitted with sepsis.", "Hope"],
    ["Low sodium again. Pike denies drinking.", "Pike"],
    ["- Gale is confused, needs bloods", "Gale"],
    ["Hyacinth, his carer, says he fell.", "Hyacinth"],
    ["We met Marigold (her daughter) in the corridor.", "Marigold"],
    ["Peel's wife rang twice.", "Peel"],
    ["Bell was discharged on Tuesday.", "Bell"],
  ])("%s", (text, name) => expect(found(text)).toContain(name));

  it.each([
    "Hope is a poor plan in medicine.",
    "Bond angles have a bearing on this.",
    "Joy is not what I feel before an exam.",
    "Rose bengal stains the cornea.",
    "Peel the plaster off first.",
    "However, his wife noticed a tremor.",
    "Yesterday, her mother noticed a rash.",
    "Bell was a surgeon and an anatomist.",
  ])("is left alone: %s", (text) => {
    expect(found(text).filter((one) => !/yesterday/i.test(one))).toEqual([]);
  });
});

describe("a given name of two syllables with a hyphen", () => {
  it.each([
    ["Ji-woo is 3 and has croup.", "Ji-woo"],
    ["We saw Hye-in in clinic.", "Hye-in"],
    ["The notes of Park Seo-yeon say otherwise.", "Seo-yeon"],
    ["why does ji-hoon keep dropping his sodium", "ji-hoon"],
  ])("is found whole: %s", (text, name) => {
    expect(found(text).some((one) => one.includes(name))).toBe(true);
  });

  it.each([
    "A so-so result on the in-training exam.",
    "Is yo-yo dieting worse than none?",
    "What is the in-house rule on twins?",
    "Is an un-do button a do-in for safety?",
  ])("is no other word with a hyphen: %s", (text) => expect(found(text)).toEqual([]));
});
