import type { ActivityImportFate } from '../../api/types/activities';

export const TAGS: Readonly<Record<ActivityImportFate, string>> = {
  refused: 'tag tag--bad', new: 'tag tag--good', changed: 'tag tag--blue', same: 'tag tag--plain', past: 'tag tag--plain', gone: 'tag tag--bad',
};
