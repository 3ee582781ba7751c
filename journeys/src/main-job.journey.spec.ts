import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.js';
import { accessible, choose } from './steps.js';

/** The story that must always work (one referral from a published group to a figure in the council's report), told by its people. */
describe('one referral travels through the whole house', () => {
  const group = `Keskiviikon kahvit ${Date.now().toString(36)}`;
  const yesterday = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(Date.now() - 24 * 60 * 60 * 1000);
  const year = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', year: 'numeric' }).format(new Date());
  let house: House;
  let association: Page;
  let counsellor: Page;
  let linkPerson: Page;
  let coordinator: Page;
  let referral: string;
  let code: string;
  let before: Awaited<ReturnType<typeof figures>>;

  beforeAll(async () => {
    house = await openHouse();
    [association, counsellor, linkPerson, coordinator] = [await house.as('yhdistys'), await house.as('ohjaaja'), await house.as('linkki'), await house.as('hyte')];
    before = await figures();
  }, 300_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await house.pictures('main-job');
  });
  afterAll(() => house?.leave(), 60_000);

  /** The municipality's figures as the report page shows them. */
  async function figures() {
    await coordinator.goto(`${house.url}/tyo/raportti?vuosi=${year}`);
    await coordinator.getByRole('heading', { name: 'Ohjaus ja lähetteet' }).waitFor();
    const number = async (label: string) => Number((await figure(label).textContent())!.replaceAll(/\s/g, ''));
    return { sent: await number('Lähetteitä lähetetty'), placed: await number('Saatettu toimintaan'), completed: await number('Tuki päättynyt') };
  }

  const figure = (label: string) => coordinator.getByRole('listitem').filter({ hasText: label }).getByRole('button');

  it('the association publishes a weekly group at the library with a seat on school transport', async () => {
    await association.goto(`${house.url}/tyo/toiminta/uusi`);
    await association.selectOption('#kind', 'peer-group');
    await association.fill('[id="names.fi"]', group);
    await association.fill('[id="summary.fi"]', 'Kahvia ja juttuseuraa kirjaston lukusalissa.');
    await association.getByRole('radio', { name: /^Kannuksen kaupunginkirjasto/ }).press('Space');
    await association.fill('[id="schedule.startsOn"]', yesterday);
    await association.fill('[id="schedule.startTime"]', '13:00');
    await association.fill('[id="schedule.endTime"]', '14:30');
    await choose(association, 'Yksin asuvat ikäihmiset');
    await choose(association, 'Maksuton');
    await association.getByText('Ilmoittautuminen ja paikat').click();
    await association.fill('#capacity', '8');
    await association.locator('summary', { hasText: 'Kyydit' }).click();
    await association.getByRole('button', { name: 'Lisää kyyti' }).click();
    await association.getByLabel('Millä pääsee').selectOption('school-transport-seat');
    await association.fill('[id="transport.0.fi"]', 'Mutkalammelta koulukyydillä klo 12.15');
    await association.fill('[id="contact.phone"]', '040 000 0000');
    await accessible(association);
    await association.getByRole('button', { name: 'Julkaise', exact: true }).click();
    await association.getByText('Julkaistu', { exact: true }).waitFor();
    await accessible(association);
  });

  it('anyone finds it near home, with how to get there', async () => {
    const resident = await house.anyone();
    await resident.goto(`${house.url}/toiminta?kunta=217&haku=${encodeURIComponent(group.split(' ').at(-1)!)}`);
    await resident.getByRole('link', { name: group }).click();
    await resident.getByRole('heading', { name: group, level: 1 }).waitFor();
    expect(await resident.content()).toContain('Mutkalammelta koulukyydillä');
    await accessible(resident);
  });

  it('the counsellor screens, notes barrier and wish, finds the group and why it fits, records consent and sends', async () => {
    await counsellor.goto(`${house.url}/tyo/lahetteet/uusi`);
    await counsellor.getByLabel('Nimi tai asiakasnumero').fill('Matkamaa');
    await counsellor.getByRole('button', { name: 'Hae' }).click();
    await counsellor.getByRole('button', { name: 'Lisää uusi asiakas' }).click();
    await counsellor.fill('#givenName', 'Meeri');
    await counsellor.fill('#familyName', 'Matkamaa');
    await counsellor.fill('#phone', '040 000 0001');
    await counsellor.selectOption('#municipalityCode', '217');
    await counsellor.fill('#birthYear', '1944');
    await choose(counsellor, 'Yksin asuvat ikäihmiset');
    await counsellor.getByRole('button', { name: 'Tallenna ja jatka' }).click();

    await choose(counsellor, 'Melko usein');
    await accessible(counsellor);
    await counsellor.getByRole('button', { name: 'Tallenna ja jatka' }).click();

    await choose(counsellor, 'Seuraa');
    await choose(counsellor, 'Kulkeminen');
    await counsellor.getByRole('button', { name: 'Tallenna ja jatka' }).click();

    const best = counsellor.getByRole('article').first();
    await best.waitFor();
    const rest = counsellor.getByRole('button', { name: /^Näytä (loput|vielä)/ });
    if (await rest.isVisible()) await rest.click();
    expect(await best.getByRole('heading').textContent()).toContain('Keskiviikon kahvit');
    const fitting = counsellor.getByRole('article', { name: group });
    expect(await fitting.getByRole('listitem').allTextContents()).toEqual(expect.arrayContaining([expect.stringMatching(/Ratkaisee esteen ”Kulkeminen”: paikka koulukyydissä/)]));
    await accessible(counsellor);
    await counsellor.getByRole('button', { name: `Valitse ${group}` }).click();

    await choose(counsellor, 'Asiakas luki tekstin ruudulta');
    expect(await counsellor.locator('.consent-text').textContent()).toContain('Kannuksen Kohtaamispaikka ry');
    await accessible(counsellor);
    await counsellor.getByRole('button', { name: 'Kirjaa lupa ja jatka' }).click();

    await choose(counsellor, 'Yksinäisyys');
    await counsellor.getByRole('button', { name: 'Lähetä', exact: true }).click();
    await counsellor.getByRole('heading', { name: /^Lähete L-/ }).waitFor();
    referral = (await counsellor.getByRole('heading', { level: 1 }).textContent())!.replace('Lähete ', '');
    await accessible(counsellor);
  });

  it('the link person takes it, meets the client and asks the association for a place', async () => {
    await linkPerson.goto(`${house.url}/tyo/linkki`);
    await linkPerson.getByRole('button', { name: `Ota hoidettavaksi ${referral}` }).click();
    await linkPerson.getByRole('button', { name: 'Kirjaa yhteydenotto' }).click();
    await choose(linkPerson, 'Tavoitin');
    await linkPerson.getByRole('button', { name: 'Tallenna' }).click();
    await linkPerson.getByText('Asiakas tavoitettiin').waitFor();
    await linkPerson.getByRole('button', { name: 'Kirjaa tapaaminen' }).click();
    await accessible(linkPerson);
    await linkPerson.getByRole('button', { name: 'Tallenna' }).click();
    await linkPerson.getByText('Tapaamiset käynnissä').waitFor();
    await linkPerson.getByRole('button', { name: 'Pyydä paikkaa' }).click();
    await linkPerson.getByRole('dialog').getByRole('button', { name: 'Pyydä paikkaa' }).click();
    await linkPerson.getByText('Pyydetty yhdistykseltä').waitFor();
    code = (await linkPerson.locator('dd strong').last().textContent())!;
    expect(code).toMatch(/^[A-HJ-NP-Z2-9]{6}$/);
  });

  it('the association sees a code, opens the window to know who it is, accepts and marks attendance', async () => {
    await association.goto(`${house.url}/tyo/toiminta`);
    await association.getByRole('link', { name: group }).first().click();
    await association.getByRole('article', { name: `Tunnus ${code}` }).waitFor();
    expect(await association.content()).not.toContain('Matkamaa');
    await association.getByRole('button', { name: `Kuka tämä on? Tunnus ${code}` }).click();
    await association.getByText('Meeri Matkamaa').waitFor();
    await accessible(association);
    await association.getByRole('button', { name: 'Sulje tiedot' }).click();
    await association.getByRole('button', { name: 'Ota mukaan' }).click();
    await association.getByRole('link', { name: /^Merkitse läsnäolot/ }).first().click();
    await choose(association, code);
    await accessible(association);
    await association.getByRole('button', { name: 'Tallenna' }).click();
    await association.getByText('Tallennettu: 1 käynti').waitFor();
  });

  it('the referral is placed by itself, and the link person completes it with the client’s choice about feedback', async () => {
    await linkPerson.reload();
    await linkPerson.getByText('Saatettu toimintaan').first().waitFor({ timeout: 60_000 });
    await linkPerson.getByRole('button', { name: 'Päätä tuki' }).click();
    await choose(linkPerson, 'Tavoite saavutettiin');
    await linkPerson.getByLabel(/Este: Kulkeminen/).selectOption('school-transport-seat');
    await linkPerson.getByLabel(/Palaute lähettäjälle/).fill('Kyyti ratkaisi asian.');
    await choose(linkPerson, 'Asiakas antaa luvan');
    await accessible(linkPerson);
    await linkPerson.getByRole('dialog').getByRole('button', { name: 'Päätä tuki' }).click();
    await linkPerson.getByText('Tämä lähete on päättynyt.').waitFor();
  });

  it('the counsellor sees how it went, because the client allowed it', async () => {
    await counsellor.reload();
    await counsellor.getByText('Tavoite saavutettiin').waitFor();
    await counsellor.getByText('Kyyti ratkaisi asian.').waitFor();
  });

  it('the report page has counted it, and the figure opens to its rule and events', async () => {
    await expect.poll(async () => (await figures()).completed, { timeout: 60_000, interval: 1_000 }).toBe(before.completed + 1);
    const now = await figures();
    expect(now).toEqual({ sent: before.sent + 1, placed: before.placed + 1, completed: before.completed + 1 });
    await accessible(coordinator);
    await figure('Saatettu toimintaan').click();
    await coordinator.getByText('Laskentasääntö').waitFor();
    await coordinator.getByText('Laskettu', { exact: true }).first().waitFor();
    await accessible(coordinator);
    await coordinator.getByRole('button', { name: 'Sulje' }).click();
  });

  it('a version is frozen and published: anyone reads it as a page and as a tagged PDF, and nobody can be found in it', async () => {
    await coordinator.getByRole('button', { name: new RegExp(`^Tee (raportti|uusi versio) vuodesta ${year}`) }).click();
    await coordinator.getByRole('button', { name: 'Jäädytä raportti' }).click();
    await coordinator.getByRole('dialog').getByRole('button', { name: 'Jäädytä raportti' }).click();
    await coordinator.getByRole('button', { name: 'Julkaise raportti' }).click();
    await coordinator.getByRole('dialog').getByRole('button', { name: 'Julkaise raportti' }).click();
    await coordinator.getByRole('link', { name: 'Avaa julkinen sivu' }).waitFor();
    await accessible(coordinator);

    const reader = await house.anyone();
    await reader.goto(`${house.url}/raportit`);
    await reader.getByRole('article').getByRole('link').first().click();
    await reader.getByRole('heading', { name: 'Ohjaus ja lähetteet' }).waitFor();
    await accessible(reader);
    const text = (await reader.textContent('main'))!;
    expect(text).not.toContain('Matkamaa');
    expect(text).not.toContain(code);

    const pdfAddress = (await reader.getByRole('link', { name: 'Lataa raportti (PDF)' }).getAttribute('href'))!;
    const pdf = await reader.request.get(new URL(pdfAddress, house.url).href, { timeout: 60_000 });
    expect(pdf.status()).toBe(200);
    const bytes = await pdf.body();
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.toString('latin1')).toContain('/StructTreeRoot');
  });
});
