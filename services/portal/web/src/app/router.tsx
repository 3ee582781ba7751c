import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readAgreementsView } from '../features/agreements/agreements-view';
import { readActivitiesView } from '../features/activities/activities-view';
import { readNamingView, readRolesView } from '../features/appointments/roles-view';
import { readGuidedView } from '../features/clients/guided/guided-view';
import { readActionsView } from '../features/forums/actions-view';
import { readForumsView } from '../features/forums/forums-view';
import { readExperimentsView, readNewExperimentView } from '../features/experiments/experiments-view';
import { readIdeasView } from '../features/ideas/ideas-view';
import { readInventoryView } from '../features/inventory/inventory-view';
import { readMembersView, readNetworksView, readNewNetworkView } from '../features/networks/networks-view';
import { readChannelsView } from '../features/channels/channels-view';
import { readTellingView } from '../features/channels/telling-view';
import { readMyActivitiesView } from '../features/publishing/my-activities-view';
import { readPlacesView } from '../features/places/places-view';
import { readModelsView } from '../features/operating-models/models-view';
import { readTrainingsView } from '../features/trainings/trainings-view';
import { readApplicationsView, readDecisionsView, readGivenView, readRoundsView } from '../features/grants/views';
import { readOrganisationsView } from '../features/organisations/organisations-view';
import { readResponsibilitiesView } from '../features/responsibilities/responsibilities-view';
import { readReferralsView } from '../features/referrals/referrals-view';
import { readReportView } from '../features/reports/report-view';
import { readUsersView } from '../features/users/users-view';
import { readOfferView, readShiftsView } from '../features/volunteers/volunteers-view';
import { codeOf, defined, pageOf, type Search } from '../shared/address';
import { noteNavigation } from '../ui/navigation-focus';
import { parseSearch, stringifySearch } from './address-bar';
import { NotFound } from './NotFound';
import { PageProblem } from './PageProblem';
import { Shell } from './Shell';
import { WorkGate } from './WorkGate';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: PageProblem });
const under = <Parent extends typeof root>(parent: Parent) => () => parent;
const atRoot = under(root);

const home = createRoute({
  getParentRoute: atRoot, path: '/',
  validateSearch: (search): { kirjautuminen?: 'epaonnistui' } => (search['kirjautuminen'] === 'epaonnistui' ? { kirjautuminen: 'epaonnistui' } : {}),
  component: lazyRouteComponent(() => import('../features/home/HomePage'), 'HomePage'),
});
const activities = createRoute({
  getParentRoute: atRoot, path: '/toiminta', validateSearch: readActivitiesView,
  component: lazyRouteComponent(() => import('../features/activities/ActivitiesPage'), 'ActivitiesPage'),
});
const activity = createRoute({
  getParentRoute: atRoot, path: '/toiminta/$id', component: lazyRouteComponent(() => import('../features/activities/ActivityPage'), 'ActivityPage'),
});
const wish = createRoute({ getParentRoute: atRoot, path: '/toive', validateSearch: readIdeasView, component: lazyRouteComponent(() => import('../features/ideas/WishPage'), 'WishPage') });
const giveFeedback = createRoute({ getParentRoute: atRoot, path: '/toiminta/$id/palaute', component: lazyRouteComponent(() => import('../features/feedback/GiveFeedbackPage'), 'GiveFeedbackPage') });
const inventory = createRoute({ getParentRoute: atRoot, path: '/kartoitus', validateSearch: readInventoryView, component: lazyRouteComponent(() => import('../features/inventory/InventoryPage'), 'InventoryPage') });
const signingUp = createRoute({
  getParentRoute: atRoot, path: '/toiminta/$id/ilmoittaudu', component: lazyRouteComponent(() => import('../features/signing-up/SignUpPage'), 'SignUpPage'),
});
const askingForRide = createRoute({ getParentRoute: atRoot, path: '/toiminta/$id/kyyti', component: lazyRouteComponent(() => import('../features/rides/AskForRidePage'), 'AskForRidePage') });
/** Opened from a letter by whoever signed up; the secret stands behind the #. */
const mySignUp = createRoute({
  getParentRoute: atRoot, path: '/ilmoittautuminen/$organisationId', component: lazyRouteComponent(() => import('../features/signing-up/MySignUpPage'), 'MySignUpPage'),
});
const organisationOffer = createRoute({
  getParentRoute: atRoot, path: '/jarjestot/$id', validateSearch: ({ sivu }: Search): { sivu?: number } => defined({ sivu: pageOf(sivu) }), component: lazyRouteComponent(() => import('../features/activities/OrganisationOfferPage'), 'OrganisationOfferPage'),
});
const accessibility = createRoute({
  getParentRoute: atRoot, path: '/saavutettavuus', component: lazyRouteComponent(() => import('../features/about/AccessibilityPage'), 'AccessibilityPage'),
});
const confirmByLink = createRoute({
  getParentRoute: atRoot, path: '/vahvista/$id', validateSearch: ({ mita }: Search): { mita?: 'henkilot' } => defined({ mita: codeOf(['henkilot'] as const, mita) }), component: lazyRouteComponent(() => import('../features/organisations/ConfirmByLinkPage'), 'ConfirmByLinkPage'),
});
const privacy = createRoute({
  getParentRoute: atRoot, path: '/tietosuoja', component: lazyRouteComponent(() => import('../features/about/PrivacyPage'), 'PrivacyPage'),
});

