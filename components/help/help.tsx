import { useWords } from '../desk-context';
import type { MessageKey } from '../translate';

interface Topic {
  readonly id: string;
  readonly title: MessageKey;
  readonly lead?: MessageKey;
  readonly points: readonly MessageKey[];
}

const topics: readonly Topic[] = [
  {
    id: 'cannot-see',
    title: 'helpBlind',
    lead: 'helpBlindLead',
    points: [
      'helpBlindPictures',
      'helpBlindTone',
      'helpBlindOrders',
      'helpBlindTruth',
      'helpBlindLanguage',
      'helpBlindApps',
    ],
  },
  {
    id: 'clean',
    title: 'helpClean',
    lead: 'helpCleanLead',
    points: ['helpCleanOwn', 'helpCleanAsk'],
  },
  {
    id: 'nobody',
    title: 'helpNobody',
    lead: 'popupPrivacy',
    points: ['helpNobodyKept', 'helpNobodyNet', 'helpNobodyCourt'],
  },
  {
    id: 'use',
    title: 'helpUse',
    points: ['helpUseMarks', 'helpUsePost', 'helpUsePanel', 'helpUseKeys'],
  },
  {
    id: 'wrong',
    title: 'helpWrong',
    points: ['helpWrongHere', 'helpWrongRule', 'helpWrongConcern'],
  },
];

/** What it can and cannot do, in that many words. */
export function Help() {
  const t = useWords();
  return (
    <main class="page help">
      <h1>{t('helpTitle')}</h1>
      {topics.map(({ id, title, lead, points }) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{t(title)}</h2>
          {lead && <p>{t(lead)}</p>}
          <ul class="points">
            {points.map((point) => (
              <li key={point}>{t(point)}</li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
