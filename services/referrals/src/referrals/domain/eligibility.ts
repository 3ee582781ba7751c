import type { SharedField } from '@pirtti/kernel';
import { consentStatus, type Consent } from '../../consents/domain/consent.js';

/** An activity as this service remembers it. */
export interface OfferedActivity {
  readonly id: string;
  readonly organisationId: string;
}

/** An agreement of the region and the association that covers placements and is in force now. */
export interface AgreementInForce {
  readonly fields: readonly SharedField[];
}

/** Everything that the question "may this client's referral leave?" needs, gathered beforehand. */
export interface SharingQuestion {
  readonly at: Date;
  readonly organisationId: string;
  readonly clientId: string;
  readonly consent: Consent | undefined;
  /** The activity that was asked for, if any: `null` when the link person will look for one. */
  readonly activityId: string | null;
  readonly activity: OfferedActivity | undefined;
  readonly agreement: AgreementInForce | undefined;
}

type Policy = (question: SharingQuestion) => string | undefined;

const consentIsRecorded: Policy = ({ consent, clientId }) =>
  (consent && consent.clientId === clientId && consent.purposes.includes('placement') ? undefined : 'consent-is-missing');

const consentHolds: Policy = ({ consent, at }) => {
  const status = consent && consentStatus(consent, at);
  if (status === 'withdrawn') return 'consent-is-withdrawn';
  return status === 'expired' ? 'consent-has-expired' : undefined;
};

const activityIsOffered: Policy = ({ activityId, activity }) => (activityId !== null && activity?.id !== activityId ? 'activity-is-not-offered' : undefined);

/** Inside one organisation nothing is disclosed, so neither a named recipient nor an agreement is needed. */
const goesToAnother = ({ activity, organisationId }: SharingQuestion): boolean => activity !== undefined && activity.organisationId !== organisationId;

const consentNamesRecipient: Policy = (question) =>
  (goesToAnother(question) && !question.consent?.recipients.includes(question.activity!.organisationId) ? 'consent-does-not-name-recipient' : undefined);

const agreementIsInForce: Policy = (question) => (goesToAnother(question) && !question.agreement ? 'agreement-is-missing' : undefined);

const POLICIES: readonly Policy[] = [consentIsRecorded, consentHolds, activityIsOffered, consentNamesRecipient, agreementIsInForce];

/** The first thing that stands in the way, or undefined when the client's matter may be told. There is no way around it. */
export function obstacleTo(question: SharingQuestion): string | undefined {
  for (const policy of POLICIES) {
    const obstacle = policy(question);
    if (obstacle) return obstacle;
  }
  return undefined;
}

/** What the recipient may see: never more than both the client and the agreement allow. */
export const disclosedFields = (consent: Pick<Consent, 'fields'>, agreement: AgreementInForce): SharedField[] =>
  consent.fields.filter((field) => agreement.fields.includes(field));
