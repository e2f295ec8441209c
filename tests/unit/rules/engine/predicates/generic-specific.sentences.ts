import type { Sentences } from './sentence';

/** People as such, or particular ones. */
export const GENERIC_SPECIFIC: Sentences = [
  ['{{Landlords}} are parasites', ['generic'], ['specific']],
  ['All {{landlords}} lie', ['generic'], ['specific']],
  ['Every {{landlord}} should register', ['generic'], ['specific']],
  ['the {{landlord}} lied to me', ['specific'], ['generic']],
  ['My {{landlord}} lied to me', ['specific'], ['generic']],
  ['Those two {{landlords}} lied', ['specific'], ['generic']],
  ['Three {{landlords}} were fined on Monday', ['specific'], ['generic']],
  ['Some {{landlords}} are great', [], ['generic']],
  ['A {{landlord}} must give notice', ['generic'], ['specific']],
  ['A {{landlord}} in Penvale was fined yesterday', ['specific'], ['generic']],
  ['typical {{landlords}}, always moaning', ['generic'], ['specific']],
  ['{{Teachers}} always moan', ['generic'], ['specific']],
  ['{{Women}} cannot drive', ['generic'], ['specific']],
  ['The {{women}} in our control room are heroes', ['specific'], ['generic']],
  ['This {{teacher}} saved a life', ['specific'], ['generic']],
  ['no {{landlord}} tells the truth', ['generic'], ['specific']],
  ['Any {{landlord}} would say that', ['generic'], ['specific']],
  ['{{Landlords}} who cheat are fined', ['generic'], ['specific']],
  ['The {{landlords}} who cheated us were fined', ['specific'], ['generic']],
  ['Most {{students}} are skint', ['generic'], ['specific']],
  ['wor {{landlord}} is a radge', ['specific'], ['generic']],
  ['yon {{landlord}} is a chancer', ['specific'], ['generic']],
  ['I hate {{landlords}}', ['generic'], ['specific']],
  ['Met two {{landlords}} today', ['specific'], ['generic']],
];
