// The least that any program would do to take a referral: a compiled schema, one prepared statement, one commit.
import Fastify from 'fastify';
import pg from 'pg';

const id = { type: 'string', format: 'uuid' } as const;
const SCHEMA = {
  body: {
    type: 'object', additionalProperties: false, required: ['id', 'clientId', 'consentId', 'reason'],
    properties: { id, clientId: id, consentId: id, reason: { type: 'string', enum: ['loneliness', 'family', 'other'] }, message: { type: 'string', maxLength: 2000 } },
  },
  response: { 201: { type: 'object', properties: { id: { type: 'string' }, status: { type: 'string' } } } },
} as const;

const INSERT = {
  name: 'take-referral',
  text: `with state as (insert into referrals (id, client_id, consent_id, reason, message, status, at) values ($1, $2, $3, $4, $5, 'sent', now()) returning id),
              told as (insert into outbox (event_id, aggregate_id, type, data) select gen_random_uuid(), id, 'referral-sent', jsonb_build_object('referralId', id, 'reason', $4::text) from state)
         insert into audit (at, subject, action, object_id, outcome) select now(), $6, 'send-referral', id, 'done' from state`,
};

const pool = new pg.Pool({ connectionString: process.env.PIRTTI_DATABASE_URL, max: Number(process.env.PIRTTI_POOL) });
const fastify = Fastify({ logger: false });
fastify.get('/ready', async () => { await pool.query('select 1'); return {}; });
fastify.post<{ Body: { id: string; clientId: string; consentId: string; reason: string; message?: string } }>('/referrals', { schema: SCHEMA }, async ({ body }, reply) => {
  await pool.query({ ...INSERT, values: [body.id, body.clientId, body.consentId, body.reason, body.message ?? null, 'counsellor'] });
  return reply.code(201).send({ id: body.id, status: 'sent' });
});
process.on('SIGTERM', () => void fastify.close().then(() => pool.end()));
await fastify.listen({ port: Number(process.env.PIRTTI_PORT), host: '127.0.0.1' });
