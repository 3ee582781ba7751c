import { Module } from '@nestjs/common';
import { NotifyModule } from '@pirtti/notify';
import { ActivitiesController } from './activities/http/activities.controller.js';
import { ActivityRenderer } from './activities/http/activity-renderer.js';
import { FitSearchesController } from './activities/http/fit-searches.controller.js';
import { PublicActivitiesController } from './activities/http/public-activities.controller.js';
import { ActivitySearch } from './activities/storage/activity-search.js';
import { ActivityReader } from './activities/storage/activity.reader.js';
import { ActivityStore } from './activities/storage/activity.store.js';
import { AttendanceController } from './attendance/http/attendance.controller.js';
import { AttendanceReader } from './attendance/storage/attendance.reader.js';
import { AttendanceStore } from './attendance/storage/attendance.store.js';
import { CHANNEL_CONTROLLERS, CHANNEL_PROVIDERS } from './channels/channel-parts.js';
import { DemoPlacements } from './demo/demo-placements.js';
import { PLACE_CONTROLLERS, PLACE_PROVIDERS } from './places/place-parts.js';
import { LETTER_KINDS } from './letters/letter-kinds.js';
import { PEOPLE_CONTROLLERS, PEOPLE_PROVIDERS } from './people/people-parts.js';
import { PlacementsController } from './placements/http/placements.controller.js';
import { ForgetPlacementWhenWithdrawn } from './placements/reactions/forget-placement-when-withdrawn.js';
import { NotePlacementWhenRequested } from './placements/reactions/note-placement-when-requested.js';
import { PlacementReader } from './placements/storage/placement.reader.js';
import { PlacementStore } from './placements/storage/placement.store.js';

@Module({
  imports: [NotifyModule.forService(LETTER_KINDS)],
  controllers: [
    PublicActivitiesController, ActivitiesController, FitSearchesController, PlacementsController, AttendanceController,
    NotePlacementWhenRequested, ForgetPlacementWhenWithdrawn, ...PLACE_CONTROLLERS, ...CHANNEL_CONTROLLERS,
    ...PEOPLE_CONTROLLERS,
  ],
  providers: [
    ActivityStore, ActivityReader, ActivitySearch, ActivityRenderer, PlacementStore, PlacementReader, AttendanceStore, AttendanceReader, DemoPlacements, ...PLACE_PROVIDERS, ...CHANNEL_PROVIDERS,
    ...PEOPLE_PROVIDERS,
  ],
})
export class ActivitiesModule {}
