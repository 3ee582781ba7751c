/** The parts of JSON Schema that our documents use (OpenAPI 3.0: `nullable`). */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly nullable?: boolean;
  readonly example?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

export interface Answer {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, Answer>>;
  readonly security?: readonly object[];
}

export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** One thing that a service can be asked, with everything that its document says of it. */
export interface Endpoint {
  readonly service: string;
  /** `POST` */
  readonly method: string;
  /** `/referrals/{id}/sending` */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: Schema;
  /** By status. */
  readonly responses: Readonly<Record<string, Answer>>;
  readonly isPublic: boolean;
  readonly document: ApiDocument;
}

export const nameOf = ({ service, method, path }: Endpoint): string => `${service} ${method} ${path}`;

/** Everything that a document tells of. */
export const endpointsOf = (service: string, document: ApiDocument): Endpoint[] =>
  Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({
    service, path, method: method.toUpperCase(), parameters: operation.parameters ?? [], body: operation.requestBody?.content['application/json']?.schema,
    responses: operation.responses, isPublic: !operation.security?.some((way) => Object.keys(way).length > 0), document,
  })));

/** A schema without its references at the top; `allOf` becomes one. */
export function resolved(schema: Schema, document: ApiDocument): Schema {
  if (schema.$ref) return resolved(document.components.schemas[schema.$ref.split('/').at(-1)!] ?? {}, document);
  if (!schema.allOf) return schema;
  const { allOf, ...own } = schema;
  return Object.assign({}, ...allOf.map((part) => resolved(part, document)), own) as Schema;
}
