import nlp from 'compromise/two';
import { examplePack } from '@/organisation';
import { check, type Draft, type Situation } from '@/rules';
import { tagSentence } from '@/rules/grammar';

/**
 * Milliseconds for a whole post, as ratios to compromise/two parsing the same text in the same
 * run, so that a slow or busy machine does not change the verdict. Run with `tsx bench/check.bench.ts`.
 */
const SENTENCES = [
  'Met the new volunteers at the harbour this morning and the tea was hot for once.',
  'Cllr Penhallow thanked everyone who helped to clear the footpath by the old mill.',
  'The council voted to reform how grants are awarded, and papers are on the website.',
  'My neighbour says the builder is a crook, but nobody has seen the receipts yet.',
  'Please vote for your favourite bench in our photo competition before Friday!',
  'Officers were called to a collision near the roundabout; the road is open again.',
  'Some people in the queue told a Sikh visitor to go home, which is not acceptable.',
  'Grumbling aside, the choir sang well and Ffion Tremayne stole the show 🎶',
];

const situation: Situation = {
  mode: 'work',
  profile: 'restricted',
  now: '2026-11-02T09:00:00Z',
  pack: examplePack,
};

function postOf(length: number): Draft {
  let text = '';
  for (let at = 0; text.length < length; at += 1) {
    text += `${SENTENCES[at % SENTENCES.length]} `;
  }
  return { text: text.slice(0, length), kind: 'post', site: 'bench' };
}

/** Median milliseconds of one call, over enough calls to be steady. */
function median(work: () => unknown, calls: number): number {
  for (let warm = 0; warm < calls / 2; warm += 1) work();
  const times = Array.from({ length: calls }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return times.sort((one, other) => one - other)[calls >> 1] ?? 0;
}

for (const length of [280, 1000, 3000]) {
  const draft = postOf(length);
  const parse = median(() => nlp(draft.text).json({ offset: true }), 40);
  const words = median(() => check(draft, situation), 300);
  const withGrammar = median(() => check(draft, situation, { tagsOf: tagSentence }), 40);
  const row = [
    `${length} characters`,
    `compromise/two ${parse.toFixed(2)} ms`,
    `check ${words.toFixed(3)} ms = ${(words / parse).toFixed(3)} of it`,
    `check with grammar, nothing remembered, ${withGrammar.toFixed(2)} ms = ${(withGrammar / parse).toFixed(2)} of it`,
  ];
  process.stdout.write(`${row.join(' · ')}\n`);
}
