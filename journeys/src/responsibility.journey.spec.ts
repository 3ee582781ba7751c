import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.js';
import { accessible, choose, goByMenu, inThreeLanguages, tabTo } from './steps.js';

/** What nobody answers for waits on the coordinator's first page; and when somebody leaves, nothing stays in their name. */
describe('who answers for what', () => {
  const mark = Date.now().toString(36);
  const matter = `Kylien kahvitukset ${mark}`;
  let house: House;
  let coordinator: Page;

  beforeAll(async () => {
    house = await openHouse();
    coordinator = await house.as('hyte');
  }, 300_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await house.pictures('responsibility');
  });
  afterAll(() => house?.leave(), 60_000);

  const why = (page: Page, words: string) => page.getByRole('textbox', { name: /^Miksi/ }).fill(words);

  it('a new duty lacks one, and that is on the first page of the coordinator', async () => {
    await goByMenu(coordinator, 'Vastuut');
    await coordinator.getByRole('heading', { name: 'Vastuut', level: 1 }).waitFor();
    await inThreeLanguages(coordinator, ['Vastuut', 'Ansvar', 'Responsibilities']);
    await coordinator.getByRole('button', { name: 'Lisää asia' }).click();
    await coordinator.getByRole('dialog').getByRole('button', { name: 'Lisää asia' }).click();
    await coordinator.getByRole('alert').getByText('Kirjoita nimi').waitFor();
    await accessible(coordinator);
    await coordinator.getByRole('textbox', { name: 'Nimi', exact: true }).fill(matter);
    await why(coordinator, 'Tehtävä alkoi');
    await coordinator.getByRole('dialog').getByRole('button', { name: 'Lisää asia' }).click();
    await coordinator.getByRole('heading', { name: matter, level: 1 }).waitFor();
    await coordinator.goto(`${house.url}/tyo`);
    const row = coordinator.getByRole('listitem').filter({ hasText: matter });
    await row.getByText('Vastuutaho puuttuu').waitFor();
    await row.getByRole('link', { name: 'Nimeä vastuutaho' }).click();
  });

  it('and is closed when somebody is named', async () => {
    await coordinator.getByRole('button', { name: 'Nimeä vastuutaho' }).click();
    await coordinator.getByLabel('Henkilö').selectOption({ label: 'Kerttu Kivelä' });
    await why(coordinator, 'Sovittiin kokouksessa');
    await accessible(coordinator);
    await coordinator.getByRole('dialog').getByRole('button', { name: 'Nimeä vastuutaho' }).click();
    await coordinator.getByText('Kannuksen kaupunki, Kerttu Kivelä').first().waitFor();
    await inThreeLanguages(coordinator, ['Vastuutaho', 'Ansvarig part', 'Responsible party']);
    await coordinator.goto(`${house.url}/tyo/vastuut?tilanne=missing`);
    await coordinator.getByRole('link', { name: 'Yhdistysten toiminnan tukeminen' }).waitFor();
    expect(await coordinator.getByRole('link', { name: matter }).count()).toBe(0);
  });

  it('a region founds the cooperation network that it lacked, which lacks somebody in its turn, and a member leaves by itself', async () => {
    const [region, association] = [await house.as('osallisuus'), await house.as('yhdistys')];
    const [name, member] = [`Lestijärven yhteistyöverkosto ${mark}`, 'Kannuksen Kohtaamispaikka ry (kuvitteellinen)'];
    await goByMenu(region, 'Verkostot');
    await region.getByText('Keski-Pohjanmaa: verkosto ei kata näitä kuntia: Lestijärvi.').waitFor();
    await inThreeLanguages(region, ['Verkostot', 'Nätverk', 'Networks']);
    await region.getByRole('link', { name: 'Perusta hyvinvointiyhteistyöverkosto' }).click();
    await region.getByRole('button', { name: 'Perusta verkosto' }).click();
    await region.getByRole('alert').getByText('Anna verkostolle nimi').waitFor();
    await accessible(region);
    await region.getByRole('textbox', { name: 'Nimi', exact: true }).fill(name);
    await region.getByRole('button', { name: 'Perusta verkosto' }).click();
    await region.getByRole('heading', { name, level: 1 }).waitFor();
    await region.getByRole('link', { name: 'Nimeä vastuutaho' }).waitFor();
    await inThreeLanguages(region, ['Jäsenet', 'Medlemmar', 'Members']);
    await region.getByRole('button', { name: 'Lisää jäsen' }).click();
    const asked = region.getByRole('dialog');
    await asked.getByRole('textbox', { name: 'Organisaatio' }).fill('Kohtaamispaikka');
    await asked.getByRole('button', { name: `Valitse ${member}` }).click();
    await accessible(region);
    await asked.getByRole('button', { name: 'Lisää jäsen' }).click();
    await region.getByRole('link', { name: member }).waitFor();

    await association.setViewportSize({ width: 390, height: 844 });
    await association.goto(region.url());
    await association.getByRole('button', { name: `Lähde verkostosta: ${member}` }).click();
    await why(association, 'Aika ei riitä');
    await accessible(association);
    await association.getByRole('dialog').getByRole('button', { name: 'Lähde verkostosta' }).click();
    await association.getByText(`Jäsenyys päätettiin: ${member}`).waitFor();
    expect(await association.evaluate<string>('document.activeElement.textContent')).toBe('Jäsenet');
    expect(await association.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
    await region.goto(`${house.url}/tyo/verkostot`);
    await region.getByRole('link', { name }).waitFor();
    await region.getByText('Keski-Suomi: verkosto puuttuu koko alueelta.').waitFor();
    expect(await region.getByText('Keski-Pohjanmaa: verkosto').count()).toBe(0);
  });

  it('a measure of the programme is there without anybody writing it down, and beside it stands who answers for it', async () => {
    const names = ['Toimenpide 4: Kuljetusratkaisut tapahtumiin', 'Åtgärd 4: Transportlösningar till evenemang', 'Measure 4: Transport to events'] as const;
    const found = coordinator.getByRole('link', { name: names[0] });
    await expect.poll(async () => {
      await coordinator.goto(`${house.url}/tyo/vastuut?laji=measure`);
      await coordinator.getByRole('heading', { name: /asiaa$/ }).waitFor();
      return found.count();
    }, { timeout: 30_000 }).toBe(1);
    await accessible(coordinator);
    await found.click();
    await coordinator.getByRole('link', { name: /^Yksinäisyyden ehkäisyn ja yhteisöllisyyden vahvistamisen/ }).waitFor();
    await inThreeLanguages(coordinator, names);
    expect(await coordinator.getByRole('button', { name: 'Asia on päättynyt' }).count()).toBe(0);
    await coordinator.getByRole('button', { name: /^(Nimeä|Vaihda) vastuutaho$/ }).click();
    await why(coordinator, 'Sovittiin lautakunnassa');
    await coordinator.getByRole('dialog').getByRole('button', { name: 'Nimeä vastuutaho' }).click();
    await coordinator.getByRole('heading', { name: 'Vastuut ajan mukaan' }).waitFor();
    await coordinator.getByRole('link', { name: 'Katso ohjelma' }).click();
    const measure = coordinator.getByRole('article').filter({ hasText: 'Kuljetusratkaisut tapahtumiin' });
    await measure.getByRole('link', { name: 'Kannuksen kaupunki' }).waitFor();
    await measure.getByText('Vastuutaho ohjelman mukaan: Hyte-koordinointi').waitFor();
    await coordinator.getByText('Vastuutaho nyt: puuttuu').first().waitFor();
    await accessible(coordinator);
  });

  it('who takes part is said beside them, and by which agreement it goes on; whoever takes part sees it', async () => {
    await coordinator.goto(`${house.url}/tyo/vastuut?haku=${mark}`);
    await coordinator.getByRole('link', { name: matter }).click();
    await coordinator.getByRole('button', { name: 'Lisää mukana oleva' }).click();
    const asked = coordinator.getByRole('dialog');
    await asked.getByRole('button', { name: 'Lisää mukana oleva' }).click();
    await asked.getByRole('alert').getByText('Valitse, miten organisaatio on mukana').waitFor();
    await asked.getByRole('textbox', { name: 'Organisaatio' }).fill('vänverksamhet');
    await asked.getByRole('button', { name: /^Valitse Kokkola-Karleby vänverksamhet/ }).click();
    await choose(coordinator, 'Toteuttaa');
    await asked.getByRole('textbox', { name: /^Toimiala/ }).fill('Ystävätoiminta');
    await why(coordinator, 'Sovittiin kokouksessa');
    await accessible(coordinator);
    await asked.getByRole('button', { name: 'Lisää mukana oleva' }).click();
    await coordinator.getByRole('row', { name: /vänverksamhet.*Ystävätoiminta/ }).getByRole('button', { name: /^Muuta: .*Toteuttaa$/ }).waitFor();
    await coordinator.getByRole('button', { name: 'Liitä sopimus' }).click();
    await asked.getByLabel('Sopimus', { exact: true }).selectOption({ label: 'Kaksikielinen ystävätoiminta Kannuksessa: Kokkola-Karleby vänverksamhet rf (kuvitteellinen) (Päättyy pian)' });
    await why(coordinator, 'Jatkosta sovittiin');
    await asked.getByRole('button', { name: 'Liitä sopimus' }).click();
    await coordinator.getByText('Sopimus jatkuvuudesta päättyy pian').waitFor();
    await inThreeLanguages(coordinator, ['Kuka tekee mitä', 'Vem gör vad', 'Who does what']);
    await coordinator.getByRole('link', { name: 'Kaksikielinen ystävätoiminta Kannuksessa' }).click();
    await coordinator.getByRole('region', { name: 'Sopimukseen nojaavat' }).getByRole('link', { name: matter }).waitFor();

    const friend = await house.as('kaveri');
    await friend.goto(`${house.url}/tyo/vastuut?kenen=mukana`);
    await friend.getByRole('link', { name: matter }).click();
    await friend.getByText(/^Organisaationne vastaa asiasta tai on siinä mukana/).waitFor();
    expect(await friend.getByRole('button', { name: /vastuutaho|Lisää mukana|^Muuta/ }).count()).toBe(0);
    await accessible(friend);
  });

  it('who leaves hands everything over in one deed with the keyboard alone, and each row tells how it went', async () => {
    await coordinator.goto(`${house.url}/tyo/roolit?nakyma=nimetyt&rooli=contact-person&kunta=217`);
    await coordinator.getByRole('link', { name: 'Kerttu Kivelä' }).click();
    await coordinator.getByRole('heading', { name: 'Yhdyshenkilö: Kerttu Kivelä' }).waitFor();
    await coordinator.getByRole('link', { name: 'Kerttu Kivelä' }).click();
    await coordinator.getByRole('link', { name: matter }).waitFor();
    const { keyboard } = coordinator;
    await tabTo(coordinator, coordinator.getByRole('button', { name: 'Henkilö lähtee: siirrä kaikki' }));
    await keyboard.press('Enter');
    const asked = coordinator.getByRole('dialog');
    await asked.getByText(`Vastuu: ${matter}`).waitFor();
    await asked.getByLabel('Seuraaja').getByRole('option', { name: 'Hanna Hyttinen' }).waitFor({ state: 'attached' });
    await tabTo(coordinator, asked.getByRole('textbox', { name: /^Miksi/ }));
    await keyboard.type('Siirtyy toiseen työhön');
    await keyboard.press('Enter');
    // Nothing is left without a successor because nobody chose.
    await tabTo(coordinator, asked.getByRole('link', { name: 'Valitse seuraaja tai se, ettei seuraajaa ole' }));
    await accessible(coordinator);
    await keyboard.press('Enter');
    await keyboard.type('Hanna');
    await tabTo(coordinator, asked.getByRole('button', { name: 'Siirrä kaikki' }));
    await keyboard.press('Enter');
    const told = coordinator.getByRole('dialog', { name: 'Näin siirto onnistui' });
    await told.getByText(`Vastuu: ${matter}`).waitFor();
    expect(await told.getByText('Siirtyy seuraajalle').count()).toBeGreaterThan(1);
    await accessible(coordinator);
    await tabTo(coordinator, told.getByRole('button', { name: 'Valmis' }));
    await keyboard.press('Enter');
    await coordinator.getByText('Lähti', { exact: true }).waitFor();
    expect(await coordinator.getByRole('button', { name: 'Henkilö lähtee: siirrä kaikki' }).count()).toBe(0);
    await inThreeLanguages(coordinator, ['Aikajana', 'Tidslinje', 'Timeline']);
  });

  it('a role that has not begun is cancelled, and who leaves later is there till then', async () => {
    const name = `Alkava Anni ${mark}`;
    await coordinator.goto(`${house.url}/tyo/roolit/uusi`);
    await coordinator.getByLabel('Rooli', { exact: true }).selectOption('volunteer-coordinator');
    await coordinator.getByRole('textbox', { name: 'Nimi', exact: true }).fill(name);
    await coordinator.locator('#startsOn').fill('2099-01-01');
    await why(coordinator, 'Aloittaa myöhemmin');
    await coordinator.getByRole('button', { name: 'Nimeä rooliin' }).click();
    await coordinator.getByRole('button', { name: 'Peru rooli' }).click();
    const asked = coordinator.getByRole('dialog');
    await asked.getByRole('textbox', { name: /^Miksi/ }).fill('Ei aloitakaan');
    await accessible(coordinator);
    await asked.getByRole('button', { name: 'Peru rooli' }).click();
    await coordinator.getByText('olisi alkanut 1.1.2099, peruttiin').waitFor();
    expect(await coordinator.getByRole('button', { name: 'Peru rooli' }).count()).toBe(0);
    await accessible(coordinator);

    await coordinator.getByRole('link', { name }).click();
    await coordinator.getByRole('button', { name: 'Henkilö lähtee: siirrä kaikki' }).click();
    await asked.locator('#lastDay').fill('2099-06-30');
    await asked.getByRole('textbox', { name: /^Miksi/ }).fill('Siirtyy toiseen työhön');
    await asked.getByRole('button', { name: 'Siirrä kaikki' }).click();
    await asked.getByText(/^Henkilö lähtee 30\.6\.2099/).waitFor();
    await asked.getByRole('button', { name: 'Valmis' }).click();
    await coordinator.getByText('Lähtee', { exact: true }).waitFor();
    await accessible(coordinator);
  });

  it('and beside somebody’s rights stands what is in their name, with a way to hand it over', async () => {
    await coordinator.goto(`${house.url}/tyo/kayttajat`);
    await coordinator.getByRole('link', { name: 'Hanna Hyttinen' }).click();
    await inThreeLanguages(coordinator, ['Työ henkilön nimissä', 'Arbete i personens namn', 'Work in the person’s name']);
    await coordinator.getByRole('link', { name: /^Siirrä kaikki henkilön sivulla/ }).click();
    await coordinator.getByRole('button', { name: 'Henkilö lähtee: siirrä kaikki' }).waitFor();
  });
});
