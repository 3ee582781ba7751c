import { PlaceRenderer } from './http/place-renderer.js';
import { PlacesController } from './http/places.controller.js';
import { PublicPlacesController } from './http/public-places.controller.js';
import { PlaceSearch } from './storage/place-search.js';
import { PlaceTimelineRow } from './storage/place-timeline.row.js';
import { PlaceRow } from './storage/place.row.js';
import { PlaceStore } from './storage/place.store.js';

/** What the registry of places is made of, for the service's module and its definition. */
export const PLACE_CONTROLLERS = [PlacesController, PublicPlacesController];
export const PLACE_PROVIDERS = [PlaceStore, PlaceSearch, PlaceRenderer];
export const PLACE_ENTITIES = [PlaceRow, PlaceTimelineRow];