/** Opened from a letter by somebody who may act for nobody yet. */
const heldInvitation = createRoute({ getParentRoute: atRoot, path: '/kutsu', component: lazyRouteComponent(() => import('../features/users/HeldInvitationPage'), 'HeldInvitationPage') });

const publishedReports = createRoute({
  getParentRoute: atRoot, path: '/raportit', component: lazyRouteComponent(() => import('../features/reports/PublishedReportsPage'), 'PublishedReportsPage'),
});
const publishedReport = createRoute({
  getParentRoute: atRoot, path: '/raportit/$id', component: lazyRouteComponent(() => import('../features/reports/PublishedReportPage'), 'PublishedReportPage'),
});

const grantDecisions = createRoute({
  getParentRoute: atRoot, path: '/avustukset/paatokset', validateSearch: readDecisionsView, component: lazyRouteComponent(() => import('../features/grants/decisions/DecisionsPage'), 'DecisionsPage'),
});

/** Everything under it asks who you are first. */
const work = createRoute({ getParentRoute: atRoot, path: '/tyo', component: WorkGate });
const atWork = () => work;
const today = createRoute({ getParentRoute: atWork, path: '/', component: lazyRouteComponent(() => import('../features/today/TodayPage'), 'TodayPage') });
const myLetters = createRoute({ getParentRoute: atWork, path: '/viestit', component: lazyRouteComponent(() => import('../features/letters/MyLettersPage'), 'MyLettersPage') });
const myActivities = createRoute({
  getParentRoute: atWork, path: '/toiminta', validateSearch: readMyActivitiesView, component: lazyRouteComponent(() => import('../features/publishing/MyActivitiesPage'), 'MyActivitiesPage'),
});
const newActivity = createRoute({
  getParentRoute: atWork, path: '/toiminta/uusi', component: lazyRouteComponent(() => import('../features/publishing/NewActivityPage'), 'NewActivityPage'),
});
const editActivity = createRoute({
  getParentRoute: atWork, path: '/toiminta/$id/muokkaa', component: lazyRouteComponent(() => import('../features/publishing/EditActivityPage'), 'EditActivityPage'),
});
const attendanceDays = createRoute({ getParentRoute: atWork, path: '/osallistujat', component: lazyRouteComponent(() => import('../features/attendance/AttendanceDaysPage'), 'AttendanceDaysPage') });
const attendanceSheet = createRoute({ getParentRoute: atWork, path: '/osallistujat/$id/$paiva', component: lazyRouteComponent(() => import('../features/attendance/AttendanceSheetPage'), 'AttendanceSheetPage') });
const runActivity = createRoute({
  getParentRoute: atWork, path: '/toiminta/$id', validateSearch: (search): { julkaistu?: true } => (search['julkaistu'] === true ? { julkaistu: true } : {}), component: lazyRouteComponent(() => import('../features/running/RunActivityPage'), 'RunActivityPage'),
});

const feedback = createRoute({
  getParentRoute: atWork, path: '/toiminta/$id/palaute', validateSearch: ({ sivu }: Search): { sivu?: number } => defined({ sivu: pageOf(sivu) }), component: lazyRouteComponent(() => import('../features/feedback/FeedbackPage'), 'FeedbackPage'),
});

