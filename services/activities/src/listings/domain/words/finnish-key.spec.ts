import { describe, expect, it } from 'vitest';
import { finnishKeys } from './finnish-key.js';
import { swedishKey } from './swedish-key.js';

const first = (word: string): string => finnishKeys(word)[0]!;

describe('the key of a Finnish word', () => {
  it.each([
    'ryhmä ryhmän ryhmät ryhmiä ryhmässä ryhmään ryhmien ryhmille', 'kerho kerhossa kerhon kerhoja kerhojen kerhoon', 'talo talolla taloon talot taloja', 'peli pelit pelejä pelin pelien',
    'jumppa jumpan jumppaa jumpassa jumppaan', 'liikunta liikunnan liikuntaa liikunnassa', 'lapsi lapset lapsille lasten lapsia lapsen', 'nainen naiset naisten naisia naisille naisen', 'leipä leivän leipää',
    'kahvila kahvilassa kahvilaan kahvilat', 'ikäihminen ikäihmiset ikäihmisille ikäihmisten', 'ranta rannalla rantaa', 'kirkko kirkossa kirkon', 'ystävä ystävän ystäviä ystävät', 'kuoro kuorossa kuoroon',
    'mies miehet miesten miehille', 'nuori nuoret nuorten nuorille', 'lenkki lenkillä lenkit lenkin lenkkejä', 'käsityö käsityöt käsitöitä', 'perhe perheet perheille perheiden perheen', 'musiikki musiikkia musiikin',
    'omaishoitaja omaishoitajat omaishoitajille omaishoitajien', 'ruoka ruokaa ruoan ruuan', 'ilta illalla iltaa iltana illan', 'kannus kannuksessa kannuksen kannukseen', 'kaustinen kaustisella kaustisen',
    'toholampi toholammilla toholammin', 'kylätalo kylätalolla', 'keskusteluryhmä keskusteluryhmässä',
  ])('is one for %s', (forms) => {
    expect(new Set(forms.split(' ').map(first)).size).toBe(1);
  });

  it.each([['opastusta', 'opastus'], ['laulusta', 'laulu'], ['neulomista', 'neulominen']])('of %s is also that of %s, which it may come from', (form, word) => {
    expect(finnishKeys(form)).toContain(first(word));
  });

  it.each([['talo', 'talkoot'], ['seura', 'suru'], ['kerho', 'kirkko'], ['kuoro', 'koira'], ['kylä', 'kyyti']])('tells %s from %s', (one, other) => {
    expect(first(one)).not.toBe(first(other));
  });

  it('is the same without a Finnish keyboard', () => expect(first('kävely')).toBe(first('kavely')));
});

describe('the key of a Swedish word', () => {
  it.each(['promenad promenaden promenader promenaderna', 'grupp grupper gruppen grupperna', 'kaffe kaffet', 'barn barnen', 'kör kören körer', 'vän vänner vännen', 'handarbete handarbeten handarbetet', 'pensionär pensionärer pensionärerna', 'klubb klubben klubbar', 'by byn byar'])('is one for %s', (forms) => {
    expect(new Set(forms.split(' ').map(swedishKey)).size).toBe(1);
  });
});
