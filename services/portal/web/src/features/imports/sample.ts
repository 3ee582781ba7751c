import type { Language } from '@pirtti/kernel';

const HEADINGS: Readonly<Record<Language, string>> = {
  fi: 'Nimi;Tyyppi;Y-tunnus;Kotikunta;Toiminta-alue;Palvelukielet;Verkkosivu;Sähköposti;Puhelin;Toiminta päättyi',
  sv: 'Namn;Typ;FO-nummer;Hemkommun;Verksamhetsområde;Servicespråk;Webbplats;E-post;Telefon;Verksamheten upphörde',
  en: 'Name;Type;Business ID;Home municipality;Service area;Languages;Website;E-mail;Telephone;Work ended',
};
const ROWS: Readonly<Record<Language, string>> = {
  fi: 'Esimerkkikylän kahvittajat ry;Yhdistys;;Kannus;Kannus, Toholampi;suomi;https://kahvittajat.example;kahvittajat@yhdistys.example;040 000 0000;',
  sv: 'Exempelbyns kaffevänner rf;Förening;;Kannus;Kannus, Toholampi;svenska;https://kaffevanner.example;kaffevanner@forening.example;040 000 0000;',
  en: 'Example Village Coffee Club;Association;;Kannus;Kannus, Toholampi;English;https://coffee.example;coffee@association.example;040 000 0000;',
};

/** A file with every heading and one made-up organisation, as a link that the browser keeps: UTF-8 with its mark, so that spreadsheets read it. */
export const sampleFile = (language: Language): string => `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${HEADINGS[language]}\r\n${ROWS[language]}\r\n`)}`;
