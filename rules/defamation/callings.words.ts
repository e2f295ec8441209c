import { listed, words } from '../engine';

/** What people are by work or office: with a place or an employer it singles one of them out. */
export const calling = words({
  name: 'calling',
  nouns: [
    ...listed(`
      accountant auditor ceo cfo coo md fd planner breeder undertaker banker barber barrister beautician bookkeeper boss bricklayer builder butcher captain caretaker harbourmaster laird
      carer caseworker cashier chair chairman chairwoman chairperson chef childminder clerk cleaner coach commander
      commissioner consultant contractor coroner councillor cllr courier curate dean decorator dentist detective director
      doctor driver editor electrician engineer farmer fitter gardener gp governor groundsman handyman head headmaster
      headmistress headteacher imam inspector instructor investigator janitor joiner journalist judge keeper landlady
      landlord lawyer leader lecturer librarian lifeguard magistrate manager matron mayor mechanic midwife minister mp ms
      nurse nanny officer optician osteopath owner paramedic pastor pcso pharmacist photographer physio physiotherapist
      plasterer plumber politician porter postman postmaster postmistress priest principal professor proprietor psychologist
      publican rabbi ranger receptionist registrar reporter roofer scaffolder scoutmaster secretary sergeant solicitor
      steward superintendent supervisor surgeon surveyor teacher therapist tiler trader trainer treasurer trustee tutor
      umpire vet vicar volunteer warden tradesman workman nursery garage
    `),
    'ward sister',
    'charge nurse',
    'chair of governors',
    'chief exec',
    'chief planner',
    'chief officer',
    'council leader',
    'town clerk',
    'parish clerk',
    'dog walker',
    'dog groomer',
    'traffic warden',
    'bin man',
    'taxi driver',
    'bus driver',
    'lorry driver',
    'piano teacher',
    'pe teacher',
    'care home manager',
    'funeral director',
    'scout master',
    'teaching assistant',
    'head teacher',
    'deputy head',
    'finance director',
    'chief executive',
    'chief constable',
    'chief officer',
    'letting agent',
    'estate agent',
    'social worker',
    'planning officer',
    'youth worker',
    'music teacher',
    'swimming teacher',
    'driving instructor',
    'football coach',
    'scout leader',
    'lollipop lady',
    'lollipop man',
    'shop manager',
    'care worker',
    'site manager',
    'dinner lady',
    'police officer',
  ],
  phrases: [
    'head of (year|maths|english|science|department|finance|estates|planning|housing|comms|hr|operations|sixth form|music|pe|security|it|planning|legal|procurement|licensing|highways|parks|safeguarding|sport|drama|history|geography|art|payroll|care|nursing|midwifery|midwives|fundraising|catering|training|policy|service|school|department|surgery|adult services|social care)',
  ],
});

/** Somebody pointed at without a name. */
export const somebody = words({
  name: 'somebody pointed at',
  nouns: listed(
    'bloke man woman lad guy lass girl boy lady fella geezer fellow chap couple family',
  ),
});

/** What a business is; with a capitalised word before it, it names one. */
export const trade = words({
  name: 'trade',
  nouns: listed(`
    academy agency associate auto bakery bakehouse bank barber bathroom bed bistro bond brasserie brewery builder building
    butcher cab cafe caff capital carpet caterer chippy cleaner clinic coach construction conservatory contractor cosmetic
    creche dentist dental developer development diner drain driveway electrical electric estate event fencing finance fitness
    flooring florist food foundation fund furniture garage garden gas gym hair haulage heating holiday home hotel
    insurance invest investment interior jeweller joinery kebab kennel kitchen landscape laundry law letting living
    locksmith logistics loan lounge maintenance market media mortgage motor motoring nail nursery optician outfitter paving
    parking pension pharmacy pizza plastering plumbing practice print property recruitment removal rental repair
    restaurant retail roof roofing salon scaffolding security service skip solicitor solution solar spa storage store studio
    supply surgery system takeaway tandoori taxi technology tile toy trading transport travel tyre venture vet wealth
    broadband blind drainage groundwork coach pantry mobility lending nightclub minicab
    window windscreen yard wok bite grill diner spice curry noodle fryer plaice bake bun coffee pizzeria trattoria balti burger chicken deli bar tavern plate tapas sushi donut doughnut farm nurseries pest pool signage rink stall hostel cattery stable parlour antique tuition taxi upholstery wine vape barbering lash aesthetic brow skin scooter bike cycle van hire motorhome
  `),
  phrases: [
    '(shop|pub|bookies|chippy|offie|takeaway)',
    '& (sons|son|daughter|daughters|co|partners)',
    'and (sons|daughters)',
    'estate [agent]',
    'letting [agent]',
    '(company|firm|charity|outfit|website|business)',
    'nail bar',
    'tea room',
    'chip shop',
    'care home',
    'fish bar',
    'kebab shop',
    'car wash',
    'dog groomer',
    'tattoo (studio|parlour|shop)',
    'tanning salon',
    'corner shop',
    'arms',
    'inn',
    'ltd',
    'limited',
    'plc',
    'llp',
  ],
});
