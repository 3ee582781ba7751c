import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.js';
import { accessible, choose, inThreeLanguages } from './steps.js';

const PHONE = { width: 390, height: 844 };

/** One seat is left in the demo's water exercise, and two pairs are in line: who signs up, who waits, and how a seat goes on. */
describe('a seat is taken, waited for and passed on', () => {
  const mark = Date.now().toString(36);
  const alone = `yksin-${mark}@koti.example`;
  const waits = `jonossa-${mark}@koti.example`;
  let house: House;
  let first: Page;
  let second: Page;
  let organiser: Page;
  let firstLink: string;

  beforeAll(async () => {
    house = await openHouse();
    first = await house.anyone();
    await first.setViewportSize(PHONE);
  }, 300_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await house.pictures('sign-up');
  });
  afterAll(() => house?.leave(), 60_000);

  async function openForm(page: Page): Promise<void> {
    await page.goto(`${house.url}/toiminta?sana=vesijumppa`);
    await page.getByRole('link', { name: 'Vesijumppa senioreille' }).click();
    await page.getByRole('link', { name: 'Ilmoittaudu' }).click();
    await page.getByRole('heading', { name: 'Ilmoittaudu', level: 1 }).waitFor();
    await page.getByLabel('Mihin kertaan?').selectOption({ label: (await wanted(page, 'Mihin kertaan?'))! });
  }
  /** The time of the demo's story: the one that is full, or nearly. */
  const wanted = async (page: Page, list: string): Promise<string | undefined> => {
    const times = page.getByLabel(list, { exact: true }).locator('option');
    await times.first().waitFor({ state: 'attached' });
    return (await times.allTextContents()).find((text) => /– 1 vapaana|– täynnä/.test(text));
  };

  /** The link of the latest letter to an address whose words match. */
  async function letterTo(address: string, words: RegExp): Promise<string> {
    const mailbox = await house.anyone();
    let link: string | null = null;
    await expect.poll(async () => {
      await mailbox.goto(house.lettersUrl);
      const rows = mailbox.getByRole('listitem').filter({ hasText: address });
      for (let index = 0; index < await rows.count(); index += 1) {
        await mailbox.goto(house.lettersUrl);
        await rows.nth(index).getByRole('link').first().click();
        const text = await mailbox.textContent('pre') ?? '';
        if (!words.test(text)) continue;
        expect(text).not.toMatch(/Vesijumppa|Jaana|Jorma/);
        link = await mailbox.locator('pre a[href*="/ilmoittautuminen/"]').getAttribute('href');
      }
      return link;
    }, { timeout: 60_000, interval: 1_000 }).not.toBeNull();
    await mailbox.close();
    return link!;
  }

  it('somebody sees on a phone that one place is left, and is told what is missing', async () => {
    await openForm(first);
    expect(await first.textContent('main')).toContain('1 paikka vapaana');
    await accessible(first);
    await first.getByRole('button', { name: 'Ilmoittaudu', exact: true }).click();
    await first.getByText('2 kohtaa kaipaa täydennystä').waitFor();
    await accessible(first);
  });

  it('takes it, and holds a link that nobody else has', async () => {
    await first.getByLabel('Nimesi').fill('Jaana Esimerkki');
    await first.getByLabel('Sähköposti').fill(alone);
    await first.getByRole('button', { name: 'Ilmoittaudu', exact: true }).click();
    await first.getByRole('heading', { name: 'Sinulla on paikka' }).waitFor();
    await accessible(first);
    firstLink = await letterTo(alone, /sinulla on paikka/);
    await first.goto(firstLink);
    await first.getByText('Sinulla on paikka.').waitFor();
    await accessible(first);
    // On a phone the languages are behind the menu.
    await first.setViewportSize({ width: 1280, height: 900 });
    await inThreeLanguages(first, ['Oma ilmoittautuminen', 'Min anmälan', 'My sign-up']);
  });

  it('the next one is told where they stand in line, before they join it', async () => {
    second = await house.anyone();
    await openForm(second);
    await second.getByText('Täynnä, jonossa 4').waitFor();
    await choose(second, 'Toisen ihmisen');
    await second.getByLabel('Tulijan nimi').fill('Jorma Esimerkki');
    await second.getByLabel('Sinun sähköpostisi').fill(waits);
    await second.getByRole('button', { name: 'Mene jonoon' }).click();
    await second.getByRole('heading', { name: 'Olet jonossa' }).waitFor();
    await second.getByText(/jonossa sijalla 3/).waitFor();
    await accessible(second);
  });

  it('the organiser sees who comes and who waits, and prints the list', async () => {
    organiser = await house.as('yhdistys');
    await organiser.goto(`${house.url}/tyo/toiminta`);
    await organiser.getByRole('link', { name: 'Vesijumppa senioreille' }).first().click();
    await chooseTime();
    const row = organiser.getByRole('listitem').filter({ hasText: 'Jorma Esimerkki' });
    await row.getByText('Jonossa · Sija 3').waitFor();
    await accessible(organiser);
    await organiser.getByRole('link', { name: 'Tulosta luettelo' }).click();
    await organiser.getByRole('rowheader', { name: 'Jaana Esimerkki' }).waitFor();
    await accessible(organiser);
    await organiser.goBack();
  });

  const chooseTime = async (): Promise<void> => {
    await organiser.getByRole('heading', { name: 'Ilmoittautuneet' }).waitFor();
    await organiser.getByLabel('Kerta', { exact: true }).selectOption({ label: (await wanted(organiser, 'Kerta'))! });
  };

  it('the first one cancels, having read what follows', async () => {
    await first.getByRole('button', { name: 'Peru ilmoittautuminen' }).click();
    const sure = first.getByRole('dialog');
    await sure.getByText(/annetaan jonossa seuraavalle/).waitFor();
    await accessible(first);
    await sure.getByRole('button', { name: 'Peru ilmoittautuminen' }).click();
    await first.getByText('Ilmoittautuminen on peruttu.').waitFor();
  });

  it('the seat is offered to the next who fits, past the pairs, and a letter brings them to it', async () => {
    await second.goto(await letterTo(waits, /vapautunut paikka/));
    await second.getByText(/Sinulle on vapautunut paikka/).waitFor();
    await accessible(second);
    await second.getByRole('button', { name: 'Otan paikan' }).click();
    await second.getByText('Sinulla on paikka.').waitFor();
    await organiser.reload();
    await chooseTime();
    await organiser.getByRole('listitem').filter({ hasText: 'Jorma Esimerkki' }).getByText('Paikka on').waitFor();
  });

  it('and whoever wishes to be forgotten is', async () => {
    await second.getByRole('button', { name: 'Poista tiedot' }).click();
    await second.getByRole('dialog').getByRole('button', { name: 'Poista tietoni' }).click();
    await second.getByRole('heading', { name: 'Tietosi on poistettu' }).waitFor();
    await accessible(second);
    await organiser.reload();
    await chooseTime();
    await organiser.getByRole('listitem').filter({ hasText: 'Tiedot on poistettu' }).first().waitFor();
    await expect.poll(() => organiser.textContent('main')).not.toContain('Jorma');
  });
});
