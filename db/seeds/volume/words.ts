/** Words that the measuring volume is made of: enough of them that search has something to tell apart. */
const list = (text: string) => text.trim().split(/\s*[,\n]\s*/);

export const conditions = list(`
heart failure, atrial fibrillation, pulmonary embolism, pneumonia, asthma, sepsis, acute kidney injury, hyponatraemia,
hyperkalaemia, diabetic ketoacidosis, stroke, migraine, epilepsy, meningitis, delirium, depression, appendicitis,
bowel obstruction, pancreatitis, cirrhosis, upper gastrointestinal bleeding, coeliac disease, ulcerative colitis,
rheumatoid arthritis, gout, osteoporosis, hip fracture, compartment syndrome, iron deficiency, sickle cell crisis,
deep vein thrombosis, neutropenic fever, endocarditis, malaria, tuberculosis, cellulitis, psoriasis, melanoma,
pre-eclampsia, ectopic pregnancy, miscarriage, bronchiolitis, febrile convulsion, anaphylaxis, myocardial infarction,
aortic stenosis, pericarditis, chronic obstructive pulmonary disease, pleural effusion, pneumothorax, thyrotoxicosis,
adrenal insufficiency, hypercalcaemia, glaucoma, retinal detachment, otitis media, vertigo, giant cell arteritis,
multiple sclerosis, myasthenia gravis, Parkinson's disease, urinary tract infection, nephrotic syndrome`);

export const medicines = list(`
aspirin, heparin, apixaban, warfarin, bisoprolol, amiodarone, furosemide, spironolactone, ramipril, amlodipine,
salbutamol, prednisolone, ipratropium, amoxicillin, gentamicin, flucloxacillin, vancomycin, metronidazole, insulin,
metformin, empagliflozin, levothyroxine, hydrocortisone, paracetamol, ibuprofen, morphine, naloxone, lorazepam,
haloperidol, sertraline, lithium, valproate, levetiracetam, sumatriptan, omeprazole, lactulose, ondansetron,
allopurinol, colchicine, methotrexate, alendronate, iron, folic acid, oxytocin, magnesium sulphate, adrenaline,
atropine, ketamine, propofol, sugammadex, aciclovir, artesunate, rifampicin, latanoprost, tranexamic acid`);

export const tests = list(`
electrocardiogram, echocardiogram, chest film, troponin, D-dimer, lactate, blood gas, blood cultures, urine dipstick,
urine sodium, serum osmolality, creatinine, potassium, calcium, ferritin, haemoglobin, blood film, clotting screen,
liver function tests, amylase, thyroid function, cortisol, glucose, ketones, C-reactive protein, lumbar puncture,
CT of the head, CT of the chest, ultrasound of the abdomen, MRI of the spine, endoscopy, spirometry, peak flow,
visual acuity, slit lamp, joint aspirate, skin biopsy, antinuclear antibody, pregnancy test, fetal heart trace`);

export const signs = list(`
raised jugular venous pressure, a third heart sound, fine crackles at both bases, a wide pulse pressure, cool hands,
a capillary refill of four seconds, dullness at the left base, wheeze, stridor, a respiratory rate of 28, confusion,
neck stiffness, a non-blanching rash, a relative afferent pupillary defect, nystagmus, weakness of one arm,
brisk reflexes, an extensor plantar, guarding, rebound tenderness, absent bowel sounds, shifting dullness, jaundice,
spider naevi, pitting oedema, a hot swollen knee, morning stiffness, calf tenderness, pallor, clubbing, a new murmur,
splinter haemorrhages, a pulsatile mass, a narrow angle, reduced skin turgor, a tremor, a goitre`);

export const people = list(`
the registrar, the nurse in charge, a consultant, the pharmacist, our tutor, the radiographer, a physiotherapist,
the night team, the ward doctor, a midwife, the medical examiner, the outreach nurse, another student`);
