import { words } from '../engine';
import { campaignWork, plainCampaign } from './campaigning.words';
import { party } from './parties.words';
import { officeHolders } from './politicians.words';
import { praise } from './praise.words';
import { scorn } from './scorn.words';

/** Fixed phrases in which a party's name means something else. */
export const partyIdioms = words({
  name: 'another sense of a party word',
  shields: [party],
  phrases: [
    'labour (of love|day|saving|intensive|camp|camps|market force survey)',
    'labour force',
    'hours of labour',
    '(bowling|village|putting) (green|greens)',
    '(salad|spring|collard|mixed|leafy|turnip|winter) greens',
    'eat (your|my|their) greens',
    'greens are (coming|growing|up)',
    'reform (school|club|judaism|synagogue|act)',
    'prison reform trust',
    'green (belt|flag|light|fingers|bin|bins|bag|lane|party food)',
    'rebel alliance',
    'snp (calls|call|array|arrays|data|markers|genotyping|panel)',
    'small-c conservative',
    'tory burch',
  ],
  sensed: [
    {
      phrases: ['(in|into|through|early|long|back) labour'],
      sense: ({ source, last }) => source.tokens[last]?.capital !== true,
    },
  ],
});

/** Dangers and crimes that a politician visits, funds or speaks of. */
export const hazardIdioms = words({
  name: 'a danger, no judgement',
  shields: [scorn],
  phrases: [
    '(dangerous|shocking|nasty|appalling|disgusting|cruel|stupid|spiteful|vile) (_|) (driving|driver|drivers|parking|cycling|dog|dogs|building|buildings|cladding|road|roads|junction|weather|fire|flood|floods|crash|collision|accident|attack|attacks|crime|crimes|offender|offenders|weapons|drugs|goods)',
    '(flood|natural|humanitarian|rail|mining|air|storm|fire|road|bombing|aberfan|grenfell|hillsborough) (disaster|catastrophe|tragedy)',
    '(benefit|online|card|romance|tax|banking|courier|rogue|ticket|investment|crypto|phone) (fraud|scam|scams)',
    '(fraud|scam|corruption|bully|liar) (team|victims|victim|prevention|awareness|squad|unit|officers|proof)',
    '(child|wilful) neglect',
    '(disaster|catastrophe) (recovery|relief|response|zone|plan|planning|fund|appeal)',
    '(a|the) waste (of energy|collection|contract|centre|bin|site|crossing|depot|service|team)',
    '(medical|garden|food|household|fly-tipped|nuclear|plastic|recycling|bulky) waste',
    'waste (collection|contract|crossing|depot|service|services|management|carrier)',
    '(engine|heart|power|kidney|crop) failure',
  ],
});

export const campaignIdioms = words({
  name: 'another sense of campaign work',
  shields: [campaignWork, plainCampaign],
  phrases: [
    'canvassing (_|) (quotes|opinion|opinions|views|colleagues|ideas|suggestions|prices|firms)',
  ],
});

export const messIdioms = words({
  name: 'another sense of mess',
  shields: [scorn],
  phrases: ['(a|an|the) mess (dinner|hall|room|night|tin|kit)'],
});

export const praiseIdioms = words({
  name: 'another sense of a warm word',
  shields: [praise],
  phrases: [
    'great (grandad|grandma|gran|nan|aunt|uncle|grandfather|grandmother|yarmouth|britain|big)',
    'best (before|man|friend)',
    'happy (birthday|monday|tuesday|wednesday|thursday|friday|christmas|new year|to)',
  ],
});

export const officeIdioms = words({
  name: 'another sense of an office',
  shields: [officeHolders],
  phrases: [
    '(the|our|this) pm (session|shift|slot|class|swim|run|train|bus)',
    "(mayor's|mp's) (dog|cat|parade|ball|parlour|car|chain|hat)",
    '(minister|ministers) (at|from|of) (our|the|my|a) (_|) (church|chapel|kirk|parish|religion)',
    'minister for magic',
    '(minister|ministers) (at|from|of) st _',
  ],
});
