import { type Predicate, predicate } from '../engine';

const OWN = new Set("i we i'm i've i'd i'll we're we've im ive my our".split(' '));

const AUXILIARIES = new Set(['has', 'is', 'was', 'its', 'thanks']);

/**
 * The verb is in a form that tells of others: `votes`, `backed`, with no `I` or `we` before it.
 * `Voting Labour` and `vote Labour` are the writer's own.
 */
export function othersDo(name: string): Predicate {
  return predicate(
    `${name} is what others do`,
    (match) => {
      const hit = match.hit(name);
      const verb = match.source.tokens[hit.first];
      if (verb === undefined || verb.hashtag) return false;
      if (AUXILIARIES.has(verb.norm) || !/[^s]s$|ed$/.test(verb.norm)) return false;
      return !match.wordsBefore(hit, 4).some((word) => OWN.has(word));
    },
    [name],
  );
}
