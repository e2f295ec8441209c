import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseOverlay, drawsOn, reviewsOn } from '@/settings/overlays';

function sites(...ids: readonly string[]) {
  let value = ids;
  return {
    get value() {
      return value;
    },
    set(next: readonly string[]) {
      value = next;
    },
  };
}

const choices = () => ({ overlays: sites(), overlaysOff: sites(), reviewsOff: sites() });

const ids = ['mastodon', 'x', 'social.parkside.example'] as const;
const site = fc
  .record({ id: fc.constantFrom(...ids), asks: fc.boolean() })
  .map(({ id, asks }) => (asks ? ({ id: `${id}-asks`, overlay: 'ask-first' } as const) : { id }));

it('draws on a site as the person said last, whatever they said of others', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(site, fc.boolean())), site, (said, asked) => {
      const kept = choices();
      for (const [one, draws] of said) chooseOverlay(kept, one, draws);
      const last = said.filter(([{ id }]) => id === asked.id).at(-1);
      // Where the terms forbid it nothing is drawn until the person says yes, elsewhere until no.
      expect(drawsOn(kept, asked)).toBe(last ? last[1] : !('overlay' in asked));
    }),
  );
});

it('never leaves out the review where something is drawn', () => {
  fc.assert(
    fc.property(fc.subarray([...ids]), fc.subarray([...ids]), site, (off, unasked, asked) => {
      const kept = { overlays: sites(), overlaysOff: sites(...off), reviewsOff: sites(...unasked) };
      if (drawsOn(kept, asked)) expect(reviewsOn(kept, asked)).toBe(true);
      else expect(reviewsOn(kept, asked)).toBe(!unasked.some((id) => id === asked.id));
    }),
  );
});

it('brings the review back with the lines, so that no old answer silences a later choice', () => {
  fc.assert(
    fc.property(site, (asked) => {
      const kept = { ...choices(), reviewsOff: sites('y', asked.id) };
      chooseOverlay(kept, asked, false);
      expect(reviewsOn(kept, asked)).toBe(false);
      chooseOverlay(kept, asked, true);
      chooseOverlay(kept, asked, false);
      expect(reviewsOn(kept, asked)).toBe(true);
      expect(kept.reviewsOff.value).toEqual(['y']);
    }),
  );
});
