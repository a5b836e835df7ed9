/**
 * Words of clinical teaching that are nobody's name: a capital
 * at the head of a sentence or an item means nothing there.
 */
export const teachingWords = `nystagmus atria subendocardial supportive tone more split leg stretch programmes people nothing ureteric cauda acetaminophen aciclovir acyclovir affective agitation amara amitriptyline amlodipine arrhythmia arteritis aspirin bone campaign canal capacity
carina cells checkpoint childbirth classification climacteric collar consensus council crude curve definition deliberate deprescribing developmental
dimer diseases disorder documentation drugs endings equation escalation everyday fentanyl follows formula fractures furosemide gland grade grey
handover headings hence histopathology ibuprofen immunisation indapamide index insulin lamp league lens letters lines lithium loop loosen mask
medicine medicines menorrhagia metformin milestones mirtazapine modest morphine neonate neonatology nephropathy neurosurgery nmol notes nystagmus
oesophagus olanzapine oncological ongoing paracetamol paralysis patches pediatrics persisting pick planning pmol postpartum precisely prednisolone
preeclampsia premature preterm purpura quetiapine racial reflex rings rowan rules salbutamol scale scales score scores scoring sentences sertraline
soles stain stands studies syndrome syndromes teamwork technique tests thiazide thrive asian african european american caribbean hispanic caucasian tramadol fundus pulsus paradoxus nail pits deroof praevia mnemonic tremens triage trial trimester tube tuning ulcers
vaccines vancomycin vasculitis warfarin`;
