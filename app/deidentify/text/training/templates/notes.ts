/** Sentences and headings of letters and notes of the ward, with people and places in slots. */
export const noteTemplates = `
Patient Name: {name}\\nDOB: {date}\\nMRN: {id}\\nAttending: Dr. {name}
PATIENT: {familyfirst}\\nDATE OF ADMISSION: {date}\\nHOSPITAL: {hospital}
Name: {name}   Sex: F   Age: {age}   Ward: {hospital}
Discharge Summary\\n\\nPatient: {name}\\nConsultant: {name}\\nDischarge destination: home with daughter {given}
Dear Dr {family},\\n\\nThank you for referring this {age}-year-old {sex} with {disease}.
Dear Dr. {family}, I reviewed {name} in the {specialty} clinic today. Diagnosis: {disease}. Medication: {drug} 10 mg daily.
Re: {name}, {address}
RE: {name}, DOB {date}\\nThank you for seeing Mr {family} who presented with {disease}.
Yours sincerely,\\n\\nDr {name}\\nConsultant in {specialty}\\n{hospital}
Kind regards,\\n{name}\\n{specialty} registrar, {hospital}
Dictated by {name}, MD\\nTranscribed by {initial}.{initial}.\\ncc: {name}; {name}
Electronically signed by: {name} {date}
Surgeon: {name}, M.D.\\nAssistant: {name}\\nAnesthesia: general\\nProcedure: laparoscopic cholecystectomy
Mr. {family} is a {age}-year-old gentleman with {disease} who came to {hospital} with fever. He was given {drug}.
Mrs {family} was brought in by her husband {given} after a fall. She takes {drug} and {drug}.
Ms. {family} denies chest pain. She lives with her son {given} in {town} and works as a teacher.
{name} is a pleasant {age}-year-old {sex} seen in follow-up for {disease}. BP 132/78, pulse 72.
The patient, {name}, was admitted to {hospital} on {date} with acute {disease}.
{given} reports that the pain is better since {drug} was started. {given} sleeps well.
Social History: Lives alone in {town}. Retired engineer. Daughter {given} visits daily. Non-smoker.
Social history: Married to {given}, two children. Moved from {town} in {year}. Drinks socially.
Next of kin: {name} (wife), tel {phone}
Emergency contact: {name}, {phone}, {address}
Family history: mother {given} had {disease}, father died of {disease} at 67.
Transferred from {hospital} in {town} under the care of Dr. {family}.
Discussed with {name} ({specialty}) who advised {drug} 5 mg twice daily.
D/w {family}, plan: {drug}, repeat bloods in the morning.
Seen by {name}, {specialty} SpR. Impression: {disease}.
Reviewed on the ward round with Dr {family} and Sister {given}. Stop {drug}.
Nursing note: {given} was settled overnight. Catheter draining well. Family visited.
His neighbour {given} found him on the floor at {address}. GCS 14.
PCP: Dr. {name}, {hospital}, {town}
Follow up with Dr. {family} at {hospital} in two weeks, call {phone}.
Follow-up: {specialty} clinic at {hospital}, {date}. GP: {hospital}, {town}.
Referred by {name} NP for evaluation of {disease}.
{family}, {given} - {disease} - bed 4 - for {drug}
pt {name} c/o sob x3 days, hx {disease}, on {drug}. seen by {family} last wk
Spoke to {given}'s mother {given} by phone; she agrees with the plan.
Interpreter {name} present. The patient comes from {country} and has lived in {town} for ten years.
Mr {name} underwent right hip arthroplasty at {hospital} by Mr {family} without complications.
HISTORY OF PRESENT ILLNESS: {name} is a {age}-year-old {sex} from {town}, {state}, who presents with {disease}.
HPI: Ms. {name} is a {age} y/o female w/ PMHx of {disease} p/w abdominal pain. Her husband, {given}, reports vomiting.
ASSESSMENT AND PLAN: {disease}, improving on {drug}. Will discuss with Dr. {family} in the morning.
Past surgical history: appendectomy at {hospital} in {year}, done by Dr. {family}.
The school of {given} in {town} was informed; his teacher Mrs {family} had noticed the seizures.
Sample collected at {hospital}, {town} and reported by {name}, pathologist.
{name}\\n{address}\\n\\nDear {given},\\nYour appointment in the {specialty} clinic is on {date}.
Witnessed by {name}. Consent obtained by Dr {family}.
He worked at {employer} in {town} until {year}. Exposed to asbestos.
Patient {given} {initial}. ({age}, {sex}) was taken by ambulance from {town} to {hospital}.
Reason for referral: {given} has had seizures since March. Dr. {family} of {hospital} started {drug}.
Baby {given} was born at {hospital} at 38 weeks to {given} {family}, weight 3.2 kg.
She was seen in {town} by {family} and colleagues. She travelled to {town} and {country} in the summer.
The police officer {name} brought him from {address}.
{name} called from {town} about the results. Returned the call at {phone}.
`;

