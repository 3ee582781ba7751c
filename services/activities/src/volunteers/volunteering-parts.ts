import { VolunteerLetters } from './letters/volunteer-letters.js';
import { MatchRenderer } from './matches/http/match-renderer.js';
import { VolunteerMatchesController } from './matches/http/matches.controller.js';
import { VolunteerNeedsController } from './matches/http/needs.controller.js';
import { MatchReader } from './matches/storage/match.reader.js';
import { MatchRow } from './matches/storage/match.row.js';
import { MatchStore } from './matches/storage/match.store.js';
import { NeedRow } from './matches/storage/need.row.js';
import { VolunteerForgetting } from './forgetting.js';
import { PublicVolunteerModelsController } from './models/http/public-volunteer-models.controller.js';
import { VolunteerModelsController } from './models/http/volunteer-models.controller.js';
import { VolunteerModelRow } from './models/storage/volunteer-model.row.js';
import { VolunteerModelStore } from './models/storage/volunteer-model.store.js';
import { PublicShiftsController } from './shifts/http/public-shifts.controller.js';
import { ShiftRenderer } from './shifts/http/shift-renderer.js';
import { VolunteerShiftsController } from './shifts/http/shifts.controller.js';
import { ShiftOccurrences } from './shifts/storage/shift-occurrences.js';
import { ShiftPeople } from './shifts/storage/shift-people.js';
import { ShiftReader } from './shifts/storage/shift.reader.js';
import { ShiftsFollow } from './shifts/storage/shifts-follow.js';
import { ShiftRow, ShiftSeatRow } from './shifts/storage/shift.row.js';
import { ShiftStore } from './shifts/storage/shift.store.js';
import { VolunteerTimelineRow } from './timeline.row.js';
import { PublicApplicationsController } from './volunteers/http/public-applications.controller.js';
import { VolunteersController } from './volunteers/http/volunteers.controller.js';
import { VolunteerSearch } from './volunteers/storage/volunteer-search.js';
import { VolunteerRow } from './volunteers/storage/volunteer.row.js';
import { VolunteerStore } from './volunteers/storage/volunteer.store.js';

/** What working with volunteers is made of, for the service's module and its definition. */
export const VOLUNTEERING_CONTROLLERS = [
  PublicVolunteerModelsController, PublicApplicationsController, PublicShiftsController, VolunteerModelsController, VolunteersController, VolunteerNeedsController, VolunteerMatchesController, VolunteerShiftsController,
];
export const VOLUNTEERING_PROVIDERS = [
  VolunteerModelStore, VolunteerStore, VolunteerSearch, VolunteerLetters, MatchStore, MatchReader, MatchRenderer, ShiftStore, ShiftReader, ShiftPeople, ShiftOccurrences, ShiftsFollow, ShiftRenderer, VolunteerForgetting,
];
export const VOLUNTEERING_ENTITIES = [VolunteerModelRow, VolunteerRow, NeedRow, MatchRow, ShiftRow, ShiftSeatRow, VolunteerTimelineRow];
