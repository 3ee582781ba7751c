import { TrainingRenderer } from './http/training-renderer.js';
import { TrainingsController } from './http/trainings.controller.js';
import { TrainingSearch } from './storage/training-search.js';
import { TrainingStore } from './storage/training.store.js';

/** What the register of trainings is made of, for the service's module. */
export const TRAINING_CONTROLLERS = [TrainingsController];
export const TRAINING_PROVIDERS = [TrainingStore, TrainingSearch, TrainingRenderer];
