import { ActivityArchivedV1 } from './activities/activity-archived.v1.js';
import { ActivityCancelledV1 } from './activities/activity-cancelled.v1.js';
import { ActivityPausedV1 } from './activities/activity-paused.v1.js';
import { OccurrenceCancelledV1 } from './activities/occurrence-cancelled.v1.js';
import { OccurrenceMovedV1 } from './activities/occurrence-moved.v1.js';
import { OccurrenceRestoredV1 } from './activities/occurrence-restored.v1.js';
import { ActivityPublishedV1 } from './activities/activity-published.v1.js';
import { AttendanceCorrectedV1 } from './activities/attendance-corrected.v1.js';
import { ExperienceRecordedV1 } from './activities/experience-recorded.v1.js';
import { ExperimentStateChangedV1 } from './activities/experiment-state-changed.v1.js';
import { NeedMetV1 } from './activities/need-met.v1.js';
import { NeedRaisedV1 } from './activities/need-raised.v1.js';
import { CapacityChangedV1 } from './activities/capacity-changed.v1.js';
import { OccurrenceHeldV1 } from './activities/occurrence-held.v1.js';
import { PlaceChangedV1 } from './activities/place-changed.v1.js';
import { PlaceRegisteredV1 } from './activities/place-registered.v1.js';
import { PlacementAcceptedV1 } from './activities/placement-accepted.v1.js';
import { PlacementAttendedV1 } from './activities/placement-attended.v1.js';
import { PlacementDeclinedV1 } from './activities/placement-declined.v1.js';
import { VolunteerChangedV1 } from './activities/volunteer-changed.v1.js';
import { VolunteerMatchEndedV1 } from './activities/volunteer-match-ended.v1.js';
import { VolunteerMatchStartedV1 } from './activities/volunteer-match-started.v1.js';
import { VolunteerModelChangedV1 } from './activities/volunteer-model-changed.v1.js';
import { VolunteerNeedChangedV1 } from './activities/volunteer-need-changed.v1.js';
import { PublicationMadeV1 } from './activities/publication-made.v1.js';
import { PublicationRetractedV1 } from './activities/publication-retracted.v1.js';
import { FeedbackGatheredV1 } from './activities/feedback-gathered.v1.js';
import { ViewsCountedV1 } from './activities/views-counted.v1.js';
import { RidesTalliedV1 } from './activities/rides-tallied.v1.js';
import { AgreementActivatedV1 } from './partners/agreement-activated.v1.js';
import { AgreementEndedV1 } from './partners/agreement-ended.v1.js';
import { AgreementExpiringV1 } from './partners/agreement-expiring.v1.js';
import { MeetingHeldV1 } from './partners/meeting-held.v1.js';
import { MembershipChangedV1 } from './partners/membership-changed.v1.js';
import { AppointmentChangedV1 } from './partners/appointment-changed.v1.js';
import { GrantApplicationSubmittedV1 } from './partners/grant-application-submitted.v1.js';
import { GrantChangedV1 } from './partners/grant-changed.v1.js';
import { GrantDecidedV1 } from './partners/grant-decided.v1.js';
import { GrantRecoveredV1 } from './partners/grant-recovered.v1.js';
import { GrantRoundOpenedV1 } from './partners/grant-round-opened.v1.js';
import { GrantUseAcceptedV1 } from './partners/grant-use-accepted.v1.js';
import { MembershipEndedV1 } from './partners/membership-ended.v1.js';
import { MembershipGrantedV1 } from './partners/membership-granted.v1.js';
import { NegotiationOverdueV1 } from './partners/negotiation-overdue.v1.js';
import { NetworkChangedV1 } from './partners/network-changed.v1.js';
import { NetworkEndedV1 } from './partners/network-ended.v1.js';
import { NetworkFoundedV1 } from './partners/network-founded.v1.js';
import { NetworkMembershipEndedV1 } from './partners/network-membership-ended.v1.js';
import { NetworkMembershipStartedV1 } from './partners/network-membership-started.v1.js';
import { OperatingModelAdoptedV1 } from './partners/operating-model-adopted.v1.js';
import { TrainingRecordedV1 } from './partners/training-recorded.v1.js';
import { TrainingRetractedV1 } from './partners/training-retracted.v1.js';
import { OrganisationChangedV1 } from './partners/organisation-changed.v1.js';
import { OrganisationRegisteredV1 } from './partners/organisation-registered.v1.js';
import { ResponsibilityAssignedV1 } from './partners/responsibility-assigned.v1.js';
import { ResponsibilityMissingV1 } from './partners/responsibility-missing.v1.js';
import { BarrierIdentifiedV1 } from './referrals/barrier-identified.v1.js';
import { BarrierSolvedV1 } from './referrals/barrier-solved.v1.js';
import { FactsWithdrawnV1 } from './referrals/facts-withdrawn.v1.js';
import { FirstContactMadeV1 } from './referrals/first-contact-made.v1.js';
import { PlacementRequestedV1 } from './referrals/placement-requested.v1.js';
import { PlacementWithdrawnV1 } from './referrals/placement-withdrawn.v1.js';
import { ReferralAssignedV1 } from './referrals/referral-assigned.v1.js';
import { ReferralClosedV1 } from './referrals/referral-closed.v1.js';
import { ReferralCompletedV1 } from './referrals/referral-completed.v1.js';
import { ReferralPlacedV1 } from './referrals/referral-placed.v1.js';
import { ReferralSentV1 } from './referrals/referral-sent.v1.js';
import { ReferralUnplacedV1 } from './referrals/referral-unplaced.v1.js';
import { ScreeningRecordedV1 } from './referrals/screening-recorded.v1.js';
import { ProgrammeAdoptedV1 } from './reporting/programme-adopted.v1.js';

