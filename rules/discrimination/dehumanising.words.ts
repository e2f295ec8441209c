import { words } from '../engine';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What people are called when they are not spoken of as people: animals, dirt, disease, things. */
export const dehumanising = words({
  name: 'dehumanising word',
  disguised: true,
  nouns: [
    ...list(`parasite leech bloodsucker cockroach roach rat maggot flea insect worm snake pig swine dog
    animal ape monkey gorilla baboon beast savage barbarian mongrel subhuman untermensch creature
    plague virus disease cancer pest vermin abomination mutant degenerate monster demon devil turd
    ghoul goblin locust weed tumour orc mongrel zombie`),
  ],
  phrases: [
    ...list(`scum filth dirt trash garbage rubbish sewage lice vermin subhumans sub-human inhuman cattle shit
    crap 💩 🗑 🚮 🦠 🐀 🪳`),
    'waste of (space|oxygen|air|skin|time)',
    'lesser (beings|people|humans|species|race)',
    'lower than (animals|dirt|vermin|dogs|rats)',
    '(not|hardly|barely|less than) (fully|even|really|) human',
    'scum of the earth',
    'second class (people|citizens|humans)',
    'a (stain|blight|scourge|curse|stain)',
  ],
});

/** Movement of people told as a flood, a swarm or an infestation. */
export const swarm = words({
  name: 'swarm or infestation',
  nouns: list('swarm horde infestation plague influx'),
  phrases: [
    'flood of',
    'tidal wave of',
    'tsunami of',
    '(infesting|infest|infested|overrunning|overrun|invading|swamping|swamped|flooding)',
    '(breed|breeding|breeds) like',
    'multiplying like',
    '(spreading|spread) like',
  ],
});
