/** More brands, which the tagger need not learn. */
export const moreDrugs = `syntocinon syntometrine propess prostin carboprost trelegy trimbow fostair relvar anoro ultibro spiolto incruse braltus sirdupla
duoresp eklira breo clenil qvar sevelamer lamotrig renvela fosrenol alfacalcidol calcichew adcal binosto fultium sandocal tazobac meropen
zavicefta teicoplanin tedizolid fidaxomicin dificlir xifaxan rifaximin cholurso questran creon nutrizym zenpep loperam diocalm fybogel normacol
resolor constella moventig relistor picolax moviprep plenvu klean-prep cosmocol pentasa asacol octasa mezavant salofalk entyvio zeposia rinvoq
olumiant xeljanz taltz skyrizi tremfya bimzelx cimzia simponi orencia roactemra actemra kineret ilaris benlysta saphnelo tepezza
praluent leqvio nexletol nilemdo ezetrol inegy forxiga invokana synjardy xigduo trajenta onglyza vipidia rybelsus bydureon saxenda xultophy
suliqua toujeo tresiba abasaglar semglee fiasp admelog novorapid apidra actrapid humulin insulatard novomix baqsimi glucagen glucogel
epanutin epilim tegretol trileptal lamictal keppra briviact vimpat zonegran fycompa topamax buccolam epistatus neurontin
madopar stalevo comtess sifrol mirapexin requip neupro azilect duodopa apo-go tysabri ocrevus gilenya tecfidera aubagio mavenclad kesimpta
prograf advagraf neoral nulojix thymoglobulin simulect campath privigen octagam hizentra octaplex beriplex prothromplex novoseven
elocta hemlibra idarucizumab praxbind andexxa ondexxya kcentra feraccru monofer ferinject venofer aranesp neorecormon mircera eprex
zoladex prostap decapeptyl firmagon casodex zytiga xtandi erleada nubeqa ibrance kisqali verzenio kadcyla enhertu perjeta tagrisso
alecensa lorviqua imfinzi tecentriq yervoy libtayo darzalex velcade revlimid imnovid jakavi imbruvica calquence venclyxto
marvelon tresiba toujeo novorapid fiasp apidra humulin novomix insulatard abasaglar semglee xultophy noriday qlaira
logynon femodene mercilon nuvaring levosert venflon tegaderm brufen voltarol arcoxia celebrex naprosyn motilium losec zoton pariet
burinex tritace coversyl micardis istin cardicor isoptin brilique diamicron actos galvus trajenta invokana byetta bydureon
saxenda eltroxin deltacortril efferalgan doliprane novalgin tramal dafalgan ultracet epilim depakine topamax rivotril imovane stilnox
cipralex seropram efexor zispin clopixol largactil priadel ebixa madopar stalevo mirapexin primperan pentasa asacol salazopyrin entyvio
xeljanz olumiant rinvoq mabthera tecentriq imfinzi revlimid velcade kyprolis darzalex glivec tasigna sprycel imbruvica venclexta zytiga
xtandi casodex ibrance kisqali lynparza lucentis dysport bricanyl flixotide qvar anoro ultibro spiolto duaklir zyrtec clarityn
telfast jext avamys nasonex flixonase dymista tavanic ciproxin fortum invanz tienam zyvox cubicin dificlir xifaxan malarone
riamet coartem lariam epclusa harvoni maviret biktarvy triumeq truvada descovy genvoya dovato prezista elocon protopic dovobet daktarin
epaderm cilique ovranette loestrin gedarel evorel utrogestan prempak livial bisolvon mucinex gelofusine sandostatin
glypressin kcentra octaplex beriplex praxbind andexxa actilyse metalyse activase innohep arixtra praluent leqvio verquvo multaq ranexa
procoralan zaroxolyn hygroton natrilix catapres physiotens cardura minipress levitra vesicare betmiga oxytrol duodart avodart xatral
flomaxtra
propess monospot phenoxybenzamine glucogel dextrogel hypostop unacid phentolamine amfetamine dexamfetamine ketamine cyclizine
curosurf survanta tazocin meronem pabrinex clenil fostair trelegy entresto forxiga jardiance ozempic mounjaro wegovy rybelsus fortisip
movicol laxido cosmocol gaviscon oramorph sevredol zomorph buscopan creon fragmin clexane inhixa xarelto eliquis lixiana pradaxa
augmentin crocin combiflam rantac calpol nurofen panadol panadeine endone targin ventolin seretide symbicort spiriva atrovent maxolon
zofran stemetil ondem Nutrizym Pancrex Fresubin Hartmanns Plasmalyte Kaletra Paxlovid Trimbow Relvar Nutropin Norditropin Zoladex
Prostap Depo-Provera Nexplanon Mirena Microgynon Cerazette Cilest Rigevidon Dianette Kyleena Jaydess
entonox penthrox metvixia efudix diprobase cetraben dermol eumovate betnovate dermovate locoid trimovate fucidin fucibet canesten
Sandoz Slow-K tylenol advil aleve motrin imodium dioralyte kwells senokot tamiflu relenza`;

