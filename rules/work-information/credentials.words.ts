import { words } from '../engine';

const DOOR =
  'door|gate|office|building|alarm|keypad|barrier|safe|station|yard|store|lift|shed|car park|staff room|locker|annexe|garage';

/** Alone these are no secret: what follows must have the form of a key code, `C2580X`. */
export const doorWords = words({
  name: 'what a code opens',
  nouns: ['door', 'gate', 'alarm', 'keypad', 'safe', 'barrier', 'entrance', 'padlock', 'shutter'],
});

/** What is kept secret to open a system, a network or a door. */
export const credentialWords = words({
  name: 'password or code',
  nouns: [
    'password',
    'passcode',
    'passphrase',
    'passwd',
    'keycode',
    'pincode',
    'keysafe',
    'key safe',
    'keypad',
  ],
  phrases: [
    '(log|logs|logging|logged|sign|signs|signing|signed) (in|on|into) (_|) (_|) (as|with|using)',
    '(user|username|admin|login) (:|/|is|=)',
    'pass :',
    '(tap|punch|key|type) in',
    '(works|gets you in|lets you in|get in|gets in) with',
    'pw',
    'pwd',
    'pin',
    'pin (code|number)',
    '(wifi|wi-fi|wi fi|network|guest|router|login|log-in|log in|laptop|computer|account|admin|shared) (key|code|details|pass)',
    '(entry|keypad|alarm|key|security|entrance) (code|codes|pin)',
    `code (for|to) (the|our) (${DOOR})`,
    `code (for|to) the (back|front|side|staff|main|rear|fire) (${DOOR})`,
    `(${DOOR}) (code|codes|pin|combination)`,
    'combination (for|to|of) (the|our)',
    '(guest|staff|office|work|visitor|station|custody|team|hq) (wifi|wi-fi|wireless|network)',
    'wifi (at|in|for) (_|) (_|)',
    '(opens|unlocks|unlock|log in|logs in|log on|logs on|logon|sign in|start up) (as _ and|) with',
    'login is',
    'log in (with|as|is)',
    '(wifi|wi-fi) (at|in) (work|the office|hq|the station|the nick) (is|changed to|has changed to|)',
  ],
});

/** Advice about passwords speaks of length and kind and gives none. */
export const credentialAdvice = words({
  name: 'advice about passwords',
  phrases: [
    ...'digits digit characters letters random strong stronger weak reuse unique manager phishing scam scammers'.split(
      ' ',
    ),
    'never (share|give|tell|use|write)',
    "(don't|do not) (share|give|tell|use|write)",
    '(change|reset|update) your',
    'keep your',
    'for example',
    'such as',
    'promo code',
    'discount code',
  ],
});
