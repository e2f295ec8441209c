import { translate as t } from '@/locales';
import type { PackFile } from '@/organisation';
import { allRules } from '@/rules';

const titleOf = (id: string) => allRules.find((rule) => rule.id === id)?.title ?? id;

/** What a pack sets for everybody, each in one line. */
export function packSets(pack: PackFile): readonly string[] {
  const { handles = {}, rulesOff = [], levels = {}, contacts = {}, acceptedPhrases = [] } = pack;
  return [
    ...Object.entries(handles).map(([handle, mode]) =>
      t('setsHandle', [handle, t(mode === 'work' ? 'modeWork' : 'modePersonal')]),
    ),
    ...rulesOff.map((id) => t('setsOff', [titleOf(id)])),
    ...Object.keys(levels).map((id) => t('setsLevel', [titleOf(id)])),
    ...Object.values(contacts).map(({ role, name }) =>
      t('setsContact', [name ? `${role}, ${name}` : role]),
    ),
    ...acceptedPhrases.map((phrase) => t('setsPhrase', [phrase])),
  ];
}
