import { parseEvent, receiversOf, type AnyPirttiEvent, type Deployment } from '@pirtti/contracts';
import { isId } from '@pirtti/kernel';
import { ERASED } from '../relay/outbox-rows.js';

/** What a message's body turned out to be, before anyone acts on it. */
export type Verdict =
  | { readonly kind: 'event'; readonly event: AnyPirttiEvent }
  /** The sender has erased what it once said; its number is all that remains. */
  | { readonly kind: 'erased' }
  /** It cannot be acted on, now or later. `detail` names paths and rules, never values. */
  | { readonly kind: 'unfit'; readonly reason: UnfitReason; readonly aggregateId: string | undefined; readonly type: string | undefined; readonly detail?: string };

export type UnfitReason = 'unreadable' | 'contract-is-broken' | 'id-differs' | 'not-the-senders-to-tell' | 'not-for-us';

export interface Border {
  /** Who sent it, by the slot that it came in on: the envelope's own `source` is only a claim. */
  readonly sender: Deployment;
  readonly receiver: Deployment;
  readonly deployments: readonly Deployment[];
}

/** Whether a message may cross the border: well-formed, the sender's own kind of news, and meant for us. */
export function judge(body: string, eventId: string, { sender, receiver, deployments }: Border): Verdict {
  const json = parsed(body);
  if (json === undefined) return { kind: 'unfit', reason: 'unreadable', aggregateId: undefined, type: undefined };
  const { type, subject, id } = json;
  if (type === ERASED) return { kind: 'erased' };
  const unfit = (reason: UnfitReason, detail?: string): Verdict => ({
    kind: 'unfit', reason, aggregateId: isId(subject) ? subject : undefined, type: typeof type === 'string' ? type.slice(0, 100) : undefined, ...(detail ? { detail } : {}),
  });
  const result = parseEvent(json);
  if (!result.ok) return unfit('contract-is-broken', result.problem);
  if (id !== eventId) return unfit('id-differs');
  if (!result.event.type.startsWith(`${sender.service}.`) || !speaksFor(sender, result.event.organisation)) return unfit('not-the-senders-to-tell');
  const receivers = receiversOf(result.event.type, result.event.recipientorganisation, deployments);
  if (!receivers.some(({ name }) => name === receiver.name)) return unfit('not-for-us');
  return { kind: 'event', event: result.event };
}

/** Whom a deployment serves, for them it speaks: one association's own could else tell news in another's name. */
const speaksFor = ({ serves }: Deployment, organisation: string): boolean => serves === '*' || serves.includes(organisation);

function parsed(body: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(body);
    return typeof json === 'object' && json !== null ? json as Record<string, unknown> : undefined;
  } catch {
    return undefined;
  }
}

/** What ends something: it is never parked behind a failure, and a predecessor that is tried again later gives way to it. */
const ENDS = /^[a-z-]+\.(placement-withdrawn|membership-ended|agreement-ended)\.v\d+$/;

export const isEnd = (type: string): boolean => ENDS.test(type);
