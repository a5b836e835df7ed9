/** Bodies that are no place of care, journals, trials' words and other capitals that name nobody. */
export const institutions = `WHO NICE CDC FDA NIH NHS NHSE BMJ BMA GMC GDC NMC RCP RCGP RCOG RCS RCEM AHA ACC ADA ESC EASD KDIGO GOLD GINA BTS
BSG BNF BNFC EMA MHRA HIPAA GDPR UpToDate Cochrane Lancet NEJM JAMA PubMed MEDLINE Embase SIGN ATLS ALS ILS BLS PALS APLS USMLE PLAB OSCE
MRCP UKMLA Ottawa Canadian Medicare Medicaid Medline Google Wikipedia Radiopaedia Geeky Medics Osmosis Anki Elsevier Springer Nature
Red_Cross RSNA ERA-EDTA ESICM ESE RCOG RCPCH RCPsych RCPath FRCA ERA EDTA Passmedicine Pastest BMJ_Learning
Chevron Microsoft Apple Amazon Facebook YouTube Twitter English Social_Security_Administration ASCO NCCN ESMO IDSA ACR EULAR ACOG AAP
USPSTF SOFA qSOFA APACHE NEWS MEWS CURB CURB-65 CHADS HAS-BLED GRACE TIMI HEART PERC ABCD FAST MRC DAPA-HF GUSTO ASCEND SPRINT PARADIGM`;

/** Germs and substances that are written with a capital. */
export const organisms = `Staphylococcus Streptococcus Clostridioides Clostridium Borrelia Haemophilus Pylori Klebsiella Pseudomonas Escherichia
Enterococcus Neisseria Listeria Legionella Mycoplasma Chlamydia Chlamydophila Treponema Leptospira Brucella Coxiella Rickettsia Bartonella
Campylobacter Helicobacter Vibrio Yersinia Proteus Serratia Enterobacter Acinetobacter Citrobacter Burkholderia Stenotrophomonas Bordetella
Moraxella Corynebacterium Bacillus Actinomyces Nocardia Mycobacterium Candida Aspergillus Cryptococcus Histoplasma Pneumocystis Plasmodium
Toxoplasma Giardia Entamoeba Cryptosporidium Schistosoma Strongyloides Ascaris Taenia Echinococcus Trichomonas Leishmania Trypanosoma
Falciparum Vivax Epstein Barr Coxsackie Hantavirus Zika Ebola Lassa Marburg Norwalk Norovirus Rotavirus Adenovirus Parvovirus Rhinovirus
Chikungunya Dengue Nipah Hendra Coli Difficile Aureus Flumazenil Tazocin Gelofusine Parvolex Pabrinex Forxiga Co-amoxiclav Tranexamic Quinsy Lithium Vicryl Monocryl Gatorade`;

/** Hosts whose addresses are literature or reference works. */
export const referenceHosts =
  /(?:^|\.)(?:doi\.org|nih\.gov|nice\.org\.uk|who\.int|bmj\.com|nejm\.org|thelancet\.com|jamanetwork\.com|uptodate\.com|cochrane\.org|cochranelibrary\.com|wikipedia\.org|radiopaedia\.org|pubmed\.gov|cdc\.gov|fda\.gov|medscape\.com|wiley\.com|springer\.com|nature\.com|sciencedirect\.com|oup\.com|ahajournals\.org|bnf\.org|gmc-uk\.org|mdcalc\.com|statpearls\.com|gov\.uk|europa\.eu|geekymedics\.com|litfl\.com|passmedicine\.com|dermnetnz\.org|patient\.info|clinicaltrials\.gov|acpjournals\.org|sign\.ac\.uk|escardio\.org|ersjournals\.com|rcem\.ac\.uk|resus\.org\.uk|medlineplus\.gov)$/i;
