import { type Hit, hitPredicate, type Match, predicate } from '../engine';
import { ageGroup, sexGroup } from './groups.words';

/** What may stand before `as a …` when it opens a sentence or a remark; `nothing is as bad as …` does not. */
const OPENING = new Set([',', 'but', 'and', 'speaking', 'me', '—', '-', ':', '(']);
/** `I'm a daft old …`: an adjective or two may stand between. */
const OF_SELF = /(?:^| )(?:i'?m|am|'m|we're) (?:such |just )?(?:a|an|the) (?:[a-z]+ ){1,2}$/;
const SELF = new Set(['we', 'us', "i'm", 'im', 'am', "we're"]);
const SMALL = new Set('a an the all just one of another fellow proud are two both'.split(' '));

/** The writer belongs to the group: `as a …`, `we …`, `I'm a proud …`, `… like me`. */
export const ofOwnGroup = hitPredicate('of own group', (hit, match) => {
  const before = match.wordsBefore(hit, 5);
  const at = before.findIndex((word) => !SMALL.has(word));
  const head = before[at] ?? '';
  if (head === 'as') return OPENING.has(before[at + 1] ?? ',');
  if (SELF.has(head) || (head === "'m" && before.includes('i'))) return true;
  if (OF_SELF.test(`${before.toReversed().join(' ')} `)) return true;
  const [link, who] = match.wordsAfter(hit, 2);
  return (link === 'like' || link === 'such') && (who === 'me' || who === 'us');
});

const OWN = new Set('my her his our their'.split(' '));
const OWNERS = new Set([...OWN, "'s"]);
const POINTING = new Set([...OWN, ...'that this the your another one'.split(' ')]);

/** One woman or a known few, not women: an insult of a person and not of a group. */
export const oneKnownPerson = (group: string) =>
  predicate('one known person', (match) => isOneKnown(match, match.hit(group)), [group]);

function isOneKnown(match: Match, hit: Hit): boolean {
  const of = hit.sign.kind === 'carried' ? hit.sign.of : hit.sign;
  if (of === ageGroup) return OWNERS.has(match.wordsBefore(hit, 1)[0] ?? '');
  if (of !== sexGroup) return false;
  const written = hit.source.tokens[hit.last]?.norm ?? '';
  const [before, further] = match.wordsBefore(hit, 2);
  if (hit.antecedent !== undefined) return false;
  if (further === 'always') return false;
  const isSingular = !/(?:s|women|lives)$/.test(written);
  return isSingular ? POINTING.has(before ?? '') : OWN.has(before ?? '');
}
