/**
 * Words of medicine, mostly Latin and Greek, that dictionaries
 * of English lack: conditions, signs and parts of the body.
 */
export const medicalWords = `flexor extensor abductor adductor pronator supinator levator constrictor dilator depressor rotator sphincter
abducens accreta acetabulum achalasia akathisia alexia alogia alternans ampulla amygdala anhedonia anhidrosis
anisocoria antrum anuria aorta arachnoid areata areflexia arteriosus arytenoid aspergilloma asterixis asystole atlas
atresia atrium axis azygos bigeminy bisferiens borborygmi brachial bradykinesia branchial caecum calcaneus capitate
caput cardia carina caudate cava cavus cecum cerclage cerebellum chalazion chiasm chloasma cholesteatoma chordae
choroid chylothorax clavicle clonic coccyx cochlea comedones conus cor cornea cricoid cuboid dens drusen ductus dura
dysdiadochokinesia dyskinesia dysmetria dyspareunia egophony endocardium enophthalmos epicardium esotropia exanthem
exomphalos exotropia falciform falx femoralis femur fibula filum fovea fugax fundus ganglia ganglion gangrenosum
gastroschisis globus glossopharyngeal gyrus haematochezia haemothorax hallux hamate hemothorax hepatis hila hilum
hippocampus hordeolum humerus hydatidiform hyoid hyperalgesia hyperosmolar hyperreflexia hypertonia hyphaema hyphema
hypoglossal hypokinesia hypopyon hypospadias hypothalamus hypotonia ileum ilium incus insula intertrigo iris iritis
ischium jejunum kernicterus laryngomalacia ligamentum lingula livedo lochia lunate macula maligna malleus marginatum
mediastinum medulla melasma mesentery metacarpal metatarsal micrographia migrans milia miosis mitralis molluscum
monkeypox mpox multiforme multigravida mutism naevus nares navicular nevus nigra nigricans oculomotor oligohydramnios
omentum operculum opsoclonus organomegaly oscillopsia papilla papillary parosmia pectoriloquy pemphigoid pernio
peroneal petechiae phaeochromocytoma phalanx phlegmon phrenic pia pilonidal pinguecula pinna pisiform pituitary planus
pleura plexus pneumoperitoneum polyhydramnios pons popliteal porta presbycusis presyncope primigravida pseudocyst
pterygium pubis pudendal pulmonale putamen pylorus pyuria quadrantanopia ranula rigidus rosacea rouleaux sacrum
saphenous scaphoid scapula sciatica sclera scotoma septum sphincter stapes sternum striatum stye sulcus talus
tentorium teres thalamus thyroglossal tibia tibialis tinea tophi tophus torsades tragus trapezium trapezoid
trichotillomania trigeminal trigeminy triquetrum trochlear truncus ulna uvea vagus valgum varum ventouse vomer
xanthelasma`;
