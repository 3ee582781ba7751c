import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misfit } from '../answers/strict-schema.js';
import { smallest } from '../answers/smallest.js';
import { encode, told, wireOf, type Case } from './case.js';
import { endpointsOf, nameOf, type ApiDocument } from './endpoints.js';
import { requestsFor } from './generate.js';
import { KnownIds, SomeId } from './known-ids.js';
import { Literal } from './nasty.js';
import { validValues } from './valid-values.js';

const document: ApiDocument = {
  paths: {
    '/clients/{id}/notes': {
      post: {
        parameters: [{ name: 'id', in: 'path', schema: { type: 'string' } }],
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Note' } } } },
        responses: { 201: {} }, security: [{ bearer: [] }],
      },
    },
  },
  components: {
    schemas: {
      Names: { type: 'object', properties: { fi: { type: 'string' } }, required: ['fi'] },
      Note: {
        type: 'object', required: ['day', 'names', 'tags'],
        properties: {
          day: { type: 'string', format: 'date' }, tags: { type: 'array', items: { type: 'string', enum: ['a', 'b'] } }, heads: { type: 'integer', minimum: 1, maximum: 5, nullable: true },
          names: { nullable: true, type: 'object', allOf: [{ $ref: '#/components/schemas/Names' }] },
        },
      },
    },
  },
};
const [endpoint] = endpointsOf('notes', document);
const person = { name: 'ohjaaja', organisationId: 'o', token: 't' };
const take = (count: number, seed: number): Case[] => Array.from({ length: count }, ((requests) => () => requests.next().value as Case)(requestsFor(endpoint!, [person], seed)));
const known = (body: unknown): Case => ({ endpoint: endpoint!, person, path: { id: new SomeId('client', 3) }, query: [], headers: [], body });

describe('requests', () => {
  it('with a list that was given a constructor of its own go over the wire', () => {
    expect(Buffer.from(wireOf(known({ tags: Object.assign(['a'], { constructor: 1 }) }), new KnownIds()).body!).toString()).toBe('{"tags":["a"]}');
  });

  it('are good ones first, which fit what the document allows', () => {
    fc.assert(fc.property(validValues(endpoint!.body!, document), (value) => {
      const body: unknown = JSON.parse(Buffer.from(wireOf(known(value), new KnownIds()).body!).toString());
      expect(misfit(body, endpoint!.body!, document)).toBeUndefined();
    }));
  });

  it('are the same for the same seed, and others for another', () => {
    const bodies = (seed: number) => take(60, seed).map(({ body, raw }) => raw ?? encode(body ?? null));
    expect(bodies(4)).toEqual(bodies(4));
    expect(bodies(4)).not.toEqual(bodies(5));
  });

  it('are good, broken and not even JSON', () => {
    const wires = take(300, 1).map((one) => ({ one, wire: wireOf(one, new KnownIds()) }));
    const parses = wires.filter(({ wire }) => { try { JSON.parse(Buffer.from(wire.body!).toString()); return true; } catch { return false; } });
    const good = parses.filter(({ wire }) => misfit(JSON.parse(Buffer.from(wire.body!).toString()), endpoint!.body!, document) === undefined);
    expect(good.length).toBeGreaterThan(80);
    expect(parses.length - good.length).toBeGreaterThan(40);
    expect(wires.length - parses.length).toBeGreaterThan(5);
  });

  it('name things that exist, once somebody has seen them', () => {
    const ids = new KnownIds();
    ids.harvest(person, '/clients', { items: [{ id: 'c1', referrals: [{ id: 'r1', activityId: 'a1' }] }] });
    expect(['client', 'referral', 'activity'].map((kind) => ids.pick(person, new SomeId(kind, 12)))).toEqual(['c1', 'r1', 'a1']);
    expect(wireOf(known({}), ids).target).toBe('/clients/c1/notes');
  });

  it('name a day on which what they are about is known to meet', () => {
    const ids = new KnownIds();
    ids.harvest(person, '/activities/{id}/occurrences', { items: [{ date: '2026-11-25' }] }, 'a1');
    ids.harvest(person, '/activities/{id}/occurrences', { items: [{ date: '2026-11-27' }] }, 'a2');
    const days = (about: string) => new Set(Array.from({ length: 50 }, (_, place) => Buffer.from(wireOf({ ...known({ date: new SomeId('date', 10 * place + 5) }), path: { id: about } }, ids).body!).toString()));
    expect([[...days('a1')], [...days('a2')]]).toEqual([['{"date":"2026-11-25"}'], ['{"date":"2026-11-27"}']]);
    const unknown = wireOf(known({ startsOn: new SomeId('startsOn', 5, '2026-01-01') }), ids);
    expect(Buffer.from(unknown.body!).toString()).toBe('{"startsOn":"2026-01-01"}');
  });

  it('are written as they are meant, also where no JSON could hold them', () => {
    expect(encode({ a: new Literal('1e309'), b: ['\ud800', undefined, null] })).toBe('{"a":1e309,"b":["\\ud800",null,null]}');
    expect(encode(JSON.parse('{"__proto__":{"x":1}}'))).toBe('{"__proto__":{"x":1}}');
  });

  it('are told without anybody\'s token', () => {
    const one = known({ day: 'x' });
    expect(told(one, wireOf(one, new KnownIds()))).toMatch(/^POST \/clients\/[0-9a-f-]{36}\/notes as ohjaaja · \{"day":"x"\}$/);
    expect(nameOf(endpoint!)).toBe('notes POST /clients/{id}/notes');
  });
});

describe('the smallest request', () => {
  it('keeps what the fault needs and nothing else', async () => {
    const found: Case = { ...known({ day: '2026-01-01', names: { fi: `abc\0${'d'.repeat(40)}` }, tags: ['a', 'b'] }), query: [['x', 1]], headers: [['a', 'b']] };
    const small = await smallest(found, async ({ body }) => JSON.stringify(body).includes('\\u0000'));
    expect(small).toMatchObject({ query: [], headers: [] });
    expect(small.body).toEqual({ names: { fi: '\0' } });
  });
});

describe('answers', () => {
  it('may not have fields that nobody documented, at any depth', () => {
    const good = { day: '2026-01-01', names: null, tags: [] };
    expect(misfit(good, endpoint!.body!, document)).toBeUndefined();
    expect(misfit({ ...good, names: { fi: 'a', note: 1 } }, endpoint!.body!, document)).toMatch('additional properties (note)');
    expect(misfit({ ...good, day: '2026-02-30' }, endpoint!.body!, document)).toBe('/day must match format "date"');
  });
});
