import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.js';
import { accessible, choose, inThreeLanguages } from './steps.js';

/** A house that stands for long has letters of earlier times. */
const TIME = Date.now();
const [DRIVER, PASSENGER, ASKER] = [`kuski.${TIME}@esimerkki.example`, `matkustaja.${TIME}@esimerkki.example`, `pyytaja.${TIME}@esimerkki.example`] as const;

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

  it('and somebody else asks for a ride from the activity’s page, without an account', async () => {
    const [, activityId] = /kyydit\/([^/]+)\//.exec(rides)!;
    await outside.goto(`${house.url}/toiminta/${activityId}`);
    await outside.getByRole('link', { name: 'Pyydä kyytiä' }).click();
    await outside.getByRole('heading', { name: 'Pyydä kyytiä', level: 1 }).waitFor();
    await outside.setViewportSize({ width: 1280, height: 900 });
    await inThreeLanguages(outside, ['Pyydä kyytiä', 'Be om skjuts', 'Ask for a ride']);
    await outside.setViewportSize({ width: 390, height: 844 });
    await outside.getByRole('button', { name: 'Lähetä pyyntö' }).click();
    await outside.getByRole('alert').getByText('Kirjoita nimesi').waitFor();
    await accessible(outside);
    await outside.getByLabel('Mistä päin', { exact: true }).fill('Keskusta');
    await outside.getByLabel('Nimesi', { exact: true }).fill('Pirjo Pyytäjä');
    await outside.getByLabel('Sähköposti', { exact: true }).fill(ASKER);
    await outside.getByRole('button', { name: 'Lähetä pyyntö' }).click();
    await outside.getByRole('heading', { name: 'Pyyntösi on kirjattu', level: 1 }).waitFor();
    await outside.getByText('Sinulla on kyyti.').waitFor();
    await accessible(outside);
    await outside.getByRole('link', { name: 'Katso kyytiäsi' }).click();
    await outside.getByText(/lähtee klo 12\.45/).waitFor();
    await accessible(outside);
  });

  it('who is told when the ride leaves at another time, and gives the seat back when it is not needed', async () => {
    await publisher.goto(rides);
    await publisher.getByText('Pirjo Pyytäjä: Kyydissä').waitFor();
    await publisher.getByRole('button', { name: /^Muokkaa: Paikka koulukyydissä/ }).click();
    await field('Paikkoja').fill('1');
    await publisher.getByRole('button', { name: 'Tallenna muutokset' }).click();
    await publisher.getByText('Kyydissä on enemmän matkustajia kuin paikkoja jäisi').waitFor();
    await accessible(publisher);
    await field('Paikkoja').fill('4');
    await field('Lähtöaika menoon').fill('12:30');
    await publisher.getByRole('button', { name: 'Tallenna muutokset' }).click();
    await publisher.getByRole('dialog').waitFor({ state: 'detached' });
    await outside.goto(await linkTo(ASKER, 'Kyytisi tiedot ovat muuttuneet'));
    await outside.getByText(/lähtee klo 12\.30/).waitFor();
    await outside.getByRole('button', { name: 'En tarvitsekaan kyytiä' }).click();
    await outside.getByRole('dialog').getByRole('button', { name: 'Peru paikka' }).click();
    await outside.getByText('Kyytisi on peruttu.').waitFor();
    await accessible(outside);
  });

  it('the first ride of a meeting begins from the list, with a driver who is known already', async () => {
    await publisher.goto(`${house.url}/tyo/kyydit`);
    await publisher.getByRole('button', { name: 'Järjestä kyyti' }).click();
    await field('Toiminta').selectOption({ label: 'Tuolijumppa' });
    await field('Tapaaminen').selectOption({ index: 2 });
    await accessible(publisher);
    await publisher.getByRole('button', { name: 'Jatka' }).click();
    await publisher.getByRole('heading', { name: 'Kyydit: Tuolijumppa' }).waitFor();
    await publisher.getByRole('button', { name: 'Tarjoa kyytiä' }).click();
    await field('Mistä päin lähdetään').fill('Mutkalampi');
    await field('Lähtöaika menoon').fill('09:30');
    await field('Lähtöaika paluuseen').fill('11:10');
    await choose(publisher, 'Jo tunnettu henkilö');
    await field('Hae nimellä tai puhelinnumerolla').fill(DRIVER);
    const found = publisher.getByRole('radio', { name: /^Kalle Kuski/ }).first();
    await found.waitFor();
    await found.focus();
    await found.press('Space');
    await accessible(publisher);
    await publisher.getByRole('button', { name: 'Tallenna kyyti' }).click();
    await publisher.getByText(/^Kuljettaja: Kalle Kuski/).waitFor();
  });
});
