import { DRAFT_KINDS, type Entry, MODES, PROFILES } from './entry';

/** An entry that cannot be checked; the message names the field and the fix. */
export class EntryError extends Error {}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads one line of JSON as a draft.
 * @throws {EntryError} when it is not an object, has no text, or a field has the wrong kind of value.
 */
export function readEntry(line: string): Entry {
  const fields = parse(line);
  const { id, text } = fields;
  if (typeof text !== 'string') throw new EntryError('"text" must be a string: the post to check');
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number') {
    throw new EntryError('"id" must be a string or a number');
  }
  return {
    id: id ?? undefined,
    text,
    mode: choice(fields, 'mode', MODES),
    profile: choice(fields, 'profile', PROFILES),
    kind: choice(fields, 'kind', DRAFT_KINDS),
    site: string(fields, 'site'),
    account: string(fields, 'account'),
    publishAt: date(fields, 'publishAt'),
    context: context(fields),
    parts: strings(fields, 'parts'),
    preElection: boolean(fields, 'preElection'),
  };
}

function parse(line: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new EntryError(`not JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (!isFields(value)) throw new EntryError('not an object: write {"text": "…"}');
  return value;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function choice<Value extends string>(
  fields: Fields,
  name: string,
  allowed: readonly Value[],
): Value | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new EntryError(`"${name}" must be one of ${allowed.join(', ')}`);
  return found;
}

function string(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new EntryError(`"${name}" must be a string`);
  return value;
}

function boolean(fields: Fields, name: string): boolean | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'boolean') throw new EntryError(`"${name}" must be true or false`);
  return value;
}

function strings(fields: Fields, name: string): readonly string[] | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) {
    throw new EntryError(`"${name}" must be a list of strings`);
  }
  return value;
}

function date(fields: Fields, name: string): string | undefined {
  const value = string(fields, name);
  if (value !== undefined && !/^\d{4}-\d{2}-\d{2}/.test(value)) {
    throw new EntryError(`"${name}" must be a date like 2026-11-05T09:00`);
  }
  return value;
}

function context(fields: Fields): Entry['context'] {
  const value = fields.context;
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  if (!isFields(value) || typeof value.text !== 'string') {
    throw new EntryError('"context" must be a string or {"text": "…", "author": "…"}');
  }
  const author = string(value, 'author');
  return author === undefined ? { text: value.text } : { text: value.text, author };
}
