import type { LocalizedText } from '@pirtti/kernel';
import type { OfferedActivity } from '../../activities/domain/activity.js';
import { plannedBetween, addDays, weekdayOf } from '../../activities/domain/schedule.js';
import { slotBit, slotsWhere, timeOfDay } from '../../listings/domain/slots.js';
import { listedTexts } from '../../listings/domain/words/listed-texts.js';
import { queryWords } from '../../listings/domain/words/query-words.js';
import { whyFound } from '../../listings/domain/words/why-found.js';
import type { SearchCalendarRequest } from './calendar.request.js';

/** The days of a schedule's first weeks tell its weekdays. */
const WEEKS_DAYS = 35;

/** Whether a search for what is offered would have found an activity before it was called off: who follows the search must learn it. Of room nothing can be said any more. */
export function wouldHaveFound({ text, municipalityCode, village, kind, targetGroup, weekday, timeOfDay: time, language, accessibility, signUp, transport, free }: Omit<SearchCalendarRequest, 'calendarLanguage'>, { content }: OfferedActivity, organisers: readonly LocalizedText[]): boolean {
  const words = queryWords(text);
  return whyFound(words, listedTexts(content, organisers)).length === words.length
    && (municipalityCode === undefined || content.place.municipalityCode === municipalityCode)
    && (village === undefined || content.place.village === village)
    && (kind === undefined || content.kind === kind)
    && (targetGroup === undefined || content.targetGroups.includes(targetGroup))
    && (weekday === undefined && time === undefined || (slotsOf(content.schedule) & slotsWhere(weekday, time)) !== 0)
    && (language === undefined || content.languages.includes(language))
    && (accessibility === undefined || accessibility.every((profile) => content.accessibility[profile] === 'yes'))
    && (signUp === undefined || content.signUp === signUp)
    && (transport === undefined || (content.transport.length > 0) === transport)
    && (free === undefined || content.price.free === free);
}

function slotsOf(schedule: OfferedActivity['content']['schedule']): number {
  const [hour, minute] = schedule.startTime.split(':').map(Number);
  const at = timeOfDay(hour! * 60 + minute!);
  return plannedBetween(schedule, schedule.startsOn, addDays(schedule.startsOn, WEEKS_DAYS)).reduce((slots, { meetsOn }) => slots | slotBit({ weekday: weekdayOf(meetsOn), time: at }), 0);
}
