import { predicate, removeSentence, replaceSentence, rule, type Sign } from '../engine';
import { aboutHate } from './about-hate';
import { namedGroup } from './groups';
import { ageGroup, originTrait, otherTrait, outcast, sexGroup } from './groups.words';
import {
  ageJeer,
  disabilityJeer,
  jeer,
  kindWord,
  orientationJeer,
  originJeer,
  sexJeer,
} from './jeers.words';
import { toldAge, toldDisability, toldOrientation, toldSex } from './told.words';
import {
  ageTopic,
  disabilityTopic,
  elsewhere,
  groupPlace,
  orientationTopic,
  originTopic,
  sexTopic,
} from './topics.words';

/** What somebody's post must tell of for the words of a reply to be a jeer at it. */
const TOLD: ReadonlyMap<Sign, readonly Sign[]> = new Map<Sign, readonly Sign[]>([
  [ageJeer, [ageGroup, ageTopic, toldAge]],
  [sexJeer, [sexGroup, sexTopic, toldSex]],
  [disabilityJeer, [otherTrait, disabilityTopic, toldDisability]],
  [originJeer, [originTrait, originTopic, elsewhere]],
  [orientationJeer, [orientationTopic, toldOrientation]],
  [
    jeer,
    [
      ...namedGroup,
      outcast,
      originTrait,
      otherTrait,
      ageTopic,
      sexTopic,
      disabilityTopic,
      originTopic,
      orientationTopic,
      groupPlace,
      toldAge,
      toldDisability,
      toldOrientation,
      toldSex,
    ],
  ],
]);

const answersIt = predicate('answers what somebody is', (match) => {
  const topics = TOLD.get(match.anchor.sign);
  return topics !== undefined && match.inContext(topics);
});

/** Longer answers argue or inform. */
const MOST_WORDS = 22;
const brief = predicate(
  'is brief',
  ({ source }) => source.tokens.filter(({ kind }) => kind === 'word').length <= MOST_WORDS,
);

const friendly = predicate('friendly', (match) => match.inText(kindWord));

export default rule({
  id: 'discrimination/characteristic-mocked',
  title: 'Answers somebody with a joke or a jeer about what they are',
  clause: 'equality.dignity',
  law: ['Equality Act 2010 ss.4 and 26'],
  contact: 'equality',
  level: { work: 'ask', personal: 'ask' },
  scope: 'sentence',
  looksFor: {
    jeer: [jeer, ageJeer, sexJeer, disabilityJeer, originJeer, orientationJeer],
  },
  when: [answersIt, brief],
  unless: [aboutHate, friendly],
  mark: 'jeer',
  message:
    'In answer to this post these words could be read as mocking somebody for what they are.',
  because: 'The person, and everyone who shares that with them, will read it.',
  endorsing: 'off',
  suggestions: [
    replaceSentence('Thank you for telling us about this.', 'Answer kindly'),
    removeSentence(),
  ],
  examples: {
    flag: [
      {
        text: '{{Careful darling}}, mind the kerb',
        kind: 'reply',
        context: '@wyn: At 81 and still cycling to the library',
      },
      {
        text: 'Did the {{stairlift}} break?',
        kind: 'reply',
        context: '@wyn: Pensioner and proud of my new job',
      },
      { text: '{{Nice try}}', kind: 'reply', context: '@bea: My wheelchair rugby debut' },
    ],
    allow: [
      {
        text: 'He said “nice try”. That is not acceptable',
        kind: 'reply',
        context: '@bea: My wheelchair rugby debut',
        because: 'speech about hate',
      },
      {
        text: 'Nice try against a hard side, well done',
        kind: 'reply',
        context: '@bea: My wheelchair rugby debut',
        because: 'friendly',
      },
      {
        text: 'Nice try',
        kind: 'reply',
        context: '@bea: My rugby debut',
        because: 'answers what somebody is',
      },
      {
        text: 'The stairlift was first fitted in the east wing in the spring and has been out of order twice since then because parts come from abroad',
        kind: 'reply',
        context: '@wyn: Pensioner here, is there step-free access?',
        because: 'is brief',
      },
      { text: 'The bus leaves at nine', because: 'unseen' },
    ],
  },
});
