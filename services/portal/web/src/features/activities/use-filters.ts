import { ACCESSIBILITY_PROFILE_CODES, ACCESSIBILITY_PROFILES, ACTIVITY_KIND_CODES, ACTIVITY_KINDS, type CodeList, MUNICIPALITIES, MUNICIPALITY_CODES, SERVICE_LANGUAGE_CODES, SERVICE_LANGUAGES, SIGN_UP_CODES, SIGN_UPS, TARGET_GROUP_CODES, TARGET_GROUPS } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { FoundActivities } from '../../api/types/activities';
import { formatNumber } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { type ActivitiesView, type FilterKey, profilesOf, TIME_KEYS, timeOf } from './activities-view';

type Facets = FoundActivities['facets'];

export interface FilterOption {
  readonly value: string;
  readonly words: string;
  /** How many it would leave; undefined until that is known. */
  readonly count: number | undefined;
}

/** One thing that is chosen, as it is shown above the list, and the view without it. */
export interface Chosen {
  readonly key: string;
  readonly words: string;
  readonly without: Partial<ActivitiesView>;
}

/** The words and numbers of all filters, for the form, for what is chosen, and for what could be loosened. */
export function useFilters(view: ActivitiesView, found: FoundActivities | undefined) {
  const { t } = useTranslation('activities');
  const { label, language } = useLabels();
  const facets = found?.facets;
  const about = found?.approximate ? '~' : '';
  const counted = (facet: keyof Facets, value: string): number | undefined => (facets ? facets[facet][value] ?? 0 : undefined);
  const listed = (list: CodeList<string>, codes: readonly string[], facet: keyof Facets, chosen: readonly (string | undefined)[]): FilterOption[] => codes
    // What leads nowhere is not offered; what has been chosen stays in sight.
    .filter((code) => !facets || facets[facet][code] || chosen.includes(code))
    .map((code) => ({ value: code, words: label(list, code), count: counted(facet, code) }));
  const byName = (options: FilterOption[]): FilterOption[] => options.sort((a, b) => a.words.localeCompare(b.words, language));
  const options: Record<Exclude<FilterKey, 'kyyti' | 'maksuton' | 'tilaa'>, FilterOption[]> = {
    kunta: byName(listed(MUNICIPALITIES, MUNICIPALITY_CODES, 'municipalityCode', [view.kunta])),
    kyla: byName([...new Set([...Object.keys(facets?.village ?? {}), ...(view.kyla ? [view.kyla] : [])])].map((value) => ({ value, words: value, count: counted('village', value) }))),
    laji: byName(listed(ACTIVITY_KINDS, ACTIVITY_KIND_CODES, 'kind', [view.laji])),
    kenelle: byName(listed(TARGET_GROUPS, TARGET_GROUP_CODES, 'targetGroup', [view.kenelle])),
    paiva: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), words: t(`weekday.${day}`), count: counted('weekday', String(day)) })),
    aika: TIME_KEYS.map((key) => ({ value: key, words: t(`time.${key}`), count: counted('timeOfDay', timeOf(key)) })),
    kieli: listed(SERVICE_LANGUAGES, SERVICE_LANGUAGE_CODES, 'language', [view.kieli]),
    ilmo: listed(SIGN_UPS, SIGN_UP_CODES, 'signUp', [view.ilmo]),
    esteeton: listed(ACCESSIBILITY_PROFILES, ACCESSIBILITY_PROFILE_CODES, 'accessibility', profilesOf(view.esteeton)),
  };
  const flags = { maksuton: counted('free', 'true'), kyyti: counted('transport', 'true'), tilaa: counted('room', 'true') };
  const withCount = ({ words, count }: Omit<FilterOption, 'value'>): string => (count === undefined ? words : `${words} (${about}${formatNumber(count, language)})`);
  const words = (key: keyof typeof options, value: string | undefined): string => options[key].find((option) => option.value === value)?.words ?? value ?? '';
  const chosen: Chosen[] = [
    ...(view.haku ? [{ key: 'haku', words: `”${view.haku}”`, without: { haku: undefined } }] : []),
    ...(view.kunta ? [{ key: 'kunta', words: words('kunta', view.kunta), without: { kunta: undefined, kyla: undefined } }] : []),
    ...(['kyla', 'laji', 'kenelle', 'paiva', 'aika', 'kieli', 'ilmo'] as const).flatMap((key) => (view[key] === undefined || (key === 'kyla' && !view.kunta) ? [] : [{ key, words: words(key, String(view[key])), without: { [key]: undefined } }])),
    ...profilesOf(view.esteeton).map((code) => ({ key: code, words: label(ACCESSIBILITY_PROFILES, code), without: { esteeton: profilesOf(view.esteeton).filter((other) => other !== code).join('.') || undefined } })),
    ...(['maksuton', 'kyyti', 'tilaa'] as const).flatMap((key) => (view[key] ? [{ key, words: t(key), without: { [key]: undefined } }] : [])),
  ];
  return { options, flags, chosen, withCount };
}
