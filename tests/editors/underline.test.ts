import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type OpenPage, openPage } from './open-page';

/** Magenta on light, cyan on dark: no other pixel of the page has either. */
const LIGHT = [255, 0, 255] as const;
const DARK = [0, 255, 255] as const;
const TEXT = 'A calm line with a flagged word in the middle of it.';

interface Drawn {
  readonly trusted: boolean;
  readonly box: { left: number; top: number; right: number; bottom: number } | undefined;
  readonly hit: string | undefined;
}

describe.each(BROWSERS)('underlines in %s', (browser) => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage(browser);
  });
  afterEach(() => open.page.evaluate(() => window.lab.tearDown()));
  afterAll(() => open.close());

  /** Shows `html`, underlines the first `word` in its `[data-editor]`, and asks where the line is. */
  function draw(html: string, word: string, { inShadow = false } = {}): Promise<Drawn> {
    return open.page.evaluate(
      async (markup, flagged, shadow) => {
        const signal = window.lab.show(markup);
        document.querySelector('dialog')?.showModal();
        const root = shadow ? window.lab.intoShadow() : document;
        const editor = window.lab.element('[data-editor]', root);
        const look = { line: 'solid', light: 'rgb(255 0 255)', dark: 'rgb(0 255 255)' } as const;
        const styles = { stop: look, ask: look, reword: look, tip: look };
        const lines = window.lab.underline(window.lab.composerOf(editor), styles, signal);
        const start = window.lab.readEditor(editor).text.indexOf(flagged);
        const end = start + flagged.length;
        const trusted = lines.draw([{ id: 'mark', level: 'stop', start, end }]);
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const box = lines.boxOf('mark');
        if (!box) return { trusted, box: undefined, hit: undefined };
        const { left, top, right, bottom } = box;
        const hit = lines.at((left + right) / 2, (top + bottom) / 2);
        return { trusted, box: { left, top, right, bottom }, hit };
      },
      html,
      word,
      inShadow,
    );
  }

  async function painted(colour: readonly [number, number, number]) {
    const screenshot = await open.page.screenshot({ encoding: 'base64' });
    return open.page.evaluate(
      async (png, rgb) => {
        const box = await window.lab.boxOfColour(png, rgb);
        return box && { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
      },
      screenshot,
      colour,
    );
  }

  async function expectLineUnder(drawn: Drawn, colour: readonly [number, number, number] = LIGHT) {
    expect(drawn.trusted).toBe(true);
    expect(drawn.hit).toBe('mark');
    const pixels = await painted(colour);
    if (!drawn.box || !pixels) throw new Error('no line was drawn');
    expect(Math.abs(pixels.left - drawn.box.left)).toBeLessThan(2);
    expect(Math.abs(pixels.right - drawn.box.right)).toBeLessThan(2);
    expect(pixels.top).toBeGreaterThan(drawn.box.top);
    expect(pixels.bottom).toBeLessThan(drawn.box.bottom + 3);
  }

  const host = `<div data-editor contenteditable="true">${TEXT}</div>`;
  const field = (style = '') =>
    `<textarea data-editor style="width: 400px; height: 100px; ${style}">${TEXT}</textarea>`;

  test('lie under the word in a contenteditable', async () => {
    await expectLineUnder(await draw(host, 'flagged'));
  });

  test('lie under the word in an open shadow root', async () => {
    await expectLineUnder(await draw(host, 'flagged', { inShadow: true }));
  });

  test('use the dark colour on a dark composer, whatever the system prefers', async () => {
    const dark = `<div style="background: #15202b; color: #eee">${host}</div>`;
    await expectLineUnder(await draw(dark, 'flagged'), DARK);
    expect(await painted(LIGHT)).toBeUndefined();
  });

  const themed = `<style>html[data-theme="dark"] { background: #15202b; color: #eee }</style>${host}`;

  test('take the other colour when the page changes its theme', async () => {
    await expectLineUnder(await draw(themed, 'flagged'));
    await open.page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
    });
    await expect.poll(() => painted(DARK)).toBeDefined();
    expect(await painted(LIGHT)).toBeUndefined();
    await open.page.evaluate(() => {
      delete document.documentElement.dataset.theme;
    });
    await expect.poll(() => painted(LIGHT)).toBeDefined();
  });

  // Firefox's protocol has no way to force colours.
  test.runIf(browser === 'chromium')('leave colours to a person who forces their own', async () => {
    const session = await open.page.createCDPSession();
    const force = (value: string) =>
      session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
    await force('active');
    const { trusted, hit } = await draw(host, 'flagged');
    expect([trusted, hit]).toEqual([true, 'mark']);
    expect(await painted(LIGHT)).toBeUndefined();
    await force('none');
    expect(await painted(LIGHT)).toBeDefined();
    await session.detach();
  });

  test('change nothing in the editor', async () => {
    await draw(host, 'flagged');
    const markup = await open.page.evaluate(() => window.lab.element('[data-editor]').outerHTML);
    expect(markup.replace('=""', '')).toBe(host);
  });

  test('lie under the word in a textarea', async () => {
    await expectLineUnder(await draw(field(), 'flagged'));
  });

  const dialog = `<dialog style="margin: 60px auto; border: 7px solid">${field()}</dialog>`;
  const places = {
    'a modal dialog': dialog,
    'a transformed, scrolled box': `<div style="transform: translate(30px, 12px); height: 160px;
      overflow: auto"><p>Above</p>${field('margin-top: 20px')}<p style="height: 900px"></p></div>`,
    'a body with a margin of its own': `<div style="position: relative; left: 40px">${field()}</div>`,
    'a zoomed box': `<div style="zoom: 1.5">${field()}</div>`,
    'an enlarged box': `<div style="transform: scale(1.5); transform-origin: 0 0">${field()}</div>`,
  };

  test.each(Object.entries(places))('lie under the word of a textarea in %s', async (_, html) => {
    await expectLineUnder(await draw(html, 'flagged'));
  });

  const looks = {
    'fractional width': 'width: 301.4px',
    'border box with thick borders': 'box-sizing: border-box; border: 9px solid; padding: 3px 11px',
    'spaced capitals': 'letter-spacing: 2px; word-spacing: 5px; text-transform: uppercase',
    'indented, centred serif': 'text-indent: 30px; text-align: center; font: italic 21px/1.7 serif',
    'right to left': 'direction: rtl',
    'scrolled lines': 'width: 120px; height: 34px',
  };

  test.each(Object.entries(looks))('know every letter of a textarea: %s', async (_, style) => {
    const placed = await open.page.evaluate(
      (markup, text) => {
        const signal = window.lab.show(markup);
        const editor = window.lab.element('[data-editor]');
        editor.scrollTop = 31;
        const look = { line: 'solid', light: 'red', dark: 'red' } as const;
        const styles = { stop: look, ask: look, reword: look, tip: look };
        const lines = window.lab.underline(window.lab.composerOf(editor), styles, signal);
        const letters = [...text].map((_letter, start) => start);
        const trusted = lines.draw(
          letters.map((start) => ({ id: `${start}`, level: 'tip', start, end: start + 1 })),
        );
        const seen = letters.flatMap((start) => {
          const box = lines.boxOf(`${start}`);
          if (!box || box.width < 3) return [];
          const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
          if (lines.at(x, y) === undefined) return [];
          const caret = document.caretPositionFromPoint(x, y);
          return [{ start, caret: caret?.offset }];
        });
        return { trusted, seen };
      },
      field(style),
      TEXT,
    );
    expect(placed.trusted).toBe(true);
    expect(placed.seen.length).toBeGreaterThan(15);
    for (const { start, caret } of placed.seen) expect([start, start + 1]).toContain(caret);
  });

  const moves = {
    'is pushed down': () => {
      window.lab.element('#above').style.height = '90px';
    },
    'is made narrower': () => {
      window.lab.element('[data-editor]').style.width = '250px';
    },
    'is scrolled with the page': () => window.scrollTo(0, 25),
    'is scrolled itself': () => {
      window.lab.element('[data-editor]').scrollTop = 9;
    },
  };

  test.each(Object.entries(moves))('follow a textarea that %s', async (_, move) => {
    const short = field('width: 200px; height: 34px');
    await draw(`<p id="above"></p>${short}<p style="height: 900px"></p>`, 'flagged');
    await open.page.evaluate(move);
    const start = TEXT.indexOf('flagged');
    await expect
      .poll(async () => {
        const pixels = await painted(LIGHT);
        return open.page.evaluate((box) => {
          if (!box) return undefined;
          const at = (x: number) => document.caretPositionFromPoint(x, box.top - 4)?.offset;
          return [at(box.left + 1), at(box.right - 1)];
        }, pixels);
      })
      .toEqual([start, start + 'flagged'.length]);
  });

  test('hide and say so when the mirror does not match the textarea', async () => {
    const trusted = await open.page.evaluate((markup) => {
      const signal = window.lab.show(markup);
      const editor = window.lab.element('[data-editor]');
      // What a style that the mirror cannot copy would do.
      Object.defineProperty(editor, 'scrollHeight', { get: () => 140 });
      const look = { line: 'solid', light: 'rgb(255 0 255)', dark: 'rgb(255 0 255)' } as const;
      const styles = { stop: look, ask: look, reword: look, tip: look };
      const lines = window.lab.underline(window.lab.composerOf(editor), styles, signal);
      return lines.draw([{ id: 'mark', level: 'stop', start: 2, end: 6 }]);
    }, field());
    expect(trusted).toBe(false);
    expect(await painted(LIGHT)).toBeUndefined();
  });

  test('leave nothing behind', async () => {
    await draw(field(), 'flagged');
    await open.page.evaluate(() => window.lab.tearDown());
    const left = await open.page.evaluate(() => [
      CSS.highlights.size,
      document.adoptedStyleSheets.length,
      document.body.children.length,
    ]);
    expect(left).toEqual([0, 0, 1]);
  });
});
