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
