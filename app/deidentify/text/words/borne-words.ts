/**
 * Words of English, of the kitchen and of the ward that somebody somewhere is called by: written in small letters among
 * sentences with capitals they are the word. Names that are hardly ever a word ("sheila", "roger") are left out.
 */
export const borneWords = `abate abbe abbey ace ado afro agape age alba albino ally alone alp alpha amaryllis amber amen amid amine among amour
  anal anding angel angelica anise anki anno ant ante any aquiline arcade arch archer arena arenas aria arias aristo ark
  arroyo art arvo ascension ash asp astride ate atlas august aura auric aurora autumn ave axe ayah aye azalea baa babel
  baby bach bade bagger bailee baker bal balling ban bander bang bani banks bannister bao bar barman baron barons barre
  barrios barrows bars bas basil basso bat bay beaner beard beat beau beck bee beer begum belier bell belle bender bent
  berg berk berry best bester bethel biles bilge bili bill bin bing bins birdie black blanc blank blase blaze blazer
  bless blessing block boas bob bock bode bogan bologna bona bongo bonito bonnet bonnie booker boon bora borer bossy
  bounds bourgeois bow bowers bowie bowyer box boy boyer brad brady brain brand brandy brass bravo bricker brink brook
  brooks brose brothers brown brunet buck bud buddy buffo bum bunting burger burley burns burrows buss buster butt
  buyers byers caballero cacciatore cad cager cairns cal caldera callas cam campanile campus can candida caner car
  carbon carmine carol carp carrion cart carter cat ceca cerise cha chambers chance chandler chard charity charters
  chase check chem chevalier chi ching chis chow cis cissy clay coats cob cocks coco col cola collet collier colt combs
  come comfort common con conception conner constant cont cook cooper cor corder corella cornea cornel corona corral cos
  cousin covid cox coy crews crocker crooks crowns crystal curt cut dace dado dag dahlia dale dam dame dan dang dare
  daub dawn day dayan dean deb decker dee deja dell delta demi den denoting derrick desiderata destiny dev dew dewar
  dexter diamante diamond dib dickens dicks dies dieter ding dirk divine dobbins dock dodo doe dolly don dona dong dot
  dower down downing downs drake drew dries dry dud dun dune dung dur dusty dutch dyer earl earnest ebony eddy edit
  egger eglantine elide else emerald emery emir emmet end ender era ester eta ethyl eve even evert export faith fall
  faller falter family fan fang fanny far fares farina fax fay fedora fee feline feller fellows fem femme fen fender
  fern ferro ferry fey fielding fields fin fine fink fish fisher flak fletcher flip floor flowers for ford forest forte
  foster fowler fox franc frank freed freeman french fried fritz from fry fuller funk gabler gad gage gages gal gala
  galen gall gang gar garcon garden garland garnet garret garrison gasper gasser gathers gay gee geese gelling gen gene
  general genesis genet gens gentile georgette getter gibbons gill ginger gipsy given glen glover god golden gotcher
  grace graham grams gran grange grant gray green griffin grimes gross grosser grounds grover gun gunnel gunner guru
  gust gut guy guyer hack had hale hall ham hand hara hardy harmony harms harper hart harts has haven hay hazel hazes
  heaps heath heather heaven hebe heck hector heist helm hemi hen herby hew hey hicks hill hills him hind hiv hock hodge
  hodges hoi hold holly homer hone honor hoon hooper hope hora horn horner hough houser how hoy hub hug hum human hung
  hunt hunter hut iban idea ids ilia imam innocent ion ivory jack jade jail jarred jasper jaspers jawed jay jazz jean
  jess jet jewel job johns jong joss joy judge julienne jun junior just justice kaiser kale karma keeler keeling keg ken
  keno key khan khat kia kick kin king kip kiri kiss kit kitty kluge knick knight knoll kola kraft kung labors lack lacy
  lad laird lam lama lance lander landers landing lane lat lauder laurel law laws lax lay lea lean lech lee lei let levy
  ley lib libero lie lieder lien linden line ling lino lion lira little llamas loan lobar logins lolita lone long loon
  lopes lore loris lot low loyal lubbers lune lung lux lynch lyric mac mace mach machos macintosh mack made madrigal
  mads mag magi magnolia maharani mahogany major mama man mandala manga manna mar mara maras mare mares margarita marge
  marine mark marks marl marlin marques marquis marquise mart marten martens martial martini martins mas mason mat mate
  mats matt mattes maverick max maxi maxim maxima may meadows means mecca meg melody menu mere merino merlin mesa
  messing meta mete mic mica midis mil mile miler miles milks miller mills min mine mink minke miracle misty moa modest
  mol moll moon moors moos morales more morel moss mun munch naan nadir nae nail name names nan nap napoleon nations
  naval nay nee nester nett new newton nick nickles nil nine noble nor nova novella oak obi octave odd ode ogg old olds
  ole olive opal ora oral ova pace pagan palazzi palazzo palladia palm palmer palomino pamper pan pang pansy pap papa
  par parfait park parsons part pas pascal pat paten patience patsy patten patty pave paver pearl pears peer peg pell
  pen pence penny per peri perry persons pet peterman peters pfennig phi philander phoenix piazza pica piccolo pie
  pierce piers ping pink pinkie pinna pinon pinto pip piper pit plank pol pole poler pollen pomp ponce pons pop poppas
  poppy porter poser post pour powers precious prem prey price prince princess prober promise prosper prudence prune pry
  public puck pulling pun python quarto queen quin rad raff rains ram ran randy ransom rap rata raven ray record red
  reddy reed reg rein rem rhea rice rick ridge riff rim ringer rink rip riv river roan rob robin rocky rod roe rogers
  romaine roman romeo roots rose rota roti roux rover row royal ruby ruckman rue rune rushing rusty rut rye sack sad
  saga sage sahara said salami salvo samba sander sanders sands sandy sang sans sari savanna savannah saw sax say sayer
  sayers schilling scot screens sears see sellers sells sen senna seraphim serenity serge serine server seta sever sha
  shad shade shah shanks shaper shay sheepshanks sheets sheikh sherry shields shim shin shiv shivers sibyl sienna sierra
  silvers sim sims sin sincere sister skipped sky slam sly smith snook soda sol soma son song sonny sorrows sou sow
  spank sparks spearing spears spies spinner splinter standing stark stein sterling stern stets stocker stokes stone
  stoops storer storm strand string sue sultan sum summer summons sun sung sunny sup swami swan swart swift swords
  sylvan tab tad tai tali tall talon tam tamer tan tang tanner tar tat tea telly ten terr the they this thy tiara ties
  til till tine ting tippets toke tom tome ton tone tong top tor tore torr towers toy trace tress trey trine trinity
  tromp troy tuba tucker tufts tun turner tut tutu ultimo una undine uni unique urban val valentine valid van vela
  venter venturi vesper victorine vigil villa vino viola violet virgin vita vital viva von wade wadi wage waldos wale
  walker walling walls wan wane wanner ward warms waters watts way wearing weathers weaver web weeks weight wellington
  wells west wester wet white whiting wicks will willow wilts win wing winkler winter wit witting wold wolf won woo wood
  woods world wright written yam yang yaw yen yin yip yoga york young yuan yuk yup zander zed zephyr`;
