/** The model found the protocol wanting. */
export class Violation extends Error {
}
/**
 * A past of one channel: the events numbered so far, as a node in the tree of all pasts that ever were.
 * After a sender's restore the tree branches; a receiver must follow one branch and never jump to another.
 * Kept by reference and without digests, so that it judges the protocol's own digests independently.
 */
export class Past {
    before;
    row;
    length;
    next = new Map();
    constructor(before, row, length) {
        this.before = before;
        this.row = row;
        this.length = length;
    }
    static beginning = () => new Past(null, null, 0);
    /** The sender numbers one more. */
    numbered(row) {
        const there = this.next.get(row.eventId);
        if (there)
            return there;
        const past = new Past(this, row, this.length + 1);
        this.next.set(row.eventId, past);
        return past;
    }
    /** The receiver applies one more: only what a sender numbered directly after this. */
    applied(eventId) {
        const past = this.next.get(eventId);
        if (!past)
            throw new Violation(`applied ${eventId} after [${this.eventIds().join(' ')}], where nobody numbered it`);
        return past;
    }
    rows() {
        const rows = [];
        for (let past = this; past?.row; past = past.before)
            rows.push(past.row);
        return rows.reverse();
    }
    eventIds() {
        return this.rows().map((row) => row.eventId);
    }
    /** The event at a sequence of this past. */
    at(sequence) {
        for (let past = this; past; past = past.before)
            if (past.length === sequence)
                return past.row?.eventId;
        return undefined;
    }
}
/** Within an aggregate, effects come in the order in which they were written, and nothing comes twice. */
export function checkOrder(past) {
    const versions = new Map();
    for (const row of past.rows()) {
        if ((versions.get(row.aggregate) ?? 0) >= row.version)
            throw new Violation(`aggregate ${row.aggregate}: version ${row.version} came late or twice`);
        versions.set(row.aggregate, row.version);
    }
}
//# sourceMappingURL=ledger.js.map