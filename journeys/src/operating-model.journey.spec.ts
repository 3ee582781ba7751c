import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.js';
import { accessible, goByMenu, inThreeLanguages } from './steps.js';

/** Today where the work is done. */
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date());

describe('a way of working finds its place in a town', () => {
  const mark = Date.now().toString(36);
  let house: House;
  let town: Page;

  beforeAll(async () => {
    house = await openHouse();
    town = await house.as('hyte');
  }, 300_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await house.pictures('operating-model');
  });
  afterAll(() => house?.leave(), 60_000);

  it('the library shows which model is how far where', async () => {
    await goByMenu(town, 'Toimintamallit');
    await town.getByRole('row', { name: /^Hyvinvointilähete.*Juurtunut/ }).waitFor();
    await inThreeLanguages(town, ['Toimintamallit', 'Verksamhetsmodeller', 'Operating models']);
    await town.getByLabel('Tilanne').selectOption('rooted');
    await town.waitForURL(/tila=rooted/);
    const file = await town.request.get(new URL((await town.getByRole('link', { name: 'CSV-tiedosto' }).getAttribute('href'))!, house.url).href);
    expect(await file.text()).toContain('Hyvinvointilähete;');
  });

  it('a model is added, and the town takes it up', async () => {
    await town.getByRole('link', { name: 'Lisää toimintamalli' }).click();
    await town.getByRole('textbox', { name: 'Nimi suomeksi' }).fill(`Juttupenkki ${mark}`);
    await town.getByRole('button', { name: 'Lisää toimintamalli' }).click();
    await town.getByRole('alert').getByText('Valitse laji').waitFor();
    await inThreeLanguages(town, ['Lisää toimintamalli', 'Lägg till en modell', 'Add a model']);
    await town.getByLabel('Laji').selectOption('outreach');
    await town.getByLabel('Kuvaus suomeksi').fill('Penkki, jolla saa jutella kenen tahansa kanssa.');
    await town.getByRole('button', { name: 'Lisää toimintamalli' }).click();
    await town.getByRole('heading', { name: `Juttupenkki ${mark}`, level: 1 }).waitFor();
    await inThreeLanguages(town, ['Kunnissa', 'I kommunerna', 'In municipalities']);
    await write('Käytössä');
    await town.getByText('Kannus: Ei tietoa → Käytössä').waitFor();
  });

  it('goes a step back with a reason, which stands in the timeline', async () => {
    await town.getByRole('button', { name: 'Kirjaa tilanne: Kannus' }).click();
    await town.getByRole('radio', { name: /^Kokeilussa/ }).check({ force: true });
    await accessible(town);
    await town.getByRole('button', { name: 'Tallenna' }).click();
    await town.getByRole('alert').getByText('Kerro, miksi mallin käyttö väheni').waitFor();
    await town.getByRole('textbox', { name: /^Miksi mallin käyttö väheni/ }).fill(`Vetäjä vaihtui ${mark}`);
    await town.getByRole('button', { name: 'Tallenna' }).click();
    await town.getByText(`Vetäjä vaihtui ${mark}`).waitFor();
    await town.getByText('Kannus: Käytössä → Kokeilussa').waitFor();
  });

  it('on a telephone, nothing runs over the edge', async () => {
    const model = town.url();
    await town.setViewportSize({ width: 390, height: 844 });
    for (const address of [`${house.url}/tyo/toimintamallit`, model, `${model}/muokkaa`]) {
      await town.goto(address);
      await town.getByRole('heading', { level: 1 }).waitFor();
      expect(await town.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth'), address).toBeLessThanOrEqual(0);
      await accessible(town);
    }
  });

  async function write(state: string): Promise<void> {
    await town.getByRole('button', { name: 'Kirjaa tilanne: Kannus' }).click();
    await town.getByRole('radio', { name: new RegExp(`^${state}`) }).check({ force: true });
    await town.getByLabel('Mistä päivästä alkaen').fill(today());
    await town.getByRole('button', { name: 'Tallenna' }).click();
  }
});
