/** Everyday words that also begin sentences, headings and letters; none of them is taken for a name. */
export const everydayWords = `a about above accept access according account across act actually add additional address admit adult adults advice advise
affect after again against age aged ago agree ahead air alert alive all allow almost alone along already also although always am amazing
among amount an ancient and angry animal another answer any anybody anyone anything anyway apart apparently appear apply appointment
appreciate are area argue arm around arrange arrive art article as ask asked asleep assume at attach attend attention available average
avoid away awful baby back bad bag balance ball bank bar base based basic basically be bear beat beautiful because become bed before began
begin behind being believe below beneficiary beside best better between beyond big bill bit blind block blood blue board boat body book
born boss both bother bottle bottom bought box boy brain bread break breakfast bridge brief bright bring broke brother brought budget
build building bus business busy but button buy by cake call called calls came can cancel cannot capital capitalised capitalized captain
car card care careful carry case cash cat catch cause cell cent center central centre certain certainly chair chance change changed charge
cheap check cheers child children choice choose church cigarette circle citizen city class classic clean clear clearly client clients close clothes
coffee cold collect college come comes coming comment common company compare complain complete computer concern condition conference confirm
congratulations consider contact contain continue contract control conversation cook cool copy corner correct cost could count country
couple courage course court cousin cover crafted create credit cross crowd cry culture cup curious currently customer customers cut dad
daily dance danger dark date daughter day days dead deal dear death debate decide decision deep degree delay deliver demand depend
describe deserve desk despite detail details die difference different difficult dinner direct director discipline discover discuss disease
distance do doctor doctors document does dog dollar done door double doubt down downtown draw dream dress drink drive driver drop drug dry due during each
ear early earth east easy eat edge education effect effort eight eighteen either electric eleven else email employee employer empty end
energy engine engineer engineers enjoy enough enter entire entirely equal error especially estimate etc even evening event ever every
everybody everyone everything everywhere exactly examine example excellent except exchange excited excuse exercise expect expires
explain eye eyes face fact fail fair fall family famous far farm fast father favorite favourite fear feel feels fell felt few field fifteen fifty fight
figure fill film final finally find fine finger finish fire firm first fish fit five fix floor flow flower fly follow following food fool foot football for force
foreign forest forget form former forty forward found four free fresh friend friendly friends from front full fun funny further future game
garden gas gather gave general gentle get getting gift girl give given glad glass go god going gold gone good goodbye got government grand
grandfather grandmother grateful great green greetings grew ground group grow guard guess guest guide guy guys had hair half hall hand
hands hang happen happened happy hard hardly has hate have having he head health hear heard heart heat heaven heavy held hello help her here hers
herself hey hi hide high hill him himself his history hit hold hole holiday home honest hope horse hospital hot hotel hour hours house how
however huge human hundred hungry hurry hurt husband ice idea identify if ill imagine immediately important in include including income
incorrectly increase indeed information inside instead insurance interest interested international internet interview into introduce
invite iron is island issue it item its itself job join joke journey joy judge jump just keep kept key kid kids kill killed kind kindly king
kitchen knew knife know knowledge known lady lake land language large last late later laugh law lawyer lay lead leader leading learn lease leasing least
leave leaves led left leg lend length less let letter level library lie life light like likely limit line lip list listen listeners little live lived lives living
loan local locate located lock logged long longer look looking lose loss lost lot loud love lovely low lower luck lucky lunch machine mad made mail
main make makes male man manage manager many map mark market marriage married marry masterpiece match material matter maximum may maybe me mean
means measure meat media meet meeting member memory men mention message met metal method middle might mile military milk mind mine minute
minutes miss missing mistake mix modern moment money month months mood moon more morning most mother mountain mouth move moved movement movie moving much
mum museum music musical must my myself name named names narrow nation national nature near nearly necessary neck need needs neighbour
neighbor neither nephew nervous never new news next nice niece night nine no nobody noise none nor normal north nose not note nothing notice
now number nurse object observe obtain obvious obviously occasion ocean odd of off offer office officer offices official often oh oil ok okay old on once
one only onto open operate opinion opportunity opposite option options or orange order ordinary original originally other others otherwise ought our ours out
outside over own owner packager page paid pain paint pair paper parent parents park part particular partner parts party pass passed past patient patients pay payment
peace people per perfect perform perhaps period person personal phone photo picture piece place plan plane plant play player please pleased
pleasure plenty pocket poem poet point police policy polite political poor popular population position possible post pound power practice
precision prefer prepare present president press pretty prevent price prince princess print prison private probably problem produce
product professor program project promise proof proper property protect proud prove provide public pull pure purpose push put quality
quarter queen question questions quick quickly quiet quit quite race radio rain raise ran range rate rather reach read ready real realise
realize really reason receive recent recently recommend record red reduce refer reference refund regard regarding regardless regards registered registration relationship
relative reliable religion remain remember remove rent repeat replied reply report request require rescue respect response responsible rest
restaurant result results return rich ride right ring rise river road rock role roll room round route row royal rule run sad safe said sail sale salt same sat save
saw say says scene school science sea search season seat second secret section secure see seem seems seen self sell send sending sense sent sentence separate
serious serve served serves service set seven several shake shall shape share she ship shirt shoe shop short should shoulder shout shouted show shown shut sick side
sight sign signed silence silver similar simple simply since sincerely sing singer single sir sister sit site situation six size skill skin sky sleep slow small
smart smile smoke so social society soft sold soldier some somebody someone something sometimes somewhere son song songs soon sorry sort soul sound soup south space speak
special speech speed spell spend spent spirit split spoke sport spot spring square stage stand star start started state statement station stay steal step
stick still stone stood stop store storm story straight strange stranger stream street strength strong student study stuff stupid style subject subscription
success such sudden suddenly suffer sugar suggest suggestion suit summer sun supply support suppose sure surface surprise sweet swim system table
take taken talk talking tall taste tax tea teach teacher team tears technical tell ten term terrible test than thank thanks that the theatre their
them themselves then there therefore these they thick thin thing things think third thirty this those though thought thousand thread three through
throw thus ticket tie tight till time times tiny tip tired title to today together told tomorrow tone tongue tonight too took tool top total touch
toward towards town trade train transaction transfer translate travel treat tree trip trouble true truly trust truth try trying turn twelve twenty twice twin two type
under understand uniform union unit university unless until up update upon upper upstairs urgent us use used useful user usual usually valid validate valley value
various vast very via victory video view village visit voice volume vote wage wait waiting walk wall want war warm warn was wash watch water wave way we weak wealth wear
weather web website week weekend weeks weight welcome well went were west wet what whatever wheel when where wherever whether which while white who whole whom whose
why wide wife wild will win wind window wine wing winter wire wisdom wise wish with withdraw withdrawn within without witness woman women won wonder wonderful wood word
words work worked worker working works world worried worry worse worst worth would write writer writing written wrong wrote yard yeah year years yellow yes yesterday yet you young
your yours yourself youth zero`;

