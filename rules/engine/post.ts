import type { Draft, Period, Situation } from './draft';
import type { GrammarTags } from './grammar-tags';
import type { Watch } from './looks';
import { type OwnWords, ownWordsOf } from './own-words';
import { Source, type SourceRole } from './source';
import type { Lexicon } from './words/lexicon';

/** A draft taken apart, with what surrounds it. */
export interface Post {
  /** What surrounds the text; the text itself is read through `source`. */
  readonly draft: Omit<Draft, 'text'>;
  readonly situation: Situation;
  /** The text that findings mark. */
  readonly source: Source;
  readonly parts: readonly Source[];
  /** The post replied to or quoted. */
  readonly context?: Source;
  /** The day it goes out, `YYYY-MM-DD`: a scheduled post counts then, not when it is written. */
  readonly day: string;
  /** The pre-election period or poll of that day. */
  readonly period?: Period;
  readonly ownWords: OwnWords;
  readonly grammar: GrammarTags;
}

/**
 * Takes a draft apart. What stood before is nearest first: later parts, earlier parts, the context.
 * @param watch notes what judgements look at in the draft's own text.
 */
export function readPost(
  draft: Draft,
  situation: Situation,
  lexicon: Lexicon,
  grammar: GrammarTags,
  watch?: Watch,
): Post {
  const { pack, now } = situation;
  const ownWords = ownWordsOf(pack);
  const read = (text: string, role: SourceRole, earlier?: readonly Source[]) =>
    new Source(text, role, lexicon, earlier, ownWords.trie, role === 'draft' ? watch : undefined);
  const context = draft.context === undefined ? undefined : read(draft.context.text, 'context');
  const parts = (draft.parts ?? []).map((text) => read(text, 'part'));
  const before = [...parts].reverse();
  if (context !== undefined) before.push(context);
  const day = (draft.publishAt ?? now).slice(0, 10);
  const period = pack.periods.find(({ from, to }) => from <= day && day <= to);
  return {
    draft,
    situation,
    source: read(draft.text, 'draft', before),
    parts,
    ...(context === undefined ? {} : { context }),
    day,
    ...(period === undefined ? {} : { period }),
    ownWords,
    grammar,
  };
}
