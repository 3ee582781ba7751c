import type { Table } from '@pirtti/http-kit';
import { CADENCES, FORUM_TYPES, inLanguage, label, MUNICIPALITIES, NEGOTIATION_STATUSES, type Cadence, type ForumType, type Label, type Language, type MunicipalityCode, type NegotiationStatus } from '@pirtti/kernel';
import type { NamedOrganisationResponse } from '../../organisations/http/organisation.response.js';
import type { FoundActionResponse } from './action-list.response.js';
import type { ForumRowResponse } from './forum.response.js';
import type { NegotiationResponse } from './negotiation.response.js';

type Columns<Row> = readonly (readonly [Label, (row: Row, language: Language) => string])[];
const table = <Row>(name: Label, columns: Columns<Row>) => (rows: readonly Row[], language: Language): Table =>
  ({ name: name[language], columns: columns.map(([heading]) => heading[language]), rows: rows.map((row) => columns.map(([, value]) => value(row, language))) });

const nameOf = (one: NamedOrganisationResponse | null | undefined, language: Language): string => (one ? inLanguage(one.names, language) : '');

export const forumTable = table<ForumRowResponse>(label('foorumit', 'forum', 'forums'), [
  [label('Nimi', 'Namn', 'Name'), ({ name }) => name],
  [label('Tyyppi', 'Typ', 'Type'), ({ type }, language) => FORUM_TYPES[type as ForumType][language]],
  [label('Kokoonkutsuja', 'Sammankallare', 'Convener'), ({ organisations }, language) => nameOf(organisations[0], language)],
  [label('Jäsenet', 'Medlemmar', 'Members'), ({ organisations }, language) => organisations.slice(1).map((one) => nameOf(one, language)).join(', ')],
  [label('Rytmi', 'Rytm', 'Cadence'), ({ cadence }, language) => CADENCES[cadence as Cadence][language]],
  [label('Viimeksi pidetty', 'Senast hållet', 'Last held'), ({ lastHeldOn }) => lastHeldOn ?? ''],
  [label('Seuraava kokous', 'Nästa möte', 'Next meeting'), ({ nextOn }) => nextOn ?? ''],
  [label('Pitäisi kokoontua viimeistään', 'Borde sammanträda senast', 'Ought to meet by'), ({ dueBy }) => dueBy ?? ''],
  [label('Päättynyt', 'Upphörde', 'Ended'), ({ endedOn }) => endedOn ?? ''],
]);

export const actionTable = table<FoundActionResponse>(label('tehtavat', 'uppgifter', 'actions'), [
  [label('Tehtävä', 'Uppgift', 'Action'), ({ text }) => text],
  [label('Tekijä', 'Vem', 'Owner'), ({ owner }, language) => nameOf(owner, language)],
  [label('Määräpäivä', 'Förfallodag', 'Due'), ({ dueOn }) => dueOn ?? ''],
  [label('Tehty', 'Klar', 'Done'), ({ done }) => done?.at.slice(0, 10) ?? ''],
  [label('Foorumi', 'Forum', 'Forum'), ({ forumName }) => forumName ?? ''],
  [label('Kokous', 'Möte', 'Meeting'), ({ day }) => day],
]);

export const negotiationTable = table<NegotiationResponse>(label('hyte-neuvottelut', 'hyte-forhandlingar', 'hyte-negotiations'), [
  [label('Vuosi', 'År', 'Year'), ({ year }) => String(year)],
  [label('Kunta', 'Kommun', 'Municipality'), ({ municipalityCode }, language) => MUNICIPALITIES[municipalityCode as MunicipalityCode][language]],
  [label('Hyvinvointialue', 'Välfärdsområde', 'Wellbeing services county'), ({ region }, language) => nameOf(region, language)],
  [label('Tilanne', 'Läge', 'Status'), ({ status }, language) => NEGOTIATION_STATUSES[status as NegotiationStatus][language]],
  [label('Neuvoteltu', 'Förhandlat', 'Held'), ({ heldOn }) => heldOn.join(', ')],
  [label('Kutsuttu koolle', 'Sammankallad', 'Called for'), ({ calledFor }) => calledFor.join(', ')],
  [label('Viimeksi neuvoteltu', 'Senast förhandlat', 'Last held'), ({ lastHeldOn }) => lastHeldOn ?? ''],
]);
