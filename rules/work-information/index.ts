import type { AreaRules, WordClass } from '../engine';
import accountsMixed from './accounts-mixed.rule';
import * as anonymityWords from './anonymity.words';
import anonymityAtRisk from './anonymity-at-risk.rule';
import answerToInsiderQuestion from './answer-to-insider-question.rule';
import * as businessWords from './business.words';
import callSign from './call-sign.rule';
import * as caseWords from './case.words';
import caseReference from './case-reference.rule';
import collarNumber from './collar-number.rule';
import colleagueMatter from './colleague-matter.rule';
import * as colleaguesWords from './colleagues.words';
import commandTold from './command-told.rule';
import * as conductWords from './conduct.words';
import * as coverWords from './cover.words';
import * as credentialsWords from './credentials.words';
import * as crimeTalkWords from './crime-talk.words';
import dateOfBirth from './date-of-birth.rule';
import dealingsInReply from './dealings-in-reply.rule';
import * as dutyWords from './duty.words';
import * as dutyActsWords from './duty-acts.words';
import embargo from './embargo.rule';
import * as enforcementWords from './enforcement.words';
import evidenceBeforeTrial from './evidence-before-trial.rule';
import exactPlace from './exact-place.rule';
import * as exposureWords from './exposure.words';
import * as forcesWords from './forces.words';
import gapInCover from './gap-in-cover.rule';
import goodsPromoted from './goods-promoted.rule';
import hintAtPerson from './hint-at-person.rule';
import homeAddress from './home-address.rule';
import * as identifiersWords from './identifiers.words';
import * as insideWordWords from './inside-word.words';
import intelligence from './intelligence.rule';
import * as intelligenceWords from './intelligence.words';
import internetAddress from './internet-address.rule';
import * as juryWords from './jury.words';
import jurySecrets from './jury-secrets.rule';
import lookedUpOnSystem from './looked-up-on-system.rule';
import * as lookupWords from './lookup.words';
import * as markingsWords from './markings.words';
import officersInPosition from './officers-in-position.rule';
import * as officialWords from './official.words';
import officialTaunt from './official-taunt.rule';
import operationFromInside from './operation-from-inside.rule';
import operationName from './operation-name.rule';
import * as operationsWords from './operations.words';
import organisationTerm from './organisation-term.rule';
import passwordOrDoorCode from './password-or-door-code.rule';
import * as peopleWords from './people.words';
import personalNumber from './personal-number.rule';
import * as picturesWords from './pictures.words';
import plannedOperation from './planned-operation.rule';
import * as policeReferencesWords from './police-references.words';
import * as privateWords from './private.words';
import privateEmail from './private-email.rule';
import privateMatterTold from './private-matter-told.rule';
import privatePhone from './private-phone.rule';
import * as promotionWords from './promotion.words';
import protectedVisit from './protected-visit.rule';
import protectiveMarking from './protective-marking.rule';
import recordsOut from './records-out.rule';
import * as repliesWords from './replies.words';
import * as rolesWords from './roles.words';
import scenePicture from './scene-picture.rule';
import * as secrecyWords from './secrecy.words';
import secretKey from './secret-key.rule';
import sensitiveRole from './sensitive-role.rule';
import * as silenceWords from './silence.words';
import storyFromWork from './story-from-work.rule';
import suspectNamed from './suspect-named.rule';
import * as suspectsWords from './suspects.words';
import * as systemsWords from './systems.words';
import uniformPicture from './uniform-picture.rule';
import unpublishedBusiness from './unpublished-business.rule';
import vehicleRegistration from './vehicle-registration.rule';
import * as visitsWords from './visits.words';
import wordFromInside from './word-from-inside.rule';

const lists: readonly Readonly<Record<string, WordClass>>[] = [
  anonymityWords,
  businessWords,
  caseWords,
  colleaguesWords,
  conductWords,
  coverWords,
  credentialsWords,
  crimeTalkWords,
  dutyActsWords,
  dutyWords,
  enforcementWords,
  exposureWords,
  forcesWords,
  identifiersWords,
  insideWordWords,
  intelligenceWords,
  juryWords,
  lookupWords,
  markingsWords,
  officialWords,
  operationsWords,
  peopleWords,
  picturesWords,
  policeReferencesWords,
  privateWords,
  promotionWords,
  repliesWords,
  rolesWords,
  secrecyWords,
  silenceWords,
  suspectsWords,
  systemsWords,
  visitsWords,
];

export const workInformation: AreaRules = {
  rules: [
    accountsMixed,
    anonymityAtRisk,
    answerToInsiderQuestion,
    callSign,
    caseReference,
    collarNumber,
    colleagueMatter,
    commandTold,
    dateOfBirth,
    dealingsInReply,
    embargo,
    evidenceBeforeTrial,
    exactPlace,
    gapInCover,
    goodsPromoted,
    hintAtPerson,
    homeAddress,
    intelligence,
    internetAddress,
    jurySecrets,
    lookedUpOnSystem,
    officersInPosition,
    officialTaunt,
    operationFromInside,
    operationName,
    organisationTerm,
    passwordOrDoorCode,
    personalNumber,
    plannedOperation,
    privateEmail,
    privateMatterTold,
    privatePhone,
    protectedVisit,
    protectiveMarking,
    recordsOut,
    scenePicture,
    secretKey,
    sensitiveRole,
    storyFromWork,
    suspectNamed,
    uniformPicture,
    unpublishedBusiness,
    vehicleRegistration,
    wordFromInside,
  ],
  words: lists.flatMap((list) => Object.values(list)),
};
