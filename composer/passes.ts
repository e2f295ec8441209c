/** How long "Post anyway" holds for exactly one text, in milliseconds. */
const LIFE = 30_000;

export interface Passes {
  /** Lets exactly this text through for the next 30 seconds. */
  grant(text: string): void;
  /** True while a pass for exactly this text is alive. It is not used up: one publish is several events. */
  allows(text: string): boolean;
}

/** @param now milliseconds that never run backwards, e.g. `performance.now`. */
export function createPasses(now: () => number): Passes {
  const granted = new Map<string, number>();
  return {
    grant(text) {
      granted.set(text, now());
    },
    allows(text) {
      // Drafts are not kept longer than they are needed, not even in memory.
      for (const [key, since] of granted) if (now() - since >= LIFE) granted.delete(key);
      return granted.has(text);
    },
  };
}
