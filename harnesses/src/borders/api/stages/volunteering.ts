import { newId } from '@pirtti/kernel';
import { done, type Asker, type Ground, type Kind } from '../stage.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const dayFromNow = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const MODEL = { names: { fi: 'Malli' }, roles: ['companion'], municipalityCodes: ['217'], needsTraining: false, needsPledge: false, recordValidMonths: 24, takesApplicants: true };
const person = (name: string) => ({ name, email: 'esimerkki@pirtti.example', language: 'fi' });
const SHIFT = { names: { fi: 'Vuoro' }, role: 'companion', place: 'Tupa', municipalityCode: '217', day: dayFromNow(7), startTime: '13:00', endTime: '15:00', minPeople: 1, maxPeople: 20 };
const END = { lastDay: dayFromNow(0), reason: 'agreed-time', outcome: 'good', waitsAgain: false, version: 1 };

/** Bodies that the schema alone does not make: versions that were read, days of now, one of two who are asked for. */
export const VOLUNTEERING_BODIES = {
  VolunteerModelRequest: MODEL, ChangeVolunteerModelRequest: { ...MODEL, names: { fi: 'Uusi nimi' }, version: 1 }, EndVolunteerModelRequest: { lastDay: dayFromNow(0), version: 1 },
  VolunteerRequest: { person: person('Esimerkki'), roles: ['companion'] }, ChangeVolunteerRequest: { person: person('Esimerkki'), roles: ['companion'], municipalityCode: '217', version: 1 },
  VolunteerApplicationRequest: { person: person('Esimerkki'), roles: ['companion'] }, SearchVolunteersRequest: { status: 'active' }, EndVolunteerRequest: { lastDay: dayFromNow(0) },
  VolunteerNeedRequest: { role: 'companion', person: person('Esimerkki') }, ChangeVolunteerNeedRequest: { role: 'companion', municipalityCode: '217', version: 1 }, StartMatchRequest: { startsOn: dayFromNow(0) },
  PauseMatchRequest: { on: dayFromNow(0), version: 1 }, EndMatchRequest: END, VolunteerShiftRequest: SHIFT, ChangeVolunteerShiftRequest: { ...SHIFT, maxPeople: 10, version: 1 },
};

/** Models, volunteers, wishes, pairs and shifts. */
export function volunteeringKinds({ test, person: worker }: Ground): Readonly<Record<string, Kind>> {
  const make = async (path: string, asker: Asker, body: object): Promise<string> => (await done(test, path, asker, body)).id;
  const kind = (build: (asker: Asker, name: string) => Promise<Record<string, string>>, elsewhere?: () => Record<string, string>): Kind => ({
    homes: ['associationA', 'associationB'],
    make: async ({ asker: { organisation }, whose }) => {
      const asker = await worker(organisation, ['volunteer-coordinator'], whose);
      return { refs: await build(asker, `${organisation.marker} Esimerkki`), ...(elsewhere && { elsewhere: elsewhere() }) };
    },
  });
  const volunteer = (asker: Asker, name: string) => make('/volunteers', asker, { person: person(name), roles: ['companion'] });
  const model = (asker: Asker, name: string) => make('/volunteer-models', asker, { ...MODEL, names: { fi: name }, responsible: person(name), takesApplicants: false });
  const wish = async (asker: Asker, name: string) => {
    const modelId = await model(asker, name);
    return { modelId, id: await make('/volunteer-needs', asker, { modelId, role: 'companion', person: person(name) }), volunteerId: await volunteer(asker, name) };
  };
  return {
    'open volunteer model': kind(async (asker, name) => { await make('/volunteer-models', asker, { ...MODEL, names: { fi: name } }); return { id: asker.organisation.id }; }, () => ({ applicationId: newId(), shiftId: newId() })),
    'volunteer model': kind(async (asker, name) => ({ id: await model(asker, name) })),
    'volunteer': kind(async (asker, name) => ({ id: await volunteer(asker, name) })),
    'volunteer wish': kind(wish, () => ({ modelId: newId(), volunteerId: newId() })),
    'volunteer pair': kind(async (asker, name) => {
      const { id: needId, volunteerId } = await wish(asker, name);
      return { id: await make(`/volunteer-needs/${needId}/matches`, asker, { volunteerId, startsOn: dayFromNow(0) }) };
    }),
    'volunteer shift': kind(async (asker, name) => {
      const [modelId, volunteerId] = [await model(asker, name), await volunteer(asker, name)];
      const id = await make('/volunteer-shifts', asker, { ...SHIFT, modelId });
      await done(test, `/volunteer-shifts/${id}/volunteers/${await volunteer(asker, name)}`, asker, {}, 'PUT');
      return { id, modelId, volunteerId };
    }, () => ({ modelId: newId() })),
  };
}
