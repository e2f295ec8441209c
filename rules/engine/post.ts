import type { Draft, Situation } from './draft';
import type { GrammarTags } from './grammar-tags';
import { Source } from './source';
import type { Lexicon } from './words/lexicon';

/** A draft taken apart, with what surrounds it. */
export interface Post {
  readonly draft: Draft;
  readonly situation: Situation;
  /** The text that findings mark. */
  readonly source: Source;
  readonly parts: readonly Source[];
  /** The post replied to or quoted. */
  readonly context?: Source;
  readonly inPreElectionPeriod: boolean;
  readonly grammar: GrammarTags;
}

/** Takes a draft apart. What stood before is nearest first: later parts, earlier parts, the context. */
export function readPost(
  draft: Draft,
  situation: Situation,
  lexicon: Lexicon,
  grammar: GrammarTags,
): Post {
  const context =
    draft.context === undefined ? undefined : new Source(draft.context.text, 'context', lexicon);
  const parts = (draft.parts ?? []).map((text) => new Source(text, 'part', lexicon));
  const before = [...parts].reverse();
  if (context !== undefined) before.push(context);
  return {
    draft,
    situation,
    source: new Source(draft.text, 'draft', lexicon, before),
    parts,
    ...(context === undefined ? {} : { context }),
    inPreElectionPeriod: isInPeriod(draft, situation),
    grammar,
  };
}

/** A scheduled post counts on the day it goes out, not the day it is written. */
function isInPeriod(draft: Draft, situation: Situation): boolean {
  const day = (draft.publishAt ?? situation.now).slice(0, 10);
  return situation.pack.periods.some(({ from, to }) => from <= day && day <= to);
}
