export interface WelcomeView {
  /** Called once for each box to try it in, when it stands in the page. */
  readonly onBox: (editor: HTMLElement) => void;
  readonly onPractice: () => void;
  readonly onOptions: () => void;
}
