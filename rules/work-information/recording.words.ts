import { words } from '../engine';

/** Recording what is meant to stay in the room. */
export const recording = words({
  name: 'recording',
  phrases: [
    "(live now|going live|we're live|im live|i'm live|livestreaming|live streaming|live-tweeting|live tweeting|streaming|recording|filming|secretly recording|recorded|filmed|secretly filmed|secretly recorded)",
    '(screenshot|screenshots|screen grab|screengrab|photo|pic|snap|picture) (of|from) (the|our|my) (screen|system|log|briefing board|briefing|whiteboard|control room|custody|rota|email|teams|slide|slides|case file|file|board|cells|desk|minutes)',
    "(camera|phone) (is|'s|was) (on|in|behind|under|propped|hidden|recording)",
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

/** What hangs on walls and stands on screens at work. */
export const workMaterial = words({
  name: 'picture of work material',
  phrases: [
    "(screenshot|screenshots|screen grab|screengrab|photo|pic|pics|snap|picture|photos) (of|from) (the|our|my|this|today's|this morning's|a) (_|) (briefing|briefing board|briefing slides|briefing pack|control room|custody board|custody record|rota|duty sheet|case file|charge sheet|log|cad|intel|wanted board|targets|target list|nominals|cells|cell|incident|statement|interview|hr system|crime report|police report|caseload|pocket notebook|pocket book)",
    '(screenshot|photo|pic|snap|picture) (of|from) (the|our|my) (whiteboard|board|screen|screens|wall|slide|slides) (_|) (cos|because|at|in|with|from|look|today|this|,|and) (_|) (work|targets|briefing|the nick|the office|custody|control|cid|suspects|shift)',
    '(video|recording|clip|audio) (of|from) (the|our|my|this) (_|) (briefing|debrief|meeting|custody|control room|interview|cells|call|prisoner|detainee|appraisal)',
  ],
});
