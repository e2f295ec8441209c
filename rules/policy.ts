import type { Clause, Contact } from './engine/draft';

/**
 * The built-in clauses that rules cite by key. The wording is an example, shown as such; an
 * organisation's pack replaces it. Sources are statutes or sections 9 to 11 of the decision report
 * on the social networking policy (053/2020); no clause number is invented.
 */
interface BuiltIn {
  readonly title: string;
  readonly source: string;
  readonly text: string;
}

const REPORT = 'Decision report 053/2020 on the social networking policy';

const POLITICAL: Readonly<Record<string, BuiltIn>> = {
  'political.restriction': {
    title: 'Staff do not take part in party politics in public',
    source:
      'Local Government and Housing Act 1989 s.1(9), inserted by the Police Reform and Social Responsibility Act 2011 Sch 16 para 200; Local Government Officers (Political Restrictions) Regulations 1990 Sch Part II',
    text: 'All staff except the Deputy are **politically restricted**, at all times and on personal accounts too. They do not speak or publish in a way that appears intended to affect public support for a political party.\n\nHolding opinions, voting and being a party member are not restricted.',
  },
  'political.candidacy': {
    title: 'No candidacy, agency, party office or canvassing',
    source:
      'Local Government Officers (Political Restrictions) Regulations 1990 Sch Part I; Local Government and Housing Act 1989 s.1',
    text: 'Restricted staff do not announce that they stand for election, act as an election agent, hold party office that deals with the public, or canvass for a party or candidate.',
  },
  'political.neutrality': {
    title: 'Official accounts stay neutral on political questions',
    source: `${REPORT}, section 9`,
    text: 'Posts in an official capacity report decisions and facts. They do not take sides on political questions, and they do not praise or mock politicians.',
  },
  'political.pre-election': {
    title: 'Particular care in a pre-election period',
    source:
      'Local Government Act 1986 s.2; Code of Recommended Practice on Local Authority Publicity 2011',
    text: 'Between the notice of election and the close of poll nothing is published that could be seen as using public money to influence the outcome. Scheduled posts count on the day they go out.',
  },
};

const INFORMATION: Readonly<Record<string, BuiltIn>> = {
  'information.confidential': {
    title: 'Official information stays inside until it is published',
    source: `${REPORT}, section 9`,
    text: 'Information that staff have through their work is not posted unless it is already lawfully public. This includes documents, screenshots, budgets and decisions not yet announced.',
  },
  'information.operational': {
    title: 'No detail of live operations, tactics or systems',
    source: `${REPORT}, section 9; Official Secrets Act 1989 s.4`,
    text: 'Nothing is posted about where units are, what they plan, how they work, or the systems they use, unless the media office has released it.',
  },
  'information.personal-data': {
    title: 'Personal data needs a reason and a right to share it',
    source: 'UK General Data Protection Regulation art 5; Data Protection Act 2018 s.170',
    text: 'Names, addresses, numbers, pictures and health details of other people are not posted without authority. Tell the data protection officer at once when something has slipped out.',
  },
  'information.active-proceedings': {
    title: 'Nothing about guilt or evidence while a case is active',
    source: 'Contempt of Court Act 1981 ss.1–2 and Sch 1',
    text: 'A case is active from arrest, warrant or charge. Until it ends, posts do not comment on guilt, evidence, earlier convictions or the likely outcome.',
  },
  'information.anonymity': {
    title: 'Some people must never be identified',
    source: 'Sexual Offences (Amendment) Act 1992 s.1; Children and Young Persons Act 1933 s.49',
    text: 'People who report a sexual offence have anonymity for life. Children in youth proceedings are not identified. Small details together can identify as surely as a name.',
  },
  'information.people-at-work': {
    title: 'Colleagues, complaints and staff matters are not for social media',
    source: `${REPORT}, section 10`,
    text: 'Posts do not discuss colleagues, grievances, complaints or misconduct. There are confidential routes for concerns, and raising one there is protected.',
  },
  'information.own-security': {
    title: 'Care with what your own posts reveal about you',
    source: `${REPORT}, section 10`,
    text: 'Unit, vetting, shifts, routes, warrant cards and home details can put you and colleagues at risk when they stand beside your name.',
  },
};

