import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.js';
import { accessible, focused, inThreeLanguages } from './steps.js';

/** Somebody signed up by telephone, asks what is kept of them, finds a mistake, and wishes to be forgotten. */
describe('somebody asks what is kept of them', () => {
  const mark = Date.now().toString(36);
  const [wrong, right] = [`Kaarina Kopio ${mark}`, `Kaarina Koivisto ${mark}`];
  const address = `kaarina-${mark}@koti.example`;
  let house: House;
  let organiser: Page;
  let resident: Page;

  beforeAll(async () => {
    house = await openHouse();
    resident = await house.anyone();
    organiser = await house.as('yhdistys');
  }, 300_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await house.pictures('people');
  });
  afterAll(() => house?.leave(), 60_000);

  const find = async (word: string): Promise<void> => {
    await organiser.getByRole('searchbox', { name: 'Nimi, puhelin tai sähköposti' }).fill(word);
    await organiser.getByRole('searchbox', { name: 'Nimi, puhelin tai sähköposti' }).press('Enter');
  };

  it('they have signed up', async () => {
    await resident.goto(`${house.url}/toiminta?sana=vesijumppa`);
    await resident.getByRole('link', { name: 'Vesijumppa senioreille' }).click();
    await resident.getByRole('link', { name: 'Ilmoittaudu' }).click();
    await resident.getByLabel('Nimesi').fill(wrong);
    await resident.getByLabel('Sähköposti').fill(address);
    await resident.getByRole('textbox', { name: /^Toive järjestäjälle/ }).fill('Tulen rollaattorilla.');
    await resident.getByRole('button', { name: 'Ilmoittaudu', exact: true }).click();
    await resident.getByRole('heading', { name: /Sinulla on paikka|Olet jonossa/ }).waitFor();
  });

  it('the organiser finds them by a word that no address keeps', async () => {
    await organiser.goto(`${house.url}/tyo/henkilot`);
    await inThreeLanguages(organiser, ['Henkilöt', 'Personer', 'People']);
    await organiser.setViewportSize({ width: 390, height: 844 });
    const addresses: string[] = [];
    organiser.on('request', (request) => addresses.push(request.url()));
    await find('ei-ketaan-taalla');
    await organiser.getByText('Haulla ei löytynyt ketään').waitFor();
    await accessible(organiser);
    await find(address);
    await organiser.getByRole('heading', { name: '1 henkilö', exact: true }).waitFor();
    await organiser.getByText('Ilmoittautumiset', { exact: true }).waitFor();
    await accessible(organiser);
    await organiser.getByRole('link', { name: wrong }).click();
    await organiser.getByRole('heading', { name: wrong, level: 1 }).waitFor();
    await organiser.getByText('Tulen rollaattorilla.').waitFor();
    await organiser.getByText(/^Mistä tieto on: Henkilöltä itseltään/).waitFor();
    await accessible(organiser);
    expect(addresses.filter((url) => /kaarina|kopio%20|ei-ketaan/i.test(url))).toEqual([]);
  });

  it('what is wrong is put right, and what was missing told', async () => {
    await organiser.getByRole('button', { name: 'Korjaa tietoja' }).click();
    await organiser.getByRole('button', { name: 'Tallenna' }).click();
    await organiser.getByText('Et ole muuttanut mitään, joten mitään ei tallennettu.').waitFor();
    await organiser.getByLabel('Sähköposti').fill('');
    await organiser.getByRole('button', { name: 'Tallenna' }).click();
    await organiser.getByRole('alert').getByText('Anna puhelin tai sähköposti').waitFor();
    await accessible(organiser);
    await organiser.getByLabel('Sähköposti').fill(address);
    await organiser.getByRole('textbox', { name: 'Nimi' }).fill(right);
    await organiser.getByRole('button', { name: 'Tallenna' }).click();
    await organiser.getByRole('heading', { name: right, level: 1 }).waitFor();
    await organiser.getByText('Viimeksi korjattu').waitFor();
  });

  it('a copy is taken, to read and for programs, under names that tell nothing', async () => {
    await organiser.getByRole('link', { name: 'Ota kopio' }).click();
    await organiser.getByRole('heading', { name: 'Kopio tallessa olevista tiedoista' }).waitFor();
    await accessible(organiser);
    const file = async (button: string): Promise<readonly [string, string]> => {
      const [download] = await Promise.all([organiser.waitForEvent('download'), organiser.getByRole('button', { name: button }).click()]);
      return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')];
    };
    const [[textName, text], [dataName, data]] = [await file('Lataa tekstinä'), await file('Lataa koneluettavana (JSON)')];
    expect([textName, dataName]).toEqual(['kopio-tiedoista.txt', 'kopio-tiedoista.json']);
    for (const content of [right, address, 'Toive: Tulen rollaattorilla.', 'Vesijumppa senioreille']) expect(text).toContain(content);
    expect(JSON.parse(data)).toMatchObject({ person: { name: right, email: address } });
  });

  it('they are erased by a word that is typed, and the proof names nobody', async () => {
    await organiser.getByRole('navigation', { name: 'Murupolku' }).getByRole('link', { name: right }).click();
    await organiser.getByRole('button', { name: 'Poista tiedot' }).click();
    await organiser.getByText('Poistettua ei saa takaisin.').waitFor();
    await organiser.getByRole('dialog').getByRole('button', { name: 'Poista tiedot' }).click();
    await organiser.getByRole('alert').getByText('Kirjoita poista, jos haluat poistaa tiedot').waitFor();
    await accessible(organiser);
    await organiser.getByLabel('Vahvista kirjoittamalla: poista').fill('poista');
    await organiser.getByRole('dialog').getByRole('button', { name: 'Poista tiedot' }).click();
    await organiser.getByRole('heading', { name: 'Todiste poistosta' }).waitFor();
    await organiser.getByText('Ilmoittautumiset (1)').waitFor();
    expect(await focused(organiser)).toBe('Todiste poistosta');
    await accessible(organiser);
    expect(await organiser.textContent('main')).not.toMatch(/Kaarina|rollaattori|koti\.example/);
    await organiser.reload();
    await organiser.getByRole('heading', { name: 'Todiste poistosta' }).waitFor();
    await organiser.goto(`${house.url}/tyo/henkilot`);
    await find(address);
    await organiser.getByText('Haulla ei löytynyt ketään').waitFor();
  });

  it('who only coordinates volunteers does not meet those who signed up', async () => {
    const coordinator = await house.as('vapaaehtoiset');
    await coordinator.goto(`${house.url}/tyo/henkilot`);
    await coordinator.getByRole('heading', { name: /henkilöä?$/, level: 2 }).waitFor();
    await coordinator.getByText('Vapaaehtoisena', { exact: true }).first().waitFor();
    expect(await coordinator.getByText('Ilmoittautumiset', { exact: true }).count()).toBe(0);
  });
});
