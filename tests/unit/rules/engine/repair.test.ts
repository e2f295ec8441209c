import { expect, it } from 'vitest';
import { lexicon } from '@/rules/all-rules';
import { Source } from '@/rules/engine/source';

/** What a text is read as where it was repaired, with every rule's own words. */
function repaired(text: string): readonly string[] {
  return new Source(text, 'draft', lexicon).tokens.flatMap(({ norm, repair }) =>
    repair === undefined ? [] : [norm],
  );
}

it.each([
  'She tries and tries, he tried, they are trying',
  'Registries, ministries, countries and pastries',
  'Bets, bots, chats, pets, shots, tarns and vales',
  'Mona, Christina, Lars and Rach went to the Vale',
  'An alternative relationship, a partnership, a championship',
  'Meanwhile the lockdown, the outbreak and the breakthrough',
  'Backpack, lighthouse, milestone, masterpiece, shareholder, showroom',
  'Carefully, endless, careless, timeless, graceful, invaluable',
  'Wakefield, Westfield, Townsend, Heathrow, Newfoundland, Gladstone',
  'Transparent transplant, indoors and outdoors, housing and overtaken',
  'In case you ask, it is 10 to 2 at no. 5, a 4 x 4 with 2 for 1',
  'A b c d e f g, x y z, p.s. i.e. e.g. U.K. N.H.S.',
  'Open 9-5 (24/7 online): www.example.org/a-b-c',
  'Therapists, manslaughter, Scunthorpe and Penistone',
  'The crêpe van has half-price pre-booked re-used cups',
])('leaves ordinary words alone: %s', (text) => {
  expect(repaired(text)).toEqual([]);
});

it.each([
  ['V0te L@b0ur', ['vote', 'labour']],
  ['v o t e', ['vote']],
  ['i m m i g r a n t s', ['immigrants']],
  ['labuor', ['labour']],
  ['immigrantsare', ['immigrants', 'are']],
])('sees through %s', (text, words) => {
  expect(repaired(text)).toEqual(words);
});