const importSources = createRoute({ getParentRoute: atWork, path: '/tuonnit', component: lazyRouteComponent(() => import('../features/activity-imports/SourcesPage'), 'SourcesPage') });
const newImportSource = createRoute({ getParentRoute: atWork, path: '/tuonnit/uusi', component: lazyRouteComponent(() => import('../features/activity-imports/EditSourcePage'), 'NewSourcePage') });
const importSource = createRoute({ getParentRoute: atWork, path: '/tuonnit/$id', component: lazyRouteComponent(() => import('../features/activity-imports/SourcePage'), 'SourcePage') });
const editImportSource = createRoute({ getParentRoute: atWork, path: '/tuonnit/$id/muokkaa', component: lazyRouteComponent(() => import('../features/activity-imports/EditSourcePage'), 'EditSourcePage') });
const channels = createRoute({ getParentRoute: atWork, path: '/kanavat', validateSearch: readChannelsView, component: lazyRouteComponent(() => import('../features/channels/ChannelsPage'), 'ChannelsPage') });
const newChannel = createRoute({ getParentRoute: atWork, path: '/kanavat/uusi', component: lazyRouteComponent(() => import('../features/channels/NewChannelPage'), 'NewChannelPage') });
const channel = createRoute({ getParentRoute: atWork, path: '/kanavat/$id', validateSearch: readTellingView, component: lazyRouteComponent(() => import('../features/channels/ChannelPage'), 'ChannelPage') });
const editChannel = createRoute({ getParentRoute: atWork, path: '/kanavat/$id/muokkaa', component: lazyRouteComponent(() => import('../features/channels/EditChannelPage'), 'EditChannelPage') });
const rides = createRoute({
  getParentRoute: atWork, path: '/kyydit', validateSearch: (search: Search): { nayta?: 'puuttuu' | 'menneet'; sivu?: number } => defined({ nayta: codeOf(['puuttuu', 'menneet'] as const, search['nayta']), sivu: pageOf(search['sivu']) }),
  component: lazyRouteComponent(() => import('../features/rides/RideDaysPage'), 'RideDaysPage'),
});
const people = createRoute({ getParentRoute: atWork, path: '/henkilot', component: lazyRouteComponent(() => import('../features/people/PeoplePage'), 'PeoplePage') });
const person = createRoute({ getParentRoute: atWork, path: '/henkilot/$id', component: lazyRouteComponent(() => import('../features/people/PersonPage'), 'PersonPage') });
const personCopy = createRoute({ getParentRoute: atWork, path: '/henkilot/$id/kopio', component: lazyRouteComponent(() => import('../features/people/CopyPage'), 'CopyPage') });
const ridesOfMeeting = createRoute({ getParentRoute: atWork, path: '/kyydit/$id/$date', component: lazyRouteComponent(() => import('../features/rides/RideBoardPage'), 'RideBoardPage') });
/** Opened from a letter by a driver or a passenger, who need no account. */
const rideByLink = createRoute({ getParentRoute: atRoot, path: '/kyyti/$id', component: lazyRouteComponent(() => import('../features/rides/RideLinkPage'), 'RideLinkPage') });
const places = createRoute({ getParentRoute: atWork, path: '/paikat', validateSearch: readPlacesView, component: lazyRouteComponent(() => import('../features/places/PlacesPage'), 'PlacesPage') });
const newPlace = createRoute({ getParentRoute: atWork, path: '/paikat/uusi', component: lazyRouteComponent(() => import('../features/places/NewPlacePage'), 'NewPlacePage') });
const place = createRoute({ getParentRoute: atWork, path: '/paikat/$id', component: lazyRouteComponent(() => import('../features/places/PlacePage'), 'PlacePage') });
const editPlace = createRoute({ getParentRoute: atWork, path: '/paikat/$id/muokkaa', component: lazyRouteComponent(() => import('../features/places/EditPlacePage'), 'EditPlacePage') });

const signUpSheet = createRoute({
  getParentRoute: atWork, path: '/toiminta/$id/lista', validateSearch: ({ kerta }: Search): { kerta?: string } => (typeof kerta === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(kerta) ? { kerta } : {}),
  component: lazyRouteComponent(() => import('../features/running/sign-ups/SignUpSheetPage'), 'SignUpSheetPage'),
});

