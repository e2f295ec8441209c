import fc from 'fast-check';
import { readEditor } from '@/composer';

/** One piece of a line: what a person sees as text, and one of the ways editors put it in a tree. */
interface Piece {
  readonly shown: string;
  readonly as: 'text' | 'bold' | 'nested' | 'emoji' | 'mention' | 'filler' | 'hidden' | 'widget';
}

interface Line {
  readonly pieces: readonly Piece[];
  /** Joined to the line before by a `<br>` in the same block, or a block of its own. */
  readonly joined: boolean;
}

const WRITTEN = fc.string({
  minLength: 1,
  maxLength: 8,
  unit: fc.constantFrom(
    ...[
      'a',
      'Z',
      ' ',
      '.',
      'é',
      'e\u0301',
      '\u00A0',
      '\t',
      '👍🏽',
      '👨‍👩‍👧',
      '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
      'שלום',
      'ب',
      'न्दी',
      '\u200D',
    ],
  ),
});

const PIECE: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ shown: WRITTEN, as: fc.constant('text' as const) }) },
  fc.record({ shown: WRITTEN, as: fc.constantFrom('bold' as const, 'nested' as const) }),
  fc.record({ shown: fc.constantFrom('😀', '👩‍🚀', ''), as: fc.constant('emoji' as const) }),
  fc.record({ shown: fc.constantFrom('@council', '#budget'), as: fc.constant('mention' as const) }),
  fc.constantFrom<Piece>(
    { shown: '', as: 'filler' },
    { shown: '', as: 'hidden' },
    { shown: '', as: 'widget' },
  ),
);

const LINES: fc.Arbitrary<readonly Line[]> = fc.array(
  fc.record({ pieces: fc.array(PIECE, { maxLength: 4 }), joined: fc.boolean() }),
  { minLength: 1, maxLength: 6 },
);

function create(name: string, attributes: Record<string, string>, ...children: (Node | string)[]) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function nodesOf({ shown, as }: Piece): (Node | string)[] {
  switch (as) {
    case 'text':
      return [shown];
    case 'bold':
      return [create('b', {}, shown)];
    case 'nested':
      return [create('span', {}, create('span', {}, `\u200B${shown}`), '\uFEFF')];
    case 'emoji':
      return [create('img', { alt: shown, width: '10', height: '10' })];
    case 'mention':
      return [create('span', { contenteditable: 'false', class: 'mention' }, shown)];
    case 'filler':
      return ['\u200B'];
    case 'hidden':
      return [create('span', { 'aria-hidden': 'true' }, 'ghost')];
    case 'widget':
      return [create('span', { contenteditable: 'false' }, 'drag me', create('button', {}, 'x'))];
  }
}

function build(lines: readonly Line[]): HTMLElement {
  const editor = create('div', { contenteditable: 'true', style: 'white-space: pre-wrap' });
  let block: HTMLElement | undefined;
  for (const { pieces, joined } of lines) {
    const nodes = pieces.flatMap(nodesOf);
    // An editor ends a line that has no text with a <br>, so that it has height.
    const isEmpty = pieces.every(({ shown, as }) => shown === '' && as !== 'emoji');
    const line = isEmpty ? [...nodes, create('br', {})] : nodes;
    if (block && joined && block.lastChild?.nodeName !== 'BR')
      block.append(create('br', {}), ...line);
    else {
      block = create('p', {}, ...line);
      editor.append(create('div', {}, block));
    }
  }
  document.body.replaceChildren(editor);
  return editor;
}

function expectEqual<T>(actual: T, expected: T, what: string): void {
  if (actual !== expected) {
    throw new Error(`${what}: got ${JSON.stringify(actual)}, wanted ${JSON.stringify(expected)}`);
  }
}

/** Offsets at which a line break, an emoji image or the end of the text begins or ends. */
function checkOffsets(editor: HTMLElement): void {
  const { text, rangeOf, offsetOf } = readEditor(editor);
  const images = [...editor.querySelectorAll('img')].map((image) => image.alt).filter(Boolean);
  // An image cannot be divided, so only its ends are offsets of the page.
  const hasImageAt = (offset: number) =>
    images.some((alt) => {
      const from = Math.max(0, offset - alt.length + 1);
      return text.slice(from, offset + alt.length - 1).includes(alt);
    });
  const offsets = [...Array(text.length + 1).keys()].filter((offset) => !hasImageAt(offset));
  for (const start of offsets) {
    for (const end of offsets) {
      if (end < start) continue;
      const range = rangeOf(start, end);
      if (!range) throw new Error(`no range for ${start}-${end}`);
      expectEqual(
        offsetOf(range.startContainer, range.startOffset),
        start,
        `start of ${start}-${end}`,
      );
      expectEqual(offsetOf(range.endContainer, range.endOffset), end, `end of ${start}-${end}`);
      const { startContainer: node, startOffset, endOffset } = range;
      if (node !== range.endContainer || node.nodeType !== Node.TEXT_NODE) continue;
      const marked = (node.nodeValue ?? '').slice(startOffset, endOffset).replaceAll('\u00A0', ' ');
      expectEqual(marked.replace(/[\u200B\uFEFF]/g, ''), text.slice(start, end), 'marked text');
    }
  }
}

/** Throws with a shrunk counterexample when reading a random tree loses, invents or misplaces text. */
export function checkReadingProperties(runs: number): void {
  fc.assert(
    fc.property(LINES, (lines) => {
      const editor = build(lines);
      const shown = lines.map(({ pieces }) => pieces.map((piece) => piece.shown).join(''));
      expectEqual(readEditor(editor).text, shown.join('\n').replaceAll('\u00A0', ' '), 'text');
      checkOffsets(editor);
    }),
    { numRuns: runs },
  );
}
