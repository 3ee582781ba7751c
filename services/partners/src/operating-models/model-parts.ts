import { ModelRenderer } from './http/model-renderer.js';
import { OperatingModelsController } from './http/operating-models.controller.js';
import { OperatingModelSearch } from './storage/operating-model-search.js';
import { OperatingModelStore } from './storage/operating-model.store.js';

/** What the library of operating models is made of, for the service's module. */
export const MODEL_CONTROLLERS = [OperatingModelsController];
export const MODEL_PROVIDERS = [OperatingModelStore, OperatingModelSearch, ModelRenderer];
