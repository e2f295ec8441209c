import { words } from '../engine';

/** Laughing at what was said. */
export const laughter = words({
  name: 'laughter',
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
  ],
});

/** Animals and the like that are used at people. */
export const mockingEmoji = words({
  name: 'mocking emoji',
  phrases: '🐒 🙊 🙉 🙈 🐵 🦍 🦧 🍌 🐀 🐷 🐖 🐄 🐮 🐳 💩 🤡 🐍'.split(' '),
});
