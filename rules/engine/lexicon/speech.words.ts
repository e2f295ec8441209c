import { words } from '../words/word-class';

/** Words that turn a statement round. */
export const negators = words({
  name: 'negation',
  phrases: [
    ...'not never no none nobody nothing neither nor without cannot hardly scarcely'.split(' '),
    ..."isn't isnt wasn't wasnt aren't arent weren't werent don't dont doesn't doesnt didn't didnt".split(
      ' ',
    ),
    ..."won't wont wouldn't wouldnt can't cant couldn't couldnt shouldn't shouldnt hasn't hasnt".split(
      ' ',
    ),
    ..."haven't havent hadn't hadnt ain't aint mustn't mustnt needn't nae".split(' '),
    'no longer',
    ...'didnae dinnae wisnae isnae cannae wouldnae couldnae shouldnae hasnae hadnae naebody nowt'.split(
      ' ',
    ),
    'far from',
    '(deny|denies|denied|denying)',
    'doubt (that|if|whether|he|she|they|it|this|the|any)',
    '(refuse|refuses|refused|refusing) to',
    '(cleared|acquitted|absolved) of',
    'opposite of',
    'anything but',
    'nothing (like|of the sort)',
    'by no means',
    'false that',
    'untrue that',
    'not true that',
  ],
});

/** Verbs by which somebody else's words are given. */
export const reportingVerbs = words({
  name: 'reporting verb',
  verbs: [
    ...'say tell claim allege report state announce argue accuse describe call shout scream write'.split(
      ' ',
    ),
    ...'post tweet deny insist suggest complain admit confirm warn ask reply answer yell quote'.split(
      ' ',
    ),
    ...'chant hiss mutter text message label brand hear read reckon'.split(' '),
  ],
  phrases: [
    'telt',
    'according to',
    'in the words of',
    'quoted as',
    'referred to as',
    'spray [paint]',
  ],
});

/** Words that soften a statement without taking it back. */
export const hedges = words({
  name: 'hedge',
  phrases: [
    ...'allegedly alleged apparently reportedly supposedly seemingly rumoured maybe perhaps possibly'.split(
      ' ',
    ),
    ...'probably might could may imo imho seems'.split(' '),
    'in my (opinion|view|book)',
    'i (think|reckon|guess|suspect|believe|feel)',
    '(word|rumour) (is|has it)',
    '(people|they) (are saying|say)',
    'if you ask me',
    'sounds like',
    'looks like',
    '(looks|seems|sounds) as (if|though)',
    'must have',
    'seems to',
    'i wonder (if|whether)',
  ],
});

/** Words that make a statement depend on something. */
export const conditionals = words({
  name: 'condition',
  phrases: [
    'provided (that|nobody|no one|you|they|we|he|she|it|the)',
    'as long as',
    'if',
    'unless',
    'whether',
    'in case',
    'suppose',
    'supposing',
    'imagine',
    'as if',
  ],
});

/** Words of somebody who condemns, reports or fights what is being quoted. */
export const condemnation = words({
  name: 'condemnation',
  verbs: [
    ...'condemn reject oppose denounce challenge report stop fight tackle combat deplore'.split(
      ' ',
    ),
    ...'ban outlaw prosecute arrest charge apologise block'.split(' '),
    'call out',
    'stamp out',
    'stand up to',
  ],
  phrases: [
    ...'heartbreaking sickening appalling scunnered unacceptable disgusting disgraceful abhorrent vile hateful hurtful offensive wrong racist'.split(
      ' ',
    ),
    ...'racism sexism sexist homophobia homophobic transphobia transphobic ableist ableism'.split(
      ' ',
    ),
    ...'antisemitism antisemitic islamophobia islamophobic misogyny misogynist bigotry prejudice'.split(
      ' ',
    ),
    ...'slur slurs stereotype stereotypes stereotyping abuse abusive hate bullying'.split(' '),
    'hate (crime|crimes|speech|incident|incidents)',
    'no (place|room|excuse)',
    'not (ok|okay|acceptable|on|right|funny|welcome|true|banter)',
    "(isn't|aren't|never|not) (ok|okay|acceptable|right|funny|true)",
    'zero tolerance',
    '(horrible|nasty|bad|awful|terrible) (person|people|thing|words|word)',
    '(get|gets|be|being|got|was|were) (you|them|him|her|people|) (banned|barred|blocked|reported|suspended|sacked|fired|arrested)',
    '(will|to|and|please|always) report',
    '(get|gets|getting) away with',
    '(ring|call|phone) 101',
    'need to meet (some|one|them)',
    '(nobody|no one) (gets|has the right) to',
    '(harms|hurts) (people|everyone|us|them|all)',
    '(does|do) not reflect well',
    "(doesn't|don't) reflect well",
    '(stop|stopped|enough of) (people|this|the) _',
    '(ok|okay|acceptable|right|fine|funny) to (call|say|tell|use|shout|post|treat|think)',
    '(stand|standing|stood) by while',
    "(opinion|opinions) (doesn't|don't|does not|do not) (count|matter)",
    'seriously (believe|think)',
    '(be|being|so) (ashamed|cruel|ignorant)',
    '(makes|made) me (so|) (angry|sad|furious)',
    'in this day and age',
    '(do|will|would|can) not tolerate',
    "(won't|don't|can't) tolerate",
    'shame on (anyone|anybody|whoever|those|people)',
    'should never',
    'nobody should',
    'no one should',
    'never (say|use|call|joke|post)',
    "(don't|do not|please don't|stop) (say|saying|use|using|call|calling|joke|joking|post|posting)",
  ],
});

/** Before a reporting verb these make it the writer's own statement: `I say he is …`. */
export const selfPronounsBefore: ReadonlySet<string> = new Set(['i', 'we', "i'd", 'you']);
