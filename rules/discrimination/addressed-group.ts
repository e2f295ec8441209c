import { type Hit, type Sign, type Source, shape } from '../engine';
import { carriedGroup, namedGroup } from './groups';
import { suchPeople } from './groups.words';

/** Pronouns a group is spoken to or of by, and what they stand for in one text. */
const YOU = new Set(['you', 'your', "you're", 'youre', 'yourselves']);
const THEY = new Set(['they', 'their', 'them', "they're", 'theyre']);
const BETWEEN = new Set(
  "are 're all just are you people such fucking bloody a an were being".split(' '),
);

/**
 * A pronoun beside a group that is named after it, or that is spoken to: `they …, they are <group>
 * after all`, `<group> like you … you …`. Covers one sentence before and after.
 */
export const addressedGroup: Sign = shape({
  name: 'group spoken to',
  find(source) {
    const named = namedGroup.flatMap((sign) => source.hits(sign));
    return named.flatMap((group) => {
      const pronouns = pronounsFor(source, group);
      return pronouns === undefined ? [] : around(source, group, pronouns);
    });
  },
});

function pronounsFor({ tokens }: Source, group: Hit): ReadonlySet<string> | undefined {
  const norm = (at: number): string => tokens[at]?.norm ?? '';
  if (norm(group.last + 1) === 'like' && YOU.has(norm(group.last + 2))) return YOU;
  let at = group.first - 1;
  while (at > group.first - 5 && BETWEEN.has(norm(at))) at -= 1;
  for (const candidate of [at, at + 1]) {
    if (candidate >= group.first) continue;
    if (YOU.has(norm(candidate))) return YOU;
    if (THEY.has(norm(candidate))) return THEY;
  }
  return undefined;
}

/** `your lives` means the people; `your mother` does not. */
function isWhole(norm: string, next: string): boolean {
  return !POSSESSIVE.has(norm) || LIFE.has(next);
}
const POSSESSIVE: ReadonlySet<string> = new Set(['your', 'their']);
const LIFE: ReadonlySet<string> = new Set('life lives kind sort lot type people'.split(' '));

function around(source: Source, group: Hit, pronouns: ReadonlySet<string>) {
  const here = source.sentenceOf(group.first)?.index ?? 0;
  return source.sentences
    .filter(({ index }) => Math.abs(index - here) <= 1)
    .flatMap(({ first, last }) =>
      source.tokens
        .slice(first, last + 1)
        .filter((token, at) => isWhole(token.norm, source.tokens[first + at + 1]?.norm ?? '')),
    )
    .filter(
      ({ norm, start, end }) => pronouns.has(norm) && (end <= group.start || start >= group.end),
    )
    .map(({ start, end }) => ({ start, end }));
}

/** Every way of meaning a group: by name, by `they` after it, by `they` or `you` beside it. */
export const anyGroup: readonly Sign[] = [...carriedGroup, addressedGroup, suchPeople];
