import { describe, expect, it } from 'vitest';
import { AGENT_VICTIM } from './agent-victim.sentences';
import { COUNTER_SPEECH } from './counter-speech.sentences';
import { GENERIC_SPECIFIC } from './generic-specific.sentences';
import { HEDGED } from './hedged.sentences';
import { JOKE } from './joke.sentences';
import { PREDICATES, type PredicateName } from './named-predicates';
import { NEGATED } from './negated.sentences';
import { PURPOSE } from './purpose.sentences';
import { QUOTED } from './quoted.sentences';
import { REPORTED } from './reported.sentences';
import { SECOND_LOOK } from './second-look.sentences';
import { SELF } from './self.sentences';
import { matchOf } from './sentence';
import { STRUCTURE } from './structure.sentences';
import { TARGET } from './target.sentences';
import { TIME } from './time.sentences';

const FAMILIES = {
  negated: NEGATED,
  quoted: QUOTED,
  reported: REPORTED,
  'counter-speech': COUNTER_SPEECH,
  'about self': SELF,
  'hedged, asked, conditional or wished': HEDGED,
  'past or planned': TIME,
  'generic or specific': GENERIC_SPECIFIC,
  'agent or victim': AGENT_VICTIM,
  target: TARGET,
  'joke, sport or idiom': JOKE,
  purpose: PURPOSE,
  structure: STRUCTURE,
  'second look': SECOND_LOOK,
};

it('has at least 300 sentences', () => {
  const sentences = Object.values(FAMILIES).flat();
  expect(new Set(sentences.map(([text]) => text)).size).toBeGreaterThanOrEqual(300);
});

describe.each(Object.entries(FAMILIES))('%s', (_family, sentences) => {
  it.each(sentences)('%s: %j, never %j', (text, holds, never, around?: object) => {
    const match = matchOf(text, around);
    const answer = (name: PredicateName) => PREDICATES[name].holds(match);
    expect({ missing: holds.filter((name) => !answer(name)), wrong: never.filter(answer) }).toEqual(
      {
        missing: [],
        wrong: [],
      },
    );
  });
});

it('asks every predicate somewhere, for yes and for no', () => {
  const sentences = Object.values(FAMILIES).flat();
  const held = new Set<string>(sentences.flatMap(([, holds]) => holds));
  const denied = new Set<string>(sentences.flatMap(([, , never]) => never));
  const names = Object.keys(PREDICATES);
  expect(names.filter((name) => !held.has(name) || !denied.has(name))).toEqual([]);
});
