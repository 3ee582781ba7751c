import {
  APPOINTED_ROLES, APPOINTMENT_STATES, COVERAGE_STATES, inLanguage, label, MUNICIPALITIES,
  type AppointedRole, type AppointmentState, type CoverageState, type Label, type Language, type MunicipalityCode,
} from '@pirtti/kernel';
import type { Table } from '@pirtti/http-kit';
import type { AppointmentRowResponse } from './appointment-row.response.js';
import type { CoverageCellResponse, GodparentPairResponse } from './coverage.response.js';

type Columns<Row> = readonly (readonly [Label, (row: Row, language: Language) => string])[];

const ROLE = label('Rooli', 'Roll', 'Role');
const ORGANISATION = label('Organisaatio', 'Organisation', 'Organisation');
const MUNICIPALITY = label('Kunta', 'Kommun', 'Municipality');
const PHONE = label('Puhelin', 'Telefon', 'Telephone');
const EMAIL = label('Sähköposti', 'E-post', 'E-mail');
const NOT_CONFIRMED = label('Vahvistamatta', 'Inte bekräftade', 'Not confirmed');
const LAST_DAY = label('Viimeinen päivä', 'Sista dag', 'Last day');

/** By name, where nobody has said for long that somebody is still there. */
const unconfirmed = ({ name, freshness }: AppointmentRowResponse['person']): string => (freshness === 'archived' ? name : '');

const APPOINTMENTS: Columns<AppointmentRowResponse> = [
  [ROLE, ({ role }, language) => APPOINTED_ROLES[role as AppointedRole][language]],
  [label('Nimi', 'Namn', 'Name'), ({ person }) => person.name],
  [PHONE, ({ person }) => person.phone ?? ''],
  [EMAIL, ({ person }) => person.email ?? ''],
  [ORGANISATION, ({ organisation }, language) => inLanguage(organisation.names, language)],
  [label('Kunnat', 'Kommuner', 'Municipalities'), ({ area }, language) => area.map((code) => MUNICIPALITIES[code as MunicipalityCode][language]).join(', ')],
  [label('Kummin toinen puoli', 'Fadderns motpart', 'The other side of the pair'), ({ counterpart }, language) => (counterpart ? inLanguage(counterpart.names, language) : '')],
  [label('Alkaa', 'Börjar', 'Begins'), ({ startsOn }) => startsOn],
  [LAST_DAY, ({ endsOn }) => endsOn ?? ''],
  [label('Tila', 'Status', 'State'), ({ state }, language) => APPOINTMENT_STATES[state as AppointmentState][language]],
  // Said of nobody whose time is over, as on the page.
  [NOT_CONFIRMED, ({ person, state }) => (state === 'over' ? '' : unconfirmed(person))],
];

const COVERAGE: Columns<CoverageCellResponse> = [
  [MUNICIPALITY, ({ municipalityCode }, language) => MUNICIPALITIES[municipalityCode as MunicipalityCode][language]],
  [ROLE, ({ role }, language) => APPOINTED_ROLES[role as AppointedRole][language]],
  [label('Tilanne', 'Läge', 'State'), ({ state }, language) => COVERAGE_STATES[state as CoverageState][language]],
  [label('Kuka', 'Vem', 'Who'), ({ holders }) => holders.map(({ name }) => name).join(', ')],
  [ORGANISATION, ({ holders }, language) => [...new Set(holders.map(({ organisation }) => inLanguage(organisation.names, language)))].join(', ')],
  [LAST_DAY, ({ endsOn }) => endsOn ?? ''],
  [label('Seuraava alkaa', 'Nästa börjar', 'The next begins'), ({ followedFrom }) => followedFrom ?? ''],
  [NOT_CONFIRMED, (cell) => cell.unconfirmed.map(({ name }) => name).join(', ')],
];

/** Whom one side has named, and how to reach them. */
const side = (role: 'association-godparent' | 'municipality-godparent', of: (pair: GodparentPairResponse) => AppointmentRowResponse | null): Columns<GodparentPairResponse> => [
  [APPOINTED_ROLES[role], (pair) => of(pair)?.person.name ?? ''],
  [PHONE, (pair) => of(pair)?.person.phone ?? ''],
  [EMAIL, (pair) => of(pair)?.person.email ?? ''],
];

const GODPARENTS: Columns<GodparentPairResponse> = [
  [MUNICIPALITY, ({ municipality }, language) => inLanguage(municipality.names, language)],
  [label('Järjestö', 'Organisation', 'Association'), ({ association }, language) => inLanguage(association.names, language)],
  ...side('association-godparent', ({ associationGodparent }) => associationGodparent),
  ...side('municipality-godparent', ({ municipalityGodparent }) => municipalityGodparent),
  [label('Puuttuu', 'Saknas', 'Missing'), ({ lacking }, language) => lacking.map((role) => APPOINTED_ROLES[role as AppointedRole][language]).join(', ')],
  [NOT_CONFIRMED, ({ associationGodparent, municipalityGodparent }) => [associationGodparent, municipalityGodparent].map((one) => (one ? unconfirmed(one.person) : '')).filter(Boolean).join(', ')],
];

const tableOf = <Row>(name: Label, columns: Columns<Row>, rows: readonly Row[], language: Language): Table => ({
  name: name[language], columns: columns.map(([heading]) => heading[language]), rows: rows.map((row) => columns.map(([, value]) => value(row, language))),
});

/** The lists as spreadsheets have them. */
export const appointmentTable = (rows: readonly AppointmentRowResponse[], language: Language): Table => tableOf(label('roolit', 'roller', 'roles'), APPOINTMENTS, rows, language);
export const coverageTable = (cells: readonly CoverageCellResponse[], language: Language): Table => tableOf(label('kattavuus', 'tackning', 'coverage'), COVERAGE, cells, language);
export const godparentTable = (pairs: readonly GodparentPairResponse[], language: Language): Table => tableOf(label('kummit', 'faddrar', 'godparents'), GODPARENTS, pairs, language);