const EQUALITY: Readonly<Record<string, BuiltIn>> = {
  'equality.dignity': {
    title: 'Respect for people and groups',
    source: `${REPORT}, section 11; Equality Act 2010 ss.4 and 26`,
    text: 'Posts do not demean people because of age, disability, gender reassignment, marriage or civil partnership, pregnancy or maternity, race, religion or belief, sex or sexual orientation. Jokes, emoji and agreement with others count.',
  },
  'equality.threats': {
    title: 'No threats and no glorifying of violence',
    source: 'Online Safety Act 2023 s.181; Communications Act 2003 s.127',
    text: 'Posts do not threaten anyone, wish harm on anyone, or celebrate violence.',
  },
  'equality.courtesy': {
    title: 'Courtesy to individuals',
    source: `${REPORT}, section 11`,
    text: 'Posts do not insult, mock or bully individuals, whether colleagues, people in difficulty or members of the public.',
  },
  'equality.language': {
    title: 'Plain and inclusive wording',
    source: `${REPORT}, section 11; Equality Act 2010 s.149`,
    text: 'Official posts use the words that people use for themselves, and put the person first.',
  },
};

const DEFAMATION: Readonly<Record<string, BuiltIn>> = {
  'defamation.allegation': {
    title: 'No allegations that could not be proved',
    source: `${REPORT}, section 9; Defamation Act 2013 ss.1–4`,
    text: 'Posts do not state or hint that an identifiable person or business committed a crime, is dishonest, or is unfit, unless a public record shows it. A question mark or “allegedly” does not help.',
  },
  'defamation.repetition': {
    title: 'Repeating an allegation is making it',
    source: 'Defamation Act 2013 s.1 and the repetition rule at common law',
    text: 'Sharing, quoting or agreeing with somebody else’s allegation counts as your own.',
  },
  'defamation.court-reports': {
    title: 'Report court outcomes exactly',
    source: 'Defamation Act 1996 ss.14–15; Contempt of Court Act 1981 s.4',
    text: 'Give the exact offence, verdict, court and date, link to the source, and say what was not proved.',
  },
};

const CONDUCT: Readonly<Record<string, BuiltIn>> = {
  'conduct.account': {
    title: 'The right account, openly used',
    source: `${REPORT}, section 9`,
    text: 'Official posts go out only from authorised accounts. Nobody hides that they are staff in order to defend or promote the office.',
  },
  'conduct.accuracy': {
    title: 'Accurate and not misleading',
    source: `${REPORT}, section 9`,
    text: 'Facts are checked before they are posted, and corrected quickly and openly when wrong.',
  },
};

/** Built-in clauses by key. */
export const CLAUSES: Readonly<Record<string, Clause>> = Object.fromEntries(
  Object.entries({ ...POLITICAL, ...INFORMATION, ...EQUALITY, ...DEFAMATION, ...CONDUCT }).map(
    ([key, clause]) => [key, { key, ...clause, example: true }],
  ),
);

/** Whom to ask, by role; an organisation's pack adds names and addresses. */
export const CONTACTS: Readonly<Record<string, Contact>> = {
  communications: { role: 'Communications team' },
  'monitoring-officer': { role: 'Monitoring officer or chief executive' },
  'data-protection': { role: 'Data protection officer' },
  legal: { role: 'Legal adviser' },
  'media-office': { role: 'Force media office' },
  'line-manager': { role: 'Line manager or HR' },
  equality: { role: 'Equality lead or HR' },
  'professional-standards': { role: 'Professional standards' },
};
