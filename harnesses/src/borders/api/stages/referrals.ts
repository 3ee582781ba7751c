import { endAgreement } from '@pirtti/http-kit';
import { newId } from '@pirtti/kernel';
import { referrals } from '@pirtti/referrals';
import { testAgreement, testOrganisation } from '@pirtti/testing';
import { done, openGround, type Asker, type Kind, type Making, type Organisation, type Stage, type Thing } from '../stage.js';
import { hear } from './hear.js';

const DESK = ['link-person', 'link-person-coordinator'] as const;
const STEPS = ['draft', 'waiting', 'held', 'asked', 'placed', 'completed'] as const;
type Step = (typeof STEPS)[number];
/** The agreement leaves the phone out, and the consent the language. */
const AGREED = ['name', 'needs', 'language'] as const;
const nextYear = `${new Date().getUTCFullYear() + 1}-01-15`;

/** Clients, consents and referrals in every state, each shown to the association by an open window where one can be. */
export async function referralsStage(): Promise<Stage> {
  const ground = await openGround(referrals);
  const { test, organisations, person } = ground;
  const { regionA, associationA, associationB } = organisations;
  const { mail } = test.database;
  const activityOf = new Map<string, string>();

  async function enter(one: Organisation, type: 'wellbeing-region' | 'association'): Promise<void> {
    await testOrganisation(mail, { organisationId: one.id, type, names: { fi: one.name }, municipalityCode: type === 'association' ? '217' : null });
    if (type === 'association') await offer(one);
  }
  async function offer({ id, name }: Organisation): Promise<void> {
    activityOf.set(id, newId());
    const activityId = activityOf.get(id)!;
    await hear(test, { type: 'activities.activity-published.v1', organisation: id, subject: activityId, data: { activityId, organisationId: id, names: { fi: name } } });
  }
  await Promise.all([enter(regionA, 'wellbeing-region'), enter(organisations.regionB, 'wellbeing-region'), enter(associationA, 'association'), enter(associationB, 'association')]);
  for (const region of [regionA, organisations.regionB]) for (const association of [associationA, associationB]) await testAgreement(mail, { parties: [region.id, association.id], fields: [...AGREED] });

  const workers = async (region: Organisation, { asker, whose }: Pick<Making, 'asker' | 'whose'>) => {
    const mine = asker.organisation.id === region.id;
    const inHand = (role: Asker['roles'][number]) => mine && asker.roles.includes(role);
    const counsellor = inHand('service-counsellor') && whose === 'asker' ? asker : await person(region, ['service-counsellor'], 'colleague');
    const desk = inHand('link-person') || inHand('link-person-coordinator');
    return { counsellor, linkPerson: desk && whose === 'asker' ? asker : await person(region, DESK, 'colleague') };
  };

  /** A client's matter in a region, as far as it is told to go, and an end of its agreement or consent after that. */
  async function matter(region: Organisation, making: Making, upTo: Step, association: Organisation) {
    const { counsellor, linkPerson } = await workers(region, making);
    const post = (path: string, as: Asker, body: object = {}) => done(test, path, as, body);
    const at = () => new Date().toISOString();
    let agreementId: string | undefined;
    let recipient = association;
    if (making.standing === 'agreementEnded') {
      // An association of its own, or the window's own association with a region of its own: ended for this matter alone.
      if (association.id !== making.asker.organisation.id) await enter(recipient = { ...association, id: newId() }, 'association');
      agreementId = await testAgreement(mail, { parties: [region.id, recipient.id], fields: [...AGREED] });
    }
    const activityId = activityOf.get(recipient.id)!;
    const client = await post('/clients', counsellor, {
      givenName: region.marker, familyName: region.marker, phone: '050 1234567', language: 'fi', municipalityCode: '217', birthYear: 1948, targetGroups: ['older-living-alone'],
    });
    await done(test, `/clients/${client.id}/needs`, counsellor, { barriers: ['transport'], wishes: ['company'] }, 'PUT');
    await post(`/clients/${client.id}/screenings`, counsellor, { instrument: 'finsote-lonely-1', answer: 4, conductedOn: '2026-01-15' });
    const consent = await post(`/clients/${client.id}/consents`, counsellor, {
      textVersion: '2026-1', language: 'fi', purposes: ['placement'], fields: upTo === 'completed' ? ['name'] : ['name', 'needs'], recipients: [recipient.id], how: 'on-screen', validUntil: nextYear,
    });
    const referral = await post('/referrals', counsellor, { clientId: client.id, reason: 'loneliness', activityId, consentId: consent.id, message: region.marker });
    const go = (step: Step) => STEPS.indexOf(step) <= STEPS.indexOf(upTo);
    const step = (path: string, as: Asker, body?: object) => post(`/referrals/${referral.id}/${path}`, as, body);
    let placementId: string | undefined;
    if (go('waiting')) await step('sending', counsellor);
    if (go('held')) {
      await step('assignment', linkPerson);
      await step('contacts', linkPerson, { happenedAt: at(), reached: true, channel: 'phone' });
      await step('meetings', linkPerson, { happenedAt: at(), note: region.marker });
    }
    if (go('asked')) placementId = ((await step('placement-requests', linkPerson))['placement'] as { id: string }).id;
    if (go('placed')) {
      const news = { organisation: recipient.id, recipient: region.id, subject: placementId! };
      const data = { placementId: placementId!, activityId, organisationId: recipient.id };
      await hear(test, { type: 'activities.placement-accepted.v1', ...news, data });
      await hear(test, { type: 'activities.placement-attended.v1', ...news, data });
    }
    if (go('completed')) await step('completion', linkPerson, { outcome: 'goal-reached', feedbackText: region.marker, feedbackAllowed: true, solvedBarriers: [] });
    if (agreementId) await endAgreement(mail.manager, { agreementId, parties: [region.id, recipient.id], endedAt: at() });
    if (making.standing === 'consentWithdrawn') await post(`/consents/${consent.id}/withdrawal`, counsellor);
    return { clientId: client.id, consentId: consent.id, referralId: referral.id, placementId, activityId, counsellor };
  }

  /** What exists in the region beside the matter: another client's consent, another organisation's link person, an activity that the consent does not name. */
  const beside = new Map<string, Promise<{ consentId: string; strangersMembershipId: string }>>();
  const besideIn = (region: Organisation) => {
    const known = beside.get(region.id) ?? (async () => {
      const { consentId } = await matter(region, { asker: await person(region, ['service-counsellor'], 'colleague'), whose: 'colleague', standing: 'standing' }, 'draft', associationA);
      const strangers = await person(region.id === regionA.id ? organisations.regionB : regionA, ['link-person']);
      return { consentId, strangersMembershipId: strangers.membershipId };
    })();
    beside.set(region.id, known);
    return known;
  };

  const inRegion = (upTo: Step, refsOf: (made: Awaited<ReturnType<typeof matter>>) => Thing['refs'], elsewhere?: (region: Organisation) => Promise<Thing['refs']>): Kind => ({
    homes: ['regionA', 'regionB'],
    async make(making) {
      const region = making.asker.organisation;
      const made = await matter(region, making, upTo, associationA);
      return { refs: refsOf(made), elsewhere: elsewhere && await elsewhere(region) };
    },
  });
  const otherConsent = async (region: Organisation) => ({ consentId: (await besideIn(region)).consentId });
  const referralId = ({ referralId: id }: Awaited<ReturnType<typeof matter>>) => ({ id });
  const draft = (made: Awaited<ReturnType<typeof matter>>) => ({ id: made.referralId, activityId: made.activityId, consentId: made.consentId });

  return {
    ...ground, home: 'regionA',
    knows: (table) => (table === 'known_activities' || table === 'known_organisations' ? 'everyone' : []),
    letsThrough: async () => {
      const { rows } = await ground.database.query<{ name: string; needs: boolean }>(
        `select distinct d.recipient_organisation_id || ' ' || d.client_id as name, 'needs' = any(d.fields) as needs from disclosures d
          where d.closed_at is null and d.valid_until >= current_date and exists (select 1 from known_agreements a
            where a.parties @> array[d.organisation_id, d.recipient_organisation_id] and 'placement' = any(a.purposes) and a.ended_at is null)`);
      const clients = new Set(rows.map((row) => row.name));
      const needs = new Set(rows.filter((row) => row.needs).map((row) => row.name));
      return (table, row, organisationId) => (table === 'clients' && clients.has(`${organisationId} ${String(row['id'])}`))
        || (table === 'client_barriers' && needs.has(`${organisationId} ${String(row['client_id'])}`));
    },
    bodies: {
      ClientSearchRequest: { text: 'Merkki' },
      ClientRequest: { givenName: 'Asiakas', familyName: 'Uusi', targetGroups: ['everyone'] },
      ConsentRequest: { textVersion: '2026-1', recipients: [associationB.id], validUntil: nextYear },
      // Other needs than those that are written down already: only then does it show that they were written.
      NeedsRequest: { barriers: ['cost'], wishes: [] },
      CompletionRequest: { solvedBarriers: [] },
    },
    kinds: {
      'client': inRegion('asked', ({ clientId }) => ({ id: clientId }), async () => ({ recipients: [newId()] })),
      'client with a draft': inRegion('draft', ({ clientId }) => ({ id: clientId })),
      'reference': inRegion('draft', ({ clientId, consentId, activityId }) => ({ clientId, consentId, activityId }), otherConsent),
      'consent': inRegion('asked', ({ consentId }) => ({ id: consentId })),
      'draft': inRegion('draft', draft, otherConsent),
      'waiting referral': inRegion('waiting', referralId, async (region) => ({ membershipId: (await besideIn(region)).strangersMembershipId })),
      'held referral': inRegion('held', referralId, async () => ({ activityId: activityOf.get(associationB.id) })),
      'referral with placement': inRegion('asked', referralId),
      'placed referral': inRegion('placed', referralId),
      'completed referral': inRegion('completed', referralId),
      'returned referral': {
        homes: ['regionA', 'regionB'],
        async make(making) {
          const made = await matter(making.asker.organisation, making, 'held', associationA);
          if (making.standing !== 'consentWithdrawn') await done(test, `/referrals/${made.referralId}/declining`, made.counsellor, {});
          return { refs: { id: made.referralId } };
        },
      },
      'window': {
        homes: ['associationA'],
        async make(making) {
          const ended = making.standing === 'agreementEnded';
          const region = ended ? { ...organisations.regionB, id: newId() } : regionA;
          if (ended) await enter(region, 'wellbeing-region');
          const { placementId } = await matter(region, making, 'asked', making.asker.organisation);
          // It was opened while the agreement covered the phone as well.
          await ground.database.query(`update disclosures set fields = array_append(fields, 'phone') where placement_id = $1`, [placementId]);
          return { refs: { placementId }, tells: [region], hides: ['"phone"', '"language"'] };
        },
      },
    },
  };
}
