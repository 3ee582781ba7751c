import type { Decision } from '@pirtti/kernel';
import type { Agreement, AgreementActivated, AgreementFact } from './agreement.js';

export type ActivateAgreement = Omit<AgreementActivated, 'type'>;

/** Brings an agreement into force. A second time changes nothing, also after it has ended. */
export const activateAgreement = (command: ActivateAgreement): Decision<Agreement | undefined, AgreementFact> => (agreement) =>
  (agreement ? [] : [{ type: 'AgreementActivated', ...command }]);
