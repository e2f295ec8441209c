/** What our own pages have in common: a sub-room, for no page with a composer needs it. */
export { Finds } from './finds';
export { mountPage } from './mount-page';
export { pageStyle } from './style-text';
export { TextField } from './text-field';
