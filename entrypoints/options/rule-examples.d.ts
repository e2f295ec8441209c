declare module 'virtual:rule-examples' {
  import type { ShownExamples } from '../../scripts/rule-examples';

  /** By rule id. Made when the extension is built (`scripts/rule-examples.ts`). */
  export const ruleExamples: Readonly<Record<string, ShownExamples>>;
}
