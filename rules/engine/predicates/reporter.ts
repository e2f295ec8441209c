import { ADVERBS, BE, DEFINITE, HAVE, MODALS, SUBJECT_PRONOUNS } from '../lexicon/function-words';
import { reportingVerbs, selfPronounsBefore } from '../lexicon/speech.words';
import type { Match } from '../match';
import type { Hit } from '../sign';

/** Who says it: the writer, a body whose findings can be looked up, nobody in particular, or somebody. */
export type Reporter = 'writer' | 'official' | 'hearsay' | 'somebody';

/** `I have to say he is …` is the writer's own; `it is wrong to call him …` is not. */
const SAID_BY_WRITER = new Set('say admit state report confirm tell ask'.split(' '));
/** Verbs of decisions and hearings, reporting only when a body is their subject. */
const DECIDED = new Set('found finds ruled rules concluded concludes decided upheld'.split(' '));
const OFFICIAL = new Set(
  `police officers officer detectives force judge court coroner magistrate magistrates jury jurors inquest inquiry tribunal
  ombudsman ofsted council regulator inspector inspectors minister ministers spokesperson spokesman spokeswoman prosecutors
  prosecutor cps hse cqc iopc panel commission commissioner watchdog auditors report hearing`.split(
    /\s+/,
  ),
);
const NOBODY = new Set(
  `they people everyone everybody folk folks some many locals rumour rumours word birdie bird grapevine someone somebody`.split(
    ' ',
  ),
);
const HEARD = new Set(['hear', 'heard', 'hearing']);
const CLOSES = new Set(
  'say claim report tell allege insist warn reckon admit deny announce shout'.split(' '),
);
const LONGEST_SUBJECT = 5;
const FURTHEST_DECISION = 14;

/** Every source that the sentence gives for the words, by verbs before them or `…, police said`. */
export function reportersOf(hit: Hit, match: Match): readonly Reporter[] {
  const verbs = match.source.hitsIn(reportingVerbs, match.sentenceOf(hit)).filter(isSpoken);
  const lead = match.source.sentences[match.sentenceOf(hit).lead ?? -1];
  const leading = lead === undefined ? [] : match.source.hitsIn(reportingVerbs, lead);
  const said = [...leading.filter(isSpoken), ...verbs].flatMap((verb) => {
    if (verb.first > hit.last) return closes(verb, hit, match) ? [whoSays(verb, match)] : [];
    return verb.last < hit.first ? [whoSays(verb, match)] : [];
  });
  return isDecided(hit, match) ? [...said, 'official'] : said;
}

/** Not the `called` of `so-called`. */
export function isSpoken({ source, first }: Hit): boolean {
  return source.tokens[first - 1]?.norm !== '-';
}

/** `As the coroner put it`. */
const PUTS = new Set(['put', 'puts']);

/** `the panel found that …`, `Ofsted ruled …`. */
function isDecided(hit: Hit, match: Match): boolean {
  const before = match.wordsBefore(hit, FURTHEST_DECISION);
  return before.some((word, at) => {
    const puts = word === 'it' && PUTS.has(before[at + 1] ?? '') && before.at(-1) === 'as';
    if (!DECIDED.has(word) && !puts) return false;
    return before.slice(at + 1, at + 1 + LONGEST_SUBJECT).some((subject) => OFFICIAL.has(subject));
  });
}

function whoSays(verb: Hit, match: Match): Reporter {
  const subject = subjectOf(verb, match);
  const [next = ''] = subject;
  const official = subject.some((word) => OFFICIAL.has(word));
  if (next === '' && HEARD.has(match.source.tokens[verb.first]?.norm ?? '')) return 'hearsay';
  if (next === 'to') return SAID_BY_WRITER.has(verb.lemma) ? 'writer' : 'somebody';
  if (selfPronounsBefore.has(next)) {
    return HEARD.has(match.source.tokens[verb.first]?.norm ?? '') && next !== 'you'
      ? 'hearsay'
      : 'writer';
  }
  if (isCommand(verb, subject, match)) return 'writer';
  if (official) return 'official';
  return subject.some((word) => NOBODY.has(word)) ? 'hearsay' : 'somebody';
}

/** Nearest first: the words before a verb without what belongs to the verb, or those after `according to`. */
function subjectOf(verb: Hit, match: Match): readonly string[] {
  if (verb.lemma === 'according to') return nounPhrase(match.wordsAfter(verb, LONGEST_SUBJECT));
  const words = match.wordsBefore(verb, LONGEST_SUBJECT + 2);
  const from = words.findIndex(
    (word) => !(ADVERBS.has(word) || BE.has(word) || HAVE.has(word) || MODALS.has(word)),
  );
  const subject = from < 0 ? [] : words.slice(from, from + LONGEST_SUBJECT);
  const end = subject.findIndex((word) => /^[^\w']$/.test(word));
  return end < 0 ? subject : subject.slice(0, end);
}

/** Up to where another one begins: `my neighbour the council …`. */
function nounPhrase([head = '', ...rest]: readonly string[]): readonly string[] {
  const end = rest.findIndex(
    (word) => DEFINITE.has(word) || SUBJECT_PRONOUNS.has(word) || word === ',',
  );
  return [head, ...(end < 0 ? rest : rest.slice(0, end))];
}

/** `Tell your mates X`, `Let me tell you X`: the writer says it. */
function isCommand(verb: Hit, [next, before]: readonly string[], match: Match): boolean {
  if (next === 'me' && before === 'let') return true;
  const opens = match.sentenceOf(verb).first === verb.first;
  return opens && verb.lemma === match.source.tokens[verb.first]?.norm && verb.lemma === 'tell';
}

/** `X, police said`: the verb and its subject stand alone after a comma. */
function closes(verb: Hit, hit: Hit, match: Match): boolean {
  if (verb.lemma === 'according to') return true;
  if (!CLOSES.has(verb.lemma)) return false;
  const { tokens } = match.source;
  const [after = '.'] = match.wordsAfter(verb, 1);
  if (!/^[.!?…"'😂-🙏]/u.test(after) && !/^(?:today|yesterday|earlier)$/.test(after)) return false;
  for (let at = verb.first - 1; at > hit.last && verb.first - at <= LONGEST_SUBJECT; at -= 1) {
    if (tokens[at]?.norm === ',') return at < verb.first - 1;
  }
  return false;
}
