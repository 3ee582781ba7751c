import { codesOf, label, type CodeList } from './code-list.js';

/** Where an agreement stands at an instant, in the order in which it passes through them. */
export const AGREEMENT_STATUSES = {
  draft: label('Luonnos', 'Utkast', 'Draft'),
  signed: label('Allekirjoitettu', 'Undertecknat', 'Signed'),
  active: label('Voimassa', 'I kraft', 'In force'),
  expiring: label('Päättyy pian', 'Upphör snart', 'Ends soon'),
  ended: label('Päättynyt', 'Har upphört', 'Ended'),
  terminated: label('Päätetty kesken', 'Avslutat i förtid', 'Ended early'),
  withdrawn: label('Luonnoksesta luovuttu', 'Utkastet drogs tillbaka', 'Draft withdrawn'),
} as const satisfies CodeList<string>;
export type AgreementStatus = keyof typeof AGREEMENT_STATUSES;
export const AGREEMENT_STATUS_CODES = codesOf<AgreementStatus>(AGREEMENT_STATUSES);
