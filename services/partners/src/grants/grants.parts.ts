import { ApplicationCommands } from './applications/http/application-commands.js';
import { ApplicationFilesController } from './applications/http/application-files.controller.js';
import { ApplicationRenderer } from './applications/http/application-renderer.js';
import { ApplicationsController } from './applications/http/applications.controller.js';
import { ConsideringController } from './applications/http/considering.controller.js';
import { RectifyingController } from './applications/http/rectifying.controller.js';
import { ApplicationRow } from './applications/storage/application.row.js';
import { ApplicationSearch } from './applications/storage/application-search.js';
import { ApplicationStore } from './applications/storage/application.store.js';
import { ScoreRow } from './applications/storage/score.row.js';
import { AppropriationsController } from './appropriations/http/appropriations.controller.js';
import { AppropriationRow, AppropriationStore } from './appropriations/storage/appropriation.store.js';
import { PublicGrantsController } from './given/http/public-grants.controller.js';
import { PublicGrantSearch } from './given/storage/public-grants.js';
import { GivenController } from './given/http/given.controller.js';
import { GivenSearch } from './given/storage/given-search.js';
import { GrantRow } from './given/storage/grant.row.js';
import { ToldGrantStore } from './given/storage/told-grant.store.js';
import { TellingApplicants } from './letters/telling-applicants.js';
import { PrinciplesController } from './principles/http/principles.controller.js';
import { PrinciplesRow, PrinciplesStore } from './principles/storage/principles.store.js';
import { RoundFilesController } from './rounds/http/round-files.controller.js';
import { RoundRenderer } from './rounds/http/round-renderer.js';
import { RoundsController } from './rounds/http/rounds.controller.js';
import { RoundRow } from './rounds/storage/round.row.js';
import { RoundSearch } from './rounds/storage/round-search.js';
import { RoundStore } from './rounds/storage/round.store.js';
import { GrantTimelineRow } from './storage/grant-timeline.row.js';
import { RememberVisits } from './visits/remember-visits.js';

/** What grants bring to the service. Files come before records, so that `list.csv` is no record's id. */
export const GRANT_CONTROLLERS = [PrinciplesController, AppropriationsController, RoundFilesController, RoundsController, ApplicationFilesController, ApplicationsController, ConsideringController, RectifyingController, GivenController, PublicGrantsController, RememberVisits];
export const GRANT_PROVIDERS = [
  PrinciplesStore, AppropriationStore, RoundStore, RoundSearch, RoundRenderer, ApplicationStore, ApplicationSearch, ApplicationCommands, ApplicationRenderer, TellingApplicants, ToldGrantStore, GivenSearch, PublicGrantSearch,
];
export const GRANT_ENTITIES = [PrinciplesRow, AppropriationRow, RoundRow, ApplicationRow, ScoreRow, GrantRow, GrantTimelineRow];
