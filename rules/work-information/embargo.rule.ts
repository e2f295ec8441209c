import { negated, predicate, removeSentence, replaceSentence, rule } from '../engine';
import { lastDayNamed } from './embargo-date';
import { embargoWords, otherEmbargo } from './markings.words';
import { inItsSentence } from './said-nearby';

/** Posts may be scheduled: the day that counts is the day they go out. */
const over = predicate('the day has come', (match) => {
  const { start, end } = match.sentence;
  const { now } = match.post.situation;
  const day = lastDayNamed(match.source.text.slice(start, end), now);
  return day !== undefined && day <= (match.post.draft.publishAt ?? now).slice(0, 10);
});

export default rule({
  id: 'work-information/embargo',
  title: 'Publishes something that is under embargo',
  clause: 'information.confidential',
  contact: 'communications',
  level: { work: 'ask', personal: 'ask' },
  scope: 'sentence',
  looksFor: { embargo: embargoWords },
  unless: [negated, inItsSentence('another kind of embargo', otherEmbargo), over],
  mark: 'embargo',
  message: 'This says that the news is under embargo.',
  because: 'Posting before the agreed time breaks a promise to others who wait for it.',
  suggestions: [
    removeSentence(),
    replaceSentence('We will have news for you soon.', 'Announce it without the news'),
  ],
  examples: {
    flag: [
      '{{EMBARGOED UNTIL}} 0600 THURSDAY: meet our new deputy chief',
      {
        text: 'figures are {{under embargo}} but between you and me they are awful',
        mode: 'personal',
      },
      '{{Embargoed until}} 9 November 2026: the annual report is here',
    ],
    allow: [
      { text: 'The report is not under embargo', because: 'negated' },
      { text: 'MPs debated the arms embargo until midnight', because: 'another kind of embargo' },
      {
        text: 'Embargoed until 1 November 2026: the annual report is here',
        because: 'the day has come',
      },
      { text: 'The report comes out on Thursday', because: 'unseen' },
    ],
  },
});
