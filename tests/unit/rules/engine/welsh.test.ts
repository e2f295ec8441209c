import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examplePack } from '@/organisation';
import { allRules, explain } from '@/rules';
import { isIdentifierRule } from '@/rules/engine/identifier-rules';
import { isWelsh } from '@/rules/engine/text/welsh';

const WELSH = [
  'Mae’r fforwm nos Fercher yn y neuadd, a chroeso i bawb.',
  'Rydym wedi cwrdd â’r tîm yng Nghaernarfon heddiw.',
  'DIOLCH YN FAWR I BAWB A DDAETH I’R CYFARFOD YN Y DREF',
];

describe('a draft in Welsh', () => {
  it.each(WELSH)('is recognised by its function words: %s', (text) => {
    expect(isWelsh(text)).toBe(true);
  });

  it.each([
    'Lovely walk from Pen-y-bont to Bro Morgannwg this morning with the neighbourhood team',
    'Bore da! Good morning to all of you at the forum in the town hall.',
    'Mae’r fforwm heno. The forum is tonight and all of you are welcome.',
    'Hwyl',
    '',
  ])('is not an English one with some Welsh in it: %s', (text) => {
    expect(isWelsh(text)).toBe(false);
  });

  it('is none of the examples that the rules are tested with', () => {
    const texts = allRules.flatMap(({ examples: { flag, allow, known = [] } }) =>
      [...flag, ...allow, ...known].map((one) => (typeof one === 'string' ? one : one.text)),
    );
    expect(texts.length).toBeGreaterThan(1_000);
    expect(texts.filter(isWelsh)).toEqual([]);
  });

  it('stays one whatever the case and the emoji around it', () => {
    const text = fc.constantFrom(...WELSH);
    const emoji = fc.array(fc.constantFrom('🌻', ' ', '\n', '…', '!'), { maxLength: 8 });
    fc.assert(
      fc.property(text, emoji, fc.boolean(), (words, around, loud) => {
        const dressed = around.join('') + (loud ? words.toUpperCase() : words) + around.join('');
        return isWelsh(dressed);
      }),
    );
  });

  it('is checked for identifiers only, and says so', () => {
    const situation = {
      mode: 'work',
      profile: 'restricted',
      now: '2026-11-24T09:00:00',
      pack: examplePack,
    } as const;
    const read = (text: string) => explain({ text, kind: 'post', site: 'test' }, situation);
    const number = 'Mae gennym eich ffôn yn y swyddfa: 07700 900417. Vote Labour!';
    const welsh = read(number);
    expect(welsh.identifiersOnly).toBe(true);
    expect(welsh.findings.map(({ rule }) => rule)).toEqual(['work-information/private-phone']);
    const english = read('We have the phone in our office: 07700 900417. Vote Labour!');
    expect(english.identifiersOnly).toBe(false);
    expect(english.findings.map(({ area }) => area)).toContain('political');
  });

  it('is read by the rules that go by the form of an identifier, and by no other', () => {
    const ids = allRules.filter(isIdentifierRule).map(({ id }) => id);
    expect(ids).toContain('work-information/private-phone');
    expect(ids).toContain('work-information/secret-key');
    expect(ids).not.toContain('work-information/operation-name');
    expect(ids.every((id) => id.startsWith('work-information/'))).toBe(true);
  });
});
