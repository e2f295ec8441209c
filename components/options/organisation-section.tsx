import { useWords } from '../desk-context';
import { Icon } from '../icons';
import { Faults } from './faults';
import { PackImport } from './pack-import';
import { Periods } from './periods';
import { Section } from './section';
import type { OrganisationView, PackRow } from './view';

/** The pack in force; where the browser's policy sets it, it is shown and not offered to change. */
export function OrganisationSection({ view }: { view: OrganisationView }) {
  const t = useWords();
  const { pack, byPolicy, policyFaults } = view;
  return (
    <Section id="organisation" title="organisationTitle" lead="organisationLead">
      <InForce pack={pack} />
      {pack && byPolicy && (
        <p class="by-policy">
          <Icon name="lock" />
          {t('organisationByPolicy', [pack.organisation])}
        </p>
      )}
      {policyFaults.length > 0 && (
        <div class="notice">
          <Faults title="organisationPolicyFaults" faults={policyFaults} />
        </div>
      )}
      {!byPolicy && <PackImport view={view} />}
      <Periods periods={view.periods} />
    </Section>
  );
}

function InForce({ pack }: { pack: PackRow | undefined }) {
  const t = useWords();
  if (!pack) return <p id="pack-in-force">{t('organisationExample')}</p>;
  const held = [pack.clauses, pack.terms, pack.handles, pack.periods].map(String);
  return (
    <>
      <p id="pack-in-force">
        <strong>{t('organisationInForce', [pack.organisation, pack.version])}</strong>
        <span class="hint muted">{t('organisationHolds', held)}</span>
      </p>
      {pack.sets.length > 0 && (
        <>
          <h3>{t('organisationSets', [pack.organisation])}</h3>
          <ul class="rows locked">
            {pack.sets.map((set) => (
              <li key={set}>
                <span>
                  <Icon name="lock" />
                  {set}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
