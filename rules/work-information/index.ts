import type { AreaRules, WordClass } from '../engine';
import * as anonymityWords from './anonymity.words';
import arrestedNotCharged from './arrested-not-charged.rule';
import * as arrestsWords from './arrests.words';
import bankDetails from './bank-details.rule';
import callSign from './call-sign.rule';
import casePersonDescribed from './case-person-described.rule';
import caseReference from './case-reference.rule';
import * as casesWords from './cases.words';
import collarNumber from './collar-number.rule';
import colleagueMatter from './colleague-matter.rule';
import * as colleaguesWords from './colleagues.words';
import complainantIdentified from './complainant-identified.rule';
import complainantNamed from './complainant-named.rule';
import * as coverWords from './cover.words';
import covertRecording from './covert-recording.rule';
import * as credentialsWords from './credentials.words';
import dateOfBirth from './date-of-birth.rule';
import * as dealingsWords from './dealings.words';
import dealingsTold from './dealings-told.rule';
import embargo from './embargo.rule';
import * as enforcementWords from './enforcement.words';
import evidenceBeforeTrial from './evidence-before-trial.rule';
import gapInCover from './gap-in-cover.rule';
import goingInConfirmed from './going-in-confirmed.rule';
import hintAtPerson from './hint-at-person.rule';
import * as hintsWords from './hints.words';
import homeAddress from './home-address.rule';
import * as identifiersWords from './identifiers.words';
import identityDocument from './identity-document.rule';
import * as insideKnowledgeWords from './inside-knowledge.words';
import insideSource from './inside-source.rule';
import insiderCheck from './insider-check.rule';
import * as insiderCheckWords from './insider-check.words';
import intelligence from './intelligence.rule';
import * as intelligenceWords from './intelligence.words';
import internetAddress from './internet-address.rule';
import * as juryWords from './jury.words';
import jurySecrets from './jury-secrets.rule';
import keptRecords from './kept-records.rule';
import lookedUpOnSystem from './looked-up-on-system.rule';
import * as lookupWords from './lookup.words';
import * as markingsWords from './markings.words';
import nationalInsuranceNumber from './national-insurance-number.rule';
import nhsNumber from './nhs-number.rule';
import * as occasionsWords from './occasions.words';
import officersInPosition from './officers-in-position.rule';
import * as officialWords from './official.words';
import organisationTerm from './organisation-term.rule';
import passwordOrDoorCode from './password-or-door-code.rule';
import paymentCard from './payment-card.rule';
import personInSensitiveContext from './person-in-sensitive-context.rule';
import pictureOfWorkMaterial from './picture-of-work-material.rule';
import * as picturesWords from './pictures.words';
import plannedOperation from './planned-operation.rule';
import * as policeReferencesWords from './police-references.words';
import privateEmail from './private-email.rule';
import privatePhone from './private-phone.rule';
import protectedVisit from './protected-visit.rule';
import protectiveMarking from './protective-marking.rule';
import * as recordingWords from './recording.words';
import * as recordsWords from './records.words';
import * as rolesWords from './roles.words';
import scenePicture from './scene-picture.rule';
import secretKey from './secret-key.rule';
import * as sensitiveWords from './sensitive.words';
import sensitiveRole from './sensitive-role.rule';
import shopTalk from './shop-talk.rule';
import * as shopTalkWords from './shop-talk.words';
import * as storiesWords from './stories.words';
import storyFromWork from './story-from-work.rule';
import * as systemsWords from './systems.words';
import uniformPicture from './uniform-picture.rule';
import * as unitsWords from './units.words';
import * as unpublishedWords from './unpublished.words';
import unpublishedBusiness from './unpublished-business.rule';
import vehicleRegistration from './vehicle-registration.rule';
import * as visitsWords from './visits.words';
import youthIdentified from './youth-identified.rule';

const lists: readonly Readonly<Record<string, WordClass>>[] = [
  anonymityWords,
  arrestsWords,
  casesWords,
  colleaguesWords,
  coverWords,
  credentialsWords,
  dealingsWords,
  enforcementWords,
  hintsWords,
  identifiersWords,
  insideKnowledgeWords,
  insiderCheckWords,
  intelligenceWords,
  juryWords,
  lookupWords,
  markingsWords,
  occasionsWords,
  officialWords,
  picturesWords,
  policeReferencesWords,
  recordingWords,
  recordsWords,
  rolesWords,
  sensitiveWords,
  shopTalkWords,
  storiesWords,
  systemsWords,
  unitsWords,
  unpublishedWords,
  visitsWords,
];

export const workInformation: AreaRules = {
  rules: [
    arrestedNotCharged,
    bankDetails,
    callSign,
    casePersonDescribed,
    caseReference,
    collarNumber,
    colleagueMatter,
    complainantIdentified,
    complainantNamed,
    covertRecording,
    dateOfBirth,
    dealingsTold,
    embargo,
    evidenceBeforeTrial,
    gapInCover,
    goingInConfirmed,
    hintAtPerson,
    homeAddress,
    identityDocument,
    insideSource,
    insiderCheck,
    intelligence,
    internetAddress,
    jurySecrets,
    keptRecords,
    lookedUpOnSystem,
    nationalInsuranceNumber,
    nhsNumber,
    officersInPosition,
    organisationTerm,
    passwordOrDoorCode,
    paymentCard,
    personInSensitiveContext,
    pictureOfWorkMaterial,
    plannedOperation,
    privateEmail,
    privatePhone,
    protectedVisit,
    protectiveMarking,
    scenePicture,
    secretKey,
    sensitiveRole,
    shopTalk,
    storyFromWork,
    uniformPicture,
    unpublishedBusiness,
    vehicleRegistration,
    youthIdentified,
  ],
  words: lists.flatMap((list) => Object.values(list)),
};
