import { describe, expect, it } from "vitest";
import { checkText } from "~/deidentify/text/check-text";

const found = (text: string) => checkText(text).map(({ start, end }) => text.slice(start, end));

/** Lines as they are written on the ward: names that no list holds, spoken numbers, small letters. */
describe("short notes of the ward", () => {
  it.each([
    ["Wife Oonagh is away until the weekend.", "Oonagh"],
    ["Fever for two days. Mom (Lakeisha) gave ibuprofen.", "Lakeisha"],
    ["Parents Xanthe and Idris attend family therapy.", "Xanthe"],
    ["Wraps were shown by CNS Niamhín in the clinic.", "Niamhín"],
    ["Seen with medical student Beatrix today.", "Beatrix"],
    ['She wrote to her friend "Zayn" before.', "Zayn"],
    ["Sent with a letter, dr fenwick to ring the registrar. Hb 104.", "dr fenwick"],
    ['Specimen labelled "BARTHOLOMEW, Ines" from theatre.', "BARTHOLOMEW, Ines"],
    ["EMDR with Rhodri Vaughan-Pugh to start.", "Rhodri Vaughan-Pugh"],
    ["He is away until Tuesday 14th of the month.", "Tuesday 14th"],
    ["Date of birth June third nineteen fifty, confused since.", "June third nineteen fifty"],
    [
      "My number is five one two five five five oh one double eight, thanks.",
      "five one two five five five oh one double eight",
    ],
    ["MRI brain (M/1968-07-21): no lesion.", "1968-07-21"],
    ["He was treated at the Royal Glan Clwyd in the past.", "the Royal Glan Clwyd"],
    ["Serial no. of machine 5008-VX-771 was noted.", "5008-VX-771"],
    ["Saw Begum, R on the round; creatinine 180.", "Begum, R"],
    ["Okafor, T (MRN 00481922) for theatre.", "Okafor, T"],
    ["Murphy, R (MRN 00481922) for theatre.", "Murphy, R"],
    ["Transferred from KEM last night with a GCS of 9.", "KEM"],
    ["Films under acc XR-2024-118273 were lost.", "XR-2024-118273"],
    ["Pt #4471-B had the reaction after the second dose.", "#4471-B"],
    ["Labs 11/30: potassium 5.9.", "11/30"],
    ["She posts as post_malone_fan every night.", "post_malone_fan"],
    ["Moved to 12 BD Voltaire last month.", "12 BD Voltaire"],
    ["Write to aoife dot nib underscore 4 at gmail dot com.", "aoife dot nib underscore 4 at gmail dot com"],
    ["Sgt. Pemberton has a blast injury.", "Sgt. Pemberton"],
    ["Thanks for seeing this lady from HMP Styal.", "HMP Styal"],
    ["Spiked again in bay C overnight.", "bay C"],
    ["Both boys, Max and Will, had croup.", "Max and Will"],
    ["Ada has had chest pain since noon.", "Ada"],
    ["Goodell has had chest pain since noon.", "Goodell"],
    ["Cerelle came with her mother.", "Cerelle"],
    ["Eylea fell on the ward.", "Eylea"],
    ["Pt Coat, 54M, for theatre.", "Coat"],
    ["Casado came in with chest pain.", "Casado"],
    ["Saw Steuer on the ward, still coughing.", "Steuer"],
    ["Saw Chute on the ward, still coughing.", "Chute"],
    ["Zinnat came with her mother.", "Zinnat"],
    ["Adalat was seen by the dietitian.", "Adalat"],
    ["Saw Guyon on the ward, still coughing.", "Guyon"],
    ["Braunwald was admitted with pneumonia.", "Braunwald"],
    ["Saw Gina on the ward, still coughing.", "Gina"],
    ["The twins (Ada and Grace) were born by section.", "Ada and Grace"],
  ])("%s", (text, hit) => {
    expect(found(text).some((one) => one.includes(hit))).toBe(true);
  });

  it.each([
    "Sister Crohn's, mother Hispanic, father HIV positive, brother Down syndrome.",
    "TRAb 14, FT4 62. Carbimazole 40 -> 20. Creat 138.",
    "Scheltens 3, Fazekas 2, Bosniak I. Apgars 4, 7, 9.",
    "One or two of three, four or five tablets; grade one, two and three.",
    "The Royal College of Physicians and the Royal Society say so.",
    "In the labs 11/30 patients had a raised troponin.",
    "My post_op posts are all about DVT prophylaxis.",
    "Started on Keppra 500 BD after the second seizure.",
    "Is Light's criterion of 0.6 for LDH still used?",
    "The Parkland formula overestimates; I prefer modified Brooke.",
    "In girls, Turner and Down syndrome differ; twins, Apert and Crouzon were ruled out.",
    "Which nerve passes through the canal of Guyon? Is Goodell's sign early?",
    "The ADA and GINA guidelines differ; EMA approved it.",
    "Transferred from ICU yesterday; of the ten, patient #7 did best.",
  ])("leaves alone: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
