import type { Spot } from './profile';
import { readEditor } from './read';
import { isElement, queryDeep } from './shadow-tree';

/** Fields whose value is plain to see. */
const FIELD = 'input:is([type="text"], :not([type]), [type="datetime-local"])';

/** The text of an element, and what stands in its fields, which is no text of the page. */
function shownIn(element: HTMLElement): string {
  if ('value' in element && element.matches(FIELD)) return String(element.value);
  const fields = [...element.querySelectorAll<HTMLInputElement>(FIELD)];
  return [readEditor(element).text, ...fields.map(({ value }) => value)].join(' ');
}

/** The last step of an address's path: where profile links keep the handle. */
function lastStep(href: string): string {
  return (
    href
      .replace(/[?#].*$/, '')
      .split('/')
      .findLast((step) => step !== '') ?? ''
  );
}

function matchIn(root: Document | DocumentFragment | HTMLElement, selector: string) {
  if (isElement(root) && root.matches(selector)) return root;
  const found = root.querySelector<HTMLElement>(selector);
  return found ?? (isElement(root) ? queryDeep(root, [selector])[0] : undefined);
}

/** What the first spot that holds something says, white space collapsed; lines stay lines. */
export function readSpot(
  root: Document | DocumentFragment | HTMLElement,
  spots: readonly Spot[] = [],
): string | undefined {
  for (const spot of spots) {
    const element = matchIn(root, typeof spot === 'string' ? spot : spot.at);
    if (!element) continue;
    if (typeof spot === 'string') {
      const text = shownIn(element)
        .replace(/[ \t]+/g, ' ')
        .trim();
      if (text !== '') return text;
      continue;
    }
    const value = element.getAttribute(spot.attribute) ?? '';
    const wanted = spot.attribute === 'href' ? lastStep(value) : value.trim();
    if (wanted !== '') return `${spot.prefix ?? ''}${wanted}`;
  }
  return undefined;
}
