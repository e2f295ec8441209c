import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '@/cli/run';

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function call(args: readonly string[], lines: readonly string[] = []): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await run(args, {
    input: (async function* () {
      yield* lines;
    })(),
    write: (text) => {
      out += text;
    },
    writeError: (text) => {
      err += text;
    },
    now: '2026-11-02T09:00:00Z',
  });
  return { code, out, err };
}

const linesOf = (out: string): readonly unknown[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('check "text"', () => {
  it('prints level, words, reason, clause and a suggestion', async () => {
    const { code, out } = await call(['--mode', 'personal', 'Please vote Labour on Thursday']);
    expect(code).toBe(0);
    const labels = [...out.matchAll(/^ {2}(\w+) +\S/gm)].map(([, label]) => label);
    expect(labels).toEqual(expect.arrayContaining(['STOP', 'seen', 'because', 'clause', 'ask']));
    expect(labels).toContain('instead');
    expect(out).toMatch(/STOP +“[^”]*vote Labour/);
    expect(out).toContain('Housing Act 1989');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(84);
  });

  it('says that no finding is not clearance', async () => {
    expect((await call(['Lovely morning on the seafront'])).out).toContain('not clearance');
  });

  it('names the values an option can have', async () => {
    expect(await call(['--mode', 'home', 'x'])).toEqual({
      code: 2,
      out: '',
      err: '--mode can be work, personal, not “home”.\n',
    });
  });

  it('tells how it is called', async () => {
    expect((await call(['--help'])).out).toContain('--jsonl');
    expect((await call([])).err).toContain('Give a text in quotes');
    expect((await call(['--wat'])).err).toContain('There is no option --wat');
  });
});

describe('check --explain', () => {
  it('prints what was seen and weighed, and which rule stayed silent and why', async () => {
    const { out } = await call([
      '--explain',
      '--context',
      '@ward_news: They said “vote Labour”.',
      'Please vote Green. I would never vote Labour myself.',
    ]);
    expect(out).toMatch(/seen {5}party: “Green”/);
    expect(out).toMatch(/does not negated/);
    expect(out).toMatch(/political\/party-support {2}“Labour”: negated/);
  });

  it('adds the same to a line of JSON', async () => {
    const { out } = await call(['--explain', '--jsonl'], ['{"text":"Please vote Labour"}']);
    expect(linesOf(out)).toEqual([
      expect.objectContaining({
        silences: expect.any(Array),
        findings: [
          expect.objectContaining({
            evidence: expect.arrayContaining([{ name: 'party', seen: 'Labour' }]),
            weighed: expect.arrayContaining([{ predicate: 'negated', held: false }]),
          }),
        ],
      }),
    ]);
  });
});

describe('check --jsonl', () => {
  it('answers each line in its place and goes on after a bad one', async () => {
    const { code, out } = await call(
      ['--jsonl'],
      [
        '{"id":"a","text":"Please vote Labour"}',
        'vote',
        '{"id":7,"text":"Good morning","mode":"personal"}',
        '',
        '{"text":"x","mode":"home"}',
      ],
    );
    expect(code).toBe(1);
    expect(linesOf(out)).toEqual([
      {
        id: 'a',
        level: 'stop',
        findings: [
          {
            rule: expect.stringMatching(/^political\//),
            area: 'political',
            level: 'stop',
            start: expect.any(Number),
            end: 18,
            text: expect.stringContaining('vote Labour'),
            because: expect.any(String),
            clause: expect.any(String),
          },
        ],
      },
      { line: 2, error: expect.stringContaining('not JSON') },
      { id: 7, level: 'none', findings: [] },
      { line: 5, error: '"mode" must be one of work, personal' },
    ]);
  });

  it.each([
    ['{"id":"a"}', '"text" must be a string: the post to check'],
    ['[]', 'not an object: write {"text": "…"}'],
    ['{"text":"x","id":{}}', '"id" must be a string or a number'],
    ['{"text":"x","parts":"y"}', '"parts" must be a list of strings'],
    ['{"text":"x","preElection":"yes"}', '"preElection" must be true or false'],
    ['{"text":"x","publishAt":"soon"}', '"publishAt" must be a date like 2026-11-05T09:00'],
    ['{"text":"x","context":3}', '"context" must be a string or {"text": "…", "author": "…"}'],
  ])('says what to change in %s', async (line, error) => {
    const { code, out } = await call(['--jsonl'], [line]);
    expect({ code, answer: linesOf(out) }).toEqual({ code: 1, answer: [{ line: 1, error }] });
  });

  it('takes the context post as text with its author or as an object', async () => {
    const contexts = ['Sam: Gethin Puw is a rapist', { text: 'Gethin Puw is a rapist' }];
    const { out } = await call(
      ['--jsonl'],
      contexts.map((context) => JSON.stringify({ text: 'So true', context })),
    );
    expect(linesOf(out).map((line) => Object(line).level)).toEqual(['stop', 'stop']);
  });
});

describe('check --csv', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'second-look-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function file(content: string): Promise<string> {
    const path = join(folder, 'posts.csv');
    await writeFile(path, content);
    return path;
  }

  it('finds the text by its heading and prints where each post stands', async () => {
    const path = await file(
      '\uFEFFDate,Account,Post content\n05/11/2026 09:00,@office,"Please vote Labour,\nwill you?"\n2026-11-06,@office,Good morning\n',
    );
    const { code, out } = await call(['--csv', path]);
    expect(code).toBe(0);
    expect(out).toContain('line 2 (2026-11-05 09:00, @office): Please vote Labour, will you?');
    expect(out).toContain('line 4 (2026-11-06, @office): Good morning');
    expect(out.match(/STOP/g)).toHaveLength(1);
  });

  it('reports rows it cannot read with line, column and fix, and checks the rest', async () => {
    const path = await file(
      'Text;Scheduled\n;2026-11-05\nGood morning;soon\nPlease vote Labour;\n',
    );
    const { code, out } = await call(['--csv', path, '--jsonl']);
    expect(code).toBe(1);
    expect(linesOf(out)).toEqual([
      { line: 2, error: `${path}, line 2, column 1: no text. Fill it in or drop the row.` },
      { line: 3, error: expect.stringContaining('line 3, column 2: “soon” is no date') },
      expect.objectContaining({ id: 4, level: 'stop' }),
    ]);
  });

  it.each([
    ['Datum,Wer\n1,2\n', 'no column holds the text of the posts'],
    ['Text\n"never closed\n', 'line 2: a quotation mark opens here and is never closed'],
  ])('says what is wrong with the file %j', async (content, error) => {
    const { code, err } = await call(['--csv', await file(content)]);
    expect(code).toBe(2);
    expect(err).toContain(error);
  });

  it('says when there is no such file', async () => {
    expect((await call(['--csv', join(folder, 'none.csv')])).err).toContain('cannot be opened');
  });
});
