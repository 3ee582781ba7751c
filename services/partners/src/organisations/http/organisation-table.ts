import { dayInHelsinki, inLanguage, label, MUNICIPALITIES, ORGANISATION_TYPES, SERVICE_LANGUAGES, type Label, type Language } from '@pirtti/kernel';
import type { Table } from '@pirtti/http-kit';
import type { Organisation } from '../domain/organisation.js';

const NAME = label('kumppanit', 'partner', 'partners');
const COLUMNS: readonly (readonly [Label, (one: Organisation, language: Language) => string])[] = [
  [label('Nimi', 'Namn', 'Name'), ({ names }, language) => inLanguage(names, language)],
  [label('Tyyppi', 'Typ', 'Type'), ({ type }, language) => ORGANISATION_TYPES[type][language]],
  [label('Y-tunnus', 'FO-nummer', 'Business ID'), ({ businessId }) => businessId ?? ''],
  [label('Kotikunta', 'Hemkommun', 'Home municipality'), ({ municipalityCode }, language) => (municipalityCode ? MUNICIPALITIES[municipalityCode][language] : '')],
  [label('Toiminta-alue', 'Verksamhetsområde', 'Service area'), ({ serviceArea }, language) => serviceArea.map((code) => MUNICIPALITIES[code][language]).join(', ')],
  [label('Palvelukielet', 'Servicespråk', 'Languages'), ({ languages }, language) => languages.map((code) => SERVICE_LANGUAGES[code][language]).join(', ')],
  [label('Verkkosivu', 'Webbplats', 'Website'), ({ website }) => website ?? ''],
  [label('Sähköposti', 'E-post', 'E-mail'), ({ email }) => email ?? ''],
  [label('Puhelin', 'Telefon', 'Telephone'), ({ phone }) => phone ?? ''],
  [label('Toiminta päättyi', 'Verksamheten upphörde', 'Work ended'), ({ endedOn }) => endedOn ?? ''],
  [label('Tiedot vahvistettu', 'Uppgifterna bekräftade', 'Details confirmed'), ({ confirmedAt }) => dayInHelsinki(confirmedAt)],
  [label('Arkistoitu', 'Arkiverad', 'Archived'), ({ archivedAt }) => (archivedAt ? dayInHelsinki(archivedAt) : '')],
];

/** The list as a spreadsheet has it. */
export const organisationTable = (organisations: readonly Organisation[], language: Language): Table => ({
  name: NAME[language],
  columns: COLUMNS.map(([heading]) => heading[language]),
  rows: organisations.map((one) => COLUMNS.map(([, value]) => value(one, language))),
});
