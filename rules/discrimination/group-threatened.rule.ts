import { removeSentence, rule, shape } from '../engine';
import { aboutHate } from './about-hate';
import { anyGroup } from './addressed-group';
import { outcast, theLot } from './groups.words';
import { harmWished } from './harm-wished';
import { ofOwnGroup } from './own-group';
import { groupPlace } from './topics.words';
import { violence } from './violence.words';

/** `it`, where the post that is answered names such a place. */
const placeAnswered = shape({
  name: 'place that is answered about',
  find: ({ before, tokens }) =>
    before.some((post) => post.hits(groupPlace).length > 0)
      ? tokens.filter(({ norm }) => norm === 'it').map(({ start, end }) => ({ start, end }))
      : [],
});

export default rule({
  id: 'discrimination/group-threatened',
  title: 'Threatens a group of people, or wishes harm on them',
  clause: 'equality.threats',
  law: ['Online Safety Act 2023 s.181', 'Public Order Act 1986 Parts 3 and 3A'],
  contact: 'equality',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: {
    harm: violence,
    group: [...anyGroup, outcast, groupPlace, placeAnswered, theLot],
  },
  when: [harmWished('harm', 'group')],
  unless: [aboutHate, ofOwnGroup.of('group')],
  mark: ['harm', 'group'],
  message: 'This could be read as a threat to a group of people, or a wish that they be hurt.',
  because: 'People could fear for their safety, and a joke reads the same as a threat.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      'Somebody should {{shoot the lot of these migrants}}',
      'We need to {{exterminate the Muslims}}',
      '{{Kill all Travellers}}',
      'Those {{women deserve to be beaten}}',
      'We will {{stab every Pole}} in town',
      'I would love to watch these {{migrants drown}}',
      { text: '{{Bomb it}}', kind: 'reply', context: 'Gurdwara opens in Harwick' },
    ],
    allow: [
      {
        text: 'Writing that “we should kill all Muslims” got him four years',
        because: 'speech about hate',
      },
      { text: 'Somebody should shoot us Poles for this playlist', because: 'of own group' },
      { text: 'He was jailed for killing a woman in Harwick', because: 'harm is wished on group' },
      { text: 'We must not let anyone hurt disabled people', because: 'harm is wished on group' },
      { text: 'I could kill for a sandwich', because: 'unseen' },
    ],
  },
});
