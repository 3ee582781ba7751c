const NETWORKS = 'services/partners/src/networks';
const SPECS = ['test', 'specs', NETWORKS];
const E2E = ['test', 'real-parts', NETWORKS];

/** Mistakes in the register of networks: who belongs to one and when, and who answers for it. */
export const bugs = [
  {
    name: 'membership-outside-its-network',
    breaks: 'A membership lies within the network’s own time.',
    changes: [{ file: `${NETWORKS}/domain/belong-to-network.ts`, from: 'if (!isWithin(membership, network)) return', to: 'if (membership.startsOn < network.startsOn) return' }],
    caughtBy: SPECS,
    says: /begins once, within the network’s own time/,
  },
  {
    name: 'membership-ended-by-anybody',
    breaks: 'A membership is ended by the member itself or by the convener.',
    changes: [{ file: `${NETWORKS}/domain/belong-to-network.ts`, from: 'if (!network || !membership || ![network.organisationId, membership.memberId].includes(by.organisationId)) return', to: 'if (!network || !membership) return' }],
    caughtBy: SPECS,
    says: /is ended by the member itself or by the convener, and by nobody else/,
  },
  {
    name: 'network-ends-and-its-matter-goes-on',
    breaks: 'Nobody answers for a network that is no more, and the others hear of it.',
    changes: [{ file: `${NETWORKS}/storage/network.store.ts`, from: 'hasEnded: endedBecause !== null', to: 'hasEnded: false' }],
    caughtBy: E2E,
    says: /is a matter from its founding on/,
  },
  {
    name: 'policy-lets-anybody-end-a-membership',
    breaks: 'The database lets a membership be changed by its member and its convener alone.',
    changes: [{ file: 'services/partners/src/storage/migrations/networks.ts', from: "name: 'member', to: 'app', for: 'update', using: IS_MEMBER, check: IS_MEMBER", to: "name: 'member', to: 'app', for: 'update', using: 'true', check: 'true'" }],
    caughtBy: E2E,
    says: /of two who write at once is written once, also where the program forgets/,
  },
];
