import { near, negated, predicate, removeSentence, replaceSentence, rule } from '../engine';
import { makeBelieve } from './cases.words';
import { namedPlace } from './named-place.shape';
import { inTheDraft } from './said-nearby';
import { tellingIsFine } from './sensitive.words';
import { metAtWork, peopleMet, toldWithCare, trouble, uniqueDetail } from './stories.words';

/** `one of my families` says whom; `I held` needs somebody near it. */
const aboutSomebodyMet = predicate(
  'about somebody met',
  (match) => {
    const met = match.hit('met');
    if (/\bmy\b|diar|hand|statement/.test(met.lemma)) return true;
    return match.source
      .hits(peopleMet)
      .some(({ first, last }) => first - met.last < 10 && met.first - last < 10);
  },
  ['met'],
);

export default rule({
  id: 'work-information/story-from-work',
  title: 'Tells a story from work in which people could recognise themselves',
  clause: 'information.personal-data',
  law: ['UK GDPR art 4(1)'],
  contact: 'data-protection',
  level: { work: 'tip', personal: 'ask' },
  scope: 'post',
  looksFor: { met: metAtWork, trouble, detail: [uniqueDetail, namedPlace] },
  when: [aboutSomebodyMet, near('met', 'trouble', 45), near('met', 'detail', 60)],
  unless: [
    negated,
    inTheDraft('told with care', toldWithCare),
    inTheDraft('make-believe', makeBelieve),
    inTheDraft('told by those concerned', tellingIsFine),
  ],
  mark: 'detail',
  message: 'You name nobody, but the people in this story could recognise themselves.',
  because: 'A place, an age or a number of children is often enough for those who know them.',
  suggestions: [
    removeSentence('Remove the detail'),
    replaceSentence('Proud to do this job. The rest stays between us.', 'Say it without the case'),
  ],
  examples: {
    flag: [
      {
        text: 'The lad I arrested tonight has {{three kids}} and a heroin habit. Sad.',
        mode: 'personal',
      },
      {
        text: 'One of my families got their keys today. She fled her husband in March, he still can’t know {{where she lives}}.',
        mode: 'personal',
      },
    ],
    allow: [
      {
        text: 'One of my tenants, three kids, was evicted. Names have been changed.',
        mode: 'personal',
        because: 'told with care',
      },
      {
        text: 'Nobody told me about the lady with three kids who was evicted',
        because: 'negated',
      },
      {
        text: 'Spoiler: the lad I arrested has three kids and a heroin habit',
        because: 'make-believe',
      },
      {
        text: 'I met one of my mums, three kids, she fled her husband. We run a marathon for a refuge charity.',
        mode: 'personal',
        because: 'told by those concerned',
      },
      { text: 'Tired but happy. Love this job.', because: 'unseen' },
    ],
    known: [
      {
        text: 'He gripped my thumb the whole time and kept asking for his hamster, Pickle.',
        mode: 'personal',
        wrongly: 'silent',
        why: 'a story that names neither the work nor a trouble',
      },
    ],
  },
});
