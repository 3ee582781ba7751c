const DOMAIN = 'services/partners/src/forums/domain';
const STORAGE = 'services/partners/src/forums/storage';
const SPECS = ['test', 'specs', 'services/partners/src/forums'];
const E2E = ['test', 'real-parts', 'services/partners/src/forums'];

/** Mistakes in the dialogue: who runs it, what counts as a negotiation, and what may not be lost. */
export const bugs = [
  {
    name: 'minutes-overwrite-a-colleague',
    breaks: 'Of two who write the minutes the second overwrites nothing.',
    changes: [{ file: `${DOMAIN}/write-minutes.ts`, from: 'if (meeting.version !== version) return', to: 'if (version < 0) return' }],
    caughtBy: SPECS,
    says: /overwrites nothing that was written meanwhile/,
  },
  {
    name: 'done-action-written-away',
    breaks: 'What has been checked off stays as it was.',
    changes: [{ file: `${DOMAIN}/write-minutes.ts`, from: 'one.done && !after.some', to: 'one.done === undefined && !after.some' }],
    caughtBy: SPECS,
    says: /leaves what has been checked off as it is/,
  },
  {
    name: 'member-runs-anothers-forum',
    breaks: 'A forum is run by whoever convenes it.',
    changes: [{ file: `${DOMAIN}/change-forum.ts`, from: `if (forum.organisationId !== by.organisationId) return refuse('forum-is-convened-by-another')`, to: `if (forum.organisationId === '') return refuse('forum-is-convened-by-another')` }],
    caughtBy: SPECS,
    says: /is for whoever convenes/,
  },
  {
    name: 'one-side-negotiates-alone',
    breaks: 'A HYTE negotiation counts where both the municipality and the region took part.',
    changes: [{ file: `${STORAGE}/negotiations.ts`, from: `jsonb_build_array(jsonb_build_object('organisationId', m.organisation_id), jsonb_build_object('organisationId', r.organisation_id))`, to: `jsonb_build_array(jsonb_build_object('organisationId', m.organisation_id))` }],
    caughtBy: E2E,
    says: /counts only where both took part/,
  },
  {
    name: 'called-meeting-counts-after-its-day',
    breaks: 'A negotiation that was called and never held is none.',
    changes: [{ file: `${DOMAIN}/negotiation.ts`, from: 'calledFor.some((day) => day >= today)', to: 'calledFor.length > 0' }],
    caughtBy: SPECS,
    says: /is overdue where one was called and its day went by/,
  },
  {
    name: 'calendar-keeps-the-old-time',
    breaks: 'A changed invitation replaces the one that a calendar has.',
    changes: [{ file: 'services/partners/src/forums/http/invitation.ts', from: `add('sequence', String(version - 1))`, to: `add('sequence', '0')` }],
    caughtBy: SPECS,
    says: /replaces what the calendar had/,
  },
  {
    name: 'meeting-read-by-all',
    breaks: 'A meeting is read by those who convened it, were invited or came.',
    changes: [{ file: 'services/partners/src/storage/migrations/forums.ts', from: `for: 'select', using: IS_PARTY }),`, to: `for: 'select', using: 'true' }),` }],
    caughtBy: E2E,
    says: /is read by those who belong to it, and by nobody else/,
  },
];
