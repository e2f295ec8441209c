/** What is measured: everyday sentences with names, trap words and a few that are worth a warning. */
const SENTENCES = [
  'Met the new volunteers at the harbour this morning and the tea was hot for once.',
  'Cllr Penhallow thanked everyone who helped to clear the footpath by the old mill.',
  'The council voted to reform how grants are awarded, and papers are on the website.',
  'My neighbour says the builder is a crook, but nobody has seen the receipts yet.',
  'Please vote for your favourite bench in our photo competition before Friday!',
  'Officers were called to a collision near the roundabout; the road is open again.',
  'Some people in the queue told a Sikh visitor to go home, which is not acceptable.',
  'Grumbling aside, the choir sang well and Ffion Tremayne stole the show 🎶',
];

/** Characters of the posts that are checked whole, and of the one that is typed. */
export const LENGTHS = [280, 1000, 3000] as const;
export const TYPED = 1000;

/** A post of exactly so many UTF-16 units, or one fewer where a pair would be cut. */
export function postOf(length: number): string {
  let text = '';
  for (let at = 0; text.length < length; at += 1) {
    text += `${SENTENCES[at % SENTENCES.length]} `;
  }
  return text
    .slice(0, length)
    .toWellFormed()
    .replace(/\uFFFD$/, '');
}

/** Texts that have brought other checkers to a halt, each of 20,000 characters. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'open brackets': '('.repeat(20_000),
  'one letter': 'a'.repeat(20_000),
  'spaced letters': 'a '.repeat(10_000),
  'unclosed quotes': '“he said "'.repeat(2_000),
  'full stops': '.'.repeat(20_000),
  hashtags: '#GetThemOut'.repeat(1_819),
  'thousand emoji': '👩🏽‍🚒'.repeat(1_000),
  digits: '07 '.repeat(6_667),
};
