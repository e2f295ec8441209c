import { either, predicate, remove, replace, rule } from '../engine';
import { sellingWords, vehicleWords } from './identifiers.words';
import { publicAppeal } from './public-appeal';
import { inTheDraft, saidNearby } from './said-nearby';
import { currentRegistration, possibleRegistration } from './vehicle.shapes';

const inCapitals = predicate(
  'has the form of a registration',
  (match) => match.hit('plate').sign === currentRegistration,
  ['plate'],
);

const myVehicle = predicate(
  'my vehicle',
  (match) => {
    const words = match.wordsBefore(match.hit('plate'), 5);
    return words.includes('my') && !words.includes("'s");
  },
  ['plate'],
);

export default rule({
  id: 'work-information/vehicle-registration',
  title: 'Gives the registration of somebody’s vehicle',
  clause: 'information.personal-data',
  law: ['UK GDPR art 5'],
  contact: 'data-protection',
  level: { work: 'stop', personal: 'stop' },
  scope: 'sentence',
  looksFor: { plate: [currentRegistration, possibleRegistration] },
  when: [
    either(
      'is a registration by form or by name',
      inCapitals,
      saidNearby('vehicle named beside it', 'plate', vehicleWords, 3),
    ),
  ],
  unless: [
    publicAppeal,
    either('the writer’s own vehicle', inTheDraft('for sale', sellingWords), myVehicle),
  ],
  mark: 'plate',
  message: 'The words marked look like the registration of a vehicle.',
  because: 'A registration leads to its keeper, who may have done nothing wrong.',
  endorsing: 'off',
  suggestions: [
    remove('plate', 'Remove the registration'),
    replace('plate', '[registration removed]', 'Put a note in its place'),
  ],
  examples: {
    flag: [
      {
        text: 'watch out for the blue Focus {{XA57 GZD}} creeping round our close',
        mode: 'personal',
      },
      'A driver in {{yk19 zzx}} reg blocked the ambulance bay',
    ],
    allow: [
      {
        text: 'Appeal for witnesses: a Focus, XA57 GZD, was in Mill Lane on Friday. Call 101.',
        because: 'public appeal',
      },
      { text: 'Selling the Corsa, XA57 GZD, two keys', because: 'the writer’s own vehicle' },
      { text: 'My new car XA57 GZD and I are off to Tenby', because: 'the writer’s own vehicle' },
      { text: 'The bill was 12 a year', because: 'unseen' },
      {
        text: 'She ran the a40 leg in record time',
        because: 'is a registration by form or by name',
      },
    ],
  },
});
