import { examplePack } from '@/organisation';
import { allRules, type Draft, type Situation } from '@/rules';
import { lexicon, policy } from '@/rules/all-rules';
import { compileLexicon, createEngine, type WordClass, words } from '@/rules/engine';
import { timeCheck } from './measure';
import { postOf } from './posts';

const SITUATION: Situation = {
  mode: 'work',
  profile: 'restricted',
  now: '2026-11-02T09:00:00Z',
  pack: examplePack,
};

/** How the cost of a check grows: both figures are ratios, 1 where nothing is added. */
export interface Scaling {
  /** Cost per character at 30,000 characters to that at 3,000. */
  readonly length: number;
  /** Cost of a check with ten times the vocabulary. */
  readonly vocabulary: number;
}

export async function measureScaling(): Promise<Scaling> {
  const checkOf = (classes: Iterable<WordClass>) => {
    const engine = createEngine(allRules, compileLexicon([...classes]), policy);
    return (text: string) => engine.check(draftOf(text), SITUATION);
  };
  const plain = checkOf(lexicon.classes);
  const large = checkOf([...lexicon.classes, ...moreWords(9 * countForms())]);
  const cost = async (check: (text: string) => unknown, length: number, calls: number) =>
    (await timeCheck(check, postOf(length), calls)).median;
  return {
    length: (await cost(plain, 30_000, 40)) / 10 / (await cost(plain, 3000, 400)),
    vocabulary: (await cost(large, 3000, 400)) / (await cost(plain, 3000, 400)),
  };
}

function draftOf(text: string): Draft {
  return { text, kind: 'post', site: 'bench' };
}

function countForms(): number {
  return lexicon.vocabulary.words().size;
}

/** Made-up words of one to three syllables' length, alone and in twos, the same in every run. */
function moreWords(count: number): readonly WordClass[] {
  const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'pra', 'sto', 'thi', 'vor', 'wen', 'zal', 'qui'];
  const made = (number: number): string => {
    let word = '';
    for (let rest = number + 144; rest > 0; rest = Math.floor(rest / syllables.length)) {
      word += syllables[rest % syllables.length];
    }
    return word;
  };
  const phrases = Array.from({ length: count }, (_, at) =>
    at % 3 === 0 ? `${made(at)} ${made(at + 1)}` : made(at),
  );
  return [words({ name: 'made-up words', phrases })];
}
