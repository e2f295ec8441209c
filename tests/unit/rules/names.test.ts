import nlp from 'compromise';
import { describe, expect, it } from 'vitest';
import { compileLexicon, personName, sharedWords } from '@/rules/engine';
import { Source } from '@/rules/engine/source';
import { FRAMES, NAMES, NEAR_MISSES } from './names.sentences';

/** A recogniser of people: where it sees one, in UTF-16 offsets. */
type Recogniser = (text: string) => readonly { readonly start: number; readonly end: number }[];

const lexicon = compileLexicon(sharedWords);
const ours: Recogniser = (text) => new Source(text, 'draft', lexicon).hits(personName);

interface Offset {
  readonly offset: { readonly start: number; readonly length: number };
}
const compromise: Recogniser = (text) =>
  (nlp(text).people().json({ offset: true }) as readonly Offset[]).map(({ offset }) => ({
    start: offset.start,
    end: offset.start + offset.length,
  }));

const names = Object.values(NAMES).flat();
const sentences = names.map((name, at) => {
  const frame = FRAMES[at % FRAMES.length] ?? 'NAME';
  return { name, text: frame.replace('NAME', name), start: frame.indexOf('NAME') };
});

/** Per cent, rounded. */
const rate = (part: number, whole: number) => Math.round((100 * part) / whole);

/** Found when the surname, or the only name, is inside what is seen. */
function recall(recogniser: Recogniser): number {
  const found = sentences.filter(({ name, text, start }) => {
    const last = start + name.lastIndexOf(' ') + 1;
    return recogniser(text).some((span) => span.start <= last && span.end >= start + name.length);
  });
  return rate(found.length, sentences.length);
}

function falseAlarms(recogniser: Recogniser): number {
  return rate(NEAR_MISSES.filter((text) => recogniser(text).length > 0).length, NEAR_MISSES.length);
}

describe('the recogniser of names', () => {
  it('finds more British names than compromise, with fewer false alarms', () => {
    const rows = { ours, compromise };
    const figures = Object.entries(rows).map(([name, recogniser]) => {
      return { name, recall: recall(recogniser), falseAlarms: falseAlarms(recogniser) };
    });
    const lines = figures.map(
      (row) => `${row.name}: recall ${row.recall} %, false alarms ${row.falseAlarms} %`,
    );
    process.stdout.write(`${lines.join('\n')}\n`);
    const [own, theirs] = figures;
    expect(names.length).toBeGreaterThanOrEqual(200);
    expect(NEAR_MISSES.length).toBeGreaterThanOrEqual(100);
    expect(own?.recall).toBeGreaterThanOrEqual(90);
    expect(own?.recall).toBeGreaterThan(theirs?.recall ?? 100);
    expect(own?.falseAlarms).toBeLessThan(theirs?.falseAlarms ?? 0);
  }, 30_000);
});
