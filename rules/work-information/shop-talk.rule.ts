import { near, negated, removeSentence, replaceSentence, rule } from '../engine';
import { makeBelieve, openCourt } from './cases.words';
import { publicAppeal } from './public-appeal';
import { inTheDraft } from './said-nearby';
import { behindTheScenes, onePerson, rawState, shopInGeneral } from './shop-talk.words';

export default rule({
  id: 'work-information/shop-talk',
  title: 'Talks about somebody met behind the scenes of the job',
  clause: 'information.personal-data',
  law: ['UK GDPR arts 9 and 10'],
  contact: 'data-protection',
  level: { work: 'none', personal: 'ask' },
  scope: 'post',
  looksFor: { scene: behindTheScenes, who: onePerson, state: rawState },
  when: [near('scene', 'who', 20), near('scene', 'state', 26)],
  unless: [
    negated,
    inTheDraft('make-believe', makeBelieve),
    inTheDraft('open court', openCourt),
    publicAppeal,
    inTheDraft('work in general', shopInGeneral),
  ],
  mark: ['scene', 'state'],
  message: 'This could be read as talking about somebody you met through the job.',
  because: 'Even without a name, they and those who know them may recognise it.',
  endorsing: 'off',
  suggestions: [
    removeSentence(),
    replaceSentence('Long shift. Glad to be home.', 'Say it without the person'),
  ],
  examples: {
    flag: [
      {
        text: 'quiet {{briefing then a fella who bit his}} own mam, love a Tuesday',
        mode: 'personal',
      },
      { text: '{{Took a call from a lady whose husband is sectioned}} again', mode: 'personal' },
    ],
    allow: [
      { text: 'No, nobody in the cells hit her', mode: 'personal', because: 'negated' },
      {
        text: 'In the cells scene she is naked, no spoilers',
        mode: 'personal',
        because: 'make-believe',
      },
      {
        text: 'In the cells he was drunk; he pleaded guilty today',
        mode: 'personal',
        because: 'open court',
      },
      {
        text: 'He got out of the cells drunk. Seen him? Call 101',
        mode: 'personal',
        because: 'public appeal',
      },
      {
        text: 'Thank you to the girl in custody, I was crying and she made tea',
        mode: 'personal',
        because: 'work in general',
      },
      { text: 'He was drunk in the cells', because: 'level' },
      { text: 'Long shift, home now', mode: 'personal', because: 'unseen' },
    ],
  },
});
