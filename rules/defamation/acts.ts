import { type Sign, shape } from '../engine';
import * as business from './business.words';
import { calling, trade } from './callings.words';
import { closed, composed, pair, together } from './composed';
import * as crime from './crime.words';
import * as deceit from './deceit.words';
import { fresh, rumoured, rumouredThing } from './hints.words';
import * as money from './money.words';
import { kin, others, young } from './people.words';
import * as prejudice from './prejudice.words';
import { accusedPronoun, evidenceThing, finding } from './proceedings.words';
import * as sexual from './sexual.words';
import * as unfit from './unfit.words';

const ownedMoney = composed('money of others', pair(money.owner, money.money, 3));
const moneyOfWeak = composed(
  'money of the weak',
  pair(money.weakOwner, [money.cashlike, money.trustMoney], 3),
);
export const othersMoney: readonly Sign[] = [ownedMoney, money.trustMoney];
const spentOnLuxury = composed('private spending', pair(money.flowing, money.luxury, 4));

const spentFrom = composed('spending of others’ money', pair(money.flowing, othersMoney, 3));
const toTheYoung = composed('sold to the young', pair(crime.adultGoods, crime.underAge, 1));

/** A game, a greeting or a start, not a blow: `beat us at chess`, `kicked us off`, `hit me with it`. */
const PLAYFUL = new Set(['at', 'off', 'to', 'all']);
const pairOfBenefit = composed('claims a benefit', pair(crime.claiming, crime.benefit, 2));
const downed = composed('pushed', { ...pair(crime.pushing, others, 2) });

/** Deeds that are crimes by what they are done to: `emptied her account`, `sells coke`, `hit his wife`. */
export const crimeAct = composed(
  'criminal act',
  pair(money.removing, othersMoney, 6),
  pair(money.moving, moneyOfWeak, 5),
  pair(money.grabbing, [...othersMoney, money.cashlike], 5),
  together(othersMoney, spentOnLuxury, 9),
  pair(spentFrom, money.luxury, 4),
  pair(crime.wielding, crime.weapon, 3),
  closed(crime.using, crime.drug, 0),
  pair(crime.trading, toTheYoung, 1),
  { ...pair(crime.violence, others, 2), notBefore: PLAYFUL },
  pair(downed, crime.downwards, 0),
  pair(crime.pushing, crime.frail, 2),
  pair(crime.trading, crime.contraband, 4),
  closed(crime.trading, crime.maybeContraband, 0),
  pair(crime.driving, crime.unfitToDrive, 6),
  pair(crime.breaking, crime.law, 3),
  pair(crime.damage, crime.property, 3),
  pair(money.grabbing, crime.goods, 3),
  together(pairOfBenefit, crime.fitness, 8),
  together(crime.paidOver, crime.nothingForIt, 14),
);

/** Records changed and results made up. */
export const deceitAct = composed(
  'deceit about records',
  pair(deceit.altering, deceit.record, 4),
  pair(deceit.destroying, deceit.keptRecord, 4),
  pair(deceit.planting, deceit.plantable, 3),
  pair(deceit.trading, deceit.unsaleable, 3),
  pair(deceit.copying, deceit.ownWork, 2),
  pair(deceit.record, deceit.bogus, 0),
  pair(deceit.fakeQuality, deceit.record, 0),
  pair(deceit.pretending, [calling, deceit.pretence, deceit.record], 3),
);

const giftsFrom = composed('gift from somebody', together(deceit.gift, deceit.supplicant, 4));
const freeFrom = composed('free from somebody', pair(deceit.free, deceit.supplicant, 4));
const sumFrom = composed('sum from somebody', pair(deceit.sum, deceit.supplicant, 3));
const paysOfficial = composed('pays an official', pair(deceit.paying, deceit.official, 2));
const giftsFor = composed('gift for an award', pair([deceit.gift, deceit.bribe], deceit.award, 3));
const forKin = composed('for kin', {
  ...together(kin, [deceit.award, deceit.smallFavour], 5),
  closed: true,
});

const won = composed('award won', pair(deceit.winning, deceit.contract, 2));

/** `the contract went to his brother`, `his cousin got the contract` */
export const awardToKin = composed(
  'award to kin',
  pair(kin, won, 2),
  together(deceit.award, composed('to kin', pair(deceit.goingTo, kin, 4)), 6),
);

/** Something received from somebody who wants something, or given to one's own. */
export const corruptAct = composed(
  'favour',
  pair(deceit.receiving, [deceit.bribe, giftsFrom], 4),
  pair([deceit.receiving, deceit.getting], giftsFor, 2),
  pair([deceit.awarding, deceit.getting], forKin, 2),
  closed(deceit.employing, kin, 2),
  pair([deceit.receiving, deceit.getting, deceit.having], [deceit.bribe, freeFrom], 4),
  pair(deceit.having, sumFrom, 3),
  together(paysOfficial, deceit.secretly, 6),
);

