import { useState } from 'preact/hooks';
import type { Area } from '@/rules';
import { areaWords } from '../areas';
import { useWords } from '../desk-context';
import { RuleEntry } from './rule-entry';
import { Section } from './section';
import type { RulesView } from './view';

const areas: readonly Area[] = ['political', 'work-information', 'discrimination', 'defamation'];

/** Every rule by area, with a page that comes from the rule file itself. */
export function RulesSection({ view }: { view: RulesView }) {
  const t = useWords();
  const [wanted, setWanted] = useState('');
  const words = wanted.toLowerCase();
  const shown = view.rules.filter(({ title }) => title.toLowerCase().includes(words));
  return (
    <Section id="rules" title="rulesTitle" lead="rulesLead">
      <label class="field">
        {t('rulesFind')}
        <input
          type="search"
          id="find-rule"
          value={wanted}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      </label>
      {shown.length === 0 && <p role="status">{t('rulesNone')}</p>}
      {areas.map((area) => {
        const rules = shown.filter((rule) => rule.area === area);
        if (rules.length === 0) return null;
        return (
          <div key={area} class="area">
            <h3>{t(areaWords[area])}</h3>
            <ul class="rules">
              {rules.map((rule) => (
                <RuleEntry key={rule.id} rule={rule} onSwitch={view.onSwitch} />
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}
