import { selfPronouns } from '../lexicon/pronouns.words';
import { hitPredicate } from '../predicate';

const REACH = 6;
const ARTICLES = new Set(['a', 'an', 'the']);
const POSSESSIVES = new Set(['me', 'my', 'mine', 'myself', 'our', 'ours', 'us']);
const CONTRACTED = new Set(["i'm", 'im', "we're"]);
const LINKS = new Set("am was were 'm are 're being as".split(' '));

/** The writer speaks of himself: `I'm a …`, `as a …, I`, `we … are`. */
export const aboutSelf = hitPredicate('about self', (hit, match) => {
  const [article = '', as] = match.wordsBefore(hit, 2);
  const selves = match.source.hitsIn(selfPronouns, match.sentenceOf(hit));
  if (as === 'as' && ARTICLES.has(article) && selves.length > 0) return true;
  return selves.some((self) => {
    if (self.last >= hit.first || hit.first - self.last > REACH || POSSESSIVES.has(self.lemma)) {
      return false;
    }
    const between = match.source.tokens.slice(self.last + 1, hit.first);
    return CONTRACTED.has(self.lemma) || between.some(({ norm }) => LINKS.has(norm));
  });
});
