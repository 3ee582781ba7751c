import { label } from '@pirtti/kernel';
import { defineService } from '@pirtti/http-kit';
import { BORDERS } from './borders.js';
import { ActivitiesModule } from './activities.module.js';
import { ACTIVITY_ENTITIES } from './activities/activity-parts.js';
import { AttendanceRow, PlacementPresenceRow, SignUpPresenceRow } from './attendance/storage/attendance.row.js';
import { CHANNEL_ENTITIES } from './channels/channel-parts.js';
import { EXPERIMENT_ENTITIES } from './experiments/experiment-parts.js';
import { FEEDBACK_ENTITIES } from './feedback/feedback-parts.js';
import { PUBLICITY_ENTITIES } from './publicity/publicity-parts.js';
import { PROBLEMS } from './http/problems.js';
import { IDEA_ENTITIES } from './ideas/idea-parts.js';
import { MIGRATIONS } from './migrations.js';
import { IMPORT_ENTITIES } from './imports/import-parts.js';
import { PLACE_ENTITIES } from './places/place-parts.js';
import { PEOPLE_ENTITIES } from './people/people-parts.js';
import { RIDE_ENTITIES } from './rides/ride-parts.js';
import { PlacementRow } from './placements/storage/placement.row.js';
import { VOLUNTEERING_ENTITIES } from './volunteers/volunteering-parts.js';
import { SIGN_UP_ENTITIES } from './sign-ups/sign-up-parts.js';

/** The service of those who organise: what they offer, who is expected, who came. */
export const activities = defineService({
  name: 'activities',
  title: label('Toiminta', 'Verksamhet', 'Activities'),
  module: ActivitiesModule,
  entities: [
    ...ACTIVITY_ENTITIES,
    PlacementRow, AttendanceRow, PlacementPresenceRow, SignUpPresenceRow,
    ...PLACE_ENTITIES,
    ...CHANNEL_ENTITIES,
    ...PUBLICITY_ENTITIES,
    ...PEOPLE_ENTITIES,
    ...IDEA_ENTITIES,
    ...EXPERIMENT_ENTITIES,
    ...VOLUNTEERING_ENTITIES,
    ...IMPORT_ENTITIES,
    ...SIGN_UP_ENTITIES,
    ...RIDE_ENTITIES,
    ...FEEDBACK_ENTITIES,
  ],
  migrations: MIGRATIONS,
  problems: PROBLEMS,
  borders: BORDERS,
});
