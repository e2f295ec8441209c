import { describe, expect, it } from 'vitest';
import { examplePack } from '@/organisation';
import { SAMPLES, type Sample } from '@/practice';
import { check, type Finding } from '@/rules';

/** The engine alone, without grammar tags: what is flagged the moment the last key is down. */
function findingsOf({ text, mode }: Sample): readonly Finding[] {
  return check(
    { text, kind: 'post', site: 'practice' },
    { mode, profile: 'restricted', now: '2026-06-01T09:00:00Z', pack: examplePack },
  );
}

describe('the drafts to try on the practice page', () => {
  it('show every area, both modes, and one that is clean', () => {
    const areas = new Set(SAMPLES.map(({ area }) => area));
    expect(areas.size).toBe(5);
    expect(new Set(SAMPLES.map(({ mode }) => mode)).size).toBe(2);
  });

  it.each(SAMPLES.filter(({ area }) => area))('$id is held, for its area', (sample) => {
    const held = findingsOf(sample).filter(({ level }) => level === 'stop' || level === 'ask');
    expect(held.map(({ area }) => area)).toContain(sample.area);
  });

  it.each(SAMPLES.filter(({ area }) => !area))('$id is left alone', (sample) => {
    expect(findingsOf(sample)).toEqual([]);
  });
});
