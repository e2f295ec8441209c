import type { Draft, Situation } from './draft';
import type { Checker } from './engine';
import { GrammarTags } from './grammar-tags';
import type { Judge, Verdict } from './judge';
import { Judgements } from './judgements';
import { Watch } from './looks';
import { type Post, readPost } from './post';
import type { Lexicon } from './words/lexicon';

/** The last check: what its text was written in, and what was made of it. */
interface Last {
  readonly draft: Draft;
  readonly situation: Situation;
  readonly post: Post;
  readonly judgements: Judgements<Verdict>;
}

/** Explains one draft after another. Whenever more than the text has changed it begins afresh. */
export function rememberingExplain(lexicon: Lexicon, judge: Judge): Checker['explain'] {
  let last: Last | undefined;

  function begin(draft: Draft, situation: Situation): Last {
    const watch = new Watch();
    const grammar = new GrammarTags(undefined, watch);
    const post = readPost(draft, situation, lexicon, grammar, watch);
    const judgements = new Judgements<Verdict>(post.source, grammar, watch);
    return { draft, situation, post, judgements };
  }

  return (draft, situation, grammar) => {
    const goesOn =
      last !== undefined &&
      isSameSituation(last.situation, situation) &&
      isSamePlace(last.draft, draft);
    const current = last !== undefined && goesOn ? last : begin(draft, situation);
    // A check that fails half-way leaves nothing behind that the next one could trust.
    last = undefined;
    const { post, judgements } = current;
    if (goesOn) post.source.rewrite(draft.text);
    post.grammar.renew(grammar);
    const explanation = judge(post, judgements);
    last = current;
    return explanation;
  };
}

function isSameSituation(one: Situation, other: Situation): boolean {
  return (
    one.pack === other.pack &&
    one.mode === other.mode &&
    one.profile === other.profile &&
    one.now === other.now
  );
}

/** Everything about two drafts is the same but, perhaps, their text. */
function isSamePlace(one: Draft, other: Draft): boolean {
  const { parts = [] } = one;
  const { parts: others = [] } = other;
  return (
    one.kind === other.kind &&
    one.site === other.site &&
    one.account === other.account &&
    one.publishAt === other.publishAt &&
    one.attachments === other.attachments &&
    (one.context === undefined) === (other.context === undefined) &&
    one.context?.text === other.context?.text &&
    one.context?.author === other.context?.author &&
    parts.length === others.length &&
    parts.every((part, at) => part === others[at])
  );
}
