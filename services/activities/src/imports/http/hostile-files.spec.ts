import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarOf, coffee, usual } from '../domain/import.examples.js';

const MEGABYTES = 64;
const SECONDS = 1;

/** What a service does with a file, in one thread that has no more memory than this, its own code included. */
const READER = `
const { parentPort, workerData: { module, usual } } = require('node:worker_threads');
import(module).then(({ readFile, fetchFeed }) => {
  parentPort.on('message', async ({ text, address }) => {
    const before = process.cpuUsage();
    const rules = { mayReach: () => true, protocols: ['http:'], resolve: async () => [], withinMs: 10_000 };
    const read = address ? await fetchFeed(address, { etag: null, lastModified: null }, rules) : readFile(text, usual);
    const { user, system } = process.cpuUsage(before);
    parentPort.postMessage({ seconds: (user + system) / 1e6, code: read.code ?? null, items: read.items?.length ?? 0, faults: [...new Set((read.items ?? []).flatMap(({ problems }) => problems.map(({ code }) => code)))] });
  });
});`;

/** Everything that reading needs as files that a thread can load. In a process of its own: bundling takes memory that it does not give back. */
const BUNDLER = `
import { readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
const [root, folder] = process.argv.slice(1);
const { rolldown } = await import(pathToFileURL(createRequire(root + 'infra/local/package.json').resolve('rolldown')));
const entry = folder + '/entry.ts';
writeFileSync(entry, ['http/read-file', 'fetching/fetch-feed'].map((name) => 'export * from ' + JSON.stringify(root + 'services/activities/src/imports/' + name + '.ts') + ';').join('\\n'));
const alias = Object.fromEntries(readdirSync(root + 'libs').map((name) => ['@pirtti/' + name, root + 'libs/' + name + '/src/index.ts']));
const bundle = await rolldown({ input: entry, platform: 'node', logLevel: 'silent', external: /^(typescript|playwright-core|echarts|highs)(\\/|$)/, resolve: { alias, modules: [root + 'node_modules'] }, transform: { decorator: { legacy: true, emitDecoratorMetadata: true } } });
await bundle.write({ dir: folder, entryFileNames: 'reader.mjs', format: 'esm' });
await bundle.close();`;

interface Told {
  readonly seconds: number;
  readonly code: string | null;
  readonly items: number;
  readonly faults: readonly string[];
}

