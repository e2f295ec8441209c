import { negated, predicate, removeSentence, rule } from '../engine';
import { activeCase, cameToLight, evidence, verdictTalk } from './case.words';
import { borrowed, decided, harmless } from './quiet';
import { inTheConversation } from './said-nearby';

export default rule({
  id: 'work-information/evidence-before-trial',
  title: 'Tells evidence or foretells the outcome of a case that is not over',
  clause: 'information.active-proceedings',
  law: ['Contempt of Court Act 1981 s.2'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { told: [cameToLight, verdictTalk] },
  when: [
    inTheConversation('a case under way', activeCase),
    predicate(
      'evidence or outcome',
      (match) =>
        match.anchor.sign === verdictTalk ||
        (match.post.situation.mode === 'personal' && match.inText(evidence)),
    ),
  ],
  unless: [negated, borrowed, harmless, decided],
  mark: 'told',
  message: 'This could be read as telling evidence or the outcome of a case that is not over.',
  because: 'It can make a fair trial impossible and give away the work of months.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      {
        text: '{{they’ve found the}} knife in his shed',
        context: 'Man arrested over the Penrhos stabbing',
        mode: 'personal',
      },
      { text: '{{he’s bang to rights}}, trial or no trial', mode: 'personal' },
      'We are glad that Colm Varley, who is facing trial, {{will be going away for}} a long time',
    ],
    allow: [
      {
        text: 'they’ve found no knife, he’s not bang to rights',
        context: 'Man arrested over the stabbing',
        mode: 'personal',
        because: 'negated',
      },
      {
        text: 'he’s bang to rights in the last episode, the murder trial is a hoot',
        mode: 'personal',
        because: 'make-believe or everyday',
      },
      {
        text: 'Crimestoppers: he’s bang to rights after a murder because somebody rang',
        mode: 'personal',
        because: 'public or kept private',
      },
      {
        text: 'he’s bang to rights and was found guilty of the murder today',
        mode: 'personal',
        because: 'open court',
      },
      {
        text: 'he’s bang to rights about the parking',
        mode: 'personal',
        because: 'a case under way',
      },
      {
        text: 'we found the best cafe',
        context: 'Man arrested over the stabbing',
        mode: 'personal',
        because: 'evidence or outcome',
      },
      { text: 'The trial goes on', mode: 'personal', because: 'unseen' },
    ],
  },
});
