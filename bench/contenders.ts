/** Who is measured, and how one of its checks is called. */
export interface Contender {
  readonly name: string;
  /**
   * The script that is bundled and measured: it exports `ready`, a function that resolves to
   * `(text: string) => unknown`, one check of one post.
   */
  readonly code: string;
  /** True when one check takes so long that fewer calls must do. */
  readonly slow?: boolean;
  /** True when it remembers the last post, so that checking the same one again would say nothing. */
  readonly remembers?: boolean;
  /** True to try the hostile texts on it too; most peers would need minutes. */
  readonly hostile?: boolean;
}

const SITUATION = `{ mode: 'work', profile: 'restricted', now: '2026-11-02T09:00:00Z', pack: examplePack }`;

/** The product; `remembering` is what the extension does between two keys. */
export const OURS: readonly Contender[] = [
  {
    name: 'Second Look',
    hostile: true,
    code: `
      import { check } from '@/rules';
      import { examplePack } from '@/organisation';
      const situation = ${SITUATION};
      export const ready = async () => (text) => check({ text, kind: 'post', site: 'bench' }, situation);
    `,
  },
  {
    name: 'Second Look, remembering',
    remembers: true,
    code: `
      import { remembering } from '@/rules';
      import { examplePack } from '@/organisation';
      const situation = ${SITUATION};
      export const ready = async () => {
        const { check } = remembering();
        return (text) => check({ text, kind: 'post', site: 'bench' }, situation);
      };
    `,
  },
];

/** alex and retext-equality: inclusive wording; obscenity: profanity; harper.js: grammar; compromise: tags alone. */
export const PEERS: readonly Contender[] = [
  {
    name: 'alex',
    slow: true,
    code: `
      import { text as alex } from 'alex';
      export const ready = async () => (text) => alex(text).messages;
    `,
  },
  {
    name: 'retext-equality',
    code: `
      import { unified } from 'unified';
      import retextEnglish from 'retext-english';
      import retextEquality from 'retext-equality';
      import retextStringify from 'retext-stringify';
      const reader = unified().use(retextEnglish).use(retextEquality).use(retextStringify).freeze();
      export const ready = async () => (text) => reader.processSync(text).messages;
    `,
  },
  {
    name: 'obscenity',
    code: `
      import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
      export const ready = async () => {
        const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
        return (text) => matcher.getAllMatches(text, true);
      };
    `,
  },
  {
    name: 'harper.js',
    slow: true,
    code: `
      import { LocalLinter } from 'harper.js';
      import { binaryInlined } from 'harper.js/binaryInlined';
      export const ready = async () => {
        const linter = new LocalLinter({ binary: binaryInlined });
        await linter.setup();
        return (text) => linter.lint(text);
      };
    `,
  },
  {
    name: 'compromise/two',
    slow: true,
    code: `
      import nlp from 'compromise/two';
      export const ready = async () => (text) => nlp(text).json({ offset: true });
    `,
  },
];
