import { removeSentence, replaceSentence, rule } from '../engine';
import { aboutHate } from './about-hate';
import { besideTopic, ofOwnKind } from './beside-topic';
import { supportive } from './supportive';
import { rejection } from './turns.words';

export default rule({
  id: 'discrimination/group-rejected',
  title: 'Shuts out or degrades people beside naming who they are',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4 and 26'],
  contact: 'equality',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { turn: rejection },
  when: [besideTopic],
  unless: [aboutHate, ofOwnKind, supportive],
  mark: 'turn',
  message: 'This could be read as saying that a group of people is unwanted or unclean.',
  because: 'Readers from that group could feel unwelcome, and it would be linked to your work.',
  suggestions: [
    replaceSentence('Everyone who lives here is welcome.', 'Say who is welcome'),
    removeSentence(),
  ],
  examples: {
    flag: [
      'The flats went to Lithuanians. It is an {{infestation}} now',
      { text: '{{Not our village}}', kind: 'reply', context: 'Gurdwara plans for the old bank' },
    ],
    allow: [
      {
        text: 'He told the Lithuanians their flat was an infestation',
        because: 'speech about hate',
      },
      { text: 'As a Pole I say the carp stall was swamped', because: 'of own group' },
      { text: 'The Polish shop was swamped at the festival', because: 'supportive' },
      { text: 'An infestation of moths in the choir robes', because: 'beside what it is about' },
      { text: 'Lithuanians run the flats', because: 'unseen' },
    ],
  },
});
