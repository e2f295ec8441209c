import type { AreaRules } from '../engine';
import ballotShown from './ballot-shown.rule';
import * as ballots from './ballots.words';
import campaignEvent from './campaign-event.rule';
import campaignPostCheered from './campaign-post-cheered.rule';
import campaignSlogan from './campaign-slogan.rule';
import * as campaigning from './campaigning.words';
import candidateOpposition from './candidate-opposition.rule';
import candidateRemark from './candidate-remark.rule';
import candidateSupport from './candidate-support.rule';
import canvassing from './canvassing.rule';
import contestedPolicy from './contested-policy.rule';
import * as disguises from './disguises.words';
import * as elections from './elections.words';
import employerAttacked from './employer-attacked.rule';
import foreignPolitics from './foreign-politics.rule';
import governmentAttacked from './government-attacked.rule';
import * as idioms from './idioms.words';
import incumbentFeatured from './incumbent-featured.rule';
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
import * as praise from './praise.words';
import * as scorn from './scorn.words';
import selfCandidacy from './self-candidacy.rule';
import * as settings from './settings.words';
import sideFlag from './side-flag.rule';
import * as slogans from './slogans.words';
import sockPuppet from './sock-puppet.rule';
import sourTone from './sour-tone.rule';
import tacticalVoting from './tactical-voting.rule';
import * as union from './union.words';
import voteDisclosed from './vote-disclosed.rule';

export const political: AreaRules = {
  rules: [
    ballotShown,
    campaignEvent,
    campaignPostCheered,
    campaignSlogan,
    candidateOpposition,
    candidateRemark,
    candidateSupport,
    canvassing,
    contestedPolicy,
    employerAttacked,
    foreignPolitics,
    governmentAttacked,
    incumbentFeatured,
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
    sourTone,
    tacticalVoting,
    voteDisclosed,
  ],
  words: [
    ballots,
    campaigning,
    disguises,
    elections,
    idioms,
    incumbents,
    issues,
    parties,
    politicians,
    praise,
    scorn,
    settings,
    slogans,
    union,
  ].flatMap((lists) => Object.values(lists)),
};
