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
  verbs: listed('gargle yodel sneeze'),
  nouns: listed('vowel consonant'),
  phrases: listedPhrases(`
    gibberish, gobbledegook, gobbledygook, mumbo jumbo, jibber jabber, phlegm, scrabble, alphabet (soup|spaghetti), cat on (a|the|my) keyboard, fell on (a|the) keyboard, (can't|cannot|couldn't|impossible to) pronounce, (all|about|nine|ten|seven|eight|too many) (zs|xs|ks|qs),
    (something|whatever) (ski|wicz|something|whatever), (_) - whatever, (_) - something, something clearing (his|her|their) throat, (hello|hallo|hullo) sir, subtitles, (called|calling|call) (him|her|them|them all|him just) (dave|steve|bob|kevin|john|trevor|gary|sue|jane), (he's|she's|they're) (dave|steve|bob|kevin|john|trevor|gary|sue|jane) now, needs (a translator|translating)`),
});
