/** Forenames of the last decades and of smaller communities in Britain. Not a list of people. */
export const MORE_FORENAMES = `
abbey ada ailish aiden alana albie alexa alicja alisha alivia amari amelie anais annabel annabelle annalise aria ariana
arlo asher aubrey aurora ava bailey beau bella betsy blake bobbie bodhi bonnie brandon brady braxton brayden brodie brogan bronson
caden caleb camila carson casey cassidy cassie cassandra charley charly clara clarissa clayton cody colby cooper corey courtney
daisie dakota damien daniella darcey darcie darnell dawid dean deon desmond dexter dion drake dwayne eden edgar effie
elijah elias eliza ella-mae ellis elodie eloise elsa emilia emilie emmanuel emmett errol esme esmee estelle ezra
fabian faye felix fern fletcher flora frankie gabriella gage genevieve gethan giovanna grayson gwendolyn hallie harley harper harriett
harrison hattie henrietta hetty hollie hugh hunter imani indie ira isaiah isha isobel ivan ivor jace jackson jaden jamal
jamar janelle jared jarrod jasmin jasmine jax jaxon jayden jaydon jed jemima jenson jermaine jerome jessie joanie jocelyn jody
joey jolene jonah josie josephine jude justine kacey kaden kaitlyn kai kane karla katelyn katy kayden kayla keanu keeley keira
keiran kelsey kendra kenzie keziah kian kiana kianna kirk kirstie kiera kobi kurt kyran lacey laila lana layton leila leighton lenny leona leroy
levi lexi lexie lillian lilly lisette lola lorenzo lottie lucian lucille lucinda luella luther lyla lyra mabel mackenzie madison
mae maisie malachi malakai mara margot marisa marley marlon matilda mavis maximus maya melinda meredith mia mila miranda
mollie monty myla myles myra nadine nancy nathaniel neve nevaeh niamh nichola nikki nina nyah nyla ola olive opal orlando
orla otis pearl percy petra peyton phillipa philippa pippa porsha presley priscilla quentin quinn rafferty raphael reece reggie reginald reid
remi renee reuben rhea rhiana ria riley rio rochelle rocco roman romeo romy ronan rory rosalie rosie rowena roxanne rudy rufus rupert ruqayyah
sabrina saffron salome samson sapphire saskia savannah scarlet scarlett selena seren seth shaniqua shanae shantel shayla shay sheridan
shyla sienna simone skyla skylar sofie stefanie stevie summer-rose sybil tabitha talia tallulah tamara tamika tasha teagan teddy
thaddeus tiana tobias travis trent tricia trinity trudy tyrell tyrese tyrone ulric uriah vanna verity vernon viola wade
wallace walter warrick wilf willow wilson winnie woody xander xavier yasmina yolanda yvette zack zac zane zayn zelda zena zion
aeron anest aneirin angharad arianwen beca bedwyr begw betrys bleddyn brychan cadi cadog caradog caron caryl cadfael celyn cian cledwyn
creunant daniela deian deiniol del dilys dyfan dyfed dyfrig efa eilir eirlys eirwen eleri elain elfed elfyn elis ella elliw emrys
enfys enid erin esyllt eurwen ffraid fflur geraint gerallt glyn glyndwr gronw gruff gruffudd gruffydd gwawr gwenan gwenno gwern gwil
haf hafwen hedd hedydd heddwyn heini hefin heulwen iago idwal ifanwy iola ioan iona ithel leri lili llio llion lliwen lleuwen llyr lois mabli macsen
madlen madog mael magi malan manon mari mefus meilyr meical meirion menna meurig mirain miriam modlen morfudd morgana morwenna nansi nel
nest non ofydd olwenna osian peredur pryderi rhianydd rhisiart rhona rhydwen rhys sali seimon seisyll siriol siwan taliesin teifi teilo tesni
tirion tomi trefor tudur tudor urien wil wyn
aodhan aoibhin aoibhinn bláthnaid caoilfhionn caoimhin cathal ciarán cillin clodagh conall daithi dara darragh dearbhla eabha eilis
eimear eithne emmet fiadh fionn fionnan lorcan maeve meabh mairtin muireann neasa oran proinsias rian ruadhan ruari sadhbh saorla senan
sile sinéad sorcha tomas ultan
aanya aadhya aarti abbas abida adarsh afsana aftab ajit akram aleena alka almas alpesh amandeep ambreen ameer amitabh amreen amrik anam
anan ananya aneela aneesa angad ankit anoop anushka anwara aparna aravind arfan arshad aryan asha-rani ashfaq ashraf asiya azeem azra
baldev balraj balvinder bakhtawar bhavesh bhavna bhupinder bikram chandni chandra charandeep darshan daxa deepali dhruv dharmesh dilip
dipak dipti faheem faizan farhana fariha farzana fauzia fozia ganesh gaurav geeta girish gurbax gurdip gurinder gurjit gurmail
gurmukh hafsa haleema hansa harbhajan harbinder hardip harinder harish haroun harsha hasina hemant hetal hiten humayun husnain idris ilyas imtiaz inayat
irum ishaq ishfaq iram jagdish jagtar jaswant jatinder jaspreet javaid jayesh jitendra junaid kailash kalsoom kamaljit kanwal karamjit kareena kartik kashmir
kaushik kavya ketan khadeeja kishan komal kulbir kulvinder lakhvir lubna maaz madiha mahnoor maheen mandeep maninder manpreet manzoor
mariyam maya meenakshi mehvish minal mehreen mitesh mohsin moin mubarak mubeen mudassar muneeb nagina naila naseem nasim nasreen navjot nazia nazir
nazma neeraj neeta nighat nilesh nimra nirmal nisar noreen nusrat palwinder pankaj paramjit parvez pavan pinky piyush prabhjot prabhu pritpal
qaiser qamar rabia raheela rajan rajdeep rajni rameez ramandeep ranveer rashida rasheed raza rehman riffat rimsha robina rubina rukhsar ruksana rupa
sabeena sadaf sadiq safia saira sakina salim saleha samreen sandip sanjana sarfraz sarita satish saima savita shabnam shafaq shagufta shahbaz
shahzad shahzadi shakila shamim shanaz sharmila sheela sheraz shivani shoaib shruti sidra sobia sonia sourav sudha sugra suhail sukhvinder suman
sumaira sumera surjit sushil swaran syed tabassum tahira taimur tanushree tariq tasleem tazeen tejal tejinder trupti urvashi uzma vandana varun
vikesh vinita viraj waheed waqar yash yashika younis zaheera zainul zeenat zohaib zoya zulfiqar zulekha
abayomi abidemi abimbola adaeze adaora adeola adeyemi adunni afolabi akosua akunna alaba amadi amarachi anesu anaya asante ayomide
ayotunde azeez babatunde bankole boluwatife bonginkosi bukky chiamaka chibuike chidozie chika chikondi chinaza chinwe chipo chisom chukwudi
chukwuma damilola danjuma dapo dumisani ebele ebube ebuka efosa ejike ekene emeke enitan enoch ephraim fatima-zahra fadekemi fadumo farai fatou
fatoumata fidelis fiifi fisayo folarin gathoni gugu gloria gift ify ijeoma ikechukwu ime isatou itunu iyabo jabari jabulani jamilah jideofor kagiso
kamau kemi khadija khalif kenechukwu kwaku kwabena kuda kudzai kunle lanre lerato lola lulu lwazi makena malaika maimuna mandisa mariam masego mbali
mensah mercy moyo muna mwangi nandi nasir ndubuisi ngonidzashe nkiruka nnenna nomvula nonso nosipho ntombi nyasha obafemi obi obiageli
oche oghenekaro ogechi okon olabisi oladele olajide olamide olanrewaju olatunji oluchi oluwadamilola oluwatobi onome opeyemi osagie osei
oyin panashe patience peju rudo rutendo samba sanaa segilola seyi sibongile simisola sipho siyabonga soji somto tafara tanaka tariro
tawanda tendayi teni thandeka themba tinashe titi tiwa tomiwa tsitsi ugochi uzoma vimbai wangari wanjiku yakubu yewande yomi zanele zodwa zuri
aisha-noor abdulaziz abdulkadir abdulrahman adham afnan alaa aliyah ammar anwer arwa asil ayah ayat baraa basma batoul bilqis burhan dania
dima duaa ehab esraa fadwa faiza faris fatin firas ghassan ghaith hafez haitham hajar halima hamoud hamida hani hawa hazem hiba hikmat ibtisam ikram
iqra islam israa issa jihan jumana kamel khadiga khaldoun khalil khaled khawla lamia lamis loay lubna luay maher maisa majed majd manal marwah maysa mazen
mohanad moatasem muath mujahid munira muntaha nabeel nahla najwa najla nasrin nesrine nizar noha noor-ul nouf noura nuha omayma osman qais
raed rafiq raghad rahaf rahma ranya rasheeda rawan razan reham rida riham rimas roa rokaya ruba ruqaya sabah safaa safwan sahar sajida salim salma saif
samar samiha sara shadi shaima shireen sondos suhaib sulaiman sundus tahani taher taim tala taqwa tasnim thamer wafa waseem wisam yara yazan yusra zaina
zaynab zeina zuhair
adrianne albena alena aleksandar aleksander aleksei aleksy alexei alexandre amelia-rose anastasia anatol andreea andrei angelika aniela anna-maria antoni
arkadiusz artem asen asya aurelia bartlomiej bianca biljana blazej boris borislav bozena branka bronislaw camelia celina chiara cornelia czeslaw
dagny danijela darek daria darya davide dejan denisa desislava dimitra dimitar dmitri dmitry donata dragan dragana dragos dusan edita edvinas egle
elif eliska emese emre engin eniko ersin eugeniusz ewelina fabio federica feliks ferenc filippo frantisek gabor gediminas gergana gerda gintaras goran
grazina halina hristo iga ignacy ilie ilona indre ines ioannis iolanta ioanna ireneusz ivana iveta ivo iwo izabela jagoda jana janina jaroslav
jasna jelena jindrich joao joaquim jovan judit jurate justyna kaja kasper katalin kaspars kazimiera kestutis klara klaudia kostas krisztina krystian
laszlo leokadia lidia liliana livia ljubica lubomir lucyna ludmila lukas maja maksim maksymilian malgosia marija marika marina mariana markus
martyna matej matyas michaela mieczyslaw miklos mikolaj milan milena milos mindaugas miroslava mykola nadezhda natasza nevena nikola nikolaos nikolay
olena oleksandr oliwier oleg olha oksana orsolya otylia ovidiu patrycja pavel petar petros pola przemek radek rasa raluca regina remigiusz reka rita
roksana ruslan ruta sandor sasha saulius serhiy sergiusz simonas slavica sotiris stanislav stoyan svetoslav szilvia taras tatjana teodor teodora tibor todor
tomas tymon tymoteusz vaclav valentina vasil vesna viktor viktoria viktorija vilma violeta vit vladislav wanda wieslaw wioletta wladyslaw wojciech wojtek yana yaroslav yevgeniy yulia
zdenek zdzislaw zeljko zlatan zsofia zuzana zygmunt
aylin bahar baris berk burak cem cihan deniz dilan ebru elif emine erdem esra eylem ferhat fikret gizem gokhan gulay gulsen halil hatice huseyin ibrahim ilker
ismail kaan mehmet melek meryem mesut metin murat nazli nermin nurcan omer onur orhan osman ozge ozgur pelin ramazan rojda sedat seda serkan sevda
sibel sinem suleyman tugba tuncay ufuk umit yasemin yilmaz zehra
aiko akira asuka ayumi chanh chau chen chiyo cuong dai-jung dao dung eun-ji fei gang guo haewon haoran hideki hien hiro huan hua hung huiling jia jiahui
jiaying jiho jinwoo jiwoo jiayi junjie kazuki keiko kenta khanh kim-anh koji lanh lien lihua ling-ling long makoto mayumi meifen meihua meilin meiling min-jun
miyuki nam nhung noriko peng phuc quan quoc ren ruoxi sachiko satoshi seo-yeon shuang shun sora sumi suyin takumi tam tomoko toan trinh trung tung tuyet
viet wenjing wenwen xiaoling xiaoming xinyi xuan yifan yijun yong-ho yoshiko yoona yuan yuchen yui yuka yuna yuxuan zhihao zihan ziyi
tsering dolma tenzin pemba pasang dawa lhamo sonam tashi nima anahera aroha hemi tane wiremu leilani sione tevita mele
adele agnes alastair alec alfred annette arnold barnaby barney bartholomew basil belinda bernadette bert bertie beryl bess camilla
carla cecil cecilia cedric celia clarence clement clifford colette constance cressida cyril cynthia daphne daryl delia denis dora
doris edmund edna edwin ernest ernie ethel eunice evan fay freda frederick geraldine gilbert giles gladys glenda greta gus harold
hayley heidi herbert hilda horace hubert humphrey ida jacqui janine jasper jeanette jodie juliet kirsteen len leonora lila lionel
marcia margery marlene mathew maud mhairi mildred millicent mungo muriel myrtle nell nellie neville nicole norah norma oonagh oswald
penelope percy perry phyllis prudence ramona rhoda roddy roderick rosalind rosamund rosemary selina selwyn senga sid sidney simeon
susanna tess tessa theodore toni ursula vivien willie dilshad morven seonaid struan eoghan brigid assumpta concepta
`;
