import type { ComposerProfile, SiteProfile } from '@/composer';
import { sitesFor, unverifiedSites } from '@/sites';

const INTRODUCTION = `# Sites

Written by \`npm run docs\` from the profiles in [sites/](../sites). A test fails when it is out of date.

What stands here works on pages that we wrote with the sites' own editor libraries and structure, under
the sites' real names, in Chromium and Firefox (\`tests/sites/\`). No real site was visited: sites change,
so every profile has dated evidence, and where the Post button is not surely recognised nothing is held.

Messages and search are never read.

On any site the person can choose the side panel alone, in the popup or the options: then nothing is drawn
in its pages but the review at Post, and the options switch that off too. Where *drawn in the page* says
“after a yes”, the site's terms forbid drawing, and this is how it starts.

Read in every composer listed: the text with emoji, mentions and tags, the other posts of its thread, and
what the columns say. *Fields* are lines that go out with the post: a content warning, the options of a
poll; they are checked and held with it, and their findings stand in the list, for a line of one field has
no underline.`;

const HEAD = [
  'composer',
  'held from',
  'post answered',
  'thread',
  'fields',
  'account',
  'scheduled time',
  'attachments',
  'drawn in the page',
] as const;

const KEYS = { 'mod+enter': 'Ctrl+Enter', enter: 'Enter' } as const;

function yes(known: unknown): string {
  return known ? 'yes' : '–';
}

/** Which of these works; two generations of one composer are one row, unless they differ. */
function rowOf({ overlay }: SiteProfile, composer: ComposerProfile): string {
  const keys = composer.keys.map((key) => KEYS[key]);
  // A description is saved in a dialog of its own before the post goes out.
  const button = composer.kind === 'alt' ? 'Save button' : 'Post button';
  const answers = ['reply', 'quote', 'comment'].includes(composer.kind);
  const cells = [
    composer.kind,
    composer.publish.length === 0 ? 'nothing' : [button, ...keys].join(', '),
    answers ? yes(composer.context) : '',
    composer.together === 'thread' ? 'yes' : composer.together === 'fields' ? 'title and text' : '',
    yes(composer.fields),
    yes(composer.account),
    yes(composer.publishAt),
    yes(composer.attachments),
    overlay === 'ask-first' ? 'after a yes' : 'yes',
  ];
  return `| ${cells.join(' | ')} |`;
}

function sectionOf(site: SiteProfile): string {
  const rows = new Set(site.composers.map((composer) => rowOf(site, composer)));
  const hosts = site.matches.map((match) => `\`${match}\``).join(', ');
  return [
    `## ${site.name}`,
    hosts,
    [`| ${HEAD.join(' | ')} |`, `|${'---|'.repeat(HEAD.length)}`, ...rows].join('\n'),
    ['Evidence:', '', ...site.evidence.map(({ date, source }) => `- ${date}: ${source}`)].join(
      '\n',
    ),
    ...(site.gaps
      ? [['Not known or not working:', '', ...site.gaps.map((gap) => `- ${gap}`)].join('\n')]
      : []),
  ].join('\n\n');
}

function overviewOf(sites: readonly SiteProfile[]): string {
  const rows = sites.map((site) => {
    const kinds = [...new Set(site.composers.map(({ kind }) => kind))].join(', ');
    const newest =
      site.evidence
        .map(({ date }) => date)
        .toSorted()
        .at(-1) ?? '';
    const oldest = site.evidence.map(({ date }) => date).toSorted()[0] ?? '';
    return `| [${site.name}](#${site.name.toLowerCase().replaceAll(' ', '-')}) | ${kinds} | ${newest} | ${oldest} |`;
  });
  const head = '| site | composers | newest evidence | oldest evidence |\n|---|---|---|---|';
  return [head, ...rows].join('\n');
}

/** Switched on one by one, in the popup, by the person. */
function unverifiedSection(): string {
  const rows = unverifiedSites.map(
    ({ name, matches }) => `| ${name} | ${matches.map((match) => `\`${match}\``).join(', ')} |`,
  );
  return [
    '## Unverified sites',
    `Nothing dated is known of the composers of these sites. They are off. A person who opens the popup on
one can allow its host, one host at a time; drafts are then underlined in any box that looks like a post,
and **nothing is held**, because no Post button is surely known.`,
    ['| site | hosts |', '|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}

/** The whole of `docs/sites.md`. */
export function siteTable(): string {
  const sites = sitesFor('store').toSorted((a, b) => a.name.localeCompare(b.name));
  return `${[INTRODUCTION, overviewOf(sites), ...sites.map(sectionOf), unverifiedSection()].join('\n\n')}\n`;
}
