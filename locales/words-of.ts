import type { Language, Words } from './index';

const files: Readonly<Record<Language, () => Promise<{ readonly default: Words }>>> = {
  en: () => import('./en.json'),
  cy: () => import('./cy.json'),
};

/**
 * The words of a language. A door of its own beside `index.ts`: pages load them when they are wanted,
 * and a content script asks the background, so that no page of a site carries them.
 */
export async function wordsOf(language: Language): Promise<Words> {
  return (await files[language]()).default;
}
