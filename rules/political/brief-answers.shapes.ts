import { shape } from '../engine';

const UNFRIENDLY = new Set('👎 🤡 💩 🤮 🤢 😡 🤬 🙄 🤦 😴 🥱 🤔 ❌ 🚫 🐍 🐀 😢 😭 😕'.split(' '));

/** Words of distance, of business and of questions: an answer with one of these is no cheer. */
const NOT_CHEERING = new Set(
  `no not never nope nah wrong disagree false untrue rubbish nonsense boo bin stop sorry please call contact email dm
  hi hello dear thanks noted received info details link website read see who what when where why how
  unsubscribe spam muted blocked don't won't can't isn't didn't doesn't aren't wasn't ? http https`.split(
    /\s+/,
  ),
);
const LONGEST_WORDS = 12;

/** A short friendly answer, of a few words or of emoji alone: under a campaign post it reads as a cheer. */
export const briefAnswer = shape({
  name: 'short friendly answer',
  find({ tokens, role }) {
    const [first] = tokens;
    const last = tokens.at(-1);
    if (role !== 'draft' || !first || !last) return [];
    const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
    if (words.length > LONGEST_WORDS || tokens.some(({ norm }) => NOT_CHEERING.has(norm)))
      return [];
    const hostile = tokens.some(({ kind, norm }) => kind === 'emoji' && UNFRIENDLY.has(norm));
    return hostile ? [] : [{ start: first.start, end: last.end }];
  },
});
