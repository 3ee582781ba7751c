import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.js';
import { accessible, inThreeLanguages } from './steps.js';

/** A village's own calendar becomes activities that residents find, once, however often it is brought. */
describe('an association brings a village’s calendar', () => {
  const mark = Date.now().toString(36);
  let house: House;
  let page: Page;

  beforeAll(async () => {
    house = await openHouse();
    page = await house.as('yhdistys');
  }, 300_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await house.pictures('bringing-in');
  });
  afterAll(() => house?.leave(), 60_000);

  const event = (uid: string, name: string, ...more: string[]) => ['BEGIN:VEVENT', `UID:${uid}-${mark}`, `SUMMARY:${name} ${mark}`, 'DTSTART;TZID=Europe/Helsinki:20291124T130000', 'DTEND;TZID=Europe/Helsinki:20291124T150000', 'DESCRIPTION:Kahvia ja seuraa. Tervetuloa.', 'LOCATION:Kylätalo\\, Kylätie 4\\, Kannus', ...more, 'END:VEVENT'];
  const calendar = (...events: string[][]) => Buffer.from(['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n'));
  const village = () => calendar(event('a', 'Kyläkahvit'), event('b', 'Kyläjumppa'), event('c', 'Kello', 'RRULE:FREQ=SECONDLY'));
  const look = async (buffer: Buffer) => {
    await page.getByLabel('Tiedosto', { exact: true }).setInputFiles({ name: 'kyla.ics', mimeType: 'text/calendar', buffer });
    await page.getByRole('button', { name: 'Näytä, mitä tapahtuisi' }).click();
    await page.getByRole('heading', { name: 'Näin kävisi' }).waitFor();
  };

  it('says from where it comes, and is told what is missing', async () => {
    await page.goto(`${house.url}/tyo/tuonnit`);
    await inThreeLanguages(page, ['Tuo toimintaa', 'Hämta in verksamhet', 'Bring in activities']);
    await page.getByRole('link', { name: 'Uusi lähde' }).first().click();
    await page.getByRole('button', { name: 'Tallenna lähde' }).click();
    await page.getByRole('alert').getByText('Valitse kunta').waitFor();
    await accessible(page);
    await page.getByRole('textbox', { name: 'Lähteen nimi' }).fill(`Kylän kalenteri ${mark}`);
    await page.getByLabel('Kunta').selectOption('217');
    await page.getByRole('checkbox', { name: 'Kaikki on maksutonta' }).press('Space');
    await page.getByLabel(/^Puhelin/).fill('040 000 0111');
    await page.getByRole('radio', { name: /Julkaise heti/ }).press('Space');
    await page.getByRole('button', { name: 'Tallenna lähde' }).click();
    await page.getByRole('heading', { name: `Kylän kalenteri ${mark}`, level: 1 }).waitFor();
  });

  it('sees what would become of each row before anything is saved', async () => {
    await look(village());
    await page.getByText('Tapahtuma toistuu useammin kuin päivittäin').waitFor();
    await page.getByRole('radio', { name: 'Uusia (2)' }).press('Space');
    await page.getByRole('rowheader', { name: `Kyläkahvit ${mark}` }).waitFor();
    await accessible(page);
  });

  it('brings it in, and residents find it', async () => {
    await page.getByRole('button', { name: 'Tuo', exact: true }).click();
    await page.getByRole('heading', { name: 'Tuonti on valmis' }).waitFor();
    const { items } = await (await page.request.get(`${house.url}/api/activities/public/activities?text=${encodeURIComponent(mark)}`)).json() as { items: { names: { fi: string } }[] };
    expect(items.map(({ names }) => names.fi).sort()).toEqual([`Kyläjumppa ${mark}`, `Kyläkahvit ${mark}`]);
  });

  it('again brings nothing, and tells so', async () => {
    await page.getByRole('button', { name: 'Tuo lisää' }).click();
    await look(village());
    await page.getByRole('radio', { name: 'Ennallaan (2)' }).waitFor();
    expect(await page.getByRole('button', { name: 'Tuo', exact: true }).count()).toBe(0);
  });
});
