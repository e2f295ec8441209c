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
