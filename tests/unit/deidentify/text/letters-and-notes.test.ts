import { describe, expect, it } from "vitest";
import { checkText } from "~/deidentify/text/check-text";

const found = (text: string) => checkText(text).map(({ start, end }) => text.slice(start, end));

describe("letters and notes", () => {
  it.each([
    ["the second half of a name may be an eponym", "Dear Dr Okonkwo-Bell, thank you.", ["Dr Okonkwo-Bell"]],
    ["with a first name before it as well", "Ngozi Adeleke-Graves was seen.", ["Ngozi Adeleke-Graves"]],
    ["a house may have a letter", "her flat at 22b Cotterill Street", ["22b Cotterill Street"]],
    ["an extension", "She rang me on ext 4471.", ["4471"]],
    ["a bleep", "ask in records, bleep 2217", ["2217"]],
    ["what a device's label says", "UDI (01)00844588003288(17)141120 read out", ["(01)00844588003288(17)141120"]],
    ["a weekday cut short before a day", "an appointment Weds 17th", ["Weds 17th"]],
    ["a weekday and a day of a month", "clips out Mon 4/5", ["Mon 4/5"]],
    ["a day of a month with a point", "Reviewed 04.07 at 10:15", ["04.07 at 10:15"]],
    ["a month of this year", "It began in March of this year", ["March of this year"]],
    ["a surname in no list behind initials", "Signed, A. N. Chukwu, FY2", ["A. N. Chukwu"]],
    ["Burns by name", "Burns, seen today by the team", ["Burns"]],
    ["a family's name that is an eponym too", "Waddell came in at night.", ["Waddell"]],
    ["Burns by title", "Mr Burns, scalds clinic", ["Mr Burns"]],
  ])("%s", (_rule, text, hits) => expect(found(text)).toEqual(hits));

  it.each([
    "Burns, scalds and frostbite: which fluid formula do you use?",
    "Tags: Burns, plastic surgery, paediatrics",
    "The circle of Willis, the ampulla of Vater and the aqueduct of Sylvius",
    "OGD showed a Dieulafoy lesion.",
    "Le Fort II, Salter-Harris IV, Garden 3",
    "Jarisch-Herxheimer, Hill-Sachs and Budd-Chiari",
    "does anybody else see it on the same x-ray",
    "pt 34f c/o rif pain, hcg neg, gave nebs",
    "knee ext 120, flex 30, extension 100 degrees",
    "Discharged 07.30 hrs, sats 4/5 recorded",
    "She takes Creon with meals.",
    "Young patients: ABVD or BEACOPP?",
    "E. Coli and S. Aureus grew",
    "third degree burns, sun 3rd degree",
  ])("nobody: %s", (text) => expect(found(text)).toEqual([]));
});
