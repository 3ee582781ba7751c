/** Shapes of an API as `openapi-typescript` writes them, for what is described by hand. */
type Parameters<Parts> = (Parts extends { query: infer Query } ? { query?: Query } : { query?: never })
  & (Parts extends { path: infer Path } ? { path: Path } : { path?: never })
  & { header?: never; cookie?: never };

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[];
  readonly details?: Readonly<Record<string, unknown>>;
  /** By which the administrator finds what happened. */
  readonly errorId?: string;
}

export type Operation<Answer, Parts = object> = {
  parameters: Parameters<Parts>;
  responses: {
    200: { headers: Record<string, unknown>; content: { 'application/json': Answer } };
    default: { headers: Record<string, unknown>; content: { 'application/json': Problem } };
  };
} & (Parts extends { body: infer Body } ? { requestBody: { content: { 'application/json': Body } } } : { requestBody?: never });

export interface Items<Item> {
  readonly items: Item[];
  readonly total: number;
}

export interface LocalizedText {
  fi: string;
  sv?: string;
  en?: string;
}
