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
    'slow (clap|hand clap)',
    '(cried|crying|calling|asked|sobbed) for (his|her|their) (mum|mummy|mam|mother)',
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

/** How a joke about somebody begins. */
export const jokeOpening = words({
  name: 'opening of a joke',
  phrases: [
    'what do you (call|get if you cross|say to)',
    'how do you (confuse|stop|get|make|spot|tell|recognise|keep|know if|know when|starve|blindfold)',
    "(what's|what is) the difference between",
    'why did the',
    'did you hear (about|the one about)',
    '(heard|have you heard) the one about',
  ],
});
