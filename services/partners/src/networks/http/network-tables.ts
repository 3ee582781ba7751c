import type { Table } from '@pirtti/http-kit';
import { inLanguage, label, MUNICIPALITIES, NETWORK_STATES, NETWORK_TYPES, type Label, type Language, type MunicipalityCode, type NetworkState, type NetworkType } from '@pirtti/kernel';
import type { NetworkMembershipResponse } from './membership.response.js';
import type { NetworkRowResponse } from './network.response.js';

type Columns<Row> = readonly (readonly [Label, (row: Row, language: Language) => string | number])[];
const table = <Row>(name: Label, columns: Columns<Row>) => (rows: readonly Row[], language: Language): Table =>
  ({ name: name[language], columns: columns.map(([heading]) => heading[language]), rows: rows.map((row) => columns.map(([, value]) => value(row, language))) });

const [BEGINS, LAST_DAY, STATE] = [label('Alkaa', 'Börjar', 'Begins'), label('Viimeinen päivä', 'Sista dag', 'Last day'), label('Tilanne', 'Läge', 'State')];

export const networkTable = table<NetworkRowResponse>(label('verkostot', 'natverk', 'networks'), [
  [label('Nimi', 'Namn', 'Name'), ({ name }) => name],
  [label('Tyyppi', 'Typ', 'Type'), ({ type }, language) => NETWORK_TYPES[type as NetworkType][language]],
  [label('Kokoonkutsuja', 'Sammankallare', 'Convener'), ({ convener }, language) => (convener ? inLanguage(convener.names, language) : '')],
  [label('Kunnat', 'Kommuner', 'Municipalities'), ({ municipalityCodes }, language) => municipalityCodes.map((code) => MUNICIPALITIES[code as MunicipalityCode][language]).join(', ')],
  [BEGINS, ({ startsOn }) => startsOn],
  [LAST_DAY, ({ endsOn }) => endsOn ?? ''],
  [STATE, ({ state }, language) => NETWORK_STATES[state as NetworkState][language]],
  [label('Jäseniä', 'Medlemmar', 'Members'), ({ members }) => members],
]);

export const membershipTable = table<NetworkMembershipResponse>(label('jasenet', 'medlemmar', 'members'), [
  [label('Organisaatio', 'Organisation', 'Organisation'), ({ organisation }, language) => (organisation ? inLanguage(organisation.names, language) : '')],
  [BEGINS, ({ startsOn }) => startsOn],
  [LAST_DAY, ({ lastDay }) => lastDay ?? ''],
  [STATE, ({ state }, language) => NETWORK_STATES[state as NetworkState][language]],
]);
