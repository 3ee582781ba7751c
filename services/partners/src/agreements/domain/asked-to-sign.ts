import { waitingFor, type Agreement } from './agreement.js';

/** Who learns by a change that their signature is awaited: with a wording's first signature, all the others. */
export const askedToSign = (before: Agreement | undefined, after: Agreement): string[] => (before?.signatures.length === 0 && after.signatures.length === 1 ? waitingFor(after) : []);
