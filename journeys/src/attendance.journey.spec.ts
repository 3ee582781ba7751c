import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.js';
import { accessible, inThreeLanguages } from './steps.js';

describe('a helper marks attendance where there is no connection', () => {
  let house: House;
  let helper: Page;
  let publisher: Page;
  /** The address of the sheet that is marked. */
  let sheet: string;

  beforeAll(async () => {
    house = await openHouse();
    helper = await house.as('apulainen');
    publisher = await house.as('yhdistys');
  }, 300_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await house.pictures('attendance');
  });
  afterAll(() => house?.leave(), 60_000);

  const heads = (page: Page) => page.getByRole('button', { name: 'Lisää: Ikä ei tiedossa' });
  const step = async (page: Page, times: number) => { for (let pressed = 0; pressed < times; pressed += 1) await heads(page).click(); };
  const save = (page: Page) => page.getByRole('button', { name: 'Tallenna' }).click();

  it('finds the meetings to mark, and nothing else to do', async () => {
    await helper.goto(`${house.url}/tyo/osallistujat`);
    await helper.getByRole('heading', { name: 'Merkitsemättä' }).waitFor();
    await inThreeLanguages(helper, ['Läsnäolot', 'Närvaro', 'Attendance']);
    await helper.setViewportSize({ width: 390, height: 844 });
    await accessible(helper);
    await helper.goto(`${house.url}/tyo/toiminta`);
    await helper.getByRole('alert').first().waitFor();
    expect(await helper.getByRole('link', { name: /Uusi toiminta/ }).count()).toBe(0);
  });

  it('takes the sheets along, and keeps what is marked until somebody answers', async () => {
    await helper.goto(`${house.url}/tyo/osallistujat`);
    const row = helper.getByRole('region', { name: 'Merkitsemättä' }).getByRole('link', { name: /^Merkitse/ }).first();
    sheet = (await row.getAttribute('href'))!;
    const [activity, day] = sheet.split('/').slice(-2) as [string, string];
    await expect.poll(() => helper.evaluate<boolean>(`localStorage.getItem('pirtti.kept.sheet.${activity}.${day}') !== null && navigator.serviceWorker.controller !== null`), { timeout: 30_000 }).toBe(true);
    await helper.context().setOffline(true);
    await helper.reload();
    await helper.getByText('Ei yhteyttä').waitFor();
    await helper.getByRole('region', { name: 'Merkitsemättä' }).getByRole('link', { name: /^Merkitse/ }).first().click();
    await heads(helper).waitFor();
    await accessible(helper);
    await step(helper, 3);
    await save(helper);
    await helper.getByText('Tallessa tässä laitteessa: 3 käyntiä').waitFor();
    await helper.getByRole('link', { name: 'Kaikki kerrat' }).click();
    await helper.getByText('Yksi merkintä odottaa lähettämistä').waitFor();
    await accessible(helper);
  });

  it('is sent once there is a connection, once', async () => {
    await helper.context().setOffline(false);
    await expect.poll(() => helper.getByText('Yksi merkintä odottaa lähettämistä').count(), { timeout: 40_000 }).toBe(0);
    await publisher.goto(`${house.url}${sheet}`);
    await publisher.getByText('Yhteensä 3 käyntiä').waitFor();
  });

  it('does not overwrite what somebody else has marked meanwhile: both are shown, and a person chooses', async () => {
    await helper.goto(`${house.url}${sheet}`);
    await heads(helper).waitFor();
    await step(helper, 1);
    await step(publisher, 3);
    await save(publisher);
    await publisher.getByText('Tallennettu: 6 käyntiä').waitFor();
    await save(helper);
    await helper.getByRole('heading', { name: 'Joku muu on merkinnyt saman kerran' }).waitFor();
    await accessible(helper);
    await helper.getByRole('button', { name: 'Käytä minun merkintääni' }).click();
    await helper.getByText('Tallennettu: 4 käyntiä').waitFor();
    await publisher.reload();
    await publisher.getByText('Yhteensä 4 käyntiä').waitFor();
  });
});
