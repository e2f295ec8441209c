import { words } from '../engine';

/** What a person is called who has committed a crime. */
export const criminalNoun = words({
  name: 'criminal',
  nouns: [
    ...'thief crook fraudster scammer conman burglar rapist paedophile paedo nonce abuser stalker'.split(
      ' ',
    ),
    ...'arsonist blackmailer swindler'.split(' '),
    'drug dealer',
    'con artist',
    'sex offender',
    'money launderer',
  ],
  phrases: ['bent as a nine bob note'],
});

/** What a person has done who has committed a crime. */
export const crimeVerb = words({
  name: 'crime',
  verbs: [...'steal rob defraud burgle embezzle groom assault blackmail'.split(' '), 'rip off'],
  phrases: ['{fiddle} (his|her|their|the) expenses', '{take} (a bribe|bribes|backhanders)'],
});

export const crimeIdioms = words({
  name: 'crime idiom',
  shields: [criminalNoun, crimeVerb],
  phrases: [
    '{steal} the (show|limelight|scene|thunder|headlines|spotlight)',
    '{steal} (my|our|your|his|her) (heart|thunder|dessert|chips)',
    '{steal} a (march|kiss|glance|look)',
    'robbed (of a|of the) (penalty|goal|win|point)',
    'we were robbed',
    'thief of time',
    'like a thief in the night',
    'dog groomer',
    'grooming (session|salon|parlour)',
  ],
});
