import { words } from '../engine';

/** Scenes at which people must be spared being seen. */
export const sceneOfTrouble = words({
  name: 'scene of trouble',
  nouns: [
    ...'corpse wreckage casualty bloodstain bodybag noose bodywork mugshot'.split(' '),
    'body bag',
    'dead body',
  ],
  phrases: [
    '(the|a) (body|bodies|deceased|cordon|cell|cells|detainee|prisoner|tent|tape)',
    '(inside|behind|my side of|wrong side of|other side of) the (cordon|tape|tent|cell|cells|line)',
    '(briefing|custody|interview|control|incident) (board|room|suite|desk|block)',
    'blood (on|all|everywhere|in|up)',
    "(his|her|their|sod's|one|a single|a child's) (trainers|trainer|shoe|shoes|teddy|boot|phone) (still|in|on|was|that's|left)",
    'techs',
    'nothing gory',
    'state of (him|her)',
    "there's blood",
    "what's left of",
  ],
});

/** An incident: its pictures are asked for officially, and offered privately only by those inside. */
export const incident = words({
  name: 'incident',
  phrases: [
    '(the|a|my) (_|) (crash|fire|stabbing|accident|smash|fatal|suicide|murder|rta|rtc)',
    'getting (carried|dragged|cut) out',
    '(first|early|we were|i was) (on|at) (the|) scene',
  ],
});

/** A picture or film is taken or offered. */
export const picture = words({
  name: 'picture',
  nouns: [
    ...'helmet-cam footage photo pic picture video selfie snap footage clip vid film'.split(' '),
  ],
  phrases: [
    '{take} (this|these) (at|of|from|in|on|outside)',
    'you can see',
    '(snapped|filmed|photographed|videoed) (the|a|him|her|it)',
    '(bodycam|body cam|body worn|drone)',
    ...'📸 📷 📹 🤳 inbox tiktok'.split(' '),
    '(helmet|body|dash) cam',
    '(got|have) (a few|some|loads)',
    'swipe for',
    '(in|see) the comments',
  ],
});

/** An appeal for pictures, or pictures that were cleared. */
export const clearedPicture = words({
  name: 'picture asked for or cleared',
  phrases: [
    ...'tribute dashcam appeal appealing released issued museum training exercise mock open nature wildlife statue webcam sunrise sunset'.split(
      ' ',
    ),
    "(don't|do not|never|stop|no) (film|filming|post|posting|share|sharing|take|pictures|photos)",
    'with permission',
    'body (shop|pump|positive|image|scrub|work)',
  ],
});
