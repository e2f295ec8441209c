/** What the walk and the tests know of the practice page; the page itself starts in `main.tsx`. */
export { ACCOUNTS, type Account } from './account';
export { type Address, addressOf, hashOf } from './address';
export { PLACEMENTS, type Placement } from './placement';
export { ROOMS, type Room } from './room';
export { SAMPLES, type Sample } from './samples';
