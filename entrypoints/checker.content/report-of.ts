import { worstFirst } from '@/components';
import { type Composer, hasPublishControl } from '@/composer';
import type { DraftReport, PageState } from '../background/messages';
import { findingsOf, type State } from './state';
import type { Verdict } from './verdict';

type Outcome = NonNullable<PageState['composer']>['verdict'];

/** The page as the popup may know it: never a word of the draft. */
export function describe({ draft, verdict }: State, composer: Composer): PageState {
  return {
    site: composer.site.id,
    siteName: composer.site.name,
    asksBeforeDrawing: composer.site.overlay === 'ask-first',
    composer: {
      kind: draft.kind,
      account: draft.account,
      publish: hasPublishControl(composer),
      context: draft.context !== undefined,
      verdict: outcomeOf(verdict),
    },
  };
}

function outcomeOf(verdict: Verdict): Outcome {
  if (!verdict.checked) return verdict;
  const [worst] = worstFirst(verdict.findings);
  return { checked: true, count: verdict.findings.length, worst: worst?.level };
}

/** The draft as it is now, for the side panel. `draws`: cards can be shown in the page. */
export function reportOf(
  { draft, mode, verdict }: State,
  composer: Composer,
  draws: boolean,
): DraftReport {
  return {
    siteName: composer.site.name,
    account: draft.account,
    mode,
    text: draft.text,
    findings: worstFirst(findingsOf(verdict)),
    unchecked: verdict.checked ? undefined : verdict.reason,
    identifiersOnly: verdict.checked && verdict.identifiersOnly,
    willNotAsk: !hasPublishControl(composer),
    draws,
  };
}
