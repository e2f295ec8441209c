import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type OpenPage, openPage } from './open-page';

describe.each(BROWSERS)('reading an editor in %s', (browser) => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage(browser);
  });
  afterAll(() => open.close());

  test('gives the text people see, and offsets that lead back to it, for any tree', async () => {
    await open.page.evaluate(() => window.lab.checkReadingProperties(80));
  });

  test('takes a textarea as it is', async () => {
    const text = 'one\u00A0two\n\u200B👍🏽';
    const read = await open.page.evaluate((value) => {
      window.lab.show('<textarea></textarea>');
      const field = document.querySelector('textarea');
      if (!field) return undefined;
      field.value = value;
      const reading = window.lab.readEditor(field);
      return [reading.text, reading.offsetOf(field, 5), reading.rangeOf(0, 1)];
    }, text);
    expect(read?.slice(0, 2)).toEqual([text, 5]);
  });

  test('reads what was typed into a plain contenteditable', async () => {
    const { page } = open;
    await page.evaluate(() => {
      window.lab.show('<div id="editor" contenteditable="true" style="width: 400px"></div>');
      window.lab.element('#editor').focus();
    });
    await page.keyboard.type('one  two');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('three 😀');
    const text = await page.evaluate(
      () => window.lab.readEditor(window.lab.element('#editor')).text,
    );
    expect(text).toBe('one  two\n\nthree 😀');
  });

  test("reads Lexical's text as its model has it", async () => {
    const { page } = open;
    const handle = await page.evaluateHandle(() => {
      window.lab.show('<div id="editor" contenteditable="true"></div>');
      const model = window.lab.startLexical(window.lab.element('#editor'));
      window.lab.element('#editor').focus();
      return model;
    });
    await page.keyboard.type('first');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('third');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Shift');
    await page.keyboard.type('fourth');
    const [read, model] = await page.evaluate(
      (getModel) => [window.lab.readEditor(window.lab.element('#editor')).text, getModel()],
      handle,
    );
    expect(read).toBe('first\n\nthird\nfourth');
    expect(read).toBe(model);
  });

  test('ignores the indentation of the page between blocks', async () => {
    const text = await open.page.evaluate(() => {
      window.lab.show(`<div id="editor" contenteditable="true">
          <p>one</p>
          <p>two<br>three<br></p>
        </div>`);
      return window.lab.readEditor(window.lab.element('#editor')).text;
    });
    expect(text).toBe('one\ntwo\nthree');
  });

  test('reads the account and the post that is answered from around the composer', async () => {
    const draft = await open.page.evaluate(() => {
      window.lab.show(`<b data-account>@council</b><form data-composer="textarea">
        <blockquote>When is <i>my</i> bin day?</blockquote><cite>@resident</cite>
        <textarea data-editor>Tuesday</textarea></form>`);
      const composer = window.lab.composerOf(window.lab.element('textarea'));
      const profile = {
        ...composer.profile,
        context: {
          post: ['form'],
          text: ['blockquote'],
          author: ['cite'],
        },
      };
      const site = { ...composer.site, composers: [profile] };
      return window.lab.readDraft({ ...composer, profile, site });
    });
    expect(draft).toEqual({
      text: 'Tuesday',
      kind: 'post',
      site: 'practice',
      account: '@council',
      context: { text: 'When is my bin day?', author: '@resident' },
    });
  });
});
