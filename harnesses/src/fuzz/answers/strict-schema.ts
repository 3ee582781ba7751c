import { Ajv, type ValidateFunction } from 'ajv';
import * as formats from 'ajv-formats';
import { resolved, type ApiDocument, type Schema } from '../requests/endpoints.js';

/** A schema as JSON Schema has it, under which a field that nobody documented is a mistake. */
export function strict(schema: Schema, document: ApiDocument): object {
  const { nullable, example: _, ...known } = resolved(schema, document);
  const closed = {
    ...known,
    ...(known.properties ? { properties: Object.fromEntries(Object.entries(known.properties).map(([key, part]) => [key, strict(part, document)])) } : {}),
    ...(known.type === 'object' && known.properties && known.additionalProperties === undefined ? { additionalProperties: false } : {}),
    ...(typeof known.additionalProperties === 'object' ? { additionalProperties: strict(known.additionalProperties, document) } : {}),
    ...(known.items ? { items: strict(known.items, document) } : {}),
    ...(known.oneOf ? { oneOf: known.oneOf.map((part) => strict(part, document)) } : {}),
  };
  if (!nullable) return closed;
  // Side by side with null a rule of the other branch could not be told from a wrong kind of value.
  return known.type ? { ...closed, type: [known.type, 'null'], ...(known.enum ? { enum: [...known.enum, null] } : {}) } : { anyOf: [closed, { type: 'null' }] };
}

const ajv = new Ajv({ strict: false, allErrors: true });
(formats.default as unknown as (ajv: Ajv) => void)(ajv);
const compiled = new WeakMap<Schema, ValidateFunction>();

/** What of a value its schema does not allow, of all rules or of those that are named: a place and a rule, never the value. */
export function misfit(value: unknown, schema: Schema, document: ApiDocument, of?: readonly string[]): string | undefined {
  const validate = compiled.get(schema) ?? ajv.compile(strict(schema, document));
  compiled.set(schema, validate);
  if (validate(value)) return undefined;
  const [first] = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'anyOf' && (of === undefined || of.includes(keyword)));
  if (!first && of) return undefined;
  const extra = first?.keyword === 'additionalProperties' ? ` (${String(first.params['additionalProperty'])})` : '';
  return `${first?.instancePath.replace(/\/\d+/g, '/0') || 'the whole'} ${first?.message ?? 'does not fit'}${extra}`;
}
