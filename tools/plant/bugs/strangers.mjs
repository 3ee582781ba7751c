const GATEWAY = 'services/portal/src/gateway';
const SPECS = ['test', 'specs', GATEWAY];
const E2E = ['test', 'real-parts', 'services/portal'];

/** Mistakes in what limits those who send without a login. */
export const bugs = [
  {
    name: 'strangers-without-limit',
    breaks: 'One address does not send without end.',
    changes: [{ file: `${GATEWAY}/api-gateway.ts`, from: 'target.isPublic && !isSafe(request.method) ?', to: 'target.isPublic && (void isSafe, false) ?' }],
    caughtBy: E2E,
    says: /takes no flood from one address/,
  },
  {
    name: 'anybody-says-where-they-come-from',
    breaks: 'Where somebody comes from is believed of a trusted proxy alone.',
    changes: [{ file: 'services/portal/src/portal.ts', from: 'trustProxy: config.trustedProxies.length > 0 && [...config.trustedProxies],', to: 'trustProxy: true,' }],
    caughtBy: E2E,
    says: /takes no flood from one address/,
  },
  {
    name: 'another-spelling-another-limit',
    breaks: 'However a path is spelled, it counts as the same.',
    changes: [{ file: `${GATEWAY}/strangers.ts`, from: 'return decodeURIComponent(plain);', to: 'return plain;' }],
    caughtBy: SPECS,
    says: /counts as the same however its path is spelled/,
  },
];
