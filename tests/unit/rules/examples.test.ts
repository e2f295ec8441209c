import { describe, expect, it } from 'vitest';
import { validateRule, wordingFaults } from '@/rules/engine/validate-rule';
import { createGrammar } from '@/rules/grammar';
import { judge, readExample, spans } from '../../../scripts/docs/read-example';
import { loadAreas } from './load-areas';

const grammar = createGrammar();
const { rules, lexicon } = await loadAreas();

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('is complete', () => {
    expect(() => validateRule(rule)).not.toThrow();
  });

  it.each(rule.examples.flag.map((one) => (typeof one === 'string' ? { text: one } : one)))(
    'flags: $text',
    (example) => {
      const exercise = readExample(example);
      const { findings, silences } = judge(rule, lexicon, exercise, grammar);
      expect(spans(findings), explainSilence(silences)).toContainEqual(exercise.marked);
      const finding = findings.find(({ start }) => start === exercise.marked?.start);
      if (example.level !== undefined) expect(finding?.level).toBe(example.level);
      expect([finding?.message, finding?.because].map((text = '') => wordingFaults(text))).toEqual([
        [],
        [],
      ]);
      for (const suggestion of finding?.suggestions ?? []) {
        expect(suggestion.replacement).not.toContain('\n');
        expect(suggestion.start).toBeLessThanOrEqual(suggestion.end);
        expect(suggestion.end).toBeLessThanOrEqual(exercise.draft.text.length);
      }
    },
  );

  it.each(rule.examples.allow)('allows, because $because: $text', (example) => {
    const { findings, silences } = judge(rule, lexicon, readExample(example), grammar);
    expect(findings).toEqual([]);
    if (example.because === 'unseen') expect(silences).toEqual([]);
    else expect(silences.map(({ because }) => because)).toContain(example.because);
  });

  const vetoes = rule.unless ?? [];
  it.runIf(vetoes.length > 0).each(vetoes.map(({ name }) => [name] as const))(
    'needs its veto “%s”',
    (name) => {
      const weaker = { ...rule, unless: vetoes.filter((veto) => veto.name !== name) };
      const examples = rule.examples.allow.filter(({ because }) => because === name);
      const flagged = examples.filter(
        (example) => judge(weaker, lexicon, readExample(example), grammar).findings.length > 0,
      );
      expect(
        flagged.length,
        `no allow example is flagged when “${name}” is taken away`,
      ).toBeGreaterThan(0);
    },
  );

  const conditions = rule.when ?? [];
  it.runIf(conditions.length > 0).each(conditions.map(({ name }) => [name] as const))(
    'needs its condition “%s”',
    (name) => {
      const looser = { ...rule, when: conditions.filter((condition) => condition.name !== name) };
      const flagged = rule.examples.allow.some(
        (example) => judge(looser, lexicon, readExample(example), grammar).findings.length > 0,
      );
      expect(flagged, `no allow example is flagged when “${name}” is taken away`).toBe(true);
    },
  );

  const adjustments = rule.adjust ?? [];
  it.runIf(adjustments.length > 0).each(adjustments.map(({ when }) => [when.name] as const))(
    'needs its adjustment “%s”',
    (name) => {
      const flatter = { ...rule, adjust: adjustments.filter(({ when }) => when.name !== name) };
      const examples = [
        ...rule.examples.flag.map((one) => (typeof one === 'string' ? { text: one } : one)),
        ...rule.examples.allow,
      ].map(readExample);
      const levels = (which: typeof rule) =>
        examples.map((example) =>
          judge(which, lexicon, example, grammar).findings.map(({ level }) => level),
        );
      expect(levels(flatter), `no example changes when “${name}” is taken away`).not.toEqual(
        levels(rule),
      );
    },
  );

  it.runIf(rule.examples.known).each(rule.examples.known ?? [])(
    'still gets wrong ($why): $text',
    (example) => {
      const { findings } = judge(rule, lexicon, readExample(example), grammar);
      expect(findings.length > 0).toBe(example.wrongly === 'flagged');
    },
  );
});

function explainSilence(silences: readonly { because: string }[]): string {
  const reasons = silences.map(({ because }) => because).join(', ');
  return reasons === '' ? 'not all signs were seen' : `silent because: ${reasons}`;
}
