import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.js';
import { accessible, choose, inThreeLanguages } from './steps.js';

/** A house that stands for long has letters of earlier times. */
const TIME = Date.now();
const [DRIVER, PASSENGER] = [`kuski.${TIME}@esimerkki.example`, `matkustaja.${TIME}@esimerkki.example`] as const;

describe('a driver cancels', () => {
  let house: House;
  let publisher: Page;
  let outside: Page;
  /** The rides of one meeting. */
  let rides: string;

  beforeAll(async () => {
    house = await openHouse();
    publisher = await house.as('yhdistys');
    outside = await house.anyone();
  }, 300_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await house.pictures('rides');
  });
  afterAll(() => house?.leave(), 60_000);

  /** The link of the newest letter to somebody that says so. */
  async function linkTo(address: string, sentence: string): Promise<string> {
    let link: string | undefined;
    await expect.poll(async () => {
      await outside.goto(house.lettersUrl);
      const letters = await outside.getByRole('listitem').filter({ hasText: address }).getByRole('link').evaluateAll((all) => all.map((one) => (one as { href?: string }).href!));
      for (const letter of letters) {
        await outside.goto(letter);
        if (!(await outside.locator('pre').first().innerText()).includes(sentence)) continue;
        link = (await outside.locator('pre a').first().getAttribute('href'))!;
        return link;
      }
      return link;
    }, { timeout: 60_000, interval: 500 }).toBeTruthy();
    return link!;
  }
  const field = (name: string) => publisher.getByRole('dialog').getByLabel(name, { exact: true });
  const person = async (label: string, name: string, email: string) => {
    await field(label).fill(name);
    await field('Sähköposti').fill(email);
    await field('Puhelin').fill('040 000 0101');
  };

  it('after a ride was offered and somebody has asked to come along', async () => {
    await publisher.goto(`${house.url}/tyo/toiminta`);
    await publisher.getByRole('link', { name: /^Vesijumppa/ }).first().click();
    await publisher.getByRole('link', { name: /^Kyydit:/ }).last().click();
    await publisher.getByRole('heading', { name: /^Kyydit:/ }).waitFor();
    rides = publisher.url();
    await publisher.getByRole('button', { name: 'Tarjoa kyytiä' }).click();
    await publisher.getByText('maksun periminen on luvanvaraista liikennettä').waitFor();
    await field('Mistä päin lähdetään').fill('Mutkalampi');
    await field('Lähtöaika menoon').fill('12:30');
    await field('Lähtöaika paluuseen').fill('15:10');
    await person('Kuljettajan nimi', 'Kalle Kuski', DRIVER);
    await accessible(publisher);
    await publisher.getByRole('button', { name: 'Tallenna kyyti' }).click();
    await publisher.getByText('Kuljettaja: Kalle Kuski').waitFor();
    await publisher.getByRole('button', { name: 'Lisää matkustaja' }).click();
    await person('Nimi', 'Maija Matkustaja', PASSENGER);
    await field('Mistä päin').fill('Mutkalampi');
    await publisher.getByRole('button', { name: 'Tallenna toive' }).click();
    await publisher.getByText('Maija Matkustaja: Kuljettajalta on kysytty').waitFor();
    await accessible(publisher);
  });

  it('who has seen the part of town alone until they said yes, by the link of a letter', async () => {
    await outside.goto(await linkTo(DRIVER, 'Joku toivoo pääsevänsä kyytiisi'));
    await outside.getByText('Joku alueelta Mutkalampi').waitFor();
    expect(await outside.getByText('Maija').count()).toBe(0);
    await inThreeLanguages(outside, ['Ajamasi kyyti', 'Skjutsen som du kör', 'The ride that you drive']);
    await outside.setViewportSize({ width: 390, height: 844 });
    await accessible(outside);
    await outside.getByRole('button', { name: /^Ota mukaan/ }).click();
    await outside.getByText('Maija Matkustaja').waitFor();
    await accessible(outside);
  });

  it('and the passenger is offered another ride at once, and told', async () => {
    await publisher.goto(rides);
    await publisher.getByText('Maija Matkustaja: Kyydissä').waitFor();
    await publisher.getByRole('button', { name: 'Tarjoa kyytiä' }).click();
    await choose(publisher, 'Paikka koulukyydissä');
    await field('Mistä päin lähdetään').fill('Keskusta');
    await field('Lähtöaika menoon').fill('12:45');
    await field('Lähtöaika paluuseen').fill('15:15');
    await publisher.getByRole('button', { name: 'Tallenna kyyti' }).click();
    await publisher.getByText('Ajetaan aikataulun mukaan').waitFor();
    await outside.goto(await linkTo(DRIVER, 'Joku toivoo pääsevänsä kyytiisi'));
    await outside.getByRole('button', { name: 'En pääse ajamaan' }).click();
    await accessible(outside);
    await outside.getByRole('dialog').getByRole('button', { name: 'Peru kyyti' }).click();
    await outside.getByText('Kyyti on peruttu. Matkustajille etsitään toinen.').waitFor();
    await outside.goto(await linkTo(PASSENGER, 'Kyytisi on vaihtunut'));
    await outside.getByText('Sinulla on kyyti.').waitFor();
    await outside.getByText('Kyyti ajetaan aikataulun mukaan.').waitFor();
    await accessible(outside);
    await publisher.goto(`${house.url}/tyo/kyydit`);
    await publisher.getByRole('link', { name: /^Vesijumppa/ }).first().waitFor();
    await inThreeLanguages(publisher, ['Kyydit', 'Skjutsar', 'Rides']);
  });
});
