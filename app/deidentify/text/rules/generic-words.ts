import { wordSet } from "../words/word-list";

/** Words before "clinic" or "hospital" that say what it does, or nothing, but not which one it is. */
export const genericWords =
  wordSet(`the a an our your their his her my this that any some every each local nearby same another other new old
was were is are be been seen admitted to at in from of for on by with and or patient patients presented transferred treated after before
rheumatology cardiology neurology oncology haematology hematology dermatology respiratory gastroenterology endocrinology endocrine
nephrology renal urology urological orthopaedic orthopedic orthopaedics surgical surgery medical medicine dental eye ophthalmology ent
paediatric pediatric paediatrics pediatrics neonatal maternity antenatal obstetric gynaecology gynecology fertility psychiatric psychiatry
mental memory falls fracture pain diabetes diabetic asthma copd tb hiv sti std sexual health genitourinary allergy immunology vaccination
travel warfarin anticoagulation heart failure stroke tia epilepsy headache movement lipid hypertension obesity weight bariatric smoking
cessation breast lung skin cancer chemo chemotherapy radiotherapy palliative pre-op preoperative pre-assessment assessment outpatient
outpatients inpatient day follow-up followup emergency urgent acute intensive care critical trauma burns teaching university district
community regional tertiary secondary primary private public military state rural urban field nursing home specialist specialty general
walk-in drop-in one-stop rapid access hot open free base psychiatric rehabilitation rehab multidisciplinary virtual video telephone
foot leg wound ulcer vein vascular hand spine back knee hip shoulder joint bone osteoporosis metabolic liver hepatology kidney transplant
dialysis infusion blood sleep voice swallow hearing audiology balance gp group nurse-led genetics genetic family child children's women's
men's veterans student occupational sports physiotherapy physio psychology counselling drug alcohol addiction methadone needle pulmonary
pulmonology geriatric geriatrics infectious disease diseases nuclear plastic thoracic cardiac cardiothoracic arrhythmia pacemaker device
good bad poor better worse mother baby whole oral home dear re regarding what which how when guideline guidelines mr mrs ms dr`);