/** Every event that crosses a border between services, by its type. */
export const CONTRACTS = [
  ActivityPublishedV1, ActivityArchivedV1, ActivityCancelledV1, ActivityPausedV1, OccurrenceCancelledV1, OccurrenceMovedV1, OccurrenceRestoredV1,
  AttendanceCorrectedV1,
  ExperienceRecordedV1,
  ExperimentStateChangedV1,
  NeedMetV1,
  NeedRaisedV1,
  CapacityChangedV1,
  OccurrenceHeldV1,
  RidesTalliedV1,
  PlaceChangedV1,
  PlaceRegisteredV1,
  PlacementAcceptedV1,
  PlacementAttendedV1,
  PlacementDeclinedV1,
  VolunteerChangedV1,
  VolunteerMatchEndedV1,
  VolunteerMatchStartedV1,
  VolunteerModelChangedV1,
  VolunteerNeedChangedV1,
  PublicationMadeV1,
  PublicationRetractedV1,
  FeedbackGatheredV1,
  ViewsCountedV1,
  AgreementActivatedV1,
  AgreementEndedV1,
  AgreementExpiringV1,
  MeetingHeldV1,
  MembershipChangedV1,
  AppointmentChangedV1,
  GrantApplicationSubmittedV1,
  GrantChangedV1,
  GrantDecidedV1,
  GrantRecoveredV1,
  GrantRoundOpenedV1,
  GrantUseAcceptedV1,
  MembershipEndedV1,
  MembershipGrantedV1,
  NegotiationOverdueV1,
  NetworkChangedV1,
  NetworkEndedV1,
  NetworkFoundedV1,
  NetworkMembershipEndedV1,
  NetworkMembershipStartedV1,
  OperatingModelAdoptedV1,
  TrainingRecordedV1,
  TrainingRetractedV1,
  OrganisationChangedV1,
  OrganisationRegisteredV1,
  ResponsibilityAssignedV1,
  ResponsibilityMissingV1,
  BarrierIdentifiedV1,
  BarrierSolvedV1,
  FactsWithdrawnV1,
  FirstContactMadeV1,
  PlacementRequestedV1,
  PlacementWithdrawnV1,
  ReferralAssignedV1,
  ReferralClosedV1,
  ReferralCompletedV1,
  ReferralPlacedV1,
  ReferralSentV1,
  ReferralUnplacedV1,
  ScreeningRecordedV1,
  ProgrammeAdoptedV1,
] as const;

type AnyContract = (typeof CONTRACTS)[number];

/** The name of an event, e.g. `referrals.referral-sent.v1`. */
export type EventType = AnyContract['type'];

/** The data of an event by its type. */
export type EventData<Type extends EventType> = import('zod').output<Extract<AnyContract, { type: Type }>['data']>;

/** The contract of a type, or undefined for a name that nobody published. */
export const contractOf = (type: string): AnyContract | undefined => CONTRACTS.find((one) => one.type === type);
