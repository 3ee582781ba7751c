import type { RunningService } from '@pirtti/http-kit';

/** As much of a JSON schema as the documents here use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly example?: unknown;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

interface Parameter { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema?: Schema }
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, unknown>>;
}
interface Document { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>; readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> } }

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Endpoint {
  /** As the tables name it: `POST /referrals/{id}/sending`. */
  readonly key: string;
  readonly method: Method;
  readonly path: string;
  /** Names in the address. */
  readonly params: readonly string[];
  readonly query: readonly Parameter[];
  readonly body: { readonly name: string; readonly schema: Schema } | undefined;
  /** The success that the document tells of. */
  readonly done: number;
  /** Whether a success changes something. */
  readonly changes: boolean;
}

/** Every endpoint that a running service says it has, and the schemas that they speak of. */
export async function endpointsOf(service: Pick<RunningService, 'url'>): Promise<{ endpoints: Endpoint[]; schemas: Readonly<Record<string, Schema>> }> {
  const document = await (await fetch(`${service.url}/openapi.json`)).json() as Document;
  const endpoints = Object.entries(document.paths).flatMap(([path, operations]) => Object.entries(operations).map(([method, operation]) => asEndpoint(path, method, operation)));
  return { endpoints, schemas: document.components?.schemas ?? {} };
}

function asEndpoint(path: string, verb: string, { parameters = [], requestBody, responses }: Operation): Endpoint {
  const method = verb.toUpperCase() as Method;
  const schema = requestBody?.content['application/json']?.schema;
  const done = Number(Object.keys(responses).find((status) => /^2\d\d$/.test(status)));
  return {
    key: `${method} ${path}`, method, path, done, query: parameters.filter((one) => one.in === 'query'),
    params: [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!),
    body: schema && { name: schema.$ref?.split('/').at(-1) ?? '', schema },
    // A search is a POST that answers 200: it makes nothing.
    changes: method !== 'GET' && !(method === 'POST' && done === 200),
  };
}
