import { nearWords, words } from '../engine';
import { split } from './split';

/** What volunteers of a party do before an election. */
export const campaignWork = words({
  name: 'campaign work',
  verbs: ['canvass', 'leaflet', 'knock up', 'fundraise'],
  nouns: split(
    'letterbox envelope tenner rosette clipboard stakeboard leaflet flyer canvasser teller doorstep crowdfunder raffle petition',
  ),
  phrases: [
    ...split('gotv canvassing leafleting door-knocking phone-banking campaigning donate chip-in'),
    '(stake|garden|window) (board|boards|poster|posters)',
    '(knock|knocked|knocking) (on|) (_|) doors',
    '_ doors',
    'on the (campaign trail|knocker|stump|stall)',
    'phone bank',
    '(phone|phoned|phoning|ringing|calling|texting) (voters|electors|residents)',
    'get the vote out',
    'telling (at|outside)',
    '(campaign|election|fighting) (trail|session|launch|team|volunteers|hq|fund)',
    '(collect|collecting|gathering|get|getting) signatures',
    '(volunteer|volunteers|volunteering|deliverers|drivers|bodies) (needed|wanted|for|with)',
    '(need|needs|want|wanted) (_|more|) (volunteers|deliverers|helpers|drivers|walkers|feet|boots|bodies)',
    'boots on the ground',
    'street stall',
    'count on your (vote|support)',
    '(put|can i put|shall i put) you down',
    '(lift|lifts) to the (polling station|polling place|polls)',
    '(put|add|sign) (their|your|my) name to',
    'one of _ _ (cards|leaflets)',
    'the lads from the branch',
    '(quiz|race|curry) night',
    '(rang|ringing|phoned|calling) (_|) (people|voters|numbers)',
    'we only want',
  ],
});

/** Marks of a campaign so plain that no party need be named. */
export const plainCampaign = words({
  name: 'plain campaign work',
  phrases: [
    '(stake|garden) (board|boards)',
    'window poster',
    'stakeboard',
    '(leaning|voting|coming) our way',
    '(telling|teller|tellers) (at|outside) (_|_ _|_ _ _)',
    'get the vote out',
    '(lift|lifts) to the (polls|polling place)',
    'got the (rosettes|leaflets)',
    '(in|with) my rosette',
    'canvassing',
  ],
});

/** A post in a party that brings dealings with the public. */
export const partyPosts = words({
  name: 'party office',
  nouns: split(
    'chair chairman chairwoman secretary treasurer organiser president delegate vice-chair',
  ),
  phrases: [
    '(membership|campaigns|policy|youth|press|social|fundraising) (officer|secretary)',
    '(election|polling|counting|sub) agent',
    'as _ _ agent',
    'agent (for|hat)',
    'membership (queries|enquiries|forms)',
  ],
});

/** Things that belong to somebody's campaign, which an office account keeps away from. */
export const campaignEvents = words({
  name: 'campaign material',
  phrases: [
    '(launch|launches|launching|unveil|unveils|unveiled|kick off|back|support) (her|his|their|my|our) (manifesto|campaign|bid|candidacy|re-election campaign)',
    '(election|candidate|manifesto|re-election|leadership|victory) (leaflet|video|photo|shoot|launch|rally|event|party|dinner|fundraiser|pledge|pledges|page|account|website|campaign|bid|promises|speech|broadcast)',
    "(boss's|commissioner's|deputy's|pcc's|pfcc's) (pledge|campaign|candidate|election|re-election|manifesto|bid)",
    '(her|his|their|my) (manifesto|re-election|campaign) (launch|pledges|promises|event|page|account|website|tweets|posts|video|leaflet)',
    'campaign (rally|fundraiser|dinner|tweets|video|site|website|page|account|launch)',
    '(bid|fight) (to|for) (carry on|stay on|stay|another|a second|re-election)',
    '(fundraising dinner|selection meeting|eve of poll)',
    '(commissioner|deputy|pcc|pfcc|boss) (to|will be|is) (stay on|stay|carry on|standing|running)',
  ],
});

/** What an office knows and others do not yet. */
export const information = words({
  name: 'office information',
  nouns: split(
    'figure stat statistic draft budget number paper report forecast costing slide briefing option plan table spreadsheet',
  ),
  phrases: split('modelling data analysis research intel precept'),
});

/** Giving information to some before others. */
export const privateBriefings = words({
  name: 'briefing',
  verbs: ['brief'],
  phrases: [
    '(heads-up|advance copy|inside track)',
    '(sneak|early|first|advance|private) (preview|sight|look|copy|briefing)',
    '{take} (_|_ _|_ _ _) through',
  ],
  sensed: [
    {
      verbs: split(
        'let hand offer send share slip pass leak email forward show give prepare write',
      ),
      sense: (at) => nearWords(at, information, 5),
    },
  ],
});

/** All parties or candidates are treated alike. */
export const allAlike = words({
  name: 'all parties alike',
  phrases: [
    '(all|every|each|both|same) (_|) (candidate|candidates|party|parties|group|groups|leaders|sides|briefing|slides|information|half-hour|offer)',
    '(cross|all)-party',
    '(full|) list of (all|) candidates',
    '(whoever|whichever|however) (you|they) (vote|support|back|are voting)',
    "(who|how) (you|they|they're|you're|people) (vote|voting|are voting|voted)",
    '(two|three|four|five|six|seven|eight|nine|ten|the) candidates',
    'candidates are',
  ],
});

/** How voting or campaigning works, for everybody. */
export const votingRules = words({
  name: 'rules and arrangements',
  nouns: ['returning officer', 'poll clerk', 'scam', 'imprint', 'permit', 'regulation'],
  phrases: [
    ...split('rules guidance law complaint complaints nuisance fake passport'),
    '(allowed|permitted|entitled) to',
    'electoral commission',
    '(elections|electoral) (office|services)',
    'register to vote',
    '(photo|voter) id',
    'doors (close|open)',
    "(don't|do not|doesn't|does not) (care|mind|matter) who",
  ],
});

/** Things by which people know an official body. */
export const officialImages = words({
  name: 'official image',
  phrases: [
    '(in|my|full|our|his|her|the) uniform',
    '(our|the) (crest|logo|badge|epaulettes|warrant card|lanyard|fire engine|police car|police van|patrol car|appliance|police horse|station|headquarters|hq|control room)',
    '(officers|firefighters|pcsos) (in uniform|behind|alongside)',
    '(headquarters|hq|the yard) (looked|made|as)',
    'as the backdrop',
  ],
});
