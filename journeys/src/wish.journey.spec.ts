import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.js';
import { accessible, inThreeLanguages } from './steps.js';

const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date());
const A_YEAR_MS = 365 * 24 * 60 * 60 * 1000;
const nextYear = (): string => new Date(Date.now() + A_YEAR_MS).toISOString().slice(0, 10);

describe('a wish becomes an activity, and an experiment stays', () => {
  const mark = Date.now().toString(36);
  const wish = `Lautapeli-iltoja joihin voi tulla yksin ${mark}`;
  let house: House;
  let resident: Page;
  let association: Page;

  beforeAll(async () => {
    house = await openHouse();
    [resident, association] = [await house.anyone(), await house.as('yhdistys')];
  }, 300_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await house.pictures('wish');
  });
  afterAll(() => house?.leave(), 60_000);

  it('a resident tells a wish without saying who they are, and is kindly told what to take out', async () => {
    await resident.goto(house.url);
    await resident.getByRole('link', { name: 'Kerro toiveesi' }).click();
    await resident.getByRole('heading', { name: 'Mitä toivoisit lähellesi?', level: 1 }).waitFor();
    await inThreeLanguages(resident, ['Mitä toivoisit lähellesi?', 'Vad önskar du nära dig?', 'What would you like near you?']);
    await resident.getByLabel('Mitä toivot?').fill(`${wish}, soittakaa 040 000 0177`);
    await resident.locator('#municipalityCode').selectOption('217');
    await resident.getByRole('button', { name: 'Lähetä toive' }).click();
    await resident.getByRole('alert').getByText('Poista tekstistä: puhelinnumero ”040 000 0177”').waitFor();
    await accessible(resident);
    await resident.getByLabel('Mitä toivot?').fill(wish);
    await resident.getByRole('button', { name: 'Lähetä toive' }).click();
    await resident.getByText('Kiitos, toiveesi on perillä').waitFor();
    await accessible(resident);
    expect(await resident.getByText(wish).count()).toBe(0);
  });

  it('an association checks it, and others say that they wish for the same', async () => {
    await association.goto(`${house.url}/tyo/toiveet?haku=${mark}`);
    await inThreeLanguages(association, ['Asukkaiden toiveet', 'Invånarnas önskemål', 'Residents’ wishes']);
    await association.getByRole('link', { name: wish }).click();
    await association.getByRole('button', { name: 'Julkaise toive' }).click();
    await association.getByRole('dialog').getByRole('button', { name: 'Julkaise toive' }).click();
    await association.getByRole('button', { name: 'Aloita tästä toiminta' }).waitFor();
    await accessible(association);
    await resident.goto(`${house.url}/toive?kunta=217`);
    const shown = resident.getByRole('listitem').filter({ hasText: wish });
    await shown.getByRole('button', { name: 'Minäkin toivon tätä' }).click();
    await shown.getByText('2 toivoo tätä').waitFor();
    await resident.reload();
    await shown.getByRole('button', { name: 'Peru toiveeni' }).waitFor();
  });

  it('an activity grows from it, and everybody reads what it became', async () => {
    await association.getByRole('button', { name: 'Aloita tästä toiminta' }).click();
    await association.waitForURL(/\/tyo\/toiminta\/[0-9a-f-]+\/muokkaa$/);
    await association.getByRole('heading', { level: 1 }).getByText(mark).waitFor();
    const id = association.url().split('/').at(-2)!;
    // How an activity is filled in is a journey of its own.
    const statuses = await association.evaluate<number[]>(`(async () => {
      const send = (method, path, body) => fetch('/api/activities/activities/' + path, { method, headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }, body: JSON.stringify(body) });
      const draft = await (await fetch('/api/activities/activities/${id}')).json();
      const put = await send('PUT', '${id}', {
        kind: 'club', names: { fi: 'Lautapeli-illat ${mark}' }, summary: { fi: 'Pelataan yhdessä.' }, place: { kind: 'youth-facility', names: { fi: 'Nuorisotila' }, municipalityCode: '217' },
        schedule: { startsOn: '${nextYear()}', startTime: '17:00', endTime: '19:00' }, price: { free: true }, targetGroups: ['young'], contact: { phone: '040 000 0101' }, residentOrigin: draft.residentOrigin, originIds: draft.originIds,
      });
      return [put.status, (await send('POST', '${id}/publication', {})).status];
    })()`);
    expect(statuses).toEqual([200, 201]);
    await resident.goto(`${house.url}/toive?kunta=217&tila=met`);
    const met = resident.getByRole('listitem').filter({ hasText: wish });
    await met.getByText('Toteutui').waitFor();
    await accessible(resident);
    await met.getByRole('link', { name: 'Katso, mitä tästä tuli' }).click();
    await resident.getByRole('heading', { name: `Lautapeli-illat ${mark}`, level: 1 }).waitFor();
  });

  it('an experiment is designed and tried', async () => {
    await association.goto(`${house.url}/tyo/kokeilut`);
    await inThreeLanguages(association, ['Kokeilut', 'Försök', 'Experiments']);
    await association.getByRole('link', { name: 'Aloita kokeilu' }).click();
    await association.getByLabel('Kokeilun nimi').fill(`Pelikyydit ${mark}`);
    await association.getByRole('button', { name: 'Aloita kokeilu' }).click();
    await association.getByRole('alert').getByText('Valitse este').waitFor();
    await association.locator('#barrier').selectOption('transport');
    await association.locator('#municipalityCode').selectOption('217');
    await association.getByRole('checkbox', { name: 'Nuoret', exact: true }).check({ force: true });
    await association.getByLabel('Ensimmäinen päivä').fill(today());
    await accessible(association);
    await association.getByRole('button', { name: 'Aloita kokeilu' }).click();
    await association.getByRole('heading', { name: `Pelikyydit ${mark}`, level: 1 }).waitFor();
    await association.getByRole('button', { name: 'Siirry suunnitteluun' }).click();
    await association.getByRole('button', { name: 'Aloita kokeileminen' }).click();
    await association.getByRole('button', { name: 'Lisää hyvä kokemus' }).waitFor();
    await accessible(association);
  });

  it('is evaluated when there are good and bad experiences, and is made permanent by a decision', async () => {
    const dialog = association.getByRole('dialog');
    const tell = async (button: string, words: string) => {
      await association.getByRole('button', { name: button }).click();
      await dialog.getByLabel('Kenen kokemus').selectOption('participant');
      await dialog.getByRole('textbox').fill(words);
      await dialog.getByRole('button', { name: 'Tallenna kokemus' }).click();
      await association.getByText(words).waitFor();
    };
    await tell('Lisää hyvä kokemus', `Kyyti toi seuraa ${mark}`);
    await association.getByRole('button', { name: 'Arvioi kokeilu' }).click();
    await dialog.getByRole('textbox').fill('Kyydit toimivat.');
    await dialog.getByRole('button', { name: 'Arvioi kokeilu' }).click();
    await dialog.getByText('Kokeilusta ei vielä ole sekä hyvää että huonoa kokemusta').waitFor();
    await accessible(association);
    await dialog.getByRole('button', { name: 'Peruuta' }).click();
    await tell('Lisää huono kokemus', `Odottaminen oli kylmää ${mark}`);
    await association.getByRole('button', { name: 'Arvioi kokeilu' }).click();
    await dialog.getByRole('textbox').fill('Kyydit toimivat, kun odotuspaikka on lämmin.');
    await dialog.getByRole('button', { name: 'Arvioi kokeilu' }).click();
    await association.getByRole('button', { name: 'Vakiinnuta' }).click();
    await dialog.getByRole('button', { name: 'Vakiinnuta' }).click();
    await dialog.getByRole('alert').getByText('Valitse rahoitus').waitFor();
    await dialog.getByLabel('Millä rahoituksella').selectOption('volunteers');
    await dialog.getByLabel('Missä sovittiin').fill('Kumppanuuspöydän pöytäkirja');
    await accessible(association);
    await dialog.getByRole('button', { name: 'Vakiinnuta' }).click();
    await association.getByText('Uusi vaihe: Vakiintunut').waitFor();
    await accessible(association);
  });

  it('on a telephone, nothing runs over the edge', async () => {
    const experiment = association.url();
    await association.setViewportSize({ width: 390, height: 844 });
    for (const address of [experiment, `${house.url}/tyo/kokeilut`, `${house.url}/tyo/toiveet`, `${house.url}/tyo/toiveet/uusi`, `${house.url}/toive`]) {
      await association.goto(address);
      await association.getByRole('heading', { level: 1 }).waitFor();
      expect(await association.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth'), address).toBeLessThanOrEqual(0);
      await accessible(association);
    }
  });
});
