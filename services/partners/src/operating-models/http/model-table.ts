import type { Table } from '@pirtti/http-kit';
import { ADOPTION_STATES, inLanguage, label, MODEL_KINDS, MUNICIPALITIES, type AdoptionState, type Language, type ModelKind, type MunicipalityCode } from '@pirtti/kernel';
import type { ModelListResponse } from './model.response.js';

const NAME = label('toimintamallit', 'verksamhetsmodeller', 'operating-models');
const MODEL = label('Toimintamalli', 'Verksamhetsmodell', 'Operating model');
const FUNDING = label('Rahoitus päättyy', 'Finansieringen upphör', 'Funding ends');
const KIND = label('Laji', 'Slag', 'Kind');

/** The matrix as a spreadsheet has it: a column for each municipality. */
export const modelTable = ({ items, municipalityCodes }: ModelListResponse, language: Language): Table => ({
  name: NAME[language],
  columns: [MODEL[language], KIND[language], FUNDING[language], ...municipalityCodes.map((code) => MUNICIPALITIES[code as MunicipalityCode][language])],
  rows: items.map(({ names, kind, fundingEndsOn, adoptions }) => [
    inLanguage(names, language), MODEL_KINDS[kind as ModelKind][language], fundingEndsOn ?? '', ...adoptions.map(({ state }) => (state ? ADOPTION_STATES[state as AdoptionState][language] : '')),
  ]),
});
