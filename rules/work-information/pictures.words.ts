import { words } from '../engine';

/** Pictures of what people in trouble must be spared. */
export const picture = words({
  name: 'picture',
  nouns: [
    'photo',
    'pic',
    'picture',
    'video',
    'selfie',
    'snap',
    'footage',
    'clip',
    'screenshot',
    'vid',
  ],
  phrases: [
    '📸',
    '📷',
    '📹',
    '🤳',
    '{film} (it|the|him|her|them)',
    'swipe (for|to)',
    'in the comments',
    'inbox me for',
  ],
});

export const sceneOfTrouble = words({
  name: 'scene of trouble',
  nouns: [
    'crash scene',
    'casualty',
    'corpse',
    'wreckage',
    'dead body',
    'bloodstain',
    'body bag',
    'crime scene',
    'body',
  ],
  phrases: [
    '(the|a|that|this) (body|bodies|casualty|deceased|wreck|cordon|cell|cells|detainee|prisoner|noose|mess)',
    'inside the (cordon|tent|cell|cells|ambulance|control room|house)',
    '(crash|murder|accident|stabbing|suicide|fire|death) (scene|site)',
    'briefing (board|room)',
    '(cell|custody) (cctv|footage|camera|block)',
    'state of (him|her|them|it|the)',
    'blood (on|all|everywhere)',
  ],
});

/** An appeal for pictures, or pictures that were cleared. */
export const clearedPicture = words({
  name: 'picture asked for or cleared',
  phrases: [
    ...'tributes tribute floral itvnews bbc rt plea dashcam appeal appealing released issued exhibition museum training exercise mock open crimestoppers nature wildlife statue body-worn bodyworn webcam sunrise sunset'.split(
      ' ',
    ),
    "(don't|do not|please don't|never|stop|no) (film|filming|post|posting|share|sharing|take|taking|pictures|photos)",
    '(have|got|any) (footage|photos|video)',
    'with permission',
    'open day',
    'body (shop|pump|confidence|positive|image|building|scrub|of water|of work)',
  ],
});
