/** What clinicians ask, with people, places and numbers in slots; one template a line. */
export const questionTemplates = `
What dose of {drug} is right for a {age}-year-old {sex}, {patient}, seen at {hospital} on {date}?
Is {drug} safe in {patient}, a {age} year old {sex} with {disease} admitted to {hospital} (MRN: {id})?
Best second-line treatment for {disease} in {patient}, {age}, whose last visit to {hospital} was {date}?
My patient {patient} from {town} has {disease}; should I stop {drug}?
How often should I check potassium in {name}, {age}yo {sex} on {drug}, followed at {hospital} since {date}?
{name} is a {age}-year-old {sex} treated for {disease} at {hospital}; what are the options after {drug} failed?
pt {patient} w/ {disease} seen @ {hospital} {date}, started {drug}. risk of bleeding?
Prognosis of {disease} in a {age}-year-old, similar to the case of {name} at {hospital}?
Could {drug} explain the rash of {patient}, who lives in {town}, {state} and was reviewed by Dr. {family}?
Consult with Dr. {name} at {hospital}: how long should a {age}-year-old with {disease} take {drug}?
Our {town} clinic saw {patient} on {date} with {disease}. Next steps?
A {sex} known as {patient}, {age}, MRN {id}, has {disease}. What do the guidelines say about {drug}?
Which vaccine is due for {name}'s daughter {given}, aged 4, registered at {hospital}?
{given} {initial}. was referred from {town} with suspected {disease}. Is {eponym} sign enough?
Does the {eponym} score apply to {patient} with {disease} and {drug}?
Interaction between {drug} and {drug} in {age}M {patient}, {hospital}, tel {phone}?
Dr {family} told {patient} to double {drug}; is that supported by evidence?
Follow-up interval for {disease} after discharge from {hospital} in {town} on {date}?
For {name} (DOB {date}, policy number {id}), is prior authorization needed for {drug}?
mgmt of {disease} in {age}yo f, {patient}, last seen {date} in {town} by dr. {family}
Please advise on {patient}: {disease}, {drug}, address {address}.
How to counsel {name}, resident of {address}, about {drug} and alcohol?
Is surgery indicated for {patient} transferred from {hospital} to {hospital} with {disease}?
What is the likely cause of {disease} in {patient}, an employee of a bakery in {town}?
Differential for chest pain in {name}, {age}, with {eponym} sign negative and a stay in {hospital}?
Ms. {family} asks if {drug} can be taken with {drug} before her trip to {town}.
{hospital} patient {patient} with {disease} - continue {drug} or switch?
In view of {name}'s allergy to {drug}, what would you give for {disease}?
Seen today: {patient}, {age}F from {town}. Her sister {given} had {disease}. Screening?
Could you review {given}'s results from {hospital}? {drug} was started {date}.
Treatment of {disease} in {patient} who was evaluated at {hospital} in {town}, {state}, on {date} under Dr. {name}?
evidence for {drug} in {disease}, case {given} {initial}, {hospital} {date}
Guidance on anticoagulation for {patient}, {age}-year-old {sex}, seen in {town} last month?
Looking for advice regarding {patient} ({age}, {disease}), whose email is {email}.
`;

/** Questions and remarks that name nobody. */
export const cleanQuestionTemplates = `
What is the first-line treatment of {disease} in a {age}-year-old {sex}?
Does a positive {eponym} sign rule out {disease} in adults?
How does {drug} compare with {drug} in patients over {age} with {disease}?
What are the side effects of {drug} in a {age}-year-old Hispanic {sex} with a history of {disease} diagnosed in {year}?
Is the {eponym} score of 4 enough to start {drug}?
Latest {body} guidelines for {disease} in elderly patients?
Differential diagnosis of fever and rash in a {age}-year-old traveller returning from {country}?
Management of {eponym}'s disease in pregnancy, according to {body} and {body}?
Who should be screened for {disease}, and how often?
Current recommendations from {body} on {drug} in {disease}, stage III?
Why does {drug} raise creatinine in {disease}?
Efficacy of {drug} in {disease}: findings from the {trial} trial?
Recommended follow-up for {eponym} disease diagnosed {num} years ago in an African American {sex}?
Is {drug} (Brand: {brand}) safe with {brand} in chronic kidney disease stage 4?
Should I order MRI or CT for suspected {disease}, and when?
How reliable is the {eponym} test in children under 5?
What does a Gleason score of 7 with PSA 12 mean for prognosis?
{brand} or {brand} for migraine in a {age}yo {sex} smoker?
Prognosis of stage IV melanoma after {drug}, five-year survival?
Which antibiotics cover Pseudomonas aeruginosa and Staphylococcus aureus?
Effectiveness of the DASH and Mediterranean diets in hypertension?
Best approach to Type 2 Diabetes Mellitus with HbA1c of 10 in a Caucasian {sex}, BMI 34?
When is a CHA2DS2-VASc of 2 enough for anticoagulation in women?
Contraindications for Beta-blockers in Asthma and COPD, GOLD group D?
Therapeutic options for NYHA Class III heart failure on Entresto and Jardiance?
Can Lyme disease cause Bell's palsy on both sides?
Explain the Frank-Starling curve and the Bohr effect to a second-year student.
In Cushing's syndrome, which test comes first: the low-dose test or the midnight cortisol?
Diagnostic criteria for Kawasaki disease versus Stevens-Johnson syndrome?
Interpretation of Weber and Rinne tests in sudden hearing loss, please.
`;
