import type { Finding, Suggestion } from '@/rules';
import { useWords } from './desk-context';
import { Press } from './press';
import { clip, previewChange } from './preview-change';
import { quote } from './quote';

/** Long enough for a clause; the review shows the whole change. */
const previewLength = 90;

interface SaferWordingProps {
  readonly text: string;
  readonly finding: Finding;
  readonly onUse: (suggestion: Suggestion) => void;
}

/** Each safer wording with what it takes out and puts in. Nothing changes until "Use". */
export function SaferWording({ text, finding, onUse }: SaferWordingProps) {
  const t = useWords();
  if (finding.suggestions.length === 0) return null;
  return (
    <section class="safer">
      <h3>{t('saferTitle')}</h3>
      <ul>
        {finding.suggestions.map((suggestion) => {
          const { removed, inserted } = previewChange(text, suggestion);
          // The card has just quoted the finding's own words: they are not said twice.
          const quoted = suggestion.start === finding.start && suggestion.end === finding.end;
          return (
            <li key={`${suggestion.label} ${suggestion.start} ${inserted}`}>
              <div class="change">
                <span class="change-label">{suggestion.label}</span>
                {removed && !(quoted && inserted) && (
                  <p>
                    <span class="unseen">{t('saferRemoves')} </span>
                    <del>{quote(text, finding, suggestion, previewLength)}</del>
                  </p>
                )}
                {inserted && (
                  <p>
                    <span class="unseen">{t('saferPuts')} </span>
                    <ins>{clip(inserted, previewLength)}</ins>
                  </p>
                )}
              </div>
              <Press
                label={`${t('saferUse')}: ${suggestion.label}`}
                onPress={() => onUse(suggestion)}
              >
                {t('saferUse')}
              </Press>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
