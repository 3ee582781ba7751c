import { isAgreeable, refuse, type Decision } from '@pirtti/kernel';
import { waitingFor, type Agreement } from './agreement.js';
import type { AgreementFact, Doer } from './agreement-facts.js';
import { missingForSigning, whole } from './agreement-terms.js';

export interface SignAgreementCommand {
  readonly by: Doer;
  /** The wording that was read: nothing else is signed. */
  readonly version: number;
  readonly at: Date;
}

/** Signs for one party. With the last signature the agreement stands, and not before. */
export const signAgreement = ({ by, version, at }: SignAgreementCommand): Decision<Agreement | undefined, AgreementFact> => (agreement) => {
  if (!agreement) return refuse('not-found');
  if (agreement.status === 'withdrawn' || agreement.status === 'terminated') return refuse('agreement-is-over');
  if (agreement.version !== version) return refuse('agreement-has-changed', { version: agreement.version });
  const waiting = waitingFor(agreement);
  if (!waiting.includes(by.organisationId)) return [];
  const terms = whole(agreement.terms);
  if (!terms) return refuse('signing-needs-more', { missing: missingForSigning(agreement.terms) });
  if (terms.validTo !== null && terms.validTo <= at) return refuse('agreement-has-run-out');
  const past = terms.purposes.filter((purpose) => !isAgreeable(purpose));
  if (past.length > 0) return refuse('purpose-is-no-longer-agreed', { purposes: past });
  const { id: agreementId, parties } = agreement;
  const signed = { type: 'AgreementSigned', agreementId, by, at } as const;
  if (waiting.length > 1) return [signed];
  const { purposes, fields, validTo } = terms;
  return [signed, { type: 'AgreementActivated', agreementId, parties, purposes, fields, validFrom: terms.validFrom > at ? terms.validFrom : at, validTo, at }];
};
