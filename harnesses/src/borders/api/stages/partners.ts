import { newId } from '@pirtti/kernel';
import { partners } from '@pirtti/partners';
import { actAs } from '@pirtti/storage-kit';
import type { TestMembership } from '@pirtti/testing';
import type { DataSource } from 'typeorm';
import type { Refs } from '../sample.js';
import { grantParts } from './grants.js';
import { done, openGround, organisation, type Asker, type Making, type Organisation, type Stage, type Thing } from '../stage.js';

const LONG_AGO = '2020-01-01T00:00:00Z';
const TERMS = { language: 'fi', purpose: 'Tietoja jaetaan luvalla.', startsOn: '2026-01-01', purposes: ['placement'], fields: ['name'] } as const;
const THE_AREA = '849';
/** From a month ago to a month from now. */
const [startsOn, endsOn] = [-30, 30].map((days) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10));
const DEPUTY_DAYS = { startsOn, endsOn };
const PUBLIC = ['organisations', 'organisation_changes'];
/** What everybody who works here may read, whoever wrote it. */
const SHARED = ['operating_models', 'model_adoptions', 'model_timeline', 'trainings', 'training_timeline', 'networks', 'network_memberships', 'network_timeline'];
/** Told to everybody who works somewhere; of letters, that a reminder went out. */
const AT_WORK = ['contact_persons', 'appointments', 'appointment_timeline'];

/** Here memberships are no copies, so nothing but the registry itself says that somebody acts for somebody. */
const grant = (mail: DataSource, { membershipId = newId(), organisationId, issuer, subject, roles, validTo = null }: TestMembership): Promise<string> => mail.transaction(async (tx) => {
  await actAs(tx, organisationId);
  await tx.query('insert into memberships (organisation_id, id, issuer, subject, roles, valid_from, valid_to) values ($1, $2, $3, $4, $5, $6, $7)',
    [organisationId, membershipId, issuer, subject, roles, LONG_AGO, validTo]);
  return membershipId;
});

