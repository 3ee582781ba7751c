import { Module } from '@nestjs/common';
import { NotifyModule } from '@pirtti/notify';
import { ACTIVITY_CONTROLLERS, ACTIVITY_PROVIDERS } from './activities/activity-parts.js';
import { AttendanceDaysController } from './attendance/http/attendance-days.controller.js';
import { CallUpController } from './attendance/http/call-up.controller.js';
import { AttendanceController } from './attendance/http/attendance.controller.js';
import { AttendanceReader } from './attendance/storage/attendance.reader.js';
import { AttendanceStore } from './attendance/storage/attendance.store.js';
import { CALENDAR_CONTROLLERS, CALENDAR_PROVIDERS } from './calendars/calendar-parts.js';
import { CHANNEL_CONTROLLERS, CHANNEL_PROVIDERS } from './channels/channel-parts.js';
import { EXPERIMENT_CONTROLLERS, EXPERIMENT_PROVIDERS } from './experiments/experiment-parts.js';
import { FEEDBACK_CONTROLLERS, FEEDBACK_PROVIDERS } from './feedback/feedback-parts.js';
import { IDEA_CONTROLLERS, IDEA_PROVIDERS } from './ideas/idea-parts.js';
import { DemoPlacements } from './demo/demo-placements.js';
import { EXPORT_CONTROLLERS } from './exports/export-parts.js';
import { IMPORT_CONTROLLERS, IMPORT_PROVIDERS } from './imports/import-parts.js';
import { INVENTORY_CONTROLLERS, INVENTORY_PROVIDERS } from './inventory/inventory-parts.js';
import { LISTING_PROVIDERS } from './listings/listing-parts.js';
import { PLACE_CONTROLLERS, PLACE_PROVIDERS } from './places/place-parts.js';
import { LETTER_KINDS } from './letters/letter-kinds.js';
import { PEOPLE_CONTROLLERS, PEOPLE_PROVIDERS } from './people/people-parts.js';
import { RIDE_CONTROLLERS, RIDE_PROVIDERS } from './rides/ride-parts.js';
import { PlacementsController } from './placements/http/placements.controller.js';
import { ForgetPlacementWhenWithdrawn } from './placements/reactions/forget-placement-when-withdrawn.js';
import { NotePlacementWhenRequested } from './placements/reactions/note-placement-when-requested.js';
import { PlacementReader } from './placements/storage/placement.reader.js';
import { PlacementStore } from './placements/storage/placement.store.js';
import { VOLUNTEERING_CONTROLLERS, VOLUNTEERING_PROVIDERS } from './volunteers/volunteering-parts.js';
import { PUBLICITY_CONTROLLERS, PUBLICITY_PROVIDERS } from './publicity/publicity-parts.js';
import { SIGN_UP_CONTROLLERS, SIGN_UP_PROVIDERS } from './sign-ups/sign-up-parts.js';

@Module({
  imports: [NotifyModule.forService(LETTER_KINDS)],
  controllers: [
    ...ACTIVITY_CONTROLLERS,
    PlacementsController, NotePlacementWhenRequested, ForgetPlacementWhenWithdrawn,
    AttendanceController, AttendanceDaysController, CallUpController,
    ...PLACE_CONTROLLERS,
    ...CHANNEL_CONTROLLERS,
    ...PEOPLE_CONTROLLERS,
    ...IDEA_CONTROLLERS,
    ...EXPERIMENT_CONTROLLERS,
    ...VOLUNTEERING_CONTROLLERS,
    ...CALENDAR_CONTROLLERS,
    ...IMPORT_CONTROLLERS,
    ...EXPORT_CONTROLLERS,
    ...PUBLICITY_CONTROLLERS,
    ...SIGN_UP_CONTROLLERS,
    ...RIDE_CONTROLLERS,
    ...FEEDBACK_CONTROLLERS,
    ...INVENTORY_CONTROLLERS,
  ],
  providers: [
    ...ACTIVITY_PROVIDERS,
    ...LISTING_PROVIDERS,
    PlacementStore, PlacementReader, AttendanceStore, AttendanceReader, DemoPlacements,
    ...PLACE_PROVIDERS,
    ...CHANNEL_PROVIDERS,
    ...PEOPLE_PROVIDERS,
    ...IDEA_PROVIDERS,
    ...EXPERIMENT_PROVIDERS,
    ...VOLUNTEERING_PROVIDERS,
    ...CALENDAR_PROVIDERS,
    ...IMPORT_PROVIDERS,
    ...PUBLICITY_PROVIDERS,
    ...SIGN_UP_PROVIDERS,
    ...RIDE_PROVIDERS,
    ...FEEDBACK_PROVIDERS,
    ...INVENTORY_PROVIDERS,
  ],
})
export class ActivitiesModule {}
