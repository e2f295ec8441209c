import { levelStyles } from './levels';
import { modeStyles } from './modes';

import base from './styles/base.css?inline';
import card from './styles/card.css?inline';
import desk from './styles/desk.css?inline';
import host from './styles/host.css?inline';
import review from './styles/review.css?inline';
import tokens from './styles/tokens.css?inline';

function tones(): string {
  const levels = Object.entries(levelStyles).map(
    ([level, { light, dark, line }]) =>
      `[data-level=${level}]{--tone:light-dark(${light},${dark});--line:${line}}`,
  );
  const modes = Object.entries(modeStyles).map(
    ([mode, { light, dark }]) => `[data-mode=${mode}]{--tone:light-dark(${light},${dark})}`,
  );
  return [...levels, ...modes].join('');
}

/** The tones come from the same tables that composers underline with. */
export const common = [tones(), tokens, base, desk];

/** CSS of everything inside a site's page. */
export const surfaceStyle = [host, ...common, card, review].join('\n');
