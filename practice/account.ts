import type { Mode } from '@/rules';

export interface Account {
  readonly handle: string;
  readonly name: string;
  /** The mode a person would choose for this account in Second Look. */
  readonly mode: Mode;
}

/** Both accounts are invented: an office's, and one of its staff at home. */
export const ACCOUNTS: Readonly<Record<Mode, Account>> = {
  work: { handle: '@ParksidePFCC', name: 'Parkside PFCC', mode: 'work' },
  personal: { handle: '@sam_rivers', name: 'Sam Rivers', mode: 'personal' },
};

export function otherAccount(mode: Mode): Account {
  return ACCOUNTS[mode === 'work' ? 'personal' : 'work'];
}
