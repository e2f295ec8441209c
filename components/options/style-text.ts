import { common } from '../style-text';
import clause from '../styles/card.css?inline';
import options from './options.css?inline';

/** CSS of the options page. */
export const optionsStyle = [...common, clause, options].join('\n');
