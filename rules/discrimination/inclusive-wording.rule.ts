import { quoted, rule, useInstead } from '../engine';
import { mentalIdiom, olderWording } from './inclusive.words';

export default rule({
  id: 'discrimination/inclusive-wording',
  title: 'Uses wording with a more inclusive alternative',
  clause: 'equality.language',
  law: ['Equality Act 2010 s.149'],
  contact: 'communications',
  level: { work: 'tip', personal: 'none' },
  scope: 'sentence',
  looksFor: { wording: [olderWording, mentalIdiom] },
  unless: [quoted],
  mark: 'wording',
  message: 'There may be plainer wording that more readers would choose for themselves.',
  because: 'Official posts put the person first. This is only a tip.',
  endorsing: 'off',
  suggestions: [
    useInstead('wording'),
    (match) => ({
      label: 'Take these words out',
      start: match.anchor.start,
      end: match.anchor.end,
      replacement: '',
    }),
  ],
  examples: {
    flag: [
      'Free blankets for {{the elderly}} at the library',
      'What an {{absolutely mental}} week it was',
    ],
    allow: [
      { text: 'The old sign reads “Aid for the disabled”', because: 'quoted' },
      { text: 'Help for the elderly', mode: 'personal', because: 'level' },
      { text: 'Help for older people', because: 'unseen' },
    ],
  },
});
