import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, type OpenPage, openPage } from './open-page';

const FORM = `<form data-composer="textarea"><textarea data-editor></textarea>
  <button data-publish>Publish</button><button type="submit" id="draft">Save draft</button></form>`;

/** Two composers of a kind; the buttons publish through the page's own script. */
const TWO = ['one', 'two']
  .map(
    (id) => `<section data-composer="contenteditable" id="${id}">
      <div data-editor contenteditable="true"></div><button data-publish>Publish</button></section>`,
  )
  .join('');

describe.each(BROWSERS)('the publish guard in %s', (browser) => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage(browser);
  });
  afterEach(() => open.page.evaluate(() => window.lab.tearDown()));
  afterAll(() => open.close());

  /** Shows a small site that publishes by button and Ctrl+Enter, under a guard that answers `decision`. */
  function site(
    html: string,
    decision: 'hold' | 'release' | 'throw',
    { inShadow = false, clears = true, inSteps = false } = {},
  ) {
    return open.page.evaluate(
      (markup, answer, shadow, clearing, steps) => {
        const signal = window.lab.show(markup);
        const root = shadow ? window.lab.intoShadow() : document;
        Object.assign(window, { asked: [], published: [] });
        const { composers, ...site } = window.lab.practiceSite();
        window.lab.guardPublish(
          { ...site, composers: composers.map((one) => ({ ...one, inSteps: steps })) },
          ({ text, via }) => {
            window.asked.push(`${via}: ${text}`);
            if (answer === 'throw') throw new Error('broken rule');
            return window.passes.allows(text) ? 'release' : answer;
          },
          signal,
        );
        window.passes = window.lab.createPasses(() => performance.now());
        const publish = (scope: Element) => {
          const editor = window.lab.element('[data-editor]', scope);
          window.published.push(window.lab.readEditor(editor).text);
          if (!clearing) return;
          if (editor instanceof HTMLTextAreaElement) editor.value = '';
          else editor.textContent = '';
        };
        for (const scope of root.querySelectorAll('[data-composer]')) {
          scope.addEventListener('submit', (event) => {
            event.preventDefault();
            publish(scope);
          });
          scope.addEventListener('keydown', (event) => {
            if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return;
            if (event.ctrlKey) publish(scope);
          });
          if (scope.localName === 'section') {
            window.lab
              .element('[data-publish]', scope)
              .addEventListener('click', () => publish(scope));
          }
        }
      },
      html,
      decision,
      inShadow,
      clears,
      inSteps,
    );
  }

  const outcome = () =>
    open.page.evaluate(() => ({ asked: window.asked, published: window.published }));

  async function pressCtrlEnter() {
    await open.page.keyboard.down('Control');
    await open.page.keyboard.press('Enter');
    await open.page.keyboard.up('Control');
  }

  async function type(selector: string, text: string) {
    await open.page.click(selector);
    await open.page.keyboard.type(text);
  }

  test.each([
    [true, ['click: hello', 'click: hello!']],
    [false, ['click: hello', 'click: hello', 'click: hello!']],
  ])('asks once about one text where a site publishes in steps: %s', async (inSteps, asked) => {
    await site(FORM, 'release', { clears: false, inSteps });
    await type('textarea', 'hello');
    await open.page.click('[data-publish]');
    await open.page.click('[data-publish]');
    await open.page.keyboard.press('Tab');
    await open.page.focus('textarea');
    await open.page.keyboard.press('End');
    await open.page.keyboard.type('!');
    await open.page.click('[data-publish]');
    expect((await outcome()).asked).toEqual(asked);
  });

  describe('holding', () => {
    beforeEach(() => site(FORM, 'hold'));

    test('stops a click on the publish button', async () => {
      await type('textarea', 'hello');
      await open.page.click('[data-publish]');
      expect(await outcome()).toEqual({ asked: ['click: hello'], published: [] });
    });

    test('stops Ctrl+Enter, and asks once while the key is held down', async () => {
      await type('textarea', 'hello');
      await open.page.keyboard.down('Control');
      await open.page.keyboard.down('Enter');
      await open.page.keyboard.down('Enter');
      await open.page.keyboard.up('Enter');
      await open.page.keyboard.up('Control');
      expect(await outcome()).toEqual({ asked: ['key: hello'], published: [] });
    });

    test('stops Enter on the focused button', async () => {
      await type('textarea', 'hello');
      await open.page.focus('[data-publish]');
      await open.page.keyboard.press('Enter');
      expect(await outcome()).toEqual({ asked: ['click: hello'], published: [] });
    });

    test("stops a click by the page's own script, and a form that sends itself", async () => {
      await type('textarea', 'hello');
      await open.page.evaluate(() => window.lab.element('[data-publish]').click());
      await open.page.evaluate(() => document.querySelector('form')?.requestSubmit());
      expect(await outcome()).toEqual({ asked: ['click: hello', 'submit: hello'], published: [] });
    });

    test('ignores an Enter that belongs to an input method', async () => {
      await type('textarea', 'hello');
      await open.page.evaluate(() => {
        const enter = { key: 'Enter', ctrlKey: true, bubbles: true };
        const field = window.lab.element('textarea');
        field.dispatchEvent(new KeyboardEvent('keydown', { ...enter, isComposing: true }));
        field.dispatchEvent(new KeyboardEvent('keydown', { ...enter, keyCode: 229 }));
      });
      expect((await outcome()).asked).toEqual([]);
    });

    test('does not touch any other button of the composer', async () => {
      await type('textarea', 'hello');
      await open.page.click('#draft');
      expect(await outcome()).toEqual({ asked: [], published: ['hello'] });
    });
  });

  test('stops a button in an open shadow root', async () => {
    await site(TWO, 'hold', { inShadow: true });
    await open.page.evaluate(() => {
      const root = document.body.firstElementChild?.shadowRoot;
      if (!root) throw new Error('no shadow root');
      window.lab.element('#two [data-editor]', root).textContent = 'in the shadow';
      window.lab.element('#two [data-publish]', root).click();
    });
    expect(await outcome()).toEqual({ asked: ['click: in the shadow'], published: [] });
  });

  test('does not mix up two composers', async () => {
    await site(TWO, 'hold');
    await type('#one [data-editor]', 'first');
    await type('#two [data-editor]', 'second');
    await open.page.click('#one [data-publish]');
    await open.page.click('#two [data-publish]');
    await open.page.focus('#one [data-editor]');
    await pressCtrlEnter();
    const { asked } = await outcome();
    expect(asked).toEqual(['click: first', 'click: second', 'key: first']);
  });

  test('does not take the composer of a dialog for the one behind it', async () => {
    await site(
      `<main data-composer="textarea"><section data-composer="textarea">
          <textarea data-editor>in front</textarea><button data-publish id="front">Publish</button>
        </section><textarea data-editor>behind</textarea>
        <button data-publish id="back">Publish</button></main>`,
      'hold',
    );
    await open.page.click('#back');
    await open.page.click('#front');
    expect((await outcome()).asked).toEqual(['click: behind', 'click: in front']);
  });

  test('asks once for one press, although the button also submits the form', async () => {
    await site(FORM, 'release');
    await type('textarea', 'hello');
    await open.page.click('[data-publish]');
    expect(await outcome()).toEqual({ asked: ['click: hello'], published: ['hello'] });
  });

  test('lets the post go when the decision fails', async () => {
    await site(FORM, 'throw');
    await type('textarea', 'hello');
    await open.page.click('[data-publish]');
    await type('textarea', 'again');
    await pressCtrlEnter();
    const { published } = await outcome();
    expect(published).toEqual(['hello', 'again']);
  });

  test('says which button publishes, and that there is none when it cannot be pressed', async () => {
    await site(FORM, 'hold');
    const found = await open.page.evaluate(() => {
      const composer = window.lab.composerOf(window.lab.element('textarea'));
      const first = window.lab.findPublishControl(composer)?.textContent;
      window.lab.element('[data-publish]').setAttribute('aria-disabled', 'true');
      return [first, window.lab.findPublishControl(composer)?.textContent ?? 'none'];
    });
    expect(found).toEqual(['Publish', 'none']);
  });

  describe('post anyway', () => {
    /** What "Post anyway" does for a held "hello", with a pass for `passText`. */
    function postAnyway(passText: string) {
      return open.page.evaluate((text) => {
        const composer = window.lab.composerOf(window.lab.element('[data-editor]'));
        const control = window.lab.findPublishControl(composer);
        window.passes.grant(text);
        const attempt = { composer, control, text: 'hello', via: 'key' } as const;
        return window.lab.publishHeld(attempt, new AbortController().signal);
      }, passText);
    }

    test.each([
      ['a form', FORM],
      ['a script', TWO],
    ])('sends exactly the held text, once, through %s', async (_, html) => {
      await site(html, 'hold');
      await type('[data-editor]', 'hello');
      await pressCtrlEnter();
      expect((await outcome()).published).toEqual([]);
      expect(await postAnyway('hello')).toBe('sent');
      expect((await outcome()).published).toEqual(['hello']);
    });

    test('does not let any other text through', async () => {
      await site(FORM, 'hold');
      await type('textarea', 'hello');
      expect(await postAnyway('hello!')).toBe('press-again');
      expect((await outcome()).published).toEqual([]);
    });

    test('asks for one more press when the site keeps the text, and never presses twice', async () => {
      await site(FORM, 'hold', { clears: false });
      await type('textarea', 'hello');
      expect(await postAnyway('hello')).toBe('press-again');
      expect((await outcome()).published).toEqual(['hello']);
    });
  });
});

declare global {
  interface Window {
    asked: string[];
    published: string[];
    passes: ReturnType<typeof import('./lab').createPasses>;
  }
}
