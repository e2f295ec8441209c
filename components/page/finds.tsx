import type { Finding, Mode, Suggestion } from '@/rules';
import { useWords } from '../desk-context';
import { worstFirst } from '../levels';
import { FindingCard } from './finding-card';

interface FindsProps {
  readonly text: string;
  readonly mode: Mode;
  readonly findings: readonly Finding[];
  /** What else has to be said, e.g. why a draft was not checked. */
  readonly notice?: string | undefined;
  readonly onUse: (finding: Finding, suggestion: Suggestion) => void;
  readonly onSetAside: (finding: Finding) => void;
  readonly onShow?: ((finding: Finding) => void) | undefined;
}

/** All that was found in a text, worst first, under a line that says how much it is. */
export function Finds({ text, mode, findings, notice, onShow, ...actions }: FindsProps) {
  const t = useWords();
  const count = findings.length;
  const title = count === 1 ? t('listOne') : t('listMany', [String(count)]);
  return (
    <>
      <p role="status" class="count-line">
        {count > 0 && <strong>{title}</strong>}
        {count === 0 && text.trim() !== '' && (notice ?? t('listEmpty'))}
      </p>
      {count > 0 && notice && <p class="muted">{notice}</p>}
      <ul class="findings">
        {worstFirst(findings).map((finding) => (
          <li key={`${finding.rule} ${finding.start} ${finding.end}`}>
            <FindingCard
              finding={finding}
              text={text}
              mode={mode}
              onUse={(suggestion) => actions.onUse(finding, suggestion)}
              onSetAside={() => actions.onSetAside(finding)}
              onShow={onShow && (() => onShow(finding))}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
