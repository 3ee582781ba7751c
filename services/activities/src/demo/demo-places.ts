import type { Place } from '../activities/domain/activity-content.js';
import { copyOfPlace } from '../activities/domain/follow-place.js';
import { DEMO_REGISTRY } from './demo-registry.js';

/** Where the demo's activities meet: what each would have copied from the registry when its place was picked. */
export const DEMO_PLACES = Object.fromEntries(Object.entries(DEMO_REGISTRY).map(([key, { id, owner, content }]) =>
  [key, copyOfPlace({ ...content, id, organisationId: owner.id, version: 1, endedBecause: null })])) as Readonly<Record<keyof typeof DEMO_REGISTRY, Place>>;
