import { PUBLIC_IDEA_STATUSES, type MunicipalityCode } from '@pirtti/kernel';
import { done, type Asker, type Ground, type Kind, type Making, type OrganisationName, type Stage, type Thing } from '../stage.js';

/** Each organisation serves a municipality of its own: whose wish it is depends on that. */
export const AREAS: Readonly<Record<OrganisationName, MunicipalityCode>> = { associationA: '217', associationB: '272', regionA: '236', regionB: '924', municipality: '849', stranger: '584' };

const WISH = { targetGroups: ['everyone'], channel: 'conversation', language: 'fi' };
const EXPERIMENT = { language: 'fi', barrier: 'transport', targetGroups: ['everyone'], municipalityCode: '217', startsOn: '2026-09-01' };
const EXPERIENCE = { voice: 'participant', words: 'Matkalla ehti jutella.', language: 'fi' };

/** Residents' wishes in each state, and experiments from an idea to what was evaluated. */
export async function wishes({ test, person, organisations, database }: Ground): Promise<Pick<Stage, 'knows' | 'kinds' | 'bodies'> & { readonly keeps: NonNullable<Stage['keeps']>; readonly letsThrough: NonNullable<Stage['letsThrough']> }> {
  const areaOf = ({ organisation }: Asker): MunicipalityCode => AREAS[organisation.name as OrganisationName];
  /** By idea: of whose area it is. */
  const areas = new Map<string, string>();
  const experimentOf = new Map<string, string>();
  const serving = (code: unknown): string[] => Object.values(organisations).filter(({ name }) => AREAS[name as OrganisationName] === code).map(({ id }) => id);

  let ideas = 0;
  /** Written down by somebody who does not check wishes, so that it waits. */
  async function waiting(asker: Asker): Promise<string> {
    const hearer = await person(asker.organisation, ['service-counsellor']);
    const { id } = await done(test, '/ideas', hearer, { ...WISH, municipalityCode: areaOf(asker), words: `Toive ${asker.organisation.marker}${++ideas}` });
    areas.set(id, asker.organisation.id);
    return id;
  }
  async function open(asker: Asker): Promise<string> {
    const id = await waiting(asker);
    await done(test, `/ideas/${id}/publication`, asker, {});
    return id;
  }
  async function taken(asker: Asker): Promise<string> {
    const id = await open(asker);
    await done(test, `/ideas/${id}/taking-up`, asker, {});
    return id;
  }
  const begun = async (asker: Asker): Promise<string> => {
    const { id } = await done(test, '/experiments', asker, { ...EXPERIMENT, name: `Kokeilu ${asker.organisation.marker}` });
    experimentOf.set(id, asker.organisation.id);
    return id;
  };
  async function designed(asker: Asker): Promise<string> {
    const id = await begun(asker);
    await done(test, `/experiments/${id}/design`, asker, {});
    return id;
  }
  /** Tried, with a good and a bad experience. */
  async function tried(asker: Asker): Promise<string> {
    const id = await designed(asker);
    await done(test, `/experiments/${id}/start`, asker, {});
    for (const verdict of ['good', 'bad']) await done(test, `/experiments/${id}/experiences`, asker, { ...EXPERIENCE, verdict });
    return id;
  }
  async function evaluated(asker: Asker): Promise<string> {
    const id = await tried(asker);
    await done(test, `/experiments/${id}/evaluation`, asker, { conclusion: 'Väkeä tuli lisää.' });
    return id;
  }
  /** What another organisation keeps to itself. */
  const neighbour = ({ organisation }: Asker) => person(organisation.id === organisations.associationA.id ? organisations.associationB : organisations.associationA, ['activity-publisher']);
  const foreignDraft = async (asker: Asker): Promise<string> => (await done(test, '/activities', await neighbour(asker), { kind: 'event', names: { fi: 'Luonnos' } })).id;
  const kind = (make: (asker: Asker) => Promise<Thing['refs']>, elsewhere?: (asker: Asker) => Promise<Thing['refs']>): Kind => ({
    homes: ['associationA', 'associationB'],
    make: async ({ asker, whose }: Making) => {
      const maker = await person(asker.organisation, ['activity-publisher'], whose);
      return { refs: await make(maker), ...(elsewhere && { elsewhere: await elsewhere(maker) }) };
    },
  });

  // One from a resident, and one browser that says "me too": rows that are nobody's.
  const [someone] = [await person(organisations.associationA, ['activity-publisher'])];
  const supported = await open(someone);
  await test.request('/public/ideas', { body: { municipalityCode: '421', words: 'Kävelyseuraa iltapäivisin', language: 'fi' } });
  await test.request(`/public/ideas/${supported}/support`, { body: { token: supported }, key: null });

  return {
    knows: (table, row) => {
      switch (table) {
        case 'ideas': return (PUBLIC_IDEA_STATUSES as readonly unknown[]).includes(row['status']) ? 'everyone' : serving(row['municipality_code']);
        case 'idea_timeline': return [areas.get(String(row['idea_id'])) ?? ''];
        case 'idea_supports': return 'everyone';
        case 'experiences':
        case 'experiment_timeline': return [experimentOf.get(String(row['experiment_id'])) ?? ''];
        default: return [];
      }
    },
    // Whoever serves the municipality keeps its wishes up, whoever wrote them down.
    keeps: (table, row, organisationId) => table === 'ideas' && serving(row['municipality_code']).includes(organisationId),
    letsThrough: async () => {
      const { rows } = await database.query<{ id: string; isPublic: boolean; code: string }>('select id, status = any($1) as "isPublic", municipality_code as code from ideas', [PUBLIC_IDEA_STATUSES]);
      const found = new Map(rows.map((row) => [row.id, row]));
      return (table, row, organisationId) => {
        const idea = table === 'idea_timeline' ? found.get(String(row['idea_id'])) : undefined;
        return idea !== undefined && (idea.isPublic || serving(idea.code).includes(organisationId));
      };
    },
    bodies: {
      RecordIdeaRequest: { ...WISH, municipalityCode: '217', words: 'Lautapeli-iltoja' }, SendIdeaRequest: { municipalityCode: '217', words: 'Lautapeli-iltoja', language: 'fi' },
      ExperimentRequest: { ...EXPERIMENT, name: 'Kokeilu' }, ChangeExperimentRequest: { ...EXPERIMENT, name: 'Uusi nimi', version: 1 }, AnswerIdeaRequest: { answer: { fi: 'Selvitetään asiaa.' } },
    },
    kinds: {
      'waiting idea': kind(async (asker) => ({ id: await waiting(asker) })),
      'open idea': kind(async (asker) => ({ id: await open(asker) }), async (asker) => ({ activityId: await foreignDraft(asker) })),
      'duplicate idea': kind(async (asker) => ({ id: await waiting(asker), intoId: await open(asker) }), async (asker) => ({ intoId: await open(await neighbour(asker)) })),
      'taken idea': kind(async (asker) => ({ id: await taken(asker) })),
      'new experiment': kind(async () => ({}), async (asker) => ({ activityIds: [await foreignDraft(asker)] })),
      'experiment idea': kind(async (asker) => ({ id: await begun(asker) }), async (asker) => ({ activityIds: [await foreignDraft(asker)] })),
      'experiment design': kind(async (asker) => ({ id: await designed(asker) })),
      'tried experiment': kind(async (asker) => ({ id: await tried(asker) })),
      'evaluated experiment': kind(async (asker) => ({ id: await evaluated(asker), ownerId: asker.organisation.id }), async (asker) => ({ ownerId: (await neighbour(asker)).organisationId })),
      'experience': kind(async (asker) => {
        const id = await tried(asker);
        const { items } = await done(test, `/experiments/${id}/experiences`, asker) as unknown as { items: { id: string }[] };
        return { id, experienceId: items[0]!.id };
      }),
    },
  };
}
