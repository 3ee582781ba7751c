import { ApiResponse } from '@nestjs/swagger';

const text = { type: 'string' } as const;

/** The one shape of every error in the API's document. */
export const PROBLEM_SCHEMA = {
  type: 'object' as const, required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { ...text, example: 'urn:pirtti:problem:not-found' }, title: { ...text, description: 'In the language of Accept-Language.' },
    status: { type: 'integer' }, code: { ...text, example: 'not-found' }, detail: text, errorId: text,
    details: { type: 'object', additionalProperties: true },
    errors: { type: 'array', items: { type: 'object', required: ['pointer', 'rule', 'message'], properties: { pointer: text, rule: text, message: text } } },
  },
};

interface DetailSchema {
  readonly type: string;
  readonly format?: string;
  readonly items?: object;
  readonly description?: string;
}

/** `agreement-is-missing` → `AgreementIsMissingProblem`: by which the document keeps the schema once. */
const nameOf = (code: string): string => `${code.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Problem`;

/** Documents what a refusal's details hold. Another refusal of the same status has others or none, so none of them is required. */
export const RefusesWith = (status: number, code: string, details: Readonly<Record<string, DetailSchema>>): MethodDecorator => ApiResponse({
  status, description: `A problem. With the code \`${code}\` its details say more.`,
  content: {
    'application/problem+json': {
      schema: { title: nameOf(code), ...PROBLEM_SCHEMA, properties: { ...PROBLEM_SCHEMA.properties, details: { type: 'object', properties: { ...details }, additionalProperties: true } } },
    },
  },
});

/** Which agreement held last, where one did: of the refusal `agreement-is-missing`. */
export const RefusesWithoutAgreement = (): MethodDecorator => RefusesWith(409, 'agreement-is-missing', {
  agreementId: { type: 'string', format: 'uuid', description: 'The agreement that ended last. Left out where there was none.' },
  validTo: { type: 'string', format: 'date-time', description: 'The first instant at which it no longer held: by its last day, or by an earlier end.' },
});