/** More of the ward: what is said about people on the way through a hospital. */
export const courseTemplates = `
On arrival {given} was pale and sweating. {given}'s mother held her hand.
Patient states that {given}, her roommate, found her unresponsive.
Her son {given} is the health care proxy and lives in {town}.
Daughter-in-law {name} at bedside, updated on plan of care.
At the request of Dr. {family}, {name} was seen for {disease}.
I discussed the case with Dr. {name} of {hospital} who accepted the transfer.
Thank you, Dr. {family}, for allowing us to participate in the care of {name}.
The above was reviewed with {name}, RN, and the family.
MD: {name}\nRN: {family}\nDisposition: Home
Provider: {name}, DO   Location: {hospital}   Date: {date}
Primary Care Physician: {name}\nReferring Physician: {name}\nReason: {disease}
ATTENDING PHYSICIAN: {name}, MD\nCONSULTING PHYSICIAN: {name}, MD
ADMITTING DIAGNOSIS: {disease}\nPATIENT: {name}\nAGE: {age}
{name} was born in {town}, {country}, and came to {town} as a student.
He drove from {town} to {town} and back the day before the pain began.
She keeps pigeons at her home in {town}. Her husband {given} has a cough too.
Scans were done in {town}; films are being sent from {hospital}.
The patient was last seen at {hospital} by {name} in {year} for {disease}.
{family} tolerated the procedure well and was taken to recovery.
Ms. {family}'s blood pressure was 142/90; Ms. {family} agreed to start {drug}.
Called {name} (daughter) at {phone} and left a message.
Social work: {name} met with {given} and her partner {given} regarding housing in {town}.
Prescription sent to the pharmacy in {town}. Dr. {family} to follow.
{given} has been on {drug} since {year}. {given} denies side effects.
Per {given}, symptoms began after the trip to {town}.
{given} understands the risks and agrees to surgery.
{given} tires easily and stopped football; his mother {given} is worried.
Stable overnight. {given} ate breakfast and walked with {family} of physiotherapy.
Plan as above. {family} to review the films. {given} may go home on Tuesday.
Family meeting today: {given}, {given} and their aunt {given} were present.
Return to clinic with Dr. {family} in six weeks. {given} knows whom to call.
ASSISTANT: {family}\nANESTHESIOLOGIST: {family}\nFINDINGS: {disease}
{given} continues to improve. {given} is eating and drinking.
Pleasant lady, accompanied by {given} and {given}; lives in {town}.
pt lives in {town} with brother {given}, next of kin {name}, works nights
School nurse at {town} called {given}'s father, {name}.
`;

