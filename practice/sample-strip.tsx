import { SAMPLES, type Sample } from './samples';

const AREA_NAMES: Readonly<Record<NonNullable<Sample['area']>, string>> = {
  political: 'Politics',
  'work-information': 'Work information',
  discrimination: 'Discrimination',
  defamation: 'Accusation',
};

/** Drafts to try: a press puts one in the composer, with the account it would be posted from. */
export function SampleStrip({ onPick }: { onPick(sample: Sample): void }) {
  return (
    <aside class="samples" aria-labelledby="samples-title">
      <h2 id="samples-title">Try these</h2>
      <p>Type your own, or press one to put it in the box.</p>
      <ul>
        {SAMPLES.map((sample) => (
          <li key={sample.id}>
            <button type="button" data-sample={sample.id} onClick={() => onPick(sample)}>
              <span class="sample-kind">
                {sample.area ? AREA_NAMES[sample.area] : 'Nothing to flag'} ·{' '}
                {sample.mode === 'work' ? 'Work' : 'Personal'}
              </span>
              <span class="sample-text">{sample.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}
