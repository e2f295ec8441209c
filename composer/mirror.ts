import { followBox } from './follow';
import { layerOf } from './layer';
import { MIRRORED_PROPERTIES } from './mirrored-style';
import { parentOf } from './shadow-tree';
import type { Surface } from './surface';

/** Pixels by which the mirror's height may differ before its lines count as misplaced. */
const TOLERANCE = 1;

/** A name no page rule speaks of: `body > div` and the like must not reach the overlay. */
const HOST = 'second-look-mirror';

// Inside a shadow tree `!important` on the host wins over anything the page writes.
const SHEET = `
  :host { all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important;
    pointer-events: none !important; z-index: 2147483646 !important; }
  :host([hidden]) { visibility: hidden !important; }
  .frame { position: absolute; overflow: clip; }
  .text { color: transparent; box-sizing: border-box; transform-origin: 0 0; }
  @media print { :host { display: none !important; } }`;

function pixels(value: string): number {
  return Number.parseFloat(value) || 0;
}

/** The width text wraps in, with paddings. `clientWidth` is rounded, which can move a word. */
function paddingBoxWidth(field: HTMLTextAreaElement, style: CSSStyleDeclaration): number {
  const borders = pixels(style.borderLeftWidth) + pixels(style.borderRightWidth);
  if (style.boxSizing === 'content-box') {
    return pixels(style.width) + pixels(style.paddingLeft) + pixels(style.paddingRight);
  }
  const scrollbar = field.offsetWidth - field.clientWidth - Math.round(borders);
  return pixels(style.width) - borders - Math.max(0, scrollbar);
}

/** How much larger the field is drawn than laid out. Less than a pixel is `offsetWidth`'s rounding. */
function scaleOf(field: HTMLElement, box: DOMRect): number {
  const laidOut = field.offsetWidth;
  return laidOut === 0 || Math.abs(box.width - laidOut) < 1 ? 1 : box.width / laidOut;
}

/** The part of `box` that no scrolling ancestor of `field` cuts off. */
function visibleBox(field: HTMLElement, box: DOMRect): DOMRect {
  let { left, top, right, bottom } = box;
  for (let at = parentOf(field); at; at = parentOf(at)) {
    if (getComputedStyle(at).overflow === 'visible' || at === field.ownerDocument.body) continue;
    const clip = at.getBoundingClientRect();
    left = Math.max(left, clip.left);
    top = Math.max(top, clip.top);
    right = Math.min(right, clip.right);
    bottom = Math.min(bottom, clip.bottom);
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/**
 * An invisible copy of the field's text in our own closed shadow root, laid exactly over it, because
 * a textarea's own text cannot be highlighted. It checks itself: when its height is not the field's
 * scroll height it hides, and the list of findings has to do.
 */
export function mirrorTextarea(field: HTMLTextAreaElement, signal: AbortSignal): Surface {
  const document = field.ownerDocument;
  const host = document.createElement(HOST);
  host.hidden = true;
  host.setAttribute('aria-hidden', 'true');
  // Without this, find-in-page counts every word of the field twice.
  host.inert = true;
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('div');
  frame.className = 'frame';
  const mirror = document.createElement('div');
  mirror.className = 'text';
  const content = document.createTextNode('');
  mirror.append(content);
  frame.append(mirror);
  root.append(frame);
  let visible = new DOMRect();

  const place = () => {
    const layer = layerOf(field);
    if (host.parentNode !== layer) layer.append(host);
    const box = field.getBoundingClientRect();
    const scale = scaleOf(field, box);
    const left = box.left + field.clientLeft * scale;
    const top = box.top + field.clientTop * scale;
    const inner = new DOMRect(left, top, field.clientWidth * scale, field.clientHeight * scale);
    // Whatever the layer's containing block is, moving by the measured error lands on the field.
    const now = frame.getBoundingClientRect();
    frame.style.left = `${pixels(frame.style.left) + left - now.left}px`;
    frame.style.top = `${pixels(frame.style.top) + top - now.top}px`;
    frame.style.width = `${inner.width}px`;
    frame.style.height = `${inner.height}px`;
    visible = visibleBox(field, inner);
    const insets = [
      visible.top - inner.top,
      inner.right - visible.right,
      inner.bottom - visible.bottom,
      visible.left - inner.left,
    ];
    frame.style.clipPath = `inset(${insets.map((inset) => `${inset}px`).join(' ')})`;
    mirror.style.transform = `scale(${scale}) translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
  };

  const copyLooks = () => {
    const style = getComputedStyle(field);
    for (const property of MIRRORED_PROPERTIES) {
      mirror.style.setProperty(property, style.getPropertyValue(property));
    }
    mirror.style.width = `${paddingBoxWidth(field, style)}px`;
    // Hyphenation and line breaking depend on the language.
    mirror.lang = field.closest<HTMLElement>('[lang]')?.lang ?? '';
  };

  const refresh = () => {
    if (signal.aborted || !field.isConnected) return false;
    // A last line break needs something behind it to be as high as in the field.
    const text = `${field.value}\n`;
    if (content.data !== text) content.data = text;
    copyLooks();
    place();
    const height = Math.max(mirror.offsetHeight, field.clientHeight);
    const trusted = Math.abs(height - field.scrollHeight) <= TOLERANCE;
    host.hidden = !trusted;
    return trusted;
  };

  followBox(field, refresh, signal);
  signal.addEventListener('abort', () => host.remove());

  return {
    root,
    refresh,
    rangeOf(start, end) {
      if (start < 0 || end < start || end >= content.length) return undefined;
      const range = document.createRange();
      range.setStart(content, start);
      range.setEnd(content, end);
      return range;
    },
    shows: (x, y) =>
      x >= visible.left && x < visible.right && y >= visible.top && y < visible.bottom,
  };
}
