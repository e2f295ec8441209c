import { words } from '../engine';

/** A riddle whose answer is a person. */
export const identityHint = words({
  name: 'hint at who it is',
  phrases: [
    'rhymes with',
    'do the (maths|math)',
    '(starts|begins|starting|beginning) with (a|an|_)',
    'guess (which|who|whose)',
    'no prizes for guessing',
    'three guesses',
    '(not|without) naming (names|any names|anyone)',
    '(no|not mentioning|mentioning no) names',
    "(i'm not|im not|not) saying (who|which|a name|any names)",
    "(that's|thats) all (i'm|im|i am) saying",
    '(everyone|everybody|we all|half the town|the whole town|whole village|you all) (knows|know) (who|which)',
    '(you|u|you all) (all know|know exactly|can guess|can work out) (who|which)',
    '(you|u) can (guess|work it out)',
    'iykyk',
    'if you know you know',
    '(his|her|their) (name|initials) (is|are|begins|starts|rhymes)',
    'initials',
    '(put|join) (two and two|the dots)',
    'a certain (someone|local|headteacher|councillor|businessman|coach|teacher|vicar|shop owner|landlord|officer|_)',
    '(clue|hint) (is|:)',
    "(here's|heres) a (clue|hint)",
    "(it's|its|it was|was) (the|that) (caretaker|headteacher|head|teacher|coach|owner|manager|landlord|vicar|doctor|driver|bloke|fella|guy|lad|one|neighbour|lollipop lady|chef|butcher|barber|scout leader|councillor) (from|at|of|who|in|that)",
  ],
});

/** A matter in which somebody must not be pointed at. */
export const delicateMatter = words({
  name: 'delicate matter',
  verbs: ['arrest', 'suspend', 'nick', 'rape', 'assault', 'bail', 'accuse'],
  nouns: ['complainant', 'safeguarding', 'informant', 'overdose', 'domestic', 'sex offence'],
  phrases: [
    ...'999 custody misconduct psd iopc bail'.split(' '),
    'rang (999|the police|us)',
    'called (999|the police|us)',
    'sexual (offence|offences|assault|abuse)',
    'under investigation',
    'restraining order',
    'in court',
    'on the register',
    'helping police',
  ],
});
