import { words } from '../engine';

/** Other people's data in bulk. */
export const personalRecords = words({
  name: 'personal records',
  nouns: [
    'spreadsheet',
    'mailing list',
    'distribution list',
    'personnel file',
    'salary',
    'data breach',
    'case file',
    'patient list',
    'rota',
    'home address',
    'statement',
  ],
  phrases: [
    "(everyone's|everybody's|people's|staff's|our|all the|all our) (salary|salaries|sickness|addresses|numbers|details|data|records|dobs|pay)",
    "(personal|staff|victim|victims'|customer|client|patient|witness|payroll|hr|leaver's|leavers|sickness) (data|details|records|list|spreadsheet|file|files|addresses|info|information)",
    '(body worn|bodycam|cctv) footage',
    'the whole list',
    'case notes',
    '(sickness|absence|salary|payroll|address|victim|complaint|staff|offender) (list|lists|spreadsheet|records|file|files)',
    '(pocket|note) book',
    'pocketbook',
    'statements',
    '(victim|victims|staff|witness|patient|officers|tenant|client) (addresses|names|details|numbers|records)',
    '(all|of) the (addresses|phone numbers|names|victims)',
  ],
});

/** They got out, or were kept. */
export const gotOut = words({
  name: 'got out',
  phrases: [
    "(went|gone|sent|emailed|cc'd|forwarded|copied|shared) (it|them|) (to|out to) (the whole|everyone|everybody|all|all of|half|the wrong|the entire|every|all staff|loads)",
    '(recalled|recall) (it|the email|the message)',
    "(i've|i|ive|we've|we) (saved|kept|screenshotted|downloaded|printed|got|took|copied|still have) (a copy|it|them|copies|a screenshot|the lot|screenshots|a photo|one)",
    '(saved|kept|took|got) (a|my) (copy|screenshot|photo)',
    '(left|lost|found|forgot) (it|them|my|the) (laptop|folder|notebook|memory stick|usb|phone|bag|pocket book|file|radio|_) (on|in|at) (the|a)',
    'left (on|in) (the|a) (train|bus|pub|taxi|car|printer|photocopier|cafe)',
    '(wrong|incorrect) (recipient|recipients|address|person|inbox|email address|attachment)',
    '{save} (the|it|all|everything|a copy|my own copy)',
    '{keep} (the|it|all|everything|a copy)',
    'before (it|they|hr|the) (locked|deleted|noticed|pulled|took|recalled)',
    'reply all',
    'reply-all',
    'by mistake',
    'whole (of|force|department|office|council)',
    'to the whole (_|) (list|department|office|force|world|council|team|company)',
    "(emailed|sent|cc'd|copied|forwarded) (_|) (_|) (_|) to (everyone|everybody|all staff|the wrong)",
    '(oops|whoops)',
  ],
});

/** Recording what is meant to stay in the room. */
export const recording = words({
  name: 'recording',
  phrases: [
    "(live now|going live|we're live|im live|i'm live|livestreaming|live streaming|live-tweeting|live tweeting|streaming|recording|filming|secretly recording|recorded|filmed|secretly filmed|secretly recorded)",
    '(screenshot|screenshots|screen grab|screengrab|photo|pic|snap|picture) (of|from) (the|our|my) (screen|system|log|briefing board|briefing|whiteboard|control room|custody|rota|email|teams|slide|slides|case file|file|board|cells|desk|minutes)',
    "(camera|phone) (is|'s|was) (on|in|behind|under|propped|hidden|recording)",
  ],
});

/** What hangs on walls and stands on screens at work. */
export const workMaterial = words({
  name: 'picture of work material',
  phrases: [
    "(screenshot|screenshots|screen grab|screengrab|photo|pic|pics|snap|picture|photos) (of|from) (the|our|my|this|today's|this morning's|a) (_|) (briefing|briefing board|briefing slides|briefing pack|control room|custody board|custody record|rota|duty sheet|case file|charge sheet|log|cad|intel|wanted board|targets|target list|nominals|cells|cell|incident|statement|interview|hr system|crime report|police report|caseload|pocket notebook|pocket book)",
    '(screenshot|photo|pic|snap|picture) (of|from) (the|our|my) (whiteboard|board|screen|screens|wall|slide|slides) (_|) (cos|because|at|in|with|from|look|today|this|,|and) (_|) (work|targets|briefing|the nick|the office|custody|control|cid|suspects|shift)',
    '(video|recording|clip|audio) (of|from) (the|our|my|this) (_|) (briefing|debrief|meeting|custody|control room|interview|cells|call|prisoner|detainee|appraisal)',
  ],
});

export const closedRoom = words({
  name: 'closed room',
  nouns: [
    'meeting',
    'briefing',
    'debrief',
    'interview',
    'hearing',
    'disciplinary',
    'one to one',
    'appraisal',
    'control room',
    'custody suite',
    'cell',
    'case conference',
    'team call',
    'courtroom',
  ],
  phrases: [
    'teams call',
    'zoom call',
    'team meeting',
    'staff meeting',
    'custody',
    'whiteboard',
    'briefing board',
    'the log',
    'our system',
    'in court',
    'in the dock',
    'case file',
    'the rota',
    'our screen',
    'my screen',
  ],
});

/** Nobody is to notice. */
export const unnoticed = words({
  name: 'unnoticed',
  phrases: [
    "(so|and|) (they|he|she|nobody|no one|hr|boss) (don't|doesn't|dont|won't|wont|can't|cant|hasn't|haven't|has) (notice|noticed|know|see|realise|a clue|spotted|clocked)",
    '(secretly|sneakily|quietly|covertly|on the sly|on the quiet)',
    '(shh|shhh|shhhh|sssh|ssh)',
    '🤫',
    '(under|behind) (the|my) (table|desk|mug|laptop|folder)',
    "(don't|dont) tell",
    'no idea',
    'hidden',
  ],
});

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
