import type { AreaRules } from '../engine';
import activeProceedings from './active-proceedings.rule';
import allegationShared from './allegation-shared.rule';
import arrestedPersonNamed from './arrested-person-named.rule';
import * as businessWords from './business.words';
import businessAccused from './business-accused.rule';
import businessCalledInsolvent from './business-called-insolvent.rule';
import businessRunDown from './business-run-down.rule';
import * as callingsWords from './callings.words';
import * as circumstancesWords from './circumstances.words';
import complainantIdentified from './complainant-identified.rule';
import * as correctionWords from './correction.words';
import * as crimeWords from './crime.words';
import * as deceitWords from './deceit.words';
import * as hintsWords from './hints.words';
import * as identityWords from './identity.words';
import insinuation from './insinuation.rule';
import juryTalk from './jury-talk.rule';
import * as moneyWords from './money.words';
import nameSupplied from './name-supplied.rule';
import namedForCrime from './named-for-crime.rule';
import * as peopleWords from './people.words';
import personAccusedOfSexualMisconduct from './person-accused-of-sexual-misconduct.rule';
import personCalledCorrupt from './person-called-corrupt.rule';
import personCalledCriminal from './person-called-criminal.rule';
import personCalledDishonest from './person-called-dishonest.rule';
import personCalledPrejudiced from './person-called-prejudiced.rule';
import personCalledUnfit from './person-called-unfit.rule';
import personPointedOut from './person-pointed-out.rule';
import * as prejudiceWords from './prejudice.words';
import * as proceedingsWords from './proceedings.words';
import protectedIdentity from './protected-identity.rule';
import * as publicRecordWords from './public-record.words';
import * as sexualWords from './sexual.words';
import * as unfitWords from './unfit.words';
import verdictMisreported from './verdict-misreported.rule';
import warningToKeepAway from './warning-to-keep-away.rule';

export const defamation: AreaRules = {
  rules: [
    activeProceedings,
    allegationShared,
    arrestedPersonNamed,
    businessAccused,
    businessCalledInsolvent,
    businessRunDown,
    complainantIdentified,
    insinuation,
    juryTalk,
    nameSupplied,
    namedForCrime,
    personAccusedOfSexualMisconduct,
    personCalledCorrupt,
    personCalledCriminal,
    personCalledDishonest,
    personCalledPrejudiced,
    personCalledUnfit,
    personPointedOut,
    protectedIdentity,
    verdictMisreported,
    warningToKeepAway,
  ],
  words: [
    ...Object.values(businessWords),
    ...Object.values(callingsWords),
    ...Object.values(circumstancesWords),
    ...Object.values(correctionWords),
    ...Object.values(crimeWords),
    ...Object.values(deceitWords),
    ...Object.values(hintsWords),
    ...Object.values(identityWords),
    ...Object.values(moneyWords),
    ...Object.values(peopleWords),
    ...Object.values(prejudiceWords),
    ...Object.values(proceedingsWords),
    ...Object.values(publicRecordWords),
    ...Object.values(sexualWords),
    ...Object.values(unfitWords),
  ],
};
