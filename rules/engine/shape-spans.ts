import { Passage, type Reading } from './passage';
import type { Gate, Shape, ShapeSpan } from './shape';
import type { Source } from './source';

/** Looks for shapes in one text: passage by passage, unless the shape has to see all of it. */
export class ShapeSpans {
  readonly #source: Source;
  readonly #read: Reading;

  constructor(source: Source, read: Reading) {
    this.#source = source;
    this.#read = read;
  }

  /** Every place of a shape. */
  of(sign: Shape): readonly ShapeSpan[] {
    const { whole } = this.#source;
    if (this.#read instanceof Passage && sign.reach === 'passage')
      return this.#in(this.#read, sign);
    if (lacks(this.#read, sign) || !this.#passes(sign.gate)) return NONE;
    if (sign.reach === 'post' || whole === undefined) return sign.find(this.#source);
    let spans: ShapeSpan[] | undefined;
    for (const { passage, start: by } of whole.placed) {
      for (const { start, end, lemma } of this.#in(passage, sign)) {
        const [from, to] = [start + by, end + by];
        spans ??= [];
        spans.push({ start: from, end: to, lemma: lemma ?? whole.text.slice(from, to) });
      }
    }
    return spans ?? NONE;
  }

  /** Whether there is one from a passage on. */
  isSeenFrom(sign: Shape, passage: number): boolean {
    const { placed = [] } = this.#source.whole ?? {};
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
    return gate === undefined || this.#read.passes(gate);
  }
}

const NONE: readonly ShapeSpan[] = [];

function lacks(read: Reading, { needs }: Shape): boolean {
  return needs !== undefined && !needs.some((one) => read.has(one));
}