const reportDesk = createRoute({
  getParentRoute: atWork, path: '/raportti', validateSearch: readReportView, component: lazyRouteComponent(() => import('../features/reports/ReportDeskPage'), 'ReportDeskPage'),
});
const reportMaking = createRoute({
  getParentRoute: atWork, path: '/raportti/$id', component: lazyRouteComponent(() => import('../features/reports/ReportMakingPage'), 'ReportMakingPage'),
});

const linkDesk = createRoute({ getParentRoute: atWork, path: '/linkki', component: lazyRouteComponent(() => import('../features/referrals/LinkDeskPage'), 'LinkDeskPage') });
const referralList = createRoute({
  getParentRoute: atWork, path: '/lahetteet', validateSearch: readReferralsView, component: lazyRouteComponent(() => import('../features/referrals/ReferralsPage'), 'ReferralsPage'),
});
const referral = createRoute({
  getParentRoute: atWork, path: '/lahetteet/$id', component: lazyRouteComponent(() => import('../features/referrals/ReferralPage'), 'ReferralPage'),
});

const guidedReferral = createRoute({
  getParentRoute: atWork, path: '/lahetteet/uusi', validateSearch: readGuidedView, component: lazyRouteComponent(() => import('../features/clients/guided/GuidedReferralPage'), 'GuidedReferralPage'),
});
const clients = createRoute({ getParentRoute: atWork, path: '/asiakkaat', component: lazyRouteComponent(() => import('../features/clients/ClientsPage'), 'ClientsPage') });
const client = createRoute({ getParentRoute: atWork, path: '/asiakkaat/$id', component: lazyRouteComponent(() => import('../features/clients/ClientPage'), 'ClientPage') });

