import { listed, listedPhrases, words } from '../engine';

/** Words of support, need or praise: the sentence is on people's side. */
export const support = words({
  name: 'words of support',
  phrases: [
    ...listed(`support supports supported supporting welcome welcomed welcoming deserve deserves safe safer safety help helps helping proud
    proudly celebrate celebrating inclusion inclusive equality equal equally barriers access accessible respect congratulations birthday thank thanks
    brilliant wonderful fantastic inspiring heard listen listening together solidarity justice discrimination prejudice racism
    sexism stereotypes underrepresented overlooked ignored marginalised paid stopped neighbours friends volunteering volunteers planted
    rescued inspired loved lovely kind charity awareness attacked killed murdered assaulted abuse abused harassed victim victims
    violence hate died missing targeted targeting apply interpreter translator vacancy feedback survey consultation views heritage bravo delicious retiring retires history festival honoured valued members enjoy glad great fun friend friendly interesting diverse rich culture colourful beautiful frightened afraid worried anxious exhausted struggling grieving mourning upset devastated lonely invisible`),
    ...listedPhrases(
      `by law, raw deal, wishes, best (friend|friends|neighbour|neighbours|team|food|in town|man|part|day|thing|kebab|chance|person|people|for), (shouldn't|should not) have to, (don't|do not) want (a|your|pity|charity|special), (i|we|they|really|much|lots of|with|all my|in) love, love (the|this|these|it|my|our|you|to|that|them|how|a|is), happy (eid|diwali|vaisakhi|pride|ramadan|hanukkah|easter|christmas)`,
    ),
  ],
});

/** Words that make a statement one about everybody in a group. */
export const generaliser = words({
  name: 'generalising word',
  phrases: listedPhrases(`
    always, never, all, only, just, none, every, don't, dont, doesn't, won't, wont, can't, cant, cannot, wouldn't, couldn't, aren't, isn't, shouldn't, do not, will not, should not, would have us, will (always|never|eat),
    get, run, own, control, want, think, expect, demand, come (here|over|from), have no, have to, are so, are too, were never, used to be`),
});
