import {
  APPOINTED_ROLES, APPOINTMENT_STATES, COVERAGE_STATES, inLanguage, label, MUNICIPALITIES,
  type AppointedRole, type AppointmentState, type CoverageState, type Label, type Language, type MunicipalityCode,
} from '@pirtti/kernel';
import type { Table } from '@pirtti/http-kit';
import type { AppointmentRowResponse } from './appointment-row.response.js';
import type { CoverageCellResponse } from './coverage.response.js';

type Columns<Row> = readonly (readonly [Label, (row: Row, language: Language) => string])[];

const ROLE = label('Rooli', 'Roll', 'Role');
const ORGANISATION = label('Organisaatio', 'Organisation', 'Organisation');
const LAST_DAY = label('Viimeinen päivä', 'Sista dag', 'Last day');

const APPOINTMENTS: Columns<AppointmentRowResponse> = [
  [ROLE, ({ role }, language) => APPOINTED_ROLES[role as AppointedRole][language]],
  [label('Nimi', 'Namn', 'Name'), ({ person }) => person.name],
  [label('Puhelin', 'Telefon', 'Telephone'), ({ person }) => person.phone ?? ''],
  [label('Sähköposti', 'E-post', 'E-mail'), ({ person }) => person.email ?? ''],
  [ORGANISATION, ({ organisation }, language) => inLanguage(organisation.names, language)],
  [label('Kunnat', 'Kommuner', 'Municipalities'), ({ area }, language) => area.map((code) => MUNICIPALITIES[code as MunicipalityCode][language]).join(', ')],
  [label('Kummin toinen puoli', 'Fadderns motpart', 'The other side of the pair'), ({ counterpart }, language) => (counterpart ? inLanguage(counterpart.names, language) : '')],
  [label('Alkaa', 'Börjar', 'Begins'), ({ startsOn }) => startsOn],
  [LAST_DAY, ({ endsOn }) => endsOn ?? ''],
  [label('Tila', 'Status', 'State'), ({ state }, language) => APPOINTMENT_STATES[state as AppointmentState][language]],
];

const COVERAGE: Columns<CoverageCellResponse> = [
  [label('Kunta', 'Kommun', 'Municipality'), ({ municipalityCode }, language) => MUNICIPALITIES[municipalityCode as MunicipalityCode][language]],
  [ROLE, ({ role }, language) => APPOINTED_ROLES[role as AppointedRole][language]],
  [label('Tilanne', 'Läge', 'State'), ({ state }, language) => COVERAGE_STATES[state as CoverageState][language]],
  [label('Kuka', 'Vem', 'Who'), ({ holders }) => holders.map(({ name }) => name).join(', ')],
  [ORGANISATION, ({ holders }, language) => [...new Set(holders.map(({ organisation }) => inLanguage(organisation.names, language)))].join(', ')],
  [LAST_DAY, ({ endsOn }) => endsOn ?? ''],
  [label('Seuraava alkaa', 'Nästa börjar', 'The next begins'), ({ followedFrom }) => followedFrom ?? ''],
];

const tableOf = <Row>(name: Label, columns: Columns<Row>, rows: readonly Row[], language: Language): Table => ({
  name: name[language], columns: columns.map(([heading]) => heading[language]), rows: rows.map((row) => columns.map(([, value]) => value(row, language))),
});

/** The lists as spreadsheets have them. */
export const appointmentTable = (rows: readonly AppointmentRowResponse[], language: Language): Table => tableOf(label('roolit', 'roller', 'roles'), APPOINTMENTS, rows, language);
export const coverageTable = (cells: readonly CoverageCellResponse[], language: Language): Table => tableOf(label('kattavuus', 'tackning', 'coverage'), COVERAGE, cells, language);
