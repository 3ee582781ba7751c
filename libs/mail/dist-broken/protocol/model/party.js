import { freshReceiver, newReceiver } from '../receiver.js';
import { freshSender, newSender } from '../sender.js';
export function newParty(name, sends, receives, beginnings) {
    const database = {
        outbox: [],
        versions: new Map(),
        senders: new Map(sends.map((channel) => [channel, { row: newSender, deliveries: [], past: beginnings[channel] }])),
        receivers: new Map(receives.map((channel) => [channel, { row: newReceiver, inbox: new Map(), past: beginnings[channel] }])),
    };
    return {
        name, database, backup: database, alive: false, crashBeforeCommit: false, pending: [], open: [],
        senders: new Map(sends.map((channel) => [channel, { volatile: freshSender, heardSinceStart: false }])),
        receivers: new Map(receives.map((channel) => [channel, freshReceiver])),
    };
}
/** The history of the sender's own delivery that a receipt speaks of. */
export const ownHistoryFor = (tables, receipt) => tables.deliveries.find((one) => one.generation === receipt.generation && one.sequence === receipt.sequence)?.history;
//# sourceMappingURL=party.js.map