import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.js';
import { accessible, choose, inThreeLanguages } from './steps.js';

describe('a volunteer finds somebody to go with', () => {
  const mark = Date.now().toString(36);
  const [applicant, wisher] = [`Taimi Tulija ${mark}`, `Sulo Seuraton ${mark}`];
  let house: House;
  let resident: Page;
  let coordinator: Page;

  beforeAll(async () => {
    house = await openHouse();
    resident = await house.anyone();
    coordinator = await house.as('vapaaehtoiset');
  }, 300_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await house.pictures('volunteers');
  });
  afterAll(() => house?.leave(), 60_000);

  it('somebody offers themselves on a telephone, without an account', async () => {
    await resident.goto(`${house.url}/vapaaehtoiseksi?kunta=217`);
    await inThreeLanguages(resident, ['Vapaaehtoiseksi', 'Bli frivillig', 'Become a volunteer']);
    await resident.setViewportSize({ width: 390, height: 844 });
    await resident.getByRole('button', { name: 'Tarjoudu: Kaveriksi arkeen' }).click();
    await resident.getByRole('button', { name: 'Lähetä' }).click();
    await resident.getByRole('alert').getByText('Anna sähköposti tai puhelin').waitFor();
    await accessible(resident);
    await resident.getByRole('textbox', { name: 'Nimesi' }).fill(applicant);
    await resident.getByRole('textbox', { name: /^Puhelin/ }).fill('040 000 0399');
    await choose(resident, 'Kaveri arkeen');
    await choose(resident, 'Kävely ja ulkoilu');
    await choose(resident, 'Arkisin iltapäivällä');
    await resident.getByRole('button', { name: 'Lähetä' }).click();
    await resident.getByRole('heading', { name: 'Kiitos, että tarjouduit', level: 1 }).waitFor();
    await accessible(resident);
  });

  it('the coordinator sees on their first page who waits, and takes the applicant on', async () => {
    await coordinator.goto(`${house.url}/tyo`);
    await coordinator.getByText(`${applicant} tarjoutui vapaaehtoiseksi`).waitFor();
    await accessible(coordinator);
    await coordinator.getByRole('link', { name: `Katso: ${applicant}` }).click();
    await coordinator.getByRole('heading', { name: applicant, level: 1 }).waitFor();
    await coordinator.getByRole('button', { name: 'Ota mukaan' }).click();
    await coordinator.getByText('Otettiin mukaan').waitFor();
    await accessible(coordinator);
  });

  it('a wish is written down, and shows who fits, with reasons, and what has to be put right first', async () => {
    await coordinator.goto(`${house.url}/tyo/vapaaehtoiset/toive/uusi`);
    await coordinator.getByLabel('Toimintamalli').selectOption({ label: 'Kaveriksi arkeen' });
    await coordinator.getByText('Rahoituksen kestoa ei ole kirjattu').waitFor();
    await choose(coordinator, 'Kaveri arkeen');
    await coordinator.getByRole('textbox', { name: 'Nimi' }).fill(wisher);
    await coordinator.getByRole('textbox', { name: /^Puhelin/ }).fill('040 000 0398');
    await choose(coordinator, 'Kävely ja ulkoilu');
    await choose(coordinator, 'Arkisin iltapäivällä');
    await coordinator.getByLabel('Missä').selectOption({ label: 'Kannus' });
    await accessible(coordinator);
    await coordinator.getByRole('button', { name: 'Kirjaa toive' }).click();
    await coordinator.getByRole('heading', { name: wisher, level: 1 }).waitFor();
    const fitting = coordinator.getByRole('listitem').filter({ has: coordinator.getByRole('heading', { name: applicant }) });
    await fitting.getByText(/Sama kunta.*Osaa kaiken toivotun.*Ehtii toivottuun aikaan/).waitFor();
    await fitting.getByText('Koulutus puuttuu, Vaitiololupaus puuttuu').waitFor();
    expect(await fitting.getByRole('button').count()).toBe(0);
    await accessible(coordinator);
  });

  it('the wish is edited by two at once: the second sees what the first has written, and chooses', async () => {
    const wish = coordinator.url();
    const colleague = await coordinator.context().newPage();
    for (const page of [coordinator, colleague]) {
      await page.goto(wish);
      await page.getByRole('link', { name: 'Muokkaa toivetta' }).click();
      await page.getByLabel('Kylä').waitFor();
    }
    await coordinator.getByLabel('Kylä').fill('Ylikannus');
    await coordinator.getByLabel('Kuinka usein').selectOption({ label: 'Kerran viikossa' });
    await coordinator.getByRole('button', { name: 'Tallenna' }).click();
    await coordinator.getByText('Kerran viikossa').waitFor();
    await colleague.getByLabel('Kylä').fill('Mutkalampi');
    await colleague.getByRole('button', { name: 'Tallenna' }).click();
    await colleague.getByRole('heading', { name: 'Joku muu ehti tallentaa' }).waitFor();
    await accessible(colleague);
    await colleague.getByRole('group', { name: 'Kylä' }).getByRole('button', { name: 'Ota tallennettu' }).click();
    await choose(colleague, 'Arki-iltaisin');
    await colleague.getByRole('button', { name: 'Tallenna' }).click();
    await colleague.getByText('Kannus, Ylikannus').waitFor();
    await colleague.getByText(/Arkisin iltapäivällä, Arki-iltaisin|Arki-iltaisin, Arkisin iltapäivällä/).waitFor();
    await colleague.close();
    await coordinator.goto(wish);
    await coordinator.getByRole('link', { name: applicant }).waitFor();
  });

  it('what was missing is put right, and the two become a pair', async () => {
    await coordinator.getByRole('link', { name: applicant }).click();
    await coordinator.getByRole('link', { name: 'Muokkaa tietoja' }).click();
    await coordinator.getByLabel('Koulutettu').fill('2026-01-15');
    await coordinator.getByLabel('Vaitiololupaus allekirjoitettu').fill('2026-01-15');
    await coordinator.getByRole('button', { name: 'Tallenna' }).click();
    await coordinator.getByText(/^Muuttui: Koulutettu, Vaitiololupaus/).waitFor();
    await coordinator.goto(`${house.url}/tyo/vapaaehtoiset`);
    await coordinator.getByRole('link', { name: `Etsi vapaaehtoinen: ${wisher}` }).click();
    await coordinator.getByRole('button', { name: `Tee pari: ${applicant}` }).click();
    await coordinator.getByText(`${applicant} ja ${wisher} alkavat kulkea yhdessä.`).waitFor();
    await accessible(coordinator);
    await coordinator.getByRole('button', { name: 'Tee pari', exact: true }).click();
    await coordinator.getByRole('heading', { name: `${applicant} ja ${wisher}`, level: 1 }).waitFor();
    await coordinator.getByText('Kulkevat yhdessä').waitFor();
  });

  it('takes a break and comes to its end, and how it went is asked kindly, in choices', async () => {
    await coordinator.getByRole('button', { name: 'Tauko' }).click();
    await coordinator.getByRole('dialog').getByRole('button', { name: 'Tauko' }).click();
    await coordinator.getByText(/^Pari jäi tauolle/).waitFor();
    await coordinator.getByRole('button', { name: 'Päätä' }).click();
    const sheet = coordinator.getByRole('dialog');
    await sheet.getByRole('button', { name: 'Päätä' }).click();
    await sheet.getByRole('alert').getByText('Valitse, miten meni').waitFor();
    await accessible(coordinator);
    await sheet.getByLabel('Miksi päättyy').selectOption({ label: 'Toivottu tuli täyteen' });
    await choose(coordinator, 'Yksinäisyys helpotti');
    await choose(coordinator, 'Ei');
    await sheet.getByRole('button', { name: 'Päätä' }).click();
    await coordinator.getByText('Toivottu tuli täyteen. Yksinäisyys helpotti').first().waitFor();
    await accessible(coordinator);
  });

  it('a shift is at an activity’s meeting, and is chosen by a volunteer through the link of a letter', async () => {
    const [address, task] = [`vuorolainen.${mark}@esimerkki.example`, `Kahvinkeitto ${mark}`];
    await coordinator.goto(`${house.url}/tyo/vapaaehtoiset/vuorot`);
    await coordinator.getByRole('button', { name: 'Uusi vuoro' }).click();
    const sheet = coordinator.getByRole('dialog');
    await sheet.getByLabel('Mitä tehdään', { exact: true }).fill(task);
    await sheet.getByLabel('Toimintamalli').selectOption({ label: 'Kaveriksi arkeen' });
    await sheet.getByLabel('Tehtävä').selectOption({ label: 'Tapahtuman tekijä' });
    await sheet.getByLabel('Paikka').fill('Kohtaamispaikan tupa');
    await sheet.getByLabel('Kunta').selectOption({ label: 'Kannus' });
    await sheet.getByRole('button', { name: 'Tee vuoro' }).click();
    await coordinator.getByRole('button', { name: `Muokkaa vuoroa: ${task}` }).click();
    await sheet.getByLabel('Toiminta', { exact: true }).selectOption({ label: 'Tuolijumppa' });
    await sheet.getByLabel('Tapaaminen').waitFor();
    await accessible(coordinator);
    await sheet.getByRole('button', { name: 'Tallenna' }).click();
    await coordinator.getByRole('article', { name: task }).getByText(/Tuolijumppa/).waitFor();
    await coordinator.goto(`${house.url}/tyo/vapaaehtoiset/uusi`);
    await coordinator.getByRole('textbox', { name: 'Nimi' }).fill('Valma Vuorolainen');
    await coordinator.getByLabel(/^Sähköposti/).fill(address);
    await choose(coordinator, 'Tapahtuman tekijä');
    for (const day of ['Koulutettu', 'Vaitiololupaus allekirjoitettu']) await coordinator.getByLabel(day).fill('2026-01-15');
    await coordinator.getByRole('button', { name: /^(Kirjaa|Lisää) vapaaehtoinen/ }).click();
    await coordinator.getByRole('button', { name: /linkki/i }).click();
    let link: string | undefined;
    await expect.poll(async () => {
      await resident.goto(house.lettersUrl);
      const letters = await resident.getByRole('listitem').filter({ hasText: address }).getByRole('link').evaluateAll((all) => all.map((one) => (one as { href?: string }).href!));
      for (const letter of letters) {
        await resident.goto(letter);
        link ??= (await resident.locator('pre a').evaluateAll((all) => all.map((one) => (one as { href?: string }).href!))).find((href) => href.includes('/vapaaehtoinen/'));
      }
      return link;
    }, { timeout: 60_000, interval: 500 }).toBeTruthy();
    await resident.goto(link!);
    await resident.getByRole('heading', { name: 'Omat vuorosi', level: 1 }).waitFor();
    await resident.setViewportSize({ width: 1280, height: 900 });
    await inThreeLanguages(resident, ['Omat vuorosi', 'Dina turer', 'Your shifts']);
    await resident.setViewportSize({ width: 390, height: 844 });
    await resident.getByRole('button', { name: new RegExp(`^Tulen: ${task}`) }).click();
    await resident.getByRole('button', { name: new RegExp(`^En pääsekään: ${task}`) }).waitFor();
    await accessible(resident);
    await coordinator.goto(`${house.url}/tyo/vapaaehtoiset/vuorot`);
    await coordinator.getByRole('article', { name: task }).getByText('Valma Vuorolainen').waitFor();
  });

  it('who calls whom, and how often, stands on the page of rings', async () => {
    await coordinator.goto(`${house.url}/tyo/vapaaehtoiset/ringit`);
    await coordinator.getByRole('heading', { name: 'Pentti Perälä' }).waitFor();
    await inThreeLanguages(coordinator, ['Ringit', 'Ringar', 'Rings']);
    await coordinator.getByRole('link', { name: 'Eino Eerola' }).click();
    await coordinator.getByRole('button', { name: 'Kuinka usein' }).click();
    await coordinator.getByRole('dialog').getByLabel('Kuinka usein').selectOption({ label: 'Joka päivä' });
    await coordinator.getByRole('dialog').getByRole('button', { name: 'Tallenna' }).click();
    await coordinator.getByText('Joka päivä').waitFor();
    await accessible(coordinator);
  });
});
