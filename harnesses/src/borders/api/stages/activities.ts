import { activities } from '@pirtti/activities';
import { endAgreement } from '@pirtti/http-kit';
import { newId } from '@pirtti/kernel';
import { eventually, testAgreement, testOrganisation } from '@pirtti/testing';
import { done, openGround, type Asker, type Kind, type Making, type Stage, type Thing } from '../stage.js';
import { hear } from './hear.js';
import { RIDE_BODIES, rideMakers } from './rides.js';
import { AREAS, wishes } from './wishes.js';
import { VOLUNTEERING_BODIES, volunteeringKinds } from './volunteering.js';

const present = (placementId: string) => ({ placements: [{ placementId, present: true }] });
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const nextWeek = new Date(Date.now() + WEEK_MS).toISOString().slice(0, 10);
const today = new Date().toISOString().slice(0, 10);
const lastWeek = new Date(Date.now() - WEEK_MS).toISOString().slice(0, 10);
/** Where people meet and where one tells of it is known to all, and so is what has been changed of them. */
const PUBLIC_TABLES = new Set(['known_organisations', 'listings', 'places', 'place_timeline', 'publicity_channels', 'publicity_channel_timeline', 'sign_up_pools', 'ride_days']);
const CHANNEL = { kind: 'newspaper', name: 'Lehti', municipalityCodes: ['217'], languages: ['fi'] };
const USUAL = { kind: 'event', municipalityCode: '217' };
const TABLE = { text: 'Nimi;Päivä;Alkaa;Päättyy\nKyläkahvit;31.12.2099;13.00;15.00' };
/** Everything that publishing asks for. */
const CONTENT = {
  kind: 'peer-group', names: { fi: 'Kahvit' }, summary: { fi: 'Kahvia ja seuraa.' }, place: { kind: 'library', names: { fi: 'Kirjasto' }, municipalityCode: '217' },
  schedule: { startsOn: lastWeek, startTime: '13:00', endTime: '15:00', rrule: 'FREQ=WEEKLY' }, capacity: 12, price: { free: true }, targetGroups: ['everyone'], contact: { phone: '040 000 0000' },
};

const FEEDBACK = { face: 'good', language: 'fi' };
/** Somebody who signs up for next week's occurrence. */
const GUEST = { name: 'Esimerkki', email: 'esimerkki@pirtti.example', language: 'fi', size: 1, date: nextWeek };

