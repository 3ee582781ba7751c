import { partnersOf } from '../broker/broker-plan.js';
import { controlOf } from '../broker/names.js';
import { MailboxReader } from '../mailbox/mailbox-reader.js';
import { Relay } from '../relay/relay.js';
import { fromControl } from '../wire.js';
/** The relay and one reader per sender, over one connection and under one lock. */
export class OfficeSession {
    parts;
    relay;
    readers = new Map();
    constructor(parts) {
        this.parts = parts;
        const deployment = this.deployment(parts.options.deployment);
        this.relay = new Relay({ ...parts, deployment, deployments: parts.options.deployments });
        for (const name of partnersOf(deployment.name, parts.options.deployments).senders) {
            this.readers.set(name, new MailboxReader({ ...parts, sender: this.deployment(name), receiver: deployment, deployments: parts.options.deployments }));
        }
    }
    async open() {
        const { receivers, senders } = partnersOf(this.parts.options.deployment, this.parts.options.deployments);
        for (const partner of new Set([...receivers, ...senders]))
            this.listenTo(partner);
        await Promise.all([...this.readers.values()].map((reader) => reader.open()));
        await this.relay.open();
    }
    /** There may be something new in the outbox. */
    poke() {
        this.relay.poke();
    }
    async close() {
        await Promise.all([this.relay.close(), ...[...this.readers.values()].map((reader) => reader.close())]);
    }
    /** The subject is the partner's alone: whatever comes in on it is the partner's word. */
    listenTo(partner) {
        this.parts.connection.subscribe(controlOf(partner), {
            callback: (failure, message) => {
                if (failure)
                    return this.parts.fail(failure);
                const control = fromControl(message.string());
                if (control?.kind === 'ask')
                    this.readers.get(partner)?.ask();
                if (control?.kind === 'receipt')
                    this.relay.hear(partner, control.receipt);
            },
        });
    }
    deployment(name) {
        const found = this.parts.options.deployments.find((one) => one.name === name);
        if (!found)
            throw new Error(`deployment ${name} is not in the deployments file`);
        return found;
    }
}
//# sourceMappingURL=office-session.js.map