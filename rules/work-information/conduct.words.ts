import { words } from '../engine';

/** Glee at arrests, entries and sentences. */
export const taunt = words({
  name: 'taunt',
  phrases: [
    'knock knock',
    '(🥧|🍩|🐷|🤦|🙈|🚓|😴|🚔)',
    "can't park there",
    '(sorry|bad luck|hard luck|commiserations) (lads|folks|mate|fella|pal|chaps)',
    'another one bites',
    '(wakey wakey|rise and shine|wake up call|love (our|this|my) job)',
    '(😂|🤣|😆|😝|👋|🎶|😎|😍|🔨)',
    '(breakfast|bacon roll|tea|coffee) (well|) (earned|deserved)',
    '(bye bye|ta ta|see ya|night night|say cheese|busted|oh dear|unlucky|nice try|better luck next time|sweet dreams)',
    'enjoy (the|your) (porridge|stay|bus|new accommodation|walk|cell|lie in|_)',
    'not (your|his) front door (_|)',
    'nothing (beats|like) the (sound|sight|smell)',
    '(bracelets|silver bracelets|bed and breakfast|room service|room for the night|free ride|taxi to|all inclusive|guest of)',
  ],
});

/** What the glee is about. */
export const tauntMatter = words({
  name: 'enforcement told',
  verbs: ['arrest', 'seize', 'jail', 'charge', 'nick', 'sentence', 'detain', 'convict'],
  nouns: ['arrest', 'warrant', 'prison', 'burglar', 'drunk driver', 'shoplifter'],
  phrases: ['door going in', 'behind bars', 'in custody', 'drug driver', 'drink driver'],
});

/** Mixing a work account with private affairs, or office business with a private one. */
export const mixedAccounts = words({
  name: 'work and private accounts mixed',
  phrases: [
    '{use} (my|the|a) work (email|e-mail|mail|address|account|login|phone|laptop) (for|to|on)',
    '(signed|sign|signing|registered|register|joined|logged) (up|in|) (_|) (_|) (_|) with my (work|police|council|nhs|_) (email|e-mail|address|account|login)',
    '(my|to my) work (email|e-mail|mail|inbox|address)',
    '(work|force|police|council|office) (email|e-mail|address) (on|for|to|as) (my|the)',
    '{run} (_|) (_|) (_|) (casework|business|inbox|mailbox|diary) (off|from|on|through) my',
    '(send|email|forward|mail) (the|your|all|me) (_|) (_|) to my (hotmail|gmail|own|personal|private|icloud|yahoo)',
    '(off|on|from) my own (gmail|phone|email|laptop|hotmail|account|whatsapp)',
    '(whatsapp|dm|message|text) me on my (own|personal|private)',
    '{do} (most|all|some|a lot) of my (office|work|job|casework|constituency) (stuff|business|things|correspondence|mail) (on|through|from|via|with|in)',
    '(dm|message|whatsapp|text|email) me (_|) about (the|your|our) (consultation|complaint|case|application|casework|report|grant|meeting|tender)',
    'my (personal|private|own) (account|whatsapp|gmail|hotmail|email) (for|is where i do|instead of the office|rather than the office)',
  ],
});
