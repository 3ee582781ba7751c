const LEAVING = ['test', 'real-parts', 'services/referrals/src/clients/leaving-the-map.e2e.spec.ts'];

/** Mistakes with where a client lives. */
export const bugs = [
  {
    name: 'place-once-told-stays-told',
    breaks: 'An address that becomes protected is forgotten where it was told before, too.',
    changes: [{ file: 'services/referrals/src/clients/storage/client.store.ts', from: 'if (isOnMap(before) && !isOnMap(data)) await', to: 'if (false as boolean) await' }],
    caughtBy: LEAVING,
    says: /who was told of the place before is told to forget it/,
  },
  {
    name: 'sent-while-the-address-becomes-protected',
    breaks: 'A referral that is sent in the same moment does not say where the client lives.',
    changes: [{ file: 'services/referrals/src/clients/storage/client.store.ts', from: 'update referrals set version = version + 1 where', to: 'update referrals set version = version where' }],
    caughtBy: LEAVING,
    says: /a referral that is sent meanwhile does not say where/,
  },
  {
    name: 'journal-keeps-the-place',
    breaks: 'Reporting forgets a place in the events that it keeps, not only in its tables.',
    changes: [{ file: 'services/reporting/src/journal/journal.ts', from: 'if (withdrawn.length > 0) await', to: 'if (withdrawn.length < 0) await' }],
    caughtBy: ['test', 'real-parts', 'services/reporting/src/journal/journal.int.spec.ts'],
    says: /forgets where a person lives, and nothing else/,
  },
];
