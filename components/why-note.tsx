import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Finding, Mode } from '@/rules';
import { useWords } from './desk-context';
import { modeStyles } from './modes';

/** What the engine saw, so that a person can check it. */
export function WhyNote({ finding, mode }: { finding: Finding; mode: Mode }) {
  const t = useWords();
  const ref = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => ref.current?.scrollIntoView({ block: 'nearest' }), []);
  const silencers = finding.weighed.filter(({ held }) => !held).map(({ predicate }) => predicate);
  return (
    <ul class="why" ref={ref}>
      <li>{t('whyMode', [t(modeStyles[mode].word)])}</li>
      {finding.evidence.map(({ name, seen }) => (
        <li key={`${name} ${seen}`}>{t('whyEvidence', [name.replaceAll('-', ' '), seen])}</li>
      ))}
      {silencers.length > 0 && <li>{t('whyWeighed', [silencers.join(', ')])}</li>}
      <li>{t('whyPrompt')}</li>
    </ul>
  );
}
