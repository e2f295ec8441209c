export interface Post {
  readonly id: number;
  readonly handle: string;
  readonly name: string;
  readonly text: string;
  /** How long ago, as the feed shows it. */
  readonly when: string;
}

/** Invented posts by invented people, so that the feed is not empty on arrival. */
export const EARLIER_POSTS: readonly Post[] = [
  {
    id: 1,
    handle: '@parkside_library',
    name: 'Parkside Library',
    text: 'Story hour moves to 10.30 this Saturday. Bring a cushion, we have run out of small chairs.',
    when: '12 min',
  },
  {
    id: 2,
    handle: '@mill_lane_growers',
    name: 'Mill Lane Growers',
    text: 'Far too many courgettes again 🥒\nHelp yourself from the crate by the gate.',
    when: '1 h',
  },
  {
    id: 3,
    handle: '@ParksidePFCC',
    name: 'Parkside PFCC',
    text: 'The public forum is on 14 May at 6pm in the Corn Exchange. Everyone is welcome and there is a hearing loop.',
    when: '3 h',
  },
];
