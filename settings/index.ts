import { storage } from 'wxt/utils/storage';
import type { Mode } from '@/rules';

export { loadOverlays, type Overlays } from './overlays';

/** The mode a person chose, by account key. An account without an entry has not been asked yet. */
const accountModes = storage.defineItem<Readonly<Record<string, Mode>>>('local:accountModes', {
  fallback: {},
  version: 1,
});

/** Whether the person said that personal posts may be checked. `null`: not asked yet. */
const checksPersonal = storage.defineItem<boolean | null>('local:checksPersonal', {
  fallback: null,
  version: 1,
});

/** One key a site and account: `mastodon:@EssexPFCC`, or `mastodon:` where the page shows no account. */
export function accountKey(site: string, account: string | undefined): string {
  return `${site}:${account ?? ''}`;
}

/** The choices a person made, at hand without waiting. Draft text never comes near this room. */
export interface Choices {
  /** `undefined` until the person chose; then `work` counts (house decision 13). */
  modeOf(key: string): Mode | undefined;
  chooseMode(key: string, mode: Mode): void;
  /** `null` until the person was asked; nothing personal is checked without a `true`. */
  readonly checksPersonal: boolean | null;
  /** `null` takes the answer back: the person is asked again. */
  allowPersonal(allowed: boolean | null): void;
}

/**
 * Loads the choices and keeps them current; `onChange` runs when one changes, in any page of the
 * browser.
 */
export async function loadChoices(onChange: () => void, signal: AbortSignal): Promise<Choices> {
  let modes = await accountModes.getValue();
  let personal = await checksPersonal.getValue();
  const stopModes = accountModes.watch((value) => {
    modes = value;
    onChange();
  });
  const stopPersonal = checksPersonal.watch((value) => {
    personal = value;
    onChange();
  });
  signal.addEventListener('abort', () => {
    stopModes();
    stopPersonal();
  });
  return {
    modeOf: (key) => modes[key],
    chooseMode(key, mode) {
      if (modes[key] === mode) return;
      // Current at once for this page; the others hear of it through storage.
      modes = { ...modes, [key]: mode };
      onChange();
      void accountModes.setValue(modes);
    },
    get checksPersonal() {
      return personal;
    },
    allowPersonal(allowed) {
      personal = allowed;
      onChange();
      void checksPersonal.setValue(allowed);
    },
  };
}
