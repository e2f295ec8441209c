import { useState } from 'preact/hooks';
import type { Finding, Mode, Suggestion } from '@/rules';
import { areaWords } from '../areas';
import { ClauseNote } from '../clause-note';
import { ContactLine } from '../contact-line';
import { useWords } from '../desk-context';
import { LevelWord } from '../level-word';
import { Press } from '../press';
import { quote } from '../quote';
import { SaferWording } from '../safer-wording';
import { WhyNote } from '../why-note';

/** Long enough to know the words again. */
const QUOTED = 120;

interface FindingCardProps {
  readonly finding: Finding;
  readonly text: string;
  readonly mode: Mode;
  readonly onUse: (suggestion: Suggestion) => void;
  readonly onSetAside: () => void;
  /** Absent: there is no place in a page to show it at. */
  readonly onShow?: (() => void) | undefined;
}

/** One finding as the card in a page has it, in the order of that card, but standing in a list. */
export function FindingCard({ finding, text, mode, ...actions }: FindingCardProps) {
  const t = useWords();
  const [why, setWhy] = useState(false);
  const { level, area, message, because } = finding;
  return (
    <article class="finding" data-level={level}>
      <header>
        <h3>
          <LevelWord level={level} />
        </h3>
        <span class="muted">{t(areaWords[area])}</span>
      </header>
      <p class="words">
        “<mark data-level={level}>{quote(text, finding, finding, QUOTED)}</mark>”
      </p>
      {/* Rules speak English, whatever the language of the page around them. */}
      <p lang="en-GB">
        {message} {because}
      </p>
      <ClauseNote clause={finding.clause} />
      <SaferWording text={text} finding={finding} onUse={actions.onUse} />
      <ContactLine contact={finding.contact} />
      <footer>
        {actions.onShow && (
          <Press kind="quiet" onPress={actions.onShow}>
            {t('panelShow')}
          </Press>
        )}
        <Press kind="quiet" onPress={actions.onSetAside}>
          {t('cardDismiss')}
        </Press>
        <Press kind="quiet" expanded={why} onPress={() => setWhy(!why)}>
          {t('cardWhy')}
        </Press>
      </footer>
      {why && <WhyNote finding={finding} mode={mode} />}
    </article>
  );
}
