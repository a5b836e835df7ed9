/** Words of laboratory tests that look like names when they stand alone in a cell. Lower case, one word each. */
const words = `
alanine aminotransferase alanin alat alt ast asat aspartate alk alkaline phos phosphatase gamma glutamyl transferase
ggt albumin globulin globulins bilirubin direct indirect conjugated unconjugated total amylase lipase ammonia lactate
lactic dehydrogenase ldh creatine creatinine kreatinin kinase ck mb troponin myoglobin bnp natriuretic peptide
prohormone urea bun sodium potassium natrium kalium chloride chlorid bicarbonate bicarb calcium ionised ionized
corrected adjusted magnesium phosphate phosphorus anion gap osmolality osmolarity glucose glukose hba1c glycated
insulin fructosamine ketones hydroxybutyrate cholesterol hdl ldl non triglycerides triglyceride lipoprotein
apolipoprotein homocysteine urate uric acid iron ferritin transferrin saturation tibc haptoglobin folate folic
cobalamin vitamin thiamine retinol zinc copper caeruloplasmin ceruloplasmin selenium lead mercury hb hgb haemoglobin
hemoglobin haematocrit hematocrit hct mcv mch mchc rdw mpv rbc wbc wcc red white cell cells count platelet platelets
plt neutrophil neutrophils lymphocyte lymphocytes monocyte monocytes eosinophil eosinophils basophil basophils blasts
reticulocyte reticulocytes film smear esr crp reactive protein procalcitonin interleukin fibrinogen dimer ddimer
prothrombin thrombin time pt inr aptt apt ptt antithrombin factor von willebrand ristocetin lupus anticoagulant
cardiolipin glycoprotein coombs dat antiglobulin group screen thyroid thyrotropin tsh thyroxine triiodothyronine free
ft3 ft4 thyroglobulin peroxidase tpo receptor parathyroid hormone pth calcitonin cortisol acth aldosterone renin ratio
metanephrine metanephrines normetanephrine normetadrenaline metadrenaline catecholamines adrenaline noradrenaline
dopamine prolactin growth igf lh fsh luteinising follicle stimulating oestradiol estradiol progesterone testosterone
shbg dhea dheas androstenedione hcg beta hydroxyprogesterone amh inhibin gastrin chromogranin glucagon somatostatin
psa afp cea ca ca125 nse immunoglobulin iga igg igm ige electrophoresis paraprotein kappa lambda light chain chains
bence jones microglobulin complement c3 c4 ana anca mpo pr3 anti dsdna ena ro la sm rnp jo scl centromere ccp
rheumatoid mitochondrial smooth muscle liver kidney tissue transglutaminase ttg endomysial gliadin intrinsic parietal
acetylcholine musk gad gbm nmda aquaporin mog hepatitis hbsag hbeag hcv hiv hav hbv cmv ebv monospot paul bunnell
toxoplasma syphilis treponema rpr vdrl tppa borrelia lyme malaria parasites mantoux quantiferon igra galactomannan
glucan antigen antibody antibodies titre titer culture gram stain ziehl neelsen blood venous arterial capillary gas ph
pco2 po2 pao2 paco2 fio2 base excess sao2 spo2 hco3 carboxyhaemoglobin methaemoglobin urine urinary urinalysis
dipstick leucocytes leukocytes erythrocytes nitrite nitrites urobilinogen specific gravity casts acr pcr csf
cerebrospinal fluid opening pressure xanthochromia oligoclonal bands faecal fecal stool calprotectin elastase occult
fit pleural ascitic saag serum plasma whole fasting random egfr gfr clearance cystatin paracetamol acetaminophen
salicylate ethanol digoxin lithium phenytoin valproate carbamazepine theophylline vancomycin gentamicin amikacin
tobramycin tacrolimus ciclosporin cyclosporine sirolimus methotrexate level levels trough peak xa heparin adamts13
adamts kaolin coagulation coag lfts lft ues ue fbc cbc tfts tft bone profile panel function tests result results value
values normal range reference interval unit units test low high positive negative detected not borderline pending
haemolysed hemolysed lipaemic sample day admission discharge baseline before after week month post pre op hours hour h
min mins minutes and of in to for the on at with from by index percent absolute relative mean osm porphobilinogen
porphyrins coproporphyrin vma hva hiaa 5hiaa tryptase ace angiotensin converting enzyme aldolase biotinidase carnitine
acylcarnitine orotic phenylalanine tyrosine galactose ab ag temp temperature immunology haematology hematology
biochemistry microbiology serology nadir wert werte einheit ergebnis befund valeur résultat resultado valor sweat
pepsinogen alpha antitrypsin fetoprotein
`;

const known = new Set(words.split(/\s+/).filter(Boolean));

/** Whether a text says nothing but laboratory tests: what looks like a name in it is none. */
export function isAnalyte(text: string): boolean {
  const parts = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return parts.length > 0 && parts.every((part) => known.has(part));
}
