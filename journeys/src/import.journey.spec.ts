import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.js';
import { accessible, inThreeLanguages } from './steps.js';

const HEADING = 'Nimi;Tyyppi;Y-tunnus;Kotikunta;Puhelin;Väri;Isäntäorganisaatio';

/** A town's own list of associations becomes a part of the registry, and keeps up with it. */
describe('a coordinator brings a list of associations', () => {
  const mark = Date.now().toString(36);
  let house: House;
  let page: Page;

  beforeAll(async () => {
    house = await openHouse();
    page = await house.as('hyte');
  }, 300_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await house.pictures('import');
  });
  afterAll(() => house?.leave(), 60_000);

  const rows = (...names: string[]) => names.map((name) => `${name} ${mark} ry;Yhdistys;;Kannus;040 000 0000;sininen;`);
  const choose = (...lines: string[]) => chooseUnder(HEADING, ...lines);
  const chooseUnder = async (heading: string, ...lines: string[]) => {
    await page.getByRole('textbox', { name: 'Lähteen nimi' }).fill(`Kunnan luettelo ${mark}`);
    // As an old spreadsheet saves it: not UTF-8.
    await page.getByLabel('CSV-tiedosto').setInputFiles({ name: 'luettelo.csv', mimeType: 'text/csv', buffer: Buffer.from([heading, ...lines].join('\r\n'), 'latin1') });
    await page.getByRole('button', { name: 'Näytä, mitä tapahtuisi' }).click();
  };

  it('begins at the registry, from a sample', async () => {
    await page.goto(`${house.url}/tyo/kumppanit`);
    await page.getByRole('link', { name: 'Tuo tiedostosta' }).click();
    await inThreeLanguages(page, ['Aiemmat tuonnit', 'Tidigare importer', 'Earlier imports']);
    await page.getByRole('button', { name: 'Näytä, mitä tapahtuisi' }).click();
    await page.getByRole('alert').getByText('Valitse CSV-tiedosto').waitFor();
    const [sample] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Lataa mallitiedosto' }).click()]);
    expect(readFileSync(await sample.path(), 'utf8')).toMatch(/^\ufeffNimi;Tyyppi;Y-tunnus/);
  });

  it('says of what is no CSV what it is and what to do', async () => {
    for (const [file, begins, told] of [['luettelo.xlsx', [0x50, 0x4b, 3, 4, 0], '”luettelo.xlsx” on taulukko-ohjelman oma tiedosto'], ['kuva.png', [0x89, 0x50, 0x4e, 0x47, 0], '”kuva.png” on kuva']] as const) {
      await page.getByLabel('CSV-tiedosto').setInputFiles({ name: file, mimeType: 'application/octet-stream', buffer: Buffer.from(begins) });
      await page.getByRole('button', { name: 'Näytä, mitä tapahtuisi' }).click();
      await page.getByRole('alert').getByText(told).waitFor();
    }
    await accessible(page);
  });

  it('sees what becomes of every row, on a phone too, and nothing is saved', async () => {
    await choose(...rows('Kylänraitti', 'Pelimannit', 'Kutojat'), 'Väärä ry;Yhdistys;1234567-8;Kannus;;;');
    await page.getByRole('heading', { name: 'Näin kävisi' }).waitFor();
    await page.getByText('Näitä sarakkeita ei tunneta, eikä niitä tuoda: Väri').waitFor();
    await page.getByText('Ei ole Y-tunnus: tarkista numerot (1234567-8)').waitFor();
    await page.getByRole('radio', { name: 'Uusia (3)' }).press('Space');
    await page.getByRole('rowheader', { name: `Kylänraitti ${mark} ry` }).waitFor();
    await inThreeLanguages(page, ['Näin kävisi', 'Så här skulle det gå', 'What would happen']);
    await page.setViewportSize({ width: 390, height: 844 });
    await accessible(page);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('cannot import what was shown of one file once another is chosen', async () => {
    await page.getByLabel('CSV-tiedosto').setInputFiles({ name: 'toinen.csv', mimeType: 'text/csv', buffer: Buffer.from('') });
    await page.getByRole('heading', { name: 'Näin kävisi' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: 'Tuo rekisteriin' }).count()).toBe(0);
    await choose(...rows('Kylänraitti', 'Pelimannit', 'Kutojat'), 'Väärä ry;Yhdistys;1234567-8;Kannus;;;');
    await page.getByRole('heading', { name: 'Näin kävisi' }).waitFor();
  });

  it('imports it, and the organisation’s own timeline says from where', async () => {
    await page.getByRole('button', { name: 'Tuo rekisteriin' }).click();
    await page.getByText(`Kunnan luettelo ${mark}: lisättiin 3,`).waitFor();
    await accessible(page);
    await page.goto(`${house.url}/tyo/kumppanit?haku=${encodeURIComponent(`pelimannit ${mark}`)}`);
    await page.getByRole('link', { name: `Pelimannit ${mark} ry` }).click();
    await page.getByText(`Tuonti / Import: Kunnan luettelo ${mark}`).waitFor();
  });

  it('is told who is no longer there, and ends many only by their number', async () => {
    await page.goto(`${house.url}/tyo/kumppanit/tuonti`);
    await choose(...rows('Kylänraitti', 'Pelimannit'));
    await page.getByRole('heading', { name: 'Yksi ei ole enää tiedostossa' }).waitFor();
    await page.getByRole('checkbox', { name: /^Merkitse toiminta päättyneeksi/ }).press('Space');
    await page.getByRole('button', { name: 'Tuo rekisteriin' }).click();
    await page.getByText('Kirjoita määrä 1, jos haluat päättää ne kaikki').waitFor();
    await inThreeLanguages(page, ['Näin kävisi', 'Så här skulle det gå', 'What would happen']);
    await page.getByLabel(/^Vahvista määrä/).fill('1');
    await page.getByRole('button', { name: 'Tuo rekisteriin' }).click();
    await page.getByText(/merkittiin päättyneiksi 1\./).waitFor();
  });

  it('brings an informal group to its host, and is told whose host nobody knows', async () => {
    await page.goto(`${house.url}/tyo/kumppanit/tuonti`);
    const group = (name: string, host: string) => `${name} ${mark};Vapaamuotoinen ryhmä;;Kannus;;;${host}`;
    await choose(...rows('Kylänraitti', 'Pelimannit'), group('Soittorinki', `Pelimannit ${mark} ry`), group('Orpo rinki', 'Ei kukaan ry'));
    await page.getByText('Isäntäorganisaatiota ei ole rekisterissä eikä tässä tiedostossa: tarkista Y-tunnus tai nimi (Ei kukaan ry)').waitFor();
    await page.getByRole('radio', { name: 'Uusia (1)' }).press('Space');
    await page.getByRole('row', { name: new RegExp(`Soittorinki ${mark}`) }).getByText(`Pelimannit ${mark} ry`).waitFor();
    await accessible(page);
    await page.getByRole('button', { name: 'Tuo rekisteriin' }).click();
    await page.getByText(`Kunnan luettelo ${mark}: lisättiin 1,`).waitFor();
    await page.goto(`${house.url}/tyo/kumppanit?haku=${encodeURIComponent(`soittorinki ${mark}`)}`);
    await page.getByRole('link', { name: `Soittorinki ${mark}` }).click();
    await page.getByRole('link', { name: `Pelimannit ${mark} ry` }).waitFor();
  });

  it('names a contact person from a row, is told whose details are wrong, and ends by their number who is no longer there', async () => {
    const contacts = (cells: string) => chooseUnder('Nimi;Tyyppi;Kotikunta;Yhteyshenkilö;Yhteyshenkilön sähköposti', `Pelimannit ${mark} ry;Yhdistys;Kannus;${cells}`, `Kutojat ${mark} ry;Yhdistys;Kannus;Väinö Väärä ${mark};ei osoite`);
    await page.goto(`${house.url}/tyo/kumppanit/tuonti`);
    await contacts(`Pelle Pelimanni ${mark};pelle@pelimannit.example`);
    await page.getByText('Tarkista sähköpostiosoite (ei osoite)').waitFor();
    await page.getByRole('radio', { name: 'Uusia (1)' }).press('Space');
    await page.getByRole('row', { name: new RegExp(`Pelimannit ${mark}`) }).getByText(`Pelle Pelimanni ${mark}`).waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    await accessible(page);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('button', { name: 'Tuo rekisteriin' }).click();
    await page.getByText('Yhdyshenkilöt: lisätty 1, muuttunut 0, ennallaan 0, jäänyt pois 1, päättynyt 0.').first().waitFor();
    await page.getByRole('button', { name: 'Tuo toinen tiedosto' }).click();
    await contacts(';');
    await page.getByRole('heading', { name: 'Yksi yhdyshenkilö ei ole enää tiedostossa' }).waitFor();
    await page.getByRole('checkbox', { name: /^Päätä roolit tänään/ }).press('Space');
    await page.getByRole('button', { name: 'Tuo rekisteriin' }).click();
    await page.getByText('Kirjoita määrä 1, jos haluat päättää ne kaikki').waitFor();
    await accessible(page);
    await page.getByLabel(/^Vahvista määrä/).fill('1');
    await page.getByRole('button', { name: 'Tuo rekisteriin' }).click();
    await page.getByText('ennallaan 0, jäänyt pois 1, päättynyt 1.').first().waitFor();
  });
});
