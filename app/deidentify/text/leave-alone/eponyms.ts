/** People whose names are words of medicine: diseases, signs, scores, instruments, positions. */
export const eponyms = `Abernethy Achilles Addison Adie Adson Albright Alport Alzheimer Amsler Anton Apgar Apley Argyll Asherman Asperger Auer
Auspitz Babinski Bacillus Baker Balint Bankart Barlow Barr Barrett Barthel Bartholin Bartonella Bartter Basedow Batten Battle Bazett
Becker Beck Beckwith Beers Behçet Behcet Bell Bence Bennett Berger Berlin Bernard-Soulier Bernard Bernoulli Biot Bishop Bitot Bland-White-Garland
Blatchford Blount Blumberg Boas Boerhaave Bohler Bouchard Bourneville Bowen Bowman Braden Bradford Bragard Breslow Bristol Broca Brodie
Brown-Séquard Brown-Sequard Brudzinski Bruce Brugada Brunner Bruton Budd-Chiari Buerger Bürger Burkitt Caisson Calot Calvé Campbell
Canavan Caplan Caprini Carnett Caroli Castleman Chaddock Chagas Charcot Charcot-Marie-Tooth Charlson Chediak-Higashi Cheyne-Stokes Cheyne
Chiari Child-Pugh Child Christmas Churg-Strauss Chvostek Clark Clostridium Cobb Cockcroft-Gault Cockcroft Codman Colles Conn Coombs Cooper
Cori Corrigan Costello Couvelaire Cowden Creutzfeldt-Jakob Creutzfeldt Crigler-Najjar Crohn Cronkhite-Canada Cullen Curling Cushing Dandy-Walker
Darier De_Quervain Quervain Dejerine Dercum DiGeorge Di_George Diamond-Blackfan Doppler Down Dravet Dressler Dubin-Johnson Duchenne Duke Dukes
Dupuytren Duroziez Ebstein Edwards Ehlers-Danlos Ehlers Eisenmenger Elschnig Epley Epstein-Barr Epstein Erb Erb-Duchenne Evans Ewing
Fabry Fallot Fanconi Felty Finkelstein Fisher Fitz-Hugh-Curtis Fitzpatrick Foley Forrest Fournier Fowler Framingham Frank-Starling Freiberg
Frey Friedreich Friedewald Froment Gaenslen Galeazzi Galant Gallavardin Ganser Gardner Garden Gaucher Genant Gerstmann Ghon Gilbert
Gilles Giardia Gleason Glasgow Goldmann Golgi Goodpasture Gordon Gorlin Gottron Gowers Gram Graves Grawitz Grey Groningen Gottron Guillain-Barré
Guillain-Barre Guillain Gunn Guthrie Hachinski Haglund Hallpike Hamman Hamman-Rich Hansen Hartmann Hartnup Hashimoto Hawkins Heberden
Hegar Heimlich Heinz Henle Henoch-Schönlein Henoch-Schonlein Henoch Herring Hesselbach Hickman Hill-Sachs Hippel-Lindau Hirschsprung His
Hodgkin Hoffmann Hoffman Holter Homans Hoover Horner Howell-Jolly Hoehn Hunt Hunter Huntington Hurler Hutchinson Ishihara Jacksonian
Jarisch-Herxheimer Jefferson Jervell Jobe Jod-Basedow Jones Jugular Kaposi Kartagener Kasabach-Merritt Kawasaki Kayser-Fleischer Kehr Kegel
Kerley Kernig Kernohan Kienböck Kiesselbach Killip Kimmelstiel-Wilson Kleihauer Kleihauer-Betke Klinefelter Klippel Klumpke Köbner Koebner
Koch Kocher Köhler Koplik Korotkoff Korsakoff Krukenberg Kübler-Ross Kupffer Kussmaul Lachman Lambert-Eaton Lambl Langerhans Langer
Larsen Lasègue Lasegue Leber Legg-Calvé-Perthes Legg Legionella Leishman Leishmania Lennox-Gastaut Leriche Lesch-Nyhan Levine Lewy Lewis
Lhermitte Libman-Sacks Li-Fraumeni Lichtman Lisch Lisfranc Liddle Lister Listeria Löffler Loeffler Lou_Gehrig Gehrig Louis Lown Ludloff
Ludwig Lugol Luschka Luscher Lyell Lyme Lynch Mallampati Mallory Mallory-Weiss Mantoux Marcus_Gunn Marburg Marfan Marjolin Markle Marsh
Mayer McArdle McBurney McCune-Albright McDonald McGill McMurray Meckel Meigs Meissner Mendelson Ménière Meniere Menière Merkel Mikulicz
Milroy Miller_Fisher Mini-Mental Mirizzi Mobitz Moebius Mohs Mondor Monro-Kellie Monteggia Montgomery Morgagni Morquio Morse Morton Mosaic
Moro Muehrcke Müllerian Munchausen Münchausen Munro Murphy Nägele Naegele Naegleria Negri Nelson Neer Niemann-Pick Nikolsky Nissen Nissl
Noonan Norwood O'Brien Ober Obturator Oddi Ogilvie Ollier Ommaya Ortolani Ortner Osgood-Schlatter Osgood Osler Osler-Weber-Rendu Paget
Pancoast Papanicolaou Parinaud Parkinson Parkland Patau Patrick Pautrier Peyronie Pel-Ebstein Pellegrini Pendred Perthes Peutz-Jeghers
Peyer Phalen Philadelphia Pick Pickwickian Pierre-Robin Plummer Plummer-Vinson Pompe Poiseuille Potts Pott Potter Prader-Willi Pringle
Prinzmetal Proteus Purkinje Queckenstedt Quincke Ramsay_Hunt Ramsay Ranson Rathke Raynaud Reed Reed-Sternberg Refsum Reinke Reiter Rendu Rett
Reye Reynolds Rickettsia Richter Riedel Rinne Ringer Rockall Rome Romberg Rorschach Rosenthal Roth Rothmund Roux Roux-en-Y Rovsing
Rubinstein-Taybi Rutherford Salmonella Salter-Harris Salter Sandhoff Sanfilippo Scheuermann Schatzki Scheie Schilling Schirmer Schober
Schwann Schwartz Seldinger Sengstaken Sengstaken-Blakemore Sever Sézary Sezary Sheehan Shenton Shigella Shone Shy-Drager Simmonds Simmons
Sims Sipple Sister_Mary_Joseph Sjögren Sjogren Smith Smith-Lemli-Opitz Snellen Southwick Spigelian Sprengel Spurling Starling
Stein-Leventhal Stevens-Johnson Stevens Still Stokes-Adams Stanford Sturge-Weber Sudeck Swan-Ganz Sweet Swyer Sydenham Syme Takayasu
Takotsubo Tanner Tarlov Tay-Sachs Tenckhoff Thomas Thompson Thomsen Tietze Tinel Todd Tolosa-Hunt Torres Tourette Traube Treacher Trendelenburg
Treitz Trousseau Turcot Turner Tzanck Uhthoff Valsalva Van_der_Waals Vater Vaughan-Williams Vincent Virchow Volkmann Von_Gierke
von_Hippel-Lindau von_Recklinghausen von_Willebrand Willebrand Recklinghausen Waardenburg Waldenström Waldenstrom Waldeyer Wallenberg
Waller Wallerian Waterhouse-Friderichsen Waterlow Weber Wechsler Wegener Weil Wells Wenckebach Werdnig-Hoffmann Wermer Werner Wernicke
Wernicke-Korsakoff West Westermark Wharton Whipple Wickham Widal Williams Willis Wilms Wilson Wiskott-Aldrich Wolff Wolff-Parkinson-White
Wolfram Wood Yergason Yersinia Young Zellweger Zenker Ziehl-Neelsen Zollinger-Ellison Zollinger Ellison
Los_Angeles_grade Surviving_Sepsis Stop-or-Not St_John's_wort Green-top Forrest Hurley Ledderhose Maisonneuve Unterberger Brandt-Daroff Marcus_Gunn Hebra Boutonnière
Goodsall Kasai Kallmann Prader Gitelman Pappenheimer Kell Braxton-Hicks Mauriceau Sellick Mapleson Pastia Chilaiditi Hounsfield
Gissane Böhler Pauwels Tscherne Semont Littre Amyand Rotor Bence-Jones Pelger Rhesus Gower Ekbom Forchheimer Fleischner Rigler
Segond Hashimoto Roux Finkelstein Köhler Bier Dix-Hallpike Cormack Los_Angeles_classification West_Nile Co-amoxiclav Co-trimoxazole Co-codamol Co-careldopa Co-beneldopa
Courvoisier Charles_Bonnet Capgras Cotard Blalock-Taussig Fontan Veress Pfannenstiel Lichtenstein Braxton_Hicks McRoberts Zavanelli Fuchs Lemierre
Fontaine Cormack-Lehane Millard-Gubler Foville Ann_Arbor Angelman Grey_Turner de_Musset Janeway Ryles Glasgow-Blatchford Geneva Gustilo-Anderson
Gustilo House-Brackmann Romano-Ward Lown-Ganong-Levine Sturge Kayser Churg Strauss Peutz Jeghers Libman Sacks Séquard Brown-Sequard Blackfan
Rosai-Dorfman Kikuchi Castleman Cronkhite Canale-Smith Birt-Hogg-Dubé Nelson-Salassa Ross_River Bohr Haldane Fick Laplace Hamman Gibbs Donnan
Bainbridge Bezold-Jarisch Hering-Breuer Krebs Cori Pearl Menghini Fogarty Yankauer Guedel Macintosh Miller Bougie Magill Ambu Hudson Venturi
Zimmer Thomas_splint Ilizarov Ponseti Pavlik Boston_brace Miami_J Philadelphia_collar Girdlestone Hartmann Billroth Heller Nissen Ramstedt
Delorme Altemeier Lord Whitehead Bassini Shouldice Hasson Kocher Rutherford_Morison Battle_sign Lanz McEvedy Gibson Epworth Berlin_questionnaire
Barnes_Akathisia Hamilton_Depression Beck_Depression Montgomery-Asberg Edinburgh_Postnatal Addenbrooke's_Cognitive Mini-Cog Rankin Barthel
Katz Lawton Norton Rockwood Clinical_Frailty Sokolow-Lyon Cornell Sgarbossa Wellens De_Winter Osborn Ashman Vaughan Lutembacher Austin_Flint
Graham_Steell Carey_Coombs Still's_murmur Gallavardin Duroziez Traube Hill's Müller Becker Light's Rasburicase Friedländer Loffler Caplan Hamman-Rich
Meigs Asherman Mayer-Rokitansky Rokitansky Sertoli Leydig Call-Exner Schiller-Duval Brenner Nabothian Skene Bartholin Cowper Wolffian Gartner
Denonvilliers Scarpa Camper Colles Gerota Toldt Morison Hartmann_pouch Ampulla Vater Oddi Wirsung Santorini Brunner Paneth Auerbach Meissner
Bosniak Fazekas Scheltens Apgars Hinchey Spetzler-Martin Schatzker Ficat Fuhrman Borrmann Baveno Kellgren-Lawrence Lauge-Hansen
Danis-Weber Lund-Mackay Tanner-Whitehouse`;

