import { pageStyle } from '../page';
import options from './options.css?inline';

/** CSS of the options page. */
export const optionsStyle = `${pageStyle}\n${options}`;
