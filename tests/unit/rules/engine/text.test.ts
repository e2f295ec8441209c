import { describe, expect, it } from 'vitest';
import { words } from '@/rules/engine';
import { normalise } from '@/rules/engine/text/normalise';
import { invented, readText, seen } from './read-text';

describe('normalise', () => {
  it.each([
    ['𝓗𝖊𝒍𝓵𝗼', 'Hello'],
    ['Siân’s “tŷ”', `Sian's "ty"`],
    ['bi\u200bdi\u202etext\u2069', 'biditext'],
    ['Ｆｕｌｌ', 'Full'],
    ['👩🏽‍🚒 ✈️', '👩🏽‍🚒 ✈'],
    ['Łukasz', 'Lukasz'],
    ['ɢʀᴜᴍᴘʏ ᴍᴀɴ', 'grumpy man'],
    ['🅖🅞 🅷🅾🅼🅴 🅱️ack', 'GO HOME Back'],
    ['ⓖⓞ ⒣⒪⒨⒠', 'go (h)(o)(m)(e)'],
    ['ꓖꓳ Ꮮᴀᴛᴇ', 'GO Late'],
    ['ḧ̷̢ë̴̡l̵l̶o̸', 'hello'],
    ['w\u00adi\ufeffb\u180eb', 'wibb'],
    ['e\u0301\u0302\u0303', 'e'],
  ])('reads %s as %s', (text, plain) => {
    expect(normalise(text).plain).toBe(plain);
  });

  it('remembers where each character came from', () => {
    const normal = normalise('a\u200b👩🏽‍🚒é');
    expect(normal.plain).toBe('a👩🏽‍🚒e');
    const origins = [0, 1, 8].map((at) => [normal.startOf(at), normal.endOf(at)]);
    expect(origins).toEqual([
      [0, 1],
      [2, 9],
      [9, 10],
    ]);
  });
});

describe('tokens', () => {
  it.each([
    ["Dave's van isn't O'Brien's", ['dave', "'s", 'van', "isn't", "o'brien", "'s"]],
    [
      'see labour.org.uk/join, or www.x.org!',
      ['see', 'labour.org.uk/join', ',', 'or', 'www.x.org', '!'],
    ],
    ['mail a.b@example.org now', ['mail', 'a.b@example.org', 'now']],
    ['@EssexPFCC hi', ['@essexpfcc', 'hi']],
    ['42/12345/26 at 10.30', ['42/12345/26', 'at', '10.30']],
    [
      '#VoteLabourNow #voteforchange #GE2027',
      ['#', 'vote', 'labour', 'now', '#', 'vote', 'for', 'change', '#', 'ge', '2027'],
    ],
    ['end.Next', ['end', '.', 'next']],
    ['🇬🇧🏴󠁧󠁢󠁷󠁬󠁳󠁿1️⃣', ['🇬🇧', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '1']],
  ])('of %s', (text, norms) => {
    expect(readText(text).tokens.map(({ norm }) => norm)).toEqual(norms);
  });
});

describe('sentences', () => {
  it.each([
    ['One. Two! Three?', 3],
    ['Mr. J. Smith met Dr. Jones at St. Mary’s. Good.', 2],
    ['Up at 6.30 a.m. today', 1],
    ['One line\nanother line\n\nthird', 3],
    ['“Go home.” He said it twice.', 2],
    ['Wow!!! Really?! Yes…', 3],
    ['Great! 🎉 Thanks', 2],
    ['Why:\n1. It is late\n2. It is wet', 3],
    ['We sold 2. It rained.', 2],
    ['word '.repeat(400), 3],
  ])('of %s are %i', (text, count) => {
    expect(readText(text).sentences).toHaveLength(count);
  });

  it('know which of them ask', () => {
    expect(readText('Is he? He is.').sentences.map(({ question }) => question)).toEqual([
      true,
      false,
    ]);
  });
});

describe('lists', () => {
  it.each([
    ['We never:\n- steal\n- lie\n\nThanks', [undefined, 0, 0, undefined]],
    ['Hi.\nTo do:\n1. wash\n2) dry', [undefined, undefined, 1, 1]],
    ['Good:\n✅ tea\n❌ coffee', [undefined, 0, 0]],
    ['- steal\n- lie', [undefined, undefined]],
    ['We say:\nno bullets here', [undefined, undefined]],
  ])('of %j belong to their lead-in', (text, leads) => {
    expect(readText(text).sentences.map(({ lead }) => lead)).toEqual(leads);
  });
});

