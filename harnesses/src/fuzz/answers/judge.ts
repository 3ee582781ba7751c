import type { Case, WireRequest } from '../requests/case.js';
import type { Answer, Endpoint } from '../requests/endpoints.js';
import type { Cut, Received } from './send.js';
import { misfit } from './strict-schema.js';

const PROBLEM = 'application/problem+json';
/** Nothing that people wait for takes so long, however bad the request. */
const LONGEST_ANSWER_MS = 10_000;

/** The services run without a browser to print with, and say so honestly: ten thousand printed reports would judge the browser. */
const WITHOUT_BROWSER = 'pdf-needs-chromium';
const LATE = `answered after more than ${LONGEST_ANSWER_MS / 1_000} s`;
const NEVER = 'no answer';

/** Whether a fault may be the machine's. */
export const isOfTime = (fault: string): boolean => fault === LATE || fault.startsWith(NEVER) || fault.startsWith('answered 503');

/** What is wrong with an answer, in words that are the same for the same fault; undefined where nothing is. */
export function faultOf(one: Case, wire: WireRequest, answer: Received | Cut): string | undefined {
  if ('cut' in answer) return mayBeCut(one) ? undefined : `${NEVER} (${answer.cut})`;
  const { status, body } = answer;
  if (answer.ms > LONGEST_ANSWER_MS) return LATE;
  if (status >= 500 && !codeIn(answer).includes(WITHOUT_BROWSER)) return `answered ${status}${codeIn(answer)}`;
  if (one.method === 'HEAD' || status === 304) return undefined;
  const documented = one.method === undefined ? one.endpoint.responses[String(status)] : undefined;
  if (documented) return misfitOf(answer, documented, one.endpoint) ?? (status < 400 ? unaskedFor(one, wire) : undefined);
  if (status < 400) return `answered ${status}, which its document does not tell of`;
  if (answer.contentType !== PROBLEM) return `answered ${status} as ${answer.contentType || 'nothing'}, not as a problem`;
  const problem = json(body);
  const wrong = misfit(problem, one.endpoint.document.components.schemas['Problem']!, one.endpoint.document);
  if (wrong) return `answered ${status} with a problem that is none: ${wrong}`;
  return (problem as { status: number }).status === status ? undefined : `answered ${status} with a problem of another status`;
}

/** A body that is refused before it was read to its end may end in a cut: the client is still sending. */
const mayBeCut = ({ raw, body }: Case): boolean => (raw?.length ?? 0) > 200_000 || (body !== undefined && JSON.stringify(body).length > 100_000);

function misfitOf(answer: Received, documented: Answer, { document }: Endpoint): string | undefined {
  const { status, contentType, body } = answer;
  const content = documented.content?.[contentType];
  if (!content) return documented.content || body.length > 0 ? `answered ${status} as ${contentType || 'nothing'}, which its document does not tell of` : undefined;
  if (!contentType.endsWith('json')) return body.length > 0 ? undefined : `answered ${status} with nothing in it`;
  const wrong = misfit(json(body), content.schema, document);
  return wrong && `answered ${status} with what its schema does not allow: ${wrong}`;
}

/** What was accepted though the document knows no such field, or another kind of value there. Forms of texts are left to the service: it trims. */
function unaskedFor({ endpoint, query }: Case, { body }: WireRequest): string | undefined {
  const known = new Set(endpoint.parameters.filter((one) => one.in === 'query').map(({ name }) => name));
  // Where nothing is asked by query, one is passed over.
  if (known.size > 0 && query.some(([name]) => !known.has(name))) return 'accepted a query that its document does not tell of';
  const sent = endpoint.body && body ? json(Buffer.from(body)) : undefined;
  const wrong = sent === undefined ? undefined : misfit(sent, endpoint.body!, endpoint.document, ['additionalProperties', 'type', 'required']);
  return wrong && `accepted what its document does not allow: ${wrong}`;
}

const codeIn = ({ body }: Received): string => {
  const { code } = (json(body) ?? {}) as { code?: unknown };
  return typeof code === 'string' ? ` (${code})` : '';
};

/** A body as JSON; undefined, which fits no schema, where it is none. */
export function json(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}
