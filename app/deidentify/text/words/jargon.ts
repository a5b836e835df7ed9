/**
 * What wards, messages and study groups write in small letters and no dictionary has: short forms, kit, apps, drugs by
 * half their name, Latin. Nobody is called so and no place is.
 */
export const jargon = `bariatric bariatrics utero vitro vivo situ vacuo extremis toto passim afib aflutter aki amoxiclav coamoxiclav augmentin taz tazo pip-taz tazobactam
  dsdna vegf mmrc egfr sglt glp dpp hba1c lytes bicarb trops dimer ddimer procal procalc creat bili biliru hemi brady tachy brady's
  normo eucal hyperk hypok hypona hypernat hyponat natraemic caecal caecum centile centiles comorbid comorbids comorb multimorbid anaemics
  klinik hospi ospe osces ukmla mla plab usmle anki ankis ankihub zanki anking passmed passmedicine quesmed pastest geekymeds geekymedics uworld amboss
  sketchy pathoma osmosis litfl whatsapp whatsapped telegram reddit insta tiktok fb snapchat gcal tldr eli5 imho iirc afaik lol lmao rofl
  smh ngl tbf fwiw ffs wtf hiya heya gonna wanna gotta kinda sorta dunno lemme gimme coulda shoulda woulda yall ya'll innit bruh bro bros
  sis fam mate mates guv tho thru cuz coz bcoz becoz bcos bc cos pls plz plss thx thnx tysm tnx ty wud cud shud hav iz dat dis dese wat wht
  wen whr hw hows whats thats theres heres wheres whos isnt wasnt arent werent dont doesnt didnt cant couldnt wont wouldnt shouldnt hasnt havent hadnt
  aint youre theyre weve youve theyve ive im id ill hes shes itll thatll mustnt neednt mightnt ur urself urs urselves yr yrs mth mths hr hrs min mins
  sec secs wks dys preg bfeeding bfed dnar dnr dnacpr respect tep tta ttas tto ttos eol palli gsf mdt mdts obs gynae paeds neonates picu nicu scbu
  hdu itu icu amu mau sau sdec ambi aec ooh oohs oncall oncalls hosps regs consultanty sho shos juniors fy fys fy1s pgy nchd nchds hmo hmos rmo rmos
  hca hcas hcsw anp anps acp acps ccot outreach crashcall arrestcall bleep bleeped bleeps vocera rota rotas locum locums banksy
  cannulas venflon venflons vflon ngt ngts pegs rigs picc piccs hickman portacath midline artline aline vascath permacath sats spo2 fio2 nrb nrbm cpap bipap niv hfnc hfno
  optiflow airvo nebs nebbed nebulised combivent duoneb salb ipra aminoph theo pred predni pednisolone dex dexameth hydrocort methylpred solumedrol
  azithro clarithro erythro doxy fluclox cipro levo moxi metro gent vanc vanco mero cef ceft ceftri cefurox cefotax coamox co-trimox cotrimox trimethop nitrofurantoin fosfo pivmec
  rif isoniaz pyraz etham fluc flucon ambisome caspo aciclo tamiflu oselt remdes tocili bari paxlo ivermec artesun quin
  furo frus bumet spiro eple bendro indap amlod amlo nifed felod verap dilt bisop metop aten prop propran carved labet ram rampiril lisin perin losar cande valsar entres dapa empa
  cana statin atorva simva rosuva prava ezet clopi clopid ticag prasu aspirin doac doacs noac noacs apix rivarox dabi edox warf warfa hep tinza dalte enox clexane fragmin
  levetir kepp kepra lamot valpro carbamaz phenyt fosphen lacos topira loraz diaz midaz clonaz zopi zolpi halo haldol olanz risper quetia arip cloz amisul sert citalo
  fluox mirtaz venlaf dulox amitrip nortrip trip oxyn oxy oxynorm oxycont morph oramorph zomorph fent alfent remif ketam prop roc sux rocu thio etom metar phenyl norad noradr vaso adren dobut dopa milri
  ondans cycliz metoclop domper prochlor haloper buscop hyosc glyco omep lanso panto esomep ranit gavis lactul movicol senna docus biscod
  para parac paracet ibu ibup naprox diclof codein cocod tramad gaba prega pregab baclof tizan methotrex azathio mycophen tacro ciclo ritux inflix adalim etaner
  biochem haem coag coags micro histo cyto immuno serol virol tox levels gas gases vbg vbgs abg abgs cbg bm bms glu ket lac osmol osmo osmos paired csfs lps lp'd
  us usg ultrasound usscan ct'd ct's mri'd cxr's xr xrs axr pxr dexa petct spect mrcp ercp ogds colon colo flexi gastro bronch ebus fnac tru-cut trucut
  prox dist bilat unilat ant post lat med sup inf rt lt lh rh ue le lle rle rue lue epig suprap periumb umbil abdo abdos abdom thorac lumb cerv sacr occip pariet tempor frontal
  bka aka thr tkr orif imn dhs hemiarth cannulated exfix pop backslab moonboot futuro collarcuff
  appy chole lap lapchole hemicolec anterior hartmanns tah bso lletz evac mva erpc turp turbt tvt cabg avr mvr tavi tavr pci ptca evar fevar carotid endart fempop
  susp sympt sympts asympt symptomless cont contd cts incl excl approx esp poss prob prev freq occ occas reg irreg reqd req reqs rec recs recd rec'd mgmt mngmt managemnt tx rx'd tx'd dx'd hx'd
  dc'd d/c'd disch admit'd ref'd refs sched resched cancelld f/up fup followup followups reviwed pathol physiol pharmacol anat embryol biochemistry genet
  nbm eandd e&d mobs mobilises mobilised catheterised catheterise deranged derangd unremarkable hypoactive tolerating
  vlog vlogs vlogger podcast podcasts youtube youtuber google googled googling chatgpt wifi app apps onedrive powerpoint ppt pdf xlsx epic cerner emis systmone rio
  addisonian cushingoid parkinsonian marfanoid guarded guarding rebound percuss percusses auscult auscultates palp palps palpates crackles creps rhonchi wheezey wheezy
  agbo juju sangoma dawai ayurved ayurvedic unani hakeem desi khat qat shisha hookah bidi paan gutka supari betel kratom spice vape vapes vaping mcat meow mkat mandy ket coke crack weed skunk
  vino lager cider buckfast voddy ciggies cigs fags rollies baccy loo wee poo poos poorly bairn bairns wean weans wee'un wain lad lads lass lassie gaffer gaff
  quad quads moped scooter ebike trampoline trampo trampy footie footy rugger gym crossfit parkrun zumba yoga pilates
  iban rtc rtcs rta rtas mvc mvcs nof nofs toxbase tictac naloxone narcan flumaz parvolex nac snap12 rumack
  moto bowie ultra mega uni unis polyclinic hosp asha anm phc chc dho kampung kampong barangay brgy mohalla
  galamsey boda bodas okada okadas matatu tuktuk rickshaw jeepney tricycle danfo keke trotro
  whanau whānau gardai gardaí mana kaumatua marae hui iwi lola lolo tito tita kuya ate anak nanay tatay apo ba po din naman lang yung siya
  auntie aunty uncle unc didi bhai bhaiya bhabhi amma appa akka anna thambi thatha paati ammachi appacha dada dadi nana nani chacha chachi mama mami baba mausi bua ji sahib saab
  pakcik makcik abang kakak adik nenek atuk datuk puan encik tuan cik oga madam alhaji alhaja mallam hajiya
  oma opa omi nonna nonno abuela abuelo tia tio babcia dziadek baba gran granda nain taid mamgu tadcu daideo mamo
  orthopod orthopods gasman gasmen medic medics medreg medregs surgreg nightshift dayshift twilight postcall precall
  teachables learnings takeaways upvote upvoted repost crosspost mods op ama psa fml yolo fomo rip
  celphos organophos organophosphate paraquat diquat glyphosate rodenticide
  thal spherocytes sickler sicklers sickling electrophor haptos retic retics schisto schistos blasts smudge auer
  sarcoid sarcoids amyloid lupus vasculit polymyalgia crohns coeliacs parkinsons alzheimers huntingtons hodgkins addisons cushings graves hashimotos downs turners klinefelters marfans wilsons
  nosocom iatrogen idiopath cryptogen refractory relaps remit remits stepdown stepup stepwise washout rechallenge deprescribe deprescribing polypharm
  signpost safetynet safetynetting safety-net debrief debriefs handover handovers huddle jobslist jobs'
  cremasteric retrocaecal psoas obturat iliac femor popliteal axill brachi saphen antecub cubital
  ajmaline flecainide icatibant cangrelor ertapenem gepants mabs nibs biologic biologics biosimilar biosimilars
  sp sp. spp viridans pneumo pneumoc strep strepto staph staphs ecoli pseudo pseudomon klebs enteroc entero cdiff campylo salmon shig listeria mening meningoc haemoph legion mycop chlamyd
  aspergill candid pjp pcp toxo crypto histopl cmv ebv hsv vzv hhv rsv flu covid covids longcovid norovir rota hpv htlv hiv hbv hcv hev hav
  bicip tricip quadric hamstr gastroc soleus deltoid supraspin infraspin subscap rhomboid trapez sternomast
  pec pecs lats delts traps abs glutes glute quads hammies`;
