/** Drafts of the end-to-end tests. The words each one is flagged for stand between `before` and `after`. */
export interface FlaggedDraft {
  readonly text: string;
  readonly words: string;
}

/** A `stop` in both modes, with safer wording. */
export const STOP: FlaggedDraft = {
  text: 'What a day at the fete. Polls close at ten, please vote Labour. See you at the hall 🌻',
  words: 'vote Labour',
};

/** Silent in every area and mode. */
export const CLEAN = 'Our forum is on 14 May at 6pm. Ask us anything 👩‍👩‍👧 café über it’s on';
