import { staffWords } from '../lexicon/staff.words';
import { predicate } from '../predicate';

/** The draft itself says that the writer works for the organisation or a public body. */
export const identifiesAsStaff = predicate('identifies as staff', (match) =>
  match.inText(staffWords),
);
