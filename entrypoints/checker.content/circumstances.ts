import { examplePack, mergePack } from '@/organisation';
import { ownWordsOf, type Pack, type Profile } from '@/rules';
import { type Choices, profileOf } from '@/settings';

/** Who writes, and under which policy. */
export interface Circumstances {
  readonly profile: Profile;
  /** The organisation's pack over the example, with what the person switched off. */
  readonly pack: Pack;
  readonly allowedPhrases: readonly string[];
}

/**
 * Gives the circumstances of the choices as they are. The pack, up to 5,000 terms, is put together
 * when it changes and not while somebody types.
 */
export function followCircumstances(choices: Choices): () => Circumstances {
  let from: readonly [unknown, unknown] | undefined;
  let pack: Pack = examplePack;
  return () => {
    const own = choices.pack.value;
    const off = choices.rulesOff.value;
    if (from?.[0] !== own || from[1] !== off) {
      const merged = own === null ? examplePack : mergePack(examplePack, own);
      pack = { ...merged, rulesOff: [...merged.rulesOff, ...off] };
      ownWordsOf(pack);
      from = [own, off];
    }
    return { profile: profileOf(choices), pack, allowedPhrases: choices.allowedPhrases.value };
  };
}
