import { near, negated, removeSentence, rule } from '../engine';
import { gotOut, insideMaterial } from './exposure.words';
import { clearedPicture } from './pictures.words';
import { borrowed, harmless } from './quiet';
import { inTheDraft } from './said-nearby';

export default rule({
  id: 'work-information/records-out',
  title: 'Tells that records or closed meetings got out, or shows them',
  clause: 'information.personal-data',
  law: ['UK GDPR arts 5 and 33'],
  contact: 'data-protection',
  level: { work: 'stop', personal: 'stop' },
  scope: 'post',
  looksFor: { material: insideMaterial, out: gotOut },
  when: [near('material', 'out', 16)],
  unless: [negated, borrowed, harmless, inTheDraft('cleared', clearedPicture)],
  mark: ['material', 'out'],
  message: 'This could be read as telling or showing what should have stayed inside.',
  because: 'Report a loss at once to the data protection officer; a post makes it worse.',
  suggestions: [removeSentence()],
  examples: {
    flag: [{ text: '{{screenshot of the custody list}} for your amusement', mode: 'personal' }],
    allow: [
      {
        text: 'In the film he forwarded it to the witness list',
        mode: 'personal',
        because: 'make-believe or everyday',
      },
      { text: 'I never forwarded it to the witness list', mode: 'personal', because: 'negated' },
      {
        text: 'A leaflet: what to do if a case file was sent to the wrong person',
        because: 'public or kept private',
      },
      { text: 'The mock case file was sent by mistake', mode: 'personal', because: 'cleared' },
      {
        text: 'The case file is thick, and what with the rain and the trains and the long road to the coast we had a cup of tea, then it all went by mistake',
        mode: 'personal',
        because: 'material near out',
      },
      { text: 'The new rota is fair', mode: 'personal', because: 'unseen' },
    ],
  },
});
