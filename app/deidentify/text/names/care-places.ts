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

/** What a place of care ends with. */
export const careEndings = `Hospital Hospitals Clinic Clinics Infirmary Hospice Surgery Sanatorium Sanitarium Polyclinic Healthcare HealthCenter
HealthCentre Krankenhaus Klinikum Ziekenhuis Sjukhus Sykehus Sygehus Sairaala Ospedale Szpital Nemocnice`;
