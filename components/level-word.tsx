import type { Level } from '@/rules';
import { useWords } from './desk-context';
import { Icon } from './icons';
import { levelStyles } from './levels';

/** A level as icon and word, in its colour. */
export function LevelWord({ level }: { level: Level }) {
  const t = useWords();
  const style = levelStyles[level];
  return (
    <span class="level-word" data-level={level}>
      <Icon name={style.icon} />
      {t(style.word)}
    </span>
  );
}
