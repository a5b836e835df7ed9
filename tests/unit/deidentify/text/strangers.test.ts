import { expect, it } from "vitest";
import { checkText } from "~/deidentify/text/check-text";

const flagged = (text: string) => checkText(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ["Clerked in orsolyna, 31 yo, with RIF pain. Preg test neg.", "orsolyna"],
  ["The pt, dhruvesh, wants to keep his licence after one seizure.", "dhruvesh"],
  ["Why is muirgheal still in AF after three shocks? She is 70.", "muirgheal"],
  ["Her mum is called tsholo and rang twice. INR 4.", "tsholo"],
  ["ED nurse eibhlinn says the trop was 8. Repeat?", "eibhlinn"],
  ["Phoned ziemowit's GP, no record of splenectomy.", "ziemowit"],
  ["Hi onyinyechi, that makes sense. The ECG was fine.", "onyinyechi"],
  ["Bloods were fine but karolina keeps asking for a scan.", "karolina"],
  ["There is somebody with ITP, sukhwant, who has a platelet count of 6.", "sukhwant"],
])("somebody in small letters is found by where the word stands: %s", (text, name) => {
  expect(flagged(text)).toEqual([name]);
});

it.each([
  ["Referred from kilmurry with a sodium of 112. CT?", "kilmurry"],
  ["He lives in cwmtawe and farms. Q fever?", "cwmtawe"],
  ["Swallowed a button battery at brackenley primary. Urgent?", "brackenley primary"],
  ["Retired steelworker from port talgarth. FEV1 40%.", "port talgarth"],
  ["Fever for 3 days. loc: ndolatown. RDT positive, what next?", "ndolatown"],
])("and so is a place: %s", (text, place) => {
  expect(flagged(text)).toEqual([place]);
});

it.each([
  "Why does azithro prolong the QT more than doxy? Asking for finals.",
  "Pt on bisop, atorva and clopi, now slow. Stop bisop?",
  "Is levetir safe in preg? My sho wasn't sure.",
  "He came from theatre with norad and vaso. Wean vaso first?",
  "Adren x2, amio 300, then ROSC. Which one next?",
  "Is it thal trait or iron? The haem reg wants a film.",
  "The nan of a friend walks 4 miles. Chase her lipids?",
])("short forms of the ward and words that families bear are neither: %s", (text) => {
  expect(flagged(text)).toEqual([]);
});
