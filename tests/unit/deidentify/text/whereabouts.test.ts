import { describe, expect, it } from "vitest";
import { checkText } from "~/deidentify/text/check-text";

const found = (text: string) =>
  checkText(text)
    .filter(({ type }) => type !== "combination")
    .map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`);
const holds = (text: string, what: string) => expect(found(text)).toContain(what);
const leaves = (text: string) => expect(found(text)).toEqual([]);

describe("roads and spots of a town", () => {
  it.each([
    ["RTC on the A57 at six, seatbelt sign.", "place: A57"],
    ["Knocked off his bike on the M4.", "place: M4"],
    ["Trauma moto na BR-101, GCS 6.", "place: BR-101"],
    ["Overturned lorry near junction 14, two trapped.", "place: junction 14"],
    ["Found on the Embankment at five, temp 26.4.", "place: the Embankment"],
    ["He drives his van to Skegness and smokes.", "place: Skegness"],
    ["Bitten by an adder on Haldon.", "place: Haldon"],
  ])("%s", holds);

  it.each([
    "The A1 segment of the ACA was clipped after a car crash.",
    "Do the M3 receptor and the A2 segment come up in finals?",
    "Which N95 fits, and is I-131 given to a driver?",
    "Was it found in Addison disease or on CT?",
    "Is the green of the iris a ring on slit lamp?",
    "Which muscles hang on branches from the Common Peroneal Nerve?",
    "Referred to the Falls clinic after two falls.",
    "Does AMA positive mean PBC, and who leaves AMA?",
  ])("are no arteries, receptors or findings: %s", leaves);
});

describe("where somebody works, learns or plays, with its kind in small letters", () => {
  it.each([
    ["Two sisters, Busy Bees nursery, both vomiting.", "employer: Busy Bees nursery"],
    ["He packs fish at the Fraserburgh Freezing factory.", "employer: Fraserburgh Freezing factory"],
    ["Collapsed at training, Hayle rugby club.", "employer: Hayle rugby club"],
  ])("%s", (text, what) => expect(found(text).join("\n")).toContain(what.replace(/^\w+: /, "")));

  it.each([
    "Which council pays? Any gym will do.",
    "At the British Medical council nobody knew.",
    "Our Medical school and the Foundation school disagree.",
  ])("is somebody's: %s", leaves);
});

describe("days without a year", () => {
  it.each([
    ["Handover 14/03: three jobs", "date: 14/03"],
    ["Seen w/c 6/5, wound clean.", "date: 6/5"],
    ["Jobs:\n14/03: chase CT\n", "date: 14/03"],
    ["CT 02/11 showed no bleed.", "date: 02/11"],
    ["Transferred on 1 Ramadan 1445, fasting.", "date: 1 Ramadan 1445"],
    ["Born 3 Farvardin 1370.", "date: 3 Farvardin 1370"],
  ])("%s", holds);

  it.each([
    "Review 3/7. CT 3/12.",
    "Bloods 3/7 and clinic 6/52.",
    "12/10 pain, power 4/5, GCS 12/15.",
    "03/04 lymph nodes positive.",
    "My OSCE is in March and I keep failing.",
  ])("are no parts, times or exams: %s", leaves);
});

describe("names people go by online", () => {
  it("is found by what is done with it", () =>
    holds("She vlogs as sharon_eats_se13 daily.", "username: sharon_eats_se13"));
  it.each(["In R the t_test and p_value differ.", "I posted exon_3.pdf and the rest."])("is no variable: %s", leaves);
});
