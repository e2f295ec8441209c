import type { Gate } from './shape';

/** Which gates one text passes; each is tried once, as many shapes stand behind the same one. */
export class PassedGates {
  readonly #plain: string;
  readonly #known = new Map<Gate, boolean>();

  constructor(plain: string) {
    this.#plain = plain;
  }

  has(gate: Gate): boolean {
    let passes = this.#known.get(gate);
    if (passes === undefined) {
      passes = gate(this.#plain);
      this.#known.set(gate, passes);
    }
    return passes;
  }
}
