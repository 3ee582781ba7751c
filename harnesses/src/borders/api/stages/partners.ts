import { newId } from '@pirtti/kernel';
import { partners } from '@pirtti/partners';
import { actAs } from '@pirtti/storage-kit';
import type { TestMembership } from '@pirtti/testing';
import type { DataSource } from 'typeorm';
import { openGround, organisation, type Asker, type Making, type Organisation, type Stage } from '../stage.js';

const LONG_AGO = '2020-01-01T00:00:00Z';

/** Here memberships are no copies, so nothing but the registry itself says that somebody acts for somebody. */
const grant = (mail: DataSource, { membershipId = newId(), organisationId, issuer, subject, roles, validTo = null }: TestMembership): Promise<string> => mail.transaction(async (tx) => {
  await actAs(tx, organisationId);
  await tx.query('insert into memberships (organisation_id, id, issuer, subject, roles, valid_from, valid_to) values ($1, $2, $3, $4, $5, $6, $7)',
    [organisationId, membershipId, issuer, subject, roles, LONG_AGO, validTo]);
  return membershipId;
});

/** The registry is filled by deployment scripts and not through the API, so its rows are written here past it. */
export async function partnersStage(): Promise<Stage> {
  const ground = await openGround(partners, { grant });
  const { database, organisations, person } = ground;

  const enter = ({ id, name }: Organisation) => database.query(
    `insert into organisations (organisation_id, type, names, municipality_code, service_area, bilingual) values ($1, 'association', $2, '217', '{217}', false)`, [id, { fi: name }]);
  for (const one of Object.values(organisations)) await enter(one);

  /** An agreement of the asker's organisation and one that nobody here acts for. */
  async function agreement({ asker, standing }: Making, first: 'asker' | 'other'): Promise<string> {
    const [id, other] = [newId(), organisation('kumppani')];
    await enter(other);
    const mine = asker.organisation.id;
    await database.query(
      `insert into agreements (organisation_id, id, parties, purposes, fields, valid_from, ended_at) values ($1, $2, $3, '{placement}', '{name}', $4, $5)`,
      [first === 'asker' ? mine : other.id, id, [mine, other.id], LONG_AGO, standing === 'agreementEnded' ? new Date() : null]);
    return id;
  }
  const homes = ['regionA', 'associationA'] as const;
  const newcomer = async (asker: Asker) => (await person(asker.organisation, ['link-person'], newId())).membershipId;

  return {
    ...ground, home: 'regionA', bodies: {},
    knows: (table) => (table === 'organisations' ? 'everyone' : []),
    kinds: {
      'organisation': { homes, make: async ({ asker }) => ({ refs: { id: asker.organisation.id } }) },
      'membership': { homes, make: async ({ asker }) => ({ refs: { id: await newcomer(asker) } }) },
      'own membership': { homes, make: async ({ asker }) => ({ refs: { id: asker.membershipId } }) },
      'agreement': { homes, make: async (making) => ({ refs: { id: await agreement(making, 'asker') } }) },
      'agreement of the other party': { homes, make: async (making) => ({ refs: { id: await agreement(making, 'other') } }) },
    },
  };
}
