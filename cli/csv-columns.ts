/** Where a scheduler's export keeps what is needed; indexes of columns. */
export interface CsvColumns {
  readonly text: number;
  readonly id?: number;
  readonly publishAt?: number;
  readonly account?: number;
  readonly site?: number;
}

/** Headings in order of preference, compared without case, spaces and punctuation. */
const HEADINGS = {
  text: 'text message post content caption tweet body copy posttext postcontent messagetext posttextcontent statusupdate status'.split(
    ' ',
  ),
  id: 'id postid'.split(' '),
  publishAt:
    'publishat publishdate scheduledat scheduledfor scheduleddate scheduledtime scheduled datetime date publishtime posttime senddate'.split(
      ' ',
    ),
  account: 'account handle profile channel page accountname profilename'.split(' '),
  site: 'network platform site socialnetwork channeltype'.split(' '),
};

/** Finds the columns by their headings; undefined when none can be the text. */
export function findColumns(headings: readonly string[]): CsvColumns | undefined {
  const plain = headings.map((heading) => heading.toLowerCase().replace(/[^a-z]/g, ''));
  const find = (names: readonly string[]): number | undefined => {
    const name = names.find((one) => plain.includes(one));
    return name === undefined ? undefined : plain.indexOf(name);
  };
  const text = find(HEADINGS.text);
  if (text === undefined) return undefined;
  const optional = {
    id: find(HEADINGS.id),
    publishAt: find(HEADINGS.publishAt),
    account: find(HEADINGS.account),
    site: find(HEADINGS.site),
  };
  const present = Object.entries(optional).filter(([, index]) => index !== undefined);
  return { text, ...Object.fromEntries(present) };
}

/** Headings that are taken for the text, as they are shown in an error. */
export const TEXT_HEADINGS = 'Text, Message, Post, Content, Caption or Tweet';

/** A day as schedulers write it (`2026-11-05 09:00`, `05/11/2026 09:00`), in ISO 8601; undefined when unreadable. */
export function readDate(written: string): string | undefined {
  const value = written.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?).*)?$/.exec(value);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}${iso[4] === undefined ? '' : `T${iso[4]}`}`;
  const british = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:[ ,]+(\d{1,2}:\d{2}))?/.exec(value);
  if (!british) return undefined;
  const [, day = '', month = '', year = '', time] = british;
  if (Number(month) > 12 || Number(day) > 31) return undefined;
  const clock = time === undefined ? '' : `T${time.padStart(5, '0')}`;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${clock}`;
}
