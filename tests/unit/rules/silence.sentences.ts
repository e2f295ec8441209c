const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** Ways of speaking that are often taken for abuse and are none. Written for this project. */
export const SILENT: Readonly<Record<string, readonly string[]>> = {
  Scots: lines(`
    Awa an bile yer heid, it's only drizzle
    Ah'm pure done in efter that shift
    Yer maw makes the best stovies in Fife
    The wean's greetin again, naebody's slept
    Gonnae no do that wi ma good scissors
    It's baltic oot there the day, mind yer gloves
    Haud yer wheesht, the choir's startin
    She's a wee stoater, oor new collie
    Ah cannae thole this wind much longer
    Dinnae fash, the bus is only ten minutes late
    He's a canny lad and a grand baker
    The bairns were up tae high doh afore the panto
    Lang may yer lum reek, Auld Jessie
    We're a Jock Tamson's bairns
    That soup wis pure dead brilliant
    Ma heid's mince the day, three meetings straight
    Whit a stramash at the fish van this mornin
    Yon burn's in spate, keep the dugs oot
    Ye'll hae had yer tea
    Fair scunnered wi this rain, so ah am
    Auld Rab's up the brae wi his fiddle
    Oor Mairi's a right blether and we love her for it
    Get yersel doon tae the hall, there's clootie dumpling
    Haste ye back, and bring yer granny
    Mony a mickle maks a muckle
    Whaur's ma specs? On ma heid
    Bonnie day for drying the washing
    Twa teas and a roll on square sausage please
    The haar's in, cannae see ma ain feet
    It's a sair fecht but we got the shed up`),
  'African American English': lines(`
    Girl, that cobbler was bussin
    He be working late every Tuesday at the library
    Ain't nobody got time for two buses
    My cousin finna open a barber shop downtown
    Y'all showed out at the fish fry
    She been knew how to fix that sink
    We gon eat good this Sunday
    My auntie nem brought three pans of mac
    That choir ate and left no crumbs
    I'm tryna get to the block party before dark
    Big mama said ain't no running in the house
    He stay helping folks with their bags
    That beat go hard, play it again
    They was dancing till the lights came on
    I'on even know where my keys at
    Sis did her thing at graduation
    Deadass the best peach tea in town
    Bruh these steps got me out of breath
    Ms Loretta don't play about her garden
    We out here planting collards on the corner lot
    He finna cook, somebody get the good plates
    Whole block came through for the coat drive
    Ain't no party like a church hall party
    You ain't have to go that hard on the potato salad
    My brother and them fixed the ramp for free`),
  'multicultural London English': lines(`
    Wagwan, who's on the early shift
    That jerk chicken was peng, trust
    Man's not even had breakfast yet
    Allow it, the lift's broken again
    Big up the youth club for the new pitch
    Mandem came early to set up the chairs
    Gyal from the bakery saved me two patties
    I'm bare tired after that night bus
    Safe bruv, see you at training
    That new mural is sick, still
    Fam, the queue for doubles was long
    My nan's yard smells of plantain and I'm happy
    Innit though, the roadworks never end
    Say less, I'll bring the speaker
    He got gassed when his sunflower opened
    Peak, I left my Oyster at home
    Ends looking nice after the clean up
    No cap, that was the best assembly
    She's calm, she runs the homework club
    Wallahi I locked the shed
    The aunties smashed it with the samosas
    Don't be moving mad, there's cake for everyone
    Bare people at the market today
    Man like Kofi fixed the projector
    Jheeze that goal from the halfway line`),
  'faith phrases': lines(`
    Inshallah the bridge opens on Monday
    Alhamdulillah, both twins home from hospital
    Bless this mess, we move in on Friday
    Praise God for dry weather and a working drill
    Waheguru, three hundred plates served
    Mazel tov to Miriam and Josh
    Jumma Mubarak, everybody
    Lord have mercy, that hill is steep
    Shabbat shalom from the allotment
    Jai Shri Krishna, see you at the hall
    Thoughts and prayers for the farm at Pen-y-bryn
    God rest him, he taught half this town to swim
    Mashallah, look at that cake
    We give thanks for the harvest and the tractor that got there
    Namaste and good morning from the yoga class
    Peace be upon you, neighbours
    Offering it up: four hours in traffic
    Hell or high water, the fete goes on
    The sermon was on wolves and sheep
    I fast on Mondays and I nap on Mondays
    May the Lord bless you and keep you
    Om shanti, the printer works
    Our vicar says we are all sinners with good biscuits
    Chag sameach, candles at five
    Bismillah, first day of the course`),
  'blunt or neurodivergent style': lines(`
    I don't do small talk. Tell me the date and the room
    I say no when I mean no
    Too loud, too bright, leaving now, good party
    Your email has four questions. I have answered three
    I don't like hugs. A wave is fine
    Correction: the meeting was on the ninth
    I have read the policy twice and found eleven typos
    Not interested in football. Very interested in drains
    That was not sarcasm, I really do like filing
    I need the plan in writing or I will worry
    I'm autistic and I like my desk exactly like this
    My ADHD brain found the keys in the bread bin
    I told him the soup was bad because he asked
    Please stop tapping the pen
    I can't do phone calls. Email works
    I am tired of fireworks. So is my dog
    No offence taken, I prefer it straight
    This form is badly made. Here are nine reasons
    Meltdown over, blanket on, tea made
    I stim, I hum, I get the spreadsheet done
    I do not understand the joke and that is fine
    Dyslexic and proud, please mind the spelling
    I hate surprises. Tell me about the cake now
    The bus was late. I was upset. The driver was kind
    It is a bad logo. I drew a better one`),
  'reclaimed and self-referring use': lines(`
    Proud to be a queer choir in a small town
    I'm gay and I still can't pick curtains
    Crip and proud, see you on the ramp
    As a woman in welding I get asked about my gloves
    Black and Welsh and late for rehearsal
    We lesbians have booked the bowling green
    I'm a Gypsy and my nan's stew is famous
    My trans joy is a dress with pockets
    As a Muslim I bring the dates and the puns
    Fat, forty and first in the fun run
    We Poles queue for doughnuts once a year
    I'm deaf, so wave at me
    Wheelchair user, terrible parallel parker, good cook
    My Irish mum and my Jamaican dad argue about rice
    As a Jew I have opinions on soup
    I'm bi, I'm busy, I'm bringing crisps
    Being disabled taught me every lift in this city
    Old and loving it, bus pass in hand
    Queer joy at the swimming gala
    We Scots can talk about rain all day
    I'm a Traveller and a school governor
    My autism and I are off to count trains
    Single mum here, two jobs and one good cake tin
    I came out at sixty and bought a boat
    As a Sikh and a Spurs fan I know patience`),
};
