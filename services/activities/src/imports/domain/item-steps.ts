import type { Decision } from '@pirtti/kernel';
import type { Activity } from '../../activities/domain/activity.js';
import type { ActivityFact } from '../../activities/domain/activity-facts.js';
import { cancelOccurrence, moveOccurrence, restoreOccurrence } from '../../activities/domain/change-occurrence.js';
import { draftActivity } from '../../activities/domain/draft-activity.js';
import { editActivity } from '../../activities/domain/edit-activity.js';
import { publishActivity } from '../../activities/domain/publish-activity.js';
import { cancelActivity, pauseActivity, restoreActivity, resumeActivity } from '../../activities/domain/withdraw-activity.js';
import type { ImportedItem } from './imported-item.js';
import type { ItemFate, PlannedChange } from './plan-item.js';

/** One decision of the ordinary kind. What only may be done is left where it is refused; anything else refuses the item as a whole. */
export interface Step {
  readonly decide: Decision<Activity | undefined, ActivityFact>;
  readonly onlyIfItMay?: true;
}

export interface Surroundings {
  readonly activityId: string;
  readonly organisationId: string;
  readonly bilingual: boolean;
  /** Whether what is whole is offered at once; otherwise it waits as a draft for somebody to look at. */
  readonly publish: boolean;
  readonly at: Date;
}

/** What is done for an item, in order: the same decisions that people's own commands take. */
export function stepsOf(item: ImportedItem, fate: ItemFate, { activityId, organisationId, bilingual, publish, at }: Surroundings): readonly Step[] {
  if (fate.kind === 'new') {
    const singles = publish ? Object.entries(item.changes).map(([date, change]) => ({ date, change })) : [];
    return [
      { decide: draftActivity({ activityId, organisationId, content: fate.content, at }) },
      ...(publish ? [{ decide: publishActivity({ bilingual, at }), onlyIfItMay: true } as const] : []),
      ...singles.map((single): Step => ({ decide: singleTime(single, at), onlyIfItMay: true })),
    ];
  }
  if (fate.kind !== 'changed') return [];
  return [
    ...(fate.changed.length > 0 ? [{ decide: editActivity({ content: fate.content, bilingual, at }) }] : []),
    ...(fate.status === 'cancel' ? [{ decide: cancelActivity({ note: null, at }) }] : []),
    ...(fate.status === 'return' ? [{ decide: restoreActivity({ at }) }, { decide: resumeActivity({ bilingual, at }) }] : []),
    ...fate.changes.map((single): Step => ({ decide: singleTime(single, at), onlyIfItMay: true })),
  ];
}

/** What vanished from its source is not offered for now: somebody looks at it. A draft was never offered. */
export const stepsOfMissing = ({ status }: Activity, at: Date): readonly Step[] => (status === 'published' ? [{ decide: pauseActivity({ note: null, at }) }] : []);

function singleTime({ date, change }: PlannedChange, at: Date): Step['decide'] {
  if (change === null) return restoreOccurrence({ date, at });
  return change.status === 'cancelled' ? cancelOccurrence({ date, note: change.note, at }) : moveOccurrence({ date, ...change, at });
}
