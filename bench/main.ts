import { bundleFolder } from './bundle';
import { OURS, PEERS } from './contenders';
import { installPeers } from './install-peers';
import { type Figures, measureContender } from './measure-contender';
import { LENGTHS, TYPED } from './posts';
import { measureScaling } from './scaling';

/**
 * `npm run bench`: Second Look and its peers in one process, one after the other, each bundled as
 * for a browser. Read the ratios: the times depend on the machine and on what else it does.
 */
const versions = await installPeers();
const folder = bundleFolder();
const all: Figures[] = [];
try {
  for (const contender of [...OURS, ...PEERS])
    all.push(await measureContender(contender, folder.path));
} finally {
  folder.remove();
}

const heading = [
  'engine',
  'gzip kB',
  'ready ms',
  'first check ms',
  'heap MB',
  ...LENGTHS.map((length) => `${length} chars ms`),
  `key of ${TYPED} ms`,
  '95 %',
  'longest',
];
print(heading);
print(heading.map(() => '---'));
for (const { name, gzip, ready, first, heap, full, typing } of all) {
  const version = versions.get(name.split('/')[0] ?? name);
  print([
    version === undefined ? name : `${name} ${version}`,
    (gzip / 1000).toFixed(1),
    ready.toFixed(0),
    first.toFixed(1),
    (heap / 1e6).toFixed(1),
    ...LENGTHS.map((length) => milliseconds(full.get(length)?.median)),
    milliseconds(typing.median),
    milliseconds(typing.p95),
    typing.longest.toFixed(1),
  ]);
}

const longest = LENGTHS[LENGTHS.length - 1] ?? 0;
const [whole, typed = whole] = all.filter(({ name }) => OURS.some((ours) => ours.name === name));
for (const peer of all.filter(({ name }) => PEERS.some((one) => one.name === name))) {
  const times = (theirs = 0, ours = 1) => `${(theirs / ours).toFixed(0)} times`;
  say(
    `${peer.name}: a key takes ${times(peer.typing.median, typed?.typing.median)} as long as ours, a check of ${longest} characters ${times(peer.full.get(longest)?.median, whole?.full.get(longest)?.median)}`,
  );
}
for (const { name, hostile } of all) {
  if (hostile)
    say(`${name}: slowest hostile text is “${hostile.text}”, ${hostile.time.toFixed(1)} ms`);
}
const { length, vocabulary } = await measureScaling();
say(`ten times the text costs ${length.toFixed(2)} times as much a character`);
say(`ten times the vocabulary costs ${vocabulary.toFixed(2)} times as much a check`);

function milliseconds(time: number | undefined): string {
  if (time === undefined) return '';
  return time.toFixed(time < 1 ? 3 : 1);
}

function print(cells: readonly string[]): void {
  say(`| ${cells.join(' | ')} |`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