const improperly = composed('improper contact', pair(sexual.contacting, sexual.improper, 4));
const contact = composed('contact with the young', pair(sexual.contacting, young, 3));

export const sexualAct = composed(
  'sexual act',
  together(sexual.hands, sexual.wandering, 4),
  pair(sexual.approaching, sexual.minor, 4),
  pair(sexual.grabbing, sexual.bodyPart, 2),
  closed(sexual.touching, [sexual.girls, young], 2),
  closed(sexual.seeing, sexual.schoolAge, 2),
  pair(improperly, young, 6),
  pair(contact, sexual.improper, 4),
  pair([sexual.lurking, sexual.hiddenCamera], sexual.changingRoom, 4),
  together(sexual.alone, sexual.minor, 8),
);

export const unfitAct = composed(
  'harmful work',
  pair(unfit.wrecking, unfit.wrecked, 4),
  pair(unfit.losing, unfit.workload, 3),
  pair(unfit.mixing, unfit.mixed, 3),
  pair(unfit.railing, unfit.inCare, 3),
  together(unfit.drunk, unfit.onDuty, 3),
  pair(unfit.leaking, unfit.confidence, 2),
);

/** `a terrible doctor` */
export const badAtCalling = composed(
  'bad at a calling',
  pair(unfit.bad, [calling, unfit.parent], 1),
);

export const prejudiceAct = composed(
  'slight of a group',
  pair(prejudice.despising, prejudice.despised, 4),
  pair(prejudice.despised, prejudice.despising, 1),
  pair(prejudice.prejudiceNoun, prejudice.utterance, 12),
);

export const cheatingAct = composed(
  'cheating act',
  pair(business.tricking, business.trickedOn, 3),
  pair(business.palming, business.palmedOff, 5),
  pair(business.keeping, business.kept, 1),
  together(crime.paidOver, crime.nothingForIt, 14),
);

const exposed = composed('somebody exposed', pair(others, business.outdoors, 1));

export const dangerAct = composed(
  'neglect',
  pair(business.mishandling, business.mishandled, 4),
  pair(business.leaving, [business.inDistress, exposed], 4),
  pair(business.concealing, business.mishap, 2),
);

/** `scam solicitor`, `bogus charity`. */
export const rogueTrader = composed(
  'rogue trader',
  pair([business.rogue, deceit.dishonestNoun, deceit.corruptNoun], [calling, trade], 0),
);

export const rumouredAct = composed('deed rumoured', pair(rumoured, rumouredThing, 1));

/** What a court weighs, told outside it. */
export const evidenceAct = composed('evidence told', together(evidenceThing, finding, 6));

/** `he stabbed him`, where the post that is answered tells of a case. */
export const accusedOfDeed = composed(
  'what the accused did',
  pair(
    accusedPronoun,
    [crime.crimeVerb, crimeAct, sexual.sexualVerb, sexualAct, deceit.deceitVerb, crime.violence],
    1,
  ),
);

/** `She was off her head`: told of the accused in answer to a post about the case. */
export const accusedTold = shape({
  name: 'told of the accused',
  reach: 'passage',
  find: ({ tokens }) =>
    tokens.flatMap((token, at) => {
      if (!THEY.has(token.norm)) return [];
      const next = tokens.slice(at + 1, at + 4).findIndex(({ norm }) => isPast(norm));
      const last = tokens[at + 1 + next];
      return next < 0 || last === undefined ? [] : [{ start: token.start, end: last.end }];
    }),
});

const THEY = new Set(['he', 'she']);
const PAST = new Set(
  'had did got ran knew took gave went saw drove left made said told kept threw hid'.split(' '),
);

/** Steps of a case that anybody may report. */
const STEPS = new Set(
  'charged arrested bailed remanded released appeared cleared denied sentenced named'.split(' '),
);

function isPast(word: string): boolean {
  return PAST.has(word) || (/[a-z]{2}ed$/.test(word) && !STEPS.has(word));
}

/** Riches that make one wonder: `a new caravan`. */
export const newRiches = composed('new riches', pair(fresh, money.luxury, 1));

/** Every way of accusing somebody. */
export const accusation: readonly Sign[] = [
  ...[
    crime.criminalNoun,
    crime.crimeVerb,
    crimeAct,
    deceit.dishonestNoun,
    deceit.deceitVerb,
    deceitAct,
  ],
  ...[
    deceit.corruptNoun,
    deceit.corruptVerb,
    corruptAct,
    sexual.sexualNoun,
    sexual.sexualVerb,
    sexualAct,
  ],
  ...[business.scam, business.cheatingVerb, cheatingAct, business.danger, dangerAct, unfitAct],
];
