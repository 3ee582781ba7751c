import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.js';
import { accessible, inThreeLanguages, tabTo } from './steps.js';

const PHONE = { width: 390, height: 844 };

/** Whoever took part tells how it was, in a few seconds and without a name; the organiser sees answers by fives. */
describe('feedback of an activity', () => {
  let house: House;
  let helmi: Page;
  let resident: Page;
  let id: string;

  beforeAll(async () => {
    house = await openHouse();
    [helmi, resident] = [await house.as('yhdistys'), await house.anyone()];
    await resident.setViewportSize(PHONE);
    const found = await helmi.request.get(`${house.url}/api/activities/public/activities?text=Avoin%20olohuone`);
    id = ((await found.json()) as { items: [{ id: string }] }).items[0].id;
  }, 300_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await house.pictures('feedback');
  });
  afterAll(() => house?.leave(), 60_000);

  it('is told by keyboard alone, from the activity’s own page', async () => {
    await resident.goto(`${house.url}/toiminta/${id}`);
    await resident.getByRole('link', { name: 'Olitko mukana? Kerro, millaista oli' }).click();
    await resident.getByRole('heading', { name: 'Millaista oli?' }).waitFor();
    await accessible(resident);
    // the choice of language is behind the menu on a phone
    await resident.setViewportSize({ width: 1280, height: 900 });
    await inThreeLanguages(resident, ['Millaista oli?', 'Hur var det?', 'How was it?']);
    await resident.setViewportSize(PHONE);
    await tabTo(resident, resident.getByRole('button', { name: 'Lähetä' }));
    await resident.keyboard.press('Enter');
    await resident.getByRole('link', { name: 'Valitse, millaista oli' }).press('Enter');
    await resident.getByRole('radio', { name: 'Mukavaa' }).press('Space');
    await resident.fill('#words', 'Soita minulle, numero on 040 000 0123');
    await resident.getByRole('button', { name: 'Lähetä' }).press('Enter');
    await resident.getByText(/Poista tekstistä|puhelinnumero/i).first().waitFor();
    await resident.fill('#words', 'Täällä oli helppo olla uusi.');
    await resident.getByRole('button', { name: 'Lähetä' }).press('Enter');
    await resident.getByText('Kiitos!').waitFor();
    await accessible(resident);
  });

  it('is not seen while there are fewer than five', async () => {
    await helmi.goto(`${house.url}/tyo/toiminta/${id}`);
    await helmi.getByRole('link', { name: 'Katso palaute ja kutsu kertomaan' }).click();
    await helmi.getByText(/4 uutta vastausta odottaa/).waitFor();
    expect(await helmi.getByText('Täällä oli helppo olla uusi.').count()).toBe(0);
    await helmi.getByRole('img', { name: 'QR-koodi, joka vie kertomaan' }).waitFor();
    await accessible(helmi);
  });

  it('is seen when the fifth has come, and words can be taken away', async () => {
    const fifth = await house.anyone();
    await fifth.goto(`${house.url}/toiminta/${id}/palaute`);
    await fifth.getByRole('radio', { name: 'Ihan hyvä' }).press('Space');
    await fifth.getByRole('button', { name: 'Lähetä' }).click();
    await fifth.getByText('Kiitos!').waitFor();
    await helmi.reload();
    await helmi.getByRole('heading', { name: '5 vastausta' }).waitFor();
    await helmi.getByText('Täällä oli helppo olla uusi.').waitFor();
    await accessible(helmi);
    await helmi.getByRole('button', { name: /^Poista sanat: Täällä oli helppo/ }).click();
    await helmi.getByRole('dialog').getByRole('button', { name: 'Poista sanat' }).click();
    await helmi.getByText('Täällä oli helppo olla uusi.').waitFor({ state: 'detached' });
    await helmi.getByRole('heading', { name: '5 vastausta' }).waitFor();
  });

  it('a whole municipality is on one page, with what is not there yet', async () => {
    await resident.goto(`${house.url}/kartoitus`);
    await resident.getByRole('combobox', { name: 'Kunta' }).selectOption({ label: 'Kannus' });
    await resident.getByRole('heading', { name: 'Mitä on: Kannus' }).waitFor();
    await resident.getByText('Näitä ei vielä ole:').waitFor();
    await resident.getByRole('link', { name: 'Yhteinen keittolounas' }).waitFor();
    await accessible(resident);
    expect(await resident.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});
