import type { OptionsView } from '@/components/options';
import { examplePack, mergePack } from '@/organisation';
import { check, type Mode } from '@/rules';
import { type Choices, phraseToAllow, profileOf } from '@/settings';

const modes: readonly Mode[] = ['work', 'personal'];

/**
 * What would be saved of a typed phrase. Words that are a `stop` by themselves are refused: they
 * would be shown all the same, so keeping them would only promise what does not happen.
 */
export function lookAtPhrase(
  typed: string,
  choices: Choices,
): ReturnType<OptionsView['phrases']['look']> {
  const phrase = phraseToAllow(typed);
  if (phrase === undefined) return 'too-long';
  const own = choices.pack.value;
  const situation = {
    profile: profileOf(choices),
    now: new Date().toISOString(),
    pack: own === null ? examplePack : mergePack(examplePack, own),
  };
  const stops = modes.some((mode) =>
    check({ text: phrase, kind: 'post', site: 'options' }, { ...situation, mode }).some(
      ({ level }) => level === 'stop',
    ),
  );
  return stops ? 'stop' : { phrase };
}
