const DOMAIN = 'services/partners/src/agreements/domain';
const SPECS = ['test', 'specs', DOMAIN];

/** Mistakes in what makes an agreement binding: whose signature, on which text, and until when. */
export const bugs = [
  {
    name: 'first-signature-binds',
    breaks: 'An agreement stands when the last party has signed, and not before.',
    changes: [{ file: `${DOMAIN}/sign-agreement.ts`, from: '  if (waiting.length > 1) return [signed];\n', to: '' }],
    caughtBy: SPECS,
    says: /of the first party brings nothing into force/,
  },
  {
    name: 'signs-what-was-not-read',
    breaks: 'A signature is on the wording that was read.',
    changes: [{ file: `${DOMAIN}/sign-agreement.ts`, from: `if (agreement.version !== version) return refuse('agreement-has-changed', { version: agreement.version });`, to: 'void version;' }],
    caughtBy: SPECS,
    says: /is of the wording that was read/,
  },
  {
    name: 'draft-overwritten',
    breaks: 'Of two who write one draft the second is told, and overwrites nothing.',
    changes: [{ file: `${DOMAIN}/change-agreement.ts`, from: `  if (agreement.version !== version) return refuse('agreement-has-changed', { version: agreement.version });\n`, to: '  void version;\n' }],
    caughtBy: SPECS,
    says: /overwrites nothing that was written meanwhile/,
  },
  {
    name: 'signature-taken-silently',
    breaks: 'No signature is taken away without a word.',
    changes: [{ file: `${DOMAIN}/change-agreement.ts`, from: `  if (signedBy.length > 0 && !takesSignatures) return refuse('change-takes-signatures', { signedBy });\n`, to: '  void takesSignatures;\n' }],
    caughtBy: SPECS,
    says: /takes a signature away only when that is said/,
  },
  {
    name: 'holds-a-second-too-long',
    breaks: 'An agreement holds until its end and not at it.',
    changes: [{ file: 'libs/http-kit/src/mirrors/agreements.ts', from: '(valid_to is null or valid_to > $4)', to: '(valid_to is null or valid_to >= $4)' }],
    caughtBy: ['test', 'real-parts', 'libs/testing/src/kits/mirrors.int.spec.ts'],
    says: /an agreement at its end/,
  },
  {
    name: 'purpose-that-nothing-holds-to',
    breaks: 'Nobody signs for a purpose that no service holds to.',
    changes: [{ file: `${DOMAIN}/sign-agreement.ts`, from: `  if (past.length > 0) return refuse('purpose-is-no-longer-agreed', { purposes: past });\n`, to: '  void past;\n' }],
    caughtBy: SPECS,
    says: /for a purpose that nothing holds to/,
  },
  {
    name: 'field-beyond-agreement-asked',
    breaks: 'A client is not asked for what the agreement keeps from the recipient.',
    changes: [{ file: 'services/referrals/src/consents/domain/record-consent.ts', from: '    if (beyond) return beyond;\n', to: '    void beyond;\n' }],
    caughtBy: ['test', 'specs', 'services/referrals/src/consents/domain'],
    says: /is refused by its name/,
  },
  {
    name: 'field-beyond-agreement-sent',
    breaks: 'A referral does not leave on a consent that names more than the agreement covers.',
    changes: [{ file: 'services/referrals/src/referrals/domain/eligibility.ts', from: '[consentNamesRecipient, agreementIsInForce, agreementCoversFields]', to: '[consentNamesRecipient, agreementIsInForce]' }],
    caughtBy: ['test', 'specs', 'services/referrals/src/referrals/domain'],
    says: /is told which fields of the consent the agreement does not cover/,
  },
  {
    name: 'ended-agreement-unnamed',
    breaks: 'Whoever is refused for want of an agreement is told which one ended, and when.',
    changes: [{ file: 'services/referrals/src/migrations/ended-agreements.migration.ts', from: `'ends_at', least(g.valid_to, g.ended_at))`, to: `'ends_at', g.valid_to)` }],
    caughtBy: ['test', 'real-parts', 'services/referrals/src/referrals/refer-a-client.e2e.spec.ts'],
    says: /when the agreement has ended before the placement is asked/,
  },
];
