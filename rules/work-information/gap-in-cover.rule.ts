import { near, quotedSpeech, removeSentence, rule } from '../engine';
import { callSign } from './call-sign.shape';
import { coverGap, onDutyNow, responders, staffingDebate } from './cover.words';
import { publicOccasion } from './occasions.words';
import { inTheDraft } from './said-nearby';

export default rule({
  id: 'work-information/gap-in-cover',
  title: 'Tells that few officers or crews are on duty',
  clause: 'information.operational',
  contact: 'media-office',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { gap: coverGap, who: [responders, callSign], now: onDutyNow },
  when: [near('gap', 'who', 10), near('who', 'now', 14)],
  unless: [
    quotedSpeech,
    inTheDraft('staffing in general', staffingDebate),
    inTheDraft('public occasion', publicOccasion),
  ],
  mark: ['gap', 'who'],
  message: 'This could tell readers how few officers or crews are on duty.',
  because: 'It shows when and where nobody will come quickly.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      {
        text: 'grim one, {{only two officers}} covering the whole coast until six',
        mode: 'personal',
      },
      { text: '{{nobody covering the borough}} till six, all busy in Wrexham', mode: 'personal' },
      { text: '{{Lima Tango 7 is single crewed}} again tonight', mode: 'personal' },
    ],
    allow: [
      {
        text: 'A resident said “only two officers are on duty here”',
        because: 'quoted speech',
      },
      {
        text: 'Since 2010 there are only two officers covering the valley',
        because: 'staffing in general',
      },
      { text: 'Only one officer on duty entered the cake quiz', because: 'public occasion' },
      { text: 'Only two tickets left', because: 'unseen' },
    ],
  },
});
