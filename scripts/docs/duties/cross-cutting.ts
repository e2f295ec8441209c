import type { Duty } from './duty';

export const crossCuttingDuties: readonly Duty[] = [
  {
    id: 'X01',
    duty: 'Post where authorised, from the right account',
    screens: ['mode in badge, card and review'],
  },
  {
    id: 'X02',
    duty: 'Be accurate',
    screens: ['help page'],
    reason: 'Whether a statement is true.',
  },
  {
    id: 'X03',
    duty: 'No sock-puppets',
    rules: ['political/sock-puppet'],
    reason: 'Two accounts of one person are not known to us.',
  },
  {
    id: 'X04',
    duty: 'A personal account does not speak for the office',
    rules: ['political/employer-attacked', 'political/sock-puppet'],
    reason: 'A line in a profile is not read.',
  },
  {
    id: 'X05',
    duty: 'Copyright and licences',
    screens: ['help page'],
    reason: 'Who owns a picture.',
  },
  {
    id: 'X06',
    duty: 'No commercial promotion from office accounts',
    rules: ['work-information/goods-promoted'],
    reason:
      'Praise of a business without a code, a link or a word of payment: thanks to a sponsor look the same.',
  },
  {
    id: 'X07',
    duty: 'Accessible posts',
    rules: ['discrimination/hashtag-hard-to-read'],
    screens: ['the line on a picture asks for a description in work mode'],
    reason: 'Whether a description fits its picture, and captions of a video.',
  },
  {
    id: 'X08',
    duty: 'Messages and closed groups count too',
    screens: ['help page'],
    reason: 'Messages are never read.',
  },
  {
    id: 'X09',
    duty: 'No contact with victims, witnesses or suspects',
    screens: ['help page'],
    reason: 'Friend requests are no drafts.',
  },
  {
    id: 'X10',
    duty: 'Not when angry or tired',
    screens: ['help page'],
    reason: 'We make no remark about hour or mood (decision 14).',
  },
  {
    id: 'X11',
    duty: 'No recording at work without permission',
    rules: ['work-information/records-out'],
  },
  {
    id: 'X12',
    duty: 'Lawful routes stay open: whistleblowing, union, reporting a crime',
    rules: ['work-information/unpublished-business'],
    screens: ['help page'],
    reason: 'Met with signposting and silence.',
  },
];
