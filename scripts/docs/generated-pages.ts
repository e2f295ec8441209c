import { coverage } from './coverage';
import { crossFire } from './cross-fire';
import { ruleCatalogue } from './rule-catalogue';
import { siteTable } from './site-table';

/** The pages of docs/ that are made from the code: path from the project's root → its text. */
export const generatedPages: ReadonlyMap<string, () => string> = new Map([
  ['docs/sites.md', siteTable],
  ['docs/rules.md', ruleCatalogue],
  ['docs/cross-fire.md', crossFire],
  ['docs/coverage.md', coverage],
]);
