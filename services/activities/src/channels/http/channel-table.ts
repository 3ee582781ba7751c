import { CHANNEL_KINDS, inLanguage, label, MUNICIPALITIES, SERVICE_LANGUAGES, type ChannelKind, type Label, type Language, type MunicipalityCode } from '@pirtti/kernel';
import { tableOf } from '../../http/table-of.js';
import type { ChannelResponse } from './channel.response.js';

const WEEKDAYS: readonly Label[] = [
  label('maanantai', 'måndag', 'Monday'), label('tiistai', 'tisdag', 'Tuesday'), label('keskiviikko', 'onsdag', 'Wednesday'), label('torstai', 'torsdag', 'Thursday'), label('perjantai', 'fredag', 'Friday'),
  label('lauantai', 'lördag', 'Saturday'), label('sunnuntai', 'söndag', 'Sunday'),
];
const [YES, NO] = [label('kyllä', 'ja', 'yes'), label('ei', 'nej', 'no')];

/** The register of channels for a spreadsheet: who sends a notice to each of them works through it from the top. */
export const channelTable = tableOf<ChannelResponse>(label('kanavat', 'kanaler', 'channels'), [
  [label('Nimi', 'Namn', 'Name'), ({ name }) => name],
  [label('Tyyppi', 'Typ', 'Type'), ({ kind }, language) => CHANNEL_KINDS[kind as ChannelKind][language]],
  [label('Kunnat', 'Kommuner', 'Municipalities'), ({ municipalityCodes }, language) => municipalityCodes.map((code) => MUNICIPALITIES[code as MunicipalityCode][language]).join(', ')],
  [label('Kielet', 'Språk', 'Languages'), ({ languages }, language) => languages.map((one) => SERVICE_LANGUAGES[one as Language][language]).join(', ')],
  [label('Aineistopäivä', 'Inlämningsdag', 'Deadline'), ({ deadline }, language) => (deadline ? `${WEEKDAYS[deadline.weekday - 1]![language]} ${deadline.time}` : '')],
  [label('Merkkejä enintään', 'Tecken högst', 'Characters at most'), ({ lengthLimit }) => lengthLimit ?? ''],
  [label('Toimitus', 'Redaktion', 'Office'), ({ contact }) => contact?.office ?? ''],
  [label('Puhelin', 'Telefon', 'Phone'), ({ contact }) => contact?.phone ?? ''],
  [label('Sähköposti', 'E-post', 'E-mail'), ({ contact }) => contact?.email ?? ''],
  [label('Verkkosivu', 'Webbplats', 'Website'), ({ url }) => url ?? ''],
  [label('Ylläpitää', 'Upprätthålls av', 'Kept by'), ({ keeper }, language) => (keeper.names ? inLanguage(keeper.names, language) : '')],
  [label('Käytössä', 'I bruk', 'In use'), ({ active }, language) => (active ? YES : NO)[language]],
]);
