import { EstablishedActivities } from './http/established-activities.js';
import { ExperimentMovesController } from './http/experiment-moves.controller.js';
import { ExperimentNames } from './http/experiment-names.js';
import { ExperimentRenderer } from './http/experiment-renderer.js';
import { ExperimentsController } from './http/experiments.controller.js';
import { ExperienceRow } from './storage/experience.row.js';
import { ExperimentSearch } from './storage/experiment-search.js';
import { ExperimentTimelineRow } from './storage/experiment-timeline.row.js';
import { ExperimentRow } from './storage/experiment.row.js';
import { ExperimentStore } from './storage/experiment.store.js';

/** What experiments are made of, for the service's module and its definition. */
export const EXPERIMENT_CONTROLLERS = [ExperimentsController, ExperimentMovesController];
export const EXPERIMENT_PROVIDERS = [ExperimentStore, ExperimentSearch, ExperimentRenderer, ExperimentNames, EstablishedActivities];
export const EXPERIMENT_ENTITIES = [ExperimentRow, ExperienceRow, ExperimentTimelineRow];
export { EXPERIMENT_MIGRATIONS } from '../storage/migrations/experiments.js';
