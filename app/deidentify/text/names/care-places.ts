/** Places of care known by name alone; `_` stands for a blank. */
export const carePlaces = `Mayo_Clinic Cleveland_Clinic Johns_Hopkins John_Hopkins Cedars-Sinai Cedar-Sinai Cedars_Sinai Cedar_Sinai Mount_Sinai
Mt._Sinai Mt_Sinai UCSF UCLA UCSD UPMC UWMC NYU NYU_Langone NYP NY_Presbyterian New_York_Presbyterian New_York-Presbyterian
NewYork-Presbyterian Columbia_Presbyterian Mass_General MGH Brigham_and_Women's Brigham_&_Women's MD_Anderson Sloan_Kettering
Memorial_Sloan_Kettering MSKCC Kaiser_Permanente Kaiser Geisinger Scripps Intermountain Ochsner Sutter Vanderbilt Emory Duke Stanford_Med Stanford
Baylor Baylor_Scott_&_White Houston_Methodist Beth_Israel Beth_Israel_Deaconess Dana-Farber Montefiore Maimonides Lenox_Hill Bellevue
Cook_County Parkland Grady Temple Hopkins Northwestern Rush Loyola Tufts Lahey Dartmouth-Hitchcock Denver_Gen Denver_Health Boston_Medical
Addenbrooke's Addenbrookes Guy's Barts Papworth Broadmoor Great_Ormond_Street GOSH UCLH Royal_Free Royal_Marsden Royal_Brompton Moorfields
Alder_Hey King's_College_Hospital John_Radcliffe Jimmy's Queen_Elizabeth_Hospital Christie Clatterbridge Ninewells Raigmore Whittington
Homerton Northwick_Park Hammersmith Charing_Cross_Hospital Chelsea_and_Westminster Frimley_Park Wexham_Park Stoke_Mandeville Leighton
Bronglais Glangwili Morriston Charité Karolinska Rigshospitalet Salpêtrière Pitié-Salpêtrière Necker Cochin AIIMS Apollo Fortis
Aga_Khan Groote_Schuur Baragwanath Chris_Hani_Baragwanath Kenyatta_National Mulago Muhimbili Korle_Bu SickKids Princess_Margaret
Westmead Peter_MacCallum Royal_Melbourne Royal_Prince_Alfred`;

/** More of them, which the tagger need not learn: of Britain, Ireland, Africa, Asia and Oceania. */
export const moreCarePlaces = `Whipps_Cross Addenbrookes Pinderfields Jimmys Derriford Treliske Musgrove_Park Musgrove Southmead Frenchay Gloucestershire_Royal
Russells_Hall Heartlands Walsgrave Northern_General Hallamshire Aintree Arrowe_Park Fazakerley Wythenshawe Hope_Hospital Salford_Royal
Fairfield_General Blackpool_Victoria Furness_General Cumberland_Infirmary Freeman_Hospital Cramlington Wansbeck Hexham_General
Wishaw_General Hairmyres Monklands Crosshouse Inverclyde_Royal Gartnavel Stobhill Raigmore Ninewells Perth_Royal Forth_Valley
Royal_Alexandra Aberdeen_Royal Craigavon Altnagelvin Antrim_Area Daisy_Hill Musgrave_Park Ulster_Hospital Royal_Gwent Nevill_Hall
Prince_Charles_Hospital Princess_of_Wales Withybush Ysbyty_Gwynedd Glan_Clwyd Wrexham_Maelor Maelor Llandough
Beaumont_Hospital Tallaght Connolly_Hospital Crumlin Holles_Street Naas_General Portiuncula Ballinasloe Letterkenny_General
Queen_Alexandra Queen's_Medical_Centre James_Paget James_Cook James_Cook_University Lister_Hospital Luton_and_Dunstable Hinchingbrooke
Ipswich_Hospital Broomfield Basildon_Hospital Darent_Valley Medway_Maritime William_Harvey Conquest_Hospital Worthing_Hospital
St_Richards Basingstoke_Hospital North_Hampshire Poole_General Royal_Bournemouth Yeovil_District Dorset_County Great_Western
LUTH LASUTH UCH_Ibadan OAUTHC UNTH ABUTH AKTH UBTH UPTH JUTH UITH LAUTECH KBTH KATH Komfo_Anokye Tamale_Teaching KNH MTRH
Moi_Teaching Mbagathi Pumwani Nsambya Mengo Kiruddu Mnazi_Mmoja Bugando KCMC Parirenyatwa Harare_Central Mpilo UTH_Lusaka QECH_Blantyre
Tygerberg Steve_Biko Helen_Joseph Tintswalo Nelson_Mandela_Academic Inkosi_Albert_Luthuli King_Edward_VIII Livingstone_Hospital
CHBAH RCWMCH SafdarJung Safdarjung RML_Hospital LNJP GTB_Hospital PGIMER JIPMER NIMHANS CMC_Vellore Sassoon KEM_Hospital Nair_Hospital
Sion_Hospital JJ_Hospital Osmania Gandhi_Hospital Nizam's Victoria_Hospital Bowring KIMS Medanta Narayana_Hrudayalaya Jaslok Lilavati
Breach_Candy Tata_Memorial Kokilaben Max_Saket Sir_Ganga_Ram KGMU SGPGI IGMC DMCH PMCH NRS_Medical RG_Kar SSKM
Dhaka_Medical BSMMU BIRDEM Square_Hospital Mayo_Lahore Jinnah_Hospital Shaukat_Khanum Lady_Reading Holy_Family JPMC Indus_Hospital
NHSL Colombo_National Karapitiya Ragama Tribhuvan_Teaching Bir_Hospital Patan_Hospital HKL HUSM HUKM PPUM UMMC HSNZ HTAA Sungai_Buloh
Hospital_Selayang IJN SGH_Singapore TTSH KKH NUH_Singapore Khoo_Teck_Puat Changi_General Ng_Teng_Fong RSCM Siriraj Ramathibodi
Chulalongkorn_Hospital PGH_Manila Philippine_General East_Avenue_Medical Quirino_Memorial Cho_Ray Bach_Mai Tu_Du Queen_Mary_HK
Middlemore Waikato_Hospital Starship Wellington_Regional Dunedin_Hospital Royal_North_Shore Royal_Perth Fiona_Stanley
Flinders_Medical Royal_Adelaide Royal_Brisbane Princess_Alexandra Gold_Coast_University Monash_Medical Dandenong_Hospital
Liverpool_Hospital_Sydney Nepean John_Hunter Royal_Hobart Royal_Darwin`;

/** What a place of care ends with. */
export const careEndings = `Hospital Hospitals Clinic Clinics Infirmary Hospice Surgery Sanatorium Sanitarium Polyclinic Healthcare HealthCenter
HealthCentre Krankenhaus Klinikum Ziekenhuis Sjukhus Sykehus Sygehus Sairaala Ospedale Szpital Nemocnice`;
