import fc from 'fast-check';
import { resolved, type ApiDocument, type Schema } from './endpoints.js';
import { kindOfField, SomeId } from './known-ids.js';

const DAY_MS = 86_400_000;
const WORDS = ['Kahvihetki kirjastolla', 'Vänpromenaden', 'Tule mukaan!', 'Ääkköset åäö ÅÄÖ', 'Kuljetus lähtee klo 12.', 'a', 'Rivi\nja toinen', '👵🏽 tervetuloa', 'käytettävissä < > & " \'', '=1+1'];

const day = (inDays: number): string => new Date(Date.now() + inDays * DAY_MS).toISOString().slice(0, 10);
const days = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: -30, max: 0 }) }, { weight: 2, arbitrary: fc.integer({ min: 1, max: 360 }) }, fc.integer({ min: -36_500, max: 26_000 }));

/** So many that a wrong one is likelier than what belongs to the person who asks, as of municipalities. */
const MANY_CHOICES = 10;

/** What was answered before under that name. */
const seenUnder = (name: string): fc.Arbitrary<SomeId> => fc.nat().map((nth) => new SomeId(kindOfField(name), nth));

/** Values that a schema allows, most of them such that a command could succeed with them. `name` is the field's. */
export function validValues(schema: Schema, document: ApiDocument, name = ''): fc.Arbitrary<unknown> {
  const known = resolved(schema, document);
  const values = ofType(known, document, name);
  return known.nullable ? fc.oneof({ weight: 3, arbitrary: values }, fc.constant(null)) : values;
}

function ofType(schema: Schema, document: ApiDocument, name: string): fc.Arbitrary<unknown> {
  if (schema.enum) return schema.enum.length < MANY_CHOICES ? fc.constantFrom(...schema.enum) : fc.oneof(fc.constantFrom(...schema.enum), seenUnder(name));
  if (schema.oneOf) return fc.oneof(...schema.oneOf.map((one) => validValues(one, document, name)));
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'integer' || schema.type === 'number') return numbers(schema);
  if (schema.type === 'array') return lists(schema, document, name);
  if (schema.type === 'object') return objects(schema, document);
  return texts(schema, name);
}

function numbers({ minimum = 0, maximum = 1_000 }: Schema): fc.Arbitrary<number> {
  return fc.oneof(fc.integer({ min: minimum, max: Math.min(maximum, minimum + 20) }), fc.integer({ min: minimum, max: maximum }), fc.constantFrom(minimum, maximum));
}

function texts(schema: Schema, name: string): fc.Arbitrary<unknown> {
  if (schema.format === 'uuid') return fc.oneof({ weight: 9, arbitrary: seenUnder(name) }, fc.uuid());
  if (schema.format === 'date') return fc.oneof({ weight: 3, arbitrary: days.map(day) }, { weight: 2, arbitrary: fc.tuple(days, fc.nat()).map(([inDays, nth]) => new SomeId(kindOfField(name), nth, day(inDays))) });
  if (schema.format === 'date-time') return fc.tuple(days, fc.nat({ max: 86_399 })).map(([inDays, second]) => new Date(Date.now() + inDays * DAY_MS - second * 1_000).toISOString());
  const made = madeUp(schema);
  return fc.oneof({ weight: 2, arbitrary: made }, seenUnder(name));
}

function madeUp({ format, pattern, example, maxLength: longest }: Schema): fc.Arbitrary<string> {
  if (format === 'email') return fc.constantFrom('a@b.example', 'etu.suku+lista@toimisto.example', `${'x'.repeat(60)}@y.example`);
  if (format === 'uri') return fc.webUrl({ withQueryParameters: true });
  // A pattern says by itself how long a text must be; another limit than the document's could leave none.
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern), longest === undefined ? {} : { maxLength: longest });
  if (typeof example === 'string') return /^\d{4}-\d\d-\d\d$/.test(example) ? days.map(day) : fc.constant(example);
  const maxLength = longest ?? 40;
  return fc.oneof(
    fc.constantFrom(...WORDS.filter((word) => word.length <= maxLength)),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(maxLength, 60) }),
    fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: Math.min(maxLength, 30) }),
  );
}

function lists(schema: Schema, document: ApiDocument, name: string): fc.Arbitrary<unknown> {
  const examples = Array.isArray(schema.example) ? [fc.shuffledSubarray([...schema.example])] : [];
  const items = schema.items ? validValues(schema.items, document, name) : fc.string();
  return fc.oneof({ weight: 3, arbitrary: fc.uniqueArray(items, { maxLength: Math.min(schema.maxItems ?? 4, 4), selector: (value) => (value instanceof SomeId ? value.nth : JSON.stringify(value)) }) }, ...examples.map((arbitrary) => ({ weight: 6, arbitrary })));
}

function objects(schema: Schema, document: ApiDocument): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema;
  if (typeof additionalProperties === 'object') return fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, fc.dictionary(fc.constantFrom('0-6', '65-74', '75-84', 'true', 'fi'), validValues(additionalProperties, document)));
  const fields = Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, validValues(part, document, key)]));
  return fc.record(fields, { requiredKeys: required.filter((key) => key in fields) });
}
