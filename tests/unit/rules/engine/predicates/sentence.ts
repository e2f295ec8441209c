import { examplePack } from '@/organisation';
import type { Draft } from '@/rules';
import { discrimination } from '@/rules/discrimination';
import type { Hit } from '@/rules/engine';
import { compileLexicon, sharedWords, type WordClass, words } from '@/rules/engine';
import { GrammarTags } from '@/rules/engine/grammar-tags';
import { hitAt } from '@/rules/engine/hit-at';
import { Match } from '@/rules/engine/match';
import { readPost } from '@/rules/engine/post';
import { rule } from '@/rules/engine/rule';
import { political } from '@/rules/political';
import type { PredicateName } from './named-predicates';

/** What surrounds the sentence, where that matters. */
export type Around = Partial<Pick<Draft, 'parts' | 'context' | 'account' | 'kind'>>;

/**
 * A sentence whose `{{marked}}` words are asked about (`[[who]]` is the person of `agent` and
 * `victim`), the predicates that hold, and those that must not.
 */
export type Sentences = readonly (
  | readonly [string, readonly PredicateName[], readonly PredicateName[]]
  | readonly [string, readonly PredicateName[], readonly PredicateName[], Around]
)[];

const anything = words({ name: 'anything' });
const lexicon = compileLexicon([...sharedWords, ...discrimination.words, ...political.words]);

const probe = rule({
  id: 'political/probe',
  title: 'Probe',
  clause: 'political.neutrality',
  contact: 'legal',
  level: { work: 'tip', personal: 'tip' },
  scope: 'post',
  looksFor: { word: anything, who: anything },
  mark: 'word',
  message: 'Seen.',
  because: 'Test.',
  suggestions: [],
  examples: { flag: ['{{wibble}}'], allow: [{ text: 'x', because: 'nothing' }] },
});

/** The match whose anchor is the marked words. */
export function matchOf(marked: string, around: Around = {}): Match {
  const text = marked.replace(/\{\{|\}\}|\[\[|\]\]/g, '');
  const post = readPost(
    { text, kind: 'post', site: 'test', ...around },
    { mode: 'work', profile: 'restricted', now: '2026-11-02T09:00:00Z', pack: examplePack },
    lexicon,
    new GrammarTags(),
  );
  const word = find(/\{\{(.*?)\}\}/s, marked);
  const who = find(/\[\[(.*?)\]\]/s, marked);
  const anchor = hitOf(post.source, word);
  const sentence = post.source.sentenceOf(anchor.first);
  if (sentence === undefined) throw new Error(`no sentence in: ${marked}`);
  const hits = who === undefined ? [anchor] : [anchor, hitOf(post.source, who)];
  const names = who === undefined ? ['word'] : ['word', 'who'];
  return new Match(probe, post, sentence, anchor, names, hits);
}

type Span = { readonly start: number; readonly end: number };

/** The span of the marked words in the text without marks. */
function find(mark: RegExp, marked: string): Span | undefined {
  const found = mark.exec(marked);
  if (found === null) return undefined;
  const start = marked.slice(0, found.index).replace(/\{\{|\}\}|\[\[|\]\]/g, '').length;
  return { start, end: start + (found[1]?.length ?? 0) };
}

function hitOf(source: Match['source'], span: Span | undefined): Hit {
  const { start = 0, end = 0 } = span ?? {};
  const first = source.tokens.findIndex((token) => token.end > start);
  const last = source.tokens.findLastIndex((token) => token.start < end);
  const lemma = source.tokens[first]?.norm ?? '';
  return hitAt(source, asVerb(lemma), first, last, lemma);
}

const VERBS = new Map<string, WordClass>();

/** A class that has the marked word for a verb: `agent` and `victim` ask for one. */
function asVerb(word: string): WordClass {
  const known = VERBS.get(word) ?? words({ name: 'marked', verbs: [word] });
  VERBS.set(word, known);
  return known;
}
