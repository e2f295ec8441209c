import { predicate, removeSentence, replaceSentence, rule } from '../engine';
import { aboutHate } from './about-hate';
import { belittling, belittlingOrigin, owedTo } from './belittling.words';
import { ofOneself } from './of-oneself';

/** Jokes at one's own cost are free; but `we are being replaced` is about others. */
const atOwnCost = predicate(
  'about self',
  (match) => match.anchor.sign !== belittlingOrigin && ofOneself.holds(match),
);

const aboutOrigin = predicate(
  'about origin or belief',
  (match) => match.anchor.sign !== belittling,
);

export default rule({
  id: 'discrimination/belittling-phrase',
  title: 'Uses a set phrase that belittles people for a characteristic',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4 and 26'],
  contact: 'equality',
  level: { work: 'ask', personal: 'ask' },
  scope: 'sentence',
  looksFor: {
    phrase: [belittlingOrigin, belittling, owedTo],
  },
  unless: [aboutHate, atOwnCost],
  adjust: [{ when: aboutOrigin, to: 'stop' }],
  mark: 'phrase',
  message: 'This phrase could be read as making fun of people for who they are.',
  because: 'Said as a joke it still lands on everyone it fits, and it stays with your name.',
  suggestions: [
    replaceSentence('Here is what happened.', 'Say what happened instead'),
    removeSentence(),
  ],
  examples: {
    flag: [
      'Two goes at parking that van. {{Women drivers}}, eh',
      'New sergeant is a {{diversity hire}} if you ask me',
      'Payroll wrong once more, {{baby brain}} no doubt',
      'The new clerk is a {{bit autistic}}',
    ],
    allow: [
      {
        text: 'Asking “where are you really from” tells people they do not belong',
        because: 'speech about hate',
      },
      { text: 'I’m a bit autistic and a lot tired', because: 'about self' },
      { text: 'Baby brain and no sleep: I posted my own gloves', because: 'about self' },
      { text: 'Drivers, mind the cones', because: 'unseen' },
    ],
  },
});
