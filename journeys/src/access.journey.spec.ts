import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.js';
import { accessible, focused, inThreeLanguages } from './steps.js';

const HOST = 'Kannuksen Kohtaamispaikka ry (kuvitteellinen)';
/** One door of each service that the invited person's role opens. */
const DOORS = ['/api/activities/activities', '/api/partners/agreements', '/api/referrals/placements/00000000-0000-4000-8000-000000000000/window'];
const REFUSED_WITHIN_MS = 5_000;

/** From an invitation to the last second: somebody of another association comes to help, and leaves again. */
describe('a person comes, works and leaves', () => {
  const name = `Kaisla ${Date.now().toString(36)}`;
  const address = `${Date.now().toString(36)}@kaveri.example`;
  let house: House;
  let secretary: Page;
  let helper: Page;
  let link: string;

  beforeAll(async () => {
    house = await openHouse();
    secretary = await house.as('sihteeri');
  }, 300_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await house.pictures('access');
  });
  afterAll(() => house?.leave(), 60_000);

  it('the secretary reads who may do what, in words and in three languages', async () => {
    await secretary.getByRole('link', { name: 'Käyttäjät', exact: true }).click();
    await secretary.getByRole('heading', { name: 'Käyttäjät ja oikeudet', level: 1 }).waitFor();
    const row = secretary.getByRole('row', { name: /Helmi Harjula/ });
    await row.waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual(['Käyttäjät ja oikeudet', 'Sopimukset', 'Kumppanien tiedot', 'Oma toiminta', 'Toimintaan ohjatut ihmiset', 'ei', 'ei']);
    expect(await secretary.textContent('main')).toMatch(/Yhdistys ei tarvitse omaa kirjautumispalvelua/);
    expect(await secretary.getByText('Palveluohjaaja', { exact: true }).count()).toBe(0);
    await inThreeLanguages(secretary, ['Käyttäjät ja oikeudet', 'Användare och rättigheter', 'Users and rights']);
  });

  it('and invites somebody, with a right for a stated time', async () => {
    await secretary.getByRole('link', { name: 'Kutsu käyttäjä' }).click();
    await secretary.getByRole('button', { name: 'Tee kutsu' }).click();
    await secretary.getByText('3 kohtaa kaipaa täydennystä').waitFor();
    await accessible(secretary);
    await secretary.getByLabel('Nimi').fill(name);
    await secretary.getByRole('checkbox', { name: /^Toiminnan julkaisija/ }).check({ force: true });
    await secretary.getByLabel(/Sähköposti/).fill(address);
    await secretary.getByLabel('Kutsun kieli').selectOption('sv');
    await secretary.getByLabel(/Viimeinen päivä/).fill(`${new Date().getFullYear() + 1}-12-31`);
    await secretary.getByLabel('Miksi').fill('Auttaa kahviryhmässä');
    await secretary.getByRole('button', { name: 'Tee kutsu' }).click();
    await secretary.getByRole('heading', { name: 'Kutsu on tehty' }).waitFor();
    await accessible(secretary);
    // The link is for the reader of the letter alone.
    expect(await secretary.locator('code').count()).toBe(0);
  });

  it('a letter comes in the language of its reader, and says neither rights nor reasons', async () => {
    const mailbox = await house.anyone();
    await expect.poll(async () => {
      await mailbox.goto(house.lettersUrl);
      return mailbox.textContent('body');
    }, { timeout: 30_000, interval: 500 }).toContain(address);
    await mailbox.getByRole('listitem').filter({ hasText: address }).getByRole('link', { name: 'Inbjudan till Pirtti' }).click();
    const letter = (await mailbox.textContent('pre'))!;
    expect(letter).toContain('bjuder in dig');
    expect(letter).not.toMatch(/Auttaa|publicist|julkaisija/i);
    link = (await mailbox.locator('pre a[href*="/kutsu"]').getAttribute('href'))!;
    expect(link).toMatch(/\/kutsu#[\w-]{43}$/);
    await secretary.goto(`${house.url}/tyo/kayttajat`);
    await secretary.getByRole('listitem').filter({ hasText: address }).getByText('Viesti on lähetetty').waitFor();
    await accessible(secretary);
  });

  it('an address that does not exist is told, and the invitation withdrawn', async () => {
    const wrong = `${Date.now().toString(36)}@yhdistys.invalid`;
    await secretary.goto(`${house.url}/tyo/kayttajat/kutsu`);
    await secretary.getByLabel('Nimi').fill('Väärä Osoite');
    await secretary.getByLabel(/Sähköposti/).fill(wrong);
    await secretary.getByRole('checkbox', { name: /^Toiminnan julkaisija/ }).check({ force: true });
    await secretary.getByLabel('Miksi').fill('Uusi ohjaaja');
    await secretary.getByRole('button', { name: 'Tee kutsu' }).click();
    await secretary.getByRole('link', { name: 'Käyttäjiin' }).click();
    const row = secretary.getByRole('listitem').filter({ hasText: wrong });
    await expect.poll(async () => {
      await secretary.reload();
      return row.getByText(/Viesti ei mennyt perille/).waitFor({ timeout: 3_000 }).then(() => true, () => false);
    }, { timeout: 30_000, interval: 500 }).toBe(true);
    await row.getByRole('button', { name: /^Peru kutsu/ }).click();
    await accessible(secretary);
    await secretary.getByRole('dialog').getByRole('button', { name: 'Peru kutsu' }).click();
    await row.waitFor({ state: 'detached' });
  });

  it('who holds the link logs in, reads what is offered, and accepts', async () => {
    helper = await house.anyone();
    await helper.goto(link);
    await helper.getByRole('heading', { name: 'Kirjaudu ensin' }).waitFor();
    // The secret is out of the address bar before anything else is loaded.
    expect(helper.url()).toBe(`${house.url}/kutsu`);
    await accessible(helper);
    await helper.getByRole('main').getByRole('link', { name: 'Kirjaudu sisään' }).click();
    await helper.click('[data-person="kaveri"]');
    await helper.getByText(`${HOST} kutsuu sinut`).waitFor();
    await accessible(helper);
    await helper.getByRole('button', { name: 'Hyväksy kutsu' }).click();
    await helper.waitForURL(`${house.url}/tyo`);
  });

  it('acts for one of two organisations, and sees which', async () => {
    const chooser = helper.getByLabel('Toimit organisaation puolesta');
    expect(await chooser.locator('option:checked').textContent()).toBe(HOST);
    await helper.goto(`${house.url}/tyo/toiminta`);
    await expect.poll(async () => {
      await helper.reload();
      return helper.getByRole('link', { name: 'Tanssitupa' }).waitFor({ timeout: 3_000 }).then(() => true, () => false);
    }, { timeout: 30_000, interval: 500 }).toBe(true);
    // The right that was given, and no more.
    expect(await helper.getByRole('link', { name: 'Käyttäjät', exact: true }).count()).toBe(0);
    await accessible(helper);
    await chooser.selectOption({ label: 'Kokkola-Karleby vänverksamhet rf (kuvitteellinen)' });
    await helper.getByRole('button', { name: 'Vaihda' }).click();
    await helper.getByRole('link', { name: 'Käyttäjät', exact: true }).waitFor();
    await helper.getByLabel('Toimit organisaation puolesta').selectOption({ label: HOST });
    await helper.getByRole('button', { name: 'Vaihda' }).click();
    await helper.getByRole('navigation', { name: 'Päävalikko' }).getByRole('button', { name: 'Toiminta', exact: true }).waitFor();
  });

  it('the link works for nobody else, and says nothing of why', async () => {
    const finder = await house.as('linkki');
    await finder.goto(link);
    await finder.getByText('Kutsu ei ole voimassa').waitFor();
    expect(await finder.textContent('main')).not.toMatch(new RegExp(`${name}|Kohtaamispaikka`));
    await accessible(finder);
  });

  it('who has no account makes one from the letter, which alone opens nothing, and acts for the association', async () => {
    const email = `${Date.now().toString(36)}@uusi.example`;
    await secretary.goto(`${house.url}/tyo/kayttajat/kutsu`);
    await secretary.getByLabel('Nimi').fill('Uuno Uusi');
    await secretary.getByLabel(/Sähköposti/).fill(email);
    await secretary.getByRole('checkbox', { name: /^Toiminnan julkaisija/ }).check({ force: true });
    await secretary.getByLabel('Miksi').fill('Uusi ohjaaja');
    await secretary.getByRole('button', { name: 'Tee kutsu' }).click();
    await secretary.getByRole('heading', { name: 'Kutsu on tehty' }).waitFor();
    const newcomer = await house.anyone();
    await newcomer.goto(await linkOf(newcomer, email, 'Kutsu Pirttiin'));
    await accessible(newcomer);
    await newcomer.getByRole('link', { name: 'Minulla ei ole tunnusta: tee tunnus' }).click();
    await newcomer.getByRole('heading', { name: 'Tee tunnus Pirttiin', level: 1 }).waitFor();
    await newcomer.getByLabel('Nimi').fill('Uuno Uusi');
    await newcomer.getByLabel('Sähköposti').fill(email);
    await newcomer.getByLabel('Salasana').fill('uuno');
    await newcomer.getByRole('button', { name: 'Tee tunnus' }).click();
    await newcomer.getByRole('link', { name: 'Salasanassa on oltava vähintään 12 merkkiä' }).waitFor();
    await accessible(newcomer);
    await newcomer.getByLabel('Salasana').fill('kolme kissaa katolla');
    await newcomer.getByRole('button', { name: 'Tee tunnus' }).click();
    await newcomer.getByRole('heading', { name: 'Katso sähköpostisi' }).waitFor();
    await accessible(newcomer);
    // A mailbox opens links in a tab of their own.
    const tab = await newcomer.context().newPage();
    await tab.goto(await linkOf(tab, email, 'Tunnus Pirttiin'));
    await accessible(tab);
    await tab.getByRole('button', { name: 'Vahvista ja jatka' }).click();
    await tab.getByText(`${HOST} kutsuu sinut`).waitFor();
    expect(tab.url()).toBe(`${house.url}/kutsu`);
    expect(await statusesOf(tab)).toEqual([403, 403, 403]);
    await tab.getByRole('button', { name: 'Hyväksy kutsu' }).click();
    await tab.waitForURL(`${house.url}/tyo`);
    await expect.poll(() => statusesOf(tab), { timeout: 30_000, interval: 500 }).toEqual([200, 200, 404]);
    await tab.getByText('Uuno Uusi').waitFor();
  });

  it('a colleague stands in for a while', async () => {
    await secretary.goto(`${house.url}/tyo/kayttajat`);
    await secretary.getByRole('link', { name: 'Helmi Harjula' }).click();
    await secretary.getByRole('link', { name: 'Järjestä sijainen' }).click();
    await secretary.getByRole('radio', { name: new RegExp(`^${name}`) }).check({ force: true });
    await secretary.getByLabel('Viimeinen päivä').fill(`${new Date().getFullYear() + 1}-01-31`);
    await secretary.getByLabel('Miksi').fill('Loma');
    await accessible(secretary);
    await secretary.getByRole('button', { name: 'Järjestä sijaisuus' }).click();
    await secretary.getByRole('heading', { name: 'Sijaiset' }).waitFor();
    await accessible(secretary);
    await secretary.getByRole('link', { name }).click();
    await secretary.getByText('Sijaisuus järjestettiin').waitFor();
    await end(secretary, 'Loma peruuntui');
  });

  it('who leaves is refused everywhere within five seconds', async () => {
    await secretary.goto(`${house.url}/tyo/kayttajat`);
    await secretary.getByRole('link', { name }).click();
    await secretary.getByRole('heading', { name: 'Mitä seuraavaksi' }).waitFor();
    await accessible(secretary);
    await helper.goto(`${house.url}/tyo`);
    expect(await statuses()).toEqual([200, 200, 404]);
    await end(secretary, 'Apu päättyi');
    const from = Date.now();
    await expect.poll(statuses, { timeout: REFUSED_WITHIN_MS, interval: 100 }).toEqual([403, 403, 403]);
    expect(Date.now() - from).toBeLessThan(REFUSED_WITHIN_MS);
    await helper.reload();
    expect(await helper.getByLabel('Toimit organisaation puolesta').count()).toBe(0);
  });

  it('and all of it stays in the record: who, when and why', async () => {
    await secretary.getByRole('heading', { name: 'Aikajana' }).waitFor();
    const lines = await secretary.locator('.timeline li').allTextContents();
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/Oikeus päätettiin.*Saara Salmela.*Apu päättyi/);
    expect(lines[1]).toMatch(/Oikeus annettiin.*Saara Salmela.*Auttaa kahviryhmässä/);
    await accessible(secretary);
  });

  /** What each service tells the helper, who acts for the host in this tab's session. */
  const statuses = (): Promise<number[]> => statusesOf(helper);
  const statusesOf = (page: Page): Promise<number[]> => page.evaluate(
    (doors) => Promise.all(doors.map(async (door) => (await fetch(door)).status)), DOORS);

  /** The link of the letter to an address, once it has come. */
  async function linkOf(mailbox: Page, to: string, subject: string): Promise<string> {
    const letter = mailbox.getByRole('listitem').filter({ hasText: to }).getByRole('link', { name: subject, exact: true });
    await expect.poll(async () => {
      await mailbox.goto(house.lettersUrl);
      return letter.count();
    }, { timeout: 30_000, interval: 500 }).toBe(1);
    await letter.click();
    return (await mailbox.locator('pre a').first().getAttribute('href'))!;
  }

  async function end(page: Page, reason: string): Promise<void> {
    await page.getByRole('button', { name: 'Päätä oikeus' }).click();
    const asked = page.getByRole('dialog');
    await asked.getByLabel('Miksi').fill(reason);
    await accessible(page);
    await asked.getByRole('button', { name: 'Päätä oikeus' }).click();
    await asked.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('Oikeudet');
    expect(await page.getByRole('region', { name: 'Oikeudet', exact: true }).textContent()).toMatch(/Oikeus päätettiin.*Voimassa.*\d{4}–\d/);
  }
});
