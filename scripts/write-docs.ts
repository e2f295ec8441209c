import { writeFileSync } from 'node:fs';
import { generatedPages } from './docs/generated-pages';

/** `npm run docs`: writes every page of docs/ that is made from the code. */
for (const [file, page] of generatedPages) writeFileSync(file, page());
