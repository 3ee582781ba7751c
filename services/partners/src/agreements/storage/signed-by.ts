import { ArrayContains, IsNull, MoreThan, type EntityManager } from 'typeorm';
import type { Agreement } from '../domain/agreement.js';
import { AgreementRow, toState } from './agreement.row.js';

/** An organisation's agreements that all have signed and that have not run out. */
export async function signedBy(tx: EntityManager, organisationId: string, at: Date): Promise<Agreement[]> {
  const signed = { status: 'signed', parties: ArrayContains([organisationId]) } as const;
  const rows = await tx.find(AgreementRow, { where: [{ ...signed, validTo: IsNull() }, { ...signed, validTo: MoreThan(at) }], order: { id: 'asc' } });
  return rows.map(toState);
}
