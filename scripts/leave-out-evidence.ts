import type { Plugin } from 'vite';

/** The parts of a parsed site profile that are read here (ESTree). */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Property extends Node {
  readonly key?: Node & { readonly name?: string };
  readonly value?: Node;
}
interface SiteFile {
  readonly body: readonly (Node & {
    readonly declaration?: Node & {
      readonly declarations?: readonly {
        readonly init?: Node & { readonly properties?: readonly Property[] };
      }[];
    };
  })[];
}

/**
 * Leaves evidence and gaps of the site profiles out of a bundle: they are for the table in
 * `docs/sites.md` and its readers, and the always-on script has a budget.
 */
export function leaveOutEvidence(): Plugin {
  return {
    name: 'leave-out-evidence',
    // After TypeScript has become JavaScript, so that Rollup's own parser can read it.
    enforce: 'post',
    transform(code, id) {
      if (!/\/sites\/[^/?]+\.ts$/.test(id)) return null;
      const file = this.parse(code) as unknown as SiteFile;
      const lists = file.body
        .flatMap(({ declaration }) => declaration?.declarations ?? [])
        .flatMap(({ init }) => init?.properties ?? [])
        .filter(({ key }) => key?.name === 'evidence' || key?.name === 'gaps')
        .flatMap(({ value }) => value ?? []);
      let rest = code;
      // From the end, so that what comes before keeps its place.
      for (const { start, end } of lists.toReversed()) {
        rest = `${rest.slice(0, start)}[]${rest.slice(end)}`;
      }
      return { code: rest, map: null };
    },
  };
}
