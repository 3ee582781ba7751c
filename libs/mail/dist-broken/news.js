/** Names a piece of news so that the compiler checks its data against the contract of its type. */
export function news(type, aggregateId, occurredAt, data, recipientOrganisation) {
    return { type, aggregateId, occurredAt, data, ...(recipientOrganisation === undefined ? {} : { recipientOrganisation }) };
}
//# sourceMappingURL=news.js.map