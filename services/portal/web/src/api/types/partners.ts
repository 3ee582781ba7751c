import type { components, operations, paths } from '../generated/partners';

type Schemas = components['schemas'];
export type PartnersPaths = paths;
export type Organisation = Schemas['OrganisationResponse'];
export type NamedOrganisation = Schemas['NamedOrganisationResponse'];
export type OrganisationRecord = Schemas['OrganisationRecordResponse'];
export type OrganisationList = Schemas['OrganisationListResponse'];
export type OrganisationBody = Schemas['OrganisationRequest'];
export type OrganisationTimeline = Schemas['OrganisationTimelineResponse'];
export type FieldChange = Schemas['FieldChangeResponse'];
export type OrganisationSearch = NonNullable<operations['OrganisationsController_list']['parameters']['query']>;
/** A person's rights in the reader's organisation. */
export type Member = Schemas['MembershipResponse'];
export type MemberRecord = Schemas['MembershipRecordResponse'];
export type MemberList = Schemas['MembershipListResponse'];
export type MemberSearch = NonNullable<operations['MembershipsController_list']['parameters']['query']>;
export type MemberChange = Schemas['ChangeMembershipRequest'];
export type Deputising = Schemas['AppointDeputyRequest'];
export type Invitation = Schemas['InvitationResponse'];
export type IssuedInvitation = Schemas['IssuedInvitationResponse'];
export type InvitationBody = Schemas['InvitePersonRequest'];
export type HeldInvitation = Schemas['HeldInvitationResponse'];
/** An agreement with its text, signatures and story. */
export type Agreement = Schemas['AgreementResponse'];
export type AgreementRow = Schemas['AgreementRowResponse'];
export type AgreementList = Schemas['AgreementListResponse'];
export type AgreementTerms = Omit<Schemas['DraftAgreementRequest'], 'partners'>;
export type AgreementInForce = Schemas['InForceResponse'];
export type Commitment = Schemas['CommitmentResponse'];
/** Dialogue: forums, their meetings and what was promised there. */
export type Forum = Schemas['ForumResponse'];
export type ForumRow = Schemas['ForumRowResponse'];
export type ForumList = Schemas['ForumListResponse'];
export type ForumBody = Omit<Schemas['ChangeForumRequest'], 'version' | 'reason'>;
export type ForumSearch = NonNullable<operations['ForumsController_list']['parameters']['query']>;
export type Meeting = Schemas['MeetingResponse'];
export type MeetingRow = Schemas['MeetingRowResponse'];
export type MeetingBody = Schemas['MeetingRequest'];
export type MinutesBody = Schemas['MinutesRequest'];
export type HoldingBody = Schemas['HoldMeetingRequest'];
export type MeetingAction = Schemas['MeetingActionResponse'];
export type ActionList = Schemas['ActionListResponse'];
export type ActionSearch = NonNullable<operations['ActionsController_list']['parameters']['query']>;
export type NegotiationList = Schemas['NegotiationListResponse'];
export type Negotiation = Schemas['NegotiationResponse'];
export type DialogueTimeline = Schemas['DialogueTimelineResponse'];
