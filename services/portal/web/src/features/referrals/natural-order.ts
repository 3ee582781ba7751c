import type { Referral } from '../../api/types/referrals';

type Action = Referral['nextActions'][number];

/** What can be pressed on the letter, in this order; `edit` has its own link. Ways out come last. */
const ORDER: readonly Action[] = ['send', 'assign', 'complete', 'request-placement', 'record-contact', 'record-meeting', 'withdraw-placement', 'return', 'decline'];

/** The step that usually comes next for whoever holds the matter; undefined while somebody else is awaited. */
function naturalStep(one: Referral): Action | undefined {
  const happened = (what: string) => one.timeline.some((entry) => entry.what === what);
  if (one.linkPerson === null) return one.nextActions.find((action) => action === 'send' || action === 'assign');
  if (one.status === 'assigned') return happened('first-contact-made') ? 'record-meeting' : 'record-contact';
  if (one.status === 'in-support') return happened('client-met') ? 'request-placement' : 'record-meeting';
  return one.status === 'placed' ? 'complete' : undefined;
}

/** The natural next step, which stands out, and what else is possible beside it. */
export function naturalOrder(one: Referral): { readonly first: Action | undefined; readonly rest: readonly Action[] } {
  const possible = ORDER.filter((action) => one.nextActions.includes(action));
  const natural = naturalStep(one);
  const first = possible.find((action) => action === natural);
  // Changing the link person needs a person to choose; taking over by a press would surprise the one who holds it.
  return { first, rest: possible.filter((action) => action !== first && !(one.linkPerson !== null && action === 'assign')) };
}
