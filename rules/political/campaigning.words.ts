import { nearWords, words } from '../engine';

/** What volunteers of a party do before an election. */
export const campaignWork = words({
  name: 'campaign work',
  verbs: ['canvass', 'leaflet'],
  phrases: [
    '(boards|posters|placards|signs) to (put up|go up|deliver|hang)',
    '(knock|knocked|knocking) (on|) (_|) doors',
    'door-knocking',
    'doors knocked',
    'on the (doorstep|doorsteps|campaign trail|knocker|stump)',
    'doorstep',
    '(phone|phoned|phoning|ring|rang|ringing|call|calling|text|texting) (voters|electors|residents)',
    'phone bank',
    'phone-banking',
    'get the vote out',
    'telling (at|outside)',
    '(my|a) (red|blue|yellow|green|orange|teal|purple|) rosette',
    '(gotv|canvassers|leafleters|leafleting|tellers)',
    '(deliver|delivering|delivered|drop|dropping|stuff|stuffing|folding|posting) (_|) (leaflets|flyers|newsletters|envelopes)',
    '(leaflet|flyer) (round|run|drop|delivery|session)',
    '(out|out and about) campaigning',
    'campaign (trail|session|day|launch|team|volunteers|hq|office|fund)',
    '(election|campaign|fighting) fund',
    '(collect|collecting|gathering|get|getting) signatures',
    '(sign|signed|signing) (here|up|our|the|this|_) (_|) petition',
    'sign here',
    'petition (by|from|of)',
    '(donate|donated|donating|chip in|crowdfunder|fundraiser|fundraising|sponsor|raffle)',
    '(volunteer|volunteers|volunteering|deliverers) (needed|wanted|for|with|to)',
    '(need|needs|want|wanted) (_|more) (volunteers|deliverers|helpers|drivers|feet|boots)',
    'boots on the ground',
    '(put|putting|have|got) (up|) (a|our|my|your|the) (poster|posters|stakeboard)',
    '(poster|stakeboard|garden board) (in|is) (my|your|our|the|up)',
    '(street|campaign) stall',
    'count on your (vote|support)',
    '(join|joining) the (team|campaign) (on|this)',
    '_ leaflets',
    'delivery (depot|hub|round)',
    'auction of promises',
  ],
});

/** A post in a party that brings dealings with the public. */
export const partyPosts = words({
  name: 'party office',
  phrases: [
    '(branch|constituency|ward|association|local|regional|county|district) (chair|chairman|chairwoman|secretary|treasurer|organiser|officer|vice-chair|president|committee)',
    '(chair|chairman|chairwoman|secretary|treasurer|president|vice-chair|organiser|delegate) (of|for)',
    "(election|polling|counting|candidate's) (agent|sub-agent)",
    'agent for',
    "(membership|campaigns|policy|youth|women's|comms|press) officer",
    'conference delegate',
    'delegate to',
    'on the (executive|committee)',
  ],
});

/** Campaign events of a commissioner or candidate, which an office account does not announce. */
export const campaignEvents = words({
  name: 'campaign event',
  phrases: [
    '{launch} (her|his|their|my|our) (manifesto|campaign|re-election campaign|bid|candidacy)',
    '{unveil} (her|his|their|my|our) (manifesto|campaign|bid|candidacy)',
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

/** The commissioner or deputy as a candidate. */
export const ownCandidacy = words({
  name: 'candidacy of the commissioner',
  phrases: [
    '(commissioner|deputy|deputy commissioner|pcc|pfcc) (will be|is|was) (standing|running) (for|in|as|again)',
    "(commissioner|pcc|pfcc) 's (re-election|election|campaign)",
    '(commissioner|pcc|pfcc) for (mayor|mp)',
    're-election (pledges|pledge|page|site|website|promises|bid|campaign)',
    '(back|vote for|support) (the|our) (commissioner|pcc|pfcc)',
    'campaign (site|website|page|account|team)',
  ],
});

/** What an office knows and others do not yet. */
export const information = words({
  name: 'office information',
  nouns: [
    ...'figure stat statistic draft budget number paper report forecast costing slide briefing'.split(
      ' ',
    ),
  ],
  phrases: ['modelling', 'data', 'analysis', 'research', 'intel'],
});

/** Giving information to some before others. */
export const privateBriefings = words({
  name: 'briefing',
  verbs: ['brief'],
  phrases: [
    '(heads-up|advance copy|inside track)',
    '(sneak|early|first|advance|private) (preview|sight|look|copy|briefing)',
  ],
  sensed: [
    {
      verbs: [
        'send',
        'share',
        'slip',
        'pass',
        'leak',
        'email',
        'forward',
        'show',
        'give',
        'prepare',
        'write',
      ],
      sense: (at) => nearWords(at, information, 5),
    },
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

/** Things by which people know an official body. */
export const officialImages = words({
  name: 'official image',
  phrases: [
    'in (my|full|our|his|her|) uniform',
    '(our|the) (uniform|crest|logo|badge|epaulettes|warrant card|lanyard)',
    '(our|the) (fire engine|police car|police van|patrol car|appliance|police horse|station|headquarters|hq|control room)',
    '(officers|firefighters|pcsos) (in uniform|behind|alongside)',
    'police (branding|logo|crest)',
  ],
});
