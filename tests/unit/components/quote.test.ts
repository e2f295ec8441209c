import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quote } from '@/components/quote';
import { examplePack } from '@/organisation';
import { check } from '@/rules';

test('a number is masked but for its first digits, wherever it is repeated', () => {
  const text = 'Ring Tom on 07700 900461 tonight';
  const [finding] = check(
    { text, kind: 'post', site: 'test' },
    { mode: 'personal', profile: 'restricted', now: '2026-11-02T09:00:00', pack: examplePack },
  );
  if (!finding) throw new Error('the telephone number was not seen');
  expect(quote(text, finding, finding)).toBe('07••• ••••••');
  expect(quote(text, finding, { start: 0, end: text.length })).toBe(
    'Ring Tom on 07••• •••••• tonight',
  );
});

test('what is not masked is repeated as it stands, and nothing changes its length', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({
    start: Math.min(a, b),
    end: Math.max(a, b),
  }));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), span, span, (text, hidden, shown) => {
      const end = Math.min(shown.end, text.length);
      const place = { start: Math.min(shown.start, end), end };
      const quoted = quote(text, { masked: [hidden] }, place);
      expect(quoted).toHaveLength(end - place.start);
      for (let at = place.start; at < end; at += 1) {
        const isHidden = at >= hidden.start + 2 && at < hidden.end && !/\s/.test(text[at] ?? '');
        expect(quoted[at - place.start]).toBe(isHidden ? '•' : text[at]);
      }
    }),
  );
});
