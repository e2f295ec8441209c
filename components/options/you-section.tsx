import type { Profile } from '@/rules';
import { useWords } from '../desk-context';
import type { MessageKey } from '../translate';
import { Section } from './section';
import type { YouView } from './view';

const profiles: Readonly<Record<Profile, { word: MessageKey; hint: MessageKey }>> = {
  restricted: { word: 'profileRestricted', hint: 'profileRestrictedHint' },
  deputy: { word: 'profileDeputy', hint: 'profileDeputyHint' },
  commissioner: { word: 'profileCommissioner', hint: 'profileCommissionerHint' },
  unrestricted: { word: 'profileUnrestricted', hint: 'profileUnrestrictedHint' },
};
const all: readonly Profile[] = ['restricted', 'deputy', 'commissioner', 'unrestricted'];

export function YouSection({ view }: { view: YouView }) {
  const t = useWords();
  const { given, onChoose } = view;
  const chosen = view.chosen ?? (given ? undefined : 'restricted');
  return (
    <Section id="you" title="youTitle" lead="youLead">
      <fieldset class="choices">
        <legend>{t('youQuestion')}</legend>
        {given && (
          <label class="choice">
            <input
              type="radio"
              name="profile"
              value="given"
              checked={chosen === undefined}
              onChange={() => onChoose(undefined)}
            />
            <span>
              {t('youAsOrganisation', [given.organisation, t(profiles[given.profile].word)])}
            </span>
          </label>
        )}
        {all.map((profile) => (
          <label class="choice" key={profile}>
            <input
              type="radio"
              name="profile"
              value={profile}
              checked={chosen === profile}
              onChange={() => onChoose(profile)}
            />
            <span>
              {t(profiles[profile].word)}
              <span class="hint muted">{t(profiles[profile].hint)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
