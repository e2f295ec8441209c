import { useState } from 'preact/hooks';
import type { Finding } from '@/rules';
import { ClauseNote } from './clause-note';
import { ContactLine } from './contact-line';
import { useWords } from './desk-context';
import { LevelWord } from './level-word';
import { worstFirst } from './levels';
import { Press } from './press';
import { quote } from './quote';

/** More than three at once are not read. */
const shownAtFirst = 3;

interface ReviewFindingsProps {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The findings, worst first: three, then the rest on request. */
export function ReviewFindings({ text, findings }: ReviewFindingsProps) {
  const t = useWords();
  const [all, setAll] = useState(false);
  const rest = findings.length - shownAtFirst;
  const shown = worstFirst(findings).slice(0, all ? undefined : shownAtFirst);
  return (
    <>
      <ol class="review-findings">
        {shown.map((finding) => (
          <li key={`${finding.rule} ${finding.start} ${finding.end}`}>
            <LevelWord level={finding.level} />
            <p class="words">“{quote(text, finding, finding, 120)}”</p>
            <p>
              {finding.message} {finding.because}
            </p>
            <ClauseNote clause={finding.clause} />
            <ContactLine contact={finding.contact} />
          </li>
        ))}
      </ol>
      {rest > 0 && !all && (
        <Press kind="quiet" onPress={() => setAll(true)}>
          {t('reviewMore', [String(rest)])}
        </Press>
      )}
    </>
  );
}
