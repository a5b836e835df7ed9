/** Towns and districts smaller than a state, by country; `_` stands for a blank. */
export const cities: Record<string, string> = {
  america: `New_York New_York_City NYC Manhattan Brooklyn Queens the_Bronx Bronx Harlem Los_Angeles LA Hollywood Chicago Houston Phoenix Philadelphia
Philly San_Antonio San_Diego Dallas Austin Jacksonville San_Jose Fort_Worth Columbus Charlotte Indianapolis San_Francisco SF Seattle
Denver Boston El_Paso Nashville Detroit Oklahoma_City Portland Las_Vegas Vegas Memphis Louisville Baltimore Milwaukee Albuquerque Tucson
Fresno Sacramento Mesa Kansas_City Atlanta Omaha Colorado_Springs Raleigh Miami Oakland Minneapolis Tulsa Wichita New_Orleans Arlington
Cleveland Tampa Bakersfield Aurora Anaheim Honolulu Santa_Ana Riverside Corpus_Christi Lexington Stockton Pittsburgh Saint_Paul St._Paul
Cincinnati Anchorage Henderson Greensboro Plano Newark Lincoln Toledo Orlando Chula_Vista Jersey_City Durham Fort_Wayne St._Petersburg
Laredo Buffalo Madison Lubbock Chandler Scottsdale Glendale Reno Norfolk Winston-Salem Irving Chesapeake Gilbert Hialeah Fremont Boise
Richmond Baton_Rouge Spokane Des_Moines Tacoma San_Bernardino Modesto Fontana Moreno_Valley Oxnard Fayetteville Huntsville Salt_Lake_City
Grand_Rapids Amarillo Yonkers Montgomery Akron Little_Rock Augusta Mobile Shreveport Tallahassee Knoxville Worcester Providence Savannah
Chattanooga Fort_Lauderdale Rochester Syracuse Albany Hartford New_Haven Bridgeport Stamford Springfield St._Louis Saint_Louis Topeka
Cedar_Rapids Dayton Eugene Salem Pasadena Long_Beach Palo_Alto Berkeley Ann_Arbor Lansing Flint Duluth Fargo Sioux_Falls Billings
Cheyenne Santa_Fe Flagstaff Tempe Boulder Provo Ogden Charleston Asheville Roanoke Bethesda Cambridge Newport Westwood Westchester
Beverly_Hills Santa_Monica Malibu Brooklyn_Heights Staten_Island Long_Island Evanston Naperville Gainesville Pensacola Biloxi Jackson
Birmingham_Alabama Macon Trenton Camden Wilmington Annapolis Washington_DC Washington_D.C. Galveston Waco McAllen Brownsville Cedar_Creek
Glenview Riverfield Toronto Montreal Montréal Vancouver Calgary Edmonton Ottawa Winnipeg Hamilton Halifax Saskatoon Regina Mississauga
Laval Gatineau Kelowna Moncton Fredericton Whitehorse Yellowknife Quebec_City Sherbrooke`,
  britain: `London Birmingham Leeds Glasgow Sheffield Bradford Liverpool Edinburgh Manchester Bristol Wakefield Cardiff Coventry Nottingham
Leicester Sunderland Belfast Newcastle Newcastle_upon_Tyne Brighton Hove Hull Plymouth Stoke-on-Trent Wolverhampton Derby Swansea
Southampton Salford Aberdeen Westminster Portsmouth York Peterborough Dundee Lancaster Oxford Newport Preston St_Albans Norwich Chester
Cambridge Salisbury Exeter Gloucester Lisburn Chichester Winchester Londonderry Derry Carlisle Worcester Bath Durham Lincoln Hereford
Armagh Inverness Stirling Canterbury Lichfield Newry Ripon Bangor Truro Ely Croydon Bromley Hackney Islington Camden Lambeth Southwark
Tower_Hamlets Newham Ealing Hounslow Harrow Barnet Enfield Walthamstow Tottenham Brixton Peckham Lewisham Greenwich Woolwich Wimbledon
Luton Reading Bolton Bournemouth Middlesbrough Swindon Huddersfield Poole Blackpool Southend Slough Watford Rotherham Northampton Oldham
Rochdale Blackburn Burnley Bury Stockport Wigan Warrington St_Helens Halifax Barnsley Doncaster Grimsby Scunthorpe Hartlepool Darlington
Gateshead Ipswich Colchester Chelmsford Basildon Crawley Guildford Woking Maidstone Gillingham Hastings Eastbourne Margate Dover Torquay
Paignton Cheltenham Shrewsbury Telford Walsall Dudley Solihull Nuneaton Rugby Kettering Corby Mansfield Chesterfield Crewe Macclesfield
Harrogate Scarborough Whitby Kendal Penrith Barrow Workington Wrexham Merthyr_Tydfil Llanelli Aberystwyth Carmarthen Barry Paisley
Kilmarnock Ayr Falkirk Dunfermline Kirkcaldy Perth Dumfries Motherwell Livingston Hamilton Greenock Fort_William Stornoway Kirkwall
Lerwick Dublin Cork Limerick Galway Waterford Drogheda Dundalk Sligo Kilkenny Tralee Athlone Letterkenny Ennis Ballymena Enniskillen Omagh
Milton_Keynes Kidderminster Bishop_Auckland Wythenshawe Toxteth Moss_Side Govan Leith`,
  counties: `Kent Essex Surrey Sussex Hampshire Devon Cornwall Somerset Dorset Wiltshire Berkshire Buckinghamshire Oxfordshire
Hertfordshire Bedfordshire Cambridgeshire Norfolk Suffolk Lincolnshire Nottinghamshire Derbyshire Leicestershire Northamptonshire
Warwickshire Worcestershire Herefordshire Shropshire Staffordshire Cheshire Merseyside Lancashire Cumbria Northumberland Yorkshire
Gloucestershire Rutland Middlesex Gwynedd Powys Ceredigion Pembrokeshire Gwent Fife Lanarkshire Ayrshire Aberdeenshire Fermanagh Tyrone
Antrim Kerry Mayo Donegal Wicklow Tipperary Wexford Kildare Meath Tyneside Teesside Humberside`,
  europe: `Paris Marseille Lyon Toulouse Nice Nantes Strasbourg Montpellier Bordeaux Lille Rennes Reims Saint-Étienne Le_Havre Toulon Grenoble
Dijon Angers Nîmes Brest Limoges Tours Amiens Metz Besançon Orléans Rouen Mulhouse Caen Nancy Berlin Hamburg Munich München Cologne Köln
Frankfurt Stuttgart Düsseldorf Dortmund Essen Leipzig Bremen Dresden Hannover Nuremberg Nürnberg Duisburg Bochum Wuppertal Bielefeld Bonn
Münster Karlsruhe Mannheim Augsburg Wiesbaden Gelsenkirchen Aachen Kiel Freiburg Lübeck Erfurt Rostock Mainz Kassel Heidelberg Tübingen
Vienna Wien Graz Linz Salzburg Innsbruck Klagenfurt Zurich Zürich Geneva Genève Basel Lausanne Bern Winterthur Lucerne Lugano Madrid
Barcelona Valencia Seville Sevilla Zaragoza Málaga Malaga Murcia Palma Bilbao Alicante Córdoba Valladolid Vigo Gijón Granada Vitoria
Oviedo Santander Pamplona Lisbon Lisboa Porto Braga Coimbra Faro Rome Roma Milan Milano Naples Napoli Turin Torino Palermo Genoa Genova
Bologna Florence Firenze Bari Catania Venice Venezia Verona Messina Padua Padova Trieste Brescia Parma Modena Perugia Cagliari Amsterdam
Rotterdam The_Hague Utrecht Eindhoven Tilburg Groningen Almere Breda Nijmegen Haarlem Leiden Maastricht Delft Brussels Bruxelles Antwerp
Antwerpen Ghent Gent Charleroi Liège Bruges Brugge Namur Leuven Stockholm Gothenburg Göteborg Malmö Uppsala Västerås Örebro Linköping
Helsingborg Lund Umeå Oslo Bergen Trondheim Stavanger Tromsø Copenhagen København Aarhus Odense Aalborg Esbjerg Helsinki Espoo Tampere
Vantaa Oulu Turku Jyväskylä Lahti Kuopio Reykjavik Reykjavík Akureyri Warsaw Warszawa Kraków Krakow Łódź Wrocław Poznań Gdańsk Szczecin
Lublin Katowice Białystok Prague Praha Brno Ostrava Plzeň Bratislava Košice Budapest Debrecen Szeged Pécs Miskolc Győr Bucharest București
Cluj-Napoca Cluj Timișoara Iași Constanța Brașov Sofia Plovdiv Varna Belgrade Beograd Novi_Sad Zagreb Split Rijeka Ljubljana Maribor
Sarajevo Skopje Tirana Pristina Athens Athina Thessaloniki Patras Heraklion Larissa Nicosia Limassol Larnaca Tallinn Tartu Riga Vilnius
Kaunas Minsk Kyiv Kiev Kharkiv Odesa Odessa Dnipro Lviv Zaporizhzhia Moscow Saint_Petersburg Novosibirsk Yekaterinburg Kazan Samara Omsk
Rostov Volgograd Chisinau Valletta Istanbul Ankara Izmir İzmir Bursa Antalya Adana Gaziantep Konya`,
  world: `Tokyo Osaka Yokohama Nagoya Sapporo Kobe Kyoto Fukuoka Kawasaki Hiroshima Sendai Nagasaki Seoul Busan Incheon Daegu Daejeon Beijing
Shanghai Guangzhou Shenzhen Chengdu Wuhan Tianjin Chongqing Hangzhou Nanjing Xi'an Suzhou Shenyang Harbin Qingdao Dalian Kunming Hong_Kong
Kowloon Macau Taipei Kaohsiung Taichung Tainan Bangkok Chiang_Mai Phuket Hanoi Ho_Chi_Minh_City Saigon Da_Nang Phnom_Penh Vientiane
Yangon Mandalay Kuala_Lumpur Penang Johor_Bahru Jakarta Surabaya Bandung Medan Semarang Denpasar Manila Quezon_City Cebu Davao Mumbai
Bombay Delhi New_Delhi Bangalore Bengaluru Hyderabad Ahmedabad Chennai Madras Kolkata Calcutta Surat Pune Jaipur Lucknow Kanpur Nagpur
Indore Thane Bhopal Visakhapatnam Patna Vadodara Ludhiana Agra Nashik Varanasi Amritsar Coimbatore Kochi Madurai Mysore Vellore
Thiruvananthapuram Chandigarh Guwahati Dhaka Chittagong Sylhet Khulna Karachi Lahore Faisalabad Rawalpindi Islamabad Peshawar Multan
Quetta Mirpur Kabul Kandahar Herat Tehran Isfahan Shiraz Tabriz Mashhad Baghdad Basra Mosul Erbil Damascus Aleppo Homs Beirut Tripoli
Amman Jerusalem Tel_Aviv Haifa Gaza Ramallah Nablus Riyadh Jeddah Mecca Medina Dammam Dubai Abu_Dhabi Sharjah Doha Muscat Manama Sanaa
Aden Kathmandu Pokhara Colombo Kandy Jaffna Thimphu Tashkent Almaty Bishkek Tbilisi Yerevan Baku Cairo Alexandria Giza Port_Said Luxor
Casablanca Rabat Marrakesh Fez Tangier Algiers Oran Tunis Sfax Benghazi Khartoum Omdurman Addis_Ababa Asmara Mogadishu Hargeisa Djibouti
Nairobi Mombasa Kisumu Nakuru Kampala Entebbe Gulu Kigali Bujumbura Dar_es_Salaam Dodoma Arusha Zanzibar Mwanza Lagos Abuja Kano Ibadan
Port_Harcourt Benin_City Kaduna Enugu Accra Kumasi Tamale Abidjan Dakar Bamako Ouagadougou Niamey Conakry Freetown Monrovia Banjul Lomé
Cotonou Douala Yaoundé Libreville Kinshasa Lubumbashi Brazzaville Luanda Lusaka Kitwe Harare Bulawayo Lilongwe Blantyre Maputo Beira
Johannesburg Soweto Cape_Town Durban Pretoria Port_Elizabeth Bloemfontein Windhoek Gaborone Maseru Mbabane Antananarivo Port_Louis
Sydney Melbourne Brisbane Perth Adelaide Canberra Hobart Darwin Cairns Geelong Newcastle Wollongong Townsville Ballarat Bendigo Auckland
Wellington Christchurch Dunedin Tauranga Rotorua Suva Nadi Port_Moresby Apia Honiara Mexico_City Guadalajara Monterrey Puebla Tijuana
León Juárez Cancún Mérida Oaxaca Havana Santo_Domingo Port-au-Prince Kingston San_Juan Bridgetown Port_of_Spain Nassau Guatemala_City
San_Salvador Tegucigalpa Managua Panama_City Bogotá Bogota Medellín Cali Barranquilla Cartagena Caracas Maracaibo Quito Guayaquil Lima
Arequipa Cusco La_Paz Santa_Cruz Cochabamba Asunción Montevideo Buenos_Aires Córdoba Rosario Mendoza La_Plata Santiago Valparaíso
Concepción São_Paulo Sao_Paulo Rio_de_Janeiro Rio Brasília Salvador Fortaleza Belo_Horizonte Manaus Curitiba Recife Porto_Alegre Belém
Goiânia Campinas Nuuk`,
};
