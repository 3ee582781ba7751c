import { Controller, Get, Module } from '@nestjs/common';
import { openApiOf, startService } from '@pirtti/http-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../eventually.js';
import { testProxy, type TestProxy } from '../proxy.js';
import { testPostgresUrl } from '../real-parts.js';
import { testService, type TestActor, type TestService } from '../test-service.js';
import { notes } from './notes.fixture.js';

const throughProxy = (url: string, proxy: TestProxy): string => {
  const through = new URL(url);
  through.port = String(proxy.port);
  return through.href;
};

describe('when the database goes away', () => {
  let proxy: TestProxy;
  let service: TestService;
  let counsellor: TestActor;

  beforeAll(async () => {
    const { hostname: host, port } = new URL(testPostgresUrl());
    proxy = await testProxy({ host, port: Number(port) });
    service = await testService(notes, { proxyDatabase: (url) => throughProxy(url, proxy) });
    counsellor = await service.actor({ roles: ['service-counsellor'] });
  });
  afterAll(async () => {
    await service?.stop();
    await proxy?.stop();
  });

  test('requests under way and after it are 503, readiness says why, and all comes back by itself', async () => {
    const write = (key?: string) => service.request('/notes', { as: counsellor, key, body: { text: 'x' } });
    expect((await write()).status).toBe(201);
    const underWay = Array.from({ length: 20 }, () => write());
    await proxy.cut();
    for (const answer of await Promise.all(underWay)) expect([201, 503]).toContain(answer.status);
    const refused = await write();
    expect(refused).toMatchObject({ status: 503, body: { code: 'database-is-unreachable' } });
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(await service.request('/health/ready')).toMatchObject({ status: 503, body: { status: 'unavailable', database: 'unreachable' } });
    expect((await service.request('/health/live')).status).toBe(200);
    await proxy.mend();
    await eventually(async () => expect((await service.request('/health/ready')).status).toBe(200));
    expect((await write()).status).toBe(201);
  });
});

test('a stop answers what is under way and then takes no more', async () => {
  const service = await testService(notes);
  const underWay = service.request('/slow');
  await eventually(async () => expect(await service.database.owner.query(`select 1 from pg_locks where locktype = 'advisory' and objid = 4711 and granted`)).toHaveLength(1));
  const stoppedAt = Date.now();
  await service.stop();
  // A connection that is kept after its last answer would hold up the stop for ten seconds.
  expect(Date.now() - stoppedAt).toBeLessThan(9_000);
  expect(await underWay).toMatchObject({ status: 200, body: { slow: true } });
  await expect(service.request('/health/live')).rejects.toThrow();
});

describe('the start fails with one clear cause', () => {
  @Controller()
  class ForgetfulController {
    @Get('forgotten')
    forgotten(): string {
      return 'who may read this?';
    }
  }

  @Module({ controllers: [ForgetfulController] })
  class ForgetfulModule {}

  test('where a route does not say who may use it', async () => {
    await expect(testService({ ...notes, module: ForgetfulModule })).rejects.toThrow('ForgetfulController.forgotten');
  });

  test('where the database refuses the role', async () => {
    const service = await testService(notes);
    try {
      const databaseUrl = service.database.appUrl.replace(':app@', ':wrong@');
      await expect(startService(notes, { ...service.service.config, databaseUrl }, { embedded: true, databaseWithinMs: 0 })).rejects.toThrow('database cannot be reached, or refuses the role');
    } finally {
      await service.stop();
    }
  });
});

test('the API is described without a database, a broker or an identity provider', async () => {
  const document = await openApiOf(notes);
  expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(['/notes', '/notes/{id}', '/public/notes/{id}', '/me']));
  expect(document.paths['/public/notes/{id}']?.get?.security).toEqual([{}]);
});
