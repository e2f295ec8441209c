export { createGrammar } from './create-grammar';
export { tagSentence } from './tag-sentence';
