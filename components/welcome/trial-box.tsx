import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../desk-context';

interface TrialBoxProps {
  readonly kind: 'plain' | 'rich';
  readonly label: string;
  /** What stands in it at first. */
  readonly start?: string;
  readonly onBox: (editor: HTMLElement) => void;
}

/**
 * A composer of our own. Its text belongs to the box and not to Preact, as on a site: the extension
 * reads and changes it from outside. What is posted goes nowhere.
 */
export function TrialBox({ kind, label, start = '', onBox }: TrialBoxProps) {
  const t = useWords();
  const id = useId();
  const [posted, setPosted] = useState(false);
  const plain = useRef<HTMLTextAreaElement>(null);
  const rich = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const editor = plain.current ?? rich.current;
    if (plain.current) plain.current.value = start;
    else if (rich.current) rich.current.textContent = start;
    if (editor) onBox(editor);
  }, []);
  return (
    <section class="trial" data-trial={kind} aria-labelledby={id}>
      <h2 id={id}>{label}</h2>
      {kind === 'plain' ? (
        <textarea data-trial-editor rows={4} aria-labelledby={id} spellcheck={false} ref={plain} />
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: the second box is there because it is no textarea
        <div
          data-trial-editor
          class="rich"
          contentEditable
          role="textbox"
          tabIndex={0}
          aria-multiline="true"
          aria-labelledby={id}
          spellcheck={false}
          ref={rich}
        />
      )}
      <p class="trial-foot">
        {/* As on a site, whatever presses it: "Post anyway" does so for the person. */}
        <button type="button" class="press plain" data-publish onClick={() => setPosted(true)}>
          {t('welcomePost')}
        </button>
        <span role="status" class="muted">
          {posted && t('welcomePosted')}
        </span>
      </p>
    </section>
  );
}
