import { words } from '../engine';

/** Laughing at what was said. */
export const laughter = words({
  name: 'laughter or approval',
  phrases: [
    '😂',
    '🤣',
    '😆',
    '😹',
    '💀',
    'lol',
    'lmao',
    'lmfao',
    'haha',
    'hahaha',
    'rofl',
    '😏',
    '🤦',
    '🙄',
    'make it up',
    "(can't|cannot) fix stupid",
    'bright spark',
    'not the sharpest',
    'criminal mastermind',
    'darwin award',
    '(of the week|of the day|of the year) (goes to|award)',
    'like a (baby|little girl|girl|toddler|stuck pig|big baby)',
    '🤪',
    '(had|has) a point',
    "(wasn't|weren't|not) wrong",
    '(was|were) right',
  ],
});

/** Animals and the like that are used at people. */
export const mockingEmoji = words({
  name: 'mocking emoji',
  phrases: '🐒 🙊 🙉 🙈 🐵 🦍 🦧 🍌 🥥 🍉 🍗 🐀 🐷 🐖 🐄 🐮 🐳 💩 🤡 🐍 👃'.split(' '),
});
