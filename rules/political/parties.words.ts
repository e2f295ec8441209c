import { words } from '../engine';
import { describesParty, isJoined, isNoFrock, isWelshPlaid, namesParty } from './party-sense';

/** Words that show that party politics is meant. */
export const partyCues = words({
  name: 'party politics',
  verbs: ['vote', 'canvass', 'elect', 'back', 'join'],
  nouns: [
    ...'rosette candidate councillor cllr mp manifesto leader tory voter by-election ppc activist'.split(
      ' ',
    ),
  ],
  phrases: [
    ...'election elections voting ballot government govt doorstep leaflet leaflets out'.split(' '),
    'polling day',
    '(lib dem|lib dems|tories|snp|plaid|ukip|greens|conservatives)',
    '(anyone|anybody|anything) but',
    'lifelong',
    '(stand|standing|stood) with',
    'tactically',
    'my vote',
  ],
});

/**
 * Parties on the Electoral Commission's register with their Welsh names, as of March 2026
 * (policy/parties-and-polls.json); the register changes monthly.
 */
export const party = words({
  name: 'party',
  nouns: ['tory', 'lib dem', 'libdem', 'liberal democrat', 'shinner'],
  phrases: [
    ...'ukip snp tusc dup sdlp uup tuv apni r4u bnp ciip clp'.split(' '),
    '(welsh|scottish|) labour party',
    'labour and co-operative',
    'co-operative party',
    '(conservative|conservative and unionist) party',
    'young (greens|labour|conservatives|liberals)',
    'reform uk',
    'brexit party',
    'plaid cymru',
    'party of wales',
    'restore britain',
    'advance uk',
    'workers party of britain',
    'sinn (fein|féin)',
    'britain first',
    'british national party',
    'homeland party',
    'heritage party',
    'english democrats',
    'rejoin eu party',
    'scottish national party',
    'scottish nationalists',
    'social democratic party',
    'monster raving loony party',
    'animal welfare party',
    'residents for uttlesford',
    'canvey island independent party',
    'democratic unionist party',
    'ulster unionist party',
    'ulster unionists',
    '(alliance|alba) party',
    'traditional unionist voice',
    'y blaid werdd',
    'ceidwadwyr (cymreig|)',
    'democratiaid rhyddfrydol',
  ],
  cased: [
    'The Greens',
    'Welsh Labour',
    'Scottish Labour',
    'Llafur',
    'Workers Party',
    'SDP',
    'Nats',
    'the Nats',
    'Scottish Greens',
    'Welsh Conservatives',
  ],
  sensed: [
    {
      phrases: ['labour', 'labours', 'reform', 'greens', 'the greens', 'conservatives'],
      sense: namesParty(partyCues),
    },
    { phrases: ['conservative', 'green', 'alliance', 'liberal'], sense: describesParty },
    { cased: ['Green Party', 'The Green Party'], sense: isNoFrock },
    { phrases: ['green party'], sense: namesParty(partyCues) },
    { cased: ['Your Party'], sense: isJoined },
    { cased: ['Plaid'], sense: isWelshPlaid },
  ],
});
