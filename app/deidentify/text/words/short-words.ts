/** Short for words, in the manner of wards and messages; none is anybody's name, however it is written. */
export const shortWords = `elev ii iii viii xii avf avl avr spont wk hep insta hcg anticoag anticoags gluc hydrocort clari coamox tc hiit microguide preclinical preclin osce osces bhcg neg nebs hosp abx trop trops rpt fbc lfts tfts crp esr ctpa pred amox luq ruq llq rlq sats resps
prn tds qds nocte hx dx pmh pmhx etoh nkda abdo abdos pyelo divertic appy chole panc gastro cellul nok nfa obs
euvolaemic euvolemic hypovolaemic hypovolemic hypervolaemic hypovol bipap cpap cxr axr ecg ekg sux propofol
ketofol metaram inj tab tabs caps syp susp supp pess adv rx tx sx fx bx ix imp rv ffup rto mob mobs mobilised transf transfd
d/c disch discharg admx meds pt pts consult consults anaes gynae obgyn paeds peds ortho neuro cardio resp haem onc
derm ophthal psych physio dietit chemo radio immuno histo micro biochem cathd cath catheterised thrombolysed thrombolyse lysed
extubated intubated cannulated bleeped refd ref'd rvd r/v bd od nbm npu twoc pv pr iup usg uss lmp edd lscs svd ventouse nstemi
stemi cva dvt ckd copd asthma t2dm t1dm htn ihd pvd rta rtc etoh ivdu msk uti lrti urti bsi usoc unwell omg tbh idk
imo btw thx pls plz asap fyi recap prox tmrw tmr yday thur wknd pee mag ig jpg jpeg png heic dcm mp4 csv docx hrly passenger recipient bystander attender`;

/** Words of letters in other languages of Europe, written with a capital there; no family is called so. */
export const letterWords = `fraktur übelkeit erbrechen atemnot luftnot brustschmerz bewusstlosigkeit notaufnahme rezept
überweisung allergien allergie vorerkrankungen dauermedikation zustand verdacht witwe verheiratet wohnhaft
versicherung versicherungsnummer versichertennummer krankenkasse geburtsdatum vers viuda viudo
jubilado jubilada domicilio fiebre disnea mareo vómitos náuseas caída alergias alergia antecedentes exploración
urgencias consulta ingreso hipertensión hauteur douleur fièvre toux dyspnée vertiges nausées vomissements antécédents
ordonnance urgences veuve veuf mariée célibataire retraité retraitée domicile adresse caduta dolore febbre tosse vertigini
ricovero dimissione vedovo pensionato pensionata febre
sehr geehrter geehrte geehrten kollege kollegin kollegen freundlichen grüßen gruessen grüsse patientin patienten
ambulanz befund befundbericht befunde diagnose diagnosen anamnese therapie empfehlung empfehlungen aufnahme entlassung entlassungsbrief
arztbrief verlauf beurteilung medikation labor röntgen sonographie nebenwirkungen beschwerden oberbauchschmerzen bauchschmerzen schmerzen
herzinsuffizienz lungenentzündung bluthochdruck blutdruck krankenhausaufenthalt untersuchung nr tochter ehefrau ehemann ehegatte
oberarzt chefarzt assistenzarzt hausarzt chère confrère consoeur madame monsieur cordialement salutations distinguées compte rendu
hospitalisation traitement examen estimado estimada paciente saludos atentamente diagnóstico tratamiento collega egregio cordiali
saluti diagnosi terapia geachte collega patiënte groeten hoogachtend kolega`;

/** Languages that no family is called by. */
export const languages = `polish tigrinya urdu arabic pashto swahili amharic telugu
malayalam kannada hindi marathi sinhala cantonese mandarin hakka vietnamese tagalog portuguese spanish italian romanian bulgarian
hungarian lithuanian latvian ukrainian russian turkish kurdish albanian greek yoruba igbo hausa twi xhosa
sesotho afrikaans kinyarwanda lingala wolof pidgin creole auslan makaton`;
