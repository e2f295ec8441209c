import { useEffect, useRef, useState } from 'preact/hooks';
import type { Clause } from '@/rules';
import { useReader, useWords } from './desk-context';
import { Icon } from './icons';
import { Press } from './press';

type Reading = 'closed' | 'opening' | 'failed' | DocumentFragment;

/** The reader's nodes go in as they are; Preact knows only the element around them. */
function ClauseText({ nodes }: { nodes: DocumentFragment }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.replaceChildren(nodes.cloneNode(true)), [nodes]);
  return <div class="clause-text selectable" ref={ref} />;
}

/** The clause a finding cites: title, source, and its text on request. */
export function ClauseNote({ clause }: { clause: Clause }) {
  const t = useWords();
  const readClause = useReader();
  const [reading, setReading] = useState<Reading>('closed');

  const open = () => {
    setReading('opening');
    // Closed meanwhile: what was read late is not shown.
    const show = (next: Reading) => setReading((now) => (now === 'opening' ? next : now));
    readClause(clause.text).then(show, () => show('failed'));
  };

  return (
    <section class="clause" data-open={reading !== 'closed'}>
      <p class="clause-head">
        <strong>{clause.title}</strong>
        <Press
          kind="quiet"
          expanded={reading !== 'closed'}
          onPress={reading === 'closed' ? open : () => setReading('closed')}
        >
          {t('clauseRead')}
          <Icon name="down" />
        </Press>
      </p>
      <p class="source">{clause.source}</p>
      {clause.example && <p class="example">{t('clauseExample')}</p>}
      <p class="muted" role="status">
        {reading === 'opening' && t('clauseOpening')}
        {reading === 'failed' && t('clauseFailed')}
      </p>
      {reading === 'failed' && <p class="clause-text plain-text selectable">{clause.text}</p>}
      {typeof reading === 'object' && <ClauseText nodes={reading} />}
    </section>
  );
}
