import type { ActivityKind, Wish } from '@pirtti/kernel';
import type { PublishableContent } from './activity-content.js';

const KINDS: Readonly<Record<Wish, readonly ActivityKind[]>> = {
  company: ['peer-group', 'meeting-place', 'club', 'friend-activity', 'resident-activity', 'hobby-group', 'meeting-point', 'pop-up', 'open-family-place'],
  'someone-to-talk-to': ['friend-activity', 'visiting-ring', 'phone-ring', 'meeting-point', 'peer-group'],
  'peer-support': ['peer-group', 'online-group', 'open-family-place'],
  exercise: ['exercise-group'],
  culture: ['culture'],
  'doing-things': ['hobby-group', 'club', 'resident-activity', 'helper-ring'],
  'learning-something': ['course', 'digital-support'],
  'being-useful': ['volunteering', 'helper-ring', 'resident-activity'],
  outdoors: [],
};

/** Whether an activity of this kind, in such a place, is what is hoped for. */
export const meetsWish = (wish: Wish, content: PublishableContent): boolean =>
  KINDS[wish].includes(content.kind) || (wish === 'outdoors' && content.place.kind === 'outdoors');
