import { useState } from 'preact/hooks';
import { useWords } from './desk-context';
import { onTrusted } from './on-trusted';
import { Press } from './press';

interface PostAnywayProps {
  /** True for a `stop`: the person first says that they have read why. Kept nowhere. */
  readonly needsReading: boolean;
  readonly onPostAnyway: () => void;
}

/** The quiet way on. Always there, for the last word is the author's. */
export function PostAnyway({ needsReading, onPostAnyway }: PostAnywayProps) {
  const t = useWords();
  const [read, setRead] = useState(false);
  return (
    <div class="post-anyway">
      {needsReading && (
        <label>
          <input
            type="checkbox"
            checked={read}
            onChange={onTrusted((event) => {
              if (event.currentTarget instanceof HTMLInputElement)
                setRead(event.currentTarget.checked);
            })}
          />
          {t('reviewHaveRead')}
        </label>
      )}
      <Press kind="quiet" disabled={needsReading && !read} onPress={onPostAnyway}>
        {t('reviewPostAnyway')}
      </Press>
    </div>
  );
}
