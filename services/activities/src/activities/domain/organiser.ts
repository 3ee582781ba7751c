import type { LocalizedText } from '@pirtti/kernel';
import type { Activity } from './activity.js';

const NOT_YET_KNOWN: LocalizedText = { fi: 'Järjestäjä', sv: 'Arrangören', en: 'The organiser' };

/** By what name people know an organiser; what it is until the registry's mail has told its name. */
export const organiserNames = (known: { readonly names: LocalizedText } | undefined): LocalizedText => known?.names ?? NOT_YET_KNOWN;

/** Who organises an activity: its owner, and those with whom. */
export const organisersOf = ({ organisationId, content }: Activity): readonly string[] => [organisationId, ...content.coOrganiserIds];

/** What they are called, as far as it is known. */
export const namesOf = (activity: Activity, known: ReadonlyMap<string, { readonly names: LocalizedText }>): readonly LocalizedText[] => organisersOf(activity).flatMap((id) => known.get(id)?.names ?? []);
