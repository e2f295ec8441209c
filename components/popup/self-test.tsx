import { useWords } from '../desk-context';
import { Icon } from '../icons';
import type { MessageKey } from '../translate';
import { CopyStructure } from './copy-structure';
import type { PopupView, Recognised } from './view';

interface SelfTestProps {
  readonly recognised: Recognised | undefined;
  readonly onCopyStructure: PopupView['onCopyStructure'];
}

/** What was recognised on this tab and what was not: open when something is missing. */
export function SelfTest({ recognised, onCopyStructure }: SelfTestProps) {
  const t = useWords();
  if (!recognised) {
    return (
      <>
        <p class="muted">{t('selfTestNoBox')}</p>
        <CopyStructure onCopy={onCopyStructure} />
      </>
    );
  }
  const { account, publish, context, kind } = recognised;
  const answers = kind === 'reply' || kind === 'quote' || kind === 'comment';
  return (
    <details class="self-test" open={!publish}>
      <summary>{t(publish ? 'selfTestGood' : 'selfTestPartly')}</summary>
      <ul>
        <Item found words="selfTestBox" />
        <Item found={publish} words={publish ? 'selfTestPublish' : 'selfTestNoPublish'} />
        <Item
          found={account !== undefined}
          words={account === undefined ? 'selfTestNoAccount' : 'selfTestAccount'}
          name={account ?? ''}
        />
        {answers && (
          <Item found={context} words={context ? 'selfTestContext' : 'selfTestNoContext'} />
        )}
      </ul>
      <CopyStructure onCopy={onCopyStructure} />
    </details>
  );
}

interface ItemProps {
  readonly found: boolean;
  readonly words: MessageKey;
  readonly name?: string;
}

function Item({ found, words, name = '' }: ItemProps) {
  const t = useWords();
  return (
    <li data-found={found}>
      <Icon name={found ? 'dot' : 'hollow'} />
      <span>{t(words, [name])}</span>
    </li>
  );
}
