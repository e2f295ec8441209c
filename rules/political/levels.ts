import { both, type Predicate, predicate, type RuleDefinition } from '../engine';

type LevelTable = RuleDefinition['level'];
type ModeLevel = LevelTable['work'];

/**
 * Levels of what political restriction is about. It binds staff at all times, on their own
 * accounts too. The deputy and the commissioner are exempt, but an official account is not theirs
 * to campaign from. Others who are not restricted get a tip on their own account.
 */
export function restricted(level: Exclude<ModeLevel, 'none'>): LevelTable {
  return {
    work: level,
    personal: level,
    by: {
      deputy: { work: 'ask', personal: 'none' },
      commissioner: { work: 'ask', personal: 'none' },
      unrestricted: { personal: 'tip' },
    },
  };
}

/** Levels of what an official account stays out of; on their own account only restricted staff. */
export function neutral(work: ModeLevel, personal: ModeLevel): LevelTable {
  return {
    work,
    personal,
    by: {
      deputy: { personal: 'none' },
      commissioner: { personal: 'none' },
      unrestricted: { personal: 'none' },
    },
  };
}

const restrictedStaff = predicate(
  'restricted staff',
  ({ post }) => post.situation.profile === 'restricted',
);

/** A circumstance that changes the level of restricted staff only; others keep their own. */
export function forRestricted(circumstance: Predicate): Predicate {
  return both(`${circumstance.name}, restricted staff`, restrictedStaff, circumstance);
}
