import { MORE_FORENAMES } from './more-forenames';

/** Forenames common in Britain, so that a capitalised word can be told to be a person. Not a list of people. */
const TRADITIONAL = `
aaron abbie abigail adam adrian aidan alan albert alex alexander alexandra alexis alfie alice alison alistair allan amanda
amber amelia amy andrea andrew andy angela angus anita ann anna anne annie anthony antonia archie arthur ashley
audrey barbara barry beatrice becky ben benjamin bernard bernie beth bethany betty bev beverley bex billy bob bobby
brenda brian bridget bruce bryan callum cameron carl carly carol caroline carolyn catherine cathy charles charlie charlotte
chelsea cheryl chloe chris christian christina christine christopher cindy claire clare clive colin connor craig
dan daniel danielle danny darren dave david dean deborah debbie declan denise dennis derek diana diane dominic
donald donna doreen dorothy doug douglas duncan dylan eddie edith edward eileen elaine eleanor elizabeth ella ellen ellie
elliot elsie emily emma eric erica erin ethan eva evelyn evie felicity fiona florence frances francis fred
freddie freya gareth gary gavin gemma geoff geoffrey george georgia georgina gerald gerard gill gillian gina glen glenn
glenys gloria gordon graeme graham grant greg gregory hannah harriet harry harvey hazel heather helen henry hilary
holly howard hugh hugo iain ian imogen irene isaac isabel isabella isla jackie jacob jacqueline jade jake james jamie jan
jane janet janice jason jayne jean jeff jeffrey jen jenna jennifer jenny jeremy jess jessica jill jim jimmy joan
joanna joanne joe joel john johnny jon jonathan jordan joseph josh joshua joyce judith judy julia julian julie june
justin karen karl kate katherine kathleen kathryn katie kay kayleigh keith kelly kelvin ken kenneth kerry kev kevin kieran kim
kirsty kyle lara laura lauren laurence leah leanne lee leo leon leonard lesley leslie lewis liam lilian lily linda lindsay
lindsey lisa liz logan lorna lorraine louis louise lucas lucy luke lydia lynn lynne maggie malcolm mandy marc marcus
margaret maria marian marie marilyn marion marjorie martha martin martyn mary mason matt matthew maureen maurice max maxine
megan mel melanie melissa michael michelle mick mike miles millie mitchell moira molly morgan naomi natalie natasha nathan
neil nicholas nick nicky nicola nigel noah noel nora norman oliver olivia oscar owen pam pamela patricia patrick paul paula
pauline penny pete peter phil philip phillip phoebe polly poppy rachael rachel ralph ray raymond rebecca reg rhys
richard ricky rita rob robbie robert robin rodney roger roland ron ronald ronnie rory ross roy russell ruth ryan
sally sam samantha samuel sandra sara sarah scott sean sebastian shane shannon sharon shaun sheila shelley shirley sian simon
sonia sophia sophie spencer stacey stan stanley stella stephanie stephen steve steven stewart stuart sue susan suzanne sylvia tamsin
tania tanya tara ted terence teresa terry thelma theo theresa thomas tiffany tim timothy tina toby todd tom tommy tony tracey
tracy trevor tristan tyler valerie vanessa vera veronica vic vicki vicky victoria vince vincent violet vivian vivienne
wayne wendy wesley wilfred william winifred yvonne zach zachary zara zoe baz gaz daz shaz deb debs wes
`;

const WELSH_SCOTTISH_IRISH = `
aled alun aneurin angharad anwen arwel bethan branwen bronwen bryn carwyn carys catrin ceri cerys dafydd daffyd dai delyth
deri dewi dilwyn eirian eleri elin elwyn emlyn emyr ffion gethin gwen gwenda gwenllian gwilym gwyn gwyneth heledd huw hywel idris
iestyn ieuan ifan ifor iolo iorwerth iwan llew lleucu llinos lowri mair mali mared marged meinir meirion mererid myfanwy nerys nia
non olwen osian owain rhiannon rhian rhodri rhun rhydian sioned steffan tegan tegwen tomos wyn
ailsa aileen alasdair blair calum catriona eilidh ewan euan fergus finlay fraser gregor hamish hector innes jock kenny kirsten
lachlan mairi malky morag murdo niall rhona rowan ruaridh ruairi shona sorley stuart
aoife aisling brendan bronagh caoimhe ciara ciaran cillian colm conor cormac deirdre dermot donal donncha eamon eamonn emer
enda eoin fergal finbar fintan fionnuala gerry grainne ita kevin kiera maeve mairead malachy maire niamh nollaig nuala
oisin orla orlaith padraig padraic peadar roisin ronan rory ruairi saoirse seamus shauna sinead siobhan sorcha tadhg una
`;

