import type { AccessibilityProfile, ServiceLanguage } from '@pirtti/kernel';
import type { FitSearch } from '../../../api/types/activities';
import type { Client } from '../../../api/types/referrals';

export const TIMES_OF_DAY = ['morning', 'afternoon', 'evening'] as const;
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];
export const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** What the client tells beside what is kept of them: asked for this search alone, and never stored. */
export interface FitDetails {
  readonly village: string;
  readonly weekdays: readonly Weekday[];
  readonly times: readonly TimeOfDay[];
  readonly languages: readonly ServiceLanguage[];
  readonly accessibility: readonly AccessibilityProfile[];
}

export const detailsOf = (client: Pick<Client, 'language'>): FitDetails => ({ village: '', weekdays: [], times: [], languages: [client.language as ServiceLanguage], accessibility: [] });

/** In how many ways the search was made narrower than it begins. */
export const toldIn = ({ village, weekdays, times, languages, accessibility }: FitDetails, client: Pick<Client, 'language'>): number =>
  [village !== '', weekdays.length > 0 || times.length > 0, languages.some((one) => one !== client.language) || languages.length === 0, accessibility.length > 0].filter(Boolean).length;

/** The service takes no more. */
const MOST_LANGUAGES = 10;

/** The need as codes. A day without a time of day is all of that day; a time of day without a day is that time of any day. */
export function needOf({ needs, municipalityCode, targetGroups }: Pick<Client, 'needs' | 'municipalityCode' | 'targetGroups'>, { village, weekdays, times, languages, accessibility }: FitDetails): FitSearch {
  const days = weekdays.length > 0 ? weekdays : WEEKDAYS;
  const parts = times.length > 0 ? times : TIMES_OF_DAY;
  const any = weekdays.length === 0 && times.length === 0;
  return {
    barriers: needs.barriers.filter((each) => each.solvedOn === null).map((each) => each.code), wishes: [...needs.wishes], municipalityCode, targetGroups: [...targetGroups],
    languages: languages.slice(0, MOST_LANGUAGES), accessibility: [...accessibility],
    ...(village && { village }), ...(any ? {} : { times: days.flatMap((day) => parts.map((time) => ({ weekday: Number(day), time }))) }),
  };
}
