import type { OfferedActivity } from '../../activities/domain/activity.js';
import type { SearchActivitiesRequest } from '../../activities/http/list-activities.request.js';
import { weekdayOf } from '../../activities/domain/schedule.js';

/** Whether a search for what is offered would have found an activity before it was called off: who follows the search must learn it. Words are looked for as they begin. */
export function wouldHaveFound({ text, municipalityCode, kind, targetGroup, weekday, transport, free }: SearchActivitiesRequest, { content }: OfferedActivity): boolean {
  const words = [...Object.values(content.names), ...Object.values(content.summary), ...Object.values(content.place.names)].join(' ').toLocaleLowerCase('fi');
  return (text ?? '').toLocaleLowerCase('fi').split(/[^\p{L}\p{N}]+/u).filter(Boolean).every((word) => words.includes(word))
    && (municipalityCode === undefined || content.place.municipalityCode === municipalityCode)
    && (kind === undefined || content.kind === kind)
    && (targetGroup === undefined || content.targetGroups.some((group) => group === targetGroup))
    && (weekday === undefined || weekdayOf(content.schedule.startsOn) === weekday)
    && (transport === undefined || (content.transport.length > 0) === transport)
    && (free === undefined || content.price.free === free);
}
