import type { Finding } from '@/rules';
import { splitPost } from './split-post';

interface MarkedPostProps {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The post exactly as written, each finding marked with its level's line. */
export function MarkedPost({ text, findings }: MarkedPostProps) {
  let start = 0;
  return (
    <p class="post">
      {splitPost(text, findings).map((segment) => {
        const key = start;
        start += segment.text.length;
        return segment.level ? (
          <mark key={key} data-level={segment.level}>
            {segment.text}
          </mark>
        ) : (
          <span key={key}>{segment.text}</span>
        );
      })}
    </p>
  );
}
