/** More words of notes, letters and reports that begin sentences and headings. */
export const wardWords = `abdominal abnormality abnormalities abrasion abscesses absent abuse accompanied acetabular activity acuity additional
adenocarcinoma adenoma adequate adhesion adhesions adipose adjusted administered adrenal advanced aerobic affect afebrile airway alcoholic alert
ambulates ambulating ambulation ambulatory amputation analgesia anastomosis anatomy aneurysm angiogram angiography ankle antibiotic antibody
anticoagulated anticoagulation antiemetic antihypertensive antiviral anus anxious aorta aortic appearing appendectomy appendix applied apposition
approximately arterial arteries artery arthroplasty arthroscopy aspirated aspiration asymptomatic atelectasis atraumatic atrial atrophy auscultation
autoimmune autopsy awake axilla axillary bacterial balloon bandage basal baseline bathing bedside benign bifida biliary biopsies bladder bladders
blisters bloating blurred blurry bones bowel brachial bradycardia braided breastfeeding breathing breathless bronchitis bronchoscopy bronchus bruise bruised
bruits buttock bypass cachectic calf calories cannulated cannulation carcinoma cardiomegaly cardiomyopathy carotid carpal cartilage cataract
cataracts catheterization catheterized caudal cautery cavity cerebellar cerebral cervical cesarean checkup chemo chickenpox childhood cholangiogram
cholecystectomy choking circumcision circumference clavicle clopidogrel clotting clubbing coagulopathy cognition cognitive cognitively collapse
collateral colon colonic colonoscopy color colostomy comfortable communicates comorbidities compartment competent compliance compliant
complicated complication complications compression concentrating concerns confused confusion congested congestion congestive conjunctivae
conscious consciousness consented consolidation constant consults contour contracted contraction contractions contrast cooperative cord corneal
coronal coronary cortex cosmetic costovertebral counts craniotomy crackles cramping cramps cranial crepitus cultures cyanosis cyst cystic
cystoscopy cysts dark debridement decompression deep deficit deficits deformities degenerative dehydrated dehydration demented denied dental
denture dentures depressed depressive dermatitis descending desires despite detected deteriorated deterioration developed development diabetic
dialysed diagnostics diaper diaphoretic diaphragm diarrheal diastolic dictation diet difficulty diffuse digits dilated dilation diminished
diplopia disabled disc discomfort discontinuation discussed discussion disoriented displaced dissected dissection distended distension distress
diuresis diverticulitis diverticulosis dominant dorsal dorsum drainage drained draped dressing dressings drowsy dry ducts duodenal duodenum dull
duplex dura dysarthria dysfunction dysphagia dysplasia dysuria earache eating ectopic edematous educated effusion effusions elbow elbows elective
electrolytes elevation embolus emergent emesis emphysema employed encouraged endometrial endoscopy endotracheal enlarged enlargement enteral
epidural epigastric episode episodes equal equivocal erythema erythematous esophageal esophagus estimated eval evidence exacerbation exam
excised excision excoriation exercise exertion exertional exhausted expired exploration exposed exposure extended extension external
extraocular extubated eyelid facial faint fainted falls fascia fasting fatigued fatty febrile feeding feeds feet femoral femur ferritin
fetal fibroid fibroids fibrosis fibula findings fingers fistula flank flat flexion floaters fluctuates fluid fluids flushing focal folate foley followed foot
forearm foreign formal formation fractured frail frequency frequent frontal functional fungal fusion gagging gait gallbladder gallstones
gangrene gastric gastroenteritis gastrostomy gauze generalized generally genitalia gingival girlfriend glands glasses glaucoma grandchildren
gross grossly groin growth guarding gums gynecologic hair hallucinations hand handed hands handgrip harsh headaches healed healing healthy
hearing heartburn heel hematocrit hematoma hematuria hemiparesis hemodialysis hemodynamically hemorrhage hemorrhagic hemorrhoids hemostasis
heparin hepatomegaly hernias hip hips hives hoarse hoarseness homeless hormone hospitalization hospitalized housing humerus hydrated hydration
hydronephrosis hygiene hyperlipidemia hyperplasia hypertensive hypertrophy hypoglycemia hypotension hypotensive hypoxia hypoxic hysterectomy
ileus iliac illness illnesses immobile immobilization implant implants improved improvement improving impaired impairment incarcerated incisional
incomplete incontinence incontinent independent independently induction infarct infiltrate infiltrates inflamed inflammation inguinal inhaled inhaler
inhalers initially injected injuries injury inserted insertion insomnia inspection instability instructed instructions intact intake intensity
intermittent intermittently internal interstitial intestinal intracranial intravenous intubated intubation invasive involved irregular irrigated
irrigation ischemia ischemic itchy jaw jejunum joint joints jugular knee knees known kyphosis laceration lacerations laminectomy laparoscopic
laparoscopy laparotomy laryngeal larynx laser lateralizing laxatives leaking leakage lesion lesions lethargic lethargy leukocytosis ligated
ligation limb limbs limping lipase listless lithotomy liters localized located lucid lumbar lump lumps lymph lymphadenopathy lymphatic lymphedema
macular maculopapular malaise malignancy malignant mammogram management mandible manual margins marked mass masses mastectomy maxillary
mechanical mediastinum medically melena membranes meningeal menopause menses menstrual mental midline migraine migraines mild mildly minimal
mitral mobile mobilised mobility moist motor mouth mucosa mucosal mucous multiple murmur murmurs muscle muscles muscular myalgia myelopathy
myocardial nails narcotic nares nasal nasogastric nauseated nauseous necrosis necrotic needle nerve nerves neuropathy nipple nocturia nodular nodule
nodules nondistended nontender normocephalic nostril nursing nutritional obese obesity obstetric obstructed obstructive occasional occasionally
occlusion occult ocular offspring omentum onset opacity operating operative ophthalmic optic optimize orally orbit orbital orientated oriented
orthopaedic orthopedic orthopnea osteopenia otitis otoscopy ovarian ovaries ovary overdose overload overnight oxygenation pacemaker packed pale
palpable palpated palpation palsy pancreas pancreatic panic papule paraplegia parathyroid paresthesia parietal parotid partially patellar
patent peds pelvic pelvis penis perforated performed pericardial perineal perineum periodic peripheral peristalsis peritoneal peritoneum periumbilical
pharyngeal pharynx phlegm photophobia physical physiotherapy pigmented placed placenta planned plaque plaques plantar plasma pleasant pleural
pneumothorax polyp polyps poorly popliteal portable portal position possible postmenopausal postop posture potentially preop preparation
prepped presence presentation pressure pressures previous previously primarily proceed procedures productive profile progressed progressing
progressive prolapse prolonged prominent prompt prone prostate prostatic prosthesis protein provider proximally pruritus psychosocial ptosis
pubic pulses punctate puncture pupil pupils purulent pustules quadrant quadriceps questions quit radial radiates radiating radiation radiculopathy
radiograph radiographs radiology radius rales randomised randomized range rapid reactive readmission reassured rebound recovering recovery rectal
rectum recurrence recurrent redness reduction reflexes reflux refused regimen regular rehab rehydration reinforced relapse relaxed relief remains
remission renal repair repaired repeat replaced replacement requested required requires resected resection residual resolution resolved resolving
respirations respiratory responded responds responsive resting restless restrained restricted resumed resuscitated resuscitation retained retention
retina retinal retractor retroperitoneal revealed rhinorrhea rhonchi rhythm ribs rigidity rotator rotation rule ruptured sacral sacrum saline
salivary saturations scalp scan scanner scans scar scarring scars sciatica sclera scoliosis scrotal scrotum secondary secretions sedated sedation
segment seizing sensation sensory septic septum serial serum severely sexually shivering shortness shoulder shoulders shunt sickle siblings
significant sigmoid sinus sinuses sinusitis skeletal skull sleeping sleepy slight slightly slowly slurred smear smoked smokes smoking sneezing
soft solid somnolent sore soreness spasm spasms spastic specimen specimens sphincter spinal spine spleen splenic splenomegaly spontaneous
spontaneously squamous stable stabilized stage staging staples statin status stenosis stented sternal sternum steroid stiff stiffness
stitches stomach stools strain strangulated stress stridor stroke structures stump subcutaneous subcuticular subdural subjective submandibular
substance suction sudden suicidal suicide superficial superiorly supine supplement suppository supraclavicular surgeries surgically susceptible sutures
swab swallowing swelling swollen symmetric symmetrical symmetry symptom symptomatic symptoms syncopal synovial systemic systolic tachycardia tachycardic
tachypnea tachypneic tarry tear tearful tearing tears telemetry temporal tender tendon tendons tenesmus testes testicle testicular thickened thickening
thigh thirst thoracic thoracotomy throat throbbing thrombocytopenia thrombus thumb thyroidectomy thyromegaly tibia tibial tingle tinnitus tired
tissue tissues titrated toes tolerate tolerated tolerates tolerating tongue tonsillar tonsillectomy tonsils topical torn torso toxic trachea tracheal
tracheostomy traction transverse trauma traumatic tremor tremors trochanter tropical tubal tubes tumors turgor twitching tympanic ulceration
ulcerations ulnar ultrasonography ultrasounds umbilical umbilicus unable unchanged unclear unconscious understanding underweight unremarkable
unresponsive unsteady upright urethra urethral urgency urinary urinating urination urology urticaria uterine uterus uvula vaccinated vagina
vaginal vagus valve valves valvular variceal varicose varices vascular vasectomy vein veins venous ventilated ventilation ventilator ventral
ventricle ventricular verbal vertebra vertebrae vertebral vertex vertigo vesicles vessel vessels viral virus visible vision visits visual vitreous vocal
voice voided voiding volar vomit vomited vomits vulva waist walker walks wheelchair wheezes wheezing widespread withdrawn worsened worsening
wound wounds wrist wrists xerosis yellowish zoster`;
