import { predicate } from '../engine';
import type { ContextPost } from '../engine/draft';
import { candidacy, electionCues } from './elections.words';
import { party } from './parties.words';
import { partyLinks } from './party-links.shapes';

/** `Rosa Lim MP`, `Cllr Ade Bello`, `Fen Valley Labour`, `@Cai4Llanfair`, `@VoteSpring2027`. */
const PARTISAN_NAME =
  /\b(?:MP|MS|MSP|MLA|PPC|Cllr|Councillor)\b|[Cc]andidate|[Ll]abour|[Tt]or(?:y|ies)\b|[Cc]onservatives|[Ll]ib ?[Dd]em|Green ?Party|Greens|\bReform(?!ers|ing|ed| Trust)|\bSNP\b|[Pp]laid|UKIP|[a-z]4[A-Z]|^@?Vote[A-Z]|[a-z]For[A-Z]|[a-z](?:PPC|MP)\b|20[2-3]\d\b/;

const LONGEST_NAME = 80;

/** The name the page shows, or what stands before a colon at the head of the post. */
function authorOf({ author, text }: ContextPost): string {
  const colon = text.slice(0, LONGEST_NAME).indexOf(':');
  return author?.slice(0, LONGEST_NAME) ?? text.slice(0, Math.max(0, colon));
}

/** The post answered is by a party, a politician or somebody standing. */
export const campaignAuthor = predicate('post by a party or politician', (match) => {
  const context = match.post.draft.context;
  if (context === undefined) return false;
  if (PARTISAN_NAME.test(authorOf(context))) return true;
  return match.inContext([party, candidacy, partyLinks]) && match.inContext([electionCues]);
});

/** The post answered asks for votes. */
export const candidatesPost = predicate('post by a candidate', (match) => {
  const context = match.post.draft.context;
  if (context === undefined) return false;
  return match.inContext([candidacy]) || /PPC|[Cc]andidate|[a-z]4[A-Z]/.test(authorOf(context));
});
