import type { AreaRules } from '../engine';
import * as accusedPeople from './accused-people.words';
import activeProceedings from './active-proceedings.rule';
import arrestedPersonNamed from './arrested-person-named.rule';
import * as business from './business.words';
import businessAccused from './business-accused.rule';
import businessCalledInsolvent from './business-called-insolvent.rule';
import businessRunDown from './business-run-down.rule';
import * as callings from './callings.words';
import * as circumstances from './circumstances.words';
import claimInActiveCase from './claim-in-active-case.rule';
import complainantIdentified from './complainant-identified.rule';
import * as correction from './correction.words';
import * as crime from './crime.words';
import * as crimeIdioms from './crime-idioms.words';
import * as dishonesty from './dishonesty.words';
import favourToFriends from './favour-to-friends.rule';
import * as favours from './favours.words';
import * as harm from './harm.words';
import insinuated from './insinuation.rule';
import * as insinuation from './insinuation.words';
import juryTalk from './jury-talk.rule';
import knowingLook from './knowing-look.rule';
import moneyMisused from './money-misused.rule';
import nameSupplied from './name-supplied.rule';
import namedForCrime from './named-for-crime.rule';
import personAccusedOfSexualMisconduct from './person-accused-of-sexual-misconduct.rule';
import personCalledCorrupt from './person-called-corrupt.rule';
import personCalledCriminal from './person-called-criminal.rule';
import personCalledDishonest from './person-called-dishonest.rule';
import personCalledPrejudiced from './person-called-prejudiced.rule';
import personCalledUnfit from './person-called-unfit.rule';
import personCreditedWithPrejudice from './person-credited-with-prejudice.rule';
import personPointedOut from './person-pointed-out.rule';
import * as prejudice from './prejudice.words';
import * as proceedings from './proceedings.words';
import protectedIdentity from './protected-identity.rule';
import * as publicRecord from './public-record.words';
import rogueTraderNamed from './rogue-trader-named.rule';
import * as rumour from './rumour.words';
import rumourRepeated from './rumour-repeated.rule';
import * as sexualMisconduct from './sexual-misconduct.words';
import * as tookMoney from './took-money.words';
import tookMoneyAndVanished from './took-money-and-vanished.rule';
import * as unfit from './unfit.words';
import * as verdict from './verdict.words';
import verdictMisreported from './verdict-misreported.rule';
import warningToKeepAway from './warning-to-keep-away.rule';

export const defamation: AreaRules = {
  rules: [
    activeProceedings,
    arrestedPersonNamed,
    businessAccused,
    businessCalledInsolvent,
    businessRunDown,
    claimInActiveCase,
    complainantIdentified,
    favourToFriends,
    insinuated,
    juryTalk,
    knowingLook,
    moneyMisused,
    nameSupplied,
    namedForCrime,
    personAccusedOfSexualMisconduct,
    personCalledCorrupt,
    personCalledCriminal,
    personCalledDishonest,
    personCalledPrejudiced,
    personCalledUnfit,
    personCreditedWithPrejudice,
    personPointedOut,
    protectedIdentity,
    rogueTraderNamed,
    rumourRepeated,
    tookMoneyAndVanished,
    verdictMisreported,
    warningToKeepAway,
  ],
  words: [
    ...Object.values(accusedPeople),
    ...Object.values(business),
    ...Object.values(callings),
    ...Object.values(circumstances),
    ...Object.values(correction),
    ...Object.values(crime),
    ...Object.values(crimeIdioms),
    ...Object.values(dishonesty),
    ...Object.values(favours),
    ...Object.values(harm),
    ...Object.values(insinuation),
    ...Object.values(prejudice),
    ...Object.values(proceedings),
    ...Object.values(publicRecord),
    ...Object.values(rumour),
    ...Object.values(sexualMisconduct),
    ...Object.values(tookMoney),
    ...Object.values(unfit),
    ...Object.values(verdict),
  ],
};
