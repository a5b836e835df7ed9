import { describe, expect, it } from "vitest";
import { checkText } from "~/deidentify/text/check-text";
import { isFamilyName, isGivenName } from "~/deidentify/text/lexicon";
import { languages, letterWords, shortWords } from "~/deidentify/text/words/short-words";
import { wordList } from "~/deidentify/text/words/word-list";

const found = (text: string) => checkText(text).map(({ start, end }) => text.slice(start, end));

describe("what notes, letters and messages of many manners say is found", () => {
  it.each([
    ["a feast", "RUQ pain since Easter, worse after meals", "Easter"],
    ["a day in short", "Review Tues with bloods", "Tues"],
    ["days in the manner of Germany", "was our inpatient from 3.5. to 11.5.2024", "3.5."],
    ["a short birth date", "Patientin geb. 12.1.68, Oberbauchschmerzen", "12.1.68"],
    ["two days of a month", "wants a note for the 8th to the 12th", "the 8th to the 12th"],
    ["an age beside a relative", "My grandfather, 97, takes apixaban.", "97"],
    ["an age said of somebody", "She is 93, on warfarin.", "93"],
    ["a birthday", "She celebrated her 102nd birthday last week.", "102nd birthday"],
    ["a record number read out", "record number 88 41 907 returns", "88 41 907"],
    ["the same in words", "hospital number four four one nine two, seen again", "four four one nine two"],
    ["the code of a key", "key safe 4471 by the door", "4471"],
    ["a number of a case", "RTA, MLC no 3381/24", "3381/24"],
    ["the last four figures", "Vietnam era. Last 4: 6603.", "6603"],
    ["a flat in a named house", "OT visit at flat 6, Brunel House: rails", "flat 6, Brunel House"],
    ["an inn", "called to the Crown Inn at night", "Crown Inn"],
    ["a hospital by its letters", "anyone else on nights at the QE?", "QE"],
    ["who wrote a message", "12/03/24, 21:16 - Ben R: yeah, K of 7.2", "Ben R"],
    ["a spelt name", "patient spelled T-H-I-B-O-D returns", "T-H-I-B-O-D"],
    ["a tattoo", 'tattoo on the forearm says "Marlene", cellulitis around it', "Marlene"],
  ])("%s", (_what, text, hit) => expect(found(text).some((one) => one.includes(hit))).toBe(true));
});

describe("what only looks like it is left alone", () => {
  it.each([
    "Hb was 14.3. Iron is low. K 3.5. to be replaced",
    "she is 94% on air and he was 95 kg",
    "T waves flat 2 days later",
    "between the 4th and the 5th intercostal space",
    "i keep mixing them up, exam on friday",
    "walked 10 m with a frame. Mob 10 m again",
    "G2P1L1 at 34 weeks",
    "PR 220 ms. Nothing else on the ECG.",
    "there is no 2019 data and no 1200 mg tablet",
    "transferred to ICU from ED",
    "version 12.1.68 of the guideline",
    "abdo pain, pyelo or divertic? on amu now, nfa",
  ])("%s", (text) => expect(found(text)).toEqual([]));
});

describe("words that are passed over however they are written", () => {
  const words = wordList(`${shortWords} ${letterWords} ${languages}`);
  it("are in no list of names", () =>
    expect(words.filter((word) => isGivenName(word) || isFamilyName(word))).toEqual([]));

  it.each(["Remi", "Reg", "Tia", "Om", "Fu", "Zulu", "Gentile"])("%s is a name and none of them", (name) => {
    expect(words).not.toContain(name.toLowerCase());
  });
});
