import { refuse, type Refusal, type SharedField } from '@pirtti/kernel';

/** What an agreement with a recipient lets it see. */
export interface Covering {
  readonly id: string;
  readonly fields: readonly SharedField[];
}

/** A refusal that names each field which the agreement with the recipient does not cover, or undefined where it covers all. */
export function exceeding(fields: readonly SharedField[], recipientId: string, agreement: Covering): Refusal | undefined {
  const outside = fields.filter((field) => !agreement.fields.includes(field));
  return outside.length > 0 ? refuse('consent-exceeds-agreement', { fields: outside, recipientId, agreementId: agreement.id }) : undefined;
}
