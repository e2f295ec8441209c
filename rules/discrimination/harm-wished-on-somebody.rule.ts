import { aboutSelf, predicate, removeSentence, rule } from '../engine';
import { aboutHate } from './about-hate';
import { wishOfHarm } from './abuse.words';
import { hopedForHarm } from './hoped-for-harm';

/** `hope he never dies`. */
const wishedAway = predicate(
  'wished away',
  ({ anchor, source }) =>
    anchor.sign === hopedForHarm &&
    source.tokens
      .slice(anchor.first, anchor.last + 1)
      .some(({ norm }) => norm === 'not' || norm === 'never' || norm.endsWith("n't")),
);

export default rule({
  id: 'discrimination/harm-wished-on-somebody',
  title: 'Wishes harm on somebody, or is glad of it',
  clause: 'equality.threats',
  law: ['Communications Act 2003 s.127', 'Online Safety Act 2023 s.181'],
  contact: 'line-manager',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { wish: [wishOfHarm, hopedForHarm] },
  unless: [aboutHate, aboutSelf, wishedAway],
  mark: 'wish',
  message: 'This could be read as wishing harm on somebody.',
  because: 'Staff are expected to leave punishment to the courts, whoever it is about.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      'I {{hope he gets a good kicking}} inside',
      '{{Bring back hanging}}',
      'He can {{rot in prison}}',
    ],
    allow: [
      {
        text: 'Someone told our officer to rot in hell. We reported it.',
        because: 'speech about hate',
      },
      { text: 'I’m the one who needs a good slap for that pun', because: 'about self' },
      { text: 'I hope she never dies', because: 'wished away' },
      { text: 'Hope he gets a good seat', because: 'unseen' },
    ],
  },
});
