import { useState } from 'preact/hooks';
import type { ModeLevel } from '@/rules';
import { ClauseNote } from '../clause-note';
import { useWords } from '../desk-context';
import { LevelWord } from '../level-word';
import { RuleExamples } from './rule-examples';
import type { RuleRow, RulesView } from './view';

interface RuleEntryProps {
  readonly rule: RuleRow;
  readonly onSwitch: RulesView['onSwitch'];
}

export function RuleEntry({ rule, onSwitch }: RuleEntryProps) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const { id, title, levels, off, offBy } = rule;
  return (
    <li data-rule={id} data-off={off}>
      <input
        type="checkbox"
        aria-label={t('rulesSwitch', [title])}
        checked={!off}
        disabled={offBy !== undefined}
        onChange={({ currentTarget }) => onSwitch(id, currentTarget.checked)}
      />
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span lang="en-GB">{title}</span>
          {offBy === undefined ? (
            <Levels levels={levels} />
          ) : (
            <span class="muted">{t('rulesOffByOrganisation', [offBy])}</span>
          )}
        </summary>
        {open && <RulePage rule={rule} />}
      </details>
    </li>
  );
}

function Levels({ levels: { work, personal } }: Pick<RuleRow, 'levels'>) {
  const t = useWords();
  if (work === personal) return <LevelName level={work} />;
  return (
    <span class="levels">
      <span>
        {t('modeWork')}: <LevelName level={work} />
      </span>
      <span>
        {t('modePersonal')}: <LevelName level={personal} />
      </span>
    </span>
  );
}

function LevelName({ level }: { level: ModeLevel }) {
  const t = useWords();
  if (level === 'none') return <span class="muted">{t('rulesNotChecked')}</span>;
  return <LevelWord level={level} />;
}

/** What, why and which clause: all of it from the rule file and the pack. */
function RulePage({ rule }: { rule: RuleRow }) {
  const t = useWords();
  const { title, message, because, law, clause, levels, examples } = rule;
  const stops = levels.work === 'stop' || levels.personal === 'stop';
  return (
    <div class="rule-page">
      <h4>{t('rulesWhat')}</h4>
      <p lang="en-GB">{message ?? title}</p>
      <h4>{t('rulesWhy')}</h4>
      {typeof because === 'string' ? (
        <p lang="en-GB">{because}</p>
      ) : (
        <>
          <p>
            {t('rulesWhyWork')}: <span lang="en-GB">{because.work}</span>
          </p>
          <p>
            {t('rulesWhyPersonal')}: <span lang="en-GB">{because.personal}</span>
          </p>
        </>
      )}
      <RuleExamples examples={examples} levels={levels} />
      <h4>{t('rulesClause')}</h4>
      <ClauseNote clause={clause} />
      {law.length > 0 && <p class="muted">{t('rulesLaw', [law.join(' · ')])}</p>}
      {stops && <p class="muted">{t('rulesStop')}</p>}
    </div>
  );
}
