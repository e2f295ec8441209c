import type { PracticeDraft } from '@/components/practice';

/**
 * Twelve drafts as they happen, each with something to improve. Everybody and every place in them is
 * invented. A test holds each `text` to its area, and each `better` to silence.
 */
export const PRACTICE_DRAFTS: readonly [PracticeDraft, ...PracticeDraft[]] = [
  {
    id: 'political-polling-day',
    area: 'political',
    mode: 'work',
    text: 'Polling stations are open until 10pm. Vote Labour and let’s keep Parkside moving!',
    better: 'Polling stations are open until 10pm. Bring photo ID if you vote in person.',
    why: 'practicePollingDay',
  },
  {
    id: 'political-own-account',
    area: 'political',
    mode: 'personal',
    text: 'Day off tomorrow, so I’m out canvassing for the Conservatives in Millbrook. Come and say hello.',
    better: 'Day off tomorrow, so I’m out walking in Millbrook. Come and say hello.',
    why: 'practiceOwnAccount',
  },
  {
    id: 'political-mocking',
    area: 'political',
    mode: 'work',
    text: 'Another council meeting, another shambles. The Lib Dems are a disgrace and should resign.',
    better: 'The council met last night. The minutes will be on its website on Friday.',
    why: 'practiceMocking',
  },
  {
    id: 'information-lost-property',
    area: 'work-information',
    mode: 'work',
    text: 'Found at the front desk: a wallet. If you are Mrs Ivy Denholm, call us. Your mobile, 07700 900461, goes to voicemail.',
    better: 'Found at the front desk: a wallet. If it is yours, come in and describe it.',
    why: 'practiceLostProperty',
  },
  {
    id: 'information-warrant',
    area: 'work-information',
    mode: 'personal',
    text: 'Early night for me, we’re raiding a house on Canning Street at 5am tomorrow.',
    better: 'Early night for me, long day tomorrow.',
    why: 'practiceWarrant',
  },
  {
    id: 'information-record',
    area: 'work-information',
    mode: 'personal',
    text: 'Looked up my new neighbour on the police system at work today. He has quite a past!',
    better: 'Met my new neighbour today. We talked about the hedge.',
    why: 'practiceRecord',
  },
  {
    id: 'discrimination-travellers',
    area: 'discrimination',
    mode: 'work',
    text: 'Lock your sheds, everyone. The Gypsies are back in Millbrook and they’re all thieves.',
    better: 'Three sheds were broken into in Millbrook this week. Please lock yours.',
    why: 'practiceTravellers',
  },
  {
    id: 'discrimination-age',
    area: 'discrimination',
    mode: 'personal',
    text: 'Old people should not be allowed to drive. Stuck behind another one all the way home.',
    better: 'Stuck behind a slow driver all the way home. Next time I’ll take the train.',
    why: 'practiceAge',
  },
  {
    id: 'discrimination-asylum',
    area: 'discrimination',
    mode: 'personal',
    text: 'Nobody asked us about that hotel. Send them all back where they came from.',
    better: 'I would have liked the council to ask us about that hotel first.',
    why: 'practiceAsylum',
  },
  {
    id: 'defamation-councillor',
    area: 'defamation',
    mode: 'personal',
    text: 'Everyone knows Councillor Petra Holloway took bribes for that car park.',
    better: 'I would like to know how the decision about that car park was made.',
    why: 'practiceCouncillor',
  },
  {
    id: 'defamation-builder',
    area: 'defamation',
    mode: 'personal',
    text: 'Avoid Brackley Roofing Ltd. They are fraudsters who stole my mum’s deposit.',
    better: 'My mum is still waiting for her deposit from her roofer. Any advice?',
    why: 'practiceBuilder',
  },
  {
    id: 'defamation-charge',
    area: 'defamation',
    mode: 'work',
    text: 'Good riddance. Darren Aldous is a rapist and got away with it for years.',
    better: 'We support anyone who comes forward. Please call 101, or 999 in an emergency.',
    why: 'practiceCharge',
  },
];
