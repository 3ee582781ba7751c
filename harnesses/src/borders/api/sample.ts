import { newId } from '@pirtti/kernel';
import type { Endpoint, Schema } from './endpoints.js';

type Schemas = Readonly<Record<string, Schema>>;

/** Ids and codes by the name of the parameter or field that they stand in. */
export type Refs = Readonly<Record<string, unknown>>;

export interface Call {
  readonly address: string;
  readonly body: unknown;
}

/** A request to the endpoint that is right in form: what the refs name, where they belong, and anything else that is needed as its schema allows. */
export function callOf(endpoint: Endpoint, schemas: Schemas, refs: Refs, bodies: Readonly<Record<string, object>>): Call {
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(refs[name] ?? newId())));
  const query = endpoint.query.filter((one) => one.required || refs[one.name] !== undefined).map((one) => [one.name, String(refs[one.name] ?? valueOf(one.schema ?? {}, schemas, refs))]);
  const body = endpoint.body && { ...(valueOf(endpoint.body.schema, schemas, refs) as object), ...filled(bodies[endpoint.body.name], refs) };
  return { address: path + (query.length > 0 ? `?${new URLSearchParams(query as [string, string][]).toString()}` : ''), body };
}

/** What a hand-made body leaves to the refs. */
const filled = (body: object | undefined, refs: Refs): object => Object.fromEntries(Object.entries(body ?? {}).filter(([name]) => refs[name] === undefined));

/** Whether a body speaks of other things by their ids. */
export function namesOthers(schema: Schema, schemas: Schemas): boolean {
  if (schema.$ref) return namesOthers(schemas[schema.$ref.split('/').at(-1)!] ?? {}, schemas);
  const parts = [...Object.values(schema.properties ?? {}), ...schema.allOf ?? [], ...schema.oneOf ?? [], ...(schema.items ? [schema.items] : [])];
  return schema.format === 'uuid' || parts.some((part) => namesOthers(part, schemas));
}

function valueOf(schema: Schema, schemas: Schemas, refs: Refs): unknown {
  if (schema.$ref) return valueOf(schemas[schema.$ref.split('/').at(-1)!] ?? {}, schemas, refs);
  if (schema.allOf) return valueOf(schema.allOf[0] ?? {}, schemas, refs);
  if (schema.oneOf) return valueOf(schema.oneOf[0] ?? {}, schemas, refs);
  if (schema.properties || schema.type === 'object') return objectOf(schema, schemas, refs);
  if (schema.example !== undefined) return schema.example;
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'array': return Array.from({ length: schema.minItems ?? (schema.items?.enum ? 1 : 0) }, () => valueOf(schema.items ?? {}, schemas, {}));
    case 'boolean': return true;
    case 'integer':
    case 'number': return schema.minimum ?? 1;
    default: return textOf(schema.format);
  }
}

function objectOf({ properties = {}, required = [] }: Schema, schemas: Schemas, refs: Refs): object {
  return Object.fromEntries(Object.entries(properties)
    .filter(([name]) => required.includes(name) || refs[name] !== undefined)
    // An object's own id is in the address: a field called "id" is something else's.
    .map(([name, property]) => [name, name !== 'id' && refs[name] !== undefined ? refs[name] : valueOf(property, schemas, {})]));
}

function textOf(format: string | undefined): string {
  if (format === 'uuid') return newId();
  if (format === 'date-time') return new Date().toISOString();
  return format === 'date' ? new Date().toISOString().slice(0, 10) : 'Teksti';
}
