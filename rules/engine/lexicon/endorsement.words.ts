import { words } from '../words/word-class';

/** Agreeing with a post makes its words one's own. */
export const agreement = words({
  name: 'agreement',
  phrases: [
    ...'agreed absolutely exactly spot-on preach amen facts bravo this true indeed 💯 👏 🙌 👍 🔥 👆 ✅ 😂 🤣 ❤ 💙 💪 👌 🫡 😍 🥰'.split(
      ' ',
    ),
    '(so|very|too|sadly|all) (bloody|damn|) true',
    'spot on',
    'well said',
    'hear hear',
    'this [one]',
    "(couldn't|could not|cannot|can't) agree more",
    '(totally|completely|fully|i) agree',
    '100 %',
    '100 per cent',
    'nail on (the|) head',
    'nailed it',
    'say it louder',
    'louder for',
    "(you're|you are|they're|he's|she's|he is|she is|your|youre) (not wrong|right|spot on)",
    "(not|ain't) wrong",
    'about time (someone|somebody|they) said it',
    '(someone|somebody) (finally|had to) (said|say) it',
    'big if true',
    "(couldn't|could not) possibly (comment|say)",
    'what (he|she|they) said',
    'speaking the truth',
    'truth bomb',
    "best (post|thing) (today|all day|i've read|i've seen)",
    'worth (a|) (share|sharing|reading|read)',
    '(everyone|everybody|people) (should|needs to|need to) (read|see|share) this',
    '(must|please) (share|retweet|rt|read)',
    'pass it on',
    'love this',
    'good on (you|him|her|them)',
    'no lies (detected|told)',
    'no notes',
    'if the cap fits',
    'lol',
    'lmao',
    'haha',
    'hahaha',
    'crying',
  ],
});

/** Words by which a reply distances itself from the post it answers. */
export const disagreement = words({
  name: 'disagreement',
  phrases: [
    ...'wrong untrue false nonsense unacceptable disagree disgusting unfair reported report delete rubbish'.split(
      ' ',
    ),
    ...'actually racist horrible awful misleading sorry shameful 👎 🚫 no nope why'.split(' '),
    "(isn't|is not|not|aren't|are not|wasn't) (true|ok|okay|right|fair|funny|on|what|how|acceptable|helpful)",
    "(don't|do not) (agree|think so|share|post|say|believe)",
    "please (stop|remove|delete|keep|don't|do not|report|send|call)",
    "(can't|cannot|can not|unable to) (comment|discuss|confirm|share)",
    "(won't|will not|not) (be |) (comment|commenting|naming|name|share|sharing)",
    "i (would|'d) be careful",
    'take (this|that|it) down',
    'bit much',
    'be kind',
    'is there (a|any) (source|evidence)',
  ],
});
