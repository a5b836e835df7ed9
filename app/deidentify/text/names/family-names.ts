/** Family names by the part of the world they come from; common public names, written down for this check. */
export const familyNames: Record<string, string> = {
  english: `Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Thomas Moore Jackson Martin Lee Thompson White Harris
Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Nelson Baker Hall Campbell Mitchell Carter Roberts
Phillips Evans Turner Parker Collins Edwards Stewart Morris Murphy Cook Rogers Morgan Cooper Peterson Reed Bailey Kelly Howard
Ward Cox Richardson Watson Brooks Wood James Bennett Gray Hughes Price Myers Foster Sanders Ross Powell Sullivan Russell Fisher
Henderson Cole West Jordan Reynolds Hamilton Graham Wallace Woods Simmons Ford Gibson Ellis Marshall Owens McDonald Kennedy
Harrison Freeman Wells Webb Simpson Stevens Tucker Porter Hunter Hicks Crawford Henry Boyd Mason Kirk Burns Gordon Shaw Holmes
Rice Robertson Hunt Black Palmer Mills Nichols Grant Knight Ferguson Stone Hawkins Dunn Perkins Hudson Spencer Gardner Payne
Pierce Berry Matthews Arnold Wagner Willis Watkins Olson Carroll Duncan Snyder Hart Cunningham Bradley Lane Andrews Fox Harper
Weaver Greene Lawrence Elliott Chapman Sims Austin Peters Kelley Franklin Lawson Fields Richards Doe Ashworth Entwistle
Braithwaite Ramsbottom Featherstone Hargreaves Sutcliffe Threlfall Blenkinsop Pemberton Ainsworth Whitworth Openshaw Tattersall
Pritchard Llewellyn Griffiths Gruffydd Bevan Prosser Cadwallader McAllister MacKenzie MacLeod McTavish Buchanan Sinclair
Drummond Colquhoun Farquharson Urquhart O'Brien O'Connor O'Sullivan O'Neill O'Reilly O'Donnell Gallagher Doherty Byrne Kavanagh
Fitzgerald Fitzpatrick McCarthy McGrath Brennan Nolan Quinn Maguire Cassidy Hennessy Tremblay Whitaker Ogden Dudley Yarborough
Washington Jefferson Booker Hairston Gaines Tolliver Broussard Thibodeaux Fontenot Kowalczyk Underwood Abernathy Hollingsworth
Rushworth Cartwright Fairclough Postlethwaite Winterbottom Bickerstaffe Hathersage Oldroyd Dyson Lightfoot Goodfellow Larkin`,
  spanish: `García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez
Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales Suárez Ortega Delgado
Castro Ortiz Rubio Marín Sanz Núñez Iglesias Medina Garrido Cortés Castillo Santos Lozano Guerrero Cano Prieto Méndez Cruz
Calvo Gallego Vidal León Herrera Márquez Peña Flores Cabrera Campos Vega Fuentes Carrasco Reyes Aguilar Rojas Vargas Mendoza
Guzmán Salazar Ibarra Villanueva Quintero Zamora Cervantes Espinoza Figueroa Maldonado Valenzuela Etxeberria Mendizabal Puig
Garcia Rodriguez Gonzalez Fernandez Lopez Martinez Sanchez Perez Gomez Hernandez Diaz Gutierrez Ramirez Velasquez Zapata Ochoa`,
  portuguese: `Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Jesus Sousa Fernandes Gonçalves Gomes Lopes Marques Alves
Almeida Ribeiro Pinto Carvalho Teixeira Moreira Correia Mendes Nunes Soares Vieira Monteiro Cardoso Rocha Raposo Neves Coelho
Cruz Cunha Pires Ramos Reis Simões Antunes Matos Fonseca Machado Araújo Barbosa Tavares Lourenço Castro Figueiredo Azevedo
Nascimento Cavalcanti Barros Siqueira Guimarães Magalhães`,
  french: `Martin Bernard Dubois Durand Moreau Laurent Lefebvre Leroy Roux Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent
Muller Lefèvre Faure Mercier Blanc Guérin Boyer Garnier Chevalier Gauthier Perrin Clément Morin Nicolas Henry Mathieu Gautier
Masson Marchand Duval Dumont Lemaire Meunier Barbier Arnaud Renaud Brunet Blanchard Giraud Lacroix Fabre Caron Gaillard Rivière
Picard Charpentier Beaulieu Bouchard Gagnon Pelletier Desjardins Charbonneau Lévesque Thériault Delacroix Vasseur Joubert`,
  german: `Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann
Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann Schmid Schulze Maier Köhler Herrmann
König Walter Mayer Huber Kaiser Fuchs Peters Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller Günther Berger Winkler
Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Schumacher Vogt Stein Jäger Otto Sommer Gross
Seidel Heinrich Brandt Haas Schreiber Graf Dietrich Ziegler Kuhn Kühn Pohl Engel Busch Bergmann Pfeiffer Sauer Arnold Lindner
Steinbach Oberholzer Zürcher Ammann Brunner Gerber Hofer Wyss Aeschbacher Kranz Wirtz Niedermeier Unterberger`,
  dutch: `de_Jong Jansen de_Vries van_den_Berg van_Dijk Bakker Janssen Visser Smit Meijer de_Boer Mulder de_Groot Bos Vos Peters Hendriks
van_Leeuwen Dekker Brouwer de_Wit Dijkstra Smits de_Graaf van_der_Meer van_der_Linden Kok Jacobs de_Haan Vermeulen van_den_Heuvel
van_der_Veen van_den_Broek de_Bruijn van_der_Heijden Schouten van_Beek Willems van_Vliet van_de_Ven Hoekstra Maas Verhoeven Koster
Prins Blom Huisman Peeters Maes Claes Wouters Goossens Mertens Dewitte ten_Brink ter_Horst Terpstra Wiersma`,
  nordic: `Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson Hansson
Bengtsson Jönsson Lindberg Jakobsson Magnusson Olofsson Lindström Lindqvist Lindgren Axelsson Berg Bergström Lundberg Lind Lundgren
Lundqvist Mattsson Berglund Fredriksson Sandberg Henriksson Forsberg Sjöberg Wallin Engström Eklund Danielsson Håkansson Lundin
Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Johnsen Pettersen Eriksen Berge Haugen Hagen
Johannessen Andreassen Jacobsen Dahl Jørgensen Halvorsen Henriksen Lund Sørensen Rasmussen Christensen Madsen Thomsen Poulsen Møller
Knudsen Mortensen Holm Nygaard Kjær Bang Østergaard Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen
Järvinen Lehtonen Lehtinen Saarinen Salminen Heinonen Niemi Heikkilä Kinnunen Salonen Turunen Laitinen Tuominen Rantanen Karjalainen
Jokinen Mattila Savolainen Jónsson Guðmundsson Sigurðsson Gunnarsson Ólafsson Einarsson Magnússon Stefánsson Jóhannsson Jónsdóttir
Guðmundsdóttir Sigurðardóttir Gunnarsdóttir Ólafsdóttir Einarsdóttir Magnúsdóttir Þórðarson Björnsdóttir Auðunsson`,
  slavic: `Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur
Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Michalski Król Wieczorek Jabłoński Wróbel Nowakowska Majewska
Olszewska Stępień Malinowska Jaworska Adamczyk Dudek Nowicka Pawlak Górska Witkowska Walczak Sikora Baran Rutkowska Szewczyk Novák
Svoboda Novotný Dvořák Černý Procházka Kučera Veselý Horák Němec Pokorný Pospíšil Hájek Jelínek Králová Růžičková Benešová Fialová
Sedláčková Doležalová Zemanová Kolářová Navrátilová Čermáková Horváth Kováč Varga Tóth Nagy Baláž Molnár Šimková Ivanov Smirnov
Kuznetsov Popov Vasiliev Petrov Sokolov Mikhailov Novikov Fedorov Morozov Volkov Alekseev Lebedev Semyonov Egorov Pavlov Kozlov
Stepanov Nikolaev Orlov Andreev Makarov Nikitin Zakharov Zaitsev Ivanova Petrova Smirnova Kuznetsova Sokolova Morozova Volkova
Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Oliynyk Koval Polishchuk Lysenko Savchenko Rudenko Marchenko Horvat Kovačević
Babić Marić Jurić Novak Kovačić Knežević Vuković Marković Petrović Nikolić Jovanović Đorđević Ilić Stanković Pavlović Milošević
Popović Janković Zupančič Potočnik Krajnc Hribar Kos Dimitrov Georgiev Ivanova Todorov Stoyanov Petkov Angelov Hristova`,
  hungarian: `Nagy Kovács Tóth Szabó Horváth Varga Kiss Molnár Németh Farkas Balogh Papp Takács Juhász Lakatos Mészáros Oláh Simon Rácz
Fekete Szilágyi Török Fehér Balázs Gál Szűcs Orsós Kocsis Fodor Pintér Szalai Sipos Magyar Lukács Gulyás Bíró Király Katona László
Jakab Bogdán Balog Sándor Boros Fazekas Kelemen Antal Somogyi Fülöp Orosz Vincze Hegedűs Deák Bodnár Szőke`,
  italian: `Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca Mancini Costa Giordano Rizzo
Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale Lombardo
Serra Coppola De_Santis D'Angelo Marchetti Parisi Villa Conte Ferraro Ferri Fabbri Bianco Marini Grasso Valentini Messina Sala
De_Angelis Gatti Pellegrini Palumbo Sanna Farina Rizzi Monti Cattaneo Morelli Amato Silvestri Mazza Testa Grassi Pellegrino Carbone
Giuliani Benedetti Barone Rossetti Caputo Montanari Guerra Palermo D'Amico Iacono Calabrese`,
  greek: `Papadopoulos Vlachos Angelopoulos Nikolaidis Georgiou Petridis Athanasiadis Dimitriadis Papadakis Panagopoulos Papantoniou
Antoniou Samaras Karagiannis Economou Makris Christodoulou Ioannidis Papageorgiou Konstantinidis Oikonomou Alexiou Theodorou
Papadopoulou Georgiadou Karamanlis Kyriakou Stavrou Hatzis Mavridis Tsakiris Xenakis Zervas`,
  turkish: `Yılmaz Kaya Demir Çelik Şahin Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek
Polat Korkmaz Çakır Erdoğan Yavuz Can Acar Aktaş Güneş Bozkurt Bulut Keskin Ünal Turan Gül Özer Işık Kaplan Avcı Sarı Tekin Taş`,
  arabic: `Hassan Hussein Ahmed Ali Ibrahim Mohamed Mahmoud Khalil Saleh Nasser Haddad Khoury Mansour Najjar Shaheen Abdallah Awad Hamdan
Qasim Suleiman Al-Hassan Al-Farsi Al-Rashid Al-Saud Al-Masri El-Sayed El-Amin Abu_Zaid Abdelrahman Bouazizi Benali Benkirane Cherkaoui
Alaoui Boudiaf Belkacem Hamidi Idrissi Tazi Bennani Ziani Ghazali Darwish Barakat Sabbagh Jaber Farouk Aziz Rahman Siddiqui Bakri
Halabi Tawfiq Zidan Othman Hijazi Kassab Nahas Maalouf Gemayel Al-Zahrani Al-Ghamdi Al-Harbi`,
  persian: `Hosseini Ahmadi Mohammadi Karimi Rezaei Moradi Jafari Hashemi Mousavi Sadeghi Rahimi Ebrahimi Akbari Ghasemi Tehrani Shirazi
Esfahani Kazemi Amini Nazari Bahrami Farahani Golzar Pahlavan Ansari Zadeh Mirzaei Rostami Noori Ahmadzai Karzai Stanikzai Popal`,
  jewish: `Cohen Levy Levi Mizrahi Peretz Biton Dahan Avraham Friedman Malka Azoulay Katz Yosef David Amar Ohayon Hadad Gabai Ben-David
Shapiro Goldberg Goldstein Rosenberg Rosenthal Silverman Weinstein Greenberg Bernstein Feldman Horowitz Rabinowitz Abramowitz
Kaplan Epstein Lieberman Finkelstein Zuckerman Blumenthal Perlmutter Ben-Ami Bar-Lev`,
  indian: `Patel Shah Sharma Verma Gupta Singh Kumar Kaur Mehta Desai Joshi Mishra Pandey Tiwari Yadav Chauhan Rathore Rajput Jain Agarwal
Aggarwal Bansal Goel Mittal Kapoor Khanna Malhotra Chopra Arora Bhatia Sethi Anand Bose Ghosh Chatterjee Mukherjee Banerjee
Chakraborty Das Dutta Sen Roy Sengupta Bhattacharya Nair Menon Pillai Iyer Iyengar Krishnan Subramanian Venkatesan Raman
Ramachandran Natarajan Rao Reddy Naidu Chowdary Murthy Hegde Shetty Kamath Gowda Kulkarni Deshpande Patil Pawar Jadhav More Gaikwad
Thakur Chaudhary Dhillon Gill Sandhu Sidhu Grewal Bains Atwal Parekh Trivedi Vyas Bhatt Solanki Parmar Fernandes D'Souza Pinto
Perera Fernando Silva Jayawardena Wickramasinghe Bandara Rajapaksa Thapa Gurung Shrestha Tamang Adhikari Karki Sivakumar`,
  southAsianMuslim: `Khan Ahmed Hussain Ali Malik Iqbal Sheikh Butt Chaudhry Qureshi Mirza Siddiqui Raza Abbasi Bhatti Awan Akhtar Mahmood Rashid
Aslam Javed Mughal Hashmi Zaidi Naqvi Rizvi Begum Bibi Khatun Islam Rahman Hossain Chowdhury Miah Uddin Sarkar Talukder Bhuiyan`,
  chinese: `Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Han Cao Deng Feng Xiao
Cheng Yuan Shen Peng Jiang Dong Pan Cai Jia Ding Wei Xue Ye Yu Du Dai Xia Zhong Tian Ren Wong Chan Cheung Lau Leung Ng Ho Lam Kwok Tse
Yip Chow Fung Tsang Ouyang Szeto Tan Lim Goh Ong Chua Koh Teo Yeo Hsu Tsai Chiang Huang Hsieh Kuo`,
  japanese: `Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura
Hayashi Shimizu Yamazaki Mori Abe Ikeda Hashimoto Yamashita Ishikawa Nakajima Maeda Fujita Ogawa Goto Okada Hasegawa Murakami Kondo
Ishii Saito Sakamoto Endo Aoki Fujii Nishimura Fukuda Ota Miura Fujiwara Okamoto Matsuda Nakagawa Nakano Harada Ono Tamura Takeuchi
Kaneko Wada Nakayama Ishida Ueda Morita Hamaguchi Kawano Nishiyama Sugiyama Kuroda`,
  korean: `Kim Lee Park Choi Jung Jeong Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong Jeon Ko Moon Son Yang Bae Baek
Heo Nam Shim Noh Ha Joo Koo Min Ryu`,
  vietnamese: `Nguyen Tran Le Pham Hoang Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Dinh Truong Luong Trinh Doan Cao Quach Thai`,
  southeastAsian: `Santoso Wijaya Susanto Kusuma Setiawan Wibowo Hidayat Nugroho Pratama Saputra Siregar Nasution Simanjuntak Lubis Ismail Abdullah
Yusof Hamzah Mohamad Salleh Suwannarat Saetang Wongsakul Chaiyasit Srisuk Phongphan Reyes Cruz Bautista Ocampo Dela_Cruz Santos Mendoza
Villanueva Aquino Pangilinan Macaraeg Dimaculangan Magsaysay Lacson Catacutan Tun Oo Win Soe Chea Sok Prak Keo`,
  african: `Mensah Owusu Osei Boateng Asante Appiah Agyeman Amoah Antwi Acheampong Ofori Addo Okafor Okeke Okonkwo Eze Nwosu Obi Onyeka
Nwachukwu Chukwu Adeyemi Adebayo Ogunleye Balogun Afolabi Oladipo Akinola Adeleke Olatunji Ogundipe Bello Abubakar Mohammed Danjuma
Diallo Diop Ndiaye Sow Ba Sy Fall Traoré Keita Coulibaly Konaté Touré Cissé Camara Barry Ouédraogo Kaboré Kamau Mwangi Njoroge Kariuki
Otieno Odhiambo Ochieng Omondi Wanjiru Kipkorir Cheruiyot Mutua Musyoka Mwakasege Mushi Massawe Nakimuli Okello Opio Museveni Moyo
Ncube Ndlovu Sibanda Dube Chikwanha Mutasa Banda Phiri Mwale Zulu Tembo Nkosi Dlamini Khumalo Mokoena Molefe Mahlangu Naidoo Govender
Botha van_der_Merwe Pretorius Venter Tadesse Bekele Gebremariam Wolde Desta Kebede Tesfai Ghebre Abdi Farah Warsame Jama Mbeki Nkrumah
Mabuza Tshabalala Onyango Wekesa Kimani Asiedu Kyeremeh`,
  baltic: `Bērziņš Kalniņš Ozoliņš Jansons Liepiņš Krūmiņš Balodis Eglītis Kazlauskas Petrauskas Jankauskas Stankevičius Vasiliauskas
Žukauskas Butkus Paulauskienė Tamm Saar Sepp Mägi Kask Kukk Rebane Ilves Pärn Koppel Raudsepp Lepik`,
  romanian: `Popescu Ionescu Popa Radu Dumitru Stan Stoica Gheorghe Matei Ciobanu Rusu Munteanu Constantin Marin Lazăr Dobre Barbu Moldovan
Florea Nistor Ungureanu Vasilescu Georgescu Diaconu Petrescu Drăgan Manea Hoxha Shehu Krasniqi Gashi Berisha Dervishi Prifti`,
  oceanian: `Tūhoe Parata Ngata Te_Rangi Pōmare Wihongi Tamihana Rāwiri Faleolo Tuilagi Fonoti Leota Tupou Taufa Vunipola Kealoha Kahananui
Kamaka Nakoa Mahoe`,
};
