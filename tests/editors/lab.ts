/**
 * What the tests call inside the browser: the composer room, real editors, and a site profile.
 * `open-page.ts` bundles this file as `window.lab`.
 */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import type { Composer, SiteProfile } from '@/composer';
import * as composer from '@/composer';
import type { Draft } from '@/rules';
import { siteFor, sitesFor, unverifiedSites } from '@/sites';

export * from '@/composer';
export { checkReadingProperties } from './reading-properties';

declare global {
  interface Window {
    readonly lab: typeof import('./lab');
  }
}

let mounted = new AbortController();

/** Ends what the last test began and shows `html` in an empty body. */
export function show(html: string): AbortSignal {
  mounted.abort();
  mounted = new AbortController();
  document.body.innerHTML = html;
  return mounted.signal;
}

/** Ends underlines, watchers and guards of this test. */
export function tearDown(): void {
  mounted.abort();
}

/** Moves everything in the body into an open shadow root. */
export function intoShadow(): ShadowRoot {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.append(...document.body.childNodes);
  document.body.append(host);
  return root;
}

export function practiceSite(): SiteProfile {
  const site = sitesFor('practice').find(({ id }) => id === 'practice');
  if (!site) throw new Error('the practice build has no practice site');
  return site;
}

export function element(selector: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} on the page`);
  return found;
}

/** Sets a textarea's text as a page's script does, which sends no event. */
export function setValue(selector: string, value: string): void {
  const field = element(selector);
  if (!(field instanceof HTMLTextAreaElement)) throw new Error(`${selector} is no textarea`);
  field.value = value;
}

/** The editing element as a composer, whether the practice site's profile knows it or not. */
export function composerOf(editor: HTMLElement): Composer {
  const site = practiceSite();
  const [profile] = site.composers;
  if (!profile) throw new Error('the practice site has no composer');
  return composer.findComposer([editor], site) ?? { editor, scope: editor, profile, site };
}

/** What the rules would be given of this editor, by the profile of the page's own address. */
export function draftIn(editor: Element): Draft {
  const site = siteFor(location.href, sitesFor('store'));
  const found = site && composer.findComposer([editor], site);
  if (!found) throw new Error('this editor is no composer of the site');
  return composer.readDraft(found);
}

/** Every selector of the store's profiles that this browser cannot read. */
export function unreadableSelectors(): readonly string[] {
  const selectors = [...sitesFor('store'), ...unverifiedSites].flatMap(({ composers }) =>
    composers.flatMap(
      ({
        editors,
        fields,
        inside,
        scope,
        publish,
        never,
        attachments,
        scheduled,
        context,
        ...shown
      }) => [
        ...[editors, fields, inside, scope, publish, never, attachments, scheduled].flatMap(
          (list) => list ?? [],
        ),
        ...[context?.within, context?.post].flatMap((list) => list ?? []),
        ...[context?.title, context?.text, context?.author, shown.account, shown.publishAt]
          .flatMap((spots) => spots ?? [])
          .map((spot) => (typeof spot === 'string' ? spot : spot.at)),
      ],
    ),
  );
  return selectors.filter((selector) => {
    try {
      document.querySelector(selector);
      return false;
    } catch {
      return true;
    }
  });
}

/** Starts Lexical on `root`. @returns its model's text, one line a paragraph. */
export function startLexical(root: HTMLElement): () => string {
  const editor = createEditor({
    namespace: 'lab',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(root);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 0);
  return () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((child) => child.getTextContent())
        .join('\n'),
    );
}

/** The box of all pixels of a screenshot whose colour is close to `colour`, in CSS pixels. */
export async function boxOfColour(
  screenshot: string,
  [red, green, blue]: readonly [number, number, number],
): Promise<DOMRect | undefined> {
  const image = new Image();
  image.src = `data:image/png;base64,${screenshot}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const xs: number[] = [];
  const ys: number[] = [];
  for (let at = 0; at < data.length; at += 4) {
    const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3);
    if (Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) > 60) continue;
    xs.push((at / 4) % image.width);
    ys.push(Math.floor(at / 4 / image.width));
  }
  if (xs.length === 0) return undefined;
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return new DOMRect(left, top, Math.max(...xs) + 1 - left, Math.max(...ys) + 1 - top);
}