/**
 * More of them, which the tagger need not learn: they only keep what it finds from being asked about. None that
 * families bear today: a patient may be called so.
 */
export const moreEponyms = `Calgary-Cambridge Gridiron_incision Pfannenstiel Battle's_sign Mercedes_incision Grey-Turner Lemierre
Heerfordt Löfgren's Beighton Mentzer_index Yamaguchi_criteria Duckett-Jones Ramstedt Witzel Janeway Bassini Shouldice Lotheissen
Hb_Barts Hb_Lepore Hb_Constant_Spring Bakri_balloon Rusch_balloon B-Lynch Brisbane_2000 Tokyo_guidelines
Belmont_Report Occam Ockham Hickam's_dictum Hampton_hump Hampton's_hump Maddrey_score St_Vincent_declaration
Dieulafoy Sylvius Mönckeberg Monckeberg Nikolski Kveim Le_Fort Bailey_&_Love Robbins_&_Cotran Charcot-Leyden Edinger-Westphal
Ferriman-Gallwey Duckett_Jones Hoehn-Yahr Hoehn_and_Yahr Child-Turcotte-Pugh Mantrels Hardy-Weinberg Bland-Altman Kaplan-Meier
Blalock-Hanlon Marshall-Marchetti-Krantz Heller-Dor Ivor_Lewis Lichtenstein_repair Roux-Y Bernard-Horner Gerstmann-Sträussler
Pierre_Marie Bannayan-Riley-Ruvalcaba Cheyne-Stoke Dandy_Walker Silver-Russell Russell-Silver Klippel-Feil Klippel-Trenaunay
Nelson-Siegel Wiskott_Aldrich Jod_Basedow Marcus-Gunn Argyll-Robertson Argyll_Robertson Kussmaul-Maier Weil-Felix Paul-Bunnell
Widal-Felix Romberg-Howship Trendelenburg-Duchenne Legg-Perthes Sinding-Larsen-Johansson Scheuermann-Schmorl Anderson-Fabry
Fitzhugh-Curtis Peutz-Jegher Bouveret-Hoffmann Chauffard-Still Cobb-Stainsby Guyon-Felix Pugh_score Ohngren Henderson-Hasselbalch Glasgow-Imrie Imrie_score Lance-Adams
Barton's_fracture Barton_fracture Rolando_fracture Rolando's_fracture Petit_hernia Petit's_hernia Rosenbaum_chart
Friedlander's_pneumonia Friedländer's_pneumonia Pearson_correlation Pearson's_correlation Spearman_correlation
Spearman's_rank Spearman_rank Bayes_theorem Bayes_rule Bayes'_theorem Russell's_viper Russell_viper Jehovah's_Witness
Jehovah's_Witnesses Sibson's_fascia Stewart_approach Stewart_Hamilton Gate_Control Winters'_formula Winters_formula Light's_criterion Light_criteria modified_Brooke Brooke_formula Silverman-Andersen Silverman_score Frank_Starling canal_of_Guyon Guyon's_canal Goodell's_sign Chadwick's_sign Jaeger_chart
Allen's_test Allen_test Hawthorne_effect Nernst_potential Holstein-Lewis
Essex-Lopresti Sandoz-K Brown-Séquard_plus Hardy-Weinberg_equilibrium Rotterdam_criteria Westley_croup Westley_score
Troisier Bowditch Anrep Schoenfeld Tukey Dunnett Bonferroni Wilcoxon Kruskal Kolmogorov Levene Scheffé Nagelkerke Hosmer
Lemeshow Breusch Haenszel McNemar Cronbach Poisson Bayes Gaussian Nelson-Aalen Weibull Gompertz Akaike Fleiss Youden
Dersimonian Markov Likert Glasziou Berkson Neyman Occam Ockham Devic Binswanger Balo Baló Susac Landau-Kleffner
Panayiotopoulos Gastaut Lafora Unverricht Doose Ohtahara Aicardi Wolf-Hirschhorn Smith-Magenis Niemann Andersen-Tawil
Menkes Hallervorden Nothnagel Gubler Dejerine-Roussy Roussy Tolosa Gradenigo Melkersson Möbius Goldenhar Crouzon Apert
Saethre-Chotzen Kienbock Panner Schmorl Tillaux Chopart Young-Burgess Thessaly Eichhoff Tromner Trömner Kanavel Blumer
Howship Howship-Romberg Littré Grynfeltt Bochdalek Maydl Stoppa Toupet Ménétrier Menetrier Tropheryma Sprue Crigler
Alagille Bouveret Corlette Truelove-Witts Gatorade Couinaud Kraske Thiersch Carvallo Rivero-Carvallo Keshan Lenegre
Lenègre Ganong Mahaim Lange-Nielsen Bezold Jarisch Windkessel Kounis Sokolow Romhilt Romhilt-Estes Fridericia Khorana
May-Thurner Schroetter Paget-Schroetter DeBakey Holt-Oram Kommerell Lofgren Heerfordt Heaf Bordet Gengou Citelli
Schwabach Daroff Gufoni Hennebert Bárány Barany Centor Warthin Stensen Wolff-Chaikoff Loeys Danlos Mauriac Launois Drash
Hunner Dindo Lich Gregoir Kimmelstiel Armanni Siwe Erdheim Dutcher Döhle Dohle Huët Chediak Higashi Wiskott Kostmann
Shwachman Donath Landsteiner Glanzmann Kasabach Moschcowitz Sokal Hasford Leser Trélat Leser-Trélat Askin Maffucci
Enneking Muir-Torre Dubé Netherton Asboe Leiner Trenaunay Filatov Ziehl Neelsen Giemsa Romanowsky Cowdry Finkeldey
Friderichsen Herxheimer Romaña Kerandel Lancefield Higouménakis Gumma Bunyan Gell Shwartzman Prausnitz Küstner Quellung
Dubowitz Sarnat Pinard Shirodkar Wigand Løvset Lovset Ventouse Zuspan Ferriman Gallwey Exner Rosenmüller Betke Dreifuss
Landouzy Kugelberg Welander Werdnig Bannwarth Rolandic Kojewnikow Rossolimo Myerson Pulfrich Kluver Klüver Bucy Fregoli
Clerambault Clérambault Bleuler Kraepelin Åsberg Asberg Yahr Sträussler Scheinker Spetzler Hunt-Hess Duret Heubner
Percheron Magendie Ranvier Ruffini Bielschowsky Meynert Papez Edinger Onuf Burdach Lissauer Rexed Brodmann Heschl LogMAR
Schiotz Esterman Arlt Koyanagi Stahli Drusen Wagener Eales Terson Stargardt Bietti Hollenhorst Salus Schlossman Bruch
Descemet Schlemm Eschmann Tuohy Whitacre Sprotte Hasselbalch Nernst Aldrete Ganz Amplatz Broviac Portacath Coude Tiemann
Malecot Redivac Metzenbaum Langenbeck Weitlaner Esmarch Ottobock Gallow Pasteur Semmelweis Vesalius Hippocrates Avicenna
Paracelsus Laennec Laënnec Auenbrugger Maslow Kohlberg Kübler Tuskegee Donabedian Jungner Paul_Bunyan Chi-square Chi-squared Tai-chi
D-dimer D-dimers Anti-Sm Anti-Ro Anti-La Anti-Jo Anti-Scl Anti-Mi Anti-Hu Anti-Yo Anti-Ri Anti-Ma Anti-Jo-1 Lund-Browder
Lund_and_Browder Gell_and_Coombs Gell_&_Coombs Traverso-Longmire Miller-Fisher Mann-Whitney Shapiro-Wilk
Kolmogorov-Smirnov Kruskal-Wallis Mantel-Haenszel Hosmer-Lemeshow Fitz-Hugh Keith-Wagener Potts-Smith Kimmelstiel_Wilson
Stevens_Johnson Sturge_Weber Eagle-Barrett Prune_belly Blalock-Thomas-Taussig Anderson-Hynes Clavien-Dindo Lich-Gregoir
Gianotti-Crosti Hailey-Hailey Jarisch_Herxheimer Kuhn-Tucker Parsonage-Turner Parsonage_Turner Loeys-Dietz Paul_Bunnell
Kaplan_Meier Cox_regression Holm-Bonferroni Bland_Altman`;

