import { listed, words } from '../engine';

/** What people are called when they are not spoken of as people: animals, dirt, disease, things. */
export const dehumanising = words({
  name: 'dehumanising word',
  disguised: true,
  nouns: [
    ...listed(`parasite leech bloodsucker cockroach roach rat maggot flea insect worm snake pig swine dog
    animal ape monkey gorilla baboon beast savage barbarian mongrel subhuman untermensch creature
    plague virus disease cancer pest vermin abomination mutant degenerate monster demon devil turd
    ghoul goblin locust weed tumour orc mongrel zombie`),
  ],
  phrases: [
    ...listed(`scum filth dirt trash garbage rubbish sewage lice vermin subhumans sub-human inhuman cattle shit
    crap 💩 🗑 🚮 🦠 🐀 🪳`),
    'waste of (space|oxygen|air|skin|time)',
    'lesser (beings|people|humans|species|race)',
    'lower than (animals|dirt|vermin|dogs|rats)',
    '(not|hardly|barely|less than) (fully|even|really|) human',
    'scum of the earth',
    'second class (people|citizens|humans)',
    'a (stain|blight|scourge|curse)',
    ...listed('🦟 🐐 🐛 🦂 🐜'),
  ],
});

/** Movement of people told as a flood, a swarm or an infestation. */
export const swarm = words({
  name: 'swarm or infestation',
  nouns: listed('swarm horde infestation plague influx'),
  phrases: [
    'flood of',
    '(crawling|overrun|infested|riddled|awash|swarming|teeming|heaving) with',
    '(now|just|only) (_|) (_|) full of',
    '(ruined|destroyed|wrecked|overrun|invaded|swamped) by',
    'tidal wave of',
    'tsunami of',
    '(infesting|infest|infested|overrunning|overrun|invading|swamping|swamped|flooding)',
    '(breed|breeding|breeds) like',
    'multiplying like',
    '(spreading|spread) like',
  ],
});

/** Words for people who are held in contempt, whoever they are. */
export const lowLife = words({
  name: 'word of contempt for people',
  disguised: true,
  nouns: [
    'scumbag',
    'savage',
    'parasite',
    'scrote',
    'toerag',
    'chav',
    'junkie',
    'smackhead',
    'crackhead',
    'druggie',
    'lowlife',
    'inbred',
    'subhuman',
    'knuckle dragger',
    'degenerate',
    'bottom feeder',
    'leech',
    'neanderthal',
    'cockroach',
    'untermensch',
  ],
  phrases: [
    ...listed('scum vermin filth scummers pondlife trash feral subhuman sub-human'),
    'pond life',
    'human (garbage|waste|rubbish|trash|filth)',
    'wild animals',
    '(bunch|pack|load) of animals',
    '(absolute|total|fucking) animals',
    'dole scum',
    'feral (youths|kids|yobs|little)',
    'dregs of society',
    'gutter rats',
  ],
});

/** Slang that is only ever said of people, and with contempt. */
export const contemptFor = words({
  name: 'slang of contempt for people',
  disguised: true,
  nouns: [
    ...listed('scrote toerag smackhead crackhead chav pleb dolescum scummer'),
    'knuckle dragger',
    'oxygen thief',
    'bottom feeder',
    'inbred',
    'skag head',
  ],
  phrases: [
    'pond life',
    'human (garbage|waste|rubbish|trash|filth|vermin)',
    'dole scum',
    'scum (of the earth|bags|like|who|that)',
    '(thieving|drug|council estate|lowest|absolute|utter|worthless|junkie|druggie|criminal|drunken) (scum|vermin|filth|animals|rats|parasites|pigs)',
    'dregs of society',
    '{drown} at birth',
    '(out of|pollute|polluting) the gene pool',
    'be allowed to breed',
    'put down like (dogs|animals|a dog)',
  ],
});
