import { useWords } from '../desk-context';
import { modeStyles } from '../modes';
import type { MessageKey } from '../translate';
import type { RuleExample, RuleRow } from './view';

type RuleExamplesProps = Pick<RuleRow, 'examples' | 'levels'>;

/** The rule's own tests, as far as they can be read by themselves. */
export function RuleExamples({ examples: { flag, allow }, levels }: RuleExamplesProps) {
  return (
    <>
      <Examples title="rulesFlags" examples={flag} levels={levels} />
      <Examples title="rulesAllows" examples={allow} levels={levels} />
    </>
  );
}

interface ExamplesProps {
  readonly title: MessageKey;
  readonly examples: readonly RuleExample[];
  readonly levels: RuleRow['levels'];
}

function Examples({ title, examples, levels }: ExamplesProps) {
  const t = useWords();
  if (examples.length === 0) return null;
  return (
    <>
      <h4>{t(title)}</h4>
      <ul class="examples">
        {examples.map(({ text, mode }) => (
          <li key={`${mode} ${text}`}>
            <q lang="en-GB">
              <Marked text={text} level={levels[mode]} />
            </q>
            {mode === 'personal' && <span class="muted"> · {t(modeStyles.personal.word)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Every other piece lies between `{{` and `}}`. */
function Marked({ text, level }: { text: string; level: string }) {
  let at = 0;
  return (
    <>
      {text.split(/\{\{|\}\}/).map((piece, index) => {
        const key = at;
        at += piece.length + 2;
        if (index % 2 === 0) return <span key={key}>{piece}</span>;
        return (
          <mark key={key} data-level={level === 'none' ? 'tip' : level}>
            {piece}
          </mark>
        );
      })}
    </>
  );
}
