/** Abbreviations of four letters and more that medicine writes large: conditions, tests, scores, trials, bodies. */
export const acronyms = `ama qrisk qrisk2 qrisk3 meld bisap curb65 mbrrace process arise promise egdt spice orif bppv wbct pmhnp hcpoa dnet apap lisa tapse lvidd lvids ukmla paces plab gfap mibg hida dotatate nric cnic uhid ipno osh amhp hmp fodmap nfa mlc opd ipd rafts isbar hscp casc rnli dols mhau crht chtt gmc abvd beacopp folfox folfiri folfirinox capox xelox flot mvac abcde ana abpm acei acls acog acth adhd aids als anca apache appac ards arni asap avnrt avoid avpu avrt bipap bnfc brca
cabg capd chads cidp coad coda consort copd covid cpap crest crps ctpa curb cvvh dapt datix dcis dexa dhea dlbcl
dlco dmard dmards dnar dnacpr doac doacs dress dvla ecmo elisa ercp esbl esicm eswl etco fast feno fess fish fnac
fobt frax gcsf gord grace hads hctz heart hellp hfpef hfref hints igra isbar iugr ivig jama kdigo lada lama lbbb
lcis lmwh maoi mgus mmse moca mona mrcp mrsa mssa must nash ncepod news nexus nihss nmda nsaid nsaids nsclc nstemi
ntprobnp ogtt osce pals pecarn peep perc perrla pesi picc picu plab pots prisma psvt qsofa rapd rast rbbb rcog rcpch
resus rifle rosc saag saba sads sats sbar scad scid shbg siadh sign sirs snapps snri soap socrates sofa spect
spikes sprint ssri ssris stemi strobe tace tavi tavr tcas tens timi tips tloc torch tpmt trali turbt turp utis vats
vdrl vegf vlbw vtec`;
