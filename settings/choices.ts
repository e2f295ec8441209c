import type { PackFile } from '@/organisation';
import type { Mode, Profile } from '@/rules';
import * as items from './items';
import { keepLive, type Live } from './live';

/** The choices a person made, and the pack they imported, at hand without waiting. */
export interface Choices {
  readonly accountModes: Live<Readonly<Record<string, Mode>>>;
  readonly siteModes: Live<Readonly<Record<string, Mode>>>;
  /** `null` until the person was asked; nothing personal is checked without a `true`. */
  readonly checksPersonal: Live<boolean | null>;
  readonly profile: Live<Profile | null>;
  readonly rulesOff: Live<readonly string[]>;
  readonly allowedPhrases: Live<readonly string[]>;
  readonly pack: Live<PackFile | null>;
}

/** Loads the choices and keeps them current; `onChange` runs when one changes, in any page. */
export async function loadChoices(onChange: () => void, signal: AbortSignal): Promise<Choices> {
  const [accountModes, siteModes, checksPersonal, profile, rulesOff, allowedPhrases, pack] =
    await Promise.all([
      keepLive(items.accountModes, onChange, signal),
      keepLive(items.siteModes, onChange, signal),
      keepLive(items.checksPersonal, onChange, signal),
      keepLive(items.profile, onChange, signal),
      keepLive(items.rulesOff, onChange, signal),
      keepLive(items.allowedPhrases, onChange, signal),
      keepLive(items.ownPack, onChange, signal),
    ]);
  return { accountModes, siteModes, checksPersonal, profile, rulesOff, allowedPhrases, pack };
}

/** Who counts as writing: what the person says, else what the pack says, else restricted. */
export function profileOf({ profile, pack }: Pick<Choices, 'profile' | 'pack'>): Profile {
  return profile.value ?? pack.value?.profile ?? 'restricted';
}
