import { predicate } from '../engine';

/**
 * Ordinary polls known in March 2026 (policy/parties-and-polls.json), from 25 working days before.
 * Not every area votes and an organisation states its own periods, so these earn no more than a tip.
 */
const POLLS = [
  { from: '2027-03-31', to: '2027-05-06' },
  { from: '2028-03-27', to: '2028-05-04' },
  { from: '2029-07-11', to: '2029-08-15' },
] as const;

/** The day the post goes out lies in a period of the organisation's pack, or shortly before a known poll. */
export const pollNear = predicate(
  'a poll is near',
  ({ post: { period, day } }) =>
    period !== undefined || POLLS.some(({ from, to }) => from <= day && day <= to),
);
