import { AGREEMENT_PURPOSES, AGREEMENT_STATUSES, dayInHelsinki, inLanguage, label, SHARED_FIELDS, type Label, type Language } from '@pirtti/kernel';
import type { Table } from '@pirtti/http-kit';
import type { Organisation } from '../../organisations/domain/organisation.js';
import type { Agreement } from '../domain/agreement.js';
import { standingOf } from '../domain/standing.js';
import { lastDayOf } from './agreement-days.js';

interface Known {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly at: Date;
  readonly language: Language;
}

const NAME = label('sopimukset', 'avtal', 'agreements');
const COLUMNS: readonly (readonly [Label, (one: Agreement, known: Known) => string])[] = [
  [label('Sopimus', 'Avtal', 'Agreement'), ({ terms }) => terms.title],
  [label('Osapuolet', 'Parter', 'Parties'), ({ parties }, { organisations, language }) => parties.flatMap((party) => organisations.get(party) ?? []).map(({ names }) => inLanguage(names, language)).join(', ')],
  [label('Tila', 'Status', 'Status'), (one, { at, language }) => AGREEMENT_STATUSES[standingOf(one, at)][language]],
  [label('Alkaa', 'Börjar', 'Begins'), ({ terms }) => (terms.validFrom ? dayInHelsinki(terms.validFrom) : '')],
  [label('Päättyy', 'Upphör', 'Ends'), ({ terms }) => (terms.validTo ? lastDayOf(terms.validTo) : '')],
  [label('Mihin tietoja saa käyttää', 'Vad uppgifterna får användas till', 'What data may be used for'), ({ terms }, { language }) => terms.purposes.map((code) => AGREEMENT_PURPOSES[code][language]).join(', ')],
  [label('Mitä tietoja', 'Vilka uppgifter', 'Which data'), ({ terms }, { language }) => terms.fields.map((code) => SHARED_FIELDS[code][language]).join(', ')],
];

/** The list as a spreadsheet has it, as things stand at that time. */
export const agreementTable = (agreements: readonly Agreement[], known: Known): Table => ({
  name: NAME[known.language],
  columns: COLUMNS.map(([heading]) => heading[known.language]),
  rows: agreements.map((one) => COLUMNS.map(([, value]) => value(one, known))),
});
