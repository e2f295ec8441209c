import { type ReadClause, useWords } from '../desk-context';
import { mountPage } from '../page';
import type { MessageKey, Translate } from '../translate';
import { LanguageSection } from './language-section';
import { ModesSection } from './modes-section';
import { OrganisationSection } from './organisation-section';
import { PhrasesSection } from './phrases-section';
import { PrivacySection } from './privacy-section';
import { RulesSection } from './rules-section';
import { optionsStyle } from './style-text';
import type { OptionsView } from './view';
import { YouSection } from './you-section';

const sections: readonly (readonly [string, MessageKey])[] = [
  ['you', 'youTitle'],
  ['modes', 'modesTitle'],
  ['rules', 'rulesTitle'],
  ['phrases', 'phrasesTitle'],
  ['organisation', 'organisationTitle'],
  ['language', 'languageTitle'],
  ['privacy', 'privacyTitle'],
];

/** One page, so that the browser's own find and the address bar reach everything. */
function Options({ view }: { view: OptionsView }) {
  const t = useWords();
  return (
    <div class="page options">
      <nav aria-label={t('optionsSections')}>
        <h1>{t('extName')}</h1>
        <ul>
          {sections.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{t(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <YouSection view={view.you} />
        <ModesSection view={view.modes} />
        <RulesSection view={view.rules} />
        <PhrasesSection view={view.phrases} />
        <OrganisationSection view={view.organisation} />
        <LanguageSection view={view.language} />
        <PrivacySection view={view.privacy} />
      </main>
    </div>
  );
}

/**
 * Shows the options in an extension page. A sub-room of its own: what `components/index.ts` exports
 * ends up in every page with a composer.
 */
export function mountOptions(
  parent: Element,
  t: Translate,
  readClause: ReadClause,
): (view: OptionsView) => void {
  const page = { t, title: 'optionsTitle', style: optionsStyle, readClause } as const;
  return mountPage(parent, Options, page);
}
