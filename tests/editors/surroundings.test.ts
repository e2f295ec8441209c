import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type OpenPage, openPage } from './open-page';

const BOX = `<form data-composer="textarea">
  <div data-editor contenteditable="true">Two lambs</div><button id="post">Post</button>
  <div id="pictures"></div><input type="datetime-local" name="at">
</form>`;

describe.each(BROWSERS)('what stands around a composer in %s', (browser) => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage(browser);
  });
  afterEach(() => open.page.evaluate(() => window.lab.tearDown()));
  afterAll(() => open.close());

  /** Begins to watch; `window.searches` counts how often the scope was looked through for controls. */
  const begin = () =>
    open.page.evaluate((markup) => {
      const signal = window.lab.show(markup);
      const found = window.lab.composerOf(window.lab.element('[data-editor]'));
      const profile = {
        ...found.profile,
        attachments: ['#pictures img'],
        publishAt: ['[name="at"]'],
      };
      const site = { ...found.site, composers: [profile] };
      const composer = { ...found, profile, site };
      const search = composer.scope.querySelectorAll;
      window.searches = 0;
      composer.scope.querySelectorAll = (selectors: string) => {
        if (selectors.startsWith('button')) window.searches += 1;
        return search.call(composer.scope, selectors);
      };
      window.controls = window.lab.controlsAround(composer, signal);
      window.drafts = [];
      const tell = () => window.drafts.push(window.lab.readDraft(composer));
      window.lab.watchSurroundings(composer, tell, signal);
    }, BOX);

  /** Asks for the controls twice, a frame after `change` was made to the page. */
  const ask = (change: () => void) =>
    open.page.evaluate(async (source) => {
      new Function(`(${source})()`)();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      window.controls();
      const controls = window.controls().map(({ id, localName }) => id || localName);
      return { controls, searches: window.searches, told: window.drafts.length };
    }, change.toString());

  test('looks for controls once, however much is written', async () => {
    await begin();
    const first = await ask(() => undefined);
    expect(first).toEqual({ controls: ['post', 'input'], searches: 1, told: 0 });
    const written = await ask(() => {
      window.lab.element('[data-editor]').innerHTML = '<p>Three <button>lambs</button></p>';
    });
    expect(written.searches).toBe(1);
    expect(written.told).toBe(0);
  });

  test('does not look again when a counter shows another number', async () => {
    await begin();
    await ask(() => undefined);
    const { searches } = await ask(() => {
      window.lab.element('#post').textContent = '279';
    });
    expect(searches).toBe(1);
  });

  test.each([
    [
      'in the scope',
      () => window.lab.element('#pictures').append(document.createElement('summary')),
      ['post', 'summary', 'input'],
    ],
    [
      'by its role',
      () => window.lab.element('#pictures').setAttribute('role', 'slider'),
      ['post', 'pictures', 'input'],
    ],
    ['that is gone', () => window.lab.element('#post').remove(), ['input']],
  ])('sees a control %s', async (_, change, controls) => {
    await begin();
    await ask(() => undefined);
    expect(await ask(change)).toMatchObject({ controls, searches: 2 });
  });

  test('sees a control that comes to a shadow tree which has come itself', async () => {
    await begin();
    await ask(() => undefined);
    await ask(() => {
      const root = window.lab.element('#pictures').attachShadow({ mode: 'open' });
      window.lab.element('#pictures').append(document.createElement('i'));
      root.append(document.createElement('span'));
    });
    const { controls } = await ask(() => {
      const root = window.lab.element('#pictures').shadowRoot;
      root?.append(document.createElement('select'));
    });
    expect(controls).toEqual(['post', 'input', 'select']);
  });

  test('tells when a picture is attached and when it is taken away', async () => {
    await begin();
    const attach = () =>
      window.lab.element('#pictures').append(document.createElement('img'), new Image());
    expect((await ask(attach)).told).toBe(1);
    expect((await ask(() => window.lab.element('#pictures').replaceChildren())).told).toBe(2);
    const attached = await open.page.evaluate(() =>
      window.drafts.map((draft) => draft.attachments),
    );
    expect(attached).toEqual([2, 0]);
  });

  test('tells when another time is chosen', async () => {
    await begin();
    const { told } = await ask(() => {
      const field = window.lab.element('[name="at"]');
      if (field instanceof HTMLInputElement) field.value = '2094-11-26T09:00';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(told).toBe(1);
    const [draft] = await open.page.evaluate(() => window.drafts);
    expect(draft?.publishAt).toMatch(/^2094-11-26T09:00/);
  });

  test('keeps a time that was chosen while the site says that there is one', async () => {
    const times = await open.page.evaluate((markup) => {
      window.lab.show(markup);
      const found = window.lab.composerOf(window.lab.element('[data-editor]'));
      const profile = { ...found.profile, publishAt: ['[name="at"]'], scheduled: ['.later'] };
      const site = { ...found.site, composers: [profile] };
      const read = () => window.lab.readDraft({ ...found, profile, site }).publishAt;
      const field = window.lab.element('[name="at"]');
      if (field instanceof HTMLInputElement) field.value = '2094-11-26T09:00';
      const whileChosen = read();
      field.remove();
      window.lab.element('#post').className = 'later';
      const kept = read();
      window.lab.element('#post').className = '';
      return [whileChosen, kept?.slice(0, 16), read()].map((time) => time ?? 'now');
    }, BOX);
    expect(times).toEqual(['now', '2094-11-26T09:00', 'now']);
  });

  test('does not know the number of attachments where no profile tells what one looks like', async () => {
    const attachments = await open.page.evaluate((markup) => {
      window.lab.show(markup);
      const composer = window.lab.composerOf(window.lab.element('[data-editor]'));
      return window.lab.readDraft(composer).attachments;
    }, BOX);
    expect(attachments).toBeUndefined();
  });
});

declare global {
  interface Window {
    searches: number;
    controls: () => readonly HTMLElement[];
    drafts: import('@/rules').Draft[];
  }
}
