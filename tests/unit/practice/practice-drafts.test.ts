import { describe, expect, it } from 'vitest';
import { PRACTICE_DRAFTS } from '@/entrypoints/practice/practice-drafts';
import { examplePack } from '@/organisation';
import { check, type Mode } from '@/rules';

const read = (text: string, mode: Mode) =>
  check(
    { text, kind: 'post', site: 'trial' },
    { mode, profile: 'restricted', now: '2026-11-24T09:00:00', pack: examplePack },
  );

describe('the practice drafts', () => {
  it('are twelve, three an area', () => {
    const areas = [...new Set(PRACTICE_DRAFTS.map(({ area }) => area))];
    const drafts = areas.map((area) => PRACTICE_DRAFTS.filter((draft) => draft.area === area));
    expect(drafts.map(({ length }) => length)).toEqual([3, 3, 3, 3]);
  });

  it.each(PRACTICE_DRAFTS)('$id has something to improve in its area', ({ text, mode, area }) => {
    expect(read(text, mode).map((finding) => finding.area)).toContain(area);
  });

  it.each(PRACTICE_DRAFTS)('$id can be said so that nothing is left to say', (draft) => {
    expect(read(draft.better, draft.mode).map(({ rule }) => rule)).toEqual([]);
  });
});
