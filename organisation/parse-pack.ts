import {
  createScanner,
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { fieldOf, type Misfit, type PackFault } from './pack-fault';

/** UTF-16 units of the whole file: 5,000 terms with notes come to about a million. */
const LONGEST_FILE = 2_000_000;
/** Objects and lists inside one another; a right pack has four. */
const DEEPEST = 20;

/** JSON as read, with a way back from a field to its line. */
export interface Parsed {
  readonly value: unknown;
  locate(misfit: Misfit): PackFault;
}

/** Reads JSON, or says where it stops being JSON. Never throws. */
export function parsePack(text: string): Parsed | PackFault {
  const whole = { line: 1, field: '' };
  if (text.trim() === '') {
    return { ...whole, problem: 'The file is empty.', fix: 'Choose the pack file.' };
  }
  if (text.length > LONGEST_FILE) {
    const problem = `The file is ${text.length.toLocaleString('en-GB')} characters long.`;
    const most = LONGEST_FILE.toLocaleString('en-GB');
    return { ...whole, problem, fix: `Keep it to at most ${most}.` };
  }
  if (isTooDeep(text)) {
    const problem = 'There are too many brackets inside one another.';
    return { ...whole, problem, fix: 'Compare the file with the example in docs/pack.md.' };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first !== undefined || tree === undefined) {
    const said = first === undefined ? BROKEN : SAID[printParseErrorCode(first.error)];
    return { line: lineAt(text, first?.offset ?? 0), field: '', ...(said ?? BROKEN) };
  }
  const twice = findRepeated(tree);
  if (twice !== undefined) {
    const field = fieldOf([twice.value]);
    const line = lineAt(text, twice.offset);
    return { line, field, problem: 'stands here twice.', fix: 'Keep one and remove the other.' };
  }
  return {
    value: getNodeValue(tree),
    locate: ({ path, problem, fix }) => ({
      line: lineAt(text, nearestNode(tree, path).offset),
      field: fieldOf(path),
      problem,
      fix,
    }),
  };
}

const BROKEN = {
  problem: 'This is not JSON from here on.',
  fix: 'Compare the line, and the one before it, with the example in docs/pack.md.',
};

const SAID: Readonly<Record<string, typeof BROKEN>> = {
  CommaExpected: { problem: 'A comma is missing before this.', fix: 'Add it.' },
  ColonExpected: {
    problem: 'A colon is missing after the name of a field.',
    fix: 'Add it.',
  },
  CloseBraceExpected: {
    problem: 'A closing } is missing.',
    fix: 'Add it where the block ends.',
  },
  CloseBracketExpected: {
    problem: 'A closing ] is missing.',
    fix: 'Add it where the list ends.',
  },
  UnexpectedEndOfString: {
    problem: 'A text has no closing quotation mark.',
    fix: 'Add a " at its end; write a new line inside a text as \\n.',
  },
  InvalidCommentToken: {
    problem: 'There is a comment, which JSON does not have.',
    fix: 'Remove it.',
  },
  PropertyNameExpected: {
    problem: 'The name of a field should stand here.',
    fix: 'Write it in quotation marks, or remove the comma before the bracket.',
  },
  ValueExpected: {
    problem: 'A value should stand here.',
    fix: 'Write one, or remove the comma before the bracket.',
  },
};

/** The field itself, or what should hold it when it is missing; a name when the name is wrong. */
function nearestNode(tree: Node, path: Misfit['path']): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return node.parent?.type === 'property' ? node.parent : node;
  }
  return tree;
}

/** The name of a field that its object has already: the later one would silently win. */
function findRepeated(node: Node): Node | undefined {
  const names = new Set<unknown>();
  for (const child of node.children ?? []) {
    const [name] = node.type === 'object' ? (child.children ?? []) : [];
    if (name !== undefined && names.has(name.value)) return name;
    names.add(name?.value);
    const deeper = findRepeated(child);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

/** Asked first: the parser calls itself once for each bracket. */
function isTooDeep(text: string): boolean {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const token = text.charAt(scanner.getTokenOffset());
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
