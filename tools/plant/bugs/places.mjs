const PLACES = 'services/activities/src/places';
const ACTIVITIES = 'services/activities/src/activities';
const SPECS = ['test', 'specs', ACTIVITIES];
const E2E = ['test', 'real-parts', PLACES];

/** Mistakes in the registry of places, in what follows a place, and in the check of what Tarmoa shows. */
export const bugs = [
  {
    name: 'place-changes-and-its-activities-stay',
    breaks: 'An owner’s activities say at once what its place says.',
    changes: [{ file: `${PLACES}/storage/place.store.ts`, from: 'if (before) await this.activities.follow(', to: 'if (!before) await this.activities.follow(' }],
    caughtBy: E2E,
    says: /follows at once when the owner of both changes the place/,
  },
  {
    name: 'edit-takes-a-strangers-new-details',
    breaks: 'What somebody took from another’s place changes when they take it anew, and not by the way.',
    changes: [{ file: `${ACTIVITIES}/domain/follow-place.ts`, from: 'had.get(place.placeId) ?? copyOfPlace(', to: 'copyOfPlace(' }],
    caughtBy: SPECS,
    says: /leaves what was picked before as it was taken/,
  },
  {
    name: 'answers-of-ones-own-are-overwritten',
    breaks: 'What an activity answers otherwise than its place stays when the place changes.',
    changes: [{ file: `${ACTIVITIES}/domain/follow-place.ts`, from: 'const answer = mine[profile] === before[profile] ? after[profile] : mine[profile];', to: 'const answer = after[profile] ?? mine[profile];' }],
    caughtBy: SPECS,
    says: /what it answered otherwise stays/,
  },
  {
    name: 'tarmoa-without-a-business-id',
    breaks: 'An organiser without a business id is never shown in Tarmoa.',
    changes: [{ file: `${ACTIVITIES}/domain/tarmoa.ts`, from: "'business-id': owner.businessId !== null", to: "'business-id': owner.businessId !== undefined" }],
    caughtBy: SPECS,
    says: /names publishing for a draft and the business id/,
  },
  {
    name: 'place-changed-by-anybody',
    breaks: 'A place is changed by whoever registered it.',
    changes: [{ file: `${PLACES}/domain/register-place.ts`, from: "if (place?.organisationId !== by.organisationId) return refuse('place-is-of-another');", to: "if (!place) return refuse('place-is-of-another');" }],
    caughtBy: ['test', 'specs', PLACES],
    says: /says what changed, and is done by its owner alone/,
  },
];
