import { predicate } from '../engine';
import type { ContextPost } from '../engine/draft';
import { candidacy, standing } from './elections.words';
import { partyLinks } from './party-links.shapes';
import { anyParty } from './party-signs';

/** `Rosa Lim MP`, `Cllr Ade Bello`, `Fen Valley Labour`, `@Cai4Llanfair`, `@VoteSpring2027`. */
const PARTISAN_NAME =
  /\b(?:MP|MS|MSP|MLA|PPC|Cllr|Councillor|campaign page)\b|^Vote [A-Z]|[Ff]or (?:Mayor|PCC|MP|Council|Commissioner|Parliament)\b|candidate|Independent for|labour|tor(?:y|ies)\b|conservatives|lib ?dem|green ?party|greens|\bSNP|plaid|UKIP|starmer|badenoch|farage|ed davey|polanski|swinney|corbyn|rayner|reeves|jenrick|braverman|burnham|rupert lowe/i;
const PARTISAN_HANDLE =
  /\bReform(?!ers|ing|ed| Trust)|[a-z]4[A-Z]|^@?Vote[A-Z]|[a-z]For[A-Z]|[a-z](?:PPC|MP|MS|MSP|MLA)\b|@\w+20[2-3]\d\b|[A-Za-z](?:MPs?|MSP|PPC|MLA)\b|^@?(?:MP|MSP|PPC|Cllr|Councillor)_?[A-Z]|SNP|^@?Team[A-Z]|(?:Cllr|MP)_|_(?:MP|Cllr)\b/;

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
  const author = authorOf(context);
  if (PARTISAN_NAME.test(author) || PARTISAN_HANDLE.test(author)) return true;
  if (match.inContext([candidacy]) && match.inContext([...anyParty, standing])) return true;
  return match.inContext([...anyParty, partyLinks]) && match.inContext([standing]);
});

/** The post answered asks for votes. */
export const candidatesPost = predicate('post by a candidate', (match) => {
  const context = match.post.draft.context;
  if (context === undefined) return false;
  return match.inContext([candidacy]) || /PPC|candidate|[a-z]4[A-Z]/.test(authorOf(context));
});