// one thread for all of them: what a file leaves behind counts against the next one
describe(`a hostile file is refused within ${MEGABYTES} MB and ${SECONDS} s, or twice what an honest one takes where the machine is slow`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  beforeAll(() => {
    execFileSync(process.execPath, ['--input-type=module', '-e', BUNDLER, fileURLToPath(new URL('../../../../../', import.meta.url)), folder]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  let worker: Worker | undefined;
  beforeAll(() => { worker = new Worker(READER, { eval: true, workerData: { module: join(folder, 'reader.mjs'), usual }, resourceLimits: { maxOldGenerationSizeMb: MEGABYTES, maxYoungGenerationSizeMb: 8 } }); });
  afterAll(() => worker?.terminate());
  const read = (file: { readonly text: string } | { readonly address: string }): Promise<Told> => new Promise((resolve, reject) => {
    worker!.once('error', reject);
    worker!.once('message', (told: Told) => { worker!.off('error', reject); resolve(told); });
    worker!.postMessage(file);
  });

  const honest = () => read({ text: many(1000, (place) => coffee([], `kahvit-${place}`)) });
  let most: number;
  beforeAll(async () => { most = Math.max(SECONDS, 2 * (await honest()).seconds); });

  const many = (amount: number, event: (place: number) => readonly string[]) => calendarOf(...Array.from({ length: amount }, (_, place) => event(place)));
  const MILLION = 1_000_000;
  const timed = (place: number, ...more: string[]) => [`UID:${place}`, 'SUMMARY:x', 'DTSTART:20260105T130000', 'DTEND:20260105T140000', ...more];

  it.each([
    ['every second without end', calendarOf(coffee(['RRULE:FREQ=SECONDLY'], 'a').filter((line) => line !== 'RRULE:FREQ=WEEKLY;BYDAY=WE')), null, 'rule-is-too-frequent'],
    ['a thousand million times', calendarOf(timed(1, 'RRULE:FREQ=DAILY;COUNT=1000000000')), null, 'rule-has-too-many-times'],
    ['a thousand rules of a thousand times', many(1000, (place) => timed(place, 'RRULE:FREQ=DAILY;COUNT=1000')), null, 'rule-has-too-many-times'],
    ['a thousand rules that never meet', many(1000, (place) => timed(place, 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')), null, 'schedule-never-meets'],
    ['a thousand rules that hardly ever meet', many(1000, (place) => timed(place, `RRULE:FREQ=WEEKLY;INTERVAL=${53 - (place % 9)};BYMONTH=2;BYDAY=MO`)), null, 'rule-has-too-many-times'],
    ['a time zone with a bomb inside', `BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Bomb\nBEGIN:STANDARD\nDTSTART:19700101T000000\nRRULE:FREQ=SECONDLY\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0300\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:1\nSUMMARY:x\nDTSTART;TZID=Bomb:20260105T130000\nDTEND;TZID=Bomb:20260105T140000\nEND:VEVENT\nEND:VCALENDAR`, null, 'event-has-faulty-dates'],
    ['exceptions in thousands', many(16, (place) => timed(place, ...Array.from({ length: 50 }, () => `EXDATE:${Array.from({ length: 60 }, () => '20260105T130000Z').join(',')}`))), null, 'event-has-faulty-dates'],
    ['ever deeper', `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(70_000)}`, 'import-is-not-calendar', undefined],
    ['an event without end', `BEGIN:VCALENDAR\nBEGIN:VEVENT\n${'X:1\n'.repeat(200_000)}`, 'import-is-not-calendar', undefined],
    ['a line that is folded for ever', `BEGIN:VCALENDAR\n${' a\n'.repeat(300_000)}`, 'import-has-too-long-a-line', undefined],
    ['a text that is folded for ever', `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDESCRIPTION:\n${' a\n'.repeat(30_000)}`, 'import-is-not-calendar', undefined],
    ['too many events', many(5_000, (place) => timed(place)), 'import-is-too-long', undefined],
    ['parameters without end', calendarOf(timed(1, `X-A${';B=c'.repeat(4_000)}:1`)), null, undefined],
    ['quotes without end', calendarOf(timed(1, `X-A;B="${'x'.repeat(15_000)}:1`)), null, 'event-is-not-understood'],
    ['a table of a million lines', 'Nimi;Päivä;Alkaa;Päättyy\n'.padEnd(MILLION, 'a\n'), 'import-has-too-many-lines', undefined],
    ['a table of one line', 'Nimi;'.repeat(MILLION / 5), 'import-has-too-long-a-line', undefined],
    ['a quote that is never closed', `Nimi;Päivä;Alkaa;Päättyy\n"${'a\n'.repeat(15_000)}`, 'import-is-not-csv', undefined],
    ['columns in thousands', `${'a;'.repeat(9_999)}\n`.repeat(49), 'import-lacks-columns', undefined],
    ['nothing but nulls', '\0'.repeat(MILLION), 'import-is-not-text', undefined],
    ['nothing but line ends', '\n'.repeat(MILLION), 'import-is-empty', undefined],
    // each of the next was thought of by somebody who means ill
    ['brackets in brackets', '['.repeat(MILLION), 'import-has-too-long-a-line', undefined],
    ['brackets in brackets, line by line', 'Nimi;Päivä;Alkaa;Päättyy\n'.padEnd(MILLION - 100, '{"a":[\n'), 'import-has-too-many-lines', undefined],
    ['a rule of every day and week and place there is', calendarOf(timed(1, `RRULE:FREQ=MONTHLY;BYDAY=${Array.from({ length: 900 }, (_, place) => `${(place % 5) + 1}${['MO', 'TU', 'WE', 'TH', 'FR'][place % 5]!}`).join(',')};BYSETPOS=${Array.from({ length: 300 }, (_, place) => place + 1).join(',')}`)), null, 'rule-is-not-understood'],
    ['a thousand rules of thirty-one days each', many(1000, (place) => timed(place, `RRULE:FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYMONTHDAY=${Array.from({ length: 31 }, (_, day) => day + 1).join(',')};COUNT=999`)), null, 'rule-has-too-many-times'],
    ['texts that fold into each other till nothing more fits', many(48, (place) => timed(place, `DESCRIPTION:${'\\n'.repeat(20)}`, ...Array.from({ length: 450 }, () => ` ${'ä'.repeat(35)}`))), null, undefined],
    ['a thousand exceptions to one series', many(1000, (place) => [...timed(1), ...(place === 0 ? ['RRULE:FREQ=DAILY'] : [`RECURRENCE-ID:2026${String(1 + (place % 12)).padStart(2, '0')}${String(1 + (place % 28)).padStart(2, '0')}T130000`])]), null, undefined],
    ['a time zone of ten thousand rules', `BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Bomb\n${'BEGIN:STANDARD\nRRULE:FREQ=SECONDLY\nEND:STANDARD\n'.repeat(10_000)}END:VTIMEZONE\n${timed(1).map((line) => line.replace(':2026', ';TZID=Bomb:2026')).reduce((all, line) => `${all}${line}\n`, 'BEGIN:VEVENT\n')}END:VEVENT\nEND:VCALENDAR`, null, 'event-has-faulty-dates'],
    ['a day of nineteen thousand figures', calendarOf(['UID:1', 'SUMMARY:x', `DTSTART:${'9'.repeat(19_000)}T000000`, `DURATION:P${'1'.repeat(19_000)}D`]), null, 'event-has-faulty-dates'],
    ['nothing but commas between categories', calendarOf(timed(1, `CATEGORIES:${','.repeat(19_000)}`)), null, undefined],
    ['signs that pile up on one letter', `Nimi;Päivä;Alkaa;Päättyy\na${'\u0301'.repeat(19_000)};25.11.2026;13;15`, null, 'is-too-long'],
    ['half of a letter', 'Nimi;Päivä;Alkaa;Päättyy\nKahvit \ud83d;25.11.2026;13;15', 'import-is-not-text', undefined],
    ['a zip that calls itself a table', `PK\u0003\u0004\u0014\u0000${'Nimi;Päivä'.repeat(1000)}`, 'import-is-not-text', undefined],
    ['quotes in quotes', `Nimi;Päivä;Alkaa;Päättyy\n${`"${'""'.repeat(4_000)}";25.11.2026;13;15\n`.repeat(100)}`, null, 'is-too-long'],
    ['more than fits', 'BEGIN:VCALENDAR\n'.padEnd(5 * MILLION, 'x'), 'import-is-too-large', undefined],
  ])('%s', async (_, text, code, fault) => {
    const told = await read({ text });
    expect(told).toMatchObject({ code, ...(fault && { faults: expect.arrayContaining([fault]) }) });
    expect(told.seconds).toBeLessThan(most);
  });

  it('formulas are words like any others, and stay words in whatever is made of them', async () => {
    const formulas = ['=HYPERLINK("https://evil.example";"Voita")', '@SUM(1+1)*cmd|\' /C calc\'!A0', '+358', '-2+3', '\t=1+1'];
    const told = await read({ text: `Nimi;Päivä;Alkaa;Päättyy\n${formulas.map((name) => `"${name.replaceAll('"', '""')}";25.11.2026;13;15`).join('\n')}` });
    expect(told).toMatchObject({ code: null, items: formulas.length });
  });

  it('a hundred million bytes on one line, from somebody’s server', async () => {
    const server = createServer((_request, answer) => {
      const part = Buffer.alloc(1 << 16, 'A');
      let sent = 0;
      const more = () => { while (!answer.destroyed && sent < 100 * MILLION) { sent += part.length; if (!answer.write(part)) return; } answer.end(); };
      answer.on('drain', more);
      more();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const told = await read({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
    server.closeAllConnections();
    server.close();
    expect(told).toMatchObject({ code: 'import-is-too-large' });
    expect(told.seconds).toBeLessThan(most);
  });

  it('and an honest one is read: a thousand weekly groups', async () => {
    const told = await honest();
    expect(told).toMatchObject({ code: null, items: 1000, faults: [] });
    expect(told.seconds).toBeLessThan(SECONDS * 3);
  });
});