const agreements = createRoute({
  getParentRoute: atWork, path: '/sopimukset', validateSearch: readAgreementsView, component: lazyRouteComponent(() => import('../features/agreements/AgreementsPage'), 'AgreementsPage'),
});
const newAgreement = createRoute({
  getParentRoute: atWork, path: '/sopimukset/uusi', component: lazyRouteComponent(() => import('../features/agreements/NewAgreementPage'), 'NewAgreementPage'),
});
const agreement = createRoute({
  getParentRoute: atWork, path: '/sopimukset/$id', component: lazyRouteComponent(() => import('../features/agreements/AgreementPage'), 'AgreementPage'),
});
const changeAgreement = createRoute({
  getParentRoute: atWork, path: '/sopimukset/$id/muokkaa', component: lazyRouteComponent(() => import('../features/agreements/ChangeAgreementPage'), 'ChangeAgreementPage'),
});
const forums = createRoute({
  getParentRoute: atWork, path: '/foorumit', validateSearch: readForumsView, component: lazyRouteComponent(() => import('../features/forums/ForumsPage'), 'ForumsPage'),
});
const newForum = createRoute({ getParentRoute: atWork, path: '/foorumit/uusi', component: lazyRouteComponent(() => import('../features/forums/NewForumPage'), 'NewForumPage') });
const negotiations = createRoute({
  getParentRoute: atWork, path: '/foorumit/neuvottelut',
  validateSearch: (search): { vuosi?: number } => (Number.isInteger(search['vuosi']) && Number(search['vuosi']) >= 2000 && Number(search['vuosi']) <= 2100 ? { vuosi: Number(search['vuosi']) } : {}),
  component: lazyRouteComponent(() => import('../features/forums/NegotiationsPage'), 'NegotiationsPage'),
});
const meetingActions = createRoute({
  getParentRoute: atWork, path: '/foorumit/tehtavat', validateSearch: readActionsView, component: lazyRouteComponent(() => import('../features/forums/ActionsPage'), 'ActionsPage'),
});
const forum = createRoute({ getParentRoute: atWork, path: '/foorumit/$id', component: lazyRouteComponent(() => import('../features/forums/ForumPage'), 'ForumPage') });
const editForum = createRoute({ getParentRoute: atWork, path: '/foorumit/$id/muokkaa', component: lazyRouteComponent(() => import('../features/forums/EditForumPage'), 'EditForumPage') });
const newMeeting = createRoute({ getParentRoute: atWork, path: '/foorumit/$id/kokous', component: lazyRouteComponent(() => import('../features/forums/NewMeetingPage'), 'NewMeetingPage') });
const meeting = createRoute({ getParentRoute: atWork, path: '/kokoukset/$id', component: lazyRouteComponent(() => import('../features/forums/MeetingPage'), 'MeetingPage') });
const editMeeting = createRoute({ getParentRoute: atWork, path: '/kokoukset/$id/muokkaa', component: lazyRouteComponent(() => import('../features/forums/EditMeetingPage'), 'EditMeetingPage') });
const holdMeeting = createRoute({ getParentRoute: atWork, path: '/kokoukset/$id/osallistujat', component: lazyRouteComponent(() => import('../features/forums/HoldMeetingPage'), 'HoldMeetingPage') });
const minutes = createRoute({ getParentRoute: atWork, path: '/kokoukset/$id/poytakirja', component: lazyRouteComponent(() => import('../features/forums/MinutesPage'), 'MinutesPage') });
const models = createRoute({
  getParentRoute: atWork, path: '/toimintamallit', validateSearch: readModelsView, component: lazyRouteComponent(() => import('../features/operating-models/ModelsPage'), 'ModelsPage'),
});
const newModel = createRoute({ getParentRoute: atWork, path: '/toimintamallit/uusi', component: lazyRouteComponent(() => import('../features/operating-models/NewModelPage'), 'NewModelPage') });
const model = createRoute({ getParentRoute: atWork, path: '/toimintamallit/$id', component: lazyRouteComponent(() => import('../features/operating-models/ModelPage'), 'ModelPage') });
const editModel = createRoute({ getParentRoute: atWork, path: '/toimintamallit/$id/muokkaa', component: lazyRouteComponent(() => import('../features/operating-models/EditModelPage'), 'EditModelPage') });
const networks = createRoute({
  getParentRoute: atWork, path: '/verkostot', validateSearch: readNetworksView, component: lazyRouteComponent(() => import('../features/networks/NetworksPage'), 'NetworksPage'),
});
const newNetwork = createRoute({
  getParentRoute: atWork, path: '/verkostot/uusi', validateSearch: readNewNetworkView, component: lazyRouteComponent(() => import('../features/networks/NewNetworkPage'), 'NewNetworkPage'),
});
const network = createRoute({
  getParentRoute: atWork, path: '/verkostot/$id', validateSearch: readMembersView, component: lazyRouteComponent(() => import('../features/networks/NetworkPage'), 'NetworkPage'),
});
const editNetwork = createRoute({ getParentRoute: atWork, path: '/verkostot/$id/muokkaa', component: lazyRouteComponent(() => import('../features/networks/EditNetworkPage'), 'EditNetworkPage') });
const trainings = createRoute({
  getParentRoute: atWork, path: '/koulutukset', validateSearch: readTrainingsView, component: lazyRouteComponent(() => import('../features/trainings/TrainingsPage'), 'TrainingsPage'),
});
const newTraining = createRoute({ getParentRoute: atWork, path: '/koulutukset/uusi', component: lazyRouteComponent(() => import('../features/trainings/NewTrainingPage'), 'NewTrainingPage') });
const training = createRoute({ getParentRoute: atWork, path: '/koulutukset/$id', component: lazyRouteComponent(() => import('../features/trainings/TrainingPage'), 'TrainingPage') });
const editTraining = createRoute({ getParentRoute: atWork, path: '/koulutukset/$id/muokkaa', component: lazyRouteComponent(() => import('../features/trainings/EditTrainingPage'), 'EditTrainingPage') });
const grants = createRoute({
  getParentRoute: atWork, path: '/avustukset', validateSearch: readRoundsView, component: lazyRouteComponent(() => import('../features/grants/rounds/GrantsPage'), 'GrantsPage'),
});
const newGrantRound = createRoute({
  getParentRoute: atWork, path: '/avustukset/uusi', component: lazyRouteComponent(() => import('../features/grants/rounds/NewRoundPage'), 'NewRoundPage'),
});
const grantRound = createRoute({
  getParentRoute: atWork, path: '/avustukset/$id', component: lazyRouteComponent(() => import('../features/grants/rounds/RoundPage'), 'RoundPage'),
});
const editGrantRound = createRoute({
  getParentRoute: atWork, path: '/avustukset/$id/muokkaa', component: lazyRouteComponent(() => import('../features/grants/rounds/EditRoundPage'), 'EditRoundPage'),
});
const applyForGrant = createRoute({
  getParentRoute: atWork, path: '/avustukset/$id/hae', component: lazyRouteComponent(() => import('../features/grants/applications/ApplyPage'), 'ApplyPage'),
});
const grantApplications = createRoute({
  getParentRoute: atWork, path: '/avustukset/hakemukset', validateSearch: readApplicationsView, component: lazyRouteComponent(() => import('../features/grants/applications/ApplicationsPage'), 'ApplicationsPage'),
});
const grantApplication = createRoute({
  getParentRoute: atWork, path: '/avustukset/hakemukset/$id', component: lazyRouteComponent(() => import('../features/grants/applications/ApplicationPage'), 'ApplicationPage'),
});
const editGrantApplication = createRoute({
  getParentRoute: atWork, path: '/avustukset/hakemukset/$id/muokkaa', component: lazyRouteComponent(() => import('../features/grants/applications/EditApplicationPage'), 'EditApplicationPage'),
});
const grantsGiven = createRoute({
  getParentRoute: atWork, path: '/avustukset/myonnetyt', validateSearch: readGivenView, component: lazyRouteComponent(() => import('../features/grants/given/GivenPage'), 'GivenPage'),
});
const grantBasis = createRoute({
  getParentRoute: atWork, path: '/avustukset/perusteet', component: lazyRouteComponent(() => import('../features/grants/basis/BasisPage'), 'BasisPage'),
});
const organisations = createRoute({
  getParentRoute: atWork, path: '/kumppanit', validateSearch: readOrganisationsView, component: lazyRouteComponent(() => import('../features/organisations/OrganisationsPage'), 'OrganisationsPage'),
});
const newOrganisation = createRoute({
  getParentRoute: atWork, path: '/kumppanit/uusi', component: lazyRouteComponent(() => import('../features/organisations/NewOrganisationPage'), 'NewOrganisationPage'),
});
const organisationImport = createRoute({
  getParentRoute: atWork, path: '/kumppanit/tuonti', component: lazyRouteComponent(() => import('../features/imports/ImportPage'), 'ImportPage'),
});
const organisation = createRoute({
  getParentRoute: atWork, path: '/kumppanit/$id', validateSearch: (search): { tallennettu?: true } => (search['tallennettu'] === true ? { tallennettu: true } : {}),
  component: lazyRouteComponent(() => import('../features/organisations/OrganisationPage'), 'OrganisationPage'),
});
const editOrganisation = createRoute({
  getParentRoute: atWork, path: '/kumppanit/$id/muokkaa', component: lazyRouteComponent(() => import('../features/organisations/EditOrganisationPage'), 'EditOrganisationPage'),
});

