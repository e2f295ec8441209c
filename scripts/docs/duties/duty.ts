/** One duty of the policy study and what the product does about it. */
export interface Duty {
  /** P, D, E, L or X with two digits. */
  readonly id: string;
  /** In our own words, short. */
  readonly duty: string;
  /** Ids of the rules that look after it. */
  readonly rules?: readonly string[];
  /** Screens or pages of the product that do. */
  readonly screens?: readonly string[];
  /** What a machine that reads one draft cannot see of it. */
  readonly reason?: string;
}