const SOUTH_ASIAN = `
aarav abdul adeel adil aditi aditya adnan afzal ahmed ahmad aisha ajay akash akbar akhtar ali alia alisha aman amar amina amir
amit amjad amrit amy anand anika anil anisha anita anjali anjum ansar anwar aqib arif arjun arun arvind asad asha ashok asif asim
asma atif ayesha azhar aziz babar baljit balwinder bilal charanjit daljit deepa deepak dev devi dinesh divya ejaz faisal faiz farah
farhan farida farooq fatima gita gopal gurdeep gurmeet gurpreet habib hamid hamza hardeep hari haris harjit haroon harpreet
hasan hassan hina humaira husna hussain hussein ibrahim ifran ijaz imran inder indira iqbal iqra irfan ishaan ismail jagdeep jagjit
jamal jaspal jasvinder jaswinder javed javid jaya jyoti kabir kalpana kamal kamran karim kashif kaur kavita khadija khalid khalida
kiran kirti krishna kuldeep kulwinder kumar lakshmi lalita latif leela madhu mahendra mahesh mahmood majid malik manish manjit
manoj maryam masood meena meera mehmood mohammad mohammed mohamed mohan mohit muhammad mukesh mumtaz munir mushtaq nabila nadeem
nadia naeem naheed naila nasreen nasir nasser naveed navdeep neelam neha nikhil nisha nitin noor omar osman parveen parminder pooja
prakash pradeep pranav pravin preeti prem preetha priti priya priyanka qasim rafiq rahim rahul raj raja rajesh rajinder rajiv rakesh
ramesh ramila rana ranjit rashid ravi ravinder razia reena rehana rekha rishi ritu riya riyaz rohan rohit rukhsana rupinder saad
sabina sabir sadia saeed safiya sahil saima sajid sajjad salim salma saleem samina samir sana sandeep sangeeta sanjay sanjeev
sara satnam satwinder seema shabana shabir shafiq shahid shahida shakeel shanti sharif shazia sheetal shiv shreya shweta simran
sohail sonal subhash sukhdeep sukhjit sukhwinder sultan sumit sunil sunita suresh surinder sushma swati tahir talha tanvir tanveer
tariq tarun tasneem uma umar usha usman vijay vikas vikram vimal vinay vinod vishal wahid waqas wasim yasin yasmin yasmeen yousaf
yusuf zafar zahid zahida zahra zain zainab zaheer zara zeeshan zubair
`;

const AFRICAN_CARIBBEAN_ARABIC = `
abiola abena ade adebayo adeola adwoa aduke zahir shkelzen adeyemi okechukwu afia akin akosua akua ama amara amaka aminata amadou ayo ayodele babajide babatunde bisi
blessing bola bolanle bukola chidi chidinma chigozie chike chinedu chinonso chioma chukwuemeka dayo dele delroy ebony efua
ekow emeka esi esther ezinne femi folake folasade fola funke funmi gbenga ghana habiba ibrahima idowu ifeoma ifeanyi ikenna
jelani kamara kehinde kelechi kofi kojo kwabena kwaku kwame kwasi kwesi lamin latoya leroy mamadou mariama modou mohamud
musa mustapha ndidi nana ngozi nkechi nnamdi nneka obinna olu olufemi olumide oluwaseun olawale oluwa omolara onyeka ousmane
precious rotimi sade sekou segun sekai seun shanice shola sibusiso simba sizwe taiwo tanisha tayo temi temitope tendai thabo
thandi thandiwe tobi tochi tolu toyin tunde uche uchenna ugo wale wanjiru winston yaa yaw yemi yetunde yinka zola zanele
abdi abdirahman abdullah abdullahi ahlam ahmad amal amin anas asmaa ayman aziza bashir dalia dina eman fadi faisal farid fawzi
ghada hadi haider hala hamad hanan hani hasna hayat hisham huda ihab iman jamila jaber kareem karima khadra laila layla leila lina
mahdi mahmoud malak marwa marwan maha mehdi mona mounir mourad nabil nada nadir naima najib nasra nawal nour omer osama rabia
rami rana rania rasha reem rima saif salah saleh salwa sameer samira samia sami sawsan sayed selma sherif siham suha sumaya taha
talal tamer tarek wael waleed walid yahya yasser younes youssef yasmine yousef zaki zakaria ziad
`;

