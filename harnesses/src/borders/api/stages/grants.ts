import { newId } from '@pirtti/kernel';
import { done, organisation, type Asker, type Ground, type Kind, type Making, type Stage, type Thing } from '../stage.js';

const WRITING = ['organisation-admin'] as const;
const OWNERS = ['regionA'] as const;
const APPLICANTS = ['associationA', 'municipality'] as const;
const ROUND = {
  kind: 'operating', language: 'fi', description: 'Yksinäisyyden ehkäisyyn.', budgetCents: 5_000_000, opensOn: '2020-01-01', closesOn: '2098-12-31', closesTime: '16:15', useReportDueOn: '2099-12-31',
  leastScorers: 1, criteria: [{ text: 'Tarve', mostPoints: 20 }],
} as const;
const DECISION = { grantedCents: 600_000, body: 'Lautakunta', decidedOn: '2026-02-22', section: '§ 5', reason: 'Vastaa tarpeeseen.' } as const;
const STEPS = ['draft', 'submitted', 'supplement-requested', 'closed', 'granted', 'claimed', 'paid', 'use-reported'] as const;
type Step = (typeof STEPS)[number];

type Parts = Pick<Stage, 'kinds' | 'knows' | 'bodies'> & Required<Pick<Stage, 'keeps'>>;

