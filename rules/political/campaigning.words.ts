import { words } from '../engine';

/** What volunteers of a party do before an election. */
export const campaignWork = words({
  name: 'campaign work',
  verbs: ['canvass', 'leaflet'],
  phrases: [
    '(knock|knocked|knocking) (on|) (_|) doors',
    'door-knocking',
    'doors (knocked|done)',
    '_ doors',
    'on the (doorstep|doorsteps|campaign trail|knocker)',
    'doorstep',
    '(phone|phoned|phoning|ring|rang|ringing|call|calling|text|texting) (voters|residents for)',
    'phone bank',
    'phone-banking',
    'get the vote out',
    'gotv',
    '(deliver|delivering|delivered|drop|dropping|stuff|stuffing|folding|posting) (_|) (leaflets|flyers|newsletters|cards|letters|envelopes)',
    '(leaflet|leaflets|leafleting) (round|run|drop|delivery|session)',
    'leafleting',
    '(out|out and about) (campaigning|canvassing|leafleting)',
    'campaigning (for|with)',
    'campaign (trail|session|day|launch|team|volunteers|hq|office)',
    '(collect|collecting|gathering|get|getting) (signatures|names)',
    '(sign|signed|signing) (our|the|this|_) (_|) petition',
    '(donate|donated|donating|chip in|give what you can|crowdfunder|fundraiser|fundraising)',
    '(volunteer|volunteers|volunteering|deliverers|tellers) (needed|wanted|for|with|to)',
    '(need|needs|want|wanted) (_|more) (volunteers|deliverers|tellers|helpers|drivers)',
    '(put|putting|stick|have|got) (up|) (a|our|my|your|the) (poster|posters|stakeboard|garden sign|board)',
    '(poster|stakeboard) in (my|your|our|the) (window|garden)',
    'street stall',
    'count on your (vote|support)',
    'lend (us|me|them|him|her) your vote',
    'great response',
    'best team in politics',
    'spare an hour',
    'become a member',
    'tick the box for',
  ],
});

/** A post in a party that brings dealings with the public. */
export const partyPosts = words({
  name: 'party office',
  phrases: [
    '(branch|constituency|ward|association|local|regional|county|district) (chair|chairman|chairwoman|secretary|treasurer|organiser|officer|vice-chair|president|committee)',
    '(chair|chairman|chairwoman|secretary|treasurer|president|vice-chair|organiser|committee|executive) (of|for) (the|our|my|_) (_|)',
    '(election|polling|counting|campaign) (agent|manager|sub-agent)',
    'agent for',
    '(membership|campaigns|policy|youth|women\'s|comms|press) officer',
    'conference delegate',
    'delegate to',
    'on the (executive|committee)',
  ],
});

/** The writer takes up or holds something. */
export const takesUp = words({
  name: 'the writer holds it',
  phrases: [
    "(i'm|i am|im|i've been|i have been|i was|been) (now|the|a|an|your|elected|re-elected|voted|appointed|asked|made|officially|just)",
    '(elected|re-elected|voted|appointed|chosen|acting|serving|stepping up|taking over|honoured|proud|delighted|agreed|happy) (in|) (as|to be|to serve|to act|to take)',
    'my (first|second|third|new) (meeting|year|role|term|job|stint)',
    '(i|we) (act|acted|serve|served) as',
  ],
});

/** Campaign events of a commissioner or candidate, which an office account does not announce. */
export const campaignEvents = words({
  name: 'campaign event',
  phrases: [
    '(launch|launches|launched|launching|unveil|unveils|unveiled|unveiling|publishes|published|sets out|set out) (her|his|their|my|our) (manifesto|campaign|re-election campaign|bid|election campaign|candidacy)',
    '(manifesto|campaign|election|re-election) launch',
    '(campaign|election|victory|eve of poll) (rally|event|party|fundraiser|dinner|launch)',
    '(re-election|leadership) (campaign|bid)',
    '(her|his|their|my) (manifesto|re-election|campaign) (launch|pledges|promises|event|page|account|website)',
    'kick off (her|his|their|my|the) campaign',
    'follow (her|his|their|my) campaign',
    'selection meeting',
    'fundraising dinner',
  ],
});

/** Giving information to some before others. */
export const privateBriefings = words({
  name: 'briefing',
  phrases: [
    '{brief} (the|our|_)',
    '{share} (our|the|some|its) (_|) (figures|modelling|data|analysis|numbers|draft|research|costings|paper|report) with',
    '{send} (_|) (_|) (figures|modelling|data|analysis|numbers|draft|costings|paper) to',
    '{give} (the|our|_) (_|) (_|) (a|an|the|our) (heads-up|preview|early look|first look|advance copy|briefing)',
    'heads-up',
    '(sneak preview|early sight|advance copy|first look|early look|inside track)',
    '{help} the (_|) (_|) (group|team|campaign) with',
    'ran the numbers for',
    'written a briefing for',
    '{prepare} (a|the|some) (briefing|lines|figures|numbers) for',
  ],
});

/** The others get it later or not at all. */
export const aheadOfOthers = words({
  name: 'ahead of the others',
  phrases: [
    'the (other parties|others|rest|opposition) can (wait|read|have|ask|find)',
    'before (anyone|anybody|everyone|the others|the other|the opposition|it is published|it goes|publication|monday|it comes out)',
    '(ahead of|before) (publication|the public|the panel|the other)',
    '(only|just) (them|for them|one|us|the one)',
    'not (been|) (published|public)',
    "(isn't|not) public yet",
    'unpublished',
    'in private',
    'behind closed doors',
    'exclusively',
    'group on our',
    'on our',
  ],
});

/** All parties or candidates are treated alike. */
export const allAlike = words({
  name: 'all parties alike',
  phrases: [
    '(all|every|each|any) (candidate|candidates|party|parties|group|groups|group leaders|sides|leaders|of the parties)',
    'cross-party',
    'all-party',
    'same (briefing|slides|information|half-hour|offer)',
    'full list',
    'list of (all|) candidates',
    'whoever you (vote|support|back)',
    'who you vote for',
    'however you vote',
    'who is standing',
    'statement of persons nominated',
  ],
});

/** How voting or campaigning works, for everybody. */
export const votingRules = words({
  name: 'rules and arrangements',
  nouns: ['returning officer', 'polling clerk', 'poll clerk'],
  phrases: [
    '(rules|guidance|code|law|permit|licence|complaint|complaints|imprint|regulations)',
    '(allowed|permitted|entitled) to',
    'nuisance',
    'electoral commission',
    'register to vote',
    'fake',
    'scam',
  ],
});
