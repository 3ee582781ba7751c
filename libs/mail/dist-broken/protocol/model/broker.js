const empty = () => ({ mail: [], receipts: [], asks: 0 });
const copy = (slots) => ({ mail: slots.mail.map(({ message }) => ({ message, taken: false })), receipts: [...slots.receipts], asks: slots.asks });
/** A broker that does everything a broker may do wrong, on demand. */
export class Broker {
    channels;
    swallowsRepeats;
    fates = [];
    slots;
    kept;
    /** With `swallowsRepeats` it treats the event id as a message id, as JetStream does with `Nats-Msg-Id`. */
    constructor(channels, swallowsRepeats) {
        this.channels = channels;
        this.swallowsRepeats = swallowsRepeats;
        this.slots = Array.from({ length: channels }, empty);
        this.kept = Array.from({ length: channels }, empty);
    }
    seen = new Set();
    /** Stores a message or does not; answers whether the publisher hears an acknowledgement. */
    publish(channel, message) {
        const fate = this.fates.shift() ?? 'stored';
        if (fate === 'refused')
            return false;
        const repeated = this.swallowsRepeats && this.seen.has(`${channel} ${message.eventId}`);
        if (fate !== 'lost-but-acknowledged' && !repeated) {
            this.seen.add(`${channel} ${message.eventId}`);
            this.at(channel).mail.push({ message, taken: false });
        }
        return fate !== 'stored-but-unanswered';
    }
    /** Up to `count` waiting messages, starting at an offset, which is how later ones overtake earlier ones. */
    take(channel, count, offset) {
        const waiting = this.at(channel).mail.filter((one) => !one.taken);
        const taken = waiting.slice(offset % Math.max(waiting.length, 1)).slice(0, count);
        for (const one of taken)
            one.taken = true;
        return taken.map((one) => one.message);
    }
    acknowledge(channel, message) {
        const { mail } = this.at(channel);
        const place = mail.findIndex((one) => one.taken && one.message === message);
        if (place >= 0)
            mail.splice(place, 1);
    }
    /** What was taken and not acknowledged comes again. */
    comeAgain(channel) {
        for (const one of this.at(channel).mail)
            one.taken = false;
    }
    lose(channel, which) {
        const { mail } = this.at(channel);
        if (mail.length > 0)
            mail.splice(which % mail.length, 1);
    }
    repeat(channel, which) {
        const { mail } = this.at(channel);
        const one = mail[which % Math.max(mail.length, 1)];
        if (one)
            mail.push({ message: one.message, taken: false });
    }
    sendReceipt(channel, receipt) {
        this.at(channel).receipts.push(receipt);
    }
    /** Takes one waiting receipt; leaves a copy behind when it is to come twice. */
    takeReceipt(channel, which, twice) {
        const { receipts } = this.at(channel);
        if (receipts.length === 0)
            return undefined;
        const place = which % receipts.length;
        return twice ? receipts[place] : receipts.splice(place, 1)[0];
    }
    sendAsk(channel) {
        this.at(channel).asks += 1;
    }
    takeAsk(channel) {
        const slots = this.at(channel);
        if (slots.asks === 0)
            return false;
        slots.asks -= 1;
        return true;
    }
    wipe() {
        this.slots = Array.from({ length: this.channels }, empty);
    }
    keepCopy() {
        this.kept = this.slots.map(copy);
    }
    rollBack() {
        this.slots = this.kept.map(copy);
    }
    at(channel) {
        return this.slots[channel];
    }
}
//# sourceMappingURL=broker.js.map