import { csvOf } from '@pirtti/http-kit';
import { isRefusal, LANGUAGES } from '@pirtti/kernel';
import { describe, expect, it } from 'vitest';
import { association } from '../../organisations/domain/organisation.examples.js';
import { organisationTable } from '../../organisations/http/organisation-table.js';
import { readRows } from './read-rows.js';

const read = (text: string) => {
  const file = readRows(text);
  return isRefusal(file) ? file.code : file.rows;
};
const problems = (cells: string) => {
  const rows = read(`Nimi;Tyyppi;Y-tunnus;Kotikunta;Toiminta-alue;Verkkosivu;Sähköposti;Puhelin;Toiminta päättyi\n${cells}`);
  return typeof rows === 'string' ? rows : rows[0]!.problems.map(({ code, column }) => `${column}: ${code}`);
};

describe('a file of organisations', () => {
  it.each(LANGUAGES)('is the list that was taken along in %s', (language) => {
    const one = association({ names: { fi: '=Kaava ry' }, serviceArea: ['217', '849'], languages: ['fi', 'sv'], website: 'https://kaava.example', email: 'a@kaava.example', phone: '+358 40 000 0000', endedOn: '2026-12-31' });
    const { type, businessId, municipalityCode, serviceArea, languages, website, email, phone, endedOn } = one;
    const ring = association({ type: 'informal-group', names: { fi: 'Soittorinki' }, businessId: null, parentId: one.id });
    expect(read(csvOf(organisationTable([one, ring], language, new Map([[one.id, one]]))))).toMatchObject([
      { line: 2, name: '=Kaava ry', language, content: { type, businessId, municipalityCode, serviceArea, languages, website, email, phone, endedOn }, host: '', problems: [] },
      { line: 3, name: 'Soittorinki', content: { type: 'informal-group' }, host: one.businessId, problems: [] },
    ]);
  });

  it('has its columns in any order and case, and says only what it has columns for', () => {
    expect(read('TYPE,Colour,name\nassociation,blue,Kulkijat ry')).toEqual([{ line: 2, name: 'Kulkijat ry', language: 'en', content: { type: 'association' }, problems: [] }]);
    expect(readRows('Type,Colour,Name\nAssociation,blue,Kulkijat ry')).toMatchObject({ unknownColumns: ['Colour'] });
  });

  it('may write days as spreadsheets in Finland do', () => expect(read('Nimi;Tyyppi;Toiminta päättyi\nKulkijat ry;yhdistys;1.2.2026')).toMatchObject([{ content: { endedOn: '2026-02-01' }, problems: [] }]));

  it.each([
    ['without a type', 'Nimi\nKulkijat ry', 'import-lacks-columns'], ['with two names', 'Nimi;Namn;Typ\na;b;c', 'import-repeats-columns'], ['without rows', 'Nimi;Tyyppi', 'import-is-empty'],
    ['with a quotation mark too few', 'Nimi;Tyyppi\n"Kulkijat;Yhdistys', 'import-is-not-csv'], ['with too many rows', `Nimi;Tyyppi\n${'a;b\n'.repeat(1001)}`, 'import-is-too-long'], ['with nothing', '\n', 'import-lacks-columns'],
  ])('%s is refused as a whole', (_, text, code) => expect(read(text)).toBe(code));

  it.each([
    ['a wrong check digit', 'a;Yhdistys;9999900-2;;;;;;', ['businessId: is-not-a-business-id']], ['an unknown town', 'a;Yhdistys;;Kanus;;;;;', ['municipalityCode: is-not-a-choice']],
    ['an unknown town of several', 'a;Yhdistys;;;Kannus, Kanus;;;;', ['serviceArea: is-not-a-choice']], ['an unknown type', 'a;Puolue;;;;;;;', ['type: is-not-a-choice']], ['no name', ';Yhdistys;;;;;;;040 000', ['name: is-required', 'endedOn: is-not-a-date']],
    ['a script for a website', 'a;Yhdistys;;;;javascript:alert(1);;;', ['website: is-not-a-link']], ['no address', 'a;Yhdistys;;;;;a@;;', ['email: is-not-an-email-address']], ['a day that never was', 'a;Yhdistys;;;;;;;30.2.2026', ['endedOn: is-not-a-date']],
    ['too few cells', 'a;Yhdistys', ['null: row-has-other-columns']], ['a mark too many', 'a;Yhdistys;;;;;;;;x', ['null: row-has-other-columns']],
  ])('has a row with %s', (_, cells, told) => expect(problems(cells)).toEqual(told));

  describe('with contact persons', () => {
    const contact = (cells: string, heading = 'Yhteyshenkilö;Yhteyshenkilön sähköposti;Yhteyshenkilön puhelin;Rooli') => {
      const rows = read(`Nimi;Tyyppi;${heading}\nKulkijat ry;Yhdistys;${cells}`);
      return typeof rows === 'string' ? rows : rows[0]!.contact;
    };

    it.each([
      ['yhteyshenkilö', 'Yhteyshenkilö;Yhteyshenkilön sähköposti;Yhteyshenkilön puhelin;Rooli'], ['yhdyshenkilö', 'Yhdyshenkilö;Yhdyshenkilön sähköposti;Yhdyshenkilön puhelin;Rooli'],
      ['Kontaktperson', 'KONTAKTPERSON;Kontaktpersonens e-post;Kontaktpersonens telefon;Roll'], ['Contact person', 'Contact person;Contact person e-mail;Contact person telephone;Role'],
    ])('has them under %s', (_, heading) => expect(contact('Aila Avain;aila@kulkijat.example;040 000 0000;', heading)).toEqual({
      name: 'Aila Avain', content: { email: 'aila@kulkijat.example', phone: '040 000 0000' }, role: 'contact-person', problems: [],
    }));

    it('says only what it has columns for, nobody in empty cells, and nothing without a name’s column', () => {
      expect(contact('Aila Avain', 'Yhteyshenkilö')).toMatchObject({ content: {} });
      expect(contact(';;;Yhdyshenkilö')).toBe(null);
      expect(readRows('Nimi;Tyyppi;Rooli\nKulkijat ry;Yhdistys;puheenjohtaja')).toMatchObject({ unknownColumns: ['Rooli'], rows: [expect.not.objectContaining({ contact: expect.anything() })] });
    });

    it('may name them to another role', () => expect(contact('Aila Avain;;;vapaaehtoistoiminnan koordinaattori')).toMatchObject({ role: 'volunteer-coordinator', problems: [] }));

    it.each([
      ['no name', ';aila@kulkijat.example;;', 'contactName: is-required'], ['no address', 'Aila;aila@;;', 'contactEmail: is-not-an-email-address'], ['a word for a number', 'Aila;;soita;', 'contactPhone: is-in-wrong-form'],
      ['an unknown role', 'Aila;;;puheenjohtaja', 'contactRole: is-not-a-choice'], ['a name without end', `${'a'.repeat(121)};;;`, 'contactName: is-too-long'],
    ])('refuses one with %s, and not the organisation', (_, cells, told) => {
      expect(contact(cells)).toMatchObject({ problems: [expect.objectContaining({ code: told.split(': ')[1], column: told.split(': ')[0] })] });
      expect(read(`Nimi;Tyyppi;Yhteyshenkilö;Yhteyshenkilön sähköposti;Yhteyshenkilön puhelin;Rooli\nKulkijat ry;Yhdistys;${cells}`)).toMatchObject([{ problems: [] }]);
    });
  });
});
