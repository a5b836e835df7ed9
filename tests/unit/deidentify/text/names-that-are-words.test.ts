import { describe, expect, it } from "vitest";
import { checkText } from "~/deidentify/text/check-text";

const found = (text: string) => checkText(text).map(({ start, end }) => text.slice(start, end));

describe("a surname that is an injury, an eponym or another word is found whole", () => {
  it.each([
    ["behind a first name that is an eponym too", "Thomas Burns, fractures of both wrists.", "Thomas Burns"],
    ["with a first name before what eponyms name", "John Smith fracture clinic review", "John Smith"],
    ["with a first name and a possessive before it", "John Smith's fracture has healed.", "John Smith"],
    ["whose first name is short for something", "Tomo Horvat presented with chest pain.", "Tomo Horvat"],
    ["that is a language too", "Damodar Gujarati presented with fever.", "Damodar Gujarati"],
    ["with a first name that is a word too", "Grace Okafor syndrome was ruled out", "Grace Okafor"],
    ["behind a small first name", "sarah wells presented with a swollen left leg last night", "sarah wells"],
    ["before the first name", "Wells, Sarah - DVT left leg", "Wells, Sarah"],
    ["before it in capitals", "GRAVES, Robert. Thyrotoxicosis.", "GRAVES, Robert"],
    ["before it at the head of a note", "Parkinson, James: tremor for six months", "Parkinson, James"],
    ["when it is a word only", "Hand, Susan: boxer's fracture", "Hand, Susan"],
    ["behind a label", "Name: Stone, Jade", "Stone, Jade"],
    ["in a list of beds", "Patients: Burns (bed 1), Wells (bed 2), Graves (bed 3).", "Graves"],
    ["with an initial behind it", "Burns T, Wells S, both reviewed.", "Wells S"],
    ["behind a small title", "mr bone was discharged", "mr bone"],
  ])("%s", (_where, text, name) => expect(found(text)).toContain(name));
});

describe("the same words stay words", () => {
  it.each([
    "Burns, scalds and frostbite: which fluid formula do you use? Parkland is 4 ml/kg/% TBSA.",
    "Colles', Smith's and Barton's fractures are all of the distal radius.",
    "Fleming discovered penicillin in 1928.",
    "Gordon Holmes sign, Austin Flint murmur, May Thurner syndrome: each is called after a person or two.",
    "The foramen of Monro is blocked.",
    "relative afferent pupillary defect, RAPD, Marcus Gunn pupil",
    "mr brain showed nothing",
    "Wells 4.5, so a scan and not a D-dimer.",
    "Child C, MELD 20: who goes on the list?",
    "Fracture, dislocation or sprain?",
  ])("%s", (text) => expect(found(text)).toEqual([]));

  it.each([
    ["a hospital", "Transferred from Parkland on fluids.", "Parkland"],
    ["a person who found something", "Fleming discovered a lump in her breast in 1928.", "Fleming"],
    ["a person's fractures", "Barton's fractures have healed.", "Barton"],
  ])("%s is still asked about", (_what, text, name) => expect(found(text).join()).toContain(name));
});
