import { type Hit, type Match, predicate, type Sign } from '../engine';
import { namedGroup } from './groups';
import {
  ageGroup,
  originTrait,
  otherGroup,
  otherTrait,
  sexGroup,
  suchPeople,
} from './groups.words';
import { ofOwnGroup } from './own-group';
import {
  ageTopic,
  disabilityTopic,
  elsewhere,
  orientationTopic,
  originTopic,
  sexTopic,
} from './topics.words';
import { ageTurn, disabilityTurn, sexTurn } from './turns.words';

const ANY: readonly Sign[] = [
  ...namedGroup,
  suchPeople,
  originTrait,
  otherTrait,
  originTopic,
  elsewhere,
  orientationTopic,
  disabilityTopic,
];
/** Which matters a turn of phrase is about; the others go with any. */
const TOPICS: ReadonlyMap<Sign, readonly Sign[]> = new Map<Sign, readonly Sign[]>([
  [sexTurn, [sexGroup, sexTopic]],
  [disabilityTurn, [otherGroup, otherTrait, disabilityTopic]],
  [ageTurn, [ageGroup, sexGroup, otherTrait, ageTopic]],
]);
const NEAR = 1;

/** What the turn of phrase is about stands in its sentence, beside it, or in the post it answers. */
export const besideTopic = predicate('beside what it is about', (match) => {
  const topics = TOPICS.get(match.anchor.sign) ?? ANY;
  return topics.some((sign) => isNear(match, sign)) || match.inContext(topics);
});

function isNear(match: Match, sign: Sign): boolean {
  const here = match.sentence.index;
  return match.source
    .hits(sign)
    .some(
      (hit) =>
        Math.abs(match.sentenceOf(hit).index - here) <= NEAR &&
        !isInside(match, hit) &&
        (match.anchor.sign === sexTurn || namesMany(hit)) &&
        !KIN.has(match.wordsBefore(hit, 1)[0] ?? ''),
    );
}

/** `my Polish uncle`: somebody the writer knows. */
const KIN: ReadonlySet<string> = new Set(['my']);

/** `women` and `Poles` are a group; one woman, an old sofa and a straight road are not. */
function namesMany({ sign, lemma, source, last }: Hit): boolean {
  if (sign === sexGroup) return /(?:s|women)$/.test(source.tokens[last]?.norm ?? '');
  return !COMMON.has(lemma);
}
const COMMON: ReadonlySet<string> = new Set(
  'old older young younger straight male female black white brown native illegal american european'.split(
    ' ',
  ),
);

function isInside({ anchor }: Match, hit: Hit): boolean {
  return anchor.first <= hit.first && hit.last <= anchor.last;
}

/** Somebody speaks of people like himself. */
export const ofOwnKind = predicate('of own group', (match) =>
  ANY.some((sign) =>
    match.source
      .hits(sign)
      .some(
        (hit) =>
          match.sentenceOf(hit).index === match.sentence.index && ofOwnGroup.about(hit, match),
      ),
  ),
);
