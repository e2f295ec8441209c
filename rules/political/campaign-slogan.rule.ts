import { predicate, quoted, remove, removeSentence, rule } from '../engine';
import { historical, otherElection, voteNear } from './circumstances';
import { restricted } from './levels';
import { nameForPlace } from './name-for-place.shapes';
import { everydaySlogans, slogans } from './slogans.words';

/** A party's flower or `time for change` counts only with a vote. */
const voteIsMeant = predicate(
  'a vote is meant',
  (match) => match.hit('slogan').sign !== everydaySlogans || voteNear.holds(match),
  ['slogan'],
);

export default rule({
  id: 'political/campaign-slogan',
  title: 'Uses a campaign slogan, hashtag or a party’s flower',
  clause: 'political.restriction',
  law: ['SI 1990/851 reg 4', 'SI 1990/851 Sch Part II'],
  contact: 'monitoring-officer',
  level: restricted('ask'),
  scope: 'post',
  looksFor: { slogan: [slogans, everydaySlogans, nameForPlace] },
  when: [voteIsMeant],
  unless: [quoted, otherElection, historical],
  mark: 'slogan',
  message: ({ slogan }) => `“${slogan}” is known as a campaign slogan or a party’s sign.`,
  because: {
    work: 'A slogan on an official account can look like support, even in irony.',
    personal:
      'A slogan can count as affecting support for a party. Restricted staff are bound at all times.',
  },
  endorsing: { message: 'This agrees with a post that uses a campaign slogan.' },
  suggestions: [remove('slogan', 'Remove the slogan'), removeSentence()],
  examples: {
    flag: [
      'Busy day out with the team in Rhyl {{#GTTO}}',
      { text: '{{#ToriesOut}} and not a day too soon', mode: 'personal' },
      { text: '{{Owen Pryce for Clwyd}}', mode: 'personal' },
      { text: 'Up early for the polling station {{🌹}}', mode: 'personal' },
      {
        text: '{{stop the boats}} and fill the potholes',
        mode: 'personal',
        profile: 'unrestricted',
        level: 'tip',
      },
      { text: '{{#GTTO}} from the yard', mode: 'work', profile: 'unrestricted', level: 'ask' },
      { text: '{{#GTTO}} again', mode: 'personal', profile: 'unrestricted', level: 'tip' },
    ],
    allow: [
      { text: 'A museum tour of the Labour landslide years', because: 'history or study' },
      { text: 'Get the Tories out', mode: 'personal', profile: 'deputy', because: 'level' },
      { text: '#LabourOut', mode: 'personal', profile: 'commissioner', because: 'level' },
      { text: 'The leaflet said “Britain is broken” and gave no imprint', because: 'quoted' },
      {
        text: 'Time for a change: vote to name our new gritter',
        because: 'another kind of election',
      },
      { text: 'Time for a change of tyres on the van 🌹', because: 'a vote is meant' },
      { text: '#RegisterToVote by Tuesday', because: 'unseen' },
      { text: 'stop the boats', mode: 'personal', profile: 'commissioner', because: 'level' },
    ],
  },
});
