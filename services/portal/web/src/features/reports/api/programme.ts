import type { LocalizedText, MeasureAssessment } from '@pirtti/kernel';
import { queryOptions } from '@tanstack/react-query';
import { reporting } from '../../../api/clients';
import { answered } from '../../../api/problem';

export const programme = () => queryOptions({ queryKey: ['programme'], queryFn: () => answered(reporting.GET('/programme')) });

export const assessMeasure = (id: string, assessment: MeasureAssessment, assessmentText: LocalizedText) =>
  answered(reporting.PUT('/programme/measures/{id}/assessment', { params: { path: { id } }, body: { assessment, assessmentText } }));