/** Words of headings and notes in the ward's own language. */
export const clinicalWords = `patient patients pt pts male female man woman boy girl gentleman lady history hx rec recs med mgmt pts eval dxd dx'd past medical surgical family social drug
allergies allergy medications medication meds examination exam assessment impression plan diagnosis diagnoses dx treatment tx prognosis
admission admitted discharge discharged summary consult consultation consultant resident attending registrar intern physician surgeon nurse
sister matron midwife therapist physiotherapist dietitian pharmacist radiologist pathologist cardiologist neurologist oncologist
dermatologist rheumatologist psychiatrist anaesthetist anesthesiologist paediatrician pediatrician obstetrician gynaecologist geriatrician
clinic ward unit theatre department emergency intensive care icu itu hdu ccu er ed ae gp pcp ambulance outpatient inpatient follow followup
chief complaint presenting presented presents complaint complains complaining denies reports reported states stated endorses noted found
revealed showed shows demonstrated demonstrates underwent received started stopped continued discontinued increased decreased given gave
took taken advised recommended referred seen reviewed evaluated examined diagnosed treated managed operated followed transferred monitored
review systems vital vitals signs temperature pulse blood pressure respiratory rate oxygen saturation weight height bmi general appearance
heent neck chest lungs heart abdomen extremities skin neurological neuro psychiatric musculoskeletal genitourinary gastrointestinal
cardiovascular respiratory endocrine haematology hematology laboratory labs lab results imaging xray ct mri ultrasound echo echocardiogram
ecg ekg eeg biopsy pathology histology culture sensitivity bloods fbc cbc wbc rbc haemoglobin hemoglobin platelets sodium potassium
chloride bicarbonate urea creatinine glucose calcium magnesium phosphate albumin bilirubin alt ast alp ggt inr pt aptt crp esr troponin bnp
tsh hba1c cholesterol ldl hdl triglycerides urine urinalysis stool csf culture gram positive negative normal abnormal elevated raised low
high mild moderate severe acute chronic bilateral unilateral left right anterior posterior lateral medial proximal distal upper lower
superior inferior pain tenderness swelling fever chills rigors sweats nausea vomiting diarrhoea diarrhea constipation cough sputum dyspnoea
dyspnea shortness breath wheeze chest palpitations dizziness syncope headache seizure seizures weakness numbness tingling fatigue weight
loss appetite sleep rash itching jaundice bleeding bruising oedema edema ascites hypertension diabetes mellitus asthma copd stroke tia
infarction angina failure fibrillation anaemia anemia cancer carcinoma lymphoma leukaemia leukemia melanoma tumour tumor metastatic
metastases infection sepsis pneumonia cellulitis abscess meningitis encephalitis hepatitis pancreatitis cholecystitis appendicitis colitis
gastritis ulcer obstruction perforation hernia fracture dislocation sprain arthritis osteoarthritis osteoporosis gout lupus psoriasis eczema
thyroid hypothyroidism hyperthyroidism renal kidney liver hepatic cardiac pulmonary lung embolism thrombosis dvt pe gerd ibs ibd uti
depression anxiety bipolar schizophrenia dementia delirium alcohol tobacco smoking smoker nonsmoker drinks cigarettes pack packs married
single divorced widowed retired employed occupation lives alone mother father brother sister son daughter wife husband spouse uncle aunt
nephew niece cousin grandmother grandfather mom dad mum stepfather guardian partner carer caregiver relatives deceased died alive aged old
year years month months week weeks day days hour hours minute minutes daily nightly morning evening today yesterday tomorrow recently
tablet tablets capsule dose doses mg mcg ml po iv im sc prn bd tds qds od bid tid qid qhs qd nocte mane stat units infusion bolus injection
surgery operation procedure postoperative preoperative anesthesia anaesthesia incision drain catheter stent graft transplant dialysis
chemotherapy radiotherapy radiation immunotherapy antibiotics steroids analgesia fluids transfusion vaccine vaccination immunization
pregnancy pregnant delivery delivered labour labor gravida para gestation neonatal newborn infant child paediatric pediatric geriatric
elderly adult adolescent guidelines guideline recommendations recommendation recommended evidence efficacy effectiveness safety
contraindications contraindication indications side effects effect interactions adverse reactions risk risks factors management managing
options option protocol protocols therapy therapies current latest updated recent best standard initial typical common preferred optimal
appropriate strategies approach approaches criteria criterion survival mortality morbidity rates differential workup evaluation interpretation
significance long-term short-term use using prescribing prescribe switching initiating dosing dosage tapering monitoring screening prevention
prophylaxis rehabilitation counselling counseling education lifestyle diet exercise nutrition impact role benefits comparative comparison
should could would how what which when where why who is are can does do did has have need please advise thanks hello dear re regarding
concerning subject signed dictated transcribed electronically name date address telephone phone fax email number record file chart id dob sex
gender race ethnicity age language religion insurance policy account provider facility location room bed floor building service team
preliminary final amended addendum addenda report reports document form page copy cc enclosed attached encl yours sincerely faithfully
Caucasian Hispanic African-American Asian Black White Native American Indian European Latino Latina Christian Muslim Jewish Hindu Sikh
Buddhist Catholic Protestant English Spanish French German Italian Portuguese Dutch Polish Russian Arabic Chinese Japanese Korean Vietnamese
Turkish Greek Swedish Norwegian Danish Finnish Hungarian Czech Romanian Bulgarian Serbian Croatian Slovenian Irish Scottish Welsh British
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November
December spring summer autumn winter christmas easter ramadan thanksgiving staphylococcus streptococcus escherichia coli pseudomonas
sponge hospice frcr frcs mrcp mrcgp facs fracp msc bsc rgn dtr biba utd mvc rtc rta cancelled canceled pod tha tka na ur cr hb mcv wcc plt tibc ihd af thr tkr ogd ercp cabg pci lad rca lcx des bms icd crt pacs t2dm t1dm ckd aki esrf chf ccf ph mi nstemi stemi acs
svt vt vf vte ptx uti lrti urti cap hap copd osa ild ipf nafld nash hcc crc nsclc sclc aml cll cml all mds mgus itp ttp hus dic hlh sle ra oa sjs ten
ms mnd gbs als pd sah ich sdh edh tbi ivh nph gcs avpu fast abg vbg cxr axr ctpa cth mra mrcp hrct pet dexa tte toe eps emg ncs csf lp ekg holter
moca mmse amts phq gad epds auditc asa nyha ccs killip child pugh meld nihss mrs tnm figo ecog afro ashkenazi sephardic caribbean aboriginal
enterococcus klebsiella candida aspergillus influenza covid coronavirus herpes varicella zoster hiv aids tuberculosis malaria`;
