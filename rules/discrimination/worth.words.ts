import { followedBy, words } from '../engine';

/** Being worth something; an attack only when a group is said not to be. */
export const worth = words({
  name: 'worth',
  disguised: true,
  sensed: [
    {
      phrases: ['people', 'human beings', 'humans', 'citizens', 'adults'],
      sense: (place) => !followedBy(place, 'who', 'to', 'you', 'we', 'that', 'in', 'with', 'of'),
    },
  ],
  phrases: [
    ...'matter value valuable important worthy equal equals smart intelligent clever decent civilised civilized normal natural human honest loyal trustworthy capable clean hardworking funny moral sane mature rational competent'.split(
      ' ',
    ),
    '(valuable|useful|productive|proper|decent|real) (member|members|citizen|citizens|people|person|part|britons|british|men|women|man|woman|family|families|couple|marriage)',
    "(our|my|anyone's) (equal|equals)",
    'as (good|smart|clever|clean|equal|capable|strong|worthy|important|human|intelligent|brave|fast|funny) as',
    'worth (_|) (protecting|saving|living|listening|helping|anything|shit|a|having|the|knowing|hiring|employing|crap|fuck|piss|defending|bothering|it)',
    'worth (shit|crap|a damn|anything|it|much)',
    '(human rights|rights) (_|) (apply|matter)',
    'apply (to|for)',
    '(to be|be) (trusted|trusted with|believed)',
    '(lift|lifting) a finger',
    'tell the truth',
    '(need|needs|deserve|deserves) (a|the) (vote|say|job|licence|pension|promotion|rise|seat)',
    "(do|doing) (an honest|a proper|a decent|a full|a day's|any) (_|_ _|_ _ _|)",
    '(turn up|be on time|be punctual|keep a promise|keep (his|her|their) word|pay (his|her|their) way|hold down a job|finish the job|say thank you|look after (their|his|her) (kids|own)|lead|cope|queue|wash|behave|clean up)',
    'think (straight|logically|for themselves)',
    '(like|the same as|as) (other|normal|real|us|proper) (humans|people|women|men|us)',
    '(real|proper) (women|men|woman|man|people|person|british|english|family|families|parents|disability|illness|jobs)',
    'english',
  ],
});
