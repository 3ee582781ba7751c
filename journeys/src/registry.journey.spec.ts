import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.js';
import { accessible, goByMenu, inThreeLanguages } from './steps.js';

const ASSOCIATION = 'Kannuksen Kohtaamispaikka ry';

/** The registry, kept by two at once: an association's own secretary and the coordinator of its town. */
describe('two people keep one organisation’s details', () => {
  const mark = Date.now().toString(36);
  let house: House;
  let secretary: Page;
  let coordinator: Page;

  beforeAll(async () => {
    house = await openHouse();
    [secretary, coordinator] = [await house.as('sihteeri'), await house.as('hyte')];
  }, 300_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await house.pictures('registry');
  });
  afterAll(() => house?.leave(), 60_000);

  /** From the list to the form, as anybody would go. */
  async function edit(page: Page): Promise<void> {
    await page.goto(`${house.url}/tyo/kumppanit?haku=kohtaamispaikka`);
    await page.getByRole('link', { name: ASSOCIATION }).click();
    await page.getByRole('link', { name: 'Muokkaa tietoja' }).click();
    await page.getByRole('textbox', { name: 'Puhelin' }).waitFor();
  }

  it('the secretary finds their association in the registry, and the address bar holds the view', async () => {
    await goByMenu(secretary, 'Kumppanit');
    await secretary.getByRole('heading', { name: 'Kumppanit', level: 1 }).waitFor();
    await inThreeLanguages(secretary, ['Kumppanit', 'Partner', 'Partners']);
    await secretary.getByLabel('Tyyppi').selectOption('association');
    await secretary.waitForURL(/tyyppi=association/);
    await secretary.getByLabel('Kunta, jossa toimii').selectOption('849');
    await secretary.waitForURL(/kunta=849/);
    await secretary.reload();
    await secretary.getByRole('link', { name: ASSOCIATION }).waitFor();
    expect(await secretary.getByRole('link', { name: 'Lisää organisaatio' }).count()).toBe(0);
    const file = await secretary.request.get(new URL((await secretary.getByRole('link', { name: 'CSV-tiedosto' }).getAttribute('href'))!, house.url).href);
    expect(await file.text()).toContain('Kannuksen Kohtaamispaikka ry (kuvitteellinen);Yhdistys;9999900-1;Kannus');
  });

  it('an old link opens the list at what makes sense of it, and at its last page where there are fewer by now', async () => {
    await secretary.goto(`${house.url}/tyo/kumppanit?tyyppi=kerho&sivu=-1&jarjestys=nurin`);
    await secretary.getByRole('link', { name: ASSOCIATION }).waitFor();
    await secretary.waitForURL(/\/kumppanit$/);
    await secretary.goto(`${house.url}/tyo/kumppanit?sivu=99`);
    await secretary.getByText(/^Sivu (\d+) \/ \1$/).waitFor();
    const previous = secretary.getByRole('button', { name: 'Edellinen' });
    await previous.press('Enter');
    await secretary.getByText(/^Sivu 1 \//).waitFor();
    // Who turns a page begins at its heading. At the first page the button does nothing any more, yet who pressed it is still there.
    expect(await secretary.evaluate<string>('document.activeElement.tagName')).toBe('H2');
    await previous.press('Enter');
    expect(await secretary.evaluate<string>('document.activeElement.textContent')).toBe('Edellinen');
  });

  it('who may not save is told so where the form would be, on every such page', async () => {
    const linker = await house.as('linkki');
    for (const path of ['kumppanit/uusi', 'kumppanit/tuonti', 'roolit/uusi', 'sopimukset/uusi', 'foorumit/uusi', 'toimintamallit/uusi', 'kayttajat/kutsu', 'toiminta/uusi', 'lahetteet/uusi']) {
      await linker.goto(`${house.url}/tyo/${path}`);
      await linker.getByRole('heading', { name: 'Roolisi ei riitä tähän' }).waitFor();
      expect(await linker.getByRole('main').getByRole('textbox').count(), path).toBe(0);
    }
    await inThreeLanguages(linker, ['Roolisi ei riitä tähän', 'Din roll räcker inte till för detta', 'Your role does not allow this']);
    await secretary.goto(`${house.url}/tyo/kumppanit?haku=Kannuksen+kaupunki`);
    await secretary.getByRole('link', { name: 'Kannuksen kaupunki' }).click();
    await secretary.getByRole('heading', { name: 'Kannuksen kaupunki', level: 1 }).waitFor();
    await secretary.goto(`${secretary.url()}/muokkaa`);
    await secretary.getByRole('heading', { name: 'Tämän organisaation tietoja ylläpitävät muut' }).waitFor();
  });

  it('the coordinator begins to correct the telephone number, and the secretary is faster', async () => {
    await edit(coordinator);
    await coordinator.getByRole('textbox', { name: 'Puhelin' }).fill('040 000 1111');
    await coordinator.getByRole('textbox', { name: 'Verkkosivu' }).fill(`https://${mark}.example`);
    await coordinator.getByRole('textbox', { name: /^Miksi/ }).fill(`Tarkistus kunnasta ${mark}`);

    await edit(secretary);
    await accessible(secretary);
    await secretary.getByRole('button', { name: 'Tallenna' }).click();
    await secretary.getByRole('alert').getByText('Et ole muuttanut mitään').waitFor();
    await accessible(secretary);
    await secretary.getByRole('textbox', { name: 'Puhelin' }).fill('040 000 2222');
    await secretary.getByRole('textbox', { name: 'Sähköposti' }).fill(`${mark}@kohtaamispaikka.example`);
    await secretary.getByRole('button', { name: 'Tallenna' }).click();
    await secretary.getByRole('alert').getByText('Kerro lyhyesti, miksi').waitFor();
    await secretary.getByRole('textbox', { name: /^Miksi/ }).fill(`Uusi numero ${mark}`);
    await secretary.getByRole('button', { name: 'Tallenna' }).click();
    await secretary.getByText('Tiedot on tallennettu.').waitFor();
    await secretary.getByText(`Uusi numero ${mark}`).waitFor();
    await inThreeLanguages(secretary, ['Aikajana', 'Tidslinje', 'Timeline']);
  });

  it('the coordinator is shown what changed, who changed it and why, and nothing is overwritten', async () => {
    await coordinator.getByRole('button', { name: 'Tallenna' }).click();
    await coordinator.getByRole('heading', { name: 'Joku muu ehti muuttaa samoja tietoja' }).waitFor();
    await coordinator.getByText(`Uusi numero ${mark}`).waitFor();
    await coordinator.getByText(/Organisaation pääkäyttäjä, Kannuksen Kohtaamispaikka ry/).first().waitFor();
    // What only one of them changed is chosen already; what both changed must be chosen.
    expect(await side('Sähköposti', 'theirs').isChecked()).toBe(true);
    expect(await side('Verkkosivu', 'mine').isChecked()).toBe(true);
    expect([await side('Puhelin', 'theirs').isChecked(), await side('Puhelin', 'mine').isChecked()]).toEqual([false, false]);
    await coordinator.getByRole('button', { name: 'Tallenna valitut' }).click();
    await coordinator.getByText('Valitse jompikumpi').waitFor();
    await inThreeLanguages(coordinator, ['Valitse, kumpi jää', 'Välj vilket som gäller', 'Choose which stays']);
  });

  it('the coordinator keeps the secretary’s number and adds the website: both are there', async () => {
    await side('Puhelin', 'theirs').press('Space');
    await coordinator.getByRole('button', { name: 'Tallenna valitut' }).click();
    await coordinator.getByText('Tiedot on tallennettu.').waitFor();
    for (const told of ['040 000 2222', `${mark}@kohtaamispaikka.example`, `https://${mark}.example`]) await coordinator.getByRole('link', { name: told }).waitFor();
    await coordinator.getByText(`Tarkistus kunnasta ${mark}`).waitFor();
    await accessible(coordinator);
  });

  it('a second registration of the same business id leads to the first', async () => {
    await coordinator.goto(`${house.url}/tyo/kumppanit/uusi`);
    await coordinator.getByLabel('Tyyppi').selectOption('association');
    await coordinator.getByRole('textbox', { name: 'Nimi', exact: true }).fill('Kohtaamispaikka Kannus ry');
    await coordinator.getByRole('textbox', { name: 'Y-tunnus' }).fill('9999900-2');
    await coordinator.getByRole('textbox', { name: /^Miksi/ }).fill('Uusi kumppani');
    await coordinator.getByRole('button', { name: 'Lisää organisaatio' }).click();
    await coordinator.getByRole('alert').getByText(/^Tarkista Y-tunnus/).waitFor();
    await inThreeLanguages(coordinator, ['Lisää organisaatio', 'Lägg till organisation', 'Add an organisation']);
    await coordinator.getByRole('textbox', { name: 'Y-tunnus' }).fill('9999900-1');
    await coordinator.getByRole('button', { name: 'Lisää organisaatio' }).click();
    await coordinator.getByRole('link', { name: 'Avaa rekisterissä oleva organisaatio' }).click();
    await coordinator.getByRole('heading', { name: ASSOCIATION, level: 1 }).waitFor();
  });

  it('the secretary sees what giving the keeping to an adviser means, and whom it can be given to', async () => {
    await secretary.reload();
    await secretary.getByRole('button', { name: 'Anna ylläpito järjestöohjaajalle' }).click();
    await secretary.getByRole('textbox', { name: 'Järjestöohjaajan organisaatio' }).fill('järjestötuki');
    await secretary.getByRole('button', { name: /^Valitse Keski-Pohjanmaan Järjestötuki/ }).click();
    await secretary.getByRole('button', { name: /^Poista Keski-Pohjanmaan Järjestötuki/ }).waitFor();
    await accessible(secretary);
    await secretary.keyboard.press('Escape');
  });

  it('an adviser keeps a village association’s data on its behalf, for all to see', async () => {
    const adviser = await house.as('jarjesto');
    await adviser.goto(`${house.url}/tyo/kumppanit?haku=perhon+kyl%C3%A4`);
    await adviser.getByRole('link', { name: 'Perhon kyläyhdistys ry' }).click();
    await adviser.getByText('Tietoja ylläpitää organisaation puolesta').waitFor();
    await adviser.getByRole('link', { name: 'Muokkaa tietoja' }).click();
    await adviser.getByRole('textbox', { name: 'Sähköposti' }).fill(`${mark}@perho.example`);
    await adviser.getByRole('textbox', { name: /^Miksi/ }).fill('Yhdistys pyysi');
    await adviser.getByRole('button', { name: 'Tallenna' }).click();
    await adviser.getByText(/^.*Järjestöohjaaja, Keski-Pohjanmaan Järjestötuki ry \(kuvitteellinen\), organisaation puolesta$/).first().waitFor();
    await accessible(adviser);
  });

  it('a new association gets its first administrator from the coordinator, on a phone too, by a link that is shown once', async () => {
    const village = `Kylätalo ${mark} ry`;
    await coordinator.goto(`${house.url}/tyo/kumppanit/uusi`);
    await coordinator.getByLabel('Tyyppi').selectOption('association');
    await coordinator.getByRole('textbox', { name: 'Nimi', exact: true }).fill(village);
    // What was typed before is still there: nothing is lost.
    await coordinator.getByRole('textbox', { name: 'Y-tunnus' }).fill('');
    await coordinator.getByRole('textbox', { name: /^Miksi/ }).fill('Uusi kumppani');
    await coordinator.getByRole('button', { name: 'Lisää organisaatio' }).click();
    await coordinator.getByRole('heading', { name: village, level: 1 }).waitFor();
    await coordinator.setViewportSize({ width: 390, height: 844 });
    await coordinator.getByRole('button', { name: 'Kutsu ensimmäinen pääkäyttäjä' }).press('Enter');
    const sheet = coordinator.getByRole('dialog');
    await sheet.getByRole('button', { name: 'Lähetä kutsu' }).click();
    await sheet.getByRole('alert').getByText('Kirjoita nimi').waitFor();
    await accessible(coordinator);
    await sheet.getByLabel('Nimi').fill('Eka Pääkäyttäjä');
    await sheet.getByLabel(/^Miksi/).fill(`Liittyi verkostoon ${mark}`);
    await sheet.getByRole('button', { name: 'Lähetä kutsu' }).click();
    const link = (await coordinator.locator('code').textContent())!;
    expect(await coordinator.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await coordinator.setViewportSize({ width: 1280, height: 900 });
    await inThreeLanguages(coordinator, ['Pääkäyttäjä', 'Huvudanvändare', 'Administrator']);

    const newcomer = await house.anyone();
    await newcomer.goto(link);
    await newcomer.getByRole('main').getByRole('link', { name: 'Kirjaudu sisään' }).click();
    await newcomer.click('[data-person="kaveri"]');
    await newcomer.getByText(`Kannuksen kaupunki kutsuu sinut tämän organisaation ensimmäiseksi pääkäyttäjäksi: ${village}.`).waitFor();
    await accessible(newcomer);
    await newcomer.getByRole('button', { name: 'Hyväksy kutsu' }).click();
    await newcomer.waitForURL(`${house.url}/tyo`);
    await newcomer.goto(`${house.url}/tyo/kayttajat`);
    await newcomer.getByRole('link', { name: 'Eka Pääkäyttäjä' }).click();
    await newcomer.getByText(/Kannuksen kaupunki/).first().waitFor();
    await accessible(newcomer);

    await coordinator.reload();
    await coordinator.getByText('Ensimmäinen pääkäyttäjä kutsuttiin').waitFor();
    await coordinator.getByText(`Liittyi verkostoon ${mark}`).waitFor();
    expect(await coordinator.getByRole('heading', { name: 'Pääkäyttäjä', exact: true }).count()).toBe(0);
    await accessible(coordinator);
  });

  it('what belongs to partnership stands behind one word of the menu, by keyboard and on a phone', async () => {
    await secretary.goto(`${house.url}/tyo`);
    const group = secretary.getByRole('button', { name: 'Kumppanuus' });
    await group.press('Enter');
    expect(await group.getAttribute('aria-expanded')).toBe('true');
    await accessible(secretary);
    await secretary.keyboard.press('Tab');
    expect(await secretary.locator(':focus').textContent()).toBe('Kumppanit');
    await secretary.keyboard.press('Escape');
    expect(await group.getAttribute('aria-expanded')).toBe('false');
    expect(await secretary.locator(':focus').textContent()).toMatch(/^Kumppanuus/);
    await secretary.setViewportSize({ width: 390, height: 844 });
    await secretary.getByRole('button', { name: 'Valikko' }).click();
    await group.click();
    await accessible(secretary);
    expect(await secretary.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await secretary.getByRole('link', { name: 'Sopimukset', exact: true }).click();
    await secretary.getByRole('heading', { name: 'Sopimukset', level: 1 }).waitFor();
    expect(await group.isVisible()).toBe(false);
  });

  /** Of two sides, the registry's or one's own. */
  const side = (field: string, which: 'theirs' | 'mine') => coordinator.getByRole('group', { name: field }).getByRole('radio', { name: which === 'mine' ? /Näin sinä kirjoitit/ : /Näin rekisterissä on nyt/ });
});
