import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type OpenPage, openPage } from './open-page';

const SECRET = 'Bethan Rees';
const PAGE = `<main title="${SECRET}"><p>${SECRET}</p>
  <div role="dialog" aria-label="${SECRET}" class="${SECRET}">
    <a href="https://social.example/${SECRET}" role="${SECRET}">${SECRET}</a>
    <div role="textbox" contenteditable="true" id="${SECRET}" data-focus>${SECRET}</div>
    <textarea placeholder="${SECRET}">${SECRET}</textarea><input value="${SECRET}">
    <button role="button" data-testid="${SECRET}">${SECRET}</button>
  </div></main>`;

describe.each(BROWSERS)('the skeleton of a page in %s', (browser) => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage(browser);
  });
  afterAll(() => open.close());

  test.each([false, true])('is tags and roles only, in a shadow root: %s', async (shadow) => {
    const skeleton = await open.page.evaluate(
      (markup, inShadow) => {
        window.lab.show(markup);
        const root = inShadow ? window.lab.intoShadow() : document;
        window.lab.element('[data-focus]', root).focus();
        return window.lab.skeletonOf();
      },
      PAGE,
      shadow,
    );
    expect(skeleton).toBe(
      [
        'div role=dialog',
        '  a',
        '  div role=textbox editable focused',
        '  textarea',
        '  input',
        '  button role=button',
      ].join('\n'),
    );
  });

  test.each([false, true])(
    'says how many attachments there are, in a shadow root: %s',
    async (shadow) => {
      const skeleton = await open.page.evaluate((inShadow) => {
        window.lab.show('<form><textarea data-focus></textarea><p></p><b class="a"></b></form>');
        const box = window.lab.element('p');
        const place = inShadow ? box.attachShadow({ mode: 'open' }) : box;
        place.innerHTML = '<b class="a"></b>';
        window.lab.element('[data-focus]').focus();
        return window.lab.skeletonOf('.a');
      }, shadow);
      expect(skeleton.split('\n').at(-1)).toBe('attachments 2');
    },
  );

  test('is cut where a page is large', async () => {
    const skeleton = await open.page.evaluate(() => {
      window.lab.show(`<main>${'<p></p>'.repeat(2_000)}</main>`);
      return window.lab.skeletonOf();
    });
    expect(skeleton.split('\n').length).toBeLessThanOrEqual(401);
  });
});
