import { RefusesWith } from '@pirtti/http-kit';
import { SHARED_FIELD_CODES } from '@pirtti/kernel';

/** Which fields of the consent no agreement with the recipient covers: of the refusal `consent-exceeds-agreement`. */
export const RefusesUncoveredFields = (): MethodDecorator => RefusesWith(422, 'consent-exceeds-agreement', {
  fields: { type: 'array', items: { type: 'string', enum: [...SHARED_FIELD_CODES] }, description: 'The fields that the agreement does not cover.' },
  recipientId: { type: 'string', format: 'uuid', description: 'The organisation that would see them.' },
  agreementId: { type: 'string', format: 'uuid', description: 'The agreement with it.' },
});
