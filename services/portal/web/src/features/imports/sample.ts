import type { Language } from '@pirtti/kernel';

const HEADINGS: Readonly<Record<Language, string>> = {
  fi: 'Nimi;Tyyppi;Y-tunnus;Kotikunta;Toiminta-alue;Palvelukielet;Verkkosivu;Sähköposti;Puhelin;Isäntäorganisaatio;Toiminta päättyi;Yhdyshenkilö;Yhdyshenkilön sähköposti;Yhdyshenkilön puhelin;Rooli',
  sv: 'Namn;Typ;FO-nummer;Hemkommun;Verksamhetsområde;Servicespråk;Webbplats;E-post;Telefon;Värdorganisation;Verksamheten upphörde;Kontaktperson;Kontaktpersonens e-post;Kontaktpersonens telefon;Roll',
  en: 'Name;Type;Business ID;Home municipality;Service area;Languages;Website;E-mail;Telephone;Host organisation;Work ended;Contact person;Contact person e-mail;Contact person telephone;Role',
};
const ROWS: Readonly<Record<Language, readonly [string, string]>> = {
  fi: [
    'Esimerkkikylän kahvittajat ry;Yhdistys;;Kannus;Kannus, Toholampi;suomi;https://kahvittajat.example;kahvittajat@yhdistys.example;040 000 0000;;;Aila Esimerkki;aila@yhdistys.example;040 000 0001;Yhdyshenkilö',
    'Esimerkkikylän kävelyrinki;Vapaamuotoinen ryhmä;;Kannus;Kannus;suomi;;;;Esimerkkikylän kahvittajat ry;;;;;',
  ],
  sv: [
    'Exempelbyns kaffevänner rf;Förening;;Kannus;Kannus, Toholampi;svenska;https://kaffevanner.example;kaffevanner@forening.example;040 000 0000;;;Aila Exempel;aila@forening.example;040 000 0001;Kontaktperson',
    'Exempelbyns promenadgrupp;Informell grupp;;Kannus;Kannus;svenska;;;;Exempelbyns kaffevänner rf;;;;;',
  ],
  en: [
    'Example Village Coffee Club;Association;;Kannus;Kannus, Toholampi;English;https://coffee.example;coffee@association.example;040 000 0000;;;Aila Example;aila@association.example;040 000 0001;Contact person',
    'Example Village Walkers;Informal group;;Kannus;Kannus;English;;;;Example Village Coffee Club;;;;;',
  ],
};

/** A file with every heading, a made-up organisation with its contact person and a group that it hosts, as a link that the browser keeps: UTF-8 with its mark, so that spreadsheets read it. */
export const sampleFile = (language: Language): string => `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${HEADINGS[language]}\r\n${ROWS[language].join('\r\n')}\r\n`)}`;
