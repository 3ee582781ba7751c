// Mistakes at the edge: what is let in, what is let out, and what is left behind.
const fuzz = (service, endpoint, requests, ...more) => ['fuzz', '--service', service, '--endpoint', endpoint, '--requests', String(requests), '--seed', '1', ...more];

const NO_NUL_FILTER = { file: 'libs/http-kit/src/input/forbidden-text.ts', from: String.raw`/\0|\p{Surrogate}/u`, to: String.raw`/\p{Surrogate}/u` };

export const bugs = [
  {
    name: 'nul-filter-removed',
    breaks: 'Text that Postgres cannot store is refused before Postgres is asked.',
    changes: [NO_NUL_FILTER],
    caughtBy: fuzz('referrals', 'POST /client-searches', 100),
    says: /bad input reached the database, which refused it \(SQLSTATE 22/,
  },
  {
    name: 'database-refusals-are-our-fault',
    breaks: 'Bad input that slips through validation is still the sender\'s mistake, not ours.',
    changes: [NO_NUL_FILTER, { file: 'libs/http-kit/src/problems/problem-of-error.ts', from: `  [/^22/, 'input-is-invalid'],\n`, to: '' }],
    caughtBy: fuzz('referrals', 'POST /client-searches', 100),
    says: /answered 500 \(something-went-wrong\)/,
  },
  {
    name: 'depth-limit-removed',
    breaks: 'A body is refused for its depth before anything walks down into it.',
    changes: [{ file: 'libs/http-kit/src/input/json-body.ts', from: 'const MAX_DEPTH = 32;', to: 'const MAX_DEPTH = Infinity;' }, { file: 'libs/http-kit/src/input/json-body.ts', from: 'const MAX_KEYS = 2_000;', to: 'const MAX_KEYS = Infinity;' }],
    caughtBy: fuzz('activities', 'POST /fit-searches', 300),
    says: /POST \/fit-searches answered 500/,
  },
  {
    name: 'body-limit-removed',
    breaks: 'A body that does not end is not read to its end.',
    changes: [{ file: 'libs/http-kit/src/server/fastify.ts', from: 'const BODY_LIMIT_BYTES = 256 * 1024;', to: 'const BODY_LIMIT_BYTES = 2 ** 31;' }],
    caughtBy: fuzz('partners', 'GET /agreements', 10, '--short'),
    says: /chunks without end: neither answered nor cut/,
  },
  {
    name: 'unknown-fields-accepted',
    breaks: 'What an endpoint does not know it refuses, so that nobody believes it was kept.',
    changes: [{ file: 'libs/http-kit/src/input/validation-pipe.ts', from: '  whitelist: true,\n  forbidNonWhitelisted: true,\n', to: '' }],
    caughtBy: fuzz('activities', 'GET /public/activities', 150),
    says: /accepted a query that its document does not tell of/,
  },
  {
    name: 'ids-not-checked',
    breaks: 'A malformed id names nothing: no query is made with it.',
    changes: [{ file: 'libs/http-kit/src/access/access.guard.ts', from: '!codes.includes(name) && !isId(value)', to: '!codes.includes(name) && !isId(value) && value === undefined' }],
    caughtBy: fuzz('partners', 'GET /public/organisations/{id}', 150),
    says: /bad input reached the database, which refused it \(SQLSTATE 22P02\)/,
  },
  {
    name: 'undocumented-field-answered',
    breaks: 'An answer has the fields of its document and no others.',
    changes: [{ file: 'services/partners/src/organisations/http/organisation.response.ts', from: 'bilingual, endedOn, freshness: freshnessOf(organisation) };', to: 'bilingual, endedOn, freshness: freshnessOf(organisation), ...{ note: id } };' }],
    caughtBy: fuzz('partners', 'GET /public/organisations', 20),
    says: /what its schema does not allow: .*additional properties \(note\)/,
  },
  {
    name: 'defaults-merged-with-body',
    breaks: 'Nothing that is sent reaches a prototype.',
    changes: [
      { file: 'libs/http-kit/src/input/json-body.ts', from: '  return body as Record<string, unknown>;', to: '  return withDefaults({}, body as Record<string, unknown>);' },
      { file: 'libs/http-kit/src/input/json-body.ts', from: `      if (isForbiddenKey(key)) throw new Problem('input-is-invalid');\n`, to: '' },
      {
        file: 'libs/http-kit/src/input/json-body.ts', from: 'function decode(',
        to: `function withDefaults(target: any, body: any): any {
  for (const key of Object.keys(body)) target[key] = typeof body[key] === 'object' && body[key] !== null && !Array.isArray(body[key]) ? withDefaults(target[key] ?? {}, body[key]) : body[key];
  return target;
}

function decode(`,
      },
    ],
    caughtBy: fuzz('activities', 'POST /fit-searches', 400),
    // Metrics notice it before the harness asks, and end the process.
    says: /somebody put Object\.prototype\.|Added label "polluted"/,
  },
  {
    name: 'error-outside-the-request',
    breaks: 'Nothing that is sent ends the process.',
    changes: [{ file: 'libs/http-kit/src/server/fastify.ts', from: `    const header = request.headers['traceparent'];\n`, to: `    const header = request.headers['traceparent'];\n    if (request.url.includes('%00')) setImmediate(() => { throw new Error('no text'); });\n` }],
    caughtBy: fuzz('partners', 'GET /agreements', 300),
    says: /ended partners/,
  },
  {
    name: 'requests-kept',
    breaks: 'What a request needed is let go when it has been answered.',
    changes: [{ file: 'libs/http-kit/src/server/fastify.ts', from: `  fastify.addHook('onResponse', async (request, reply) => edge.answered(request, reply));`, to: `  const kept: unknown[] = [];\n  fastify.addHook('onResponse', async (request, reply) => { kept.push(Buffer.alloc(100_000, 1)); edge.answered(request, reply); });` }],
    caughtBy: fuzz('partners', 'GET /public/organisations/{id}', 1_500),
    says: /partners grew from/,
  },
  {
    name: 'commands-not-audited',
    breaks: 'What was done and what it is remembered by stand or fall together.',
    changes: [{ file: 'libs/http-kit/src/commands/frame.migration.ts', from: `     perform record_audits(jsonb_build_array(finished->'audit'));\n`, to: '' }],
    caughtBy: fuzz('activities', 'POST /activities', 100),
    says: /activities keeps a remembered command without its audit row/,
  },
  {
    name: 'catastrophic-regex',
    breaks: 'No text that is sent can keep a regular expression busy.',
    changes: [{ file: 'services/referrals/src/clients/http/client.request.ts', from: String.raw`/^\+?[0-9 ()-]{5,30}$/`, to: String.raw`/^(\+?[0-9 ()-]+)+$/` }],
    caughtBy: ['test', 'specs', 'harnesses/src/fuzz/regexes'],
    says: /client\.request\.ts:\d+: the regular expression .* takes exponential time/,
  },
  {
    name: 'null-for-left-out',
    breaks: 'A null is no value where the document knows none.',
    changes: [{ file: 'libs/http-kit/src/input/may-be-left-out.ts', from: 'value !== undefined', to: 'value !== undefined && value !== null' }],
    caughtBy: ['test', 'specs', 'libs/http-kit/src/input/may-be-left-out.spec.ts'],
    says: /a field that may be left out > may not be/,
  },
];
