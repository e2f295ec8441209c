import { predicate, publishedOutcome, removeSentence, replaceSentence, rule } from '../engine';
import { aboutHate } from './about-hate';
import { originPeople } from './groups';
import { originGroup, originTrait } from './groups.words';
import { describing, explainsBy, nameHinted, suspect } from './suspect.words';

/** A hint that it explains the offence; or an official post that gives it without an appeal. */
const asReason = predicate(
  'given as a reason',
  (match) =>
    match.inText(explainsBy) ||
    (match.post.situation.mode === 'work' &&
      Math.abs(match.sentence.index - match.sentenceOf(match.hit('suspect')).index) <= 1 &&
      !COLOURS.has(match.anchor.lemma) &&
      !match.inText(describing)),
  ['suspect', 'who'],
);
/** `Catholic Men's Club`: a place or a body has the name. */
const ofPlace = predicate('name of a place', ({ anchor, source }) =>
  source.tokens
    .slice(anchor.first, anchor.last + NAME_REACH)
    .some(({ norm }, at) => norm === "'s" || norm.endsWith("'s") || (at > 0 && PLACES.has(norm))),
);
const NAME_REACH = 3;
const PLACES: ReadonlySet<string> = new Set(
  'club shop store restaurant cafe takeaway centre church mosque temple school street road lane embassy community association supermarket pub bakery'.split(
    ' ',
  ),
);

/** A court has decided, and nothing hints at more. */
const outcome = predicate(
  'published outcome',
  (match) => publishedOutcome.holds(match) && !match.inText(explainsBy),
);

const COLOURS: ReadonlySet<string> = new Set(
  'black brown white asian arab arabic ethnic'.split(' '),
);

export default rule({
  id: 'discrimination/suspect-origin',
  title: 'Explains an offence by nationality, ethnicity, religion or status',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.9, 10 and 149', 'College of Policing APP: media relations'],
  contact: 'media-office',
  level: { work: 'ask', personal: 'ask' },
  scope: 'post',
  looksFor: { who: [originGroup, originPeople, originTrait, nameHinted], suspect },
  when: [asReason],
  unless: [aboutHate, ofPlace, outcome],
  mark: 'who',
  message: 'This could be read as explaining an offence by who somebody is.',
  because: 'Origin or religion is given out only for a policing purpose, and never as the reason.',
  suggestions: [
    replaceSentence(
      'One arrest has been made. The investigation goes on.',
      'Keep to what happened',
    ),
    removeSentence(),
  ],
  examples: {
    flag: [
      {
        text: 'Robber from the Co-op has been named. {{Albanian}}, surprise surprise',
        mode: 'personal',
      },
      'Man charged over the lead thefts in Pen-y-bont. He is a {{Romanian}} national',
    ],
    allow: [
      {
        text: 'Stop telling people that an Albanian robber is no surprise',
        because: 'speech about hate',
      },
      { text: 'Robber of the Polish shop jailed', mode: 'personal', because: 'given as a reason' },
      { text: 'The robber is a white man, about 40. Call 101', because: 'given as a reason' },
      { text: 'Burglar caught at the Catholic Men’s Club in Harwick', because: 'name of a place' },
      { text: 'Romanian thief convicted of taking lead', because: 'published outcome' },
      { text: 'The robber is about 40, in a blue coat. Call 101', because: 'unseen' },
    ],
  },
});
