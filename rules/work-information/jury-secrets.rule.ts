import { near, removeSentence, rule } from '../engine';
import { juryMatter, onAJury } from './jury.words';
import { borrowed } from './quiet';

export default rule({
  id: 'work-information/jury-secrets',
  title: 'Tells what a jury hears or thinks',
  clause: 'information.active-proceedings',
  law: ['Juries Act 1974 s.20D', 'Contempt of Court Act 1981 s.8'],
  contact: 'legal',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { jury: onAJury, matter: juryMatter },
  when: [near('jury', 'matter', 16)],
  unless: [borrowed],
  mark: ['jury', 'matter'],
  message: 'This could be read as telling what a jury hears or thinks.',
  because: 'What jurors discuss is secret for ever, and telling it can end a trial.',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      { text: '{{on the jury and most of us think}} he did it', mode: 'personal' },
      { text: '{{jury duty day two, the defendant}} looks shifty', mode: 'personal' },
    ],
    allow: [
      {
        text: 'The jury in the film: they say he did it, on the jury',
        mode: 'personal',
        because: 'make-believe or everyday',
      },
      {
        text: 'on the jury, which took all week, with bad coffee and hard chairs and a long walk from the bus in the rain each day, and then a good lunch for the witness',
        mode: 'personal',
        because: 'jury near matter',
      },
      { text: 'My jury service is over, glad I did it', mode: 'personal', because: 'unseen' },
      { text: 'Jury service starts on Monday', mode: 'personal', because: 'unseen' },
    ],
  },
});
