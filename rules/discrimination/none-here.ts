import { type Hit, type Sign, type Source, shape } from '../engine';
import { namedGroup } from './groups';
import { sexGroup } from './groups.words';

const PLACES: ReadonlySet<string> = new Set('in on at near round around'.split(' '));
const OURS: ReadonlySet<string> = new Set('my our this here'.split(' '));
const CLOSING: ReadonlySet<string> = new Set(
  'please ta cheers here allowed wanted welcome policy rule full'.split(' '),
);

/** `no <group> here`, `no more <group> on our street`; `no women on the board` complains of that. */
export const noneHere: Sign = shape({
  name: 'none of them here',
  find: (source) =>
    namedGroup
      .filter((sign) => sign !== sexGroup)
      .flatMap((sign) => source.hits(sign))
      .flatMap((group) => {
        const no = refusalBefore(source, group);
        const last = source.tokens[group.first - 1];
        return no !== undefined && last !== undefined && isHere(source, group)
          ? [{ start: no, end: last.end }]
          : [];
      }),
});

function refusalBefore({ tokens }: Source, { first }: Hit): number | undefined {
  const at = tokens[first - 1]?.norm === 'more' ? first - 2 : first - 1;
  return tokens[at]?.norm === 'no' ? tokens[at]?.start : undefined;
}

function isHere({ tokens }: Source, { last }: Hit): boolean {
  const [next, further] = [tokens[last + 1]?.norm ?? '', tokens[last + 2]?.norm ?? ''];
  return (
    CLOSING.has(next) ||
    (next === ',' && further === 'no') ||
    (PLACES.has(next) && OURS.has(further))
  );
}