const users = createRoute({
  getParentRoute: atWork, path: '/kayttajat', validateSearch: readUsersView, component: lazyRouteComponent(() => import('../features/users/UsersPage'), 'UsersPage'),
});
const inviteUser = createRoute({ getParentRoute: atWork, path: '/kayttajat/kutsu', component: lazyRouteComponent(() => import('../features/users/InvitePage'), 'InvitePage') });
const user = createRoute({ getParentRoute: atWork, path: '/kayttajat/$id', component: lazyRouteComponent(() => import('../features/users/UserPage'), 'UserPage') });
const changeUser = createRoute({ getParentRoute: atWork, path: '/kayttajat/$id/muokkaa', component: lazyRouteComponent(() => import('../features/users/ChangeUserPage'), 'ChangeUserPage') });
const userDeputy = createRoute({ getParentRoute: atWork, path: '/kayttajat/$id/sijainen', component: lazyRouteComponent(() => import('../features/users/DeputyPage'), 'DeputyPage') });

const roles = createRoute({
  getParentRoute: atWork, path: '/roolit', validateSearch: readRolesView, component: lazyRouteComponent(() => import('../features/appointments/RolesPage'), 'RolesPage'),
});
const naming = createRoute({
  getParentRoute: atWork, path: '/roolit/uusi', validateSearch: readNamingView, component: lazyRouteComponent(() => import('../features/appointments/NamingPage'), 'NamingPage'),
});
const appointment = createRoute({
  getParentRoute: atWork, path: '/roolit/$id', validateSearch: (search): { nimetty?: true } => (search['nimetty'] === true ? { nimetty: true } : {}),
  component: lazyRouteComponent(() => import('../features/appointments/AppointmentPage'), 'AppointmentPage'),
});
const contactPerson = createRoute({
  getParentRoute: atWork, path: '/roolit/henkilot/$id', component: lazyRouteComponent(() => import('../features/appointments/ContactPersonPage'), 'ContactPersonPage'),
});
const responsibilities = createRoute({
  getParentRoute: atWork, path: '/vastuut', validateSearch: readResponsibilitiesView, component: lazyRouteComponent(() => import('../features/responsibilities/ResponsibilitiesPage'), 'ResponsibilitiesPage'),
});
const responsibility = createRoute({
  getParentRoute: atWork, path: '/vastuut/$id', component: lazyRouteComponent(() => import('../features/responsibilities/ResponsibilityPage'), 'ResponsibilityPage'),
});

