import { near, negated, removeSentence, rule } from '../engine';
import { makeBelieve } from './cases.words';
import { juryInGeneral, juryMatter, onAJury } from './jury.words';
import { inTheDraft } from './said-nearby';

export default rule({
  id: 'work-information/jury-secrets',
  title: 'Tells what is going on in a jury the writer sits on',
  clause: 'information.active-proceedings',
  law: ['Juries Act 1974 ss.20A and 20D', 'Contempt of Court Act 1981'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { jury: onAJury, matter: juryMatter },
  when: [near('jury', 'matter', 20)],
  unless: [
    negated,
    inTheDraft('jury service in general', juryInGeneral),
    inTheDraft('make-believe', makeBelieve),
  ],
  mark: ['jury', 'matter'],
  message: 'This could be read as telling what a jury is weighing.',
  because: 'Jurors must not discuss a case outside the room, during the trial or after it.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      { text: 'day four {{on the jury and the defendant}} winks at us', mode: 'personal' },
      { text: '{{my fellow jurors all say guilty}}, what would you do', mode: 'personal' },
    ],
    allow: [
      { text: 'I was not on the jury, ask the judge', because: 'negated' },
      {
        text: 'Jury service: is there parking by the court, asks a witness',
        because: 'jury service in general',
      },
      { text: 'On the jury in this series everyone is guilty', because: 'make-believe' },
      { text: 'The verdict is due on Friday', because: 'unseen' },
    ],
  },
});
