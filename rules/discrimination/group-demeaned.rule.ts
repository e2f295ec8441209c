import { rule } from '../engine';
import { saidOf } from './about-group';
import { aboutHate } from './about-hate';
import { anyGroup } from './addressed-group';
import { crimeNoun, insultingTrait, insultNoun } from './contempt.words';
import { ofOwnGroup, oneKnownPerson } from './own-group';
import { sayWhatHappened } from './say-instead';

export default rule({
  id: 'discrimination/group-demeaned',
  title: 'Insults a whole group of people',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4 and 26'],
  contact: 'equality',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { insult: [insultingTrait, insultNoun, crimeNoun], group: anyGroup },
  when: [saidOf('insult', 'group')],
  unless: [aboutHate, ofOwnGroup.of('group'), oneKnownPerson('group')],
  mark: ['group', 'insult'],
  message: 'This could be read as demeaning a whole group of people.',
  because:
    'Readers from that group could feel judged for who they are. Could you say what happened?',
  suggestions: sayWhatHappened,
  examples: {
    flag: [
      '{{Albanians are all thieves}}, ask anyone on this estate',
      'Just like a {{Welshman to be so thick}}',
      'Another {{filthy migrant}} in the doorway this morning',
      'I met some Somalis at the depot. {{They are all liars}}.',
      'Am I alone in thinking {{Sikhs are pathetic}}?',
      'Of course that {{idiot was a Pole}}',
    ],
    allow: [
      { text: 'The myth that Albanians are thieves does real harm.', because: 'speech about hate' },
      { text: 'We women are rotten at asking for pay rises, me included', because: 'of own group' },
      { text: 'That woman is an idiot behind the wheel', because: 'one known person' },
      { text: 'Muslims are not stupid', because: 'insult is said of group' },
      {
        text: 'Older people lost savings to a thief at the door',
        because: 'insult is said of group',
      },
      { text: 'The weather was disgusting', because: 'unseen' },
    ],
  },
});
