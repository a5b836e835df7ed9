/**
 * What people are called in countries the long list knows little of, and by their friends; written by hand. None is a word
 * of English or medicine. The tagger did not learn from them.
 */
export const moreNames = `abdulkadir abdullahi abebech abhinav achieng adaeze adanna adesola adetokunbo adeyemi adhiambo adunola afolake agyeman
  aigul ailbhe ainur aishat aishatu aizah ajibola akachi akash akello akinyi amaka amandeep amandla amarachi aminah
  amogelang amritpal analyn andriy angharad anjum ankita anupama anuradha aodhan aoibhinn aparna apinya archana arfa
  armaan arnav arnel aroha asif awino ayush azlan azman azura baatar babajide baljit balwinder bandile baraka bartek
  bayan bazza bedwyr bhavna bheki bienvenido bilqees bimpe bisi boipelo bolaji bolanle bongani boniswa brynmor bukunmi
  caoilfhionn caomhan ceinwen celyn ceridwen chandrika charanjit chibueze chidera chidi chidiebere chiemeka chigozie
  chijioke chika chikondi chinelo chinenye chinonso chinwe chioma chipo chisomo chukwudi chukwuemeka chukwuka chukwuma
  dafydd daithi davo dayanand daz dazza debashis deepa delyth devendra dhanush dharmendra dilip dimakatso dineo dipti
  dmytro dodong dyfan ebele ebere ebuka edidiong effiong efosa eirian eirlys eithne ejiro ekaette ekene ekong eluned
  emyr endang enitan enock erlinda eseosa eshan esohe ethne eunan ezinne ezinwa fadzai faiza faizal faoiltiarna farhan
  faridah farzana fatema fathima fausat feng fiachra fikile fionnuala fola folake folarin folasade funke funmi gaurav
  gaz gazza gearoid geetha gethin ghulam giorgos gobnait grazyna gugu gulsum gurdeep gurjit gurmeet gurpreet gwenllian
  gwilym gwion hadiza hafiz hafizah hafsat hanifah haniyah hao haresh harinder harish harjinder harjit harpreet hartono
  hasina haziq hemant heulwen himanshu ifan ifeanyi ihuoma ijeoma ikechukwu inday inderjit iolo iorwerth iqra isah
  iskandar ismat itumeleng iwona iyabo iyanu izuchukwu jalal janaki janez jannat jarrah jaspreet jaswinder jayanthi
  jayesh jeevan jelani jhon jide jignesh jimbo johnno jomo jonalyn jonno jovelyn jumoke junaid junjun kabelo kabir
  kahurangi kamau kasia kasimir kateryna kaushik kavitha kelechi kenechukwu keshav khadijah khanyi khaya khumo kirra
  kishore kosi krishnan kudzai kulwinder kunle kyerere lateef latifah lebo lebogang lesedi leszek letlhogonolo liezl
  lihua lindiwe llinos llyr loveness lubna lungile luíseach lwandile lwazi maame maciej madhavi mahalakshmi mahathir
  mahlatse mahnoor maimuna mairtin majid makena malgorzata manaia mandeep maneesh manjeet manjit manju maricel marites
  mariusz marivic marzena masego matshidiso mbali mbongeni medhat mehwish memuna mfon mhairi mieczyslaw milind mitali
  mohd moipone morag mudassir muhammadu muireann muktar murali muthoni mutua mwangi mwende mykola nadeem nagendra naledi
  namrata nandini naomh narges nasreen navdeep nazia ndidi ndubuisi neelam neeraj nenita nerys ngaire ngata nikhil
  nimisha ninoy nishant nithya nkechi nkem nkemdilim nkiruka nkosana nneka nobby nobuhle nomfundo nomsa nonoy nontobeko
  noorjahan norhayati nosipho nourhan nuala nuhu nurhayati nwamaka nyambura nyasha obafemi obinna ochieng odhiambo
  odhran oghenekaro oghenero okechukwu okeke okon olabisi oladele oleh oluchi olufemi olukayode oluseyi oluwatobi
  omowunmi onyeka onyekachi onyinye osagie osaretin osasu osian otieno oyinkan packie padmini pankaj parminder parveen
  paudie pawel pem phindile phiri phumzile poonam prabhu pranav pratibha praveen preethi preeti pritam priti priyanka
  przemyslaw puja qasim rabiu radhika radoslaw raghav raghu rahima rajeshwari rajkumar rakhi ramya ranganathan rasheeda
  ravinder razia refilwe rekha remedios renuka reshma rhodri ritu rizalina rizky rizwan robbo rodel roopa roshni rosmah
  ruaridh ruchi rufaro rukhsana rutendo ruwayda saanvi sabiha sabitha sadia sahar saidu sajid salama salamatu sandhya
  sangeeta sanjeev santhosh saravanan sarojini sathish satnam saurabh savita seanan segun senthil sepideh serhiy seun
  shabana shabnam shafiq shahid shahrul shaista shakeela shalini shamima shaniqua shantabai shanthi sharad sharifah shaz
  shazia shazza sheetal shobha shruti shubham shweta siddharth sikander simphiwe sinazo sioned siwan sizwe slawomir
  sneha somchai somtochukwu sonal sonam srinivas ssemakula stevo sudha suhana suharto sukhdeep sukhjit sukhwinder
  sulaiman sulastri suleiman sumaiya sumathi supriya surekha surinder suryani sushila susilo swati syed tadeusz taibat
  tamana tamati tamilselvi tane tanvi tapiwa tariro tatenda tawanda teboho temitayo tendai thabang thabiso thabo
  thandeka thandi thandiwe thandolwethu thembi tinashe tinotenda tlotlo tobechukwu tommo tomos toyin tshepo tsholofelo
  tunde tuyet uche uchenna ugochi ugonna uloma umesh urszula uzoma vadym vaishali vandana vanitha vasanthi vasyl veena
  venkat venkatesh vibha vijaya vikas vineet vinod vipin vivek volodymyr vuyo waheed wambui wanjiku wanjiru wanza waseem
  wayan whetu wieslaw wiremu wojciech wojtek xiaoli xiaoming xolani yanti yevhen yindi ying yinka yomi yusra yusuff
  zainal zainuddin zaleha zawadi zbigniew zdzislaw zeenat zibusiso zinhle zodwa zsofia zsuzsanna zubair zulkifli zweli`;
