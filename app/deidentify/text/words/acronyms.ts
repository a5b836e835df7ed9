/** Abbreviations of four letters and more that medicine writes large: conditions, tests, scores, trials, bodies. */
export const acronyms = `ptca iecopd aecopd lrti urti nafld masld mafld nash pcnl turbt turp hifu tips taci pica mcas ucl vads lvad sglt2
  snri ssri tca maoi nmda gaba ampa pgwp pgap fobs hbsag hbeag tsat mchc mcv rdw nlr bnp dsdna cmap emg ncs rnfl bcva ugib lgib pvt smv sma ima tpn tsh trab
  tace rfa mwa sbrt imrt vmat gtv ctv ptv cadasil melas merrf narp ibs-d gtn isdn rtpa tnk pah cteph ild uip nsip hrct kco tlco
  fev1 fvc pefr mmrc aecb perrl perla heent eomi rrr ctab ntnd nabs jvp jvd rvh lvh  ncct cect dwi adc flair swi mra cta ctv
  aki rrt cvvhdf avf avg pth fgf23 cadd mdrd fsgs mpgn cpp cppd gca pmr aosd hlh dres sjs dihs rads birads tirads lirads pirads lungrads
  kras nras hras braf egfr palb2 chek2 tp53 pten mlh1 msh2 msh6 pms2 brca1 brca2 idh1 idh2 mgmt jak2 calr npm1 flt3 ros1 ntrk stk11 keap1 cftr smn1 fbn1 mybpc3 myh7 scn5a kcnq1 kcnh2 pkd1 pkd2 tnni3 ldlr pcsk9 apoe lrrk2 snca psen1 c9orf72 mecp2 fmr1 gjb2 sdhb tsc1 tsc2 pik3ca esr1 erbb2 arid1a ctnnb1 bcl2 bcl6 mycn notch1 sf3b1 tet2 dnmt3a asxl1 runx1 gata2 ctla4 pdl1 vegfr fgfr3 pdgfra g6pd mthfr ugt1a1 cyp2d6 cyp2c19 nudt15 dpyd
ama qrisk qrisk2 qrisk3 meld bisap curb65 mbrrace process arise promise egdt spice orif bppv wbct pmhnp hcpoa dnet apap lisa tapse lvidd lvids ukmla paces plab gfap mibg hida dotatate nric cnic uhid ipno osh amhp hmp fodmap nfa mlc opd ipd rafts isbar hscp casc rnli dols mhau crht chtt gmc abvd beacopp folfox folfiri folfirinox capox xelox flotc abcde ana abpm acei acls acog acth adhd aids als anca apache appac ards arni asap avnrt avoid avpu avrt bipap bnfc brca
cabg capd chads cidp coad coda consort copd covid cpap crest crps ctpa curb cvvh dapt datix dcis dexa dhea dlbcl
dlco dmard dmards dnar dnacpr doac doacs dress dvla ecmo elisa ercp esbl esicm eswl etco fast feno fess fish fnac
fobt frax gcsf gord grace hads hctz heart hellp hfpef hfref hints igra isbar iugr ivig jama kdigo lada lama lbbb
lcis lmwh maoi mgus mmse moca mona mrcp mrsa mssa must nash ncepod news nexus nihss nmda nsaid nsaids nsclc nstemi
ntprobnp ogtt osce pals pecarn peep perc perrla pesi picc picu plab pots prisma psvt qsofa rapd rast rbbb rcog rcpch
resus rifle rosc saag saba sads sats sbar scad scid shbg siadh sign sirs snapps snri soap socrates sofa spect
spikes sprint ssri ssris stemi strobe tace tavi tavr tcas tens timi tips tloc torch tpmt trali turbt turp utis vats
vdrl vegf vlbw vtec`;
