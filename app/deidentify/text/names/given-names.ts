/** Given names by the part of the world they come from; common public names, written down for this check. */
export const givenNames: Record<string, string> = {
  english: `James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark
Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas
Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Frank Patrick Raymond Jack Dennis
Jerry Tyler Aaron Jose Adam Nathan Henry Douglas Zachary Peter Kyle Ethan Walter Noah Jeremy Christian Keith Roger Terry
Gerald Harold Sean Austin Carl Arthur Lawrence Dylan Jesse Jordan Bryan Billy Joe Bruce Gabriel Logan Albert Willie Alan
Juan Wayne Elijah Randy Roy Vincent Ralph Eugene Russell Bobby Mason Philip Louis Oliver Harry Charlie Alfie Oscar Archie
Leo Theo Freddie Stanley Reginald Cecil Clive Nigel Graham Trevor Barry Derek Colin Malcolm Gordon Duncan Hamish Angus
Callum Rhys Gareth Dylan Owen Evan Huw Ieuan Emrys Declan Liam Conor Cillian Eoin Niall Padraig Seamus Fergus Rory Ciaran
Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley Kimberly
Emily Donna Michelle Carol Amanda Dorothy Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Kathleen Amy Angela
Shirley Anna Brenda Pamela Emma Nicole Helen Samantha Katherine Christine Debra Rachel Carolyn Janet Catherine Maria
Heather Diane Ruth Julie Olivia Joyce Virginia Victoria Kelly Lauren Christina Joan Evelyn Judith Megan Andrea Cheryl
Hannah Jacqueline Martha Gloria Teresa Ann Anne Sara Madison Frances Kathryn Janice Jean Abigail Alice Julia Judy Sophia
Denise Amber Doris Marilyn Danielle Beverly Isabella Theresa Diana Natalie Brittany Charlotte Marie Kayla Alexis Lori
Jane Isla Ava Mia Poppy Freya Imogen Harriet Phoebe Eleanor Beatrice Edith Mabel Ethel Doreen Maureen Gillian Hilary
Bronwen Angharad Carys Sian Rhian Nia Siobhan Aoife Niamh Roisin Sinead Grainne Orla Maeve Caitlin Moira Fiona Ailsa
Eilidh Kirsty Morag Johnathon Timmy Tommy Jake Sam Bob Tom Chris Alex Dave Jenna Lynn Cindy Betty Sally Annette Peggy
Vivian Tracey Shaun Craig Stuart Neil Geoffrey Leonard Norman Ernest Herbert Clifford Wendell Darnell Tyrone Jamal Keisha
Latoya Shanice Tamika Deshawn Lakisha Malik Marcus Terrence Andre Demetrius Imani Ebony Aaliyah Kiara Jasmine Destiny`,
  spanish: `Antonio Manuel José Francisco Javier Jesús Carlos Miguel Alejandro Rafael Pedro Ángel Pablo Sergio Fernando Jorge
Luis Alberto Álvaro Diego Adrián Raúl Iván Enrique Ramón Vicente Andrés Joaquín Santiago Eduardo Víctor Roberto Jaime
Ignacio Salvador Ricardo Emilio Julián Gonzalo Tomás Esteban Hugo Mateo Martín Lucas Nicolás Ernesto Arturo Gustavo
Héctor Guillermo Rodrigo Felipe Carmen Josefa Isabel Dolores Pilar Teresa Cristina Laura Antonia Mercedes Francisca Lucía
Concepción Rosa Paula Elena Raquel Manuela Beatriz Rocío Rosario Juana Montserrat Encarnación Yolanda Inmaculada Sonia
Alicia Esperanza Irene Nuria Margarita Silvia Lourdes Consuelo Guadalupe Ximena Valentina Camila Daniela Mariana Gabriela
Fernanda Alejandra Esmeralda Marisol Graciela Araceli Catalina Rosalía Remedios Soledad Milagros Itziar Aitor Iker Jordi`,
  portuguese: `João Paulo António Luís Rui Nuno Tiago Gonçalo Duarte Vasco Afonso Henrique Caio Thiago Murilo Otávio Vinícius
Leandro Matheus Guilherme Marcelo Rogério Wagner Anderson Wellington Leonor Inês Beatriz Matilde Mafalda Joana Sofia
Catarina Filipa Letícia Larissa Luana Rafaela Juliana Bruna Vitória Thaís Tatiane Jussara Aparecida Conceição Fátima`,
  french: `Jean Pierre Michel André Philippe René Louis Alain Jacques Bernard Marcel Daniel Roger Robert Claude Christian
Henri Nicolas Thierry Laurent Julien Sébastien Frédéric Guillaume Antoine Mathieu Rémi Étienne Benoît Baptiste Théo Lucien
Gaston Yves Didier Pascal Marie Jeanne Françoise Monique Catherine Nathalie Isabelle Jacqueline Sylvie Martine Madeleine
Suzanne Nicole Valérie Céline Aurélie Émilie Camille Chloé Manon Léa Amélie Élodie Margaux Geneviève Thérèse Odile Solange
Brigitte Véronique Delphine Anaïs Maëlle Océane Clémence Corinne Josette Ghislaine`,
  german: `Hans Peter Wolfgang Klaus Jürgen Dieter Manfred Uwe Günter Horst Bernd Heinz Werner Helmut Gerhard Heinrich Rainer
Stefan Andreas Thomas Matthias Markus Sebastian Florian Tobias Jens Sven Torsten Lukas Jonas Felix Maximilian Moritz Till
Fritz Otto Karl Friedrich Ursula Karin Helga Sabine Ingrid Renate Monika Petra Gisela Susanne Brigitte Andrea Claudia
Birgit Christa Elke Erika Heike Gerda Gudrun Hannelore Ilse Anneliese Katrin Anja Silke Steffi Anke Heidi Liesel Mathilda
Johanna Greta Frieda Leonie Lieselotte Waltraud Edeltraud Swantje Rüdiger Wilhelm Detlef Ekkehard Volker Lothar Siegfried`,
  dutch: `Jan Johannes Cornelis Hendrik Willem Pieter Gerrit Jacobus Maarten Sjoerd Bas Joost Bram Daan Sem Thijs Ruben Jeroen
Wouter Koen Dirk Klaas Henk Kees Piet Geert Rutger Anna Maria Johanna Cornelia Wilhelmina Hendrika Grietje Marijke Femke
Sanne Lotte Anouk Fleur Maud Roos Saskia Mieke Annelies Liesbeth Geertruida Willemijn Marieke Hanneke Ineke Tineke Els`,
  nordic: `Lars Anders Johan Erik Per Karl Nils Olof Sven Gustav Axel Björn Mikael Magnus Håkan Göran Åke Stig Torbjörn Rune Leif
Ola Kjell Odd Arne Geir Trond Øyvind Sigurd Halvor Terje Knut Jens Søren Mogens Henning Preben Mads Rasmus Troels Bjarne
Jørgen Kasper Matti Juhani Timo Kari Antti Pekka Jukka Mikko Heikki Ville Eero Seppo Tapio Veikko Aarne Jón Guðmundur
Sigurður Gunnar Ólafur Einar Kristján Þór Ragnar Stefán Anna Eva Ingrid Karin Kristina Birgitta Margareta Elisabet Astrid
Sigrid Linnea Elsa Ebba Maja Signe Solveig Ragnhild Turid Bjørg Åse Gunn Hilde Marit Silje Tone Kirsten Mette Hanne Lone
Bente Gitte Birthe Inger Karen Dorthe Tuula Anneli Helena Kaarina Ritva Pirjo Aino Eeva Sanna Riikka Päivi Satu Minna Outi
Guðrún Sigríður Kristín Margrét Ingibjörg Helga Birna Steinunn Hrafnhildur Ásta Þórdís Freyja Saga Tuomas Jyrki Sakari`,
  slavic: `Jan Piotr Krzysztof Andrzej Stanisław Tomasz Paweł Marcin Michał Marek Grzegorz Łukasz Zbigniew Jerzy Wojciech Mateusz
Jakub Bartosz Kazimierz Bogdan Mieczysław Petr Jiří Josef Pavel Martin Jaroslav Tomáš Miroslav Zdeněk Václav Ondřej Vojtěch
Ladislav Milan Ján Juraj Ľubomír Dušan Ivan Aleksandr Sergei Vladimir Andrei Dmitri Alexei Nikolai Mikhail Yuri Igor Oleg
Viktor Boris Pyotr Konstantin Anatoly Gennady Vyacheslav Oleksandr Mykola Vasyl Petro Taras Bohdan Andriy Ivo Marko Luka
Josip Ante Stjepan Zoran Goran Dragan Branko Nikola Dejan Vuk Slobodan Miloš Tomislav Franc Janez Matjaž Georgi Dimitar
Hristo Stoyan Todor Plamen Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Krystyna Elżbieta Zofia Jadwiga Danuta
Halina Irena Beata Grażyna Bożena Wiesława Jana Eva Hana Lenka Kateřina Lucie Alena Petra Zuzana Markéta Božena Ludmila
Zdeňka Olga Tatiana Elena Natalia Svetlana Irina Galina Lyudmila Nina Valentina Tamara Ekaterina Anastasia Ksenia Oksana
Yulia Oleksandra Iryna Halyna Mariya Ivana Jelena Snežana Dragana Gordana Vesna Ljiljana Mirjana Zorica Ana Nada Maja
Darja Mojca Alenka Desislava Gergana Tsvetana Rositsa`,
  hungarian: `László István József János Zoltán Sándor Ferenc Gábor Attila Tamás Péter Imre Lajos Tibor András Csaba Mihály György
Dezső Gergely Balázs Bence Ádám Dániel Levente Szabolcs Zsolt Árpád Béla Erzsébet Ilona Katalin Éva Anna Zsuzsanna Margit
Judit Ágnes Julianna Andrea Ildikó Erika Krisztina Irén Eszter Magdolna Mónika Edit Gabriella Anikó Piroska Boglárka Réka
Zsófia Dorottya Csilla Emese Hajnalka Tünde Virág`,
  italian: `Giuseppe Giovanni Antonio Mario Luigi Francesco Angelo Vincenzo Pietro Salvatore Carlo Franco Domenico Bruno Paolo
Michele Giorgio Aldo Sergio Luciano Marco Andrea Alessandro Matteo Lorenzo Davide Simone Federico Riccardo Stefano Fabio
Gennaro Raffaele Ettore Nicolò Maria Anna Giuseppina Rosa Angela Giovanna Teresa Lucia Carmela Caterina Francesca Antonietta
Carla Elena Concetta Rita Margherita Franca Paola Giulia Chiara Federica Valentina Alessia Martina Giorgia Silvia Ilaria
Elisa Roberta Simona Patrizia Ornella Loredana Graziella Fiorenza Assunta Immacolata Beatrice Ginevra`,
  greek: `Georgios Dimitrios Konstantinos Ioannis Nikolaos Christos Panagiotis Vasileios Athanasios Evangelos Michail Spyridon
Stavros Anastasios Theodoros Giorgos Yannis Kostas Nikos Vangelis Thanasis Stelios Lefteris Maria Eleni Aikaterini Vasiliki
Sofia Angeliki Georgia Dimitra Konstantina Paraskevi Anastasia Evangelia Ioanna Panagiota Despina Kalliopi Chrysoula Fotini
Stavroula Katerina Eirini Zoe Athina`,
  turkish: `Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim İsmail Osman Yusuf Murat Ömer Ramazan Halil Süleyman Abdullah Mahmut
Recep Salih Fatih Kadir Emre Burak Serkan Cem Kemal Orhan Tolga Barış Deniz Fatma Ayşe Emine Hatice Zeynep Elif Meryem
Şerife Zehra Sultan Hanife Merve Havva Zeliha Esra Özlem Gül Yasemin Hülya Sevgi Nurgül Büşra Ebru Aylin Selin Dilek Songül`,
  arabic: `Mohammed Muhammad Ahmed Mahmoud Ali Hassan Hussein Omar Khaled Khalid Ibrahim Abdullah Abdul Youssef Yusuf Mustafa Karim
Tariq Samir Rashid Jamal Nasser Faisal Fahad Saud Sultan Bilal Hamza Ismail Idris Zaid Ziad Walid Amr Osama Anwar Adnan
Haitham Marwan Nabil Sami Rami Wael Tamer Hisham Essam Fatima Aisha Khadija Maryam Mariam Zainab Amina Layla Leila Noor Nour
Huda Salma Rania Dina Heba Yasmin Hanan Iman Samira Nadia Rasha Reem Rana Lina Mona Ghada Abeer Sahar Nawal Latifa Zahra
Hafsa Sumaya Asma Bushra Farah Hala Jamila Maha Nadine Dalal Wafa Mehdi Rachid Hicham Abdelkader Mounir Slimane Naima
Malika Fatiha Soraya`,
  persian: `Reza Hossein Amir Mehdi Ali Hamid Saeed Majid Behrouz Farhad Dariush Kourosh Arash Babak Siavash Kamran Ramin Navid
Ehsan Bijan Manouchehr Maryam Zahra Fatemeh Shirin Parisa Nasrin Mahnaz Farzaneh Azadeh Niloufar Laleh Mina Roya Setareh
Golnaz Shahla Soheila Pari Mitra Nahid Ahmad Gul Najib Zalmay Farida Shukria Habibullah Rahim`,
  jewish: `Avraham Yitzhak Yaakov Moshe David Shlomo Yosef Eliyahu Chaim Shimon Menachem Mordechai Baruch Dov Zeev Avi Eyal Oren
Amit Nadav Itai Noam Yonatan Uri Gil Asaf Sarah Rivka Rachel Leah Miriam Esther Chana Devorah Yael Tamar Shira Noa Michal
Ronit Orly Ayelet Hadas Tzipora Batya Shoshana Adina Meirav Liora`,
  indian: `Rajesh Suresh Ramesh Mahesh Sanjay Vijay Ajay Anil Sunil Amit Rahul Rohit Vikram Arjun Arun Ashok Deepak Dinesh Ganesh
Gaurav Harish Krishna Kumar Manish Manoj Mohan Mukesh Naresh Naveen Nitin Pankaj Prakash Pradeep Praveen Rajiv Rakesh Ravi
Sachin Sandeep Satish Shankar Srinivas Venkatesh Vinod Vivek Yash Aditya Karthik Aarav Ishaan Harpreet Gurpreet Jaswinder
Balwinder Manpreet Kuldeep Amarjit Priya Pooja Neha Anjali Sunita Anita Kavita Rekha Geeta Seema Meena Asha Usha Lakshmi
Saraswati Radha Sita Divya Deepika Shreya Aishwarya Ananya Swati Nisha Ritu Jyoti Shanti Padma Parvati Kamala Vidya Sandhya
Shobha Lata Meera Indira Savitri Sushma Shilpa Aparna Nandini Kalpana Mamta Archana Smita Madhuri Revathi Bhavani Thulasi
Selvi Murugan Senthil Subramaniam Anand Balakrishnan Simran Jasleen Kiran Tushar Jignesh Hitesh Bhavesh Ketan Hemant Nirmala`,
  southAsianMuslim: `Imran Asif Shahid Kamran Naveed Faisal Adeel Usman Bilal Zubair Waqar Junaid Irfan Rizwan Aamir Tanvir Shafiq
Nasreen Shabnam Rukhsana Shazia Samina Farzana Nighat Parveen Saima Ayesha Sadia Rubina Tahira Shaheen Kulsoom Ishrat Begum
Rahima Shirina Jahanara Mizanur Rafiq Shafiul Kamrul Nazrul Abul Mosharraf`,
  chinese: `Wei Fang Jing Lei Min Yan Jun Xiaoming Jie Tao Ming Chao Xiuying Qiang Ping Gang Guiying Hui Dan Bin Yulan Xin Bo Fei Hong
Xiaoyan Jianguo Zhiqiang Jianhua Yong Xia Lili Mei Ling Yu Hao Zhen Xiaofeng Haiyan Chunhua Guohua Wenjie Zihan Yichen
Meiling Waiman Kaming Siuming Kwok Chun Chi Wing Yuen Mei-Ling Wai-Ming Jia-Hao Yu-Ting Chih-Ming Hsiao Boon Hock Siew`,
  japanese: `Hiroshi Takashi Kenji Satoshi Akira Makoto Yuki Kazuo Shigeru Masao Minoru Kiyoshi Isamu Tadashi Noboru Haruto Ren Sota
Yuto Daiki Ryota Kenta Shota Takumi Naoki Koji Yoshio Tetsuya Daisuke Yoko Keiko Sachiko Kazuko Yoshiko Michiko Hiroko
Noriko Tomoko Akiko Yumiko Kumiko Naoko Mayumi Emi Ayumi Sakura Hina Aoi Yui Haruka Misaki Nanami Chiyo Fumiko Setsuko
Shizuka Ryoko Masami Rie Asuka Tomomi Megumi`,
  korean: `Minjun Seojun Jiho Junseo Hyunwoo Dongwook Sungmin Jinwoo Youngho Sangwoo Kyungsoo Taehyung Seoyeon Jiwoo Minji Soyeon
Eunji Hyejin Yuna Jieun Sunhee Youngja Kyunghee Miyoung Soonja Ji-Woo Min-Jun Seo-Yeon Hye-Jin Sung-Ho Young-Hee Eun-Kyung`,
  vietnamese: `Nguyen Minh Hung Dung Tuan Anh Hai Long Nam Phong Quang Son Thanh Trung Viet Duc Khanh Phuc Lan Huong Mai Thuy Trang Linh
Hoa Nga Phuong Thao Yen Hanh Ngoc Bich Loan Tuyet Xuan Thi`,
  southeastAsian: `Siti Nur Nurul Aisyah Dewi Putri Wayan Made Ketut Budi Agus Bambang Joko Slamet Eko Dwi Tri Sri Wati Rina Ratna Yanti
Hendra Rudi Iwan Dedi Azlan Rosmah Zulkifli Norhayati Farid Hafiz Somchai Somsak Somporn Anong Malee Niran Kittipong Siriporn
Supaporn Wichai Rizal Jejomar Ligaya Dalisay Rowena Maricel Jhun Reynaldo Rodrigo Crisanto Lualhati Imelda Benigno Aye Thein
Khin Myint Sokha Bopha Dara Vannak`,
  african: `Kwame Kofi Kwabena Yaw Kojo Kwesi Akosua Ama Abena Adwoa Efua Akua Chinedu Emeka Obinna Ikenna Chukwuemeka Uchenna Nnamdi
Ngozi Chioma Adaeze Ifeoma Amaka Nkechi Chiamaka Oluwaseun Oluwaseyi Babatunde Olumide Ayodele Adebayo Folake Yetunde Titilayo
Temitope Bukola Funmilayo Abimbola Aminu Musa Sani Hauwa Zainabu Hadiza Mamadou Amadou Ousmane Moussa Ibrahima Cheikh Aminata
Fatoumata Mariama Awa Ndeye Kadiatou Juma Hamisi Baraka Wanjiku Njeri Wambui Kamau Mwangi Kipchoge Akinyi Atieno Otieno Achieng
Wafula Nakato Babirye Mukasa Tendai Tatenda Farai Rudo Chipo Nyasha Thabo Sipho Themba Bongani Sibusiso Mandla Nomvula Thandiwe
Nokuthula Lindiwe Zanele Lerato Palesa Kagiso Tebogo Naledi Abebe Tesfaye Bekele Haile Girma Alem Tigist Hiwot Selamawit Meseret
Yohannes Mulugeta Abdi Hodan Ayaan Warsame Faduma`,
  baltic: `Jānis Andris Juris Edgars Māris Aivars Inga Kristīne Līga Ilze Dace Jonas Vytautas Antanas Kęstutis Mindaugas Gintaras Rūta
Daiva Rasa Jurgita Giedrė Toomas Andrus Jaan Rein Tiit Meelis Mart Katrin Kadri Piret Tiina Riina Liis Kersti`,
  romanian: `Ion Gheorghe Constantin Vasile Dumitru Nicolae Florin Mihai Alexandru Cristian Marian Adrian Bogdan Răzvan Sorin Ovidiu
Liviu Traian Horia Elena Ioana Mihaela Andreea Cristina Daniela Gabriela Alina Simona Raluca Oana Roxana Loredana Lăcrămioara
Viorica Floarea Agron Besnik Ilir Arben Fatmir Drita Mirjeta Valbona`,
  oceanian: `Tāne Wiremu Hēmi Rāwiri Hone Nikau Aroha Hinemoa Mere Ngaire Whetū Kiri Sione Tevita Mele Lupe Siaosi Talia Losa Tavita
Leilani Kalani Keoni Makoa Noelani Kailani Koa`,
};