/** What stands before "of" and an eponym in anatomy: the circle of Willis, the islets of Langerhans. */
export const partsOf = `circle foramen foramina aqueduct ampulla sphincter angle islets islet bundle triangle fascia crypts crypt`;

/** What follows a name that stands for something else than a person or a town. */
export const signWords = `disease diseases syndrome syndromes sign signs reflex test tests score scores scale scales criteria criterion
classification classifications staging grade grading index palsy paralysis phenomenon triad tetrad pentad law rule rules maneuver manoeuvre
maneuvers method technique procedure operation repair excision fracture fractures dislocation deformity contracture cyst cysts node nodes
nodule nodules ulcer ulcers tumour tumor lymphoma sarcoma anaemia anemia hernia ligament tendon tendonitis canal fossa tubercle duct ducts
gland glands cells cell bodies body corpuscles disc chart questionnaire protocol guidelines guideline consensus definition trial study
studies equation formula curve effect position catheter tube drain splint stain agar virus fever disorder dystrophy ataxia chorea dementia
encephalopathy neuropathy neuralgia myopathy thyroiditis thyrotoxicosis hyperthyroidism esophagus oesophagus breathing respiration murmur
pulse point line lines space plexus angina gangrene cholangitis phlegmon vasculitis arteritis purpura nephropathy cardiomyopathy
block arrhythmia pupil pupils nystagmus aphasia psychosis lesion lesions lamp lens spots patches rash ring rings chromosome collar
triage coma stool pain knee hip shoulder foot toe finger nail nails bone spur view projection forceps retractor clamp incision approach
anastomosis loop reconstruction shunt pouch osteotomy amputation arthroplasty nail plate prosthesis graft flap stitch knot needle mask
laryngoscope blade airway manoeuver stress microalbumin sedation agitation performance status inventory`;

/** Unlisted eponyms still show themselves by one of these words behind them. */
export const strongSignWords = `disease syndrome sign reflex score criteria classification palsy phenomenon triad maneuver manoeuvre fracture
lymphoma equation formula thyroiditis contracture procedure protocol syndromes scale index chart staging dystrophy angina esophagus
oesophagus chorea encephalopathy deformity node nodes cyst hernia stain questionnaire trial rule rules shelf`;
