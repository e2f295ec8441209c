import { listed, nearWords, words } from '../engine';

/** What volunteers of a party do before an election. */
export const campaignWork = words({
  name: 'campaign work',
  verbs: ['canvass', 'leaflet', 'knock up', 'fundraise'],
  nouns: listed(
    'letterbox envelope tenner rosette clipboard stakeboard leaflet flyer canvasser teller doorstep crowdfunder raffle petition placard billboard',
  ),
  phrases: [
    ...listed('gotv canvassing leafleting door-knocking phone-banking campaigning donate chip-in'),
    '(stake|window|garden) (board|poster)',
    '(poster|board|sign|placard) (up|in|for|outside)',
    '(knock|knocking) (on|) (_|) doors',
    '_ doors',
    'on the (knocker|stall)',
    'phone bank',
    '(help|helping) (us|to|me|_) (win|beat|elect|defeat|hold|keep)',
    'telling (at|outside)',
    '(campaign|fighting) (launch|team|fund)',
    '(collecting|get) signatures',
    '(chip in|crowdfund|crowdfunding|spare a tenner)',
    '(pairs of hands|drivers|deliverers|hands|helpers|feet) (for|to)',
    '(volunteer|volunteers) (needed|for|with)',
    '(count|rely|depend) on your (vote|support|cross)',
    '(put|can i put) you down',
    'quiz night',
  ],
});

/** Marks of a campaign so plain that no party need be named. */
export const plainCampaign = words({
  name: 'plain campaign work',
  phrases: [
    '(stake|garden) (board|boards)',
    'window poster',
    '(election|fighting) fund',
    'stakeboard',
    'telling (at|outside) (_|_ _|_ _ _)',
    '(lift|lifts) to the (polls|polling place)',
    '(in|with) my rosette',
    'canvassing',
    '(leafleting|leafletting|door knocking|doorknocking|phone banking)',
    '(phone bank|leaflet|canvass|knock doors|doorknock) for',
    'for the campaign',
  ],
});

/** A post in a party that brings dealings with the public. */
export const partyPosts = words({
  name: 'party office',
  nouns: listed(
    'chair chairman chairwoman secretary treasurer organiser president delegate vice-chair',
  ),
  phrases: [
    '(membership|press) (officer|secretary)',
    'election agent',
    'as _ _ agent',
    'agent (for|hat)',
    'membership queries',
  ],
});

/** Things that belong to somebody's campaign, which an office account keeps away from. */
export const campaignEvents = words({
  name: 'campaign material',
  phrases: [
    '(launches|unveils) (her|his|their|my|our) manifesto',
    '(election|candidate|re-election|victory) (leaflet|video|rally|party|pledges|campaign|broadcast)',
    "(boss's|commissioner's) (pledge|campaign|candidate|election|re-election|manifesto|bid|leaflet|leaflets|flyer|poster|canvass|hustings)",
    '(her|his|their|my) campaign (launch|page)',
    'campaign (dinner|tweets|site|page|launch)',
    'commissioner (to|will be|is) (stay on|stay|standing)',
  ],
});

/** What an office knows and others do not yet. */
export const information = words({
  name: 'office information',
  nouns: listed(
    `figure stat statistic draft budget number paper report forecast costing slide briefing option plan table spreadsheet
    grade finding dataset projection memo proposal estimate`,
  ),
  phrases: listed('modelling data analysis research intel precept'),
});

/** One side of a council chamber, with no party's name. */
export const factions = words({
  name: 'one group of a council',
  phrases: [
    '(ruling|opposition|controlling|minority|majority|independent) group',
    '(the|our) opposition',
    'the independents',
  ],
});

/** Giving information to some before others. */
export const privateBriefings = words({
  name: 'briefing',
  verbs: ['brief'],
  phrases: [
    'heads-up',
    '(early|first|advance) (preview|look|copy|sight|notice)',
    '{take} (_|_ _|_ _ _) through',
  ],
  sensed: [
    {
      verbs: listed(
        'let hand offer send share slip pass leak email forward show give prepare write pop slide bung ping sling text whatsapp hear see get receive tell',
      ),
      sense: (at) => nearWords(at, information, 5),
    },
  ],
});

/** All parties or candidates are treated alike. */
export const allAlike = words({
  name: 'all parties alike',
  phrases: [
    '(all|every|both|same) (_|) (candidate|candidates|party|parties|group|groups|sides|briefing|slides|information|half-hour)',
    '(cross|all)-party',
    '(full|) list of (all|) candidates',
    'whoever (you|they) vote',
    "(who|how) (you|they|they're) (vote|voting)",
    '(six|the) candidates',
    'candidates are',
  ],
});

/** How voting or campaigning works, for everybody. */
export const votingRules = words({
  name: 'rules and arrangements',
  nouns: ['returning officer', 'poll clerk', 'scam', 'imprint', 'permit', 'regulation'],
  phrases: [
    ...listed(
      'rules guidance law complaint complaints nuisance fake passport offence illegal unlawful',
    ),
    '(allowed|permitted|entitled) to',
    'electoral commission',
    '(elections|electoral) (office|services)',
    'register to vote',
    '(photo|voter) id',
    'doors (close|open)',
  ],
});

/** Things by which people know an official body. */
export const officialImages = words({
  name: 'official image',
  phrases: [
    '(in|my|full|our|his|her|the) uniform',
    '(our|the) (crest|logo|badge|fire engine|police van|police horse|station|hq|control room)',
    'officers in uniform',
    'as the backdrop',
  ],
});
