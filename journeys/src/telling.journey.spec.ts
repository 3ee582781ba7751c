import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { readPoster } from '@pirtti/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.js';
import { accessible, inThreeLanguages } from './steps.js';

const A_DAY_MS = 24 * 60 * 60 * 1000;

/** A week is told in a newsletter, in the paper, on the wall, in social media and on somebody else's site: a press for each. */
describe('an association tells of what there is', () => {
  const mark = Date.now().toString(36);
  const group = `Kertomakahvit ${mark}`;
  let house: House;
  let helmi: Page;
  let site: Server;
  let activityUrl: string;

  beforeAll(async () => {
    house = await openHouse();
    helmi = await house.as('yhdistys');
    await helmi.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    activityUrl = await publish();
  }, 300_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await house.pictures('telling');
  });
  afterAll(async () => {
    site?.closeAllConnections();
    site?.close();
    await house?.leave();
  }, 60_000);

  /** One that meets each day for a month: it is on whenever the tests run. Its address as everybody has it. */
  async function publish(): Promise<string> {
    const day = (ahead: number) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(Date.now() + ahead * A_DAY_MS);
    const call = async (path: string, data: object): Promise<{ id: string }> => {
      const { status, body } = await helmi.evaluate<{ status: number; body: { id: string } }>(`fetch(${JSON.stringify(`/api/activities${path}`)}, {
        method: 'POST', headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }, body: ${JSON.stringify(JSON.stringify(data))} }).then(async (answer) => ({ status: answer.status, body: await answer.json() }))`);
      expect([path, status]).toEqual([path, 201]);
      return body;
    };
    const { id } = await call('/activities', {
      kind: 'meeting-place', names: { fi: group, sv: `Kaffe ${mark}` }, summary: { fi: 'Kahvia ja seuraa.', sv: 'Kaffe och sällskap.' }, place: { kind: 'library', names: { fi: 'Kannuksen kaupunginkirjasto' }, streetAddress: 'Asematie 1', municipalityCode: '217' },
      schedule: { startsOn: day(1), startTime: '13:00', endTime: '15:00', rrule: 'FREQ=DAILY', until: day(30) }, price: { free: true }, targetGroups: ['everyone'], contact: { phone: '040 000 0111' },
    });
    await call(`/activities/${id}/publication`, {});
    return `${house.url}/toiminta/${id}`;
  }
  const copied = async (button: string): Promise<string> => {
    await helmi.getByRole('button', { name: button, exact: true }).click();
    await helmi.getByText('Kopioitu').first().waitFor();
    return helmi.evaluate<string>('navigator.clipboard.readText()');
  };
  const make = (form: string) => helmi.getByLabel('Mikä teksti').selectOption({ label: form });

  it('registers a channel, and is told what is missing', async () => {
    await helmi.goto(`${house.url}/tyo/kanavat`);
    await inThreeLanguages(helmi, ['Kanavat', 'Kanaler', 'Channels']);
    await helmi.getByRole('link', { name: 'Lisää kanava' }).click();
    await helmi.getByRole('button', { name: 'Lisää kanava' }).click();
    await helmi.getByRole('alert').getByText('Anna kanavalle nimi').waitFor();
    await accessible(helmi);
    await helmi.getByLabel('Tyyppi').selectOption('newspaper');
    await helmi.getByRole('textbox', { name: 'Nimi', exact: true }).fill(`Lestinjokivarsi ${mark}`);
    await helmi.getByRole('checkbox', { name: 'Kannus' }).press('Space');
    await helmi.getByLabel(/^Tekstin enimmäispituus/).fill('600');
    await helmi.getByRole('button', { name: 'Lisää kanava' }).click();
    await helmi.getByRole('heading', { name: `Lestinjokivarsi ${mark}`, level: 1 }).waitFor();
  });

  it('the paper’s column is as long as the paper has room for, and what did not fit is named', async () => {
    const column = helmi.getByLabel('Menopalstan teksti');
    await column.waitFor();
    await accessible(helmi);
    const text = await copied('Kopioi palsta');
    expect([...text].length).toBeLessThanOrEqual(600);
    expect(text).toBe(await column.innerText());
    await helmi.getByText(/merkkiä, tilaa on 600/).waitFor();
    await helmi.getByText(/ei mahtunut mukaan/).waitFor();
  });

  it('the newsletter is a page and a text of the same week', async () => {
    await make('Uutiskirje');
    const letter = helmi.frameLocator('iframe[title="Uutiskirjeen esikatselu"]');
    await letter.getByRole('link', { name: group }).first().waitFor();
    await accessible(helmi);
    expect(await copied('Kopioi pelkkä teksti')).toContain(`* ${group}\n  Klo 13–15. Kannuksen kaupunginkirjasto, Asematie 1, Kannus. Vapaa pääsy.`);
    await helmi.getByRole('button', { name: 'Kopioi kirje' }).click();
    const [file] = await Promise.all([helmi.waitForEvent('download'), helmi.getByRole('button', { name: 'Tallenna HTML-tiedostona' }).click()]);
    expect(file.suggestedFilename()).toMatch(/^uutiskirje-\d{4}-\d\d-\d\d\.html$/);
  });

  it('the poster is one A4 whose code leads to the activity, and the text to share leads there too', async () => {
    await make('Jakoteksti ja juliste');
    await helmi.getByRole('button', { name: `Teksti ja juliste: ${group}` }).click();
    expect(await copied('Kopioi jakoteksti')).toContain(activityUrl);
    await accessible(helmi);
    const address = await helmi.getByRole('link', { name: 'Avaa juliste (PDF)' }).getAttribute('href');
    const answer = await helmi.request.get(`${house.url}${address!}`);
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
    expect(await readPoster(await answer.body())).toEqual({ sheets: 1, millimetres: [210, 297], title: group, language: 'fi', code: activityUrl });
  });

  it('the widget works on a page of somebody else’s site, and opens the activity in a window of its own', async () => {
    await make('Upotus toiselle sivustolle');
    const snippet = await copied('Kopioi koodi');
    site = createServer((_, answer) => answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html><html lang="fi"><title>Kylän sivut</title><h1>Kylän sivut</h1>${snippet}`));
    await new Promise<void>((listening) => { site.listen(0, '127.0.0.1', listening); });
    const guest = await house.anyone();
    await guest.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    const link = guest.frameLocator('iframe').getByRole('link', { name: group }).first();
    const [opened] = await Promise.all([guest.waitForEvent('popup'), link.click()]);
    await opened.getByRole('heading', { name: group, level: 1 }).waitFor();
    expect(opened.url()).toBe(activityUrl);
    // nothing but the widget is shown in another's frame
    const refused: string[] = [];
    guest.on('console', (message) => { if (/frame-ancestors/.test(message.text())) refused.push(message.text()); });
    await guest.evaluate(`document.querySelector('iframe').src = ${JSON.stringify(`${house.url}/`)}`);
    await expect.poll(() => refused.length, { timeout: 10_000 }).toBeGreaterThan(0);
  });

  it('what was told where is remembered, once a day, and taken back where it was a mistake', async () => {
    await make('Jakoteksti ja juliste');
    const told = helmi.getByRole('list', { name: 'Mitä on kerrottu' });
    for (let times = 0; times < 2; times += 1) {
      await helmi.getByRole('button', { name: /^Merkitse kerrotuksi/ }).click();
      await helmi.getByText('Merkitty kerrotuksi.').waitFor();
    }
    await expect.poll(() => told.getByText(group, { exact: true }).count()).toBe(1);
    await accessible(helmi);
    await helmi.goto(`${activityUrl.replace('/toiminta/', '/tyo/toiminta/')}`);
    await helmi.getByRole('list', { name: 'Mitä on kerrottu' }).getByText(`Lestinjokivarsi ${mark}`).waitFor();
    await helmi.goBack();
    await told.getByRole('button', { name: new RegExp(`^Peru merkintä: ${group}`) }).click();
    await told.getByText(group, { exact: true }).waitFor({ state: 'detached' });
  });
});
