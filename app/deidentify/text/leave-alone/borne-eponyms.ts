/**
 * Eponyms that families bear today as well. Alone they may be anybody's, and are left alone only in the company of other
 * eponyms or before what was called after them.
 */
export const borneEponyms = `Alvarado Seidel Dubowitz Westermark Schmidt
Bryant Carney Beck Todd Lanz Jefferson Segond Gustilo Salter Neer Ranson Norton Waterlow Braden Sipple Gorlin Gardner Turcot Reynolds
Rigler Cope Carnett Hutchinson Barlow Brodie Bakri Rusch Acheson Adams Addenbrooke Ainsworth Aldrich Allen Allis Amsel Andersen Apfel Arnold Arthus Ayre Babcock Bachmann Bain
Balfour Ballantyne Ballard Balthazar Bandl Bandura Barclay Barnes Barré Bartlett Barton Beauchamp Begg Bellini Belsey
Benedikt Bentall Beveridge Bickerstaff Binet Bing Blakemore Blalock Boari Bolam Bolitho Bonnet Bonney Bova Bowlby
Boyle Braasch Bradshaw Brandt Braun Braxton Breuer Broadbent Brooke Browder Brown Budd Bunnell Burch Burns Bálint
Cabot Cabrera Caldicott Caldwell Carey Carrion Cattell Chadwick Charnley Childress Clarke Clavien Clutton Coats
Cochran Cohen Collins Cottle Cox Crawford Crosti Crowe Curtis Dahlgren Dalton Davies Deaver Denham Denis Denys
DiClemente Diamond Dietz Diogenes Dix Donovan Dorfman Downes Drager Driscoll Duane Dubin Duhamel Dunphy Durack Durie
Durkan Eaton Egger Emery Erikson Estes Ewart Faber Feil Ferguson Figge Fitz Fleischer Fleming Folstein Forbes
Forrester Fothergill Francis Fraser Frederickson Fredrickson Freud Friedman Frykman Fukuda Galen Garland Garrod
Gartland Gasser Gault Gauss Gerber Gerhardt Gianotti Gigli Gillick Glenn Goldman Goligher Goll Goodell Grover Gupta
Guyon Hailey Halsted Hampton Harada Harlow Harris Harvey Hauser Hawthorne Hering Hess Hestia Heyde Hickam Hicks
Hirayama Hirschberg Hodges Hogg Holm Holmes Holt Horsfall Horvitz Hoskins Howell Hugh Humphrey Huxley Hynes Imrie
Jakob Jatene Jenner Johnson Judkins Jung Kanner Katayama Kearns Kellie Kendall Kielland Killian Kirkpatrick Kirschner
Kohler Kolb Krabbe Krause Kuster Ladd Laird Lambert Landolfi Landry Laron Leadbetter Lehane Leigh Lennox Leopold
Leventhal Liley Linton Lloyd Lockwood Lowe Lundborg Lévy Löfgren Macewen Macleod Maddox Maddrey Mann Marshall Matles
Maxwell McCall McCoy McCune McIndoe McIsaac McVay Merritt Millard Milligan Monro Moore Morgan Morrison Moses Mott Muir
Muller Munson Musset Najjar Naughton Neville Nugent Olszewski Oppenheim Oram Othello Ozaki Pacini Palla Parkes Partin
Paterson Patil Pavlov Pawlik Pearson Pemberton Pendleton Petit Pfeiffer Piaget Politano Ponton Posner Pritchard
Prochaska Rasmussen Rastelli Rees Renshaw Richardson Ritter Robertson Robin Robinson Robson Rolando Romana Romano
Rosai Rosenbach Rosenbaum Ross Rubin Ryle Sachs Sampson Samter Sarmiento Sayre Schaeffer Schick Schilder Schiller
Schlatter Schneider Schulman Schön Seacole Senning Shapiro Silverman Simon Simpson Smellie Smirnov Soave Somogyi Sotos
Soulier Spalding Spatz Spiegel Stahl Steele Steell Stein Steinert Steinmann Sternberg Stewart Stiell Stokes Sutton
Swan Swenson Tamm Tarasoff Taussig Taylor Thurner Todani Torre Travers Tullio Upshaw Veit Verner Vinson Vogt Wallace
Wallis Walsham Wartenberg Waterhouse Waterston Watson Weiss Welch Westphal Whitaker Whitmore Whitnall Whitney Wilk
Willi Winterbottom Witts Wright Wrigley Yacoub Yates Zinn`;

/** What else is called after people in physiology, statistics and surgery, besides the words for signs. */
export const calledAfter = `model models regression hazards residual residuals effect effects law laws force forces correction adjustment
  plot curve tests post-hoc coefficient estimator theorem distribution variant canal ring angle formula nomogram reaction reactions
  manoeuvre maneuver hypothesis theory stages pyramid ladder competence guidelines view projection tube tubes airway retractor forceps
  clamp needle catheter frame pin wire plate prosthesis hemiarthroplasty repair shunt switch operation procedure reflex node`;
