import { words } from '../engine';

/** Each list names the identifier, so that digits beside it are known for what they are. */
export const nhsWords = words({
  name: 'NHS number said',
  phrases: ['nhs (number|no|num|#|nr|id)', 'hospital (number|no)', 'patient (number|no|id)', 'nhs'],
});

export const identityDocuments = words({
  name: 'identity document',
  phrases: [
    'passport',
    'passport (number|no)',
    "(driving|driver|drivers|driver's) (licence|license)",
    '(licence|license) (number|no)',
    'social security (number|no|)',
    'ssn',
    'visa (number|no)',
    '(id|identity) card (number|no|)',
    'residence permit',
    'brp',
    'biometric residence permit',
  ],
});

export const birthDateWords = words({
  name: 'date of birth said',
  phrases: [
    'dob',
    'd.o.b',
    'd.o.b.',
    'd o b',
    'date of birth',
    'birth date',
    'birthdate',
    'born',
    'born on',
  ],
});

export const telephoneWords = words({
  name: 'telephone said',
  phrases: [
    '(mobile|phone|home|landline|cell|telephone|contact|his|her|their|my|your|work|personal) (number|no|num)',
    ...'mobile landline phone telephone mob tel whatsapp registered'.split(' '),
    '{call} (me|him|her|them|on|at)',
    '{ring} (me|him|her|them|on)',
    '{text} (me|him|her|them|on)',
    'reach (me|him|her|them)',
  ],
});

export const cardWords = words({
  name: 'card said',
  phrases: [
    '(debit|credit|bank|payment) card',
    ...'card exp expiry cvv cvc visa mastercard amex'.split(' '),
  ],
});

export const bankWords = words({
  name: 'bank account said',
  phrases: [
    'sort code',
    'sort (codes|no|number)',
    'sortcode',
    'sc',
    '(account|acc|acct|a/c|bank) (number|no|num|details)',
    'account',
    'acc',
    'iban',
  ],
});

export const vehicleWords = words({
  name: 'vehicle said',
  nouns: [...'plate numberplate registration car vehicle driver motor'.split(' '), 'number plate'],
  phrases: [
    ...'reg vrm vrn index dvla mot parked driving drives'.split(' '),
    ...'astra fiesta focus corsa golf polo transit vivaro sprinter bmw audi mercedes merc vauxhall volkswagen vw toyota nissan qashqai peugeot renault clio citroen skoda seat leon ibiza kia hyundai honda mazda volvo landrover tesla jaguar yaris aygo micra juke insignia mondeo kuga vectra berlingo caddy motorbike moped scooter hatchback'.split(
      ' ',
    ),
    'range rover',
    'land rover',
    'white van',
  ],
});

/** The writer's own: worth a thought, not a warning about somebody else. */
export const ownWords = words({
  name: 'my own',
  phrases: "my mine our i i'm im ive i've me we we're we've i'd i'll we'll".split(' '),
});

export const selfWords = words({ name: 'me', phrases: ['me', 'my', 'mine'] });

export const sellingWords = words({
  name: 'for sale',
  phrases: ['for sale', 'selling', 'ono', 'o.n.o', '(asking|price|sold) _', 'fsh', 'private plate'],
});

/** Somebody is pointed at: the identifier is not the writer's own. */
export const othersWords = words({
  name: "somebody else's",
  phrases: "his her hers their theirs your yours you him them he she mum's dad's".split(' '),
});

/** Readers are invited to get in touch: the number is meant to be used. */
export const invitationWords = words({
  name: 'invitation to get in touch',
  phrases: [
    '(call|ring|text|phone|whatsapp|message|email|e-mail|contact|speak to|dm|ping) (us|our|the|me|_) (on|at|to|for|via)',
    '(call|ring|text|phone|whatsapp|message|email|e-mail|contact) (on|at|us)',
    'for (more|further) (info|information|details)',
    'to (book|apply|register|sign up|volunteer|reserve|enter|join|order|donate|rsvp)',
    'rsvp',
    'get in touch',
    'text (service|line|number)',
    'give (us|me|_) a (call|ring|bell)',
  ],
});
