/** Countries and states: allowed to be named, and no identifier on their own. */
export const countries = `Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahamas Bahrain Barbados Bermuda Bhutan Belize Andorra Bangladesh Belarus Belgium
Bolivia Bosnia Botswana Brazil Bulgaria Burundi Cambodia Cameroon Canada Chile China Colombia Congo Costa_Rica Croatia Cuba Cyprus Czechia
Czech_Republic Denmark Ecuador Egypt El_Salvador England Eritrea Estonia Ethiopia Fiji Finland France Gambia Germany Ghana Greece
Greenland Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Kazakhstan
Kenya Korea Kosovo Kuwait Laos Latvia Lebanon Lesotho Liberia Libya Lithuania Luxembourg Madagascar Malawi Malaysia Mali Malta Mauritius
Mexico Moldova Mongolia Montenegro Morocco Mozambique Myanmar Burma Namibia Nepal Netherlands Holland New_Zealand Nicaragua Niger Nigeria
Norway Northern_Ireland Oman Pakistan Palestine Panama Papua_New_Guinea Greenlander Monaco Liechtenstein San_Marino Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda
Samoa Saudi_Arabia Scotland Senegal Serbia Sierra_Leone Singapore Slovakia Slovenia Somalia South_Africa South_Korea North_Korea Spain
Sri_Lanka Sudan Suriname Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Togo Tonga Tunisia Turkey Turkmenistan Uganda
Ukraine United_Arab_Emirates UAE United_Kingdom UK U.K. Great_Britain Britain United_States USA US U.S. U.S.A. America Uruguay Uzbekistan
Venezuela Vietnam Wales Yemen Zambia Zimbabwe Europe Asia Africa Oceania EU Antarctica Caribbean Scandinavia Benelux Puerto_Rico West_Africa
East_Africa North_Africa Southern_Africa Central_Africa Sub-Saharan_Africa North_America South_America Latin_America Central_America
Middle_East Far_East Near_East Eastern_Europe Western_Europe Central_Europe South_Asia Southeast_Asia East_Asia Central_Asia Balkans
West_Indies British_Isles Bahamas Mediterranean Pacific Atlantic Maghreb Levant Horn_of_Africa`;

export const states = `Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana
Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire
New_Jersey New_Mexico North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee
Texas Utah Vermont Virginia Washington West_Virginia Wisconsin Wyoming Ontario Quebec British_Columbia Alberta Manitoba Saskatchewan
Nova_Scotia New_Brunswick Newfoundland Queensland New_South_Wales Tasmania Bavaria Catalonia Andalusia Punjab Kerala Gujarat Maharashtra
Tamil_Nadu Rajasthan Karnataka Bihar Sindh Midlands`;

/** Two-letter codes of American states and Canadian provinces. */
export const stateCodes = `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR
PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NB NL PE AA AE AP`;
