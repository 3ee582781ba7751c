import type { LocalizedText } from '@pirtti/kernel';
import type { ActivityContent, PublishableContent } from './activity-content.js';

/** Each thing that residents must be told, by the name of the field that says it (domain rule 15; 14 for the Swedish ones). */
const NEEDS: readonly { readonly field: string; readonly met: (content: ActivityContent) => boolean; readonly onlyBilingual?: true }[] = [
  { field: 'names', met: ({ names }) => says(names, 'fi') },
  { field: 'names.sv', met: ({ names }) => says(names, 'sv'), onlyBilingual: true },
  { field: 'summary', met: ({ summary }) => says(summary, 'fi') },
  { field: 'summary.sv', met: ({ summary }) => says(summary, 'sv'), onlyBilingual: true },
  { field: 'place', met: ({ place }) => place !== null && says(place.names, 'fi') && (place.kind !== 'online' || Boolean(place.onlineUrl)) },
  { field: 'schedule', met: ({ schedule }) => schedule !== null },
  { field: 'contact', met: ({ contact }) => Boolean(contact?.phone ?? contact?.email) },
  { field: 'price', met: ({ price }) => price !== null && (price.free || says(price.description ?? null, 'fi')) },
  // whoever is called must know that it is they
  { field: 'ages', met: ({ kind, invited, ages }) => (kind !== 'wellbeing-check' && invited === null) || ages !== null },
  { field: 'targetGroups', met: ({ targetGroups }) => targetGroups.length > 0 },
];

/** The fields that publishing still lacks, in the order of the form. */
export const missingForPublication = (content: ActivityContent, bilingual: boolean): readonly string[] =>
  NEEDS.filter((need) => (bilingual || !need.onlyBilingual) && !need.met(content)).map((need) => need.field);

/** The content as one that may be published, or undefined when something is missing. */
export const publishable = (content: ActivityContent, bilingual: boolean): PublishableContent | undefined =>
  missingForPublication(content, bilingual).length === 0 ? content as PublishableContent : undefined;

const says = (text: LocalizedText | null, language: 'fi' | 'sv'): boolean => Boolean(text?.[language]?.trim());
