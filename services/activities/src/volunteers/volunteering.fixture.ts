import { newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { eventually, testMailServer, testOrganisation, testService, type TestActor, type TestMailServer, type TestService } from '@pirtti/testing';
import type { EntityManager } from 'typeorm';
import { activities } from '../definition.js';

export const MODEL = {
  names: { fi: 'Kaveriksi arkeen' }, summary: { fi: 'Seuraa arkeen.' }, roles: ['companion', 'caller'], municipalityCodes: ['217'], fundingUntil: '2028-12-31', needsTraining: true, needsPledge: true, recordValidMonths: 24, takesApplicants: true,
  responsible: { name: 'Vieno Vastuu', email: 'vieno@esimerkki.example', language: 'fi' },
};
export const person = (name: string) => ({ name, email: `${name.split(' ')[0]!.toLowerCase()}@esimerkki.example`, language: 'fi' });
export const READY = { trainedOn: '2026-09-01', pledgedOn: '2026-09-01' };

/** What is there, as soon as it is as it should be. */
export const until = <T>(look: () => T, isSo: (found: T) => boolean): Promise<T> => eventually(() => {
  const found = look();
  if (!isSo(found)) throw new Error(`not yet: ${JSON.stringify(found)}`);
  return found;
});

/** An association with a coordinator, a service that writes letters, and the words in which the tests ask it. */
export async function volunteering(now: () => Date) {
  const server: TestMailServer = await testMailServer();
  const service: TestService = await testService(activities, {
    clock: { now }, config: { letters: { publicUrl: 'https://pirtti.example', email: { smtpUrl: server.url, from: 'Pirtti <pirtti@pirtti.example>' } } },
  });
  const tenant = service.service.app.get(TenantTransactions);
  const organisation = async () => {
    const coordinator = await service.actor({ roles: ['volunteer-coordinator'] });
    const { organisationId } = coordinator;
    await testOrganisation(service.database.mail, { organisationId, names: { fi: 'Kylän kahvittajat ry' }, type: 'association' });
    return asking(service, coordinator, (work) => tenant.run(organisationId, work));
  };
  return { service, server, tenant, organisation, stop: async () => { await service.stop(); await server.stop(); } };
}

export type Asking = Awaited<ReturnType<Awaited<ReturnType<typeof volunteering>>['organisation']>>;

function asking(service: TestService, as: TestActor, run: <T>(work: (tx: EntityManager) => Promise<T>) => Promise<T>) {
  const { organisationId } = as;
  const get = async (path: string) => (await service.request(path, { as })).body;
  const post = (path: string, body: object = {}) => service.request(path, { as, body });
  const put = (path: string, body: object = {}) => service.request(path, { as, body, method: 'PUT' });
  const made = async (path: string, body: object): Promise<string> => {
    const { status, body: answer } = await post(path, body);
    if (status !== 201) throw new Error(`${path} answered ${status} ${JSON.stringify(answer)}`);
    return (answer as { id: string }).id;
  };
  return {
    as, organisationId, get, post, put, run,
    model: (more: object = {}) => made('/volunteer-models', { ...MODEL, ...more }),
    volunteer: (name: string, more: object = {}) => made('/volunteers', { person: person(name), roles: ['companion'], languages: ['fi'], municipalityCode: '217', ...READY, ...more }),
    need: (modelId: string, more: object = {}) => made('/volunteer-needs', { modelId, role: 'companion', languages: ['fi'], municipalityCode: '217', person: person('Nelli Naapuri'), ...more }),
    match: (needId: string, volunteerId: string, startsOn = '2026-11-23') => post(`/volunteer-needs/${needId}/matches`, { volunteerId, startsOn }),
    shift: (modelId: string, more: object = {}) => made('/volunteer-shifts', {
      modelId, names: { fi: 'Kahvinkeitto' }, role: 'companion', place: 'Tupa', municipalityCode: '217', day: '2026-12-02', startTime: '13:00', endTime: '15:00', minPeople: 1, maxPeople: 2, ...more,
    }),
    apply: (more: object = {}) => service.request(`/public/organisations/${organisationId}/volunteer-applications`, {
      body: { applicationId: newId(), person: person('Aatu Apuri'), roles: ['companion'], languages: ['fi'], municipalityCode: '217', ...more }, key: null,
    }),
    search: async (more: object = {}) => (await service.request('/volunteers/searches', { as, body: more, key: null })).body,
    told: (id: string) => run((tx) => tx.query<{ type: string; data: Record<string, unknown> }[]>('select type, data from outbox where aggregate_id = $1 order by id', [id])),
  };
}
