import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Stage } from './stage';

export interface Picture {
  readonly path: string;
  readonly label: string;
  /** CSS pixels. */
  readonly width: number;
}

const STYLE = `
  body { margin: 16px; font: 13px system-ui; background: #8a8f98; color: #fff; width: max-content }
  main { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; width: 3000px }
  figure { margin: 0 }
  img { display: block; max-height: 2600px }
`;

/** Puts the pictures of one surface on one sheet and returns the sheet's path. */
export async function drawSheet(
  stage: Stage,
  name: string,
  pictures: readonly Picture[],
  folder: string,
): Promise<string> {
  const figures = pictures.map(
    ({ path, label, width }) =>
      `<figure>${label}<img width="${width}" src="data:image/png;base64,${readFileSync(path, 'base64')}"></figure>`,
  );
  const file = join(folder, `${name}.html`);
  writeFileSync(file, `<style>${STYLE}</style><main>${figures.join('')}</main>`);
  const sheet = join(folder, `sheet-${name}.png`) as `${string}.png`;
  await stage.draw(pathToFileURL(file).href, sheet);
  return sheet;
}
