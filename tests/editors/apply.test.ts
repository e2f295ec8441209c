import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type OpenPage, openPage } from './open-page';

const TEXTAREA = '<textarea data-editor></textarea>';
const PLAIN = '<div data-editor contenteditable="true"></div>';
const LEXICAL = '<div data-editor data-lexical contenteditable="true"></div>';

describe.each(BROWSERS)('applying a suggestion in %s', (browser) => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage(browser);
  });
  afterEach(() => open.page.evaluate(() => window.lab.tearDown()));
  afterAll(() => open.close());

  /** Types three lines by keyboard; `window.model` is what the editor would publish. */
  async function write(html: string, inShadow = false) {
    const { page } = open;
    await page.evaluate(
      (markup, shadow) => {
        window.lab.show(markup);
        const root = shadow ? window.lab.intoShadow() : document;
        const editor = window.lab.element('[data-editor]', root);
        const read = () => window.lab.readEditor(editor).text;
        window.editor = editor;
        window.model = editor.matches('[data-lexical]') ? window.lab.startLexical(editor) : read;
        editor.focus();
      },
      html,
      inShadow,
    );
    for (const [index, line] of ['first 👍🏽 word', 'the word again', 'last word'].entries()) {
      if (index > 0) await page.keyboard.press('Enter');
      await page.keyboard.type(line);
    }
  }

  const text = () =>
    open.page.evaluate(() => [window.lab.readEditor(window.editor).text, window.model()]);

  /** Replaces the `nth` occurrence of `expected`. */
  function apply(expected: string, replacement: string, nth = 1) {
    return open.page.evaluate(
      (old, replacing, occurrence) => {
        const draft = window.lab.readEditor(window.editor).text;
        let start = -1;
        for (let count = 0; count < occurrence; count++) start = draft.indexOf(old, start + 1);
        const suggestion = {
          start,
          end: start + old.length,
          expected: old,
          replacement: replacing,
        };
        const { signal } = new AbortController();
        return window.lab.applySuggestion(window.lab.composerOf(window.editor), suggestion, signal);
      },
      expected,
      replacement,
      nth,
    );
  }

  /** Presses undo until the text is `wanted`, at most as often as editors split one change. */
  async function undoTo(wanted: string) {
    for (let press = 0; press < 4; press++) {
      await open.page.keyboard.down('Control');
      await open.page.keyboard.press('z');
      await open.page.keyboard.up('Control');
      const [shown] = await text();
      if (shown === wanted) break;
    }
    expect(await text()).toEqual([wanted, wanted]);
  }

  const draft = 'first 👍🏽 word\nthe word again\nlast word';
  const editors: [string, string, boolean][] = [
    ['a textarea', TEXTAREA, false],
    ['a textarea in a shadow root', TEXTAREA, true],
    ['a plain contenteditable', PLAIN, false],
    ['a plain contenteditable in a shadow root', PLAIN, true],
  ];
  // In Firefox a page's own script is not a content script: rich editors do not hear its commands.
  if (browser === 'chromium') editors.push(['Lexical', LEXICAL, false]);

  describe.each(editors)('to %s', (_, html, inShadow) => {
    test('changes that word only, leaves the caret behind it, and undo brings all back', async () => {
      await write(html, inShadow);
      expect(await text()).toEqual([draft, draft]);
      expect(await apply('word', 'phrase', 2)).toEqual({ applied: true });
      const changed = 'first 👍🏽 word\nthe phrase again\nlast word';
      expect(await text()).toEqual([changed, changed]);
      await open.page.keyboard.type('!');
      const typed = changed.replace('phrase', 'phrase!');
      expect(await text()).toEqual([typed, typed]);
      await undoTo(draft);
    });

    test('can take a word out', async () => {
      await write(html, inShadow);
      expect(await apply(' again', '')).toEqual({ applied: true });
      const changed = 'first 👍🏽 word\nthe word\nlast word';
      expect(await text()).toEqual([changed, changed]);
      await undoTo(draft);
    });

    test('can take everything on a line out', async () => {
      await write(html, inShadow);
      expect(await apply('first 👍🏽 word', '')).toEqual({ applied: true });
      const changed = '\nthe word again\nlast word';
      expect(await text()).toEqual([changed, changed]);
      await undoTo(draft);
    });

    test('gives focus and selection back', async () => {
      await write(html, inShadow);
      await open.page.evaluate(() => {
        const { signal } = new AbortController();
        const composer = window.lab.composerOf(window.editor);
        const restore = window.lab.followCaret(composer, signal).save();
        window.editor.blur();
        document.getSelection()?.removeAllRanges();
        restore();
      });
      await open.page.keyboard.type('.');
      expect(await text()).toEqual([`${draft}.`, `${draft}.`]);
    });
  });

  test('gives back a selection that the editor has dropped with the focus', async () => {
    await write(PLAIN);
    await open.page.evaluate(() => {
      const { signal } = new AbortController();
      const caret = window.lab.followCaret(window.lab.composerOf(window.editor), signal);
      window.editor.addEventListener('blur', () => document.getSelection()?.removeAllRanges());
      window.editor.blur();
      caret.save()();
    });
    await open.page.keyboard.type('.');
    expect(await text()).toEqual([`${draft}.`, `${draft}.`]);
  });

  test('does nothing when the draft has changed since', async () => {
    await write(PLAIN);
    const result = await open.page.evaluate(() => {
      const suggestion = { start: 0, end: 5, expected: 'other', replacement: 'x' };
      const { signal } = new AbortController();
      return window.lab.applySuggestion(window.lab.composerOf(window.editor), suggestion, signal);
    });
    expect(result).toEqual({ applied: false, reason: 'stale' });
    expect(await text()).toEqual([draft, draft]);
  });

  test('says so when the editor takes the change back', async () => {
    await write(PLAIN);
    await open.page.evaluate(() => {
      const old = window.editor.innerHTML;
      window.editor.addEventListener('input', () => {
        requestAnimationFrame(() => {
          window.editor.innerHTML = old;
        });
      });
    });
    expect(await apply('word', 'phrase')).toEqual({ applied: false, reason: 'refused' });
  });

  test('says so when the editor makes something else of it, and does not try again', async () => {
    await write(PLAIN);
    const inputs = await open.page.evaluateHandle(() => {
      const seen: string[] = [];
      window.editor.addEventListener('input', (event) => {
        seen.push(event.type);
        window.editor.append(' and more');
      });
      return seen;
    });
    expect(await apply('word', 'phrase')).toEqual({ applied: false, reason: 'unverified' });
    expect(await inputs.jsonValue()).toEqual(['input']);
  });
});

declare global {
  interface Window {
    editor: HTMLElement;
    model: () => string;
  }
}
