import { refuse, type Refusal, type SharedField } from '@pirtti/kernel';
import { consentStatus, type Consent } from '../../consents/domain/consent.js';
import { exceeding } from '../../consents/domain/exceeding.js';

/** An activity as this service remembers it. */
export interface OfferedActivity {
  readonly id: string;
  readonly organisationId: string;
}

/** What a region and an association have agreed about placements: what is in force, or else what ended last. */
export interface PlacementAgreement {
  readonly id: string;
  readonly fields: readonly SharedField[];
  /** The first instant at which it no longer holds, by its last day or by an earlier end; null while it goes on. */
  readonly endsAt: Date | null;
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
  readonly agreement: PlacementAgreement | undefined;
}

type Policy = (question: SharingQuestion) => Refusal | undefined;

const consentIsRecorded: Policy = ({ consent, clientId }) =>
  (consent && consent.clientId === clientId && consent.purposes.includes('placement') ? undefined : refuse('consent-is-missing'));

const consentHolds: Policy = ({ consent, at }) => {
  const status = consent && consentStatus(consent, at);
  if (status === 'withdrawn') return refuse('consent-is-withdrawn');
  return status === 'expired' ? refuse('consent-has-expired') : undefined;
};

const activityIsOffered: Policy = ({ activityId, activity }) => (activityId !== null && activity?.id !== activityId ? refuse('activity-is-not-offered') : undefined);

const consentNamesRecipient: Policy = ({ consent, activity }) => (consent?.recipients.includes(activity!.organisationId) ? undefined : refuse('consent-does-not-name-recipient'));

const agreementIsInForce: Policy = ({ agreement, at }) => {
  if (!agreement) return refuse('agreement-is-missing');
  const { id: agreementId, endsAt } = agreement;
  return endsAt === null || endsAt > at ? undefined : refuse('agreement-is-missing', { agreementId, validTo: endsAt.toISOString() });
};

/** Nothing is left out in silence: what the client was told is what is told of the client, or the client is asked anew. */
const agreementCoversFields: Policy = ({ consent, agreement, activity }) => exceeding(consent!.fields, activity!.organisationId, agreement!);

const POLICIES: readonly Policy[] = [consentIsRecorded, consentHolds, activityIsOffered];
/** Inside one organisation nothing is disclosed, so neither a named recipient nor an agreement is needed. */
const POLICIES_BETWEEN_ORGANISATIONS: readonly Policy[] = [consentNamesRecipient, agreementIsInForce, agreementCoversFields];

const goesToAnother = ({ activity, organisationId }: SharingQuestion): boolean => activity !== undefined && activity.organisationId !== organisationId;

/** The first thing that stands in the way, or undefined when the client's matter may be told. There is no way around it. */
export function obstacleTo(question: SharingQuestion): Refusal | undefined {
  for (const policy of [...POLICIES, ...(goesToAnother(question) ? POLICIES_BETWEEN_ORGANISATIONS : [])]) {
    const obstacle = policy(question);
    if (obstacle) return obstacle;
  }
  return undefined;
}

/** What the recipient may see: never more than both the client and the agreement allow. */
export const disclosedFields = (consent: Pick<Consent, 'fields'>, agreement: Pick<PlacementAgreement, 'fields'>): SharedField[] =>
  consent.fields.filter((field) => agreement.fields.includes(field));
