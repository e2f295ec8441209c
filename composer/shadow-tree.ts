/**
 * The page's tree as people see it: open shadow roots are part of it. Sites put composers inside
 * them (Reddit, LinkedIn), where plain `closest` and `querySelector` stop at the root.
 */

/** True for an element of any document: `instanceof` fails across frames. */
export function isElement(target: unknown): target is HTMLElement {
  return (
    typeof target === 'object' && target !== null && 'nodeType' in target && target.nodeType === 1
  );
}

export function isTextarea(element: Element): element is HTMLTextAreaElement {
  return element.localName === 'textarea';
}

/** A box that holds its text as a value: a textarea, or a field of one line of plain text. */
export function isTextField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return isTextarea(element) || element.matches('input:is([type="text"], :not([type]))');
}

/** The parent element, or the host when `node` is the top of a shadow tree. */
export function parentOf(node: Node): HTMLElement | undefined {
  const parent = node.parentNode;
  if (isElement(parent)) return parent;
  return parent && 'host' in parent && isElement(parent.host) ? parent.host : undefined;
}

/** `element` and everything around it, innermost first, through shadow roots. */
export function* ancestry(element: HTMLElement): Generator<HTMLElement> {
  for (let at: HTMLElement | undefined = element; at; at = parentOf(at)) yield at;
}

/** `matches` for a list of selectors; an empty list matches nothing. */
export function matchesAny(element: Element, selectors: readonly string[]): boolean {
  return selectors.length > 0 && element.matches(selectors.join());
}

/** `closest` for a list of selectors, through shadow roots. */
export function closestOf(
  element: HTMLElement,
  selectors: readonly string[],
): HTMLElement | undefined {
  for (const at of ancestry(element)) if (matchesAny(at, selectors)) return at;
  return undefined;
}

/** `root` and every open shadow tree below it. Costly on a large root: use on one scope. */
export function treesIn(root: Element | DocumentFragment): (Element | DocumentFragment)[] {
  const below = [...root.querySelectorAll('*')];
  if (isElement(root)) below.push(root);
  const shadows = below.flatMap(({ shadowRoot }) => (shadowRoot ? treesIn(shadowRoot) : []));
  return [root, ...shadows];
}

/** All matches below `root`, open shadow trees included. As costly as `treesIn`. */
export function queryDeep(
  root: Element | DocumentFragment,
  selectors: readonly string[],
): HTMLElement[] {
  if (selectors.length === 0) return [];
  return treesIn(root).flatMap((tree) => [...tree.querySelectorAll<HTMLElement>(selectors.join())]);
}

function isTree(node: Node): node is Document | ShadowRoot {
  return 'adoptedStyleSheets' in node;
}

/** The document or shadow root that holds `element`. */
export function rootOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return isTree(root) ? root : element.ownerDocument;
}