const ideas = createRoute({ getParentRoute: atWork, path: '/toiveet', validateSearch: readIdeasView, component: lazyRouteComponent(() => import('../features/ideas/IdeasPage'), 'IdeasPage') });
const recordIdea = createRoute({ getParentRoute: atWork, path: '/toiveet/uusi', component: lazyRouteComponent(() => import('../features/ideas/RecordIdeaPage'), 'RecordIdeaPage') });
const idea = createRoute({ getParentRoute: atWork, path: '/toiveet/$id', component: lazyRouteComponent(() => import('../features/ideas/IdeaPage'), 'IdeaPage') });
const experiments = createRoute({
  getParentRoute: atWork, path: '/kokeilut', validateSearch: readExperimentsView, component: lazyRouteComponent(() => import('../features/experiments/ExperimentsPage'), 'ExperimentsPage'),
});
const newExperiment = createRoute({
  getParentRoute: atWork, path: '/kokeilut/uusi', validateSearch: readNewExperimentView, component: lazyRouteComponent(() => import('../features/experiments/NewExperimentPage'), 'NewExperimentPage'),
});
const experiment = createRoute({ getParentRoute: atWork, path: '/kokeilut/$id', component: lazyRouteComponent(() => import('../features/experiments/ExperimentPage'), 'ExperimentPage') });
const editExperiment = createRoute({
  getParentRoute: atWork, path: '/kokeilut/$id/muokkaa', component: lazyRouteComponent(() => import('../features/experiments/EditExperimentPage'), 'EditExperimentPage'),
});

