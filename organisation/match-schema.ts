import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema';
import type { JSONPath } from 'jsonc-parser';
import schema from './pack.schema.json';
import type { Misfit } from './pack-fault';

/** What does not fit `pack.schema.json`. No `eval`: our pages' own policy forbids it. */
export function matchSchema(value: unknown): readonly Misfit[] {
  const { errors } = new Validator(schema as Schema, '2020-12', false).validate(value);
  return errors.flatMap((unit, index) => misfitsOf(unit, errors[index - 1], value));
}

/** A unit of the validator's output in plain words; units that only wrap others say nothing. */
function misfitsOf(unit: OutputUnit, before: OutputUnit | undefined, value: unknown): Misfit[] {
  const path = stepsOf(unit.instanceLocation, value);
  const found = valueAt(value, path);
  const one = (problem: string, fix: string): Misfit[] => [{ path, problem, fix }];
  // Only this unit has no place in the schema; the one before it says where the field was refused.
  if (unit.keyword === 'false') {
    const known = Object.keys(schemaOf(before).properties ?? {});
    const names = known.filter((name) => !name.startsWith('$')).join(', ');
    return one('is not a field of a pack.', `Remove it, or use one of: ${names}.`);
  }
  const at = schemaOf(unit);
  const description = at.description ?? 'it';
  switch (unit.keyword) {
    case 'required': {
      // One unit comes for each name, and each tells its name only in a sentence.
      if (before?.keyword === 'required' && before.instanceLocation === unit.instanceLocation) {
        return [];
      }
      const missing = (at.required ?? []).filter((name) => !Object.hasOwn(Object(found), name));
      return missing.map((name) => ({
        path: [...path, name],
        problem: 'is missing.',
        fix: `Add ${Object(at.properties)[name]?.description ?? 'it'}.`,
      }));
    }
    case 'type':
      return one(`should be ${KINDS[String(at.type)] ?? at.type}.`, `Write ${description}.`);
    case 'enum':
      return one(`cannot be ${show(found)}.`, `Use one of: ${(at.enum ?? []).join(', ')}.`);
    case 'minLength':
    case 'minProperties':
      return one('is empty.', `Write ${description}.`);
    case 'maxLength':
      return one(
        `is ${String(found).length} characters long.`,
        `Shorten it to at most ${at.maxLength}.`,
      );
    case 'maxItems':
    case 'maxProperties':
      return one(
        `has ${Object.keys(Object(found)).length} entries.`,
        `Keep at most ${at.maxItems ?? at.maxProperties}.`,
      );
    case 'format':
      return at.format === 'date'
        ? one(`is not a date: ${show(found)}.`, 'Write year, month and day, as in 2027-05-06.')
        : one(`is not an e-mail address: ${show(found)}.`, 'Write it as name@example.org.');
    default:
      return [];
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  object: 'a block in { }',
  array: 'a list in [ ]',
};

function show(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** `#/terms/0/until` as steps; an index of a list becomes a number. */
function stepsOf(pointer: string, value: unknown): JSONPath {
  const path: JSONPath = [];
  for (const piece of pointer.split('/').slice(1)) {
    const name = decodeURI(piece).replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(valueAt(value, path)) ? Number(name) : name);
  }
  return path;
}

function valueAt(value: unknown, path: JSONPath): unknown {
  return path.reduce<unknown>((inner, step) => Object(inner)[step], value);
}

/** The part of the schema that holds a unit's keyword: `#/properties/terms/items/$ref/required`. */
function schemaOf(unit: OutputUnit | undefined): Schema {
  const steps = (unit?.keywordLocation ?? '').split('/').slice(1, -1);
  return steps.reduce<Schema>((inner, step) => {
    if (step !== '$ref') return Object(inner)[step] ?? {};
    return Object(schema.$defs)[String(inner.$ref).replace('#/$defs/', '')] ?? {};
  }, schema as Schema);
}