const EUROPEAN_EAST_ASIAN = `
adrianna agata agnieszka aleksander aleksandra andrzej aneta anika ania artur barbara bartek bartosz beata bogdan boguslaw
cezary dagmara damian danuta dariusz dominika dorota edyta elzbieta ewa filip franciszek grazyna grzegorz hanna henryk irena iwona
jacek jadwiga jakub jan janusz jaroslaw jerzy joanna jolanta jozef justyna kacper kamil kamila karol karolina kasia katarzyna
kazimierz kinga konrad krystyna krzysztof lech leszek lukasz maciej magda magdalena malgorzata marcin marek mariusz mateusz
michal mikolaj miroslaw monika natalia norbert ola olga oliwia patryk paulina pawel piotr przemyslaw radoslaw rafal renata
robert roman ryszard sebastian slawomir stanislaw stefan sylwia szymon tadeusz teresa tomasz urszula waldemar weronika wiktoria
witold wojciech zbigniew zofia zuzanna
adriana alexandru alina ana andrei anca bogdan catalin claudia constantin corina cosmin cristian cristina dan daniela dorin dumitru
elena florin gabriel gabriela george gheorghe ileana ioan ioana ion ionel ionut irina iulia laura liviu lucian magdalena marian
marius mihaela mihai mircea monica nicolae nicoleta octavian oana ovidiu radu raluca razvan simona sorin stefania vasile victor viorel vlad
alessandro andreas antonio carlos carmen diego dimitri dimitrios elisabeta enrique ferdinand fernando francesca francesco giovanni
giulia giuseppe gustav hans heinrich helga ignacio igor ingrid ivan javier jorge jose juan jurgen katya klaus lars lena lorenzo
luca luigi luis magnus manuel marco mario marta mateo matteo miguel mikhail mohamad natalya nikita nikolai nikos oksana olena olivier
pablo pedro pierre pietro ricardo roberto rosa santiago sergei sergio sofia stavros svetlana svetla tatiana vasili vladimir
volodymyr yannis yiannis yuri aylin ayse emre fatma hakan kemal leyla mehmet mustafa nihal ozan selim sevgi zeynep
ling mei xin wei jing jun hui ying yan fang hong xiao jie qiang chun feng hao kai lei liang ming ning ping qing rui shan
tao ting xia xiang yong yu yue yun zhen zhi kwok siu wing wai ka chi yee tze hiroshi kenji yuki akiko haruka takashi
naoki nguyen anh thi linh minh thanh hieu tuan huong mai ngoc phuong quang trang van duc hoang jin soo min hyun ji eun
`;

const list = (names: string): readonly string[] => names.trim().split(/\s+/);

/** Words that are everyday English when small: a surname must follow them to make a name. */
export const AMBIGUOUS_FORENAMES: ReadonlySet<string> = new Set(
  list(`will mark bill grace hope rose may june art grant dean frank rich jack drew pat sue rob nick jay ray dale
  glen cliff ivy faith joy iris daisy summer autumn dawn eve chase reed wade guy gene max jan bob amber ruby pearl
  earl duke carol holly heather hazel olive sandy rusty penny melody harmony christian chelsea paris victoria
  charlotte sydney florence jordan israel china austin dallas logan troy lee miles mason spencer taylor parker
  ali bea belle april august angel skye sky star jewel crystal gail gale don ken al ed dan man mai van wing ping
  ming min wai yong noel lance norm otto rex ward warren kay kit bay forest clay flint reign blessing precious
  imam malik sultan devi kamal prem dev raj ghana kai non una ana ion roman stefan thi mason ross scott craig
  morgan kerry kelly ashley lindsay leslie lesley beverley shirley bradley stanley chi ka yan yu abbey trinity hunter cooper harper carson jackson quinn riley brady bailey blake pearl opal willow fern flora olive
  savannah trinity verity mercy patience dakota paris sierra scarlet sapphire saffron roman cody beau eden rio wilson wallace walter
  walsh harrison mackenzie madison kane drake dean colby wade tudor wyn glyn haf nest beca seren celyn enfys mari gwern
  basil clement constance jasper myrtle percy perry prudence rosemary willie nell tam long hung dung nam quan chen gang hua fei peng ren moyo gift long islam issa kashmir obi ada ira del asha star tala rida arlo
  mae chase bella woody zion presley dawa
  nima mele tane hemi sora lulu lola kobi kai jax jed jade gage dion deon ezra pola iga ivo reg bobby cat tao lei hector bin ning chun rosa
  lina nada mona simba desire gift fortune`),
);

/** Of these, those that before an unknown capitalised word are hardly ever anything but a name. */
export const OPENING_FORENAMES: ReadonlySet<string> = new Set(
  list('mark bill jack frank grace pat ruby pearl gene dawn joy faith'),
);

export const FORENAMES: ReadonlySet<string> = new Set(
  [
    TRADITIONAL,
    WELSH_SCOTTISH_IRISH,
    SOUTH_ASIAN,
    AFRICAN_CARIBBEAN_ARABIC,
    EUROPEAN_EAST_ASIAN,
    MORE_FORENAMES,
  ].flatMap(list),
);
