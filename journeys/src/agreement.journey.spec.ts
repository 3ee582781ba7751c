import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.js';
import { accessible, choose, focused, inThreeLanguages, tabTo } from './steps.js';

const NO_AGREEMENT = 'Tämän järjestäjän kanssa ei ole sopimusta';

/** A region and an association agree, each by its own person, and only then can a client be referred: the software keeps to what was signed. */
describe('an agreement from both sides', () => {
  const title = `Ystävyyden tie ${Date.now().toString(36)}`;
  const inDays = (days: number) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(Date.now() + days * 24 * 60 * 60 * 1000);
  let house: House;
  let manager: Page;
  let association: Page;
  let counsellor: Page;

  beforeAll(async () => {
    house = await openHouse();
    [manager, association, counsellor] = [await house.as('osallisuus'), await house.as('kaveri'), await house.as('ohjaaja')];
  }, 300_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await house.pictures('agreement');
  });
  afterAll(() => house?.leave(), 60_000);

  /** A new client, led to the consent step with the association's group chosen. */
  async function untilConsent(): Promise<void> {
    await counsellor.goto(`${house.url}/tyo/lahetteet/uusi`);
    await counsellor.getByLabel('Nimi tai asiakasnumero').fill('Sopuvaara');
    await counsellor.getByRole('button', { name: 'Hae' }).click();
    await counsellor.getByRole('button', { name: 'Lisää uusi asiakas' }).click();
    await counsellor.fill('#givenName', 'Sulo');
    await counsellor.fill('#familyName', 'Sopuvaara');
    await counsellor.fill('#phone', '040 000 0002');
    await counsellor.selectOption('#municipalityCode', '272');
    await counsellor.fill('#birthYear', '1946');
    await choose(counsellor, 'Yksin asuvat ikäihmiset');
    await counsellor.getByRole('button', { name: 'Tallenna ja jatka' }).click();
    await choose(counsellor, 'Melko usein');
    await counsellor.getByRole('button', { name: 'Tallenna ja jatka' }).click();
    await choose(counsellor, 'Seuraa');
    await counsellor.getByRole('button', { name: 'Tallenna ja jatka' }).click();
    await counsellor.getByRole('article').first().waitFor();
    const rest = counsellor.getByRole('button', { name: /^Näytä (loput|vielä)/ });
    if (await rest.isVisible()) await rest.click();
    await counsellor.getByRole('button', { name: 'Valitse Ystäväkävely' }).click();
  }

  it('the region ends what there was, having read what stops', async () => {
    await manager.goto(`${house.url}/tyo/sopimukset`);
    await accessible(manager);
    await manager.getByRole('link', { name: 'Samarbete mot ensamhet i Karlebynejden' }).click();
    await manager.getByRole('heading', { name: 'Mitä seuraavaksi' }).waitFor();
    await accessible(manager);
    await manager.getByRole('button', { name: 'Päätä sopimus' }).click();
    const asked = manager.getByRole('dialog');
    expect(await asked.textContent()).toMatch(/1 käyttötarkoitus, 4 tietoa.*sulkeutuvat/);
    await accessible(manager);
    await asked.getByRole('button', { name: 'Päätä sopimus' }).click();
    await asked.getByRole('alert').getByText('Kerro syy').waitFor();
    await asked.getByLabel('Syy').fill('Tehdään uusi, jossa jaetaan vähemmän.');
    await asked.getByRole('button', { name: 'Päätä sopimus' }).click();
    await manager.getByText('Päätetty kesken', { exact: true }).waitFor();
  });

  it('the counsellor cannot refer to the association any more', async () => {
    await untilConsent();
    await counsellor.getByRole('heading', { name: NO_AGREEMENT }).waitFor();
    expect(await counsellor.getByRole('button', { name: 'Kirjaa lupa ja jatka' }).count()).toBe(0);
  });

  it('the region drafts a new one', async () => {
    await manager.goto(`${house.url}/tyo/sopimukset/uusi`);
    await manager.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await manager.getByText('2 kohtaa kaipaa täydennystä').waitFor();
    await manager.getByLabel('Etsi osapuoli nimellä').fill('vänverk');
    await manager.getByRole('button', { name: /^Lisää Kokkola-Karleby/ }).click();
    await manager.fill('#title', title);
    await manager.fill('#purpose', 'Yksinäinen ihminen pääsee kävelylle toisten kanssa.');
    await manager.getByRole('button', { name: 'Lisää tehtävä' }).press('Enter');
    expect(await manager.getByLabel('Kuka', { exact: true }).evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
    await manager.fill('[id="tasks.0"]', 'Saattaa asiakkaan ensimmäiselle kävelylle.');
    await manager.getByRole('button', { name: 'Lisää sitoumus' }).click();
    await manager.getByLabel('Kuka').last().selectOption({ label: 'Kokkola-Karleby vänverksamhet rf (kuvitteellinen)' });
    await manager.fill('[id="commitments.0"]', 'Nimeää kävelyn vetäjän.');
    await manager.fill('#startsOn', inDays(0));
    await manager.fill('#endsOn', inDays(300));
    await choose(manager, 'Asiakkaan saattaminen toimintaan');
    await choose(manager, 'Nimi');
    await choose(manager, 'Puhelinnumero');
    await accessible(manager);
    await manager.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await manager.getByRole('heading', { name: title, level: 1 }).waitFor();
  });

  it('of two who change the draft, the second sees what the first wrote, and chooses', async () => {
    const colleague = await manager.context().newPage();
    const address = `${manager.url()}/muokkaa`;
    await Promise.all([manager.goto(address), colleague.goto(address)]);
    await Promise.all([manager.locator('#purpose').waitFor(), colleague.locator('#purpose').waitFor()]);
    await colleague.fill('#purpose', 'Kävelyllä tutustuu.');
    await colleague.fill('#reviewOn', inDays(150));
    await colleague.getByRole('button', { name: 'Tallenna muutokset' }).click();
    await colleague.getByText('Luonnosta muutettiin').waitFor();
    await manager.fill('#purpose', 'Kävellään yhdessä.');
    await manager.getByRole('button', { name: 'Tallenna muutokset' }).click();
    const told = manager.getByRole('region', { name: 'Joku muu ehti tallentaa' });
    await told.waitFor();
    expect(await told.textContent()).toMatch(/Tarkastelupäivä.*Nyt tallessa: Kävelyllä tutustuu.*Sinä kirjoitit: Kävellään yhdessä/);
    expect(await manager.inputValue('#reviewOn')).toBe(inDays(150));
    await accessible(manager);
    await told.getByRole('button', { name: 'Pidä oma' }).click();
    await manager.getByRole('button', { name: 'Tallenna muutokset' }).click();
    await manager.getByText('Kävellään yhdessä.').waitFor();
    await colleague.close();
  });

  it('the region signs what it has read', async () => {
    await manager.getByRole('button', { name: 'Allekirjoita' }).click();
    await accessible(manager);
    await manager.getByRole('dialog').getByRole('button', { name: 'Allekirjoita' }).click();
    await manager.getByText('Allekirjoitettiin').waitFor();
    expect(await manager.getByRole('button', { name: 'Allekirjoita' }).count()).toBe(0);
    expect(await manager.textContent('main')).toContain('Luonnos');
  });

  it('the association reads the same text, in the three languages of the pages, and signs for itself with the keyboard alone', async () => {
    await association.goto(`${house.url}/tyo/sopimukset?odottaa=true`);
    const row = association.getByRole('link', { name: title });
    await row.waitFor();
    await tabTo(association, association.getByRole('link', { name: 'Siirry sisältöön' }));
    await association.keyboard.press('Enter');
    await tabTo(association, row);
    await association.keyboard.press('Enter');
    await association.getByRole('heading', { name: title, level: 1 }).waitFor();
    expect(await focused(association)).toBe(title);
    await inThreeLanguages(association, ['Mitä seuraavaksi', 'Vad händer härnäst', 'What next']);
    const sign = association.getByRole('button', { name: 'Allekirjoita' });
    await association.getByRole('heading', { name: title, level: 1 }).focus();
    await tabTo(association, sign);
    await association.keyboard.press('Enter');
    const sheet = association.getByRole('dialog');
    expect(await sheet.getByRole('heading').textContent()).toBe(await focused(association));
    await association.keyboard.press('Escape');
    expect(await focused(association)).toBe('Allekirjoita');
    await association.keyboard.press('Enter');
    await tabTo(association, sheet.getByRole('button', { name: 'Allekirjoita' }));
    await association.keyboard.press('Enter');
    await association.getByText('Kaikki ovat allekirjoittaneet').first().waitFor();
    await expect.poll(() => focused(association)).toBe('Mitä seuraavaksi');
    await association.getByRole('button', { name: 'Merkitse tehdyksi: Nimeää kävelyn vetäjän.' }).click();
    await association.getByText('Sitoumus tehtiin').waitFor();
    await accessible(association);
  });

  it('and now the counsellor can refer to the association, with what was agreed and no more', async () => {
    await expect.poll(async () => {
      await counsellor.reload();
      return counsellor.getByRole('checkbox', { name: 'Nimi', exact: true }).waitFor({ timeout: 5_000 }).then(() => true, () => false);
    }, { timeout: 60_000, interval: 500 }).toBe(true);
    expect(await counsellor.getByRole('checkbox', { name: 'Tuen tarpeet ja esteet' }).count()).toBe(0);
    await choose(counsellor, 'Asiakas luki tekstin ruudulta');
    await counsellor.getByRole('button', { name: 'Kirjaa lupa ja jatka' }).click();
    await choose(counsellor, 'Yksinäisyys');
    await counsellor.getByRole('button', { name: 'Lähetä', exact: true }).click();
    await counsellor.getByRole('heading', { name: /^Lähete L-/ }).waitFor();
  });
});
