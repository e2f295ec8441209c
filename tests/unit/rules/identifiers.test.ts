import { describe, expect, it } from 'vitest';
import { examplePack } from '@/organisation';
import { engine } from '@/rules/all-rules';
import { identifierSentences } from './identifiers.sentences';

/** Rules that speak of one person's identifier or of a secret. */
const IDENTIFIER =
  /^work-information\/(?:personal-number|private-phone|private-email|home-address|exact-place|date-of-birth|vehicle-registration|case-reference|collar-number|password-or-door-code|secret-key|internet-address)$/;

const situation = {
  mode: 'personal',
  profile: 'restricted',
  now: '2026-11-02T09:00:00Z',
  pack: examplePack,
} as const;

function isSeen(text: string): boolean {
  const findings = engine.check({ text, kind: 'post', site: 'practice' }, situation);
  return findings.some(({ rule }) => IDENTIFIER.test(rule));
}

const all = identifierSentences.flatMap(({ given, nearMisses }) => [
  ...given.map((text) => ({ text, isIdentifier: true })),
  ...nearMisses.map((text) => ({ text, isIdentifier: false })),
]);

describe('British identifiers in prose', () => {
  it('are at least 200 sentences, a third of them near misses', () => {
    expect(all.length).toBeGreaterThanOrEqual(200);
    const nearMisses = all.filter(({ isIdentifier }) => !isIdentifier);
    expect(nearMisses.length * 3).toBeGreaterThanOrEqual(all.length);
  });

  it('are told from their near misses in 98 of 100', () => {
    const wrong = all.filter(({ text, isIdentifier }) => isSeen(text) !== isIdentifier);
    expect(wrong.length / all.length, wrong.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(
      0.02,
    );
  });

  it.each(identifierSentences.map(({ kind, given }) => [kind, given] as const))(
    'are mostly seen in each kind: %s',
    (_kind, given) => {
      const missed = given.filter((text) => !isSeen(text));
      expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(given.length / 4);
    },
  );
});
