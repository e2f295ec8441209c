import type { AreaRules } from '../engine';
import * as attribution from './attribution.words';
import ballotShown from './ballot-shown.rule';
import * as ballots from './ballots.words';
import campaignEvent from './campaign-event.rule';
import campaignPostCheered from './campaign-post-cheered.rule';
import campaignSlogan from './campaign-slogan.rule';
import * as campaigning from './campaigning.words';
import candidateOpposition from './candidate-opposition.rule';
import candidateSupport from './candidate-support.rule';
import canvassing from './canvassing.rule';
import * as contempt from './contempt.words';
import contestedPolicy from './contested-policy.rule';
import * as disguises from './disguises.words';
import * as distancing from './distancing.words';
import * as elections from './elections.words';
import employerAttacked from './employer-attacked.rule';
import foreignPolitics from './foreign-politics.rule';
import governmentAttacked from './government-attacked.rule';
import * as idioms from './idioms.words';
import incumbentPromoted from './incumbent-promoted.rule';
import * as incumbents from './incumbents.words';
import * as issues from './issues.words';
import officeHolderMocked from './office-holder-mocked.rule';
import officialImageLent from './official-image-lent.rule';
import onePartyBriefed from './one-party-briefed.rule';
import * as parties from './parties.words';
import partyLeaning from './party-leaning.rule';
import partyLink from './party-link.rule';
import partyOffice from './party-office.rule';
import partyOpposition from './party-opposition.rule';
import partyRemark from './party-remark.rule';
import partySupport from './party-support.rule';
import * as politicians from './politicians.words';
import * as remarks from './remarks.words';
import selfCandidacy from './self-candidacy.rule';
import sideFlag from './side-flag.rule';
import * as slogans from './slogans.words';
import sockPuppet from './sock-puppet.rule';
import * as supporting from './support.words';
import tacticalVoting from './tactical-voting.rule';
import * as union from './union.words';
import voteDisclosed from './vote-disclosed.rule';
import * as warmth from './warmth.words';

export const political: AreaRules = {
  rules: [
    ballotShown,
    campaignEvent,
    campaignPostCheered,
    campaignSlogan,
    candidateOpposition,
    candidateSupport,
    canvassing,
    contestedPolicy,
    employerAttacked,
    foreignPolitics,
    governmentAttacked,
    incumbentPromoted,
    officeHolderMocked,
    officialImageLent,
    onePartyBriefed,
    partyLeaning,
    partyLink,
    partyOffice,
    partyOpposition,
    partyRemark,
    partySupport,
    selfCandidacy,
    sideFlag,
    sockPuppet,
    tacticalVoting,
    voteDisclosed,
  ],
  words: [
    attribution,
    ballots,
    campaigning,
    disguises,
    distancing,
    elections,
    idioms,
    incumbents,
    issues,
    contempt,
    parties,
    politicians,
    remarks,
    slogans,
    supporting,
    union,
    warmth,
  ].flatMap((lists) => Object.values(lists)),
};
