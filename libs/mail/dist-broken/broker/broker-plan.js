import { channelsBetween } from '@pirtti/contracts';
import { controlOf, READER, replyPrefixOf, slotOf, streamOf, tell, wayTo } from './names.js';
/** A deployment's partners, from routes × deployments. */
export function partnersOf(deployment, deployments) {
    const channels = channelsBetween(deployments);
    return {
        receivers: channels.filter(({ sender }) => sender.name === deployment).map(({ receiver }) => receiver.name),
        senders: channels.filter(({ receiver }) => receiver.name === deployment).map(({ sender }) => sender.name),
    };
}
/** Accounts from routes × deployments. Events flow one way on a channel, receipts and questions both ways. */
export const planAccounts = (deployments) => deployments.map(({ name }) => accountOf(name, partnersOf(name, deployments)));
function accountOf(deployment, { receivers, senders }) {
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
/** What it takes to keep and read one own mailbox. Not: update, delete, purge or read past the consumer. */
const readingRights = (sender) => {
    const stream = streamOf(sender);
    return [
        `$JS.API.STREAM.INFO.${stream}`,
        `$JS.API.STREAM.CREATE.${stream}`,
        `$JS.API.CONSUMER.CREATE.${stream}.${READER}`,
        `$JS.API.CONSUMER.INFO.${stream}.${READER}`,
        `$JS.API.CONSUMER.MSG.NEXT.${stream}.${READER}`,
        `$JS.ACK.${stream}.${READER}.>`,
    ];
};
//# sourceMappingURL=broker-plan.js.map