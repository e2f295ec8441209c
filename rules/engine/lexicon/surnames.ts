/** Surnames that are common in Britain and are not everyday words: after an unknown capitalised word they make a name. */
export const SURNAMES: ReadonlySet<string> = new Set(
  `
smith jones taylor williams davies evans thomas roberts johnson wilson robinson thompson wright hughes edwards green lewis
harris jackson clarke clark turner scott phillips davis cooper richardson bailey cox howard bennett collins murphy simpson
kelly marshall stewart morris rogers watson griffiths morgan owen rees lloyd powell jenkins parry pugh bowen howells hopkins llewellyn
prosser probert pritchard prichard beynon bevan vaughan meredith maddocks gwynne penry tudur humphreys ellis ifans puw
anderson campbell macdonald mcdonald mackenzie macleod mclean fraser murray sinclair sutherland buchanan ferguson henderson
o'brien o'connor o'neill o'sullivan o'reilly doherty gallagher mccarthy mclaughlin byrne walsh ryan doyle quinn nolan
patel shah singh kaur khan hussain ahmed ali begum malik mahmood iqbal akhtar chaudhry chaudhary sharma gupta mehta desai
bibi mirza qureshi siddiqui rahman rehman uddin miah chowdhury sheikh butt dhillon sidhu grewal sandhu bains gill sahota virk
okafor okeke okoro okonkwo eze nwosu obi adeyemi adebayo afolabi balogun ogunleye bakare mensah owusu asante boateng osei
appiah diallo traore kamara bangura sesay moyo dube ncube ndlovu mwangi kamau otieno abdi warsame farah hersi osman
nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski szymanski wozniak dabrowski kozlowski jankowski mazur
popescu ionescu popa radu stan dumitru petrovic jovanovic ivanov petrov novak horvath nagy toth yilmaz demir kaya celik
wong chan cheung leung lau chow tang zhang wang liu zhao huang zhou nguyen tran pham hoang
haddad khoury nasser saleh mansour hassan hussein hamid rashid amin aziz darwish khalil
whitlock hargreaves sutcliffe ackroyd hepworth fairhurst entwistle braithwaite thornton bradshaw whittaker greenwood barraclough
`
    .trim()
    .split(/\s+/),
);
