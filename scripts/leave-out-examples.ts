import type { Plugin } from 'vite';

/** The parts of a parsed rule file that are read here (ESTree). */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Property extends Node {
  readonly key?: Node & { readonly name?: string };
}
interface RuleFile {
  readonly body: readonly (Node & {
    readonly declaration?: Node & {
      readonly arguments?: readonly (Node & { readonly properties?: readonly Property[] })[];
    };
  })[];
}

/**
 * Leaves the examples of `*.rule.ts` out of a bundle: they are the rules' tests, and about as large
 * as all the rest. The build fails when a rule file has none to leave out.
 */
export function leaveOutExamples(): Plugin {
  return {
    name: 'leave-out-examples',
    // After TypeScript has become JavaScript, so that Rollup's own parser can read it.
    enforce: 'post',
    transform(code, id) {
      if (!/\/rules\/[^?]+\.rule\.ts$/.test(id)) return null;
      const file = this.parse(code) as unknown as RuleFile;
      const examples = file.body
        .filter(({ type }) => type === 'ExportDefaultDeclaration')
        .flatMap(({ declaration }) => declaration?.arguments?.[0]?.properties ?? [])
        .find(({ key }) => key?.name === 'examples');
      if (!examples) this.error(`${id} declares no examples: give it flag and allow examples`);
      const rest = code.slice(examples.end).replace(/^\s*,/, '');
      return { code: code.slice(0, examples.start) + rest, map: null };
    },
  };
}
