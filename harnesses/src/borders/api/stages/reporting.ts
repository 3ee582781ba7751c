import { newId } from '@pirtti/kernel';
import { reporting } from '@pirtti/reporting';
import { testOrganisation } from '@pirtti/testing';
import { done, openGround, type Asker, type Kind, type Making, type OrganisationName, type Stage, type Thing } from '../stage.js';
import { hear } from './hear.js';

const AREAS: Readonly<Partial<Record<OrganisationName, readonly string[]>>> = { regionA: ['217', '421'], regionB: ['172'], municipality: ['179'] };
const PUBLIC_BODIES = Object.keys(AREAS) as OrganisationName[];
const FIRST_YEAR = 2026;

/** Figures of three areas, a programme, and reports in every state. */
export async function reportingStage(): Promise<Stage> {
  const ground = await openGround(reporting);
  const { test, organisations, person } = ground;
  const { mail, tenant } = test.database;
  for (const [name, { id }] of Object.entries(organisations)) {
    const area = AREAS[name as OrganisationName];
    await testOrganisation(mail, {
      organisationId: id, names: { fi: name }, municipalityCode: null,
      // An association may serve a municipality too: that opens nothing.
      type: area ? (name === 'municipality' ? 'municipality' : 'wellbeing-region') : 'association', serviceArea: [...area ?? ['217', '179']] as never,
    });
    for (const municipalityCode of area ?? []) {
      const [referralId, tallyId, activityId] = [newId(), newId(), newId()];
      const about = { organisation: id, data: { organisationId: id, municipalityCode: municipalityCode as never } };
      await hear(test, { ...about, type: 'referrals.referral-sent.v1', subject: referralId, data: { ...about.data, referralId } });
      await hear(test, { ...about, type: 'referrals.barrier-identified.v1', subject: tallyId, data: { ...about.data, tallyId } });
      await hear(test, { ...about, type: 'referrals.screening-recorded.v1', subject: tallyId, data: { ...about.data, tallyId } });
      await hear(test, { ...about, type: 'activities.activity-published.v1', subject: activityId, data: { ...about.data, activityId } });
      await hear(test, { ...about, type: 'activities.occurrence-held.v1', subject: activityId, data: { ...about.data, activityId } });
    }
  }
  const programme = { id: newId(), measureId: newId() };
  const owner = organisations.municipality;
  await tenant.run(owner.id, async (tx) => {
    await tx.query(`insert into programmes values ($1, $2, '179', $3, 2026, 2028, '44/00.01.02/2026', '[]')`, [owner.id, programme.id, { fi: 'Ohjelma' }]);
    await tx.query(`insert into measures values ($1, $2, $3, 1, $4, $4, 'in-place', $4, now())`, [owner.id, programme.measureId, programme.id, { fi: 'Toimenpide' }]);
  });

  const officer = (asker: Asker) => person(asker.organisation, ['reporting-officer'], 'maker');
  const areaOf = (asker: Asker) => AREAS[asker.organisation.name as OrganisationName]?.[0];
  let year = FIRST_YEAR;
  /** Each in a year of its own: two of the same year would be protected against each other. */
  async function report({ asker }: Making, upTo: 'draft' | 'frozen' | 'published'): Promise<Thing> {
    const by = await officer(asker);
    year = year === 2099 ? FIRST_YEAR : year + 1;
    const { id } = await done(test, '/reports', by, { municipalityCode: areaOf(asker), year });
    if (upTo !== 'draft') await done(test, `/reports/${id}/freezing`, by, {});
    if (upTo === 'published') await done(test, `/reports/${id}/publication`, by, { minutesCheckedOn: '2026-03-01' });
    return { refs: { id } };
  }
  const inPublicBodies = (make: (making: Making) => Promise<Thing>): Kind => ({ homes: PUBLIC_BODIES, make });
  const figures = { year: FIRST_YEAR, figureId: 'funnel-sent' };

  return {
    ...ground, home: 'regionA', bodies: { PublishReportRequest: { minutesCheckedOn: '2026-03-01' } },
    knows: (table, row) => {
      if (table === 'known_organisations' || (table === 'reports' && row['status'] === 'published')) return 'everyone';
      const inArea = PUBLIC_BODIES.filter((name) => AREAS[name]!.includes(String(row['municipality_code'])));
      return inArea.map((name) => organisations[name].id);
    },
    kinds: {
      'figures': inPublicBodies(async ({ asker }) => ({ refs: { ...figures, municipalityCode: areaOf(asker) }, shows: /"value":1\b/ })),
      'area': inPublicBodies(async ({ asker }) => ({ refs: { municipalityCode: areaOf(asker), year: FIRST_YEAR } })),
      'programme': { homes: ['municipality'], make: async () => ({ refs: {} }) },
      'measure': { homes: ['municipality'], make: async () => ({ refs: { id: programme.measureId } }) },
      'draft report': inPublicBodies((making) => report(making, 'draft')),
      'frozen report': inPublicBodies((making) => report(making, 'frozen')),
      'published report': inPublicBodies((making) => report(making, 'published')),
    },
  };
}
