import { selfPronouns } from '../lexicon/pronouns.words';
import type { Match } from '../match';
import { type HitPredicate, hitPredicate } from '../predicate';
import { businessName, publicBody } from '../shapes/organisation';
import { personName } from '../shapes/person';
import { mention, relation, roleAtPlace } from '../shapes/target';
import { type Hit, type Sign, textOf } from '../sign';
import { carried } from '../words/carried';

/** The words are, or stand for, one of these: `he` after a name is a person by name. */
export function standsFor(name: string, ...signs: readonly Sign[]): HitPredicate {
  return hitPredicate(name, (hit, match) => signs.some((sign) => covers(sign, hit, match)));
}

function covers(sign: Sign, marked: Hit, { source }: Match): boolean {
  const article = source.tokens[marked.first]?.norm === 'the' && marked.last > marked.first;
  const hit = { first: marked.first + (article ? 1 : 0), last: marked.last };
  return source
    .hits(sign)
    .some(({ first, last }) => first <= hit.first && (hit.last <= last || first === hit.first));
}

export const isNamedPerson = standsFor('named person', carried(personName, 'person'));
export const isRoleAtPlace = standsFor(
  'person by role',
  carried(roleAtPlace, 'person'),
  carried(relation, 'person'),
);
export const isHandle = standsFor('handle', mention);
export const isPublicBody = standsFor('public body', carried(publicBody, 'body'));
/** The account that posts, by its handle. */
export const isOwnAccount = hitPredicate('own account', (hit, { post }) => {
  const account = bare(post.draft.account ?? '');
  return account !== '' && bare(textOf(hit)) === account;
});

function bare(handle: string): string {
  return handle.replace(/^@/, '').toLowerCase();
}

const speaker = standsFor('I or we', selfPronouns);
/** The writer: `I`, `we`, or the handle of the posting account. */
export const isSelf = hitPredicate(
  'self',
  (hit, match) => speaker.about(hit, match) || isOwnAccount.about(hit, match),
);

const trades = standsFor('business', carried(businessName, 'body'));
/** Trades for itself: an academy or an NHS trust is a public body. */
export const isBusiness = hitPredicate(
  'business',
  (hit, match) => trades.about(hit, match) && !isPublicBody.about(hit, match),
);
