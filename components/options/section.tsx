import type { ComponentChildren } from 'preact';
import { useWords } from '../desk-context';
import type { MessageKey } from '../translate';

interface SectionProps {
  /** Also the place in the address, e.g. `#privacy`. */
  readonly id: string;
  readonly title: MessageKey;
  readonly lead?: MessageKey;
  readonly children: ComponentChildren;
}

export function Section({ id, title, lead, children }: SectionProps) {
  const t = useWords();
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(title)}</h2>
      {lead && <p class="muted">{t(lead)}</p>}
      {children}
    </section>
  );
}
