import { channelsBetween, type Deployment } from '@pirtti/contracts';
import { controlOf, READER, replyPrefixOf, slotOf, streamOf, tell, wayTo } from './names.js';

/** One deployment's account on the broker, before it becomes configuration text: what the property tests judge. */
export interface AccountPlan {
  readonly deployment: string;
  /** Its mailboxes, one stream per sender. */
  readonly streams: readonly string[];
  /** Slots that it opens, each to one sender's account and to no other. */
  readonly exports: readonly { readonly subject: string; readonly to: string }[];
  /** Others' slots that it may write to, under its own name for them. */
  readonly imports: readonly { readonly account: string; readonly subject: string; readonly as: string }[];
  /** All that its user may publish. */
  readonly publish: readonly string[];
  /** All that its user may listen to. */
  readonly subscribe: readonly string[];
}

/** With whom a deployment has mail, by its name. */
export interface Partners {
  /** To whom it sends events. */
  readonly receivers: readonly string[];
  /** From whom it receives events. */
  readonly senders: readonly string[];
}

/** A deployment's partners, from routes × deployments. */
export function partnersOf(deployment: string, deployments: readonly Deployment[]): Partners {
  const channels = channelsBetween(deployments);
  return {
    receivers: channels.filter(({ sender }) => sender.name === deployment).map(({ receiver }) => receiver.name),
    senders: channels.filter(({ receiver }) => receiver.name === deployment).map(({ sender }) => sender.name),
  };
}

/** Accounts from routes × deployments. Events flow one way on a channel, receipts and questions both ways. */
export const planAccounts = (deployments: readonly Deployment[]): readonly AccountPlan[] =>
  deployments.map(({ name }) => accountOf(name, partnersOf(name, deployments)));

function accountOf(deployment: string, { receivers, senders }: Partners): AccountPlan {
  const partners = [...new Set([...receivers, ...senders])].sort();
  return {
    deployment,
    streams: senders.map(streamOf),
    exports: [
      ...senders.map((sender) => ({ subject: slotOf(sender), to: sender })),
      ...partners.map((partner) => ({ subject: controlOf(partner), to: partner })),
    ],
    imports: [
      ...receivers.map((receiver) => ({ account: receiver, subject: slotOf(deployment), as: wayTo(receiver) })),
      ...partners.map((partner) => ({ account: partner, subject: controlOf(deployment), as: tell(partner) })),
    ],
    publish: [...receivers.map(wayTo), ...partners.map(tell), ...senders.flatMap(readingRights)],
    subscribe: [`${replyPrefixOf(deployment)}.>`, ...partners.map(controlOf)],
  };
}

/** What it takes to keep and read one own mailbox, to take out what has been read, and to begin anew with its reader. Not: update or delete the mailbox, or read past the consumer. */
const readingRights = (sender: string): readonly string[] => {
  const stream = streamOf(sender);
  return [
    `$JS.API.STREAM.INFO.${stream}`,
    `$JS.API.STREAM.CREATE.${stream}`,
    `$JS.API.STREAM.PURGE.${stream}`,
    `$JS.API.CONSUMER.CREATE.${stream}.${READER}`,
    `$JS.API.CONSUMER.INFO.${stream}.${READER}`,
    `$JS.API.CONSUMER.DELETE.${stream}.${READER}`,
    `$JS.API.CONSUMER.MSG.NEXT.${stream}.${READER}`,
    `$JS.ACK.${stream}.${READER}.>`,
  ];
};
