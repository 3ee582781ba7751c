import type { Border } from '@pirtti/http-kit';
import { newId } from '@pirtti/kernel';
import type { Finding } from '../../harness.js';
import type { Endpoint } from './endpoints.js';
import { isOpenToAll } from './expected.js';
import { callerOf, inWords, send } from './probe.js';
import type { Questions } from './questions.js';
import type { Stage } from './stage.js';

/** What an attacker would like to decide. */
const EXTRAS: Readonly<Record<string, unknown>> = {
  organisationId: newId(), organisation_id: newId(), id: newId(), status: 'published', roles: ['organisation-admin'], counsellorId: newId(), linkPersonId: newId(), createdAt: '2020-01-01T00:00:00Z', number: 'L-00001',
};

/** Nobody decides more than the request's own fields: each field that the schema does not know is refused as unknown. */
export async function judgeAssignment(stage: Stage, questions: Questions, endpoint: Endpoint, border: Border): Promise<Finding[]> {
  if (!endpoint.body || isOpenToAll(border)) return [];
  const asker = await questions.maker(questions.homes[0]!);
  const { refs } = await questions.thing(border.of, { asker, whose: 'asker', standing: 'standing' });
  const probe = questions.probe(callerOf(asker), 'with a field too many', refs, 'input-is-invalid');
  const findings: Finding[] = [];
  for (const [name, value] of Object.entries(EXTRAS)) {
    if (Object.hasOwn(probe.call.body as object, name)) continue;
    const told = await send(stage, probe, { ...(probe.call.body as object), [name]: value });
    const unknown = told.status === 400 && told.text.includes('"is-unknown"');
    if (!unknown) findings.push(`${inWords(probe)} (${name}): ${told.status} ${told.code ?? 'a success'} came`);
  }
  return findings;
}
