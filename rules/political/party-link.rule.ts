import { predicate, quoted, remove, rule } from '../engine';
import { evenHanded } from './even-handed';
import { forRestricted, restricted } from './levels';
import { partyLinks } from './party-links.shapes';

const takingPart = predicate(
  'leads to joining or giving',
  (match) => match.hit('link').lemma === 'taking part',
  ['link'],
);

/** More than one party's site is a list. */
const listOfLinks = predicate(
  'several parties’ sites',
  (match) => new Set(match.source.hits(partyLinks).map(({ start }) => start)).size > 1,
);

export default rule({
  id: 'political/party-link',
  title: 'Links to the web site of a party',
  clause: 'political.restriction',
  law: ['SI 1990/851 Sch Part II'],
  contact: 'monitoring-officer',
  level: restricted('ask'),
  scope: 'post',
  looksFor: { link: partyLinks },
  unless: [quoted, evenHanded, listOfLinks],
  adjust: [{ when: forRestricted(takingPart), to: 'stop' }],
  mark: 'link',
  message: 'This links to a party’s own web site.',
  because: {
    work: 'A link from an official account can look like endorsement.',
    personal:
      'A link by restricted staff can look like support. Linking to official results or lists is fine.',
  },
  endorsing: { message: 'This passes on a post that links to a party’s web site.' },
  suggestions: [remove('link', 'Remove the link')],
  examples: {
    flag: [
      'Worth a look: {{https://www.libdems.org.uk/news/buses}}',
      { text: '{{https://join.labour.org.uk/join}}', mode: 'personal', level: 'stop' },
      { text: '{{snp.org}}', profile: 'commissioner', level: 'ask' },
      {
        text: 'News: {{https://www.libdems.org.uk/rural}}',
        mode: 'work',
        profile: 'deputy',
        level: 'ask',
      },
      {
        text: 'See {{https://www.conservatives.com/plan}}',
        mode: 'work',
        profile: 'commissioner',
        level: 'ask',
      },
      { text: '{{https://www.snp.org}}', mode: 'work', profile: 'unrestricted', level: 'ask' },
      { text: '{{https://www.snp.org}}', mode: 'personal', profile: 'unrestricted', level: 'tip' },
    ],
    allow: [
      { text: 'https://www.snp.org', mode: 'personal', profile: 'deputy', because: 'level' },
      {
        text: 'https://www.greenparty.org.uk',
        mode: 'personal',
        profile: 'commissioner',
        because: 'level',
      },
      { text: '> https://www.libdems.org.uk/news', because: 'quoted' },
      {
        text: 'All candidates have pages, for instance https://plaid.cymru',
        because: 'even-handed',
      },
      {
        text: 'Manifestos: https://plaid.cymru https://www.snp.org',
        because: 'several parties’ sites',
      },
      { text: 'https://www.gov.uk/register-to-vote and whocanivotefor.co.uk', because: 'unseen' },
      { text: 'plaid.cymru', mode: 'personal', profile: 'deputy', because: 'level' },
    ],
  },
});
