import { listed, words } from '../engine';

/** Whom one may harm: kin, the young, the old, customers, animals. */
export const others = words({
  name: 'other people',
  nouns: listed(`
    wife husband missus partner girlfriend boyfriend ex kid child bairn wean baby toddler boy girl lad lass daughter son
    mum mam mother dad father nan gran granny grandad aunt aunty uncle sister brother cousin neighbour woman man pensioner
    teacher officer copper policeman bouncer cyclist pedestrian jogger biker paramedic kitten passenger swan duck hedgehog sheep cow bird steward referee
    widow patient resident customer client tenant guest victim pupil student staff worker nurse driver dog puppy cat horse
    pony rabbit animal family lady bloke teenager child's residents'
  `),
  phrases: listed('her him me us them people everyone someone women elderly'),
});

/** The young, and others whom sexual talk would concern. */
export const young = words({
  name: 'girls, boys and women',
  nouns: listed(`
    girl lass schoolgirl boy lad kid child bairn wean teenager pupil student apprentice intern trainee nurse barmaid
    babysitter daughter stepdaughter niece waitress cadet chorister choirboy constable secretary receptionist mum client
    patient scout brownie
  `),
  phrases: [
    ...listed('women woman ladies underage ones minors wives females staff'),
    '(sixth|fifth) former',
    '(_|year) old',
    'year (7|8|9|10|11|12|13)',
  ],
});

/** Relations and friends whom an official should not favour. */
export const kin = words({
  name: 'kin and friends',
  nouns: listed(`
    mate pal brother brother-in-law sister sister-in-law cousin son son-in-law daughter nephew niece wife husband girlfriend
    boyfriend relative dad mum uncle aunt godson landlord donor friend crony missus bro butty marra partner lover
  `),
  phrases: [
    '(golf|golfing|business|drinking) (buddy|partner|pal)',
    'best man',
    'in-laws',
    '(own|his|her) (company|firm|business)',
  ],
});
