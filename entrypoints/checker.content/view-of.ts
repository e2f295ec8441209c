import {
  type BadgeState,
  type Box,
  otherMode,
  type QuestionView,
  type Translate,
  type View,
  worstFirst,
} from '@/components';
import type { PictureFacts } from '@/composer';
import type { Finding, Mode } from '@/rules';
import { phraseToAllow } from '@/settings';
import type { Actions } from './actions';
import { noticeOf } from './notice-of';
import { findingsOf, markId, type State } from './state';

/** Where things stand in the viewport now, in CSS pixels. */
export interface Places {
  readonly composer: Box;
  readonly avoid: readonly Box[];
  /** The underlined words, or the composer's box where a line cannot be trusted. */
  boxOf(id: string): Box;
  readonly dark: boolean;
  /** No publish control is surely recognised: the post will not be held. */
  readonly willNotAsk: boolean;
  /** The site's terms, or the person, allow nothing else of ours in the page: the review alone. */
  readonly reviewOnly: boolean;
}

/** Turns a session's state into what is on screen. */
export function viewOf(
  state: State,
  places: Places,
  siteName: string,
  t: Translate,
  act: Actions,
): View {
  const { draft, mode, verdict } = state;
  const { willNotAsk } = places;
  const findings = worstFirst(findingsOf(verdict));
  const opened = findings.findIndex((finding) => markId(finding) === state.open);
  const finding = findings[opened];
  const notice = noticeOf(verdict, t);
  const theme = places.dark ? 'dark' : 'light';
  const review: Pick<View, 'review'> = {
    ...(state.held && {
      review: {
        findings: worstFirst(state.together?.findings ?? findings),
        text: (state.together ?? draft).text,
        mode,
        site: siteName,
        ...(draft.account && { account: draft.account }),
        onEdit: act.close,
        onUse: (_, suggestion) => act.use(suggestion),
        onPostAnyway: act.postAnyway,
      },
    }),
  };
  if (places.reviewOnly) return { theme, ...review };
  const phrase = finding && allowable(finding, draft.text);
  return {
    theme,
    ...review,
    badge: {
      mode,
      state: badgeState(state, findings),
      willNotAsk,
      composer: places.composer,
      avoid: places.avoid,
      onOpen: act.toggleList,
      onSwitchMode: act.switchMode,
    },
    ...(finding && {
      card: {
        finding,
        text: draft.text,
        mode,
        anchor: places.boxOf(markId(finding)),
        seenBefore: state.seenBefore,
        position: opened + 1,
        total: findings.length,
        onUse: act.use,
        onDismiss: () => act.setAside(finding),
        ...(phrase && { onAllow: () => act.askToAllow(phrase) }),
        onMove: act.move,
        onClose: act.close,
      },
    }),
    ...(state.listOpen && {
      list: {
        findings,
        text: draft.text,
        mode,
        willNotAsk,
        ...(notice && { notice }),
        onOpen: act.open,
        onSwitchMode: act.switchMode,
        onClose: act.close,
      },
    }),
    ...((state.allowing || state.question || state.pictures) && {
      question: questionView(state, t, act),
    }),
    ...(state.notice && { notice: t(state.notice) }),
    ...(state.announce && { announce: state.announce }),
  };
}

function badgeState({ orphaned, verdict }: State, findings: readonly Finding[]): BadgeState {
  if (orphaned) return { kind: 'reload' };
  if (!verdict.checked) return { kind: 'not-checked' };
  const [worst] = findings;
  return worst
    ? { kind: 'findings', count: findings.length, worst: worst.level }
    : { kind: 'quiet' };
}

/** A few words, and never those of a `stop` (house invariant 4). */
function allowable({ level, start, end }: Finding, text: string): string | undefined {
  return level === 'stop' ? undefined : phraseToAllow(text.slice(start, end));
}

function questionView(state: State, t: Translate, act: Actions): QuestionView {
  const { allowing, question, draft, mode, pictures } = state;
  if (allowing) {
    return {
      text: t('questionAllow', [allowing]),
      answers: [
        { label: t('phrasesSave'), onChoose: () => act.keepPhrase(allowing) },
        { label: t('questionNo'), onChoose: () => act.close() },
      ],
    };
  }
  if (question === 'personal') {
    return {
      text: t('questionPersonal'),
      answers: [
        { label: t('questionYes'), onChoose: () => act.allowPersonal(true) },
        { label: t('questionNo'), onChoose: () => act.allowPersonal(false) },
      ],
    };
  }
  if (question === undefined && pictures) return picturesView(pictures, mode, t, act);
  const { account } = draft;
  if (question === 'disagrees' && account) {
    const other = otherMode(mode);
    const words = { work: 'modeWork', personal: 'modePersonal' } as const;
    return {
      text: t('questionDisagrees', [account, t(words[mode])]),
      answers: [
        { label: t('modeSwitchTo', [t(words[other])]), onChoose: () => act.switchMode(other) },
        { label: t('questionKeep', [t(words[mode])]), onChoose: act.keepMode },
      ],
    };
  }
  const modes = [mode, otherMode(mode)];
  return {
    text: account ? t('questionAccountNamed', [account]) : t('questionAccount'),
    answers: modes.map((choice) => ({
      label: t(choice === 'work' ? 'modeWork' : 'modePersonal'),
      onChoose: () => act.switchMode(choice),
    })),
  };
}

/** What the pictures' files say, if anything, and what no machine here can see in them. */
function picturesView(facts: PictureFacts, mode: Mode, t: Translate, act: Actions): QuestionView {
  const said = [
    facts.place && t('picturePlace'),
    facts.device && t('pictureDevice'),
    facts.author && t('pictureAuthor'),
  ].filter((one) => one !== false);
  const described = mode === 'work' ? [t('pictureDescribe')] : [];
  const file = said.length === 0 ? [] : [t('pictureSays', [said.join(', ')])];
  return {
    text: [...file, t('pictureLook'), ...described].join(' '),
    answers: [{ label: t('pictureLooked'), onChoose: act.picturesSeen }],
  };
}
