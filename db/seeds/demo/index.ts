import type { DemoThread } from "./demo-thread";
import { acuteMedicine } from "./threads/acute-medicine";
import { anaesthetics } from "./threads/anaesthetics";
import { cardiology } from "./threads/cardiology";
import { dermatology } from "./threads/dermatology";
import { earNoseAndThroat } from "./threads/ear-nose-and-throat";
import { emergencyMedicine } from "./threads/emergency-medicine";
import { endocrinologyAndDiabetes } from "./threads/endocrinology-and-diabetes";
import { gastroenterology } from "./threads/gastroenterology";
import { generalPractice } from "./threads/general-practice";
import { generalSurgery } from "./threads/general-surgery";
import { geriatricMedicine } from "./threads/geriatric-medicine";
import { haematology } from "./threads/haematology";
import { infectiousDiseases } from "./threads/infectious-diseases";
import { nephrology } from "./threads/nephrology";
import { neurology } from "./threads/neurology";
import { obstetricsAndGynaecology } from "./threads/obstetrics-and-gynaecology";
import { oncology } from "./threads/oncology";
import { ophthalmology } from "./threads/ophthalmology";
import { paediatrics } from "./threads/paediatrics";
import { psychiatry } from "./threads/psychiatry";
import { radiology } from "./threads/radiology";
import { respiratoryMedicine } from "./threads/respiratory-medicine";
import { rheumatology } from "./threads/rheumatology";
import { traumaAndOrthopaedics } from "./threads/trauma-and-orthopaedics";

export { demoCases, USUAL_CASES } from "./cases";
export type { DemoAttachment, DemoCase, DemoDrawing } from "./demo-case";
export type { DemoAnswer, DemoComment, DemoThread } from "./demo-thread";

/** Every invented thread, by specialty. */
export const demoThreads: readonly DemoThread[] = [
  ...acuteMedicine,
  ...anaesthetics,
  ...cardiology,
  ...dermatology,
  ...earNoseAndThroat,
  ...emergencyMedicine,
  ...endocrinologyAndDiabetes,
  ...gastroenterology,
  ...generalPractice,
  ...generalSurgery,
  ...geriatricMedicine,
  ...haematology,
  ...infectiousDiseases,
  ...nephrology,
  ...neurology,
  ...obstetricsAndGynaecology,
  ...oncology,
  ...ophthalmology,
  ...paediatrics,
  ...psychiatry,
  ...radiology,
  ...respiratoryMedicine,
  ...rheumatology,
  ...traumaAndOrthopaedics,
];
