import type { Language } from '@/locales';
import type { PackFile } from '@/organisation';
import type { Mode, Profile } from '@/rules';
import * as items from './items';
import { languageItem } from './language';
import { keepLive, type Live, type StoredItem } from './live';
import { managedPack as managedPackItem } from './managed-pack';
import { type Pauses, pausesItem } from './pauses';

/** The choices a person made, and the pack in force, at hand without waiting. */
export interface Choices {
  readonly accountModes: Live<Readonly<Record<string, Mode>>>;
  readonly siteModes: Live<Readonly<Record<string, Mode>>>;
  /** `null` until the person was asked; nothing personal is checked without a `true`. */
  readonly checksPersonal: Live<boolean | null>;
  readonly profile: Live<Profile | null>;
  readonly rulesOff: Live<readonly string[]>;
  readonly allowedPhrases: Live<readonly string[]>;
  /** Sites whose terms forbid overlays, and where the person said yes to them all the same. */
  readonly overlays: Live<readonly string[]>;
  /** Any other sites where the person wants nothing drawn in the page. */
  readonly overlaysOff: Live<readonly string[]>;
  /** Of the sites where nothing is drawn, those where the person does not want the review either. */
  readonly reviewsOff: Live<readonly string[]>;
  /** The pack in force: the policy's, else the one the person imported. */
  readonly pack: Pick<Live<PackFile | null>, 'value'>;
  readonly ownPack: Live<PackFile | null>;
  readonly managedPack: Pick<Live<PackFile | null>, 'value'>;
  readonly pauses: Live<Pauses>;
  /** `null`: the browser's own language. */
  readonly language: Live<Language | null>;
}

/**
 * Loads the choices and keeps them current; `onChange` runs when one changes, in any page, and never
 * before the choices are there.
 */
export async function loadChoices(onChange: () => void, signal: AbortSignal): Promise<Choices> {
  let loaded = false;
  const keep = <Value>(item: StoredItem<Value>) =>
    keepLive(item, () => loaded && onChange(), signal);
  const [
    accountModes,
    siteModes,
    checksPersonal,
    profile,
    rulesOff,
    allowedPhrases,
    overlays,
    overlaysOff,
    reviewsOff,
    ownPack,
    managedPack,
    pauses,
    language,
  ] = await Promise.all([
    keep(items.accountModes),
    keep(items.siteModes),
    keep(items.checksPersonal),
    keep(items.profile),
    keep(items.rulesOff),
    keep(items.allowedPhrases),
    keep(items.acceptedOverlays),
    keep(items.overlaysOff),
    keep(items.reviewsOff),
    keep(items.ownPack),
    keep(managedPackItem),
    keep(pausesItem),
    keep(languageItem),
  ]);
  loaded = true;
  return {
    accountModes,
    siteModes,
    checksPersonal,
    profile,
    rulesOff,
    allowedPhrases,
    overlays,
    overlaysOff,
    reviewsOff,
    pack: {
      get value() {
        return managedPack.value ?? ownPack.value;
      },
    },
    ownPack,
    managedPack,
    pauses,
    language,
  };
}

/** Who counts as writing: what the person says, else what the pack says, else restricted. */
export function profileOf({ profile, pack }: Pick<Choices, 'profile' | 'pack'>): Profile {
  return profile.value ?? pack.value?.profile ?? 'restricted';
}
