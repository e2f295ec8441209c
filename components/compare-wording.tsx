import type { Finding, Suggestion } from '@/rules';
import { useWords } from './desk-context';
import { onTrusted } from './on-trusted';
import { previewChange } from './preview-change';

/** One wording that can be used, with the finding it answers. */
export interface Choice {
  readonly finding: Finding;
  readonly suggestion: Suggestion;
}

interface CompareWordingProps {
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly choice: Choice;
  readonly onChoose: (index: number) => void;
}

/** The whole post before and after one safer wording. */
export function CompareWording({ text, choices, choice, onChoose }: CompareWordingProps) {
  const t = useWords();
  const { head, removed, inserted, tail } = previewChange(text, choice.suggestion);
  return (
    <>
      {choices.length > 1 && (
        <fieldset class="choices">
          <legend>{t('reviewChoices')}</legend>
          {choices.map(({ suggestion, finding }, index) => (
            <label key={`${finding.rule} ${suggestion.start} ${suggestion.replacement}`}>
              <input
                type="radio"
                name="second-look-wording"
                checked={suggestion === choice.suggestion}
                onChange={onTrusted(() => onChoose(index))}
              />
              {suggestion.label}
            </label>
          ))}
        </fieldset>
      )}
      <div class="columns even">
        <section>
          <h3>{t('reviewBefore')}</h3>
          <p class="post">
            {head}
            <del>{removed}</del>
            {tail}
          </p>
        </section>
        <section>
          <h3>{t('reviewAfter')}</h3>
          <p class="post">
            {head}
            <ins>{inserted}</ins>
            {tail}
          </p>
        </section>
      </div>
    </>
  );
}