describe('clauses', () => {
  it.each([
    ['I like him but he wibbles', 2],
    ['I came, I saw and he left', 3],
    ['Bread, butter and jam', 1],
    ['Open now – please knock', 2],
    ['He (my neighbour) wibbles', 2],
    ['He (she said) but they', 3],
    ['He (unclosed wibbles', 2],
    ['It rains because it does; so what', 3],
  ])('of %s are %i', (text, count) => {
    const source = readText(text);
    expect(new Set(source.tokens.map((_, at) => source.clauseOf(at))).size).toBe(count);
  });
});

describe('quotations', () => {
  it.each([
    ['He said “go home” to me', ['go home']],
    ['He said "go home" and "now"', ['go home', 'now']],
    ["She said 'go home' and it's Dave's", ['go home']],
    ['> quoted line\nmy line', ['quoted line']],
    ['6" of snow', []],
    ["the boys' club isn't 'ere", []],
  ])('in %s', (text, quotes) => {
    const source = readText(text);
    const found = source.quotes.map(({ first, last }) =>
      text.slice(source.tokens[first]?.start, source.tokens[last]?.end),
    );
    expect(found).toEqual(quotes);
  });
});

describe('disguises', () => {
  it.each([
    ['a grumblew0rt here', 'grumblew0rt'],
    ['a gr*mblewort here', 'gr*mblewort'],
    ['a g r u m b l e w o r t here', 'g r u m b l e w o r t'],
    ['a g.r.u.m.b.l.e.w.o.r.t here', 'g.r.u.m.b.l.e.w.o.r.t'],
    ['a grrrumblewoooort here', 'grrrumblewoooort'],
    ['a grumbleworts! here', 'grumbleworts'],
    ['a gr\u200bumblewort here', 'gr\u200bumblewort'],
    ['a grumbl\u0435wort here', 'grumbl\u0435wort'],
    ['a 𝐠𝐫𝐮𝐦𝐛𝐥𝐞𝐰𝐨𝐫𝐭 here', '𝐠𝐫𝐮𝐦𝐛𝐥𝐞𝐰𝐨𝐫𝐭'],
    ['a grumblewortand here', 'grumblewort'],
    ['#StopGrumblewort', 'Grumblewort'],
    ['w i b b l e n o w', 'w i b b l e'],
    ['a grmublewort here', 'grmublewort'],
    ['a flobb3rish z0rp', 'flobb3rish z0rp'],
    ['a fl@nge here', 'fl@nge'],
    ['the grumblewrt’s hat', 'grumblewrt'],
    ['a fl0bberish zorp here', 'fl0bberish zorp'],
    ['wibbleall of them', 'wibble'],
    ['a gr🌟mblewort here', 'gr🌟mblewort'],
    ['a w1️⃣bble here', 'w1️⃣bble'],
    ['a grumblewrt here', 'grumblewrt'],
    ['a grum.ble.wort here', 'grum.ble.wort'],
    ['a grumble-wort here', 'grumble-wort'],
    ['a snolly_goster here', 'snolly_goster'],
    ['a fl ange here', 'fl ange'],
    ['a fla-nge here', 'fla-nge'],
    ['theflangeare here', 'flange'],
  ])('in %s are seen through', (text, written) => {
    expect(seen(readText(text), invented)).toEqual([written]);
  });

  it.each([
    'a grumble wort',
    'flangeships are underflange',
    'registries tries chats',
    'fla. Nge',
    'fl ang',
    'g r u m p',
    'wibbistan',
    '#wibbistan',
    'w1bbl3-free zone'.replace('w1bbl3', 'w1'),
    '5*',
    'w***',
  ])('are not imagined in %s', (text) => {
    expect(seen(readText(text), invented)).toEqual([]);
  });
});

describe('emoji as words', () => {
  const phrases = words({ name: 'emoji', phrases: ['vote red', 'dirty (rat|rats)', 'hmm 👀'] });
  it.each([
    ['vote 🔴 today', ['vote 🔴']],
    ['vote 🟥', ['vote 🟥']],
    ['🔴 road closed, vote', []],
    ['a dirty 🐀!', ['dirty 🐀']],
    ['hmm 👀', ['hmm 👀']],
  ])('in %s', (text, written) => {
    expect(seen(readText(text, phrases), phrases)).toEqual(written);
  });
});
