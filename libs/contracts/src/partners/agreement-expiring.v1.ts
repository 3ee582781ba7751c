import { contract } from '../contract.js';
import { day, id } from '../fields.js';

export const AgreementExpiringV1 = contract('partners.agreement-expiring.v1', 'An agreement ends within three months. Told once; ended before that day, it is told as ended.', {
  agreementId: id(),
  /** Its writer. */
  organisationId: id(),
  /** The last day on which it holds. */
  lastDay: day(),
}, [{ agreementId: '5a0e7e0c-7c0e-4c61-9d0b-6f4d8f0b7c20', organisationId: '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02', lastDay: '2027-12-31' }]);
