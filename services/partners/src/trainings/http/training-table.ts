import type { Table } from '@pirtti/http-kit';
import { inLanguage, label, MUNICIPALITIES, TRAINING_TOPICS, type Language, type MunicipalityCode, type TrainingTopic } from '@pirtti/kernel';
import type { TrainingListResponse } from './training.response.js';

const NAME = label('koulutukset', 'utbildningar', 'trainings');
const COLUMNS = [
  label('Päivä', 'Dag', 'Day'), label('Koulutus', 'Utbildning', 'Training'), label('Aihe', 'Ämne', 'Topic'), label('Järjestäjä', 'Arrangör', 'Held by'), label('Kunnat', 'Kommuner', 'Municipalities'),
  label('Ammattilaisia', 'Yrkespersoner', 'Staff'), label('Vapaaehtoisia', 'Frivilliga', 'Volunteers'), label('Organisaatioita', 'Organisationer', 'Organisations'),
] as const;

/** The register as a spreadsheet has it. */
export const trainingTable = ({ items }: TrainingListResponse, language: Language): Table => ({
  name: NAME[language],
  columns: COLUMNS.map((column) => column[language]),
  rows: items.map(({ heldOn, title, topic, organisation, municipalityCodes, staff, volunteers, organisations }) => [
    heldOn, title, TRAINING_TOPICS[topic as TrainingTopic][language], organisation ? inLanguage(organisation.names, language) : '',
    municipalityCodes.map((code) => MUNICIPALITIES[code as MunicipalityCode][language]).join(', '), staff, volunteers, organisations,
  ]),
});
