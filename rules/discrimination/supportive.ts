import { predicate } from '../engine';
import { support } from './support.words';

/** The sentence is on people's side. */
export const supportive = predicate('supportive', (match) => match.inSentence(support));
