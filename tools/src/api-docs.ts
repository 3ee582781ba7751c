import { openApiOf, type ServiceDefinition } from '@pirtti/http-kit';
import openapiTS, { astToString } from 'openapi-typescript';

export const API_SERVICES = ['partners', 'activities', 'referrals', 'reporting'] as const;

/** What `docs/api/` and the pages' typed clients should hold: path from the project's root → text. */
export async function apiDocs(definitions: Readonly<Record<string, ServiceDefinition>>): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const service of API_SERVICES) {
    const document = await openApiOf(definitions[service]!);
    const text = `${JSON.stringify(inPlaces(document), null, 2)}\n`;
    files.set(`docs/api/${service}.json`, text);
    files.set(`services/portal/web/src/api/generated/${service}.d.ts`, astToString(await openapiTS(text)));
  }
  return files;
}

const PLACES = ['path', 'query', 'header', 'cookie'];

/** Each operation's parameters by where they stand: in which order a compiler runs decorators shall not show. */
const inPlaces = (document: object): unknown => JSON.parse(JSON.stringify(document), (key, value: unknown) =>
  (key === 'parameters' && Array.isArray(value) ? [...value as { in: string }[]].sort((one, other) => PLACES.indexOf(one.in) - PLACES.indexOf(other.in)) : value));
