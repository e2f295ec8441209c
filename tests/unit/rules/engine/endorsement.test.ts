import { describe, expect, it } from 'vitest';
import { examplePack } from '@/organisation';
import { compileLexicon, sharedWords } from '@/rules/engine';
import { findEndorsement } from '@/rules/engine/endorsement';
import { GrammarTags } from '@/rules/engine/grammar-tags';
import { readPost } from '@/rules/engine/post';

const lexicon = compileLexicon(sharedWords);

/** Where a reply makes the post it answers its own, as written. */
function endorsed(text: string): string | undefined {
  const post = readPost(
    { text, kind: 'reply', site: 'test', context: { text: 'The mayor is a crook.' } },
    { mode: 'work', profile: 'restricted', now: '2026-11-02T09:00:00Z', pack: examplePack },
    lexicon,
    new GrammarTags(),
  );
  const hit = findEndorsement(post);
  return hit && text.slice(hit.start, hit.end);
}

describe('a reply that agrees', () => {
  it.each([
    'this 👏',
    'THIS.',
    '👆👆👆',
    '100 %',
    '100%',
    '💯',
    'so true 😂',
    'sooo true',
    'spot on mate',
    'Not wrong',
    "you're not wrong",
    "he's not wrong tbh",
    "can't disagree",
    "Can't disagree with that",
    'hard to disagree',
    'hard to argue with this',
    'nothing wrong with this take',
    'no lie',
    'no lies detected',
    "couldn't agree more",
    "I don't disagree",
    'aye, pure right',
    'yer no wrang',
    'facts bruv',
    'say it again for the ones at the back',
    "he's got a point",
    'she has a point',
    'finally someone says it',
    'fair play, well said',
    'Agreed. Every word.',
    'hear hear',
    '+1',
    'Couldn’t have put it better myself',
    'based',
    'real talk',
    'Why is this so true 😂',
    'No seriously, this 👏👏',
    'Never a truer word',
    'Inject this into my veins',
    'Agree with every syllable',
    'Sums it up',
    'Brilliant 👏👏',
    'Legend, mate',
    'Long overdue. A good day.',
    'Mic drop 🎤',
    'Hear, hear!',
    'Get in!',
    'Like x 1000',
  ])('%s', (text) => {
    expect(endorsed(text)).toBeDefined();
  });
});

describe('a reply that does not', () => {
  it.each([
    'This is not true',
    "That's simply not true 👎",
    'I disagree',
    "couldn't disagree more",
    "I don't agree",
    'cannot agree with this at all',
    'Not so true, is it',
    'wrong',
    'nonsense 😂',
    'Please delete this',
    'hardly spot on',
    'far from spot on',
    "Sorry, we can't comment on this",
    'Thanks for letting us know, please DM us',
    'Where was this taken?',
    'this is a joke, right? Take it down',
    "I don't think that's fair",
    'Not 100% true though',
    'Is this true?',
    'Would anyone really say this?',
    'We open at nine on Monday',
    "that's nae true",
    'facts? what facts',
    'If this is true it needs reporting',
    'Brilliant day at the fete, thank you all',
    'Legend says the bell still rings',
    'A repair of the roof is long overdue',
    'Is that a good day for you?',
    'Not brilliant',
    'Absolutely not',
    "Couldn't agree less. Shame on this.",
    'Miles off the truth, this',
    "This couldn't be further from it",
    'Great point about the parking',
    'Yes, we open at nine',
  ])('%s', (text) => {
    expect(endorsed(text)).toBeUndefined();
  });
});

it('needs a post to answer', () => {
  const post = readPost(
    { text: 'so true', kind: 'post', site: 'test' },
    { mode: 'work', profile: 'restricted', now: '2026-11-02T09:00:00Z', pack: examplePack },
    lexicon,
    new GrammarTags(),
  );
  expect(findEndorsement(post)).toBeUndefined();
});
