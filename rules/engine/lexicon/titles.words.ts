import { words } from '../words/word-class';

/** Titles after which a capitalised word is a surname. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baroness rev reverend father fr sister imam rabbi cllr councillor
  sgt sergeant pc dc ds di dci dsupt insp inspector supt superintendent constable detective chief pcso judge justice
  headteacher headmaster headmistress coach minister commissioner mayor`.split(/\s+/),
);

/** Roles that single one person out when a place or an employer is named with them. */
export const roleWords = words({
  name: 'role',
  nouns: [
    ...'head headteacher headmaster headmistress teacher manager owner landlord landlady director boss chairman'.split(
      ' ',
    ),
    ...'chairwoman chair treasurer secretary builder plumber roofer electrician dentist doctor gp vicar'.split(
      ' ',
    ),
    ...'priest imam coach caretaker councillor mayor mp candidate chef receptionist mechanic decorator'.split(
      ' ',
    ),
    ...'solicitor accountant surveyor estate-agent barber butcher farmer publican driver postman coroner'.split(
      ' ',
    ),
    'lollipop lady',
    'letting agent',
    'chief executive',
    'head of year',
    'deputy head',
    'scout leader',
  ],
});

/** Whom staff answer to, by rank or by role: of each the writer has one. */
const SUPERIORS = [
  'boss|manager|line manager|supervisor|head|gaffer|guv|guvnor|sarge|sergeant|skipper|inspector|superintendent|chief super',
  'detective (constable|sergeant|inspector|superintendent)|chief (inspector|superintendent|officer|constable|executive)',
  'detective chief inspector|ds|di|dci|dsupt|det insp|watch (manager|commander)|crew (manager|commander)|station (manager|officer)',
  'ward (manager|sister)|team (leader|manager)|area manager|service manager|head of (department|service|year)|duty manager|shift (manager|leader)',
].join('|');
const WHICH = '(old|new|former|last|current|acting|temporary|duty|custody|shift|)';

/** People that readers who know the writer can name. */
export const relationWords = words({
  name: 'relation',
  phrases: [
    `(my|our) ${WHICH} (${SUPERIORS})`,
    'my (ex|neighbour|neighbor|landlord|colleague|ex-husband|ex-wife|brother-in-law|stepdad|cousin)',
    'our (neighbour|neighbor|landlord|colleague|director|chief|councillor|mp|headteacher|vicar|gp)',
    'the (bloke|man|woman|lad|family|couple|neighbours|guy) (next door|across the road|opposite|upstairs|downstairs|at number _|at no _)',
    'next door',
  ],
});
