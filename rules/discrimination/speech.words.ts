import { listed, listedPhrases, words } from '../engine';

/** Names, accents and languages, and those whose speech people hear at work. */
export const speechTopic = words({
  name: 'name, accent or language',
  nouns: listed(
    'name surname forename accent interpreter translator helpdesk language dialect spelling',
  ),
  phrases: listedPhrases(
    'call centre, helpline, customer service, the register, polish, welsh, mandarin, arabic, urdu, hindi, punjabi, somali, romanian, yoruba, russian, turkish, bengali, chinese, vietnamese, tamil',
  ),
});

/** What foreign speech or a foreign name is compared with to make fun of it. */
export const speechMocked = words({
  name: 'mockery of speech or of a name',
  verbs: listed(`gargle`),
  nouns: listed(`consonant`),
  phrases: listedPhrases(`
    gibberish, scrabble, (sounds|sounded|looks|reads|sounding) like (a|an|my|somebody|someone) (sneeze|cough|cat|disease|menu|password|keyboard|car|cold|wifi|washing machine|drain|sat on|falling), what (sort|kind) of (a|) name, wifi password, not (even trying|going to try|attempting) to (say|pronounce|spell), unpronounceable, {give} me a headache, {learn} (proper|some|to speak|the|bloody) (english|language), alphabet (soup|spaghetti), (all|about|nine|ten|seven|eight|too many) (zs|xs|ks|qs), (_) - whatever, (_) - something, (hello|hallo|hullo) sir,
    (called|calling|call) (him|her|them|them all|him just) (dave|steve|bob|kevin|john|trevor|gary|sue|jane),
    (he's|she's|they're) (dave|steve|bob|kevin|john|trevor|gary|sue|jane) now`),
});
