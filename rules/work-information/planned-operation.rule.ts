import { negated, predicate, removeSentence, replaceSentence, rule } from '../engine';
import { responders } from './cover.words';
import {
  afterTheEvent,
  doorWork,
  enforcementMatter,
  enforcementWords,
  plannedTime,
} from './enforcement.words';
import { publicOccasion } from './occasions.words';
import { inTheDraft } from './said-nearby';
import { specialUnits } from './units.words';

/** Builders put doors in and grandchildren pay visits; beside police matters it is a raid. */
const policeMatter = predicate(
  'police matter',
  (match) =>
    match.hit('act').sign === enforcementWords ||
    match.inText([enforcementMatter, responders, specialUnits]),
  ['act'],
);

export default rule({
  id: 'work-information/planned-operation',
  title: 'Announces a raid or other operation before it happens',
  clause: 'information.operational',
  law: ['Official Secrets Act 1989 s.4'],
  contact: 'media-office',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { act: [enforcementWords, doorWork], time: plannedTime },
  when: [policeMatter],
  unless: [
    negated,
    inTheDraft('after the event', afterTheEvent),
    inTheDraft('public occasion', publicOccasion),
  ],
  mark: 'act',
  message: 'This could give away an operation that has not happened yet.',
  because: 'It warns the people it is about and can put colleagues in danger.',
  suggestions: [
    removeSentence(),
    replaceSentence(
      'Keep telling us what you see. We act on it.',
      'Say something that gives nothing away',
    ),
  ],
  examples: {
    flag: [
      {
        text: 'early one tomorrow, {{putting a door in}} on the Ashgrove estate',
        mode: 'personal',
      },
      'We have a {{warrant}} for the lock-ups on Friday, watch this space',
      { text: '4am. {{🚪🔨}} somebody is in for a surprise 🤫', mode: 'personal' },
      {
        text: 'trading standards are doing {{test purchases}} along the parade on Saturday',
        mode: 'personal',
      },
    ],
    allow: [
      { text: 'There is no raid going on tonight, that is a rumour', because: 'negated' },
      {
        text: 'We executed a warrant in Ashgrove. Officers will be in the area on Friday.',
        because: 'after the event',
      },
      {
        text: 'Tonight a raid goes wrong in the last episode of the series',
        because: 'public occasion',
      },
      { text: 'Putting a door in at ours on Saturday', because: 'police matter' },
      { text: 'Fridge raid, then bed', because: 'unseen' },
    ],
    known: [
      {
        text: 'if you live up by the quarry stay in tomorrow at six, trust me',
        wrongly: 'silent',
        why: 'a warning that names no act and no unit',
      },
    ],
  },
});
