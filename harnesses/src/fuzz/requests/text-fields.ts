import { resolved, type ApiDocument, type Schema } from './endpoints.js';
import { SomeId } from './known-ids.js';
import { Literal } from './nasty.js';

/** Where a text may stand in a body. */
export interface TextField {
  readonly at: readonly string[];
  /** Any text will do: no list of choices, no form. */
  readonly isFree: boolean;
}

/** Every text of a body, however deep. */
export function textFieldsOf(schema: Schema, document: ApiDocument, at: readonly string[] = []): TextField[] {
  const known = resolved(schema, document);
  if (known.type === 'object') return Object.entries(known.properties ?? {}).flatMap(([key, part]) => textFieldsOf(part, document, [...at, key]));
  if (known.type === 'array') return known.items ? textFieldsOf(known.items, document, [...at, '0']) : [];
  if (known.type !== 'string') return [];
  return [{ at, isFree: !known.enum && !known.format && !known.pattern && known.example === undefined && at.at(-1) !== '0' }];
}

/** A copy of the body with the value there; what lies on the way to it is made where it is missing. */
export function withText(body: unknown, at: readonly string[], value: string): unknown {
  const [key, ...rest] = at;
  if (key === undefined) return value;
  const isSet = typeof body === 'object' && body !== null && !(body instanceof Literal) && !(body instanceof SomeId);
  if (key === '0') return [withText(Array.isArray(body) ? body[0] : undefined, rest, value), ...(Array.isArray(body) ? body.slice(1) : [])];
  const fields = isSet && !Array.isArray(body) ? body as Record<string, unknown> : {};
  return { ...fields, [key]: withText(fields[key], rest, value) };
}
