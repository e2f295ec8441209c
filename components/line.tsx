import { useRef } from 'preact/hooks';
import { keepCaret } from './keep-caret';
import { placeLine } from './place-line';
import { Press } from './press';
import { usePlacement } from './use-placement';
import type { BadgeView, QuestionView } from './view';

interface LineProps {
  readonly text: string;
  readonly answers?: QuestionView['answers'];
  readonly at: Pick<BadgeView, 'composer' | 'avoid'>;
}

/** One quiet line below the composer: a notice, or a question with its answers. */
export function Line({ text, answers = [], at }: LineProps) {
  const line = useRef<HTMLDivElement>(null);
  usePlacement(line, (size, viewport) => {
    const box = placeLine(at.composer, at.avoid, size, viewport);
    return box && { ...box, maxHeight: size.height };
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own layout and no gain
    <div class="line floating" role="group" aria-label={text} ref={line} onMouseDown={keepCaret}>
      <p>{text}</p>
      {answers.map(({ label, onChoose }) => (
        <Press key={label} onPress={onChoose}>
          {label}
        </Press>
      ))}
    </div>
  );
}
