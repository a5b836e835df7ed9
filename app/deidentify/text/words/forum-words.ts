/** Lower-case words of the forum’s own texts and seeds, a snapshot: what ordinary writing here is made of. */
export const forumWords = `abdominal ablation able abolish abort aborting aborts abroad absence absent absolute absorbed absorbs absorption abuse academy acceptable
accepted accepting accessibility accident accurate accurately ace acetazolamide acetylcysteine ache aching acid acidosis acids action
actions active actively activity actor actors acts acuity adapt adapters added adding additions addresses adds adenoma adequate adhesions
adhesive adjustments admin administration administrator administrators admins admissions adrenal adrenaline ads advance advanced advantage
advises afebrile affected afferent afford afraid afternoon afterwards ages agreed agreement agrees aid aim aired airways alarm alarms
alertness algorithm alike allowed aloud alternate alternative altogether ambulatory ambush amounts ampoule amylase anaesthetic
anaesthetics analysers analysis anaphylactic anaphylaxis anatomy anchor aneurysm anew angiogram angiography angioplasty angiotensin angle
anion ankle ankles anniversary annoyed anon anonymity anonymous anonymously answered answering answers anti antibiotic antibodies
antibody anticholinergic anticoagulant anticoagulants anticoagulate anticoagulated anticoagulation antidepressant antigen antihistamine
antimicrobial antimicrobials antinuclear antiplatelets antipsychotic antipyretics antiseptic antiviral antivirals anywhere aortic apnoea
apology appeal appears appendectomy appendicectomy appendix application applied applies appraisal architecture argued argues arguing
argument arithmetic arms arranged arrest arrival arrives arrow artefact arterial arteries arteriole artery artesunate arthralgia
ashamed ashen aside asker asking asks aspirate aspiration assay assessed assesses associated assumed assumes async atopic atrial
atrioventricular atrium atropine attachments attack attacks attempt attribute attributes audience audiogram audiometry audit audited
audits aureus author authority authors autoimmune automatic avatar averages avoided await awake axillary babies backup backups backwards
bacteraemia bacteremia bacteria bacterial badge badly balances bandage barbecue bare barrel bars baseline bases bearable beats
beautifully became becomes bedside been beforehand beginning begins begun behaviour behaviours believed belly belong belongs bench beneath
benefit benign bent benzodiazepine besides beta bias bigger bigint binders binds bio biochemistry biology biome birefringent birth
birthmarks bisphosphonate bits blackout bladder blame blamed blanch blanches blanching bled bleed bleeds blinded blinked blisters blockade
blockage blocked blockquote blocks bloodshot blow blurring boiler bold bony booked booking bookmark boolean borders borne borrowed bottles
bound boundary bowel bowels boxed boxes brachial brainstem branch brand breaking breaks breast breastbone breathe breathes breathless
breathlessness breaths briefly brings brisk broad broken broker bronchial bronchiolitis bronchodilators bronchospasm bronchus brows
browser browsers bruises btn bug builds built bulging bulla bumps bundle bundles burden burn buttons buys byline bystander bytes cache
cached caches calculated calendar calf calm calmed calmer calms cancelled cannula canonical cap capillaries capillary capnography capped
caption carbon carboxyhaemoglobin cardiologists cardiology cardiorenal cardiothoracic cards cared carelessly cares carotid carried
carries carrying caseline cases cast casts cataract catarrh catatonia catches category caught caused causes caution celiac centimetres
cephalalgia cerebellum cerebral cerebrovascular certainty chain challenge chamber changes changing channel channels chaplain character
characters charges chars cheapest checkbox checked checking checklist checks cheeks cheerful chemical chemistry cherry chests chevron
choices cholelithiasis chooses choosing chose chosen chunk chunks chylous circulate circulation circulatory circumflex cirrhosis cisterns
cited claim claimed claims cleaner clearance cleared clerk cli click clicked clicks climbing clinical clinically clinician clinicians
clock clocks clonus closed closely closer closes closest closure clot clots clotting clubbing clue clusters coagulase coat cocaine cocci
cochlea code coeliac cognition cohort cohorts col colic colicky collapsed collarbone colleague colleagues collected collection collections
collects colon color colorectal colour colours column columns combination comfort comfortable command commands commas commented commenter
commenting comments commit commits committed committee commoner commonest communication community companies compared compares comparing
compartment compartments competence competes competing compiled compiler complaints complement completely complications component
components compose composed composer composes composite comprehensive compressed compression compressions compressor compromise computed
concentrated concentration concept conclude conclusion conditional conditions conduction conductive confidence confidential
confidentiality confirmed confirms conform confuse confused confusion congestive conjunctiva connection conscious consciousness consent
consequence consequences conservative considerable considered considers consist consisted constant constraint constructed construction
consultants contaminant contaminants contaminated contamination content contents context continuation contradict contradiction
contraindicated contrast controlled controls convention conventions convince convinced convulsion convulsions cookie cookies cooled
cooling copied copies core cornea coronary correction correctly correlates corridor corrupts corticosteroids cortisol costs coughing
counted counter counters counting countries counts courses covered covering covers cracked crackles craft cranial cream crease creeping
crew cries crises crisis crisp critical crocodile crookedly crosses crossing crowding crumb crumbs crying crypto crystal crystals csv ctx
cuff cultures cupboard curate curated curator curators cure cured cures curing curtain curves cycle damage damaged dangerous dangers
dare darker dashed data database datalist dates daylight deadline deafness dealt deaths debated debrief decade decades decidable
decided decider decides deciding decimal decisions declare declares declined decoded decoding decompensated decompression decongestants
deed deeper deepest default defect defence defibrillation deficiency degrees dehydrated dehydration delayed delays delegated delete
deleted deletion delirious delivering demo demyelination dengue dense departments departures depended dependency depends depolarised
deposits depth derive derived dermatitis dermatologists dermatology descent described describes description deserves design destroyed
detachment detour developing device devices dextromethorphan diabetic diagnose diagnostic diastolic dies diff differ differed differently
differs difficulty digest digested dignity dilated dilute dilution dim dip dipstick direction directions directly disabling disagree
disagreed disagreement disagrees disclosure disconnected discontinuation discontinuing discouraged discussed disk dismiss disorders
displaced display dispute disrespectful dissecting dissection dissociation dissolved dissolves distinction distress disturb disturbs
diuresis diuretic diuretics div divided divides diving division dizzy documents doesn doi doing domain domains dot dotted doubling
doubtful download downloads draft drafts drained draining drawer drawing drawings drawn draws dressing drew drifting drinking drip drips
drives droplets dropping drops drowsier drowsy drum dull dullness duplicate dusky duties duty dying earlier earn earns ears easier easiest
easily easing eating echocardiography eclampsia ectopic edicine edit editable edited edits educator educators effective efferent effusion
effusions efixation eighties eighty ejection electrocardiogram electronic element elements elevation elevations ellipsis elsewhere
embarrassed emboli embolus emergencies emesis emollient empties encrypted ended endemic endocarditis endocrinologist endocrinology endorse
endorsed endorsement endorsements endorser endorsers endoscopy endotracheal ends engaging engines enhancement enlarge enteric enteropathy
entries entry environment enzyme enzymes ephedrine epidural epilepsy episode episodes epistaxis equally equals equina erase erased err
errorpage errors erson eruption erysipelas erythema erythematosus escape escaped escapes est estimates ethicist ethics evenly events
evident exact examinations examiner examiners examples exams excepted exception exceptions exclamation exclude excluded excludes excretion
exertion exhaled exist existing exists expectancy expected expects experience experienced expert expired explained explains explanation
explicit exponent exported exports exposure express expression exsanguination extension extensor external extraction exudate exudates
faces facial factor facts fades failed failing fails failures faint fainting faintness fairly faith falciparum falling falls false falsely
familial fascia fasciotomy faster fasting fat fathers fatty fault faults favourable feared fears feature features febrile fed feed
feedhead feeding feeds feeling feet femoral femur ferritin ferroportin fetal fetch fetcher feurea fewer fibres fibrillate fields fieldset
fifth fifties figures files filled filling fills films filter filtered filters filtration finder finding findings finds fingers finished
fires firing fits fitted fitter fixation fixed fixes fizzy flag flags flash flask flat flatten flattens flatter flexion flicked flood
floppy flows fluctuates fluid flying focal focus foggy fold folded folder folic follicles font fontanelle foolish fools footer footprint
forbids forces forcing forecast forehead foresee forgetting forgot forgotten fork formal formality format formatting forms formulation
forth forties forum foundation fourth fraction fractional frail frailty frame frequencies frequent frightened frightens frontal frown
fully function functions fungi gain gained gaining gains gait gangrenous gap gastroenterologist gastroenterology gate gates gathered
gathering gauge gavel gaze gene generalised generator generous genetic geneticist genetics gently gestational gets giant gives giving
gladly glance glasses glaucoma globe glomerulus gloves gluconate glutathione gluten glycolysis goes goitre gradient gradually graduate
grant granted grants gravis greatest grief gritty groins groups grown growth grunting guarded guarding guards guidance guilt gums gut
gynaecologists gynaecology habit haematemesis haematocrit haematologist haemolysed haemorrhage haemorrhages haemorrhagic haemovigilance
halo haloes halved halves handbook handed handle handled handler handling hanging hangs happens hardening harder hardest harm harmed
harmless harmlessness harms harsher hash hashing hat hazy header headers heading healed healthcare healthy hearing heartbeat heavily
helped helper helpers helpful helps hematemesis hematuria hemisphere hemoptysis hemorrhage hepcidin hernias hex hid hidden hides hiding
higher highest hilum hint hints histopathologist hits hobby holding holds honesty hoped hopeful hopes horizontal hormone hormones horn
hospitalised hospitals hourglass household href html http https hum hummed hundredth hurried hurts hydrate hydrates hydration hyperbaric
hypercalcaemia hypercalcemia hyperchloraemic hyperkalaemia hyperkalemia hyperparathyroidism hyperplasia hypertensive hypertonic
hypertrophy hypoadrenalism hypocalciuric hypoglycemia hypokalaemia hyponatraemia hyponatremia hypothesis hypovolaemia hypoxaemic hypoxic
icon iconlink icons icterus idcard ideation identification identified identifier identifies identity idiopathic idle ids ign ignore
ignores illness illnesses img imitate immediate immobility immunity immunodeficiency immunoglobulin immunologist impatient impersonation
import imported imports improve improved improves impulse inactivated inbox incidental inclined included includes incompatible incomplete
increasing indemnity independent indexed indices individual individuals induce induced induction infarct infarcts infect infected
infections infectious infective inflamed inflammation info informed ingestion inhaler inhalers inhibition inhibitor inhibitors
initials injections injuries injury inline inner input ins insert instance instanceof instinct instructions instrument insufficiency
insurer intact integration intent interaction interchangeable intercostal interests interface internal interpreted interpreter
interruption interval intervals interventional intestinal intracapsular intravascular intravenous intro introduction intubation intuition
invalid invented inverted invitation invitations invited inviters invites involved inwards iodinated ions iris irregular irritates
ischaemia ischaemic ischemic isn iso isolate isolates issued issues itch itchy items jaw jerk jobs joined joint joints journeys json
judged judgement juice justified jvp kebab keeping keeps keto ketoacidosis ketone ketones ketosis keyboard keyof keys kidneys kills
kindness kinds kinked kit knowing knows label labelled labelling labels laboratories lack lacked lactate lactic ladder lags laid
larger largest laser lasted lasts latanoprost lateness laughed layers layout lazy leads leaflet leaflets leak leaks leaky lean leans
learned learning learns leaving lecturer lectures lede ledger leftovers legal legend legs lesson lets letting levels liaison licence
licensed lies lift lifting lighthouse lights liked likelier likelihood limb limbs limited limits linezolid lingers link linked links lint
lips listed listened listener lists litre litres load loaded loader loaders loading lobe locked log logical logs longest looked looks
loose loosens loses losing losses louder lowered lowering lowers lowest lternating lucide lugdunensis lumbar lumen lumps lying macrophage
magnetic mailbox mailer mails mailtext major maker makers making malignancy malignant malnutrition manifest manual marble margin
markdown marked markers marking marks markup maroon marrow marrows mass massive matched matches matching mattered matters mature max
maxillofacial maxlength meal meaning meanings meant meanwhile measured measurement measures measuring mechanical mechanism medium meets
melaena melanin members membrane meningeal meningococcal menstruation mentioned mentions mentor mentors menu menus merge mesenteric
meta metabolised methylene metrics microbiologist microbiology microcytic microscopy microsecond mid midbrain middles migraine migrated
migration migrations mildly millilitre millilitres millimetres milliseconds min minded minds minority minus mirror miscarriage mislead
misleads misplaced missed misses mist mistakes misting misuse mixed mmol mocked moderating moderation moderator moderators module moist
molecule moments monitor monoxide mornings mostly motion motor movements moves mpulse mucus multiple multiplies muscle muscles muscular
mutants myasthenia myeloma myocardial naevi nailing nappy narrowed narrows nasal nasogastric nationwide natural naturally nav navfold
navigate navigation navigations ndjson nearer nearest neat nebuliser nebulisers needed needles negatively neighbouring neighbours
neonatologist nephrologist nephrologists nephrology nephrotic nerve nerves nesting network neuritis neurodiagnostic neuroleptic neurology
neurone neuroradiologist neurosurgeon neutropenia neutropenic neutrophil neutrophils newcomer newer newest nginx nicknames ninety nitrates
nodded nodosum nofollow noindex nomogram non noncardiac nonce noopener noprint normally normocytic notebook notices notify noun
nowhere nowrap npm npx nth nuclear nucleus null num numb numbered numbers numeric nursed nursery nurses obesity objective observation
observational observations observed observer obstetricians obstetrics obstructive occasions occluded occlusion occupational occur odds
oesophageal offered offers offsets older oldest oncology oncotic ondition ones online onset opaqueredirect opened openings
openly opens operative operator ophthalmologist ophthalmology opioid opioids opposed opposites optic optional oral ordered ordering orders
organ organisation organism organisms organs orientated ormal orthopaedic orthopaedics osmolality osmotic otitis outcome outcomes outdated
outdoors outflow outgoing outlasts outlook outrank outreach outruns outsiders outwards outweighs oval ovale ovary overactive overcalls
overdose overdue overheard overlap overlooked overshoot overstated owns oximeter oximetry oxybutynin oxygenated oxyhaemoglobin oxytocin
paediatrics pager pages painful painkillers paired pairs palate pale palest palliative pallor palms palsies pancreatic papers paraesthesia
paragraph paragraphs parallel params parasites parathyroid parsing parted partial participant participants partly passes passing passive
password passwords paste path pathname pathway pathways pattern pause paused pauses pausing peak peduncles peer peers pelvis pen peptide
percent percentage perfectly perforations performed perfused perfusion pericarditis pericardium perineum periods perioperative peripheral
peritoneal peritonitis permanent permission peroneal persists pethidine pharmacokinetics pharmacology pharyngitis phase photograph
physical physicians physiological physiology picked picks pictures pieces pigment pill pillow pink pipe pitting pituitary placed
placeholder placement placenta places plain plainly plainrows planned plans plantar plasma plastic platelet platform plausible plays
pleasant pleura pleural pleurisy plot plots plotted plug plus pmid pneumothorax pointed points poison poisoning poisons policies politely
pons poorer poorly pores portable portal positional positivity possibilities posted postgres posts posture pot potential powder practical
practised practitioner praise pre predict predicted prediction predictive prehospital prejudiced preload prescribed prescription presence
presentation preserve presets pressed presses pressures pressurised presumed presumes pretending pretest prev prevalence preventing
prevents preview previous primary priming printed printer printline prints prior privacy privilege probability probe probes problems
procedures process processes production products profession professional profile profit programs progress promised promises promotion
prompt prompts properly proportion props prose prospective prostatic prosthetic protected protecting protection protects protein proved
proven proves provided proxies pseudonym psychiatry published puffs pulsatile pulses pump puncture pupillary purged pus pushed pushes puts
putting puzzles pyelonephritis pyrexia pyruvate quarrel quarters queries query queue quote quoted quotes quoting radiograph radiographer
radiologists radiology rail raises raising random randomised randomising randomized rank ranks rapid rare rarely rarer ratio ratios
reached reaches reaching react reacted reaction readable reader readers reading readings readonly reads realised reasonable reasoning
reasons reassurance reassure reassured reassures reassuring rebled rebleeding rebound rebuild receives receiving receptor recession recite
recognise recognised recorded records recover recovered recovering recovery recruited recruiting rect rectum recurrence recurrent redirect
redirecting redness reduced reduction ref refeeding references referrals refill reflects reflexes refs refusal refusals refuse refused
refuses regimens region register regular regulator regurgitation rehab reject rel relapse related relax relaxed relaxes release relief
rely remains remarks remembered remembering remix removable removal removed removes removing render rendered rendering renderings renders
renin rep repeated repeating repeats replace replaced replacement replaces replacing replies reporters reporting requested requests
required reserve reservoir reset resistance resistant resolution resolve resonance respond responded responsibility restart restarted
restarting restarts resting restless restore restored restoring restricting restriction rests resus resuscitation retaining retention
reticulocyte retinal returned revalidate reveal reverse reversible reviewer reviews revises revising revision revisions rewrite rheumatoid
rheumatology rhythm ribs rickettsial rid rifampicin rights rigid rim ringing rinsing rises rising roads robots roles roof root rose roster
rough roughly roughness rounds router routes routine routinely rows rsquo rss ruled ruling running runs runtime rupture ruptured
saag sac safeguarding safely safer safest saline salts sample sampled samples sanitised sanitising sarcoidosis satisfies saved saves
saying scaffold scan scanned scanner scans scapula scar scatter scatters scenario schedules schema schemes sclerosis scored scrambled
screen screens script scripted scripts scroll scrolled scrolls seal sealed searchbig searched searches seated secondary seconds secrets
sections sedated sedatives sediment seed seeds seemed sees segment seldom select selected seminar sends senior seniors sensation sensible
sensitive sensitivities sensor sensorineural separated separates septic septicaemia septicemia seq sequelae series seriously serology
serotonergic serotonin serum server services session sessions sestamibi sets setting settings settle settled settles seventies seventy
sexual shadow shadowing shallow shame shared shares sharp sharps shed shedding sheet shell shield shift shifted shifting shifts shingles
ships shock shortage shortcut shortcuts shortens shoulders showing shrink shrug shrugged sicker sickle sides sideways signal signature
signing silences silent simpler simplex singleton sinus sinuses sinusoid sinusoids sip siren sitemap sites sits sitting sixth sixties
sizeable sized skew skills skip skippable skipped skipping skips skull slack slash sleepier sleepiness sleeping sleepy slept sliders
slides slightly slim slit slope slot slots slowed slower slowly slows slug sluggish slurred smaller smallest smiles smoked smokes smooth
smtp snippet societies sofa software solid soluble solute solve sonography sooner sore sorted sorts sounds source sources spaced
spacer spacers span spared spasm speaking speaks spec specialist specialists specialties specialty species specific specimen spellings
spider spinal spine spinning spirometry spite splendid splinter spoils spoken spontaneous sports sprained spread spreading sprite sqlite
squamous squaring squash squeezing stable stack staff stages staggered stairs stale stamp standing staphylococci starting starts
statements static statins stations statistics stats stayed staying stays steadier steady steep stenosis stepping steps sterile
sternocleidomastoid sternum steroid stethoscope sticks sticky stiff stiffness stimulation stocking stomach stones stopping stops stored
stores strain strained strangled strangulation streams stretched stretches stridor strike string strokes stronger strongest strongly
struggling stubborn stuck students styles stylesheet subarachnoid submission submit subset subtract subtraction succeed sugammadex
suggests suicidal suicide sulcus sulphate sum sumatriptan summed sums sunlight superseded supervises supervisor supple supplemental
supported supportive supports supposed surely surge surgeons surprised surprising surprisingly suspect suspected suspects suspend
suspicion sustained suxamethonium svg swallow swallowing swaps sweating swinging switch switches switchrow swollen symbol sympathetic
symptoms synonyms synovial syrup systematic systemd systemic systolic tab tables tabs tachycardia tag tagged tags tail takes taking talked
tallest tampered tap tapped target task tastes taught tbody teaches teaching teams tear teenager teenagers teeth telling tells template
temple temporal tempts tendency tense tension tenth tested testing testis text textarea textbook texts thalassaemia thead theirs themes
theory thermometer thiamine thiazides thinking thinks thinner thinners thirds thirst thirties thoracic thoughts thousands threads threaten
threshold thresholds throat thromboembolic thromboembolism throughout thrown throws thumb thumbs thunderclap tibia tibial tick ticked
tickmark tightens tightly timer timing tint tinted tire tiredness tires tiring tissue tissues titles titrated titre titres toast todo toes toggle toilet tokens tolerance tolerated tomography tools toothache topic topical tops torch torsion totals touches
tourniquet toxic toxicity toxicology trace traces tracheal tracing trackers tract trained trainee training trait tranexamic transactions
transferrin transfused transfusing transglutaminase transient transition transmitted transoesophageal transparency transthoracic
transudate transudates transvaginal trap traps trash trauma traumatic traveller travels treating treatments treats tremor trend triaged
trials triangle trick tricuspid tried tries trigeminal triggers trolley trophoblast troubled trousers truer trusted trustworthy tubes
tubules tummy tumours turgor turned turning turnover turns tutor tutorial twenties typed typeface typeof types typing ugc ulcerative umber
unable unaided unanswered uncertain unchanged unclaimed unclear uncomplicated uncover undeclared undefined understanding understood
undetectable undo undone unease uneasy unequal unexpected unhurried unique universal unkind unknown unlabelled unlearn unlike unlikely
unnecessary unnoticed unproven unread unrecognised unseen unsent unsets unstable unsteady unsuppressed unsure unusual unwanted unwell
updates upheld uphold upright upside uptake upwards urate ureteric urinary url urologist usefully useless username uses uterus utf utils
uveitis vaccinated vain valaciclovir values valve valves variable variant variants variation varices varies varying vascular
vasoconstriction vasopressin vasopressors vegetation vegetations vein veins venepuncture venous ventilation ventricle ventricular venules
verb verbs verdict verification verified verify version versions versus vertical vertigo vesicles vessels vestibular viewer viewport views
violet viral visibility visible vision visiting visitor visitors visits visual vitamin void voltage voltages volunteer volvulus vomited
voters votes vulnerable waited waits wake waking walked walking walls wanted wanting wants wardround warmth warned warning warnings warns
watched watchers watches watching waveform wavelengths waves wax ways weaker wears wedding weeping weigh weighs weights wheezing wheezy
whichever whites whoami whoever widely widen widens widespread width wired withdrawable withdrawal withdraws withheld woke womb wondered
wondering woody wool workers workplace worrying worsening wort wound wrap wrapper wrinkles wristband writers writes www xml younger zipf zod zoom`;