const offerToVolunteer = createRoute({
  getParentRoute: atRoot, path: '/vapaaehtoiseksi', validateSearch: readOfferView, component: lazyRouteComponent(() => import('../features/volunteers/OfferPage'), 'OfferPage'),
});
/** Opened from a letter by a volunteer, who has no account. */
const ownShifts = createRoute({ getParentRoute: atRoot, path: '/vapaaehtoinen/$id', component: lazyRouteComponent(() => import('../features/volunteers/OwnShiftsPage'), 'OwnShiftsPage') });
const volunteering = createRoute({ getParentRoute: atWork, path: '/vapaaehtoiset', component: lazyRouteComponent(() => import('../features/volunteers/VolunteeringPage'), 'VolunteeringPage') });
const volunteers = createRoute({ getParentRoute: atWork, path: '/vapaaehtoiset/kaikki', component: lazyRouteComponent(() => import('../features/volunteers/VolunteersPage'), 'VolunteersPage') });
const newVolunteer = createRoute({ getParentRoute: atWork, path: '/vapaaehtoiset/uusi', component: lazyRouteComponent(() => import('../features/volunteers/VolunteerFormPages'), 'NewVolunteerPage') });
const volunteer = createRoute({ getParentRoute: atWork, path: '/vapaaehtoiset/henkilo/$id', component: lazyRouteComponent(() => import('../features/volunteers/VolunteerPage'), 'VolunteerPage') });
const editVolunteer = createRoute({ getParentRoute: atWork, path: '/vapaaehtoiset/henkilo/$id/muokkaa', component: lazyRouteComponent(() => import('../features/volunteers/VolunteerFormPages'), 'EditVolunteerPage') });
const newVolunteerNeed = createRoute({ getParentRoute: atWork, path: '/vapaaehtoiset/toive/uusi', component: lazyRouteComponent(() => import('../features/volunteers/NeedPages'), 'NewNeedPage') });
const volunteerNeed = createRoute({ getParentRoute: atWork, path: '/vapaaehtoiset/toive/$id', component: lazyRouteComponent(() => import('../features/volunteers/NeedPage'), 'NeedPage') });
const editVolunteerNeed = createRoute({ getParentRoute: atWork, path: '/vapaaehtoiset/toive/$id/muokkaa', component: lazyRouteComponent(() => import('../features/volunteers/NeedPages'), 'EditNeedPage') });
const volunteerRings = createRoute({
  getParentRoute: atWork, path: '/vapaaehtoiset/ringit', validateSearch: (search: Search): { rinki?: 'vierailu' | 'kaveri' } => defined({ rinki: codeOf(['vierailu', 'kaveri'] as const, search['rinki']) }),
  component: lazyRouteComponent(() => import('../features/volunteers/RingsPage'), 'RingsPage'),
});
const volunteerMatch = createRoute({ getParentRoute: atWork, path: '/vapaaehtoiset/pari/$id', component: lazyRouteComponent(() => import('../features/volunteers/MatchPage'), 'MatchPage') });
const volunteerShifts = createRoute({
  getParentRoute: atWork, path: '/vapaaehtoiset/vuorot', validateSearch: readShiftsView, component: lazyRouteComponent(() => import('../features/volunteers/ShiftsPage'), 'ShiftsPage'),
});
const newVolunteerModel = createRoute({ getParentRoute: atWork, path: '/vapaaehtoiset/malli/uusi', component: lazyRouteComponent(() => import('../features/volunteers/ModelPages'), 'NewModelPage') });
const volunteerModel = createRoute({ getParentRoute: atWork, path: '/vapaaehtoiset/malli/$id', component: lazyRouteComponent(() => import('../features/volunteers/ModelPages'), 'ModelPage') });

const routes = root.addChildren([
  offerToVolunteer, ownShifts,
  home, activities, activity, organisationOffer, giveFeedback, inventory, signingUp, askingForRide, mySignUp, wish, confirmByLink, rideByLink, accessibility, privacy, heldInvitation, publishedReports, publishedReport, grantDecisions,
  work.addChildren([
    today, myLetters, myActivities, newActivity, editActivity, runActivity, feedback, attendanceDays, attendanceSheet, signUpSheet, rides, ridesOfMeeting, channels, newChannel, channel, editChannel, places, newPlace, place, editPlace, clients, client, guidedReferral, linkDesk, referralList, referral, agreements, newAgreement, agreement,
    changeAgreement, reportDesk, reportMaking, organisations, newOrganisation, organisation, editOrganisation, forums, newForum, negotiations, meetingActions, forum,
    editForum, newMeeting, meeting, editMeeting, holdMeeting, minutes, users, inviteUser, user, changeUser, userDeputy, roles, naming, appointment, contactPerson,
    responsibilities, responsibility, models, newModel, model, editModel, trainings, newTraining, training, editTraining, networks, newNetwork, network, editNetwork, grants, newGrantRound, grantRound, editGrantRound, applyForGrant, grantApplications,
    grantApplication, editGrantApplication, grantsGiven, grantBasis,
    organisationImport, ideas, recordIdea, idea, experiments, newExperiment, experiment, editExperiment,
    people, person, personCopy,
    volunteering, volunteers, newVolunteer, volunteer, editVolunteer, newVolunteerNeed, volunteerNeed, editVolunteerNeed, volunteerRings, volunteerMatch, volunteerShifts, newVolunteerModel, volunteerModel,
    importSources, newImportSource, importSource, editImportSource,
  ]),
]);

// Strict: without it, what a page's reader left out of a broken address would reach the page all the same.
export const router = createRouter({ routeTree: routes, parseSearch, stringifySearch, search: { strict: true }, defaultPreload: 'intent', scrollRestoration: true, defaultErrorComponent: PageProblem, defaultNotFoundComponent: NotFound });
let wentBack = false;
router.history.subscribe(({ action }) => { wentBack = action.type === 'BACK'; });
router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
  if (pathChanged && fromLocation) noteNavigation(wentBack ? fromLocation.pathname : undefined);
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
