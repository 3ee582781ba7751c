import type { components, paths } from '../generated/reporting';

type Schemas = components['schemas'];
export type ReportingPaths = paths;
export type Cell = Schemas['CellResponse'];
export type Decision = Schemas['DecisionResponse'];
export type Figure = Schemas['FigureResponse'];
export type Figures = Schemas['FiguresResponse'];
export type Lineage = Schemas['LineageResponse'];
export type Measure = Schemas['MeasureResponse'];
export type Report = Schemas['ReportResponse'];
export type ReportContent = Schemas['ReportContentResponse'];
