import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type OpenPage, openPage } from './open-page';

describe.each(BROWSERS)('finding and watching a composer in %s', (browser) => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage(browser);
  });
  afterEach(() => open.page.evaluate(() => window.lab.tearDown()));
  afterAll(() => open.close());

  /** The text of the composer that has the focus, after focusing `selector`. */
  function focused(html: string, selector: string, never: string[] = []) {
    return open.page.evaluate(
      (markup, target, banned) => {
        window.lab.show(`<form data-composer="textarea">${markup}</form>`);
        const root = window.lab.intoShadow();
        let path: EventTarget[] = [];
        const listen = (event: Event) => {
          path = event.composedPath();
        };
        window.addEventListener('focusin', listen, { capture: true, once: true });
        window.lab.element(target, root).focus();
        const site = window.lab.practiceSite();
        const composers = site.composers.map((profile) => ({ ...profile, never: banned }));
        const composer = window.lab.findComposer(path, { ...site, composers });
        return composer ? window.lab.readEditor(composer.editor).text : 'none';
      },
      html,
      selector,
      never,
    );
  }

  test.each([
    ['a textarea', '<textarea data-editor>draft</textarea>', 'textarea'],
    [
      'an editing host, from a node inside it',
      '<div data-editor contenteditable="true"><p tabindex="0">draft</p></div>',
      'p',
    ],
  ])('finds %s through an open shadow root', async (_, html, selector) => {
    expect(await focused(html, selector)).toBe('draft');
  });

  test.each([
    ['a password', '<input data-editor type="password" value="draft">', 'input'],
    ['a search box', '<input data-editor type="search" value="draft">', 'input'],
    ['a read-only textarea', '<textarea data-editor readonly>draft</textarea>', 'textarea'],
    ['an editor the profile does not name', '<textarea>draft</textarea>', 'textarea'],
    [
      'a button beside the editor',
      '<textarea data-editor>draft</textarea><button>x</button>',
      'button',
    ],
  ])('does not read %s', async (_, html, selector) => {
    expect(await focused(html, selector)).toBe('none');
  });

  test('does not read a box the profile rules out', async () => {
    const html = '<div class="messages"><textarea data-editor>draft</textarea></div>';
    expect(await focused(html, 'textarea', ['.messages'])).toBe('none');
    expect(await focused(html, 'textarea', ['.search'])).toBe('draft');
  });

  /** Watches the editor in `html`; `window.seen` collects the texts, `window.watching` ends with it. */
  function watch(html: string) {
    return open.page.evaluate((markup) => {
      const signal = window.lab.show(markup);
      window.editor = window.lab.element('[data-editor]');
      const composer = window.lab.composerOf(window.editor);
      const seen: string[] = [];
      window.seen = seen;
      window.watching = window.lab.watchComposer(composer, ({ text }) => seen.push(text), signal);
      window.editor.focus();
    }, html);
  }

  /** The last text told, once `count` or more were. */
  async function told(count: number) {
    await open.page.waitForFunction((wanted) => window.seen.length >= wanted, {}, count);
    return open.page.evaluate(() => window.seen.at(-1));
  }

  const editors = {
    textarea: '<textarea data-editor>one</textarea>',
    contenteditable: '<div data-editor contenteditable="true">one</div>',
  };

  test.each(Object.entries(editors))(
    'tells the first text and every change of a %s',
    async (_, html) => {
      await watch(html);
      expect(await told(1)).toBe('one');
      await open.page.evaluate(() => document.getSelection()?.modify('move', 'forward', 'line'));
      await open.page.keyboard.press('End');
      await open.page.keyboard.type('!');
      expect(await told(2)).toBe('one!');
    },
  );

  test('notices a page that empties its own textarea on a press', async () => {
    await watch(`${editors.textarea}<button>Publish</button>`);
    await told(1);
    await open.page.evaluate(() => {
      window.lab
        .element('button')
        .addEventListener('click', () => window.lab.setValue('textarea', ''));
    });
    await open.page.click('button');
    expect(await told(2)).toBe('');
  });

  test('notices a page that empties its own textarea later, when the post appears', async () => {
    await watch(`${editors.textarea}<ul id="feed"></ul>`);
    await told(1);
    await open.page.evaluate(() => {
      window.lab.setValue('textarea', '');
      window.lab.element('#feed').append('one');
    });
    expect(await told(2)).toBe('');
  });

  test('tells of new nodes with the old text, since underlines lay on the old ones', async () => {
    await watch(editors.contenteditable);
    await told(1);
    await open.page.evaluate(() => {
      window.editor.innerHTML = '<b>one</b>';
    });
    expect(await told(2)).toBe('one');
  });

  test('is silent while an input method composes', async () => {
    await watch(editors.contenteditable);
    await told(1);
    const during = await open.page.evaluate(async () => {
      window.editor.dispatchEvent(new CompositionEvent('compositionstart'));
      window.editor.textContent = 'onに';
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const count = window.seen.length;
      window.editor.dispatchEvent(new CompositionEvent('compositionend'));
      return count;
    });
    expect(during).toBe(1);
    expect(await told(2)).toBe('onに');
  });

  test('ends when the editor leaves the page', async () => {
    await watch(editors.contenteditable);
    await told(1);
    await open.page.evaluate(() => window.editor.remove());
    await open.page.waitForFunction(() => window.watching.aborted);
  });
});

declare global {
  interface Window {
    seen: string[];
    watching: AbortSignal;
  }
}
