import { resolve } from 'node:path';
import fc from 'fast-check';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { frontCode, readFrontCoded } from '@/rules/engine/lexicon/front-coding';
import { packNames } from '@/scripts/pack-names';

const LEXICON = resolve('rules/engine/lexicon');
const FILES = ['common-words', 'forenames', 'not-names', 'surnames'] as const;

/** A file of the engine's lexicon as a bundle holds it. */
async function bundled(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [packNames()],
    build: {
      write: false,
      lib: { entry: `${LEXICON}/${file}.ts`, formats: ['es'], fileName: file },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const [chunk] = outputs.flatMap((o) => ('output' in o ? o.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`${file} was not bundled`);
  return chunk.code;
}

describe('names in a bundle', () => {
  it.each(FILES)('are those of %s.ts, in fewer bytes', async (file) => {
    const code = await bundled(file);
    const packed = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
    );
    const written = await import(`${LEXICON}/${file}.ts`);
    expect(Object.keys(packed).sort()).toEqual(Object.keys(written).sort());
    for (const [name, words] of Object.entries(written)) {
      expect([...packed[name]].sort(), name).toEqual([...(words as ReadonlySet<string>)].sort());
      expect(code).not.toContain([...(words as ReadonlySet<string>)].slice(0, 3).join(' '));
    }
  });
});

describe('front coding', () => {
  it('is written as its description says', () => {
    expect(frontCode(['bob', 'annabel', 'anna'])).toBe('AannaEbelAbob');
  });

  it('gives any words back', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(..."aaabé-'", ' '), maxLength: 40 }));
    fc.assert(
      fc.property(words, (some) => {
        expect(readFrontCoded(frontCode(some))).toEqual(new Set([...some].sort()));
      }),
    );
  });

  it('refuses a word that would read as two', () => {
    expect(() => frontCode(['deB'])).toThrow('"deB" holds a capital letter');
  });
});
