import { either, negated, removeSentence, replaceSentence, rule } from '../engine';
import { activeCase, makeBelieve, openCourt } from './cases.words';
import { insideEvidence } from './inside-knowledge.words';
import { inTheConversation, inTheDraft } from './said-nearby';

export default rule({
  id: 'work-information/evidence-before-trial',
  title: 'Tells evidence, a confession or earlier convictions before a case is over',
  clause: 'information.active-proceedings',
  law: ['Contempt of Court Act 1981 s.2'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { evidence: insideEvidence },
  when: [inTheConversation('a case under way', activeCase)],
  unless: [
    negated,
    either(
      'open court or make-believe',
      inTheDraft('open court', openCourt),
      inTheDraft('make-believe', makeBelieve),
    ),
  ],
  mark: 'evidence',
  message: 'This could be read as telling evidence while a case is active.',
  because: 'From arrest to verdict such a post can prejudice the trial and be contempt of court.',
  suggestions: [
    removeSentence(),
    replaceSentence(
      'We cannot say more while the case is going on.',
      'Say that you cannot comment',
    ),
  ],
  examples: {
    flag: [
      {
        text: 'He {{went no comment}} of course. Duty solicitor told him to.',
        mode: 'personal',
      },
      {
        text: 'Do not worry, {{his prints were}} on the till',
        context: 'Did they get the shop burglar?',
      },
      {
        text: '{{She has got form for}} this',
        context: 'Woman, 30, charged over the arson',
        mode: 'personal',
      },
    ],
    allow: [
      { text: 'The referee went no comment after the whistle', because: 'a case under way' },
      { text: 'Nobody confessed. He never admitted it in interview.', because: 'negated' },
      {
        text: 'The court heard that his prints were on the till after the burglary',
        because: 'open court or make-believe',
      },
      { text: 'A man has been arrested and is in custody', because: 'unseen' },
    ],
  },
});
