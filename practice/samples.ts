import type { Area, Mode } from '@/rules';

/** A draft to try on the practice page; `npm start` without a display types each of them. */
export interface Sample {
  readonly id: string;
  /** The area Second Look should warn about; absent when it should stay silent. */
  readonly area?: Area;
  readonly mode: Mode;
  readonly text: string;
}

export const SAMPLES: readonly Sample[] = [
  {
    id: 'political-work',
    area: 'political',
    mode: 'work',
    text: "Lovely turnout at the fete today. Vote Labour on Thursday and let's keep it going!",
  },
  {
    id: 'political-personal',
    area: 'political',
    mode: 'personal',
    text: 'I am backing the Green Party on Thursday and I hope everyone on our street does too.',
  },
  {
    id: 'work-information-work',
    area: 'work-information',
    mode: 'work',
    text: 'To whoever left a payslip in reception: we have it. National Insurance number AB 12 34 56 C.',
  },
  {
    id: 'discrimination-personal',
    area: 'discrimination',
    mode: 'personal',
    text: 'Too many foreigners on this estate. They should all go home.',
  },
  {
    id: 'defamation-work',
    area: 'defamation',
    mode: 'work',
    text: 'Councillor Dunmore is a crook who took bribes from the developer.',
  },
  {
    id: 'clean-work',
    mode: 'work',
    text: 'Our next public forum is on 14 May at 6pm in the Corn Exchange. Come and ask us anything.',
  },
];
