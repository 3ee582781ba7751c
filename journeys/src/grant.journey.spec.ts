import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.js';
import { accessible, inThreeLanguages, tabTo } from './steps.js';

/** As long as people need to open a round and apply in it; the round closes with a minute of the wall's clock. */
const OPEN_FOR_MS = 75_000;
const MINUTE_MS = 60_000;

/** A region opens a round, an association applies, two people score, the body decides, the money is paid, and its use is told and accepted. */
describe('a grant from the open round to the accepted report', () => {
  const title = `Ystävyyden avustus ${Date.now().toString(36)}`;
  const inHelsinki = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', ...options });
  const dayOf = (moment: number) => inHelsinki({}).format(moment);
  const inDays = (days: number) => dayOf(Date.now() + days * 24 * 60 * MINUTE_MS);
  let house: House;
  let officer: Page;
  let scorer: Page;
  let association: Page;
  let latecomer: Page;
  let closes = 0;

  beforeAll(async () => {
    house = await openHouse();
    [officer, scorer, association, latecomer] = [await house.as('osallisuus'), await house.as('arvioija'), await house.as('sihteeri'), await house.as('kaveri')];
  }, 300_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await house.pictures('grant');
  });
  afterAll(() => house?.leave(), 60_000);

  const dialog = (page: Page) => page.getByRole('dialog');
  /** Opens a deed's sheet, fills it, and does it; the sheet goes when it is done. */
  async function take(page: Page, deed: string, fill: Readonly<Record<string, string>> = {}, action = deed): Promise<void> {
    await page.getByRole('button', { name: deed, exact: true }).click();
    for (const [label, value] of Object.entries(fill)) await dialog(page).getByLabel(label).fill(value);
    await accessible(page);
    await dialog(page).getByRole('button', { name: action, exact: true }).click();
    await dialog(page).waitFor({ state: 'detached' });
  }

  it('the region drafts a round out of the year’s money, and publishes it', async () => {
    await officer.goto(`${house.url}/tyo/avustukset/perusteet`);
    await officer.getByRole('heading', { name: 'Määrärahat', exact: true }).waitFor();
    await accessible(officer);
    await officer.goto(`${house.url}/tyo/avustukset/uusi`);
    await officer.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await officer.getByText('kohtaa kaipaa täydennystä').waitFor();
    closes = Math.ceil((Date.now() + OPEN_FOR_MS) / MINUTE_MS) * MINUTE_MS;
    await officer.fill('#title', title);
    await officer.fill('#description', 'Painopisteenä yksinäisyys.');
    await officer.selectOption('#appropriationId', { index: 1 });
    await officer.fill('#budget', 'viisi tuhatta');
    await officer.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await officer.getByRole('link', { name: 'Kirjoita summa euroina, esimerkiksi 8500 tai 8500,50: Jaettava summa' }).click();
    expect(await officer.evaluate<string>('document.activeElement.id')).toBe('budget');
    await officer.fill('#budget', '5 000');
    await officer.fill('#opensOn', inDays(0));
    await officer.fill('#closesOn', dayOf(closes));
    await officer.fill('#closesTime', inHelsinki({ hour: '2-digit', minute: '2-digit' }).format(closes));
    await officer.fill('#useReportDueOn', inDays(300));
    await officer.fill('[id="criteria.0.text"]', 'Tavoittaa yksinäisiä');
    await accessible(officer);
    await officer.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await officer.getByRole('heading', { name: title, level: 1 }).waitFor();
    await take(officer, 'Julkaise haku');
    await officer.getByText('Haku on auki', { exact: true }).waitFor();
    await accessible(officer);
  });

  it('an association finds it, writes a draft, completes what is missing and submits', async () => {
    await association.goto(`${house.url}/tyo/avustukset`);
    await association.getByRole('link', { name: title }).click();
    await association.getByRole('link', { name: 'Hae avustusta' }).click();
    await latecomer.goto(`${association.url().replace(/\/hae$/, '')}/hae`);
    await latecomer.fill('#title', 'Myöhästynyt hakemus');
    await association.fill('#title', 'Kahvihetki torilla');
    await association.fill('#asked', '4 400,50');
    await accessible(association);
    await association.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await association.getByText('Ennen jättämistä puuttuu vielä').waitFor();
    expect(await association.getByRole('button', { name: 'Jätä hakemus' }).count()).toBe(0);
    await association.getByRole('link', { name: 'Muuta hakemusta' }).click();
    await association.fill('#purpose', 'Kahvit torilla joka tiistai, ja kotoa haetaan.');
    await association.fill('[id="annexes.0.reference"]', 'Talousarvio, sivu 2');
    await association.fill('[id="annexes.1.reference"]', 'Toimintasuunnitelma, sivu 1');
    await association.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await association.getByRole('button', { name: 'Jätä hakemus' }).waitFor();
  });

  it('what was changed in another tab meanwhile is read before it is submitted', async () => {
    await association.getByRole('button', { name: 'Jätä hakemus' }).click();
    const tab = await association.context().newPage();
    await tab.goto(`${association.url()}/muokkaa`);
    await tab.fill('#asked', '4 500,50');
    await tab.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await tab.getByText('4 500,50 €').first().waitFor();
    await tab.close();
    await dialog(association).getByRole('button', { name: 'Jätä hakemus' }).click();
    await dialog(association).getByText('Hakemusta on muutettu sen jälkeen, kun avasit sen').waitFor();
    await dialog(association).getByRole('button', { name: 'Peruuta' }).click();
    await association.getByText('4 500,50 €').first().waitFor({ timeout: 5000 });
    await take(association, 'Jätä hakemus');
    await association.getByText('Jätetty', { exact: true }).first().waitFor();
    await accessible(association);
  });

  it('the region asks for more, and the association answers', async () => {
    await officer.goto(`${house.url}/tyo/avustukset/hakemukset?haku=kahvihetki`);
    await accessible(officer);
    await officer.getByRole('link', { name: 'Kahvihetki torilla' }).click();
    await take(officer, 'Pyydä täydennystä', { 'Mitä tarvitaan': 'Paljonko muut maksavat?', 'Viimeinen päivä vastata': inDays(3) });
    await association.reload();
    await association.getByRole('button', { name: 'Anna täydennys', exact: true }).click();
    const sheet = dialog(association);
    await sheet.getByLabel('Vastauksesi').fill('Kaupunki antaa torin maksutta.');
    await sheet.getByLabel('Lisäliite').selectOption('Rahoitussuunnitelma');
    await sheet.getByRole('button', { name: 'Anna täydennys', exact: true }).click();
    await sheet.getByRole('link', { name: 'Täytä kohta: Mikä ja missä' }).waitFor();
    await sheet.getByLabel('Mikä ja missä').fill('Torisopimus');
    await sheet.getByRole('button', { name: 'Anna täydennys', exact: true }).click();
    await association.getByText('Rahoitussuunnitelma: Torisopimus').waitFor();
    await association.getByText('Kaupunki antaa torin maksutta.').first().waitFor();
  });

  it('two people score it, and the association sees nothing of that', async () => {
    for (const [page, points] of [[scorer, '16'], [officer, '18']] as const) {
      await page.goto(officer.url());
      await take(page, 'Anna pisteet', { 'Tavoittaa yksinäisiä': points }, 'Tallenna pisteet');
    }
    await officer.getByText('Keskiarvo 17, pisteyttäjiä 2.').waitFor();
    await officer.setViewportSize({ width: 390, height: 900 });
    expect(await officer.evaluate<boolean>(`(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)(document.querySelector('.table-wrap'))`)).toBe(true);
    await accessible(officer);
    await officer.setViewportSize({ width: 1280, height: 900 });
    await accessible(officer);
    await association.reload();
    await association.getByRole('heading', { name: 'Mitä on tapahtunut' }).waitFor();
    expect(await association.textContent('main')).not.toContain('Pisteet annettiin');
  });

  it('when the window has closed nobody applies any more, and nothing typed is lost', async () => {
    await expect.poll(() => Date.now() > closes + 1000, { timeout: OPEN_FOR_MS + 2 * MINUTE_MS, interval: 1000 }).toBe(true);
    await latecomer.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await latecomer.getByText('Hakuaika on päättynyt').waitFor();
    expect(await latecomer.inputValue('#title')).toBe('Myöhästynyt hakemus');
  });

  it('the decision is recorded with the keyboard alone: no more than there is, and with its reason', async () => {
    await officer.reload();
    const { keyboard } = officer;
    const open = officer.getByRole('button', { name: 'Kirjaa päätös' });
    await open.waitFor();
    await tabTo(officer, open);
    await keyboard.press('Enter');
    const sheet = dialog(officer);
    for (const [label, words] of [
      ['Myönnetty summa', '4 500,51'], ['Toimielin', 'Tulevaisuus- ja hyvinvointilautakunta'], ['Pykälä', '§ 5'], ['Perustelu', 'Tavoittaa ne, jotka eivät muuten lähde kotoa.'],
    ] as const) {
      await tabTo(officer, sheet.getByLabel(label));
      await keyboard.press('Control+A');
      await keyboard.type(words);
    }
    await tabTo(officer, sheet.getByRole('button', { name: 'Kirjaa päätös' }));
    await keyboard.press('Enter');
    await sheet.getByText('Summa on suurempi kuin haettu').waitFor();
    // What was refused takes the focus: it may stand below what can be seen of the sheet.
    await expect.poll(() => officer.evaluate<string>('document.activeElement.innerText')).toContain('Summa on suurempi kuin haettu');
    await accessible(officer);
    await sheet.getByLabel('Myönnetty summa').fill('4 000');
    await sheet.getByRole('button', { name: 'Kirjaa päätös' }).click();
    await officer.getByRole('heading', { name: 'Avustus myönnettiin' }).waitFor();
    await take(officer, 'Kirjaa maksu');
    await officer.getByText('Maksettu', { exact: true }).waitFor();
  });

  it('the association reads why, in the three languages of the pages, and tells of the use', async () => {
    await association.reload();
    await inThreeLanguages(association, ['Mitä seuraavaksi', 'Vad händer härnäst', 'What next']);
    await association.getByText('Tavoittaa ne, jotka eivät muuten lähde kotoa.').first().waitFor();
    await take(association, 'Kerro käytöstä', { 'Mitä saatiin aikaan': 'Kahville tuli joka tiistai parikymmentä ihmistä.', 'Avustuksesta käytettiin': '3 900' });
    await association.getByText('Selvitys annettu', { exact: true }).waitFor();
  });

  it('the region accepts it, and the grant stands in the joint view beside STEA’s', async () => {
    await officer.reload();
    await take(officer, 'Hyväksy selvitys');
    await officer.getByText('Selvitys hyväksytty', { exact: true }).waitFor();
    await officer.getByRole('link', { name: 'Muut avustukset' }).click();
    await officer.getByRole('heading', { name: 'Myönnetyt avustukset', level: 1 }).waitFor();
    await officer.getByText('Kahvihetki torilla').waitFor();
    expect(await officer.textContent('main')).toContain('STEA');
    await accessible(officer);
  });
});
