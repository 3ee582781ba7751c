import { describe, expect, it } from 'vitest';
import { copyText, factsOf } from './copy-text';

const title = (fi: string) => ({ fi, sv: `${fi} sv`, en: `${fi} en` });
const FIELDS = { fields: [{ key: 'activity', title: title('Toiminta') }, { key: 'day', title: title('Päivä') }, { key: 'at', title: title('Ilmoittautunut') }, { key: 'other', title: title('Joku muu') }, { key: 'people', title: title('Henkilöitä') }, { key: 'wish', title: title('Toive') }] };
const LINE = { activity: title('Vesijumppa'), day: '2026-11-25', at: '2026-11-23T10:00:00.000Z', other: false, people: 2, wish: null };

describe('what is kept of somebody, as they read it', () => {
  it('is told in their language, with days and times as people write them, and without what says nothing', () => {
    expect(factsOf(FIELDS, LINE, { language: 'fi', yes: 'kyllä', no: 'ei' })).toEqual([
      ['Toiminta', 'Vesijumppa'], ['Päivä', '25.11.2026'], ['Ilmoittautunut', '23.11.2026 klo 12.00'], ['Joku muu', 'ei'], ['Henkilöitä', '2'],
    ]);
    expect(factsOf(FIELDS, LINE, { language: 'sv', yes: 'ja', no: 'nej' })[0]).toEqual(['Toiminta sv', 'Vesijumppa sv']);
  });

  it('becomes a text that any program opens', () => {
    expect(copyText('Kopio', [{ title: 'Tiedot', things: [[['Nimi', 'Aune Esimerkki']]] }, { title: 'Käynnit', source: 'Ohjaajalta.', things: [[['Päivä', '25.11.2026']], [['Päivä', '2.12.2026']]] }]))
      .toBe(['Kopio', '=====', '', 'Tiedot', '------', '', 'Nimi: Aune Esimerkki', '', 'Käynnit', '-------', 'Ohjaajalta.', '', 'Päivä: 25.11.2026', '', 'Päivä: 2.12.2026', ''].join('\r\n'));
  });
});
