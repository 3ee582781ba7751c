import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.js';
import { accessible, goByMenu, inThreeLanguages } from './steps.js';

const FORUM = 'Kannuksen ja Soiten hyte-neuvottelu';
const REGION = 'Keski-Pohjanmaan hyvinvointialue Soite';

/** Today where the work is done. */
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date());

/** A town lacks its yearly negotiation with the region: called, held, written down, and done. */
describe('the negotiation that was missing', () => {
  const mark = Date.now().toString(36);
  let house: House;
  let town: Page;
  let region: Page;

  beforeAll(async () => {
    house = await openHouse();
    [town, region] = [await house.as('hyte'), await house.as('osallisuus')];
  }, 300_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await house.pictures('forum');
  });
  afterAll(() => house?.leave(), 60_000);

  it('the town’s coordinator sees that it is missing', async () => {
    await goByMenu(town, 'Foorumit');
    await town.getByRole('heading', { name: 'Foorumit', level: 1 }).waitFor();
    await town.getByText('1 neuvottelu puuttuu').waitFor();
    await inThreeLanguages(town, ['Foorumit', 'Forum', 'Forums']);
    await town.getByRole('link', { name: 'Hyte-neuvottelut' }).click();
    await town.getByRole('cell', { name: 'Neuvottelu puuttuu' }).waitFor();
    await inThreeLanguages(town, ['Hyte-neuvottelut', 'HYTE-förhandlingar', 'HYTE negotiations']);
    const file = await town.request.get(new URL((await town.getByRole('link', { name: 'CSV-tiedosto' }).getAttribute('href'))!, house.url).href);
    expect(await file.text()).toContain('Kannus;');
    await town.getByRole('link', { name: 'Kutsu koolle' }).click();
    await town.getByRole('heading', { name: FORUM, level: 1 }).waitFor();
    await inThreeLanguages(town, ['Kokoukset', 'Möten', 'Meetings']);
  });

  it('calls the meeting with an agenda that was there already, and the region finds the invitation', async () => {
    await town.getByRole('link', { name: 'Kutsu kokous koolle' }).click();
    await town.getByRole('textbox', { name: '1. asia' }).waitFor();
    expect(await town.getByRole('textbox', { name: '2. asia' }).inputValue()).toBe('Yhteiset tavoitteet');
    await town.getByLabel('Päivä').fill('');
    await town.getByRole('button', { name: 'Kutsu koolle' }).click();
    await town.getByRole('alert').getByText('Valitse kokouspäivä').waitFor();
    await inThreeLanguages(town, ['Kutsu kokous koolle', 'Sammankalla ett möte', 'Call a meeting']);
    await town.getByLabel('Päivä').fill(today());
    await town.getByRole('textbox', { name: 'Paikka' }).fill(`Kaupungintalo ${mark}`);
    await town.getByRole('button', { name: 'Kutsu koolle' }).press('Enter');
    const asked = town.getByRole('dialog', { name: 'Lähetetäänkö kutsu?' });
    await asked.getByText('Kutsu lähtee yhdelle organisaatiolle:').waitFor();
    await asked.getByText(REGION).waitFor();
    await accessible(town);
    await town.keyboard.press('Escape');
    await asked.waitFor({ state: 'detached' });
    expect(await town.evaluate<string>('document.activeElement.textContent')).toBe('Kutsu koolle');
    await town.keyboard.press('Enter');
    await asked.getByRole('button', { name: 'Lähetä kutsu' }).press('Enter');
    await town.getByText('Kutsuttu koolle').waitFor();

    await region.goto(`${house.url}/tyo/foorumit/neuvottelut`);
    await region.getByRole('row', { name: /^Kannus/ }).getByRole('link', { name: 'Avaa kokous' }).click();
    await region.getByText(`Kaupungintalo ${mark}`).waitFor();
    expect(await region.getByRole('link', { name: 'Merkitse pidetyksi' }).count()).toBe(0);
    const calendar = await region.request.get(new URL((await region.getByRole('link', { name: 'Lisää kalenteriin' }).getAttribute('href'))!, house.url).href);
    expect(calendar.headers()['content-type']).toContain('text/calendar');
    expect(await calendar.text()).toMatch(new RegExp(`UID:.+@pirtti[\\s\\S]+LOCATION:Kaupungintalo ${mark}`));
  });

  it('saves nothing where nothing is changed', async () => {
    const meeting = town.url();
    await town.getByRole('link', { name: 'Muuta kutsua' }).click();
    await town.getByRole('textbox', { name: 'Paikka' }).fill(` Kaupungintalo ${mark} `);
    await town.getByRole('button', { name: 'Tallenna' }).click();
    await town.getByRole('alert').getByText('Et ole muuttanut mitään').waitFor();
    await accessible(town);
    await town.goto(meeting);
    await town.getByRole('heading', { name: 'Aikajana' }).waitFor();
    expect(await town.getByText('Kutsua muutettiin').count()).toBe(0);
  });

  it('holds it and counts who came, without names', async () => {
    await town.getByRole('link', { name: 'Merkitse pidetyksi' }).click();
    await town.getByRole('spinbutton', { name: 'Kannuksen kaupunki' }).fill('3');
    await town.getByRole('button', { name: 'Tallenna osallistujat' }).waitFor();
    await town.getByRole('spinbutton', { name: REGION }).fill('4');
    await inThreeLanguages(town, ['Ketkä osallistuivat', 'Vilka deltog', 'Who took part']);
    await town.getByRole('button', { name: 'Tallenna osallistujat' }).click();
    await town.getByText('Pidetty', { exact: true }).waitFor();
    await town.getByRole('row', { name: /^Yhteensä\s+7/ }).waitFor();
  });

  it('writes the minutes, and nothing that a colleague wrote meanwhile is lost', async () => {
    const colleague = await house.as('hyte');
    await colleague.goto(town.url());
    for (const page of [town, colleague]) {
      await page.getByRole('link', { name: 'Kirjoita pöytäkirja' }).click();
      await page.getByLabel('2. Yhteiset tavoitteet').waitFor();
    }
    await colleague.getByLabel('2. Yhteiset tavoitteet').fill(`Jokaisella on paikka ${mark}`);
    await colleague.getByRole('button', { name: 'Tallenna pöytäkirja' }).click();
    await colleague.getByText(`Jokaisella on paikka ${mark}`).waitFor();

    await town.getByRole('button', { name: 'Lisää tehtävä' }).click();
    await town.getByRole('textbox', { name: 'Mitä tehdään' }).fill(`Kutsuu järjestöt ${mark}`);
    await town.getByLabel('Tekijä').selectOption({ label: REGION });
    await town.getByLabel('Mihin mennessä').fill(today());
    await inThreeLanguages(town, ['Pöytäkirja', 'Protokoll', 'Minutes']);
    await town.getByRole('button', { name: 'Tallenna pöytäkirja' }).click();
    await town.getByRole('heading', { name: 'Joku muu ehti tallentaa' }).waitFor();
    await accessible(town);
    expect(await town.getByLabel('2. Yhteiset tavoitteet').inputValue()).toBe(`Jokaisella on paikka ${mark}`);
    expect(await town.getByRole('textbox', { name: 'Mitä tehdään' }).inputValue()).toBe(`Kutsuu järjestöt ${mark}`);
    await town.getByRole('button', { name: 'Tallenna pöytäkirja' }).click();
    await town.getByText(`Kutsuu järjestöt ${mark}`).waitFor();
    await town.getByText(`Jokaisella on paikka ${mark}`).waitFor();
    await inThreeLanguages(town, ['Aikajana', 'Tidslinje', 'Timeline']);
  });

  it('the region checks its action off, and both see the negotiation as held', async () => {
    await region.goto(`${house.url}/tyo/foorumit`);
    await region.getByRole('link', { name: 'Tehtävät' }).click();
    await region.getByRole('heading', { name: 'Tehtävät', level: 1 }).waitFor();
    await inThreeLanguages(region, ['Tehtävät', 'Uppgifter', 'Actions']);
    await region.getByRole('button', { name: `Merkitse tehdyksi: Kutsuu järjestöt ${mark}` }).click();
    await region.getByRole('button', { name: `Merkitse tehdyksi: Kutsuu järjestöt ${mark}` }).waitFor({ state: 'detached' });
    await region.getByLabel('Tilanne').selectOption('tehdyt');
    await region.getByText(`Kutsuu järjestöt ${mark}`).waitFor();

    await town.reload();
    await town.getByText('Tehtävä merkittiin tehdyksi').waitFor();
    for (const page of [town, region]) {
      await page.goto(`${house.url}/tyo/foorumit/neuvottelut`);
      await page.getByRole('row', { name: /^Kannus/ }).getByText('Neuvoteltu').waitFor();
    }
  });

  it('chooses to hear of meetings from the pages alone, and takes it back', async () => {
    await town.getByRole('link', { name: 'Viestit sinulle' }).click();
    await town.getByRole('button', { name: 'En tarvitse näitä: Kutsut kokouksiin' }).click();
    await town.getByText('Et saa näitä viestejä.').waitFor();
    await inThreeLanguages(town, ['Viestit sinulle', 'Meddelanden till dig', 'Messages to you']);
    await town.reload();
    await town.getByRole('button', { name: 'Haluan nämä taas: Kutsut kokouksiin' }).press('Enter');
    await town.getByRole('status').getByText('Saat taas viestit: Kutsut kokouksiin.').waitFor();
    expect(await town.getByText('Et saa näitä viestejä.').count()).toBe(0);
  });

  it('on a telephone, nothing runs over the edge', async () => {
    await town.setViewportSize({ width: 390, height: 844 });
    for (const path of ['/tyo/foorumit', '/tyo/foorumit/neuvottelut', '/tyo/foorumit/tehtavat', '/tyo/foorumit/uusi', '/tyo/viestit']) {
      await town.goto(`${house.url}${path}`);
      await town.getByRole('heading', { level: 1 }).waitFor();
      expect(await town.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth'), path).toBeLessThanOrEqual(0);
      await accessible(town);
    }
  });
});
