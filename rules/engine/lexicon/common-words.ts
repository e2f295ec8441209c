/** Everyday words, so that joined words (`votefor…`) can be cut and ordinary ones are left alone. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
a i an the ask this that these those my your his her its our their me you him us them we they he she it
who what when where why how which is are was were be been being am do does did done have has had having
can could will would shall should may might must not no yes and or but if so as at by for from in into of off
on onto out over to up down with without about after again against all always any back bad because before best
better big both bring call came care change city come coming country day days done each end ever every everyone
family fan fans feel find first free friend friends full fun get gets getting girl girls give go goes going gone good
got great guy guys hand happy hard hate head hear help here high home hope house how join just keep kids kill know
last late law leave left let lets life like line little live lives long look lot love made make man many matter
matters men more morning most much music near need never new news next nice night now old once one only open other
own part people person place play please post proud public put read real really rest right road run said same save
saw say says school see sell send sent set show side sick some soon stand start stay still stop street sure take
takes talk team tell than thank thanks then there thing things think time today together told tomorrow too took town
tonight try turn two under until use used very visit vote voted voter votes voting wait walk want wants watch water
way week well went while whole win woman women word words work working world wrong year years young support safe
safer safety community communities police officer officers council fire service staff local national north south
east west green blue red white black day week month awareness international remembrance register ballot poll party
campaign election elections councillor leader government minister reform labour tory strike pay justice crime
weather winter summer spring autumn christmas easter birthday weekend monday tuesday wednesday thursday friday
saturday sunday january february march april june july august september october november december
assess class classic pass passed pack packed park parking parked compass embassy title button country shitake
cocktail peacock arsenal analysis analyst analytics scunthorpe penistone essex sussex middlesex specialist
specials bengal bengals pakistan pakistans uzbekistan kazakhstan afghanistan kurdistan tajikistan hindustan troy carp lair angel angels angle angles calm clam dairy diary trail trial trails trials sacred scared united untied lion loin
silver sliver broad board signs sings bran barn arts star rats diet died form from quite quiet casual causal desert dessert
apse bast bot bet bred chat clan crepe crud dag hind lade lars lira mami mena mil mona morn paed pet prev rach roam rom shot tarn trad
vale wroth christina romain lend taking raccoon tycoon cocoon typing spice spices despicable hospice suspicious auspicious conspicuous
`
    .trim()
    .split(/\s+/),
);
