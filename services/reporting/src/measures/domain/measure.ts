import { type Decision, type LocalizedText, type MeasureAssessment, refuse } from '@pirtti/kernel';

/** A measure of the programme. */
export interface Measure {
  readonly id: string;
  readonly programmeId: string;
  readonly number: number;
  readonly names: LocalizedText;
  readonly responsible: LocalizedText;
  readonly assessment: MeasureAssessment;
  readonly assessmentText: LocalizedText;
  readonly assessedAt: Date;
}

export interface AssessMeasure {
  readonly assessment: MeasureAssessment;
  readonly text: LocalizedText;
  readonly at: Date;
}

export interface MeasureAssessed {
  readonly fact: 'measure-assessed';
  readonly assessment: MeasureAssessment;
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
