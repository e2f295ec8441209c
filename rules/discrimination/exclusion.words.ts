import { listed, precededBy, startsSentence, words } from '../engine';

/** Words by which people are told to leave or to stay away. */
export const expulsion = words({
  name: 'telling people to leave',
  disguised: true,
  phrases: [
    '(deport|deporting) (all|the|these|those|every|any|)',
    '{go} (back|back home)',
    '(should|can|must|just|all|and|to) go home',
    "(aren't|are not|never|not|won't be|isn't) (be|) (welcome|wanted) (here|in|round|)",
    'nobody (wants|asked for) (_|) (here|around|round here|in)',
    'round (them|) (all|) up',
    '(close|shut) the borders (to|for|and)',
    'segregate',
  ],
});

/** Words by which people are said to have no place or no right. */
export const noPlace = words({
  name: 'no place for people',
  disguised: true,
  sensed: [
    {
      phrases: ['ban'],
      sense: (place) =>
        startsSentence(place) || precededBy(place, 'just', 'should', 'must', 'we', 'and'),
    },
  ],
  phrases: [
    '(should|must|ought to|need to) be (in|kept in|sent to) (their own|special|separate|camps|prison|institutions|homes)',
    "(should not|shouldn't) be (let|allowed|permitted) (out|in|near|anywhere|to)",
    'too many of',
    '(place|job) is (in|at)',
    'near (my|our) (lads|kids|children|sons|daughters|school|family)',
    'no (place|room|business|right) (in|on|here|for|among|being|to be|at|near)',
    '(do not|does not|never|will never|can never) (_|) (belong|fit in|integrate)',
    "(don't|doesn't|won't|can't) (_|) (belong|fit in|integrate|belong here)",
    '(should not|must not|should never|ought not) (be|to be) (allowed|permitted|let|trusted|here|able|teaching|in|on)',
    "(shouldn't|mustn't) be (allowed|permitted|let|trusted|here|able|teaching|in|on)",
    '(should|must|ought to|need to|needs to) be (banned|barred|kept out|kept away|excluded|removed|deported|sent|locked up|segregated|kept apart|put away|sterilised|sterilized|registered|interned)',
    "(should not|shouldn't|must not|don't deserve to|do not deserve to) (vote|drive|breed|teach|marry|adopt|hold|have|work|serve|compete|exist|be allowed|own|run)",
    '(ban|banning) (all|these|those|the|every|them)',
    'we (should|must|need to|ought to) (ban|bar|exclude|stop|remove|segregate|jail|sterilise|sterilize|lock up)',
    '(no|stop|ban|banning) (more|) (any|letting|these|all)',
    'too many',
    '(should|must|ought to|need to|needs to) (be made to|pay double|pay extra|pay more|pay for their own)',
    "(don't|do not|does not|doesn't) deserve (any|rights|our|respect|help|human|to be here|to live|to vote|to exist|to work)",
    '(should|must|ought to|need to|needs to|want to|had better|can) (stay at home|stay home|stay away|stay indoors|keep away|keep out|stick to|hide|retire|quit|behave|assimilate|convert)',
    '(should|must|ought to|need to) know their place',
    'not (suited|fit|cut out|made|built|meant|designed|safe) (for|to)',
    "(isn't|aren't|wasn't|no) (a|the|) (place|job|work|sport|game|world) for",
    'need not apply',
    '(should|must|need to|needs to|ought to) (have|get) (their|his|her|its) (_|) (_) (taken|removed|cut|stopped|revoked|confiscated|docked|withdrawn|cancelled)',
    '(should|must|ought to|need to) lose (their|the|his|her) (vote|right|rights|licence|licences|benefits|passport|passports|children|kids|pension|pensions|job|jobs|seat)',
    '(take|strip|remove|withdraw) (the|their|all|) (vote|votes|licence|licences|benefits|pension|pensions|rights|passport|passports|citizenship|kids|children) (off|from|away from)',
    '(need|needs|want|wants) (locking|kicking|keeping|chucking|throwing|shipping|sending|banning|deporting|removing|putting) (up|out|away|off|back|down|home)',
    "(isn't|aren't) for",
    '(before|over|above|ahead of) (our own|locals|us|british people|english people|veterans|our veterans|everyone else)',
    '(go|goes|going|get|gets|straight) (to the|) (front|top) of (the|every) (queue|list)',
    'first in (the|) (queue|line)',
    'rights should not apply',
    '(back|stay|belong|belongs) (in|to|at) the (kitchen|home|sink|closet|asylum|jungle|zoo)',
  ],
});

/** A right or a place, denied when nobody of a group should have it. */
export const permission = words({
  name: 'right or place',
  phrases: [
    '(should|must|ought to) (ever|) be (allowed|permitted|trusted|let|able|given|employed|hired|promoted|elected|in|on|near|a|an)',
    '(should|must|ought to) (ever|) (vote|drive|breed|teach|marry|adopt|hold|have|work|serve|compete|own|run)',
  ],
});

/** What people do for or with each other, and refuse when they shut somebody out. */
export const dealing = words({
  name: 'dealing with people',
  verbs: listed(
    `serve hire employ rent let sell teach treat sit live work vote allow accept admit share date book welcome want have see take buy trust house touch shake
    marry train examine search represent lead manage promote feed play travel drive deliver follow obey answer listen report`,
  ),
});
