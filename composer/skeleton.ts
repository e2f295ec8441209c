/**
 * The structure around the focus of a page, for the report of a site that has changed: tags and
 * roles only, one element a line, and which of them can be written in. No text, no name, no address.
 *
 * It runs inside pages by itself, as a function sent there, so it must need nothing from outside.
 * @param attachments a selector for what the site's profile takes for an attachment; they are counted.
 * @returns at most 400 lines and the count; the box is the dialog, form or part of the page with the
 * focus.
 */
export function skeletonOf(attachments = ''): string {
  const MOST_LINES = 400;
  const MOST_LEVELS = 30;
  const BOX = 'dialog, [role="dialog"], form, main, [role="main"]';

  const parentOf = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };

  let focused = document.activeElement ?? document.body;
  while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  let box: Element = focused;
  for (let at: Element | null = focused; at; at = parentOf(at)) {
    box = at;
    if (at.matches(BOX)) break;
  }

  const lines: string[] = [];
  const describe = (element: Element): string => {
    const role = element.getAttribute('role') ?? '';
    // A page may write anything into an attribute: only what looks like a role is one.
    const shown = /^[a-z]{4,20}$/.test(role) ? ` role=${role}` : '';
    const editable = element.getAttribute('contenteditable') ?? 'false';
    const kind = ['', 'true', 'plaintext-only'].includes(editable) ? ' editable' : '';
    return `${element.localName}${shown}${kind}${element === focused ? ' focused' : ''}`;
  };
  const add = (element: Element, level: number): void => {
    if (lines.length === MOST_LINES || level > MOST_LEVELS) return;
    const indent = '  '.repeat(level);
    lines.push(indent + describe(element));
    if (element.shadowRoot) {
      lines.push(`${indent}  #shadow`);
      for (const child of element.shadowRoot.children) add(child, level + 2);
    }
    for (const child of element.children) add(child, level + 1);
  };
  add(box, 0);

  const count = (root: ParentNode): number => {
    const shadows = [...root.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot);
    return shadows.reduce(
      (sum, shadow) => sum + (shadow ? count(shadow) : 0),
      root.querySelectorAll(attachments).length,
    );
  };
  if (attachments !== '') lines.push(`attachments ${count(box)}`);
  return lines.join('\n');
}
