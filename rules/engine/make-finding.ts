import { cite, type Policy } from './cite';
import type { Evidence, Finding, Level, Weighed } from './draft';
import type { Match } from './match';
import type { Rule } from './rule';
import { type Hit, type Sign, textOf } from './sign';

/** A finding with what is needed to choose among findings that overlap. */
export interface Marked {
  readonly finding: Finding;
  /** How many signs had to agree: more is more specific. */
  readonly signs: number;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  readonly givesWay: Rule['givesWay'];
  readonly clause: Rule['clause'];
}

/** Turns a flagged match into a finding; `at` is where the draft agrees with the context post. */
export function makeFinding(match: Match, level: Level, policy: Policy, at?: Hit): Marked {
  const { rule, post } = match;
  const { mode, pack } = post.situation;
  const seen = Object.fromEntries([...match.hits].map(([name, hit]) => [name, describe(hit)]));
  const note = post.ownWords.termOf(match.anchor)?.note;
  const own = {
    message: typeof rule.message === 'function' ? rule.message(seen) : rule.message,
    because: note ?? (typeof rule.because === 'string' ? rule.because : rule.because[mode]),
  };
  const wording = at === undefined ? own : { ...own, ...endorsementWording(match) };
  const marked = at === undefined ? spanOf(match) : { start: at.start, end: at.end };
  const suggestions =
    at === undefined
      ? rule.suggestions.flatMap((build) => build(match) ?? [])
      : [{ label: 'Remove the agreement', start: at.start, end: at.end, replacement: '' }];
  return {
    signs: match.hits.size,
    sentence: match.sentence.index,
    givesWay: rule.givesWay,
    clause: rule.clause,
    finding: {
      rule: rule.id,
      area: rule.area,
      level,
      ...marked,
      ...wording,
      ...cite(rule, pack, policy),
      suggestions,
      evidence: evidenceOf(match, at),
      masked: at === undefined ? maskedIn(match) : [],
      weighed: weighedBy(match),
    },
  };
}

function endorsementWording({ rule }: Match): { message: string; because?: string } {
  const given = typeof rule.endorsing === 'object' ? rule.endorsing : {};
  return {
    message: 'This agrees with the post above it, which could be read as saying the same yourself.',
    ...given,
  };
}

/** From the first to the last of the marked names. */
function spanOf(match: Match): { start: number; end: number } {
  const names = typeof match.rule.mark === 'string' ? [match.rule.mark] : match.rule.mark;
  const hits = names.map((name) => match.hit(name));
  return {
    start: Math.min(...hits.map(({ start }) => start)),
    end: Math.max(...hits.map(({ end }) => end)),
  };
}

function maskedIn({ hits }: Match): Finding['masked'] {
  return [...hits.values()]
    .filter(({ sign, antecedent }) => antecedent === undefined && isMasked(sign))
    .map(({ start, end }) => ({ start, end }))
    .sort((one, other) => one.start - other.start);
}

function evidenceOf(match: Match, at: Hit | undefined): readonly Evidence[] {
  const evidence = [...match.hits.values()].map(
    (hit): Evidence => ({
      name: hit.repair === undefined ? hit.sign.name : `${hit.sign.name} (${hit.repair})`,
      seen: describe(hit),
    }),
  );
  const { period } = match.post;
  if (period !== undefined && match.rule.level.inPeriod !== undefined) {
    evidence.push({
      name: period.kind === 'poll' ? 'poll' : 'pre-election period',
      seen: period.name,
    });
  }
  if (at !== undefined) evidence.push({ name: 'agreement', seen: textOf(at) });
  return evidence;
}

/** The predicates behind a flagged match: all it needed, none that silences, and what set the level. */
function weighedBy(match: Match): readonly Weighed[] {
  const { when = [], unless = [], adjust = [] } = match.rule;
  const decided = adjust.find((one) => one.when.holds(match));
  return [
    ...when.map(({ name }) => ({ predicate: name, held: true })),
    ...unless.map(({ name }) => ({ predicate: name, held: false })),
    ...(decided === undefined ? [] : [{ predicate: decided.when.name, held: true }]),
  ];
}

/** What our own text calls the words: the words, or a description when they are not to be repeated. */
function describe(hit: Hit): string {
  const named = hit.antecedent ?? hit;
  return isMasked(hit.sign) ? (hit.sign.called ?? 'the words marked above') : textOf(named);
}

function isMasked(sign: Sign): boolean {
  return sign.masked === true;
}
