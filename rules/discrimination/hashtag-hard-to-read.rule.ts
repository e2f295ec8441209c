import { type Match, quoted, rule } from '../engine';
import { joinedHashtag, wordsOfHashtag } from './joined-hashtag.shape';

export default rule({
  id: 'discrimination/hashtag-hard-to-read',
  title: 'Joins the words of a hashtag without capitals',
  clause: 'equality.language',
  law: ['Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018'],
  contact: 'communications',
  level: { work: 'tip', personal: 'none' },
  scope: 'sentence',
  looksFor: { hashtag: joinedHashtag },
  unless: [quoted],
  mark: 'hashtag',
  message: 'Screen readers may run the words of this hashtag together.',
  because: 'A capital for each word lets everybody hear and read it.',
  endorsing: 'off',
  suggestions: [withCapitals],
  examples: {
    flag: ['Thank you for coming {{#nomoreknives}}', 'Join us on Friday {{#talkaboutyourday}}'],
    allow: [
      { text: 'Visitors wrote “#nomoreknives” on the wall', because: 'quoted' },
      { text: 'Thank you for coming #nomoreknives', mode: 'personal', because: 'level' },
      { text: 'Thank you for coming #NoMoreKnives', because: 'unseen' },
      { text: 'Thank you for coming #safestreets', because: 'unseen' },
    ],
  },
});

/** The same hashtag with a capital for each word. */
function withCapitals(match: Match) {
  const { source, first, start, end } = match.hit('hashtag');
  const words = wordsOfHashtag(source.tokens, first);
  const replacement = `#${words.map(({ norm }) => norm.charAt(0).toUpperCase() + norm.slice(1)).join('')}`;
  return { label: `Use “${replacement}”`, start, end, replacement };
}