/** Passages of notes in which nobody is named, as most of them are. */
export const cleanNoteTemplates = `
The patient is a {age}-year-old {sex} with {disease}. He was started on {drug} 40 mg daily.
PAST MEDICAL HISTORY: Significant for {disease}, {disease} and {disease}. No known drug allergies.
REVIEW OF SYSTEMS: Negative for fever, chills, weight loss, chest pain, or shortness of breath.
MEDICATIONS: {brand} 20 mg p.o. daily, {drug} 5 mg b.i.d., {brand} as needed.
Physical Examination: Vital signs stable. HEENT: Normocephalic. Lungs: Clear to auscultation bilaterally. Heart: Regular rate and rhythm.
Impression: 1. {disease}. 2. Rule out {disease}. 3. Hypertension, controlled.
PLAN: Continue {drug}. Repeat CBC and CMP in 2 weeks. Follow up in clinic.
She underwent a Whipple procedure and a Roux-en-Y anastomosis without complications.
Positive {eponym}'s sign, negative {eponym} test. Power 4/5 in the left leg. Reflexes symmetrical.
CT Head: No acute intracranial abnormality. MRI Brain: small vessel disease. Echo: EF 55%.
The mother reports that the brother and the grandmother had colds. Both parents are well.
Social History: Lives with wife and two children. Works as a nurse. Denies tobacco, drinks socially.
Father died of {disease} at age 64. Mother is alive with {disease}.
Bloods: Hb 104, WCC 12.3, CRP 84, Na 131, K 4.9, creatinine 145. Urine dip positive for nitrites.
Temperature 38.4, BP 98/60, HR 112, RR 24, sats 92% on room air. GCS 15.
Treated with {brand} and {brand}, then switched to {drug} because of nausea.
This {age}-year-old African-American {sex} came to the United States in {year} and works in finance.
Denies any alcohol, tobacco, or illicit drug use. Married, three children. Retired mechanic.
Operative findings: Adhesions in the right upper quadrant. The Calot triangle was dissected. Foley catheter removed.
Seen in the Pediatric Rheumatology Clinic with joint pain. The Emergency Department started fluids.
Discharge Instructions: Return to the Emergency Room if fever, increasing pain or bleeding occurs.
ALLERGIES: Penicillin, Sulfa, Latex. IMMUNIZATIONS: Up to date.
Swab grew Escherichia coli and Klebsiella pneumoniae, sensitive to Gentamicin. Candida also present.
Kerley B lines, Heberden nodes and a Baker cyst were seen. Murphy's sign negative. Homans negative.
Family History: Huntington's disease in an uncle. No history of {disease} or {disease}.
ECOG 1. Stage IIIB, ER positive. Received four cycles of Adriamycin and Taxol, then Herceptin.
The patient was counselled about the risks. All questions were answered. Consent was obtained.
Accu-Chek readings range from 82 to 132. She walks two miles most days.
Wound healing well. Steri-Strips in place. Sutures out on day 10. Physiotherapy twice a day.
HOSPITAL COURSE: On admission the patient was started on IV fluids. By day 3 he tolerated diet.
Nursing Home resident with dementia, confused at times, eating fair, losing weight. Likes Ensure.
{brand} helps more than {brand}. Uses Nicotine patches. Takes Vitamin D and Calcium.
Mental Status Exam: Alert and oriented. Mood "okay". Affect blunted. Insight fair. Judgment good.
Reports pain 7/10 with motion of the knee. Lachman and McMurray tests negative. X-ray: osteoarthritis.
Tanner stage II. Apgar scores 8 and 9. Birth weight 6 pounds 1 ounce. Normal Moro reflex.
Assessment: Acute on chronic systolic heart failure. Lasix drip started. Strict I and O. Daily weights.
No history of suicide attempts. Completed high school, works full time in sales. Lost her husband in {year}.
Prostate Cancer, Coronary Artery Disease, Atrial Fibrillation, Gout, Sleep Apnea.
She takes Aspirin, Metformin, Lisinopril, Simvastatin. He never smoked. They live in a house with stairs.
Chief Complaint: Right Knee Pain. Date of injury unknown. Worker's compensation claim pending.
Thank you for your letter. I agree with your plan, and would suggest adding {drug}.
SUBJECTIVE: Doing well today. OBJECTIVE: Afebrile. ASSESSMENT: {disease}. PLAN: As above.
HEENT: Pupils equal. NECK: Supple. CHEST: Clear. ABDOMEN: Soft. EXTREMITIES: No edema. NEURO: Grossly intact.
The specimen was sent to Pathology. Hemostasis was achieved. The wound was closed with Vicryl and Monocryl.
Next of kin aware. Family at bedside and in agreement. Will continue to follow.
He lives with his wife. Mother is next of kin. Brother and sister are healthy.
the patient was seen with his mother. next of kin informed. no allergies. plan as above.
she was admitted with pancreatitis. started on iv fluids and analgesia. lipase raised. for ercp.
Understands the risks. Agrees with the plan. Declined interpreter. Questions answered.
Dr. X was consulted. He recommended a Holter monitor and an Echocardiogram. Seen by Physical Therapy.
Uses a CPAP machine and a Rollator. Drinks Coffee and Gatorade. Watches Television most of the day.
ROS: Constitutional: No fever. Eyes: No diplopia. ENT: No tinnitus. GU: Nocturia x 2. Psych: Anxious.
She tried Weight Watchers and Pilates. Completed Phase II of Cardiac Rehab.
Birth History: Term, vaginal delivery. Development: Walked at 13 months. Diet: Regular. Pets: Two cats.
History of Hepatitis C, Bipolar Disorder and Substance Abuse. Completed Harvoni. On Methadone.
Chest X-ray: Cardiomegaly. EKG: Sinus Tachycardia. Doppler: No DVT. Hgb 9.8, Plt 210, Cr 1.4.
The Patient was placed in the Supine position. A Veress needle was used. A Jackson-Pratt drain was left.
Admit to Telemetry. Diet: Cardiac. Activity: Bed rest. Code Status: Full Code. DVT Prophylaxis: Lovenox.
DIAGNOSIS: {disease}. PROCEDURE: Colonoscopy. ANESTHESIA: Propofol. COMPLICATIONS: None. EBL: Minimal.
`;
