import { RideFollowing } from './following.js';
import { PublicRideWishesController } from './http/public-ride-wishes.controller.js';
import { PublicRidesController } from './http/public-rides.controller.js';
import { RideRenderer } from './http/ride-renderer.js';
import { RidesController } from './http/rides.controller.js';
import { SignUpRidesController } from './http/sign-up-rides.controller.js';
import { RideLetters } from './letters/ride-letters.js';
import { RideDays } from './storage/ride-days.js';
import { RideInvitation } from './storage/ride-invitation.js';
import { RideDayRow, RideRow, RideSeatRow } from './storage/ride.rows.js';
import { RideStore } from './storage/ride.store.js';

/** What rides to meetings are made of, for the service's module and its definition. */
export const RIDE_CONTROLLERS = [PublicRidesController, PublicRideWishesController, SignUpRidesController, RidesController];
export const RIDE_PROVIDERS = [RideStore, RideDays, RideInvitation, RideLetters, RideRenderer, RideFollowing];
export const RIDE_ENTITIES = [RideDayRow, RideRow, RideSeatRow];
