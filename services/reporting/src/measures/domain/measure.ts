import { type CodeList, codesOf, type Decision, label, type LocalizedText, refuse } from '@pirtti/kernel';

/** How a measure stands, in the words of the town's own answer (31.3.2026 § 44, 12.5.2026 § 10). */
export const ASSESSMENTS = {
  'in-place': label('Toteutuu', 'Genomförs', 'In place'),
  'partly-in-place': label('Osittain käytännössä', 'Delvis i bruk', 'Partly in place'),
  'needs-resources': label('Vaatisi lisäresursseja', 'Kräver mer resurser', 'Would need more resources'),
  difficult: label('Haasteellinen', 'Utmanande', 'Difficult'),
  'feasible-within-existing': label('Toteutettavissa osana nykyistä', 'Kan genomföras som en del av det befintliga', 'Feasible within what exists'),
  'not-started': label('Ei käynnistynyt', 'Inte inlett', 'Not started'),
  done: label('Toteutunut', 'Genomfört', 'Done'),
  abandoned: label('Ei toteudu', 'Genomförs inte', 'Abandoned'),
} as const satisfies CodeList<string>;
export type Assessment = keyof typeof ASSESSMENTS;
export const ASSESSMENT_CODES = codesOf<Assessment>(ASSESSMENTS);

/** A measure of the programme. */
export interface Measure {
  readonly id: string;
  readonly programmeId: string;
  readonly number: number;
  readonly names: LocalizedText;
  readonly responsible: LocalizedText;
  readonly assessment: Assessment;
  readonly assessmentText: LocalizedText;
  readonly assessedAt: Date;
}

export interface AssessMeasure {
  readonly assessment: Assessment;
  readonly text: LocalizedText;
  readonly at: Date;
}

export interface MeasureAssessed {
  readonly fact: 'measure-assessed';
  readonly assessment: Assessment;
  readonly text: LocalizedText;
  readonly at: Date;
}

/** Says how a measure stands, and why: a word without its reason helps no councillor. */
export const assessMeasure = (command: AssessMeasure): Decision<Measure, MeasureAssessed> => (measure) => {
  if (command.text.fi.trim() === '') return refuse('assessment-needs-its-reason');
  const same = command.assessment === measure.assessment && JSON.stringify(sorted(command.text)) === JSON.stringify(sorted(measure.assessmentText));
  return same ? [] : [{ fact: 'measure-assessed', assessment: command.assessment, text: command.text, at: command.at }];
};

export const evolveMeasure = (measure: Measure, fact: MeasureAssessed): Measure =>
  ({ ...measure, assessment: fact.assessment, assessmentText: fact.text, assessedAt: fact.at });

const sorted = ({ fi, sv, en }: LocalizedText) => ({ fi, sv, en });
