import { ACCESSIBILITY_PROFILES, ACTIVITY_KINDS, inLanguage, LANGUAGES, MUNICIPALITIES, PLACE_KINDS, TARGET_GROUPS, TRANSPORT_KINDS, type AccessibilityProfile, type Label, type Language, type LocalizedText } from '@pirtti/kernel';
import type { Place, PublishableContent } from '../../../activities/domain/activity-content.js';

/** What a word can be found in, the most telling first. */
export const FOUND_IN = ['name', 'kind', 'place', 'target-group', 'organiser', 'summary', 'accessibility', 'transport', 'price', 'description'] as const;
export type FoundIn = (typeof FOUND_IN)[number];

export interface ListedText {
  readonly in: FoundIn;
  readonly language: Language;
  readonly text: string;
}

const FREE: Label = { fi: 'maksuton ilmainen', sv: 'gratis avgiftsfri', en: 'free' };
const ACCESSIBLE: Label = { fi: 'esteetön', sv: 'tillgänglig', en: 'accessible' };
const RIDE: Label = { fi: 'kyyti', sv: 'skjuts', en: 'ride' };

/** Profiles that are about getting in. */
const STEP_FREE: readonly AccessibilityProfile[] = ['wheelchair', 'reduced-mobility', 'rollator'];

/**
 * Everything of an activity that people may find it by, in every language that it is told in; names of codes in all of them.
 * @param organisers what those who organise it are called, as far as they are known
 */
export function listedTexts({ names, summary, description, place, morePlaces, kind, targetGroups, accessibility, transport, price }: PublishableContent, organisers: readonly LocalizedText[] = []): readonly ListedText[] {
  const profiles = Object.entries(accessibility).filter(([, answer]) => answer === 'yes').map(([profile]) => profile as AccessibilityProfile);
  const places = [place, ...morePlaces];
  return [
    ...written('name', names),
    ...named('kind', ACTIVITY_KINDS[kind]),
    ...places.flatMap(placeTexts),
    ...targetGroups.filter((group) => group !== 'everyone').flatMap((group) => named('target-group', TARGET_GROUPS[group])),
    ...organisers.flatMap((names) => written('organiser', names)),
    ...written('summary', summary),
    ...profiles.flatMap((profile) => named('accessibility', ACCESSIBILITY_PROFILES[profile])),
    ...(profiles.some((profile) => STEP_FREE.includes(profile)) ? named('accessibility', ACCESSIBLE) : []),
    ...transport.flatMap((option) => [...named('transport', TRANSPORT_KINDS[option.kind]), ...named('transport', RIDE)]),
    ...(price.free ? named('price', FREE) : []),
    ...written('description', description),
  ];
}

const placeTexts = ({ names, kind, municipalityCode, village }: Place): ListedText[] => [
  ...written('place', names),
  ...(kind === 'other' ? [] : named('place', PLACE_KINDS[kind])),
  ...(kind === 'online' ? [] : named('place', MUNICIPALITIES[municipalityCode])),
  ...(village ? [{ in: 'place' as const, language: 'fi' as const, text: village }] : []),
];

const named = (where: FoundIn, label: Label): ListedText[] => LANGUAGES.map((language) => ({ in: where, language, text: inLanguage(label, language) }));

const written = (where: FoundIn, text: LocalizedText | null): ListedText[] =>
  LANGUAGES.flatMap((language) => { const said = text?.[language]; return said ? [{ in: where, language, text: said }] : []; });
