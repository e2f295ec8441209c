import { words } from '../engine';

/** Words by which people are told to leave or to stay away. */
export const expulsion = words({
  name: 'telling people to leave',
  disguised: true,
  phrases: [
    '{send} (_|all of them|them all|the lot of them|the lot|every one of them|) (back|home|packing)',
    '{send} (_|them|) back (home|where they came from|to where they came from)',
    '{ship} (_|all of them|them all|the lot|) (back|home|out|off)',
    '{deport}',
    '{deport} (the lot|them all|all of them|all|every one of them|every last one of them)',
    '(kick|boot|chuck|throw|drive|kicked|booted|chucked|thrown|driven) (_|them all|the lot of them|) out',
    '{go} (back|back home)',
    '(should|can|must|just|all|and|to) go home',
    'back to where (you|they|these people|he|she) {come} from',
    'back where (you|they|these people) {come} from',
    'get (_|them|the fuck|the hell|) out of (our|this|my|here|the)',
    'out of (our|my) (country|town|streets|schools)',
    '(keep|keeping|kept) (them|these people|those people|_) (out|away)',
    '(back on|put them on) (the|a) (boat|dinghy|plane|next plane|next boat|ferry)',
    '(turn|tow|push) (_|the boats|the dinghies|them) (back|round|around)',
    "(aren't|are not|never|not|won't be|isn't) (be|) (welcome|wanted) (here|in|round|)",
    "nobody (wants|asked for) (_|) (here|around|round here|in)",
    'round (_|them|) (all|) up',
    '(close|shut) the borders (to|for|and)',
    'segregate',
  ],
});

/** Words by which people are said to have no place or no right. */
export const noPlace = words({
  name: 'no place for people',
  disguised: true,
  phrases: [
    'no (place|room|business|right) (in|on|here|for|among|being|to be|at|near)',
    '(do not|does not|never|will never|can never) (_|) (belong|fit in|integrate)',
    "(don't|doesn't|won't|can't) (_|) (belong|fit in|integrate|belong here)",
    '(should not|must not|should never|ought not) (be|to be) (allowed|permitted|let|trusted|here|able|teaching|in|on)',
    "(shouldn't|mustn't) be (allowed|permitted|let|trusted|here|able|teaching|in|on)",
    '(should|must|ought to|need to|needs to) be (banned|barred|kept out|kept away|excluded|removed|deported|sent|locked up|segregated|kept apart|put away|sterilised|sterilized|registered|interned)',
    "(should not|shouldn't|can't|cannot|must not|don't deserve to|do not deserve to) (vote|drive|breed|teach|marry|adopt|hold|have|work|serve|compete|exist|be allowed|own|run)",
    '(ban|banning) (all|these|those|the|every|them)',
    'we (should|must|need to|ought to) (ban|bar|exclude|stop|remove|segregate|jail|sterilise|sterilize|lock up)',
    '(no|stop|ban|banning) (more|) (any|letting|these|all)',
    '(too|so) many',
    "(don't|do not|does not|doesn't) deserve (to|any|rights|our|respect|help|a|the|human)",
    'rights should not apply',
    '(back|stay|belong|belongs) (in|to|at) the (kitchen|home|sink|closet|asylum|jungle|zoo)',
  ],
});
