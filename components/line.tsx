import { useRef } from 'preact/hooks';
import { keepCaret } from './keep-caret';
import { placeLine } from './place-line';
import { Press } from './press';
import { usePlacement } from './use-placement';
import type { BadgeView, QuestionView } from './view';

/** A notice has no answers. */
export type SaidView = Pick<QuestionView, 'text'> & Partial<QuestionView>;

interface LineProps {
  readonly said: SaidView;
  readonly at: Pick<BadgeView, 'composer' | 'avoid'>;
  /** Hears whether there is room for the line; without any it is not shown. */
  readonly onPlaced: (fits: boolean) => void;
}

/** One quiet line below the composer: a notice, or a question with its answers. */
export function Line({ said, at, onPlaced }: LineProps) {
  const line = useRef<HTMLDivElement>(null);
  usePlacement(line, (size, viewport) => {
    const box = placeLine(at.composer, at.avoid, size, viewport);
    onPlaced(box !== undefined);
    return box && { ...box, maxHeight: size.height };
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own layout and no gain
    <div
      class="line floating"
      role="group"
      aria-label={said.text}
      ref={line}
      onMouseDown={keepCaret}
    >
      <SaidLine said={said} />
    </div>
  );
}

/** The line's words and answers; the list shows them where the page has no room. */
export function SaidLine({ said: { text, answers = [] } }: { readonly said: SaidView }) {
  return (
    <>
      <p>{text}</p>
      {answers.map(({ label, onChoose }) => (
        <Press key={label} onPress={onChoose}>
          {label}
        </Press>
      ))}
    </>
  );
}
