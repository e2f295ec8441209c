import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { say } from '../progress';
import { drawSheet, type Picture } from './draw-sheet';
import { type Look, openStage } from './stage';
import { SURFACES } from './surfaces';

/**
 * Takes a picture of every surface of the real extension in both themes, both languages and two
 * widths, and puts those of one surface on one sheet. `npm run screens -- --only popup` takes some.
 */
const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const folder = resolve('.output/screens');

/** 320 is a page at 400 % zoom on a screen of 1280. */
const WIDTHS = { narrow: 320, wide: 1100 } as const;

/** The popup and the panel are never as wide as a page. */
const WIDE_PANEL = 400;

/** Kept in the repository, for the README and the documentation. */
const DOCUMENTED: Readonly<Record<string, string>> = {
  'welcome-1': 'welcome',
  'welcome-4': 'try-it',
  'popup-points': 'popup',
  'panel-draft': 'side-panel',
  'page-card': 'card',
  'page-review': 'review',
  practice: 'practice',
};

function looksFor(name: string): readonly (Look & { readonly label: string })[] {
  const wide = /^(popup|panel)/.test(name) ? WIDE_PANEL : WIDTHS.wide;
  return (['light', 'dark'] as const).flatMap((theme) =>
    (['en', 'cy'] as const).flatMap((language) =>
      [WIDTHS.narrow, wide].map((width) => ({
        theme,
        language,
        width,
        height: 720,
        label: `${theme}-${language}-${width}`,
      })),
    ),
  );
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const stage = await openStage();
try {
  for (const { name, wholePage, open } of SURFACES.filter((one) =>
    one.name.includes(values.only),
  )) {
    const pictures: Picture[] = [];
    for (const look of looksFor(name)) {
      await stage.lookAs(look);
      const page = await open(stage);
      await page.bringToFront();
      // Pressing something further down has scrolled there.
      if (wholePage) await page.evaluate('scrollTo(0, 0)');
      const path = join(folder, `${name}-${look.label}.png`) as `${string}.png`;
      await page.screenshot({ path, fullPage: wholePage });
      pictures.push({ path, label: look.label, width: look.width });
      const documented = DOCUMENTED[name];
      if (documented && look.label.startsWith('light-en') && look.width !== WIDTHS.narrow) {
        await page.screenshot({ path: `docs/screenshots/${documented}.png` });
      }
      await stage.clear();
    }
    say(await drawSheet(stage, name, pictures, folder));
  }
} finally {
  await stage.close();
}
