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
/** How an organisation comes by the first who decides there who may do what. */
export type FirstAdministratorStanding = Schemas['FirstAdministratorResponse'];
export type FirstInvitation = Schemas['FirstInvitationResponse'];
export type IssuedFirstAdministrator = Schemas['IssuedFirstAdministratorResponse'];
export type FirstAdministratorBody = Schemas['InvitationRequest'];
export type HeldInvitation = Schemas['HeldInvitationResponse'];
/** An agreement with its text, signatures and story. */
export type Agreement = Schemas['AgreementResponse'];
export type AgreementRow = Schemas['AgreementRowResponse'];
export type AgreementList = Schemas['AgreementListResponse'];
export type AgreementTerms = Omit<Schemas['DraftAgreementRequest'], 'partners'>;
export type AgreementInForce = Schemas['InForceResponse'];
export type Commitment = Schemas['CommitmentResponse'];
/** Networks and who belongs to them. */
export type Network = Schemas['NetworkResponse'];
export type NetworkList = Schemas['NetworkListResponse'];
export type NetworkBody = Schemas['NetworkRequest'];
export type NetworkSearch = NonNullable<operations['NetworksController_list']['parameters']['query']>;
export type NetworkMember = Schemas['NetworkMembershipResponse'];
export type NetworkMemberList = Schemas['NetworkMembershipListResponse'];
export type NetworkMemberSearch = NonNullable<operations['NetworkMembershipsController_list']['parameters']['query']>;
export type NetworkEntry = Schemas['NetworkEntryResponse'];
/** The register of trainings. */
export type Training = Schemas['TrainingResponse'];
export type TrainingList = Schemas['TrainingListResponse'];
export type TrainingBody = Schemas['TrainingRequest'];
export type TrainingSearch = NonNullable<operations['TrainingsController_list']['parameters']['query']>;
/** The library of operating models. */
export type Model = Schemas['ModelResponse'];
export type ModelList = Schemas['ModelListResponse'];
export type ModelBody = Schemas['ModelRequest'];
export type ModelSearch = NonNullable<operations['OperatingModelsController_list']['parameters']['query']>;
export type ModelTimeline = Schemas['ModelTimelineResponse'];
export type Adoption = Schemas['AdoptionResponse'];
export type AdoptionBody = Schemas['AdoptModelRequest'];
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
/** Somebody named to a role. */
export type AppointmentRow = Schemas['AppointmentRowResponse'];
export type AppointmentRecord = Schemas['AppointmentResponse'];
export type AppointmentList = Schemas['AppointmentListResponse'];
export type AppointmentSearch = NonNullable<operations['AppointmentsController_list']['parameters']['query']>;
export type AppointmentTimelineEntry = Schemas['AppointmentTimelineEntryResponse'];
export type AppointPerson = Schemas['AppointPersonRequest'];
export type AppointmentChange = Schemas['ChangeAppointmentRequest'];
export type Coverage = Schemas['CoverageResponse'];
export type CoverageCell = Schemas['CoverageCellResponse'];
export type CoverageSearch = NonNullable<operations['CoverageController_coverage']['parameters']['query']>;
export type GodparentPair = Schemas['GodparentPairResponse'];
export type ContactPerson = Schemas['ContactPersonResponse'];
export type ContactPersonRow = Schemas['ListedContactPersonResponse'];
export type ContactPersonChange = Schemas['ChangeContactPersonRequest'];
/** What became of everything in a leaver’s name. */
export type HandOver = Schemas['HandOverResponse'];
export type HandOverBody = Schemas['HandOverRequest'];
export type ResponsibilityRow = Schemas['ResponsibilityRowResponse'];
export type ResponsibilityList = Schemas['ResponsibilityListResponse'];
export type ResponsibilityRecord = Schemas['ResponsibilityResponse'];
export type ResponsibilityAssignment = Schemas['AssignResponsibilityRequest'];
export type ResponsibilitySearch = NonNullable<operations['ResponsibilitiesController_list']['parameters']['query']>;
export type Responsible = Schemas['ResponsibleResponse'];
/** Somebody that takes part in a matter, and an agreement by which it goes on. */
export type Participation = Schemas['ParticipationResponse'];
export type ParticipationBody = Schemas['ParticipationRequest'];
export type MattersAgreement = Schemas['MattersAgreementResponse'];
export type AgreementLinking = Schemas['LinkAgreementRequest'];
export type MatterSaying = Schemas['MatterChangeRequest'];
export type MatterEnding = Schemas['EndResponsibilityRequest'];
/** A grant round with its terms; the granter's own people see sums and story too. */
export type GrantRound = Schemas['RoundResponse'];
export type GrantRoundRow = Schemas['RoundRowResponse'];
export type GrantRoundBody = Schemas['RoundRequest'];
export type GrantApplication = Schemas['ApplicationResponse'];
export type GrantApplicationRow = Schemas['ApplicationRowResponse'];
export type GrantApplicationList = Schemas['ApplicationListResponse'];
export type GrantApplicationBody = Schemas['ApplicationRequest'];
/** A grant as everybody may read it. */
export type PublicGrant = Schemas['PublicGrantResponse'];
export type GivenGrant = Schemas['GivenGrantResponse'];
export type Principles = Schemas['PrinciplesResponse'];
export type Appropriation = Schemas['AppropriationResponse'];
export type GrantStory = Schemas['GrantTimelineEntryResponse'];
export type GrantDeeds = {
  readonly 'supplement-request': Schemas['RequestSupplementRequest'];
  readonly supplement: Schemas['GiveSupplementRequest'];
  readonly scores: Schemas['ScoreApplicationRequest'];
  readonly decision: Schemas['DecideGrantRequest'];
  readonly 'rectification-claim': Schemas['ClaimRectificationRequest'];
  readonly rectification: Schemas['SettleClaimRequest'];
  readonly payment: Schemas['PayGrantRequest'];
  readonly 'use-report': Schemas['ReportUseRequest'];
  readonly 'use-return': Schemas['SendBackReportRequest'];
  readonly recovery: Schemas['RecoverGrantRequest'];
  readonly withdrawal: Schemas['WithdrawApplicationRequest'];
  readonly submission: Schemas['SubmitApplicationRequest'];
};
export type ToldGrantBody = Schemas['TellGrantRequest'];
export type PrinciplesBody = Schemas['WritePrinciplesRequest'];
/** A file of organisations, looked at before it is brought into the registry. */
export type ImportQuestion = Schemas['PreviewImportRequest'];
export type ImportBody = Schemas['ImportOrganisationsRequest'];
export type ImportPreview = Schemas['ImportPreviewResponse'];
export type RowFate = Schemas['RowFateResponse'];
export type OrganisationImport = Schemas['OrganisationImportResponse'];
/** Which messages a person gets, and what went to them lately. */
export type MyLetters = Schemas['MyLettersResponse'];
export type LetterKind = Schemas['LetterKindResponse'];
export type OwnLetter = Schemas['OwnLetterResponse'];
export type LetterChoice = Schemas['ChooseLetterRequest'];
