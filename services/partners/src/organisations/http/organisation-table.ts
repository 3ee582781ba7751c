import { dayInHelsinki, inLanguage, label, MUNICIPALITIES, ORGANISATION_TYPES, SERVICE_LANGUAGES, type Language } from '@pirtti/kernel';
import type { Table } from '@pirtti/http-kit';
import { COLUMNS, HEADINGS, TOLD, type Column, type Told } from '../domain/headings.js';
import type { Organisation } from '../domain/organisation.js';

const NAME = label('kumppanit', 'partner', 'partners');
type Hosts = ReadonlyMap<string, Organisation>;
const CELLS: Readonly<Record<Column | Told, (one: Organisation, language: Language, hosts: Hosts) => string>> = {
  name: ({ names }, language) => inLanguage(names, language),
  type: ({ type }, language) => ORGANISATION_TYPES[type][language],
  businessId: ({ businessId }) => businessId ?? '',
  municipalityCode: ({ municipalityCode }, language) => (municipalityCode ? MUNICIPALITIES[municipalityCode][language] : ''),
  serviceArea: ({ serviceArea }, language) => serviceArea.map((code) => MUNICIPALITIES[code][language]).join(', '),
  languages: ({ languages }, language) => languages.map((code) => SERVICE_LANGUAGES[code][language]).join(', '),
  website: ({ website }) => website ?? '',
  email: ({ email }) => email ?? '',
  phone: ({ phone }) => phone ?? '',
  // As it is found again when the list is brought back.
  host: ({ type, parentId }, language, hosts) => {
    const host = type === 'informal-group' ? hosts.get(parentId ?? '') : undefined;
    return host ? host.businessId ?? inLanguage(host.names, language) : '';
  },
  endedOn: ({ endedOn }) => endedOn ?? '',
  confirmedAt: ({ confirmedAt }) => dayInHelsinki(confirmedAt),
  archivedAt: ({ archivedAt }) => (archivedAt ? dayInHelsinki(archivedAt) : ''),
};
const ALL = [...COLUMNS.map((column) => [HEADINGS[column], CELLS[column]] as const), ...(Object.keys(TOLD) as Told[]).map((column) => [TOLD[column], CELLS[column]] as const)];

/** The list as a spreadsheet has it; of the hosts, those that its groups have. */
export const organisationTable = (organisations: readonly Organisation[], language: Language, hosts: Hosts = new Map()): Table => ({
  name: NAME[language],
  columns: ALL.map(([heading]) => heading[language]),
  rows: organisations.map((one) => ALL.map(([, value]) => value(one, language, hosts))),
});
