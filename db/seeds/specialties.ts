/**
 * One specialty of the fixed list. `field`, `doctor` and `doctors` stand inside a sentence: "Endorsed by 3
 * cardiologists".
 */
export type SpecialtySeed = {
  slug: string;
  name: string;
  field: string;
  doctor: string;
  doctors: string;
  openByDefault: boolean;
};

function specialty(name: string, doctor: string, doctors = `${doctor}s`) {
  const slug = name.toLowerCase().replace(/[^a-z]+/g, "-");
  return { slug, name, field: name.toLowerCase(), doctor, doctors };
}

/** Open on a new forum. The order is the one readers see until the admin changes it. */
const open = [
  specialty("Cardiology", "cardiologist"),
  specialty("Acute medicine", "acute physician"),
  specialty("Respiratory medicine", "respiratory physician"),
  specialty("Paediatrics", "paediatrician"),
  specialty("Neurology", "neurologist"),
  specialty("General surgery", "general surgeon"),
  specialty("Obstetrics and gynaecology", "obstetrician and gynaecologist", "obstetricians and gynaecologists"),
  specialty("Psychiatry", "psychiatrist"),
  specialty("Dermatology", "dermatologist"),
  specialty("General practice", "general practitioner"),
  specialty("Radiology", "radiologist"),
  specialty("Emergency medicine", "emergency physician"),
  specialty("Gastroenterology", "gastroenterologist"),
  specialty("Nephrology", "nephrologist"),
  specialty("Endocrinology and diabetes", "endocrinologist"),
  specialty("Haematology", "haematologist"),
  specialty("Infectious diseases", "infectious diseases physician"),
  specialty("Rheumatology", "rheumatologist"),
  specialty("Geriatric medicine", "geriatrician"),
  specialty("Anaesthetics", "anaesthetist"),
  specialty("Intensive care medicine", "intensive care physician"),
  specialty("Trauma and orthopaedics", "orthopaedic surgeon"),
  specialty("Ophthalmology", "ophthalmologist"),
  specialty("Ear, nose and throat", "ear, nose and throat surgeon"),
  specialty("Oncology", "oncologist"),
];

/** Known to the forum but closed until the admin opens them. */
const closed = [
  specialty("Palliative medicine", "palliative physician"),
  specialty("Urology", "urologist"),
  specialty("Vascular surgery", "vascular surgeon"),
  specialty("Neurosurgery", "neurosurgeon"),
  specialty("Plastic surgery", "plastic surgeon"),
  specialty("Cardiothoracic surgery", "cardiothoracic surgeon"),
  specialty("Paediatric surgery", "paediatric surgeon"),
  specialty("Oral and maxillofacial surgery", "oral and maxillofacial surgeon"),
  specialty("Neonatology", "neonatologist"),
  specialty("Child and adolescent psychiatry", "child and adolescent psychiatrist"),
  specialty("Clinical genetics", "clinical geneticist"),
  specialty("Immunology and allergy", "immunologist"),
  specialty("Medical microbiology", "medical microbiologist"),
  specialty("Histopathology", "histopathologist"),
  specialty("Clinical chemistry", "chemical pathologist"),
  specialty("Nuclear medicine", "nuclear medicine physician"),
  specialty("Sexual health", "sexual health physician"),
  specialty("Public health", "public health physician"),
  specialty("Occupational medicine", "occupational physician"),
  specialty("Rehabilitation medicine", "rehabilitation physician"),
  specialty("Sports medicine", "sports physician"),
  specialty("Medical ethics and law", "medical ethicist"),
];

/** Every specialty Wardround ships with, those open by default first. */
export const specialtySeeds: readonly SpecialtySeed[] = [
  ...open.map((seed) => ({ ...seed, openByDefault: true })),
  ...closed.map((seed) => ({ ...seed, openByDefault: false })),
];
