import { useWords } from '../desk-context';
import type { MessageKey } from '../translate';

/** As many faults as a person can work through before trying again. */
const MOST_SHOWN = 30;

interface FaultsProps {
  readonly title: MessageKey;
  readonly faults: readonly string[];
}

/** What to put right in a pack, point by point. */
export function Faults({ title, faults }: FaultsProps) {
  const t = useWords();
  const more = faults.length - MOST_SHOWN;
  return (
    <>
      <p>{t(title)}</p>
      <ol class="faults">
        {faults.slice(0, MOST_SHOWN).map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ol>
      {more > 0 && <p class="muted">{t('organisationMore', [String(more)])}</p>}
    </>
  );
}
