import type { AreaRules, WordClass } from '../engine';
import * as abuse from './abuse.words';
import * as advert from './advert.words';
import advertLimited from './advert-limited.rule';
import * as belittling from './belittling.words';
import belittlingPhrase from './belittling-phrase.rule';
import characteristicMocked from './characteristic-mocked.rule';
import * as comparison from './comparison.words';
import * as contempt from './contempt.words';
import contestedSlur from './contested-slur.rule';
import * as dehumanising from './dehumanising.words';
import * as everyone from './everyone.words';
import * as exclusion from './exclusion.words';
import * as frames from './frames.words';
import groupAccused from './group-accused.rule';
import groupBelittled from './group-belittled.rule';
import groupCompared from './group-compared.rule';
import groupDehumanised from './group-dehumanised.rule';
import groupDemeaned from './group-demeaned.rule';
import groupDismissed from './group-dismissed.rule';
import groupDreaded from './group-dreaded.rule';
import groupExcluded from './group-excluded.rule';
import groupFeared from './group-feared.rule';
import groupGeneralised from './group-generalised.rule';
import groupHated from './group-hated.rule';
import groupJokedAbout from './group-joked-about.rule';
import groupLikened from './group-likened.rule';
import groupLumpedTogether from './group-lumped-together.rule';
import groupRefused from './group-refused.rule';
import groupRejected from './group-rejected.rule';
import groupSentAway from './group-sent-away.rule';
import groupSneeredAt from './group-sneered-at.rule';
import groupSpokenIllOf from './group-spoken-ill-of.rule';
import groupSummedUp from './group-summed-up.rule';
import groupThreatened from './group-threatened.rule';
import * as groups from './groups.words';
import harmWishedOnSomebody from './harm-wished-on-somebody.rule';
import hashtagHardToRead from './hashtag-hard-to-read.rule';
import * as hostility from './hostility.words';
import * as ill from './ill.words';
import * as inclusive from './inclusive.words';
import inclusiveWording from './inclusive-wording.rule';
import * as jeers from './jeers.words';
import * as mockery from './mockery.words';
import patronising from './patronising.rule';
import * as patronisingWords from './patronising.words';
import peopleDehumanised from './people-dehumanised.rule';
import peopleDespised from './people-despised.rule';
import personAbused from './person-abused.rule';
import personBrushedOff from './person-brushed-off.rule';
import personPutDown from './person-put-down.rule';
import personThreatened from './person-threatened.rule';
import pileOn from './pile-on.rule';
import publicMocked from './public-mocked.rule';
import replyMocked from './reply-mocked.rule';
import * as roles from './roles.words';
import * as sexual from './sexual.words';
import sexualRemark from './sexual-remark.rule';
import slurAtPeople from './slur-at-people.rule';
import * as slurs from './slurs.words';
import * as speech from './speech.words';
import speechMocked from './speech-mocked.rule';
import * as support from './support.words';
import * as suspect from './suspect.words';
import suspectOrigin from './suspect-origin.rule';
import * as told from './told.words';
import toldToLeave from './told-to-leave.rule';
import * as toldToLeaveWords from './told-to-leave.words';
import * as topics from './topics.words';
import traitInsulted from './trait-insulted.rule';
import * as trouble from './trouble.words';
import troubleMocked from './trouble-mocked.rule';
import * as turns from './turns.words';
import * as violence from './violence.words';
import * as worth from './worth.words';

const lists: readonly Readonly<Record<string, WordClass>>[] = [
  abuse,
  advert,
  belittling,
  comparison,
  contempt,
  dehumanising,
  everyone,
  exclusion,
  frames,
  groups,
  hostility,
  ill,
  inclusive,
  jeers,
  mockery,
  patronisingWords,
  roles,
  sexual,
  slurs,
  speech,
  support,
  suspect,
  told,
  toldToLeaveWords,
  topics,
  turns,
  trouble,
  violence,
  worth,
];

export const discrimination: AreaRules = {
  rules: [
    advertLimited,
    belittlingPhrase,
    characteristicMocked,
    contestedSlur,
    groupAccused,
    groupBelittled,
    groupCompared,
    groupDehumanised,
    groupDemeaned,
    groupDismissed,
    groupDreaded,
    groupExcluded,
    groupFeared,
    groupGeneralised,
    groupHated,
    groupJokedAbout,
    groupLikened,
    groupLumpedTogether,
    groupRefused,
    groupRejected,
    groupSentAway,
    groupSneeredAt,
    groupSpokenIllOf,
    groupSummedUp,
    groupThreatened,
    harmWishedOnSomebody,
    hashtagHardToRead,
    inclusiveWording,
    patronising,
    peopleDehumanised,
    peopleDespised,
    personAbused,
    personBrushedOff,
    personPutDown,
    personThreatened,
    pileOn,
    publicMocked,
    replyMocked,
    sexualRemark,
    slurAtPeople,
    speechMocked,
    suspectOrigin,
    toldToLeave,
    traitInsulted,
    troubleMocked,
  ],
  words: lists.flatMap((list) => Object.values(list)),
};
