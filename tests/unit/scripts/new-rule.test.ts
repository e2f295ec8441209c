import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLAUSES } from '@/rules';
import { listRule, ruleFile } from '../../../scripts/rule-skeleton';
import { AREAS } from '../rules/load-areas';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-rule-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe.each(AREAS)('a new rule of %s', (area) => {
  it('is listed with its words', () => {
    const index = join(folder, 'index.ts');
    cpSync(join('rules', area, 'index.ts'), index);
    listRule(index, 'tea-spilt');
    const text = readFileSync(index, 'utf8');
    expect(text).toContain("import teaSpilt from './tea-spilt.rule';");
    expect(text).toContain("import * as teaSpiltLists from './tea-spilt.words';");
    expect(text).toMatch(/rules: \[\n {4}teaSpilt,/);
    expect(
      text.match(/^ +(?:teaSpiltLists|\.\.\.Object\.values\(teaSpiltLists\)),$/gm),
    ).toHaveLength(1);
  });

  it('cites a clause that exists', () => {
    const [, clause = ''] = /clause: '([^']+)'/.exec(ruleFile(area, 'tea-spilt')) ?? [];
    expect(CLAUSES).toHaveProperty([clause]);
  });
});
