/** Events that no channel knows of yet, in their order. Never `id > last`: a lower id may commit later than a higher one. */
export const readUnrouted = (tx, limit) => tx.query('select id, event_id, type, recipient_organisation_id as recipient from outbox where routed_at is null order by id limit $1', [limit]);
export const markRouted = (tx, ids) => tx.query('update outbox set routed_at = clock_timestamp() where id = any($1::bigint[])', [ids]);
/** The type under which an erased event is sent again: its number and id remain, what it said is gone. */
export const ERASED = 'mail.erased.v1';
/** The numbered copies of a range, in their order, each in its envelope. */
export async function readOutgoing(tx, deployment, channel, generation, from, through) {
    const rows = await tx.query(`
    select delivery.event_id, delivery.generation, delivery.sequence::float8 as sequence, delivery.history,
           outbox.organisation_id, outbox.aggregate_id, outbox.aggregate_version, outbox.type, outbox.data, outbox.occurred_at,
           outbox.recipient_organisation_id, outbox.traceparent, outbox.correlation_id, outbox.causation_id
    from deliveries delivery join outbox on outbox.id = delivery.outbox_id
    where delivery.channel = $1 and delivery.generation = $2 and delivery.sequence between $3 and $4
    order by delivery.sequence`, [channel, generation, from, through]);
    return rows.map((row) => ({
        generation: row.generation, sequence: row.sequence, eventId: row.event_id, history: row.history, body: JSON.stringify(envelopeOf(row, deployment)),
    }));
}
const envelopeOf = (row, deployment) => ({
    specversion: '1.0',
    id: row.event_id,
    source: `/pirtti/${deployment}`,
    type: row.data === null ? ERASED : row.type,
    subject: row.aggregate_id,
    time: row.occurred_at.toISOString(),
    datacontenttype: 'application/json',
    data: row.data ?? {},
    aggregateversion: row.aggregate_version,
    organisation: row.organisation_id,
    ...(row.recipient_organisation_id === null ? {} : { recipientorganisation: row.recipient_organisation_id }),
    ...(row.correlation_id === null ? {} : { correlationid: row.correlation_id }),
    ...(row.causation_id === null ? {} : { causationid: row.causation_id }),
    ...(row.traceparent === null ? {} : { traceparent: row.traceparent }),
});
//# sourceMappingURL=outbox-rows.js.map