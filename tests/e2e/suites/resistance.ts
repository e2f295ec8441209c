import { afterEach, beforeEach, expect, it } from 'vitest';
import { STOP } from '../drafts';
import type { Desk, Practice } from '../open-practice';

/** What the page can do to us: nothing but see that we are there (invariant 6). */
export function resistance(practice: () => Practice): void {
  let desk: Desk;
  beforeEach(async () => {
    desk = await practice().openRoom('textarea');
    await desk.type(STOP.text);
    await desk.surface.waitFor('.badge .count');
  });
  afterEach(() => desk.page.close());

  it('keeps its reasons from the page', async () => {
    const seen = await desk.page.$eval('second-look-surface', (host) => ({
      root: host.shadowRoot,
      text: host.textContent,
      attributes: host.getAttributeNames(),
    }));
    expect(seen).toEqual({ root: null, text: '', attributes: ['popover'] });
    expect(await desk.page.evaluate(() => 'secondLookLink' in globalThis)).toBe(false);
  });

  it('is not pressed by the page', async () => {
    await desk.pressPost();
    await desk.surface.waitFor('dialog.review');
    await desk.surface.click('dialog.review input[type=checkbox]');
    const box = await desk.surface.box('dialog.review .post-anyway button');
    await desk.page.evaluate(
      (x, y) => {
        const at = { bubbles: true, composed: true, clientX: x, clientY: y };
        const host = document.querySelector<HTMLElement>('second-look-surface');
        host?.dispatchEvent(new MouseEvent('click', at));
        host?.click();
        host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('click', at));
      },
      box.x + box.width / 2,
      box.y + box.height / 2,
    );
    await desk.surface.waitFor('dialog.review');
    expect(await desk.published()).toEqual([]);
  });

  it('is not closed by events that the page made', async () => {
    await desk.surface.click('.badge .count button');
    await desk.surface.waitFor('.list');
    await desk.page.evaluate(() => {
      const host = document.querySelector('second-look-surface');
      for (const target of [host, document.body]) {
        const press = { key: 'Escape', bubbles: true, composed: true };
        target?.dispatchEvent(new KeyboardEvent('keydown', press));
        target?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
    });
    expect((await desk.surface.waitFor('.list')).visible).toBe(true);
  });

  it('is not restyled by the page', async () => {
    const before = await desk.surface.box('.badge');
    await desk.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        'second-look-surface { font-size: 40px !important; letter-spacing: 9px !important; ' +
          'transform: scale(3) !important; position: static !important; line-height: 4 !important }',
      );
      document.adoptedStyleSheets.push(sheet);
    });
    expect(await desk.surface.box('.badge')).toEqual(before);
  });

  it('takes no focus and no key while a person types', async () => {
    const heard = await desk.page.evaluate(() => {
      const keys: string[] = [];
      window.addEventListener('keydown', (event) => {
        keys.push(`${event.key}${event.defaultPrevented ? ' prevented' : ''}`);
        document.documentElement.dataset.keys = keys.join(',');
      });
      return document.activeElement?.hasAttribute('data-editor');
    });
    expect(heard).toBe(true);
    await desk.page.keyboard.type('ab');
    await desk.page.keyboard.press('Escape');
    await desk.page.keyboard.press('Tab');
    const keys = await desk.page.$eval('html', (html) => (html as HTMLElement).dataset.keys);
    expect(keys).toBe('a,b,Escape,Tab');
  });

  it('says so when it knows no Post button here, and holds nothing', async () => {
    await desk.page.$eval(desk.publish, (button) => {
      button.removeAttribute('data-publish');
      button.setAttribute('data-renamed', '');
    });
    await desk.page.keyboard.type(' ');
    await desk.surface.waitFor('.badge', { text: 'Will not ask' });
    await desk.page.click('[data-composer="textarea"] [data-renamed]');
    await desk.waitForPublished(`${STOP.text} `);
  });
}
