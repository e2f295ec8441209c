/** What the walk and the tests know of the practice page; the page itself starts in `main.tsx`. */
export { ACCOUNTS, type Account } from './account';
export { ROOMS, type Room } from './room';
export { SAMPLES, type Sample } from './samples';
