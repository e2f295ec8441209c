import { common } from '../style-text';
import clause from '../styles/card.css?inline';
import page from './page.css?inline';

/** CSS of our own pages but the popup; each adds what is its own. */
export const pageStyle = [...common, clause, page].join('\n');
