import { both, either, identifiesAsStaff, predicate } from '../engine';
import { votingRules } from './campaigning.words';
import { otherElections, voteCues } from './elections.words';
import { anyParty } from './party-signs';
import { business, studies } from './settings.words';
import { insiders } from './union.words';

/** A vote is near, here or in the post answered: a remark on a party is then a call to vote. */
export const voteNear = predicate(
  'a vote is near',
  (match) => match.inText([voteCues]) || match.inContext([voteCues]),
);

/** A year before the politics of today: `the 1945 landslide`. */
const BYGONE = /^(?:1[6-8]\d\d|19[0-8]\d)$/;

/** A book, a lesson or a date of long ago. */
export const historical = predicate(
  'history or study',
  (match) => match.inText([studies]) || match.source.tokens.some(({ norm }) => BYGONE.test(norm)),
);

/** Sharing or cheering somebody else's post is a weaker act than saying it. */
export const passedOn = predicate(
  'said by the post answered',
  (match) => match.source.role === 'context',
);

/** The draft itself gives information or takes care of something. */
export const businesslike = predicate(
  'business or information',
  (match) => match.post.source.hits(business).length > 0,
);

/** How voting works, for everybody. */
export const rulesOfVoting = predicate('rules and arrangements', (match) =>
  match.inText([votingRules]),
);

export const partyNamed = predicate('party named', (match) => match.inText(anyParty));

/** School, union and parish elections without a party, prizes and naming votes. */
export const otherElection = predicate(
  'another kind of election',
  (match) => match.inText([otherElections]) && !partyNamed.holds(match),
);

const OFFICE_ACCOUNT =
  /police|p?f?cc(?:\b|_|[A-Z])|opcc|council|fire|rescue|\b(?:pc|sgt|insp)_?[A-Z]|gov|nhs/i;

/** The handle of the posting account names a force, an office or a rank. */
const officeAccount = predicate('account of the office', ({ post }) =>
  OFFICE_ACCOUNT.test(post.draft.account ?? ''),
);

export const ownAccount = predicate(
  'own account',
  ({ post }) => post.situation.mode === 'personal',
);

/** On an own account, by the draft or by its handle, readers see that the writer is staff. */
export const knownAsStaff = both(
  'known as staff on own account',
  ownAccount,
  either(
    'known as staff',
    identifiesAsStaff,
    officeAccount,
    predicate('insider', (match) => match.inText([insiders])),
  ),
);
