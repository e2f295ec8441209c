import type { ComponentChildren, Ref } from 'preact';
import { onTrusted } from './on-trusted';

interface PressProps {
  readonly onPress: () => void;
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'icon-only' | 'segment';
  readonly label?: string;
  readonly title?: string;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly children: ComponentChildren;
}

/** A button that only a person can press. */
export function Press(props: PressProps) {
  return (
    <button
      type="button"
      class={`press ${props.kind ?? 'plain'}`}
      aria-label={props.label}
      title={props.title}
      aria-expanded={props.expanded}
      disabled={props.disabled ?? false}
      ref={props.buttonRef ?? null}
      onClick={onTrusted(props.onPress)}
    >
      {props.children}
    </button>
  );
}
