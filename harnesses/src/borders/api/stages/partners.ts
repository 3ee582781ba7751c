import { newId } from '@pirtti/kernel';
import { partners } from '@pirtti/partners';
import { actAs } from '@pirtti/storage-kit';
import type { TestMembership } from '@pirtti/testing';
import type { DataSource } from 'typeorm';
import { done, openGround, organisation, type Asker, type Making, type Organisation, type Stage, type Thing } from '../stage.js';

const LONG_AGO = '2020-01-01T00:00:00Z';
const TERMS = { language: 'fi', purpose: 'Tietoja jaetaan luvalla.', startsOn: '2026-01-01', purposes: ['placement'], fields: ['name'] } as const;

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

  const enter = ({ id, name }: Organisation) => database.query(
    `insert into organisations (organisation_id, type, names, municipality_code, service_area, bilingual) values ($1, 'association', $2, '217', '{217}', false)`, [id, { fi: name }]);
  for (const one of Object.values(organisations)) await enter(one);

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
  const homes = ['regionA', 'associationA'] as const;
  const newcomer = async (asker: Asker) => (await person(asker.organisation, ['link-person'], newId())).membershipId;

  return {
    ...ground, home: 'regionA', bodies: { DraftAgreementRequest: { ...TERMS, title: 'Sopimus', partners: [partner.id] } },
    knows: (table) => (table === 'organisations' ? 'everyone' : []),
    kinds: {
      'organisation': { homes, make: async ({ asker }) => ({ refs: { id: asker.organisation.id } }) },
      'membership': { homes, make: async ({ asker }) => ({ refs: { id: await newcomer(asker) } }) },
      'own membership': { homes, make: async ({ asker }) => ({ refs: { id: asker.membershipId } }) },
      'agreement': { homes, make: (making) => agreement(making, 'asker', true) },
      'agreement of the other party': { homes, make: (making) => agreement(making, 'partner', true) },
      'new agreement': { homes: ['regionA'], make: () => Promise.resolve({ refs: {}, elsewhere: ofNoParty() }) },
      'draft agreement': { homes, make: (making) => agreement(making, 'asker', false) },
      'draft agreement of the other party': { homes, make: (making) => agreement(making, 'partner', false) },
    },
  };
}
