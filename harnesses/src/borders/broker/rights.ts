import { channelsBetween, type Deployment } from '@pirtti/contracts';

export type Verb = 'publish' | 'subscribe';

/** Whether a user may do this; everything else must be refused. */
export type Rights = (verb: Verb, subject: string) => boolean;

/**
 * What a deployment's user may do on the broker, told a second time and in words of its own: the product's plan is what is
 * judged, so it cannot be asked. A right that is missing here is a finding; whoever gives a new one says so here too.
 */
export function rightsOf(deployment: string, deployments: readonly Deployment[]): Rights {
  const channels = channelsBetween(deployments);
  const receivers = channels.filter(({ sender }) => sender.name === deployment).map(({ receiver }) => receiver.name);
  const senders = channels.filter(({ receiver }) => receiver.name === deployment).map(({ sender }) => sender.name);
  const partners = [...receivers, ...senders];
  const publish = new Set([
    ...receivers.map((receiver) => `to.${receiver}`),
    ...partners.map((partner) => `tell.${partner}`),
    ...senders.flatMap((sender) => ['STREAM.INFO', 'STREAM.CREATE', 'STREAM.PURGE'].map((request) => `$JS.API.${request}.INBOX_${sender}`)),
    ...senders.flatMap((sender) => ['CREATE', 'INFO', 'DELETE', 'MSG.NEXT'].map((request) => `$JS.API.CONSUMER.${request}.INBOX_${sender}.reader`)),
  ]);
  const subscribe = new Set(partners.map((partner) => `control.${partner}`));
  return (verb, subject) => (verb === 'publish'
    ? publish.has(subject) || senders.some((sender) => subject.startsWith(`$JS.ACK.INBOX_${sender}.reader.`))
    : subscribe.has(subject) || subject.startsWith(`_INBOX_${deployment}.`));
}

/** The monitor asks servers how they are, and hears the answers. */
export const monitorsRights: Rights = (verb, subject) =>
  subject.startsWith(verb === 'publish' ? '$SYS.REQ.SERVER.PING.' : '_INBOX_monitor.');