/** Medicines and their brands, where the ending does not say it already. */
export const drugs = `sevoflurane isoflurane desflurane thiopental etomidate atracurium neostigmine metaraminol dobutamine milrinone
terlipressin octreotide labetalol nicorandil ranolazine ivabradine sacubitril colestyramine ezetimibe orlistat
exenatide glargine detemir aspart lispro pioglitazone acarbose propylthiouracil desogestrel levonorgestrel ulipristal
mifepristone misoprostol carboprost ergometrine syntometrine atosiban cabergoline bromocriptine pramipexole ropinirole
rotigotine selegiline rasagiline entacapone amantadine procyclidine tetrabenazine riluzole baclofen tizanidine
dantrolene pyridostigmine topiramate lacosamide ethosuximide vigabatrin perampanel brivaracetam prochlorperazine
amisulpride sulpiride lurasidone paliperidone zuclopenthixol flupentixol agomelatine trazodone buspirone zopiclone
chlorphenamine cetirizine loratadine fexofenadine aminophylline umeclidinium vilanterol carbocisteine dornase
pyrazinamide ethambutol bedaquiline colistin fidaxomicin terbinafine caspofungin amphotericin ivermectin praziquantel
primaquine mefloquine atovaquone proguanil foscarnet emtricitabine efavirenz anakinra alendronic zoledronic
teriparatide raloxifene calcitriol alfacalcidol cinacalcet sevelamer epoetin darbepoetin filgrastim desferrioxamine
deferasirox hydroxycarbamide bortezomib lenalidomide vincristine etoposide fluorouracil capecitabine irinotecan
gemcitabine pemetrexed goserelin leuprorelin bicalutamide enzalutamide abiraterone finasteride dutasteride tamsulosin
solifenacin mirabegron desmopressin sildenafil tadalafil dorzolamide brimonidine tropicamide cyclopentolate
hypromellose clobetasol calcipotriol dithranol acitretin permethrin macrogol bisacodyl docusate ispaghula mebeverine
simeticone ursodeoxycholic rifaximin mesalazine aprepitant nabilone alfentanil remifentanil hydromorphone tapentadol
naltrexone acamprosate varenicline flumazenil pralidoxime fomepizole digifab andexanet folinic hydroxocobalamin
norethisterone
aspirin paracetamol acetaminophen ibuprofen naproxen diclofenac codeine morphine oxycodone fentanyl tramadol methadone
buprenorphine naloxone gabapentin pregabalin amitriptyline nortriptyline duloxetine sertraline fluoxetine citalopram escitalopram
paroxetine mirtazapine venlafaxine lithium valproate carbamazepine lamotrigine levetiracetam phenytoin clonazepam diazepam lorazepam
midazolam haloperidol olanzapine risperidone quetiapine clozapine aripiprazole levodopa donepezil memantine warfarin heparin enoxaparin
dalteparin apixaban rivaroxaban dabigatran edoxaban clopidogrel ticagrelor prasugrel digoxin amiodarone verapamil diltiazem nifedipine
amlodipine felodipine bisoprolol metoprolol atenolol carvedilol propranolol ramipril lisinopril enalapril perindopril losartan valsartan
candesartan furosemide bumetanide spironolactone eplerenone indapamide hydrochlorothiazide metformin gliclazide glipizide insulin
empagliflozin dapagliflozin semaglutide liraglutide sitagliptin levothyroxine carbimazole prednisolone prednisone hydrocortisone
dexamethasone methylprednisolone methotrexate azathioprine sulfasalazine hydroxychloroquine leflunomide ciclosporin tacrolimus
mycophenolate rituximab infliximab adalimumab etanercept amoxicillin ampicillin penicillin flucloxacillin piperacillin tazobactam
ceftriaxone cefuroxime cefalexin meropenem gentamicin vancomycin teicoplanin clarithromycin azithromycin erythromycin doxycycline
ciprofloxacin levofloxacin metronidazole nitrofurantoin trimethoprim fluconazole aciclovir acyclovir oseltamivir remdesivir salbutamol
albuterol ipratropium tiotropium salmeterol formoterol budesonide beclometasone fluticasone montelukast theophylline omeprazole lansoprazole
pantoprazole ranitidine ondansetron metoclopramide domperidone cyclizine loperamide senna lactulose allopurinol colchicine febuxostat
alendronate tamoxifen letrozole anastrozole imatinib cisplatin carboplatin paclitaxel docetaxel doxorubicin cyclophosphamide
Tylenol Panadol Calpol Advil Motrin Nurofen Aleve Voltaren Vicodin Percocet OxyContin Norco Dilaudid Ultram Neurontin Lyrica Elavil
Cymbalta Zoloft Prozac Celexa Lexapro Paxil Remeron Effexor Wellbutrin Depakote Tegretol Lamictal Keppra Dilantin Klonopin Valium Ativan
Xanax Ambien Haldol Zyprexa Risperdal Seroquel Clozaril Abilify Sinemet Aricept Namenda Coumadin Lovenox Clexane Fragmin Eliquis Xarelto
Pradaxa Savaysa Plavix Brilinta Effient Lanoxin Cordarone Calan Cardizem Norvasc Lopressor Toprol Tenormin Coreg Inderal Altace Zestril
Prinivil Vasotec Cozaar Diovan Entresto Lasix Bumex Aldactone Inspra Glucophage Amaryl Lantus Humalog Novolog Levemir Jardiance Farxiga
Ozempic Wegovy Mounjaro Victoza Trulicity Januvia Synthroid Armour Medrol Decadron Solu-Medrol Imuran Plaquenil Arava Prograf CellCept
Rituxan Remicade Humira Enbrel Stelara Cosentyx Keytruda Opdivo Herceptin Avastin Gleevec Taxol Taxotere Adriamycin Zometa Faslodex
Aromasin Ixempra Arimidex Femara Augmentin Amoxil Zosyn Tazocin Rocephin Ancef Keflex Zithromax Biaxin Levaquin Cipro Flagyl Bactrim
Septrin Macrobid Macrodantin Diflucan Zovirax Valtrex Tamiflu Paxlovid Ventolin Proventil Atrovent Spiriva Serevent Advair Symbicort
Seretide Flovent Pulmicort Singulair Prilosec Nexium Prevacid Protonix Pepcid Zantac Zofran Reglan Phenergan Benadryl Imodium Gaviscon
Zyloprim Colcrys Fosamax Prolia Nolvadex Botox Viagra Cialis Flomax Proscar Detrol Premarin Mirena Depo-Provera Nexplanon Yasmin Accutane
Lipitor Crestor Zocor Pravachol Zetia Repatha Niaspan Tricor Ensure Fortisip Movicol Laxido Senokot Metamucil Colace Dulcolax Miralax
EpiPen Narcan Suboxone Subutex Antabuse Chantix Zyban Adderall Ritalin Concerta Strattera Vyvanse Buscopan Oramorph Sevredol Zomorph
Pabrinex Chlordiazepoxide Kefzol Toradol Versed Propofol Ketamine Marcaine Lidocaine Xylocaine Bupivacaine Accu-Chek`;

/** Endings that medicines have and people do not. */
export const drugEnding =
  /(?:mab|pril|sartan|olol|statin|azole|cillin|mycin|floxacin|cycline|vir|tinib|parin|xaban|gliptin|gliflozin|glutide|dipine|thiazide|semide|barbital|azepam|caine|setron|triptan|profen|oxetine|prazole|sone|solone|platin|taxel|rubicin)$/;

/** More of them, and of enzymes and peptides, which the tagger need not learn. */
export const moreDrugEnding =
  /(?:teplase|kinase|kinins?|ciclib|afenib|lukast|gepant|tidine|dronate|parib|grelor|relin|relix|phylline|curonium|fentanil|penem|bactam|nidazole|buvir|asvir|tegravir|trophin|globulin|peptidase|transferase)$/;
