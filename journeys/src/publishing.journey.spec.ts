import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.js';
import { accessible } from './steps.js';

const PHONE = { width: 390, height: 844 };
const A_DAY_MS = 24 * 60 * 60 * 1000;

/** An association's worker with nothing but a phone. */
describe('publishing from a phone', () => {
  const group = `Puhelinkahvit ${Date.now().toString(36)}`;
  const day = (daysAhead: number) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(Date.now() + daysAhead * A_DAY_MS);
  let house: House;
  let helmi: Page;
  let resident: Page;
  let address: string;

  beforeAll(async () => {
    house = await openHouse();
    [helmi, resident] = [await house.as('yhdistys'), await house.anyone()];
    for (const page of [helmi, resident]) await page.setViewportSize(PHONE);
  }, 300_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await house.pictures('publishing');
  });
  afterAll(() => house?.leave(), 60_000);

  const fits = async (page: Page) => expect(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  const waitForSaved = () => helmi.getByText('Luonnos on tallessa.').waitFor();

  it('a weekly group at a known place takes four choices and four fields', async () => {
    await helmi.goto(`${house.url}/tyo/toiminta/uusi`);
    const made = { choices: 0, fields: 0 };
    const pick = async (work: () => Promise<unknown>) => { await work(); made.choices += 1; };
    const write = async (id: string, text: string) => { await helmi.fill(`[id="${id}"]`, text); made.fields += 1; };
    await pick(() => helmi.selectOption('#kind', 'peer-group'));
    await write('names.fi', group);
    await write('summary.fi', 'Kahvia ja juttuseuraa kirjaston lukusalissa.');
    await pick(() => helmi.getByRole('radio', { name: /^Kannuksen kaupunginkirjasto/ }).press('Space'));
    await write('schedule.startsOn', day(2));
    await write('schedule.startTime', '13:00');
    expect(await helmi.inputValue('[id="schedule.endTime"]')).toBe('15:00');
    await pick(() => helmi.getByRole('checkbox', { name: 'Kaikki', exact: true }).press('Space'));
    await waitForSaved();
    await fits(helmi);
    await accessible(helmi);
    await pick(() => helmi.getByRole('button', { name: 'Julkaise', exact: true }).click());
    await helmi.getByText('Julkaistu', { exact: true }).waitFor();
    expect(made).toEqual({ choices: 4, fields: 4 });
    address = new URL(helmi.url()).pathname;
    await fits(helmi);
    await accessible(helmi);
  });

  it('what is written survives a closed page, and residents see what it says', async () => {
    await helmi.goto(`${house.url}/tyo/toiminta/uusi`);
    await helmi.selectOption('#kind', 'club');
    await helmi.fill('[id="names.fi"]', `Kesken jäänyt ${group}`);
    await waitForSaved();
    await helmi.reload();
    expect(await helmi.inputValue('[id="names.fi"]')).toBe(`Kesken jäänyt ${group}`);
    await resident.goto(`${house.url}${address.replace('/tyo', '')}`);
    await resident.getByRole('heading', { name: group, level: 1 }).waitFor();
    expect(await resident.content()).toContain('Kannuksen kaupunginkirjasto');
    await fits(resident);
    await accessible(resident);
  });

  it('an edit shows the next ten times, leaves one out and is told to residents only when it is saved', async () => {
    await helmi.goto(`${house.url}${address}/muokkaa`);
    await helmi.getByText('Seuraavat 10 kertaa').click();
    await helmi.getByRole('button', { name: /^Jätä väliin/ }).nth(1).click();
    await helmi.getByText('Väliin jäävät').waitFor();
    await helmi.getByText('Ilmoittautuminen ja paikat').click();
    await helmi.fill('#capacity', '9');
    await accessible(helmi);
    await helmi.getByRole('button', { name: 'Tallenna muutokset' }).click();
    await helmi.getByRole('dialog').getByRole('button', { name: 'Tallenna muutokset' }).click();
    await helmi.getByText('9 / 9 paikkaa vapaana').waitFor();
  });

  it('one time is called off, for how many is said first, and it can go as planned after all', async () => {
    await helmi.getByRole('button', { name: /^Peru: / }).first().click();
    const sheet = helmi.getByRole('dialog');
    await sheet.getByText('Kenelläkään ei ole varattua paikkaa.').waitFor();
    await accessible(helmi);
    await sheet.locator('[id="note.fi"]').fill('Kirjasto on kiinni.');
    await sheet.getByRole('button', { name: 'Peru tämä kerta' }).click();
    await helmi.getByText('Peruttu: Kirjasto on kiinni.').waitFor();
    await resident.reload();
    await resident.getByText('Kirjasto on kiinni.').first().waitFor();
    await helmi.getByRole('button', { name: /^Kuten suunniteltiin/ }).click();
    await helmi.getByText('Peruttu: Kirjasto on kiinni.').waitFor({ state: 'detached' });
  });

  it('a copy is a draft with the same words and no day', async () => {
    await helmi.getByRole('button', { name: 'Kopioi uudeksi' }).click();
    await helmi.waitForURL('**/muokkaa');
    await helmi.getByRole('heading', { name: `Muokkaa: ${group}` }).waitFor();
    expect([await helmi.inputValue('[id="names.fi"]'), await helmi.inputValue('[id="schedule.startsOn"]')]).toEqual([group, '']);
  });
});
