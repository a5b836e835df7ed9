import type { DemoPerson } from "./demo-person";

type Voice = [name: string, years: number, country: string, bio: string];

/** Two senior doctors for every specialty that is open by default. */
const voices: Record<string, [Voice, Voice]> = {
  cardiology: [
    ["Dr Ines Halvorsen", 14, "United Kingdom", "I like questions that say what you thought, and why."],
    ["Dr Chukwuemeka Obiang", 22, "Nigeria", "Heart failure and honest echo reports."],
  ],
  "acute-medicine": [
    ["Dr Samir Whitlock", 11, "United Kingdom", "The sick patient first, the label later."],
    ["Dr Freya Nakashima", 9, "New Zealand", "Acid and base, explained without tears."],
  ],
  "respiratory-medicine": [
    ["Dr Anneke Thornquist", 19, "Netherlands", "Pleura, airways and how to read a chest film."],
    ["Dr Rafael Quintanar", 12, "Mexico", "I teach inhaler technique to anyone who stands still."],
  ],
  paediatrics: [
    ["Dr Odile Farrant", 16, "United Kingdom", "Parents notice more than we do. I start there."],
    ["Dr Kwabena Lindholm", 8, "Sweden", "Growth charts tell stories."],
  ],
  neurology: [
    ["Dr Hassan Verbruggen", 20, "Belgium", "Where is the lesion? Then what is it."],
    ["Dr Siobhan Petrosyan", 10, "Ireland", "Headache, seizures and the art of the history."],
  ],
  "general-surgery": [
    ["Dr Lucinda Abernathy-Cole", 18, "Australia", "Most of surgery is deciding."],
    ["Dr Dinesh Rajakaruna", 24, "Sri Lanka", "The abdomen rewards a second look."],
  ],
  "obstetrics-and-gynaecology": [
    ["Dr Folasade Martindale", 15, "Nigeria", "Two patients, one conversation."],
    ["Dr Katarzyna Duvall", 13, "Poland", "I answer questions about early pregnancy and bleeding."],
  ],
  psychiatry: [
    ["Dr Ewan Mbatha", 21, "South Africa", "Listen, then formulate, then treat."],
    ["Dr Nadia Brightwell", 7, "United Kingdom", "Medicines in psychiatry and what they do to the body."],
  ],
  dermatology: [
    ["Dr Priyanka Loewe", 12, "Germany", "Describe it first. On every skin tone."],
    ["Dr Matthias Achterberg", 26, "Netherlands", "Rashes look simple until you name them too early."],
  ],
  "general-practice": [
    ["Dr Gwendolyn Osei", 17, "United Kingdom", "Uncertainty is the job. I teach safety nets."],
    ["Dr Paolo Ferrandini", 29, "Italy", "Ten minutes, one good question."],
  ],
  radiology: [
    ["Dr Yevgenia Calloway", 14, "Canada", "Say what you see before you say what it is."],
    ["Dr Tariq Hollingbourne", 9, "United Kingdom", "The right test for the right question."],
  ],
  "emergency-medicine": [
    ["Dr Moana Fitzgibbon", 13, "New Zealand", "What could kill this patient in the next hour?"],
    ["Dr Aleksander Dubois-Okoro", 8, "France", "Decision rules, and when to leave them alone."],
  ],
  gastroenterology: [
    ["Dr Ravindra Castellanos", 16, "Spain", "Liver tests are a language."],
    ["Dr Brigid Yamamoto", 11, "Ireland", "Guts, bleeding and nutrition."],
  ],
  nephrology: [
    ["Dr Desmond Achari", 23, "India", "Potassium, always potassium."],
    ["Dr Linnea Baptiste", 10, "Sweden", "Start with the urine."],
  ],
  "endocrinology-and-diabetes": [
    ["Dr Marguerite Oyango", 19, "Kenya", "Hormones in feedback loops, drawn on one page."],
    ["Dr Stefan Kavanagh", 12, "Ireland", "Diabetes and the sick day rules."],
  ],
  haematology: [
    ["Dr Thaddeus Nwosu-Hale", 15, "United Kingdom", "A blood film is a biopsy."],
    ["Dr Renske Malhotra", 9, "Netherlands", "Clots, bleeds and the tests in between."],
  ],
  "infectious-diseases": [
    ["Dr Imelda Sorensen", 18, "Denmark", "Where has the fever been? Ask about travel."],
    ["Dr Jabari Whitcombe", 11, "Tanzania", "Fewer antibiotics, better chosen."],
  ],
  rheumatology: [
    ["Dr Cornelia Adeyinka", 20, "Germany", "Which joints, for how long, and what else?"],
    ["Dr Hugo Tamihere", 7, "New Zealand", "Antibodies never make the diagnosis alone."],
  ],
  "geriatric-medicine": [
    ["Dr Winifred Kapoor", 27, "United Kingdom", "Delirium, falls and fewer tablets."],
    ["Dr Anders Mokoena", 13, "South Africa", "Ask what matters to the person."],
  ],
  anaesthetics: [
    ["Dr Zofia Lancaster", 15, "Poland", "Physiology you can see on the monitor."],
    ["Dr Idris Beaumont", 10, "Canada", "Plan A, plan B, plan C."],
  ],
  "intensive-care-medicine": [
    ["Dr Solveig Amankwah", 12, "Norway", "Organs talk to each other."],
    ["Dr Patrick Venkataraman", 17, "India", "Ventilators, shock and difficult conversations."],
  ],
  "trauma-and-orthopaedics": [
    ["Dr Callum Bhattacharya", 14, "United Kingdom", "Two views, two joints, every time."],
    ["Dr Ximena Strand", 8, "Chile", "Hands, hips and how to examine them."],
  ],
  ophthalmology: [
    ["Dr Leopold Achebe", 25, "Austria", "The red eye, in four questions."],
    ["Dr Mirela Fontaine", 9, "Romania", "Visual acuity is the vital sign of the eye."],
  ],
  "ear-nose-and-throat": [
    ["Dr Harriet Oduya", 16, "Kenya", "Vertigo is a story before it is a test."],
    ["Dr Viktor Callaghan", 11, "Ireland", "Voices, noses and safe airways."],
  ],
  oncology: [
    ["Dr Esperanza Lindgren", 18, "Sweden", "Side effects are where students can help most."],
    ["Dr Niall Bangura", 6, "Sierra Leone", "Emergencies in people with cancer."],
  ],
};

const signIns: Record<string, DemoPerson["signIn"]> = {
  "mentor-cardiology-1": "mentor",
  "mentor-cardiology-2": "second mentor",
};

function mentor(specialty: string, [name, years, country, bio]: Voice, index: number): DemoPerson {
  const key = `mentor-${specialty}-${index + 1}`;
  const stage = specialty === "general-practice" ? "General practitioner" : "Consultant";
  const signIn = signIns[key];
  return { key, name, role: "mentor", specialty, stage, years, country, bio, ...(signIn ? { signIn } : {}) };
}

/** `mentor-<specialty>-1` and `-2`; the two cardiologists have a sign-in. */
export const demoMentors: readonly DemoPerson[] = Object.entries(voices).flatMap(([specialty, pair]) =>
  pair.map((voice, index) => mentor(specialty, voice, index)),
);