/** Organisations are filled in by deployment scripts and not through the API, so their rows are written here past it. */
export async function partnersStage(): Promise<Stage> {
  const ground = await openGround(partners, { grant });
  const { database, organisations, person } = ground;

  /** Whose adviser keeps whose data. */
  const advised = new Map<string, string>();
  const enter = async ({ id, name }: Organisation, type = 'association', home: string | null = '272', area = '{272}', adviserId?: string) => {
    await database.query('insert into organisations (organisation_id, type, names, municipality_code, service_area, bilingual, adviser_id) values ($1, $2, $3, $4, $5, false, $6)', [id, type, { fi: name }, home, area, adviserId]);
    if (adviserId) advised.set(id, adviserId);
    return id;
  };
  // The region's coordinators keep what lives in one small town, where nobody else has anything.
  const { regionA, ...others } = organisations;
  await enter(regionA, 'wellbeing-region', null, `{${THE_AREA}}`);
  for (const one of Object.values(others)) await enter(one);

  /** What a request says of an organisation: what stands there but for its name, and who could advise it. */
  async function refsOf(id: string): Promise<Refs> {
    const { rows: [row] } = await database.query<{ type: string; version: number; home: string | null; area: string[] }>('select type, version, municipality_code as home, service_area as area from organisations where organisation_id = $1', [id]);
    return { id, version: row!.version, type: row!.type, municipalityCode: row!.home, serviceArea: row!.area, adviserId: organisations.associationB.id };
  }

  const partner = organisation('kumppani');
  await enter(partner);
  const writing = ['organisation-admin'] as const;
  const ofNoParty = () => ({ tasks: [{ organisationId: newId(), text: 'Hoitaa kaiken.' }] });
  /** Agreements of the asker's organisation and one that has no other part in the play, written by either, as far as they are told to go. */
  async function agreement({ asker, standing }: Making, writer: 'asker' | 'partner', signed: boolean): Promise<Thing> {
    const [mine, theirs] = [await person(asker.organisation, writing, 'owner'), await person(partner, writing)];
    const [first, second] = writer === 'asker' ? [mine, theirs] : [theirs, mine];
    const commitment = { organisationId: first.organisation.id, text: 'Nimeää yhteyshenkilön.' };
    const drafted = await done(ground.test, '/agreements', first, {
      ...TERMS, title: first.organisation.marker, partners: [second.organisation.id], tasks: [commitment], commitments: [commitment],
    });
    const sign = (as: Asker) => done(ground.test, `/agreements/${drafted.id}/signatures`, as, { version: 1 });
    if (signed) for (const one of [first, second]) await sign(one);
    if (signed && standing === 'agreementEnded') await done(ground.test, `/agreements/${drafted.id}/ending`, second, { reason: 'Toiminta loppuu.' });
    const [{ id: commitmentId }] = drafted['commitments'] as [{ readonly id: string }];
    return { refs: { id: drafted.id, commitmentId }, elsewhere: ofNoParty(), tells: [partner] };
  }
  /** In the library for all to read, looked after by its organisation. */
  const operatingModel = (asker: Asker) => done(ground.test, '/operating-models', asker, { kind: 'outreach', names: { fi: 'Juttupenkki' }, description: { fi: 'Tapa toimia.' } });
  /** In the register for all to read, corrected by whoever held it. */
  const training = (asker: Asker) => done(ground.test, '/trainings', asker, { topic: 'raising-the-subject', title: 'Miten kysyn', heldOn: '2026-01-15', municipalityCodes: [THE_AREA], staff: 3, volunteers: 1, organisations: 2 });
  /** Read by all, run by whoever convenes it. */
  const network = (asker: Asker) => done(ground.test, '/networks', asker, { type: 'learning', name: asker.organisation.marker, language: 'fi', startsOn: '2026-01-01', resource: 'none' });
  const networkPart = { version: 1, startsOn: '2026-01-01', endsOn: null, forumId: null, lastDay: '2030-12-31' };
  /** A membership of the other organisation in the asker's network, or the other way round. */
  async function networkMembership({ asker }: Making, convener: 'asker' | 'partner'): Promise<Thing> {
    const [mine, theirs] = [await person(asker.organisation, writing, 'owner'), await person(partner, writing)];
    const [first, second] = convener === 'asker' ? [mine, theirs] : [theirs, mine];
    const { id } = await network(first);
    await done(ground.test, `/networks/${id}/memberships`, first, { organisationId: second.organisation.id, startsOn: '2026-01-01' });
    const { rows: [row] } = await database.query<{ id: string }>('select id from network_memberships where network_id = $1', [id]);
    return { refs: { ...networkPart, id, membershipId: row!.id, endsOn: '2031-12-31' }, tells: [partner] };
  }
  const meeting = { day: '2026-01-15', startTime: '13:00', endTime: '15:00', place: 'Kirjasto' } as const;
  /** A forum of the asker's organisation and that other one, convened by either. */
  async function forum({ asker }: Making, convener: 'asker' | 'partner') {
    const [mine, theirs] = [await person(asker.organisation, writing, 'owner'), await person(partner, writing)];
    const [first, second] = convener === 'asker' ? [mine, theirs] : [theirs, mine];
    const members = [second.organisation.id];
    const { id } = await done(ground.test, '/forums', first, { language: 'fi', type: 'network-meeting', name: first.organisation.marker, cadence: 'yearly', members });
    return { id, first, members };
  }
  const forumThing = async (making: Making, convener: 'asker' | 'partner'): Promise<Thing> =>
    ({ refs: { id: (await forum(making, convener)).id, version: 1 }, elsewhere: { members: [newId()], invited: [newId()] }, tells: [partner] });
  /** A meeting of such a forum: called, or held with something promised by its convener. */
  async function meetingThing(making: Making, convener: 'asker' | 'partner', isHeld: boolean): Promise<Thing> {
    const { id: forumId, first, members: invited } = await forum(making, convener);
    const { id } = await done(ground.test, `/forums/${forumId}/meetings`, first, { ...meeting, invited });
    const strange = { organisationId: newId(), people: 1 };
    if (!isHeld) return { refs: { id, version: 1 }, elsewhere: { invited: [newId()], participants: [strange] }, tells: [partner] };
    await done(ground.test, `/meetings/${id}/holding`, first, { participants: [{ organisationId: first.organisation.id, people: 2 }] });
    const promise = { text: first.organisation.marker, ownerId: first.organisation.id };
    const minutes = await done(ground.test, `/meetings/${id}/minutes`, first, { version: 2, actions: [promise] }, 'PUT');
    const [{ id: actionId }] = minutes['actions'] as [{ readonly id: string }];
    return { refs: { id, version: 3, actionId }, elsewhere: { actions: [{ ...promise, ownerId: newId() }] }, tells: [partner] };
  }
  const NAMING = { role: 'contact-person', startsOn: '2026-01-01', reason: 'Nimettiin' };
  /** Somebody of an organisation who has been named to a role. */
  async function named({ asker }: Making, naming: object = NAMING): Promise<{ readonly id: string; readonly personId: string }> {
    const owner = await person(asker.organisation, writing, 'owner');
    const made = await done(ground.test, '/appointments', owner, { ...naming, organisationId: asker.organisation.id, newPerson: { name: `${asker.organisation.marker}henkilö` } });
    return { id: made.id, personId: (made['person'] as { readonly id: string }).id };
  }
  const stranger = await named({ asker: await person(organisations.associationB, writing, 'owner'), whose: 'asker', standing: 'standing' });

  /** Who takes part in which matter of others. */
  const partakers = new Map<string, readonly string[]>();
  const PARTAKING = { part: 'hosts', startsOn, reason: 'Sovittiin' };
  const duty = async (owner: Asker) => (await done(ground.test, '/responsibilities', owner, { kind: 'duty', name: owner.organisation.marker, reason: 'Aloitti' })).id;
  /** A matter in which an organisation takes part. */
  async function participation(owner: Asker, participant: Organisation): Promise<Refs> {
    const id = await duty(owner);
    const made = await done(ground.test, `/responsibilities/${id}/participations`, owner, { ...PARTAKING, organisationId: participant.id, version: 1 });
    const [{ id: participationId }] = made['participations'] as [{ readonly id: string }];
    return { id, participationId, version: 2 };
  }

  let previews = 0;
  /** A file with one association that nobody knows, as it was looked at. */
  async function previewed({ asker }: Making): Promise<Thing> {
    const file = { source: `Luettelo ${++previews}`, text: `Nimi;Tyyppi\nTuotu ${previews} ry;Yhdistys` };
    const { fingerprint } = await done(ground.test, '/organisation-imports/previews', asker, file);
    return { refs: { ...file, fingerprint } };
  }
  /** Others' organisations may be named in the registry: as what one is a part of, and as advisers. */
  const elsewhere = { parentId: organisations.associationA.id, adviserId: organisations.associationA.id };
  const homes = ['regionA', 'associationA'] as const;
  const newcomer = async (asker: Asker) => (await person(asker.organisation, ['link-person'], newId())).membershipId;
  const strangersMember = await newcomer(await person(organisations.stranger, writing));
  /** A right with what changing it needs, and a colleague who could stand in; elsewhere, one of another organisation. */
  const rights = async (id: string, asker: Asker): Promise<Thing> => ({
    refs: { id, version: 1, deputyId: await newcomer(asker) }, elsewhere: { deputyId: strangersMember },
  });
  const invitation = async (asker: Asker) => (await done(ground.test, '/invitations', await person(asker.organisation, writing, 'owner'), {
    name: asker.organisation.marker, language: 'fi', roles: ['activity-publisher'], reason: 'Uusi ohjaaja',
  })).id;

  /** In the region's area, or given to its adviser, with whoever looks after it. */
  async function young(adviserId?: string): Promise<Thing> {
    const one = organisation('uusi');
    return { refs: { id: await enter(one, 'association', adviserId ? '272' : THE_AREA, '{272}', adviserId) }, tells: [one] };
  }
  async function looked({ asker }: Making): Promise<Thing> {
    const one = organisation('hoidettu');
    await enter(one, 'association', THE_AREA);
    await person(one, writing);
    return { refs: { id: one.id }, tells: [one, asker.organisation] };
  }
  async function invited({ asker }: Making): Promise<Thing> {
    const thing = await young();
    await done(ground.test, `/organisations/${String(thing.refs['id'])}/first-administrator`, await person(asker.organisation, ['hyte-coordinator'], 'inviter'), { name: asker.organisation.marker, language: 'fi', reason: 'Uusi yhdistys' });
    return thing;
  }

  const grants = await grantParts(ground, enter);

  return {
    ...ground, home: 'regionA',
    bodies: {
      ...grants.bodies, DraftAgreementRequest: { ...TERMS, title: 'Sopimus', partners: [partner.id] }, AppointPersonRequest: { ...NAMING, role: 'volunteer-coordinator' }, ChangeAppointmentRequest: { endsOn: '2030-12-31' },
      HoldMeetingRequest: { participants: [], others: 3 }, AppointDeputyRequest: DEPUTY_DAYS,
    },
    knows: (table, row) => (table === 'invitations' && row['status'] !== 'accepted' && row['by_organisation_id'] !== null ? [String(row['by_organisation_id'])] : PUBLIC.includes(table) || AT_WORK.includes(table) || SHARED.includes(table) || (table === 'letters' && row['kind'] === 'confirm-details') ? 'everyone' : partakers.get(String(row['matter_id'] ?? row['id'])) ?? grants.knows(table, row)),
    // A member ends its own membership, of which the convener keeps the row.
    keeps: (table, row, organisationId) => grants.keeps(table, row, organisationId) || (table === 'network_memberships' && row['member_id'] === organisationId) || (table === 'invitations' && row['by_organisation_id'] === organisationId) || (AT_WORK.includes(table) && advised.get(String(row['organisation_id'])) === organisationId) || PUBLIC.includes(table)
      && ([row['registered_by'], row['adviser_id'], row['by_organisation_id']].includes(organisationId) || (organisationId === regionA.id && row['municipality_code'] === THE_AREA)),
    kinds: {
      ...grants.kinds,
      'organisation': { homes, make: async ({ asker }) => ({ refs: { id: asker.organisation.id } }) },
      'new organisation': { homes: ['regionA'], make: async () => ({ refs: {}, elsewhere }) },
      'organisation of the area': { homes: ['regionA'], make: async () => ({ refs: await refsOf(await enter(organisation('naapuri'), 'association', THE_AREA)), elsewhere }) },
      'own organisation': { homes: ['regionA'], make: async ({ asker }) => ({ refs: await refsOf(asker.organisation.id) }) },
      'organisation to advise': { homes: ['regionA'], make: async ({ asker }) => ({ refs: await refsOf(await enter(organisation('neuvottava'), 'association', '272', '{272}', asker.organisation.id)) }) },
      'organisation without an administrator': { homes: ['regionA'], make: () => young() },
      'advised organisation without an administrator': { homes: ['regionA'], make: ({ asker }) => young(asker.organisation.id) },
      'organisation with an administrator': { homes: ['regionA'], make: looked },
      'organisation with an invited administrator': { homes: ['regionA'], make: invited },
      'membership': { homes, make: async ({ asker }) => rights(await newcomer(asker), asker) },
      'own membership': { homes, make: async ({ asker }) => rights(asker.membershipId, asker) },
      'invitation': { homes, make: async ({ asker }) => ({ refs: { id: await invitation(asker) } }) },
      'person to name': { homes: ['regionA'], make: async (making) => ({ refs: { organisationId: making.asker.organisation.id, personId: (await named(making)).personId }, elsewhere: { personId: stranger.personId } }) },
      'person to name for an advised organisation': { homes: ['regionA'], make: async ({ asker }) => {
        const small = organisation('neuvottava');
        return { refs: { organisationId: await enter(small, 'association', '272', '{272}', asker.organisation.id), newPerson: { name: 'Uusi henkilö' } }, tells: [small] };
      } },
      'appointment': { homes, make: async (making) => ({ refs: { id: (await named(making)).id, version: 1, area: [making.asker.organisation.id === regionA.id ? THE_AREA : '272'] } }) },
      'planned appointment': { homes, make: async (making) => ({ refs: { id: (await named(making, { ...NAMING, startsOn: endsOn })).id } }) },
      'contact person': { homes, make: async (making) => ({ refs: { id: (await named(making)).personId, version: 1 }, elsewhere: { successorId: stranger.personId } }) },
      'matter': { homes, make: async ({ asker }) => {
        const owner = await person(asker.organisation, writing, 'owner');
        return { refs: { id: await duty(owner), version: 1, organisationId: asker.organisation.id }, elsewhere: { personId: stranger.personId } };
      } },
      'agreement to answer for': { homes, make: async (making) => {
        const { refs, tells } = await agreement(making, 'asker', true);
        return { refs: { id: refs['id'], version: 0, organisationId: making.asker.organisation.id }, ...(tells && { tells }) };
      } },
      'measure to answer for': { homes, make: async ({ asker: { organisation: { id: organisationId, marker } } }) => {
        const id = newId();
        await database.query(`insert into programme_matters (id, organisation_id, kind, programme_id, names, starts_on, ends_on) values ($1, $2, 'measure', $3, $4, '2020-01-01', '2099-12-31')`, [id, organisationId, newId(), { fi: marker }]);
        return { refs: { id, version: 0, organisationId } };
      } },
      'matter to take part in': { homes, make: async ({ asker }) => {
        const id = await duty(await person(asker.organisation, writing, 'owner'));
        return { refs: { id, version: 1, organisationId: partner.id }, elsewhere: { organisationId: newId() }, tells: [partner] };
      } },
      'participation': { homes, make: async ({ asker }) => {
        const owner = await person(asker.organisation, writing, 'owner');
        const [refs, other] = [await participation(owner, asker.organisation), await participation(owner, asker.organisation)];
        return { refs: { ...refs, organisationId: asker.organisation.id }, elsewhere: { participationId: other['participationId'] } };
      } },
      'matter that we take part in': { homes, make: async ({ asker: { organisation: ours } }) => {
        const refs = await participation(await person(partner, writing), ours);
        partakers.set(String(refs['id']), [ours.id]);
        return { refs: { ...refs, organisationId: ours.id, agreementId: newId() }, tells: [partner] };
      } },
      'matter and agreement': { homes: ['regionA'], make: async (making) => {
        const { refs, tells } = await agreement(making, 'asker', false);
        return { refs: { id: await duty(await person(making.asker.organisation, writing, 'owner')), version: 1, agreementId: refs['id'] }, elsewhere: { agreementId: newId() }, ...(tells && { tells }) };
      } },
      'matter with an agreement': { homes: ['regionA'], make: async (making) => {
        const [owner, { refs: { id: agreementId }, tells }] = [await person(making.asker.organisation, writing, 'owner'), await agreement(making, 'asker', false)];
        const id = await duty(owner);
        await done(ground.test, `/responsibilities/${id}/agreements`, owner, { agreementId, version: 1, reason: 'Sovittiin' });
        return { refs: { id, version: 2, agreementId }, ...(tells && { tells }) };
      } },
      'file to import': { homes: ['regionA'], make: async () => ({ refs: {} }) },
      'previewed import': { homes: ['regionA'], make: async (making) => previewed({ ...making, asker: await person(making.asker.organisation, ['hyte-coordinator'], 'importer') }) },
      'agreement': { homes, make: (making) => agreement(making, 'asker', true) },
      'agreement of the other party': { homes, make: (making) => agreement(making, 'partner', true) },
      'new agreement': { homes: ['regionA'], make: () => Promise.resolve({ refs: {}, elsewhere: ofNoParty() }) },
      'draft agreement': { homes, make: (making) => agreement(making, 'asker', false) },
      'operating model': { homes, make: async ({ asker }) => ({ refs: { id: (await operatingModel(await person(asker.organisation, writing, 'owner'))).id, version: 1 } }) },
      'new network': { homes: ['regionA'], make: () => Promise.resolve({ refs: { ...networkPart }, elsewhere: { forumId: newId() } }) },
      'network': { homes, make: async ({ asker }) => ({ refs: { ...networkPart, id: (await network(await person(asker.organisation, writing, 'owner'))).id, organisationId: partner.id }, elsewhere: { forumId: newId(), organisationId: newId() } }) },
      'network membership': { homes, make: (making) => networkMembership(making, 'asker') },
      'network membership in another’s network': { homes, make: (making) => networkMembership(making, 'partner') },
      'training': { homes, make: async ({ asker }) => ({ refs: { id: (await training(await person(asker.organisation, writing, 'owner'))).id, version: 1, heldOn: '2026-01-15', staff: 3, volunteers: 1, organisations: 2 } }) },
      'municipality of the area': { homes: ['regionA'], make: async ({ asker }) => ({ refs: { id: (await operatingModel(await person(asker.organisation, writing, 'owner'))).id, municipalityCode: THE_AREA, version: 0, reason: 'Alku' } }) },
      'new forum': { homes: ['regionA'], make: () => Promise.resolve({ refs: {}, elsewhere: { members: [newId()] } }) },
      'forum': { homes, make: (making) => forumThing(making, 'asker') },
      'forum of another': { homes, make: (making) => forumThing(making, 'partner') },
      'meeting': { homes, make: (making) => meetingThing(making, 'asker', false) },
      'meeting of another': { homes, make: (making) => meetingThing(making, 'partner', false) },
      'held meeting': { homes, make: (making) => meetingThing(making, 'asker', true) },
      'held meeting of another': { homes, make: (making) => meetingThing(making, 'partner', true) },
      'draft agreement of the other party': { homes, make: (making) => agreement(making, 'partner', false) },
    },
  };
}
