import { near, negated, quotedSpeech, removeSentence, rule } from '../engine';
import { officialImages } from './campaigning.words';
import { rulesOfVoting } from './circumstances';
import { candidacy, standing } from './elections.words';
import { evenHanded } from './even-handed';
import { anyParty } from './party-signs';

export default rule({
  id: 'political/official-image-lent',
  title: 'Lends uniform, crest, premises or pictures to a campaign',
  clause: 'political.pre-election',
  law: ['Local Government Act 1986 s.2'],
  contact: 'monitoring-officer',
  level: { work: 'ask', personal: 'ask' },
  scope: 'sentence',
  looksFor: { image: officialImages, campaign: [...anyParty, standing, candidacy] },
  when: [near('image', 'campaign', 10)],
  unless: [negated, quotedSpeech, rulesOfVoting, evenHanded],
  mark: 'image',
  message: ({ image }) => `“${image}” beside a campaign could look like official backing.`,
  because:
    'Uniform, crests, vehicles and premises belong to the public and may not help a party or candidate.',
  endorsing: 'off',
  suggestions: [removeSentence()],
  examples: {
    flag: [
      'Happy to lend {{our fire engine}} for the candidate’s photo.',
      { text: 'Me {{in uniform}} with the Plaid candidate this morning', mode: 'personal' },
      {
        text: 'Lending {{the control room}} to the candidate for her film',
        mode: 'work',
        profile: 'deputy',
        level: 'ask',
      },
      {
        text: '{{Our fire engine}} will carry the Plaid candidate',
        mode: 'work',
        profile: 'commissioner',
        level: 'ask',
      },
    ],
    allow: [
      { text: 'Officers do not appear in uniform with the candidate', because: 'negated' },
      {
        text: 'The Labour flyer said “pictured in uniform with our candidate”',
        because: 'quoted speech',
      },
      {
        text: 'Guidance for a candidate who wants to film in our control room is online',
        because: 'rules and arrangements',
      },
      {
        text: 'All candidates may visit. Officers in uniform will show every candidate round',
        because: 'even-handed',
      },
      { text: 'Our fire engine visits the school fete', because: 'unseen' },
      {
        text: 'The uniform shop moves to Brook Street on Monday, two doors down from the old bank and opposite the Labour stall',
        because: 'image near campaign',
      },
    ],
  },
});
