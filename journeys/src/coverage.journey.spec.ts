import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.js';
import { accessible, focused, goByMenu, inThreeLanguages, tabTo } from './steps.js';

/** A town has had no key person since the last one left: its coordinator sees the gap, names somebody, and all partners see that it is closed. */
describe('naming a key person', () => {
  const name = `Aila Avain ${Date.now().toString(36)}`;
  let house: House;
  let coordinator: Page;
  let secretary: Page;

  beforeAll(async () => {
    house = await openHouse();
    [coordinator, secretary] = [await house.as('hyte'), await house.as('sihteeri')];
  }, 300_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await house.pictures('coverage');
  });
  afterAll(() => house?.leave(), 60_000);

  const kannus = (page: Page) => page.getByRole('region', { name: 'Kannus', exact: true });
  const openCoverage = async (page: Page) => {
    await page.goto(`${house.url}/tyo/roolit?rooli=key-person`);
    await kannus(page).waitFor();
  };

  it('the coordinator sees which municipality lacks whom, and the address bar holds the view', async () => {
    await goByMenu(coordinator, 'Roolit');
    await coordinator.getByRole('heading', { name: 'Roolit', level: 1 }).waitFor();
    await inThreeLanguages(coordinator, ['Roolit', 'Roller', 'Roles']);
    await coordinator.getByLabel('Rooli', { exact: true }).selectOption('key-person');
    await coordinator.waitForURL(/rooli=key-person/);
    await coordinator.getByLabel('Tilanne').selectOption('missing');
    await coordinator.waitForURL(/tilanne=missing/);
    await coordinator.reload();
    expect(await kannus(coordinator).textContent()).toContain('Puuttuu');
    const file = await coordinator.request.get(new URL((await coordinator.getByRole('link', { name: 'CSV-tiedosto' }).getAttribute('href'))!, house.url).href);
    expect(await file.text()).toMatch(/Kannus;Avainhenkilö;Puuttuu/);
  });

  it('the association’s secretary sees the gap too, but it is not theirs to fill', async () => {
    await openCoverage(secretary);
    expect(await kannus(secretary).textContent()).toContain('Puuttuu');
    expect(await kannus(secretary).getByRole('link', { name: /^Nimeä/ }).count()).toBe(0);
  });

  it('from the gap the form knows the role and the place, and says what is missing', async () => {
    await kannus(coordinator).getByRole('link', { name: 'Nimeä: Avainhenkilö, Kannus' }).click();
    await coordinator.getByRole('heading', { name: 'Nimeä henkilö rooliin' }).waitFor();
    expect(await coordinator.locator('#role').inputValue()).toBe('key-person');
    await coordinator.getByRole('button', { name: 'Nimeä rooliin' }).click();
    await coordinator.getByRole('alert').getByText('Kirjoita nimi').waitFor();
    await accessible(coordinator);
    await coordinator.getByRole('textbox', { name: 'Nimi', exact: true }).fill(name);
    await coordinator.getByRole('textbox', { name: /^Puhelin/ }).fill('040 000 0100');
    await coordinator.getByRole('textbox', { name: /^Miksi/ }).fill('Edellinen siirtyi muihin töihin');
    // A reload on the way loses nothing that was typed.
    await coordinator.reload();
    await coordinator.getByRole('button', { name: 'Nimeä rooliin' }).click();
    await coordinator.getByRole('heading', { name: `Avainhenkilö: ${name}` }).waitFor();
    await coordinator.getByText('Edellinen siirtyi muihin töihin').waitFor();
    await inThreeLanguages(coordinator, ['Aikajana', 'Tidslinje', 'Timeline']);
  });

  it('and the gap is closed at once, for everybody', async () => {
    for (const page of [coordinator, secretary]) {
      await openCoverage(page);
      await kannus(page).getByRole('link', { name }).waitFor();
      expect(await kannus(page).textContent()).not.toContain('Puuttuu');
    }
    await secretary.goto(`${house.url}/tyo/roolit?nakyma=nimetyt`);
    await secretary.getByRole('searchbox').fill(name);
    await secretary.getByRole('button', { name: 'Etsi' }).click();
    await secretary.getByText('040 000 0100').waitFor();
    expect(secretary.url()).not.toContain('Aila');
    await accessible(secretary);
  });

  it('of two who change it, the second is shown what the first wrote', async () => {
    await coordinator.getByRole('link', { name }).click();
    await coordinator.getByRole('button', { name: 'Muuta aikaa tai aluetta' }).click();
    const colleague = await coordinator.context().newPage();
    await colleague.goto(coordinator.url());
    await colleague.getByRole('button', { name: 'Muuta aikaa tai aluetta' }).click();
    for (const [page, day] of [[colleague, '2030-06-30'], [coordinator, '2031-12-31']] as const) {
      await page.locator('#endsOn').fill(day);
      await page.getByRole('textbox', { name: /^Miksi/ }).fill('Määräaikainen');
      await page.getByRole('button', { name: 'Tallenna' }).click();
      if (page === colleague) await page.getByText('Roolia muutettiin').waitFor();
    }
    const told = coordinator.getByRole('dialog');
    await told.getByText('Nyt tallessa: 30.6.2030').waitFor();
    await accessible(coordinator);
    await told.getByRole('button', { name: 'Ota tallessa oleva: Viimeinen päivä' }).click();
    await told.getByRole('button', { name: 'Peruuta' }).click();
    await colleague.close();
  });

  it('a pair of godparents with one side lacks its pair', async () => {
    await coordinator.goto(`${house.url}/tyo/roolit?nakyma=kummit`);
    const pair = coordinator.getByRole('region', { name: /^Kannuksen kaupunki – Kannuksen seurakunnan diakoniaryhmä/ });
    await pair.getByText('Pari puuttuu').waitFor();
    const file = await coordinator.request.get(new URL((await coordinator.getByRole('link', { name: 'CSV-tiedosto' }).getAttribute('href'))!, house.url).href);
    expect(await file.text()).toMatch(/Kannuksen seurakunnan diakoniaryhmä \(kuvitteellinen\);Kerttu Kivelä/);
    await accessible(coordinator);
  });

  it('a list is filtered, turned, opened and come back to with the keyboard alone, and one goes on from where one was', async () => {
    await coordinator.goto(`${house.url}/tyo/roolit?nakyma=nimetyt`);
    const found = coordinator.locator('#loydetty');
    await found.waitFor();
    await tabTo(coordinator, coordinator.getByLabel('Järjestys'));
    await coordinator.keyboard.type('Nimen');
    await coordinator.waitForURL(/jarjestys=nimi/);
    await tabTo(coordinator, coordinator.getByRole('button', { name: 'Seuraava' }));
    await coordinator.keyboard.press('Enter');
    await coordinator.waitForURL(/sivu=2/);
    await coordinator.getByText('Sivu 2 /').waitFor();
    expect(await focused(coordinator)).toBe(await found.innerText());
    const third = coordinator.locator('main .rows a').nth(2);
    await tabTo(coordinator, third);
    const who = await focused(coordinator);
    await coordinator.keyboard.press('Enter');
    await expect.poll(() => focused(coordinator)).toContain(`: ${who}`);
    await coordinator.goBack();
    await expect.poll(() => focused(coordinator)).toBe(who);
    expect(coordinator.url()).toMatch(/jarjestys=nimi.*sivu=2/);
  });
});
