import type { PublishableContent } from '../../activities/domain/activity-content.js';
import { wholeContent } from '../../activities/domain/activity.examples.js';
import type { GoldenActivity } from './corpus.js';

/** What its organiser would have written. */
export const goldenContent = ({ kind, at: [municipalityCode, placeKind, fi, sv], village, names, summary, description, groups, yes, ride, costs }: GoldenActivity): PublishableContent => wholeContent({
  kind, names, summary, description: description ?? null,
  place: { ...wholeContent().place, kind: placeKind, municipalityCode, names: { fi, ...(sv && { sv }) }, streetAddress: null, onlineUrl: placeKind === 'online' ? 'https://kokous.example' : null, village: village ?? null },
  price: costs ? { free: false, description: { fi: '5 €' } } : { free: true },
  targetGroups: groups ?? ['everyone'],
  accessibility: Object.fromEntries((yes ?? []).map((profile) => [profile, 'yes'])),
  transport: ride ? [{ kind: ride, description: { fi: 'Sovitaan puhelimitse' }, seats: null, bookingContact: null }] : [],
});
