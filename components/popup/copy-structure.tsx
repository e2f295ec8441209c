import { useState } from 'preact/hooks';
import { useWords } from '../desk-context';
import { Press } from '../press';

interface CopyStructureProps {
  /** Puts the structure on the clipboard; rejects when the page or the clipboard refuses. */
  readonly onCopy: () => Promise<void>;
}

/** For a report about a site that has changed: what the page is made of, without a word of it. */
export function CopyStructure({ onCopy }: CopyStructureProps) {
  const t = useWords();
  const [outcome, setOutcome] = useState<'structureCopied' | 'structureFailed'>();
  const copy = () =>
    onCopy().then(
      () => setOutcome('structureCopied'),
      () => setOutcome('structureFailed'),
    );
  return (
    <>
      <Press kind="quiet" onPress={copy}>
        {t('structureCopy')}
      </Press>
      <p class="muted" role="status">
        {outcome && t(outcome)}
      </p>
    </>
  );
}
