import { drugs } from "../leave-alone/drugs";
import { eponyms } from "../leave-alone/eponyms";
import { institutions } from "../leave-alone/institutions";
import type { Chance } from "./chance";

const listOf = (text: string) =>
  text
    .trim()
    .split(/\s{1,9}/u)
    .map((name) => name.replaceAll("_", " "));
const allDrugs = listOf(drugs);
const generics = allDrugs.filter((name) => name === name.toLowerCase());
const brands = allDrugs.filter((name) => name !== name.toLowerCase());
const people = listOf(eponyms).filter((name) => name.length > 3);
const bodies = listOf(institutions).filter((name) => name === name.toUpperCase());

const diseases =
  "hypertension,type 2 diabetes,atrial fibrillation,heart failure,COPD,asthma,chronic kidney disease,rheumatoid arthritis,lupus nephritis,Crohn's disease,ulcerative colitis,Parkinson's disease,Alzheimer's disease,multiple sclerosis,epilepsy,migraine,ischaemic stroke,deep vein thrombosis,pulmonary embolism,community-acquired pneumonia,sepsis,cellulitis,pyelonephritis,acute pancreatitis,cirrhosis,hepatitis C,breast cancer,prostate cancer,lung adenocarcinoma,Hodgkin lymphoma,acute myeloid leukaemia,multiple myeloma,iron deficiency anaemia,hypothyroidism,Graves' disease,Addison's disease,osteoporosis,gout,psoriasis,eczema,melanoma,bipolar disorder,depression,schizophrenia,anorexia nervosa,pre-eclampsia,endometriosis,glaucoma,macular degeneration,sarcoidosis,tuberculosis,HIV,malaria,Lyme disease,CAD,CHF,ESRD,GERD,DM2,HTN,A-fib".split(
    ",",
  );
const specialties =
  "cardiology,neurology,oncology,dermatology,rheumatology,respiratory,renal,endocrine,surgical,gastroenterology,haematology,psychiatry,Cardiology,Neurology,Urology,Paediatrics,General Surgery,ENT".split(
    ",",
  );
const trials = "DAPA-HF,GUSTO,ASCEND,SPRINT,PARADIGM,RECOVERY,ARISTOTLE,RE-LY,ISIS-2,HOPE,UKPDS,ACCORD".split(",");
const nationalities =
  "Slovenian,Russian,Polish,English,Norwegian,German,Spanish,American,Italian,Czech,Dutch,Scottish,Hungarian,Chechen,Indian,Thai,Mexican,Greek,Turkish,Danish".split(
    ",",
  );

const consonants = "BCDFGHKLMNPRSTVX";
const letters = (chance: Chance, count: number) =>
  Array.from({ length: count }, () => consonants.charAt(chance.below(consonants.length))).join("");

/** A laboratory test's short name, made up like the real ones: "TRAb", "FT4", "anti-CCP". */
const assay = (chance: Chance) =>
  chance.pick([
    letters(chance, 2 + chance.below(2)),
    `${letters(chance, 2)}${1 + chance.below(9)}`,
    `${letters(chance, 2)}Ab`,
    `anti-${letters(chance, 3)}`,
    `${letters(chance, 1)}${chance.pick(["reat", "rea", "ilirubin", "erritin", "actate", "agnesium"])}`,
  ]);

const kitStarts = "Glide,Surg,Flexi,Medi,Omni,Vasc,Hemo,Ortho,Neo,Accu,Dex,Prox,Lumi,Steri".split(",");
const kitEnds = "scope,clip,com,port,vac,line,flow,seal,lock,cath,strip,fix".split(",");
/** A product's name, made up. */
const kit = (chance: Chance) => `${chance.pick(kitStarts)}${chance.pick(kitEnds)}`;

export const medicine: Record<string, (chance: Chance) => string> = {
  drug: (chance) => chance.pick(generics),
  brand: (chance) => chance.pick(brands),
  eponym: (chance) => chance.pick(people),
  assay,
  kit,
  body: (chance) => chance.pick(bodies),
  disease: (chance) => chance.pick(diseases),
  specialty: (chance) => chance.pick(specialties),
  trial: (chance) => chance.pick(trials),
  nationality: (chance) => chance.pick(nationalities),
  sex: (chance) => chance.pick(["male", "female", "man", "woman", "boy", "lady", "gentleman"]),
  age: (chance) => String(18 + chance.below(71)),
  num: (chance) => String(2 + chance.below(9)),
  year: (chance) => String(1960 + chance.below(65)),
  weekday: (chance) => chance.pick(["Monday", "Tuesday", "Wednesday", "Friday", "Saturday"]),
};