/** Drafts, published activities, seats that regions ask for, and days on which people came. */
export async function activitiesStage(): Promise<Stage> {
  const ground = await openGround(activities);
  const { test, organisations } = ground;
  const { mail } = test.database;
  for (const { id, name } of Object.values(organisations)) {
    await testOrganisation(mail, { organisationId: id, names: { fi: name }, municipalityCode: AREAS[name as keyof typeof AREAS], serviceArea: [AREAS[name as keyof typeof AREAS]], type: name.startsWith('region') ? 'wellbeing-region' : 'association' });
  }

  let drafts = 0;
  /** Each under a name of its own: one that is published is no secret any more. */
  const place = (asker: Asker) => done(test, '/places', asker, { kind: 'library', names: { fi: asker.organisation.marker }, municipalityCode: '217' });
  const draft = (asker: Asker) => done(test, '/activities', asker, { ...CONTENT, names: { fi: `${asker.organisation.marker}${++drafts}` } });
  async function published(asker: Asker, more: object = {}): Promise<string> {
    const { id } = await done(test, '/activities', asker, { ...CONTENT, ...more });
    await done(test, `/activities/${id}/publication`, asker, {});
    return id;
  }
  /** What was told where today. */
  const telling = async (asker: Asker) => ({ channelId: (await done(test, '/channels', asker, CHANNEL)).id, activityIds: [await published(asker)], toldOn: today });
  /** A seat asked for in the asker's activity, and what has become of its agreement or consent since. */
  async function placement({ asker, standing }: Making, activityId: string, accepted = false): Promise<string> {
    const [placementId, association] = [newId(), asker.organisation.id];
    const region = standing === 'agreementEnded' ? newId() : organisations.regionA.id;
    const agreementId = await testAgreement(mail, { parties: [region, association] });
    const about = { organisation: region, recipient: association, subject: placementId };
    await hear(test, { type: 'referrals.placement-requested.v1', ...about, data: { placementId, activityId, organisationId: association, requestingOrganisationId: region } });
    if (accepted) await done(test, `/placements/${placementId}/acceptance`, asker, {});
    if (standing === 'agreementEnded') await endAgreement(mail.manager, { agreementId, parties: [region, association], endedAt: new Date().toISOString() });
    if (standing === 'consentWithdrawn') await hear(test, { type: 'referrals.placement-withdrawn.v1', ...about, data: { placementId, organisationId: association } });
    return placementId;
  }
  /** From where activities are brought, under a name of its own. */
  const source = (asker: Asker) => done(test, '/import-sources', asker, { name: asker.organisation.marker, usual: USUAL });
  async function importRun(asker: Asker): Promise<string> {
    const path = `/import-sources/${(await source(asker)).id}`;
    const { fingerprint } = await done(test, `${path}/previews`, asker, TABLE) as unknown as { fingerprint: string };
    const { id } = await done(test, `${path}/runs`, asker, { ...TABLE, fingerprint });
    // what is still being brought in would be taken for what a question has changed
    await eventually(async () => { if ((await ground.database.query("select 1 from import_runs where id = $1 and state = 'done'", [id])).rowCount === 0) throw new Error('the import is not done'); });
    return id;
  }
  /** Somebody whom an organisation knows by name: written past the API, which makes people only with what they come for. */
  const person = async ({ id: organisationId, marker }: Asker['organisation']): Promise<string> => {
    const id = newId();
    await ground.database.query(`insert into people (organisation_id, id, name, email, language, version, created_at, changed_at) values ($1, $2, $3, 'esimerkki@pirtti.example', 'fi', 1, now(), now())`, [organisationId, id, `${marker} Esimerkki`]);
    await ground.database.query(`insert into person_links (organisation_id, token_hash, person_id, about_kind, about_id, expires_at) values ($1, $2::text, $2::uuid, 'person', $2::uuid, now() + interval '1 day')`, [organisationId, id]);
    await ground.database.query('insert into forgetting_rounds (organisation_id, day, at, forgotten, kept) values ($1, current_date, now(), 0, 1) on conflict do nothing', [organisationId]);
    return id;
  };
  /** The organiser's worker, who alone can make such things. */
  const inAssociations = (make: (making: Making) => Promise<Thing>): Kind => ({
    homes: ['associationA', 'associationB'],
    make: async (making) => make({ ...making, asker: await ground.person(making.asker.organisation, ['activity-publisher'], making.whose) }),
  });
  const wished = await wishes(ground);
  const rides = rideMakers(ground, published, nextWeek);
  return {
    ...ground, home: 'associationA', keeps: wished.keeps, letsThrough: wished.letsThrough,
    knows: (table, row) => ((table === 'activities' && row['published_at'] !== null) || table === 'occurrences' || (table === 'volunteer_models' && row['takes_applicants'] === true) || PUBLIC_TABLES.has(table) ? 'everyone' : wished.knows(table, row)),
    bodies: {
      ...wished.bodies,
      ...VOLUNTEERING_BODIES,
      ...RIDE_BODIES,
      PublicRideWishRequest: { date: nextWeek, there: true, back: false, area: 'Keskusta', name: 'Esimerkki', email: 'kyyti@pirtti.example', language: 'fi' },
      SignUpRideWishRequest: { date: nextWeek, there: true, back: false, area: 'Keskusta' },
      ActivityRequest: CONTENT,
      MoveOccurrenceRequest: { meetsOn: new Date(Date.now() + 10 * WEEK_MS).toISOString().slice(0, 10), startTime: '10:00', endTime: '11:00' },
      MarkAttendanceRequest: { others: { '65-74': 2 }, newcomers: 0 },
      ChannelRequest: CHANNEL,
      ChangeChannelRequest: { ...CHANNEL, name: 'Uusi lehti', version: 1, reason: 'Nimi vaihtui' },
      SourceRequest: { name: 'Kylän kalenteri', usual: USUAL },
      ChangeSourceRequest: { name: 'Kylän kalenteri', usual: USUAL, version: 1 },
      PreviewRequest: TABLE,
      RunRequest: { ...TABLE, fingerprint: '0'.repeat(64) },
      SignUpRequest: GUEST,
      PublicSignUpRequest: GUEST,
      CorrectPersonRequest: { name: 'Esimerkki', email: 'esimerkki@pirtti.example', language: 'fi', version: 1 },
    },
    kinds: {
      ...wished.kinds,
      ...volunteeringKinds(ground),
      'telling': inAssociations(async ({ asker }) => ({ refs: await telling(asker), elsewhere: { activityIds: [newId()] } })),
      'publication': inAssociations(async ({ asker }) => {
        const told = await done(test, '/publications', asker, await telling(asker)) as unknown as { items: [{ id: string }] };
        return { refs: { id: told.items[0].id } };
      }),
      'activity with a ride': inAssociations(({ asker }) => rides.invited(asker)),
      'ride': inAssociations(({ asker }) => rides.ride(asker)),
      'asked passenger': inAssociations(({ asker }) => rides.passenger(asker)),
      'ride link': inAssociations(({ asker }) => rides.link(asker)),
      'meeting to drive to': inAssociations(async ({ asker }) => ({ refs: { id: await published(asker), date: nextWeek }, elsewhere: { person: null, personId: newId() } })),
      'channel': inAssociations(async ({ asker }) => ({ refs: { id: (await done(test, '/channels', asker, CHANNEL)).id } })),
      'new activity': inAssociations(async () => ({ refs: {}, elsewhere: { coOrganiserIds: [newId()] } })),
      'draft activity': inAssociations(async ({ asker }) => ({ refs: { id: (await draft(asker)).id }, elsewhere: { coOrganiserIds: [newId()] } })),
      'published activity': inAssociations(async (making) => {
        const [id, other] = [await published(making.asker), await published(making.asker)];
        await placement(making, id);
        return { refs: { id }, hides: [other, await placement(making, other)] };
      }),
      'organisation': inAssociations(async ({ asker }) => ({ refs: { id: asker.organisation.id } })),
      'municipality': inAssociations(async () => ({ refs: { municipalityCode: '217' } })),
      'import source': inAssociations(async ({ asker }) => ({ refs: { id: (await source(asker)).id } })),
      'import run': inAssociations(async ({ asker }) => ({ refs: { id: await importRun(asker) } })),
      'feedback': inAssociations(async ({ asker }) => {
        const id = await published(asker);
        // five, so that they are seen
        for (const words of ['yksi', 'kaksi', 'kolme', 'neljä', 'viisi']) await test.request(`/public/activities/${id}/feedback`, { body: { ...FEEDBACK, words: `${asker.organisation.marker} ${words}` }, key: null });
        const { items } = await done(test, `/activities/${id}/feedback`, asker) as unknown as { items: [{ id: string }] };
        return { refs: { id, feedbackId: items[0].id }, elsewhere: { feedbackId: newId() } };
      }),
      'place': inAssociations(async ({ asker }) => { const { id } = await place(asker); return { refs: { id } }; }),
      'coming occurrence': inAssociations(async ({ asker }) => ({ refs: { id: await published(asker), date: nextWeek } })),
      'activity to sign up for': inAssociations(async ({ asker }) => ({ refs: { id: await published(asker, { signUp: 'occurrence' }) } })),
      'keeper of sign-ups': inAssociations(async ({ asker }) => ({ refs: { organisationId: asker.organisation.id } })),
      'sign-up': inAssociations(async ({ asker }) => {
        const activityId = await published(asker, { signUp: 'occurrence', capacity: 1 });
        await done(test, `/activities/${activityId}/sign-ups`, asker, GUEST);
        return { refs: { id: (await done(test, `/activities/${activityId}/sign-ups`, asker, { ...GUEST, name: `${asker.organisation.marker} Esimerkki`, wish: asker.organisation.marker })).id } };
      }),
      'placement': inAssociations(async (making) => ({ refs: { id: await placement(making, await published(making.asker)) } })),
      'person': inAssociations(async ({ asker }) => ({ refs: { id: await person(asker.organisation) } })),
      'occurrence': inAssociations(async (making) => {
        const [id, other] = [await published(making.asker), await published(making.asker)];
        const elsewhere = await placement({ ...making, standing: 'standing' }, other, true);
        await done(test, `/activities/${other}/occurrences/${lastWeek}/attendance`, making.asker, { ...present(elsewhere), others: {}, newcomers: 0 }, 'PUT');
        return { refs: { id, date: lastWeek, ...present(await placement(making, id, true)) }, elsewhere: present(elsewhere) };
      }),
    },
  };
}
