import { PlaceRenderer } from './http/place-renderer.js';
import { PlaceDetailsController } from './http/place-details.controller.js';
import { PlacesController } from './http/places.controller.js';
import { PublicPlacesController } from './http/public-places.controller.js';
import { ActivitiesAtPlace } from './storage/activities-at-place.js';
import { PickedPlaces } from './storage/picked-places.js';
import { PlaceSearch } from './storage/place-search.js';
import { PlaceTimelineRow } from './storage/place-timeline.row.js';
import { PlaceRow } from './storage/place.row.js';
import { PlaceStore } from './storage/place.store.js';

/** What the registry of places is made of, for the service's module and its definition. */
export const PLACE_CONTROLLERS = [PlacesController, PlaceDetailsController, PublicPlacesController];
export const PLACE_PROVIDERS = [ActivitiesAtPlace, PickedPlaces, PlaceStore, PlaceSearch, PlaceRenderer];
export const PLACE_ENTITIES = [PlaceRow, PlaceTimelineRow];
