import { UNKNOWN_MUNICIPALITY, type MunicipalityCode } from '@pirtti/kernel';
import type { Organisations } from '@pirtti/http-kit';
import type { EntityManager } from 'typeorm';

const PUBLIC_BODIES = ['municipality', 'wellbeing-region'];

/** Whether a municipality's figures are the organisation's business; the database says the same by its policies. */
export async function isInOurArea(tx: EntityManager, organisations: Organisations, organisationId: string, municipalityCode: string): Promise<boolean> {
  const organisation = await organisations.find(tx, organisationId);
  if (!organisation || !PUBLIC_BODIES.includes(organisation.type)) return false;
  if (municipalityCode === UNKNOWN_MUNICIPALITY) return organisation.type === 'wellbeing-region';
  return organisation.serviceArea.includes(municipalityCode as MunicipalityCode);
}
