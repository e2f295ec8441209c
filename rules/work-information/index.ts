import type { AreaRules, WordClass } from '../engine';
import bankDetails from './bank-details.rule';
import dateOfBirth from './date-of-birth.rule';
import homeAddress from './home-address.rule';
import * as identifierWords from './identifiers.words';
import identityDocument from './identity-document.rule';
import internetAddress from './internet-address.rule';
import nationalInsuranceNumber from './national-insurance-number.rule';
import nhsNumber from './nhs-number.rule';
import * as officialWords from './official.words';
import paymentCard from './payment-card.rule';
import privateEmail from './private-email.rule';
import privatePhone from './private-phone.rule';
import * as systemWords from './systems.words';
import vehicleRegistration from './vehicle-registration.rule';

const lists: readonly Readonly<Record<string, WordClass>>[] = [
  identifierWords,
  officialWords,
  systemWords,
];

export const workInformation: AreaRules = {
  rules: [
    bankDetails,
    dateOfBirth,
    homeAddress,
    identityDocument,
    internetAddress,
    nationalInsuranceNumber,
    nhsNumber,
    paymentCard,
    privateEmail,
    privatePhone,
    vehicleRegistration,
  ],
  words: lists.flatMap((list) => Object.values(list)),
};
