import { dayInHelsinki, refuse, type AgreementStatus, type ContinuityState, type Decision } from '@pirtti/kernel';
import type { Author } from '../../organisations/domain/organisation.js';
import { barred, type Matter, type MatterFact } from './matter.js';

interface UnlinkAgreement {
  readonly agreementId: string;
  readonly version: number;
  readonly by: Author;
  readonly reason: string;
  readonly at: Date;
}

interface LinkAgreement extends UnlinkAgreement {
  /** Where the agreement stands; undefined where the actor's organisation is no party to any such. */
  readonly standing: AgreementStatus | undefined;
}

/** Says that a matter goes on by an agreement. */
export const linkAgreement = ({ agreementId, standing, version, by, reason, at }: LinkAgreement): Decision<Matter | undefined, MatterFact> => (matter) => {
  const today = dayInHelsinki(at);
  if (!matter?.parties.includes(by.organisationId)) return barred(matter, by, today);
  if (matter.agreementIds.includes(agreementId)) return [];
  if (matter.kind === 'agreement') return refuse('agreement-leans-on-none');
  if (matter.closedOn !== null && matter.closedOn < today) return refuse('matter-is-closed');
  if (standing === undefined) return refuse('agreement-is-of-others');
  if (standing === 'ended') return refuse('agreement-has-run-out');
  if (standing === 'terminated' || standing === 'withdrawn') return refuse('agreement-is-over');
  if (matter.version !== version) return refuse('responsibility-has-changed', { version: matter.version });
  return [{ type: 'AgreementLinked', matter: { ...matter, agreementIds: [...matter.agreementIds, agreementId], version: version + 1 }, agreementId, by, reason, at }];
};

/** It goes on by that agreement no more, or never did. */
export const unlinkAgreement = ({ agreementId, version, by, reason, at }: UnlinkAgreement): Decision<Matter | undefined, MatterFact> => (matter) => {
  if (!matter?.parties.includes(by.organisationId)) return barred(matter, by, dayInHelsinki(at));
  if (!matter.agreementIds.includes(agreementId)) return [];
  if (matter.version !== version) return refuse('responsibility-has-changed', { version: matter.version });
  return [{ type: 'AgreementUnlinked', matter: { ...matter, agreementIds: matter.agreementIds.filter((id) => id !== agreementId), version: version + 1 }, agreementId, by, reason, at }];
};

/** Whether a matter's going on is agreed, by where its agreements stand: one that holds is enough. Null where it leans on none. */
export function continuityOf(standings: readonly AgreementStatus[]): ContinuityState | null {
  const some = (...among: AgreementStatus[]) => standings.some((one) => among.includes(one));
  if (standings.length === 0) return null;
  if (some('active')) return 'agreed';
  if (some('expiring')) return 'ends-soon';
  return some('draft', 'signed') ? 'not-yet' : 'lapsed';
}
