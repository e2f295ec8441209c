import { writeFileSync } from 'node:fs';
import { siteTable } from './site-table';

writeFileSync('docs/sites.md', siteTable());
