/** Short lines of handover, triage, community and telephone notes: abbreviations, slashes, names without a title. */
export const handoverTemplates = `
{age}F b/b ambulance from {hospital}, found by {given} on the stairs. D/W {family}, happy with plan.
bed 6 {family} - {disease}, for {drug}, obs stable, NOK {given} aware
handover: {given} in side room 2 needs bloods at 6, {given} in bay 3 awaiting scan
Support worker {given} at home visit. {given} present, keen to help. School: {employer}.
Older sibling {given} attends nursery in {town}. Dad {given} drives, mum {given} at home.
HV visit to {given} and baby {given} at {address}. GP Dr {family} informed.
w/ {given} and {given}. Supervision w/ {given} next week. Liaised w/ {family} at {hospital}.
seen with medical student {given} and FY1 {given}
Chaperone: {given}. Scribe: {name}. Runner {given}.
Aide: {given}. Driver: {given}. Interpreter: {name}.
Airway {family}, circulation {given}, time keeper {given}. Stood down 0412.
Carers {given} and {given} from {employer} visit four times a day.
Text from friend {given}: not seen since the party in {town}. {given} told police.
Works as a driver between {town} and {town}; wife {given} to collect the form.
Stepdad {given} found him. Attends {employer}; counsellor {family} told.
Mother-in-law {family} had the same operation in {town}.
Donor is his cousin {given} who lives in {town}. Coordinator {given} rang.
Their minister {family} of {town} visited. {given}, her husband, sits by the bed.
Spoke w {family} (niece). Prefers {hospital}. RN {given}
{given} will fly in from {town}. {given} is in {town} until the weekend.
ret. teacher, lives w/ dtr {given} in {town}, granddaughter {given} visits
Pt's landlady {given} heard a bang at {number} {street}.
Foreman {family} witnessed the fall at {employer}.
Ablated in {year} at {hospital} by {name}. Records from {family}'s office.
Brother {given} holds a spare key. Neighbour {given} feeds the cat.
Line manager {name} informed. Union rep {given} attended.
Transfer from {hospital}: {name}, para 2, PPH. Midwife {given} had called ahead.
Trainer {given} and coach {family} brought him off the pitch in {town}.
Consent for HIV test by {given}. Witness {family}. Copy to Sr {family}, coordinator.
Dictated by {name}, checked by {initial}. {family}, {hospital}
Letter to {given} {family}, {hospital}, {town}: thank you for seeing her.
Reported by {initial}. {family}, second reader {name}.
Labelled {name}. Received from {hospital}. Reported by {family}.
well known {sex} in {town}; his aunt {given} keeps the shop
Rang {given} on {phone}, no answer. Rang {given}, left message.
{given} says {given} hit his head at {town} leisure centre.
This lady from {town} lives near {town} with {given} and two dogs.
A fisherman from {town}, seen by {family} in {town} before.
came by coach from {town}, staying with {given} near {town}
ex-miner, lives in a caravan outside {town}. {given} checks on him.
Family dynamics: {given} and {given} do not speak. {given} holds power of attorney.
Transcript: this is {name} calling about my {sex} {given}, we live near {town}
Hi it's {given} from {hospital}, ringing about {given} {family}, call me on {phone}
Teacher Miss {family} noticed it first. Grandpa {given} agrees.
Referred by {given} at {hospital} in {town} re {given}'s rash
mum called {given}, dad called {given}, lives in {town}
Daughter rang from {town}. Son in {town}, wants to be called.
{familyfirst} ({sex}, {age}) MRI brain. Indication: first seizure, colleague {given} saw it.
`;

/** The same kind of lines with nobody in them: results, scores, kit, drugs and teams. */
export const cleanHandoverTemplates = `
Bloods: {assay} {num}, {assay} {age}, {assay} 138. {brand} 200 mg given.
{assay} {age}, {assay} {num}. {drug} 40 -> 20.
Apgars 4, 7, 9. {brand} 200 mg/kg. UVC sited. {assay} {num}.
{eponym} {num}, {eponym} {num}. Imp: {disease}.
{eponym} level IV, {eponym} {num}, mitoses 2/mm2. {assay} negative.
Grade {num}. {eponym} grade {num}. {assay} positive, {assay} weak.
Airway: {eponym} 3b, {kit} x2 failed, {kit} 4 placed. CICO averted.
Vitals: HR 188, BP 104/70, SpO2 94. GCS E4 V4 M5. BM 6.2. NEWS 7.
{brand} 0.25 weekly, {kit} G7, Podiatry. Dietitian. Needs form.
{kit} to stump, {kit} 5 to port. Closure {kit} 4-0. Drain 20 Fr.
ECOG {num}. PPS 30%. CAPS-5 41, AUDIT 22, PCL-5 58, PHQ-9 19. Startle and nightmares.
Plan: 1. {brand} 2. {assay} in 4/52 3. SpR clinic 4. TFTs. Goals: home with reablement.
f/u EP clinic, Cards, ID, Neuro, Ophtho. Ortho onc recs noted. ENT to see.
O/E: Lachman 2B, McMurray neg, pivot shift pos. X-ray R knee. Goal: 0-90.
ROSC 0318. VF, shock 150 J. PEA. {drug} 1 mg. Echo: RV dilated. Team debrief.
PMH: {disease}, {disease}. DH: {brand}, {drug}. Allergies: nil. SH: ex-smoker.
Physio: mobilised 10 m with frame. OT: rails. SLT: thickened fluids. Dietitian: {brand}.
cat and dog at home, retired, two stairs, rail on the right, walks with stick
resited cannula 20g, tissued, chased bloods, rang lab, avg output 35ml/hr
CXR: RLL infiltrate. Hgb 6.8 (baseline 8.1). {drug} + {drug}, transfusion planned.
Sputum grew Moraxella. Swab {assay} neg. {assay} >340, {assay} 68, no erosions.
{assay}: {num}. {assay}: {age}. {assay}: not sent. Urine {assay} 3+.
Fazekas {num}, Scheltens {num}, Bosniak I, Breslow 1.4 mm, pT2a.
Pyloromyotomy after correction. K 2.9, Cl 84. Ultrasound normal at {num} weeks.
Dx: {disease}. Rx: {brand}. Tx: physio. Hx: {disease}. Fx: nil.
Safeguarding supervision, listening visits x4, EPDS 14, no concerns about bonding.
Attends clinic weekly. Agrees. Attends alone. Declines {brand}.
Deployed twice, hypervigilant. Denies SI/HI. Sleeps 4 h. EMDR to start.
`;