/** Grants between a granter and an applicant, one of whom has no other part in the play. */
export async function grantParts({ test, database, person, organisations }: Ground, enter: (of: ReturnType<typeof organisation>, type?: string) => Promise<string>): Promise<Parts> {
  const [granter, applicant] = [organisation('rahoittaja'), organisation('avustettu')];
  await enter(granter, 'wellbeing-region');
  await enter(applicant);

  const setAside = (as: Asker) => done(test, '/grant-appropriations', as, { year: 2027, name: as.organisation.marker, amountCents: 10_000_000 });
  async function round(as: Asker, isPublished: boolean) {
    const { id: appropriationId } = await setAside(as);
    const drafted = await done(test, '/grant-rounds', as, { ...ROUND, title: as.organisation.marker, appropriationId });
    return isPublished ? done(test, `/grant-rounds/${drafted.id}/publication`, as, { version: 1 }) : drafted;
  }

  /** An application taken as far as its step; the round closes when it has to, past the API, which would wait for it. */
  async function application(by: Asker, before: Asker, step: Step) {
    const opened = await round(before, true);
    const { id } = await done(test, `/grant-rounds/${opened.id}/applications`, by, { title: by.organisation.marker, purpose: 'Toiminta.', askedCents: 850_000 });
    const path = `/grant-applications/${id}`;
    const reaches = (wanted: Step) => STEPS.indexOf(step) >= STEPS.indexOf(wanted) && step !== wanted;
    const [{ id: criterionId }] = opened['criteria'] as [{ id: string }];
    const points = [{ criterionId, points: 10 }];
    if (step !== 'draft') await done(test, `${path}/submission`, by, { version: 1 });
    if (step === 'supplement-requested') await done(test, `${path}/supplement-request`, before, { text: 'Lisää.', dueOn: '2098-12-31' });
    if (step === 'closed' || reaches('closed')) {
      await done(test, `${path}/scores`, before, { points });
      await database.query(`update grant_rounds set closes_at = '2021-01-01' where id = $1`, [opened.id]);
    }
    if (step === 'granted' || reaches('granted')) await done(test, `${path}/decision`, before, DECISION);
    if (step === 'claimed') await done(test, `${path}/rectification-claim`, before, { receivedOn: '2026-03-01', text: 'Täytti ehdot.' });
    if (step === 'paid' || reaches('paid')) await done(test, `${path}/payment`, before, { paidOn: '2026-03-01' });
    if (step === 'use-reported') await done(test, `${path}/use-report`, by, { text: 'Toimi.', usedCents: 590_000 });
    return { id, points };
  }

  const asApplicant = (step: Step): Kind => ({ homes: APPLICANTS, make: async ({ asker }) => {
    const { id } = await application(await person(asker.organisation, WRITING, 'owner'), await person(granter, WRITING), step);
    return { refs: { id, version: 1 }, elsewhere: { activity: { id: newId(), name: 'Kävelykerho' } }, tells: [granter] };
  } });
  const asGranter = (step: Step): Kind => ({ homes: OWNERS, make: async ({ asker }) => {
    const { id, points } = await application(await person(applicant, WRITING), await person(asker.organisation, WRITING, 'owner'), step);
    return { refs: { id, version: 1, points }, elsewhere: { points: [{ criterionId: newId(), points: 1 }] }, tells: [applicant] };
  } });
  const owned = (make: (owner: Asker, making: Making) => Promise<Thing>): Kind => ({ homes: OWNERS, make: async (making) => make(await person(making.asker.organisation, WRITING, 'owner'), making) });
  const ofOther = { appropriationId: newId() };

  let versions = 0;
  const principles = async ({ organisation: { id: organisationId, marker } }: Asker): Promise<Thing> => {
    const id = newId();
    await database.query(`insert into support_principles (organisation_id, id, version, language, title, text, body, decided_on, section, agreed_with, published_at, by_role)
      values ($1, $2, $4, 'fi', $3, 'Yhdessä.', 'Lautakunta', '2026-01-12', '§ 1', '{}', now(), 'organisation-admin')`, [organisationId, id, marker, versions += 1]);
    return { refs: { id } };
  };

  return {
    kinds: {
      'principles': owned(principles),
      'new principles': owned(() => Promise.resolve({ refs: { basedOn: 999_999 }, elsewhere: { agreedWith: [organisations.associationA.id] } })),
      'new appropriation': owned(() => Promise.resolve({ refs: {} })),
      'appropriation': owned(async (owner) => ({ refs: { id: (await setAside(owner)).id, version: 1 } })),
      'grant round': owned(async (owner) => ({ refs: { id: (await round(owner, true)).id } })),
      'new grant round': owned(async (owner) => ({ refs: { appropriationId: (await setAside(owner)).id }, elsewhere: ofOther })),
      'draft grant round': owned(async (owner) => {
        const { id, appropriationId } = await round(owner, false);
        return { refs: { id, appropriationId, version: 1 }, elsewhere: ofOther };
      }),
      'grant round to apply in': { homes: APPLICANTS, make: async () => ({ refs: { id: (await round(await person(granter, WRITING), true)).id }, elsewhere: { activity: { id: newId(), name: 'Kävelykerho' } }, tells: [granter] }) },
      'draft application': asApplicant('draft'),
      'own submitted application': asApplicant('submitted'),
      'application to supplement': asApplicant('supplement-requested'),
      'grant to report': asApplicant('paid'),
      'submitted application': asGranter('submitted'),
      'application to decide': asGranter('closed'),
      'grant to pay': asGranter('granted'),
      'claimed decision': asGranter('claimed'),
      'reported grant': asGranter('use-reported'),
      'told grant': owned(async (owner) => ({ refs: { id: (await done(test, '/grants', owner, {
        recipientId: owner.organisation.id, funderName: 'STEA', title: owner.organisation.marker, year: 2026, amountCents: 100, decidedOn: '2026-01-20', source: 'Päätös',
      })).id } })),
    },
    bodies: {
      RoundRequest: { ...ROUND, title: 'Haku' }, ChangeRoundRequest: { ...ROUND, title: 'Haku' },
      SettleClaimRequest: { outcome: 'changed', grantedCents: 700_000, body: 'Lautakunta', section: '§ 12', decidedOn: '2026-03-18', reason: 'Tarve on suurempi.' },
    },
    knows: (table, row) => {
      if (table === 'support_principles' || (table === 'grant_rounds' && row['status'] === 'published') || (table === 'grants' && row['retracted_at'] === null)) return 'everyone';
      if (table === 'grant_applications' && row['submitted_at'] !== null) return [String(row['granter_id'])];
      return table === 'grant_timeline' && row['reader_id'] !== null ? [String(row['reader_id'])] : [];
    },
    keeps: (table, row, organisationId) => table === 'grant_applications' && row['granter_id'] === organisationId && row['submitted_at'] !== null,
  };
}
