import type { Passage, Reading } from './passage';
import type { ReadText } from './read-text';
import type { Gate, Shape, ShapeSpan } from './shape';
import type { Source } from './source';

/** Looks for shapes in one text: passage by passage, unless the shape has to see all of it. */
export class ShapeSpans {
  readonly #source: Source;
  readonly #read: Reading;
  /** The same, when it is a whole text that can be rewritten. */
  readonly #whole: ReadText | undefined;
  readonly #gates = new Map<Gate, boolean>();
  #gatesAsOf = 0;

  constructor(source: Source, read: Reading) {
    this.#source = source;
    this.#read = read;
    this.#whole = source.whole;
  }

  /** Every place of a shape. */
  of(sign: Shape): readonly ShapeSpan[] {
    if (lacks(this.#read, sign) || !this.#passes(sign.gate)) return NONE;
    if (sign.reach === 'post' || this.#whole === undefined) return sign.find(this.#source);
    const { placed, text } = this.#whole;
    let spans: ShapeSpan[] | undefined;
    for (const { passage, start: by } of placed) {
      for (const { start, end, lemma } of this.#in(passage, sign)) {
        const [from, to] = [start + by, end + by];
        spans ??= [];
        spans.push({ start: from, end: to, lemma: lemma ?? text.slice(from, to) });
      }
    }
    return spans ?? NONE;
  }

  /** Whether there is one from a passage on. */
  isSeenFrom(sign: Shape, passage: number): boolean {
    const { placed = [] } = this.#whole ?? {};
    for (let at = passage; at < placed.length; at += 1) {
      const one = placed[at];
      if (one !== undefined && this.#in(one.passage, sign).length > 0) return true;
    }
    return false;
  }

  #in(passage: Passage, sign: Shape): readonly ShapeSpan[] {
    const known = passage.shapes.get(sign);
    if (known !== undefined) return known;
    if (lacks(passage, sign)) return NONE;
    if (sign.gate !== undefined && !passage.passes(sign.gate)) return NONE;
    const spans = sign.find(this.#source.partOf(passage));
    passage.shapes.set(sign, spans);
    return spans;
  }

  #passes(gate: Gate | undefined): boolean {
    if (gate === undefined) return true;
    if (this.#whole === undefined) return gate(this.#read.normal.plain);
    if (this.#gatesAsOf < this.#whole.edition) {
      this.#gatesAsOf = this.#whole.edition;
      this.#gates.clear();
    }
    let passes = this.#gates.get(gate);
    if (passes === undefined) {
      passes = gate(this.#whole.plain);
      this.#gates.set(gate, passes);
    }
    return passes;
  }
}

const NONE: readonly ShapeSpan[] = [];

function lacks(read: Reading, { needs }: Shape): boolean {
  return needs !== undefined && !needs.some((one) => read.has(one));
}
