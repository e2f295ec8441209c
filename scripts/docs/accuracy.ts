import type { Area } from '@/rules';
import type { Report, SetFigures } from '../score-report';
import { areaTitles } from './areas';

export interface Measured {
  /** Every set with all areas. */
  readonly whole: Report;
  /** The sets on which every area should be silent, area by area. */
  readonly silence: ReadonlyMap<Area, Report>;
  /** The same as `whole` without grammar tags. */
  readonly withoutGrammar: Report;
}

const INTRODUCTION = `# Accuracy

Written by \`npm run score\` from the development parts of the labelled sets, which stand beside the project
and never in it. Further cases of the same kinds are kept apart and decide: expect fewer found there, for
these are the ones the rules were written with. Figures are per cent. “Warned” is a finding of level
\`reword\`, \`ask\` or \`stop\`. No figure here says that a post without a finding is safe.`;

const PUBLISHED = `Published figures for the same kind of test: Google’s Perspective on all of HateCheck finds 89.5 % and
warns falsely on 51.8 % (authors’ predictions; 91.1 and 50.5 on the development part used here). alex on the
other part of HateCheck: 69 and 77; obscenity: 13 and 23. Presidio on its own synthetic set finds 60 % as it
comes, 84 % tuned. gitleaks on SecretBench: precision 46 %, recall 88 %.`;

const GRAMMAR = `A rule asks for tags where a word may be a deed or a thing done to somebody (“settles with a woman over
assault”, “murder victim named”). Listed are the drafts, and the other sets whose figures differ.`;

/** Not printed by the run: these cases are kept outside the repository and were only scored. */
const UNSEEN = `## Drafts that no rule author had seen

Scored on 24 November 2026 on cases written by people who had not read the rules: once as plain statements
that anybody would write, once as further cases of the same kinds as the staff drafts.

| area | plain: found | plain: precision | same kinds: found | same kinds: precision |
| --- | --- | --- | --- | --- |
| Political content | 95 | 97 | 64 | 91 |
| Work information | 63 | 96 | 53 | 89 |
| Discriminatory and abusive language | 74 | 97 | 36 | 74 |
| Defamation and live court cases | 80 | 96 | 46 | 82 |

The harmless twin of each case shares its words, so false alarms are commoner here than on real posts: of
110 everyday and official posts written to be harmless two were warned about at first sight. What is missed is mostly
irony, allusion, names that only neighbours know, and what the reader must put together from two facts.`;

const LIMITS = `## Limits

- HateCheck, HatemojiCheck and the identity templates are written, not found: real posts are longer and messier.
- The tweets and toxic statements are American; some reclaimed uses are labelled as hate.
- The staff drafts were written and labelled by few people. The defamation sets are tiny.
- Rules see words. They do not see irony without a cue, pictures, private court orders, or whether a fact is true.`;

/** docs/accuracy.md. */
export function accuracyPage({ whole, silence, withoutGrammar }: Measured): string {
  const sets = Object.entries(whole);
  const drafts = sets.filter(([, { precision }]) => precision !== undefined);
  const external = sets.filter(([, { precision }]) => precision === undefined);
  return `${[
    INTRODUCTION,
    '## Staff drafts',
    table(
      [
        'set',
        'n',
        'found',
        'precision',
        'false alarms',
        'level exact',
        'within one',
        'span',
        'marked',
        'pairs',
      ],
      drafts.map(([name, set]) => [
        name,
        `${set.n}`,
        ...[
          set.recall,
          set.precision,
          set.falseAlarm,
          set.levelExact,
          set.levelWithinOne,
          set.spanOverlap,
          set.markedShare,
          set.pairsSeparated,
        ].map(figure),
      ]),
    ),
    '## Sets nobody here wrote',
    table(
      ['set', 'n', 'found', 'false alarms', 'false stop', 'tips where none is due'],
      external.map(([name, set]) => [
        name,
        `${set.n}`,
        ...[set.recall, set.falseAlarm, set.falseStop, set.tipsOnOk].map(figure),
      ]),
    ),
    PUBLISHED,
    '## False alarms by area, where nothing should be said',
    silenceTable(silence),
    '## What grammar adds',
    GRAMMAR,
    grammarTable(
      [...drafts, ...external.filter(([name, set]) => differs(set, withoutGrammar[name]))],
      withoutGrammar,
    ),
    UNSEEN,
    LIMITS,
  ].join('\n\n')}\n`;
}

function differs(one: SetFigures, other: SetFigures | undefined): boolean {
  return one.recall !== other?.recall || one.falseAlarm !== other?.falseAlarm;
}

const BENIGN = /^(?:uk_police|crisislex|propublica)/;

function silenceTable(silence: Measured['silence']): string {
  const names = Object.keys([...silence.values()][0] ?? {}).filter((name) => BENIGN.test(name));
  return table(
    ['set', ...[...silence.keys()].map((area) => areaTitles[area])],
    names.map((name) => [
      name,
      ...[...silence.values()].map((report) => figure(report[name]?.falseAlarm)),
    ]),
  );
}

function grammarTable(sets: readonly (readonly [string, SetFigures])[], without: Report): string {
  return table(
    ['set', 'found with', 'found without', 'false alarms with', 'false alarms without'],
    sets.map(([name, set]) => [
      name,
      ...[set.recall, without[name]?.recall, set.falseAlarm, without[name]?.falseAlarm].map(figure),
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function figure(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : `${value}`;
}
