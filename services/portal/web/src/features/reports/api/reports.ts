import type { MunicipalityCode } from '@pirtti/kernel';
import { queryOptions } from '@tanstack/react-query';
import { reporting } from '../../../api/clients';
import { answered } from '../../../api/problem';

/** The reader's view: published reports only. */
export const publishedReports = () => queryOptions({ queryKey: ['published-reports'], queryFn: () => answered(reporting.GET('/public/reports')) });

export const publishedReport = (id: string) =>
  queryOptions({ queryKey: ['published-report', id], queryFn: () => answered(reporting.GET('/public/reports/{id}', { params: { path: { id } } })) });

/** The worker's view: drafts and frozen versions of one's own organisation too. */
export const myReports = () => queryOptions({ queryKey: ['reports'], queryFn: () => answered(reporting.GET('/reports')) });

export const report = (id: string) =>
  queryOptions({ queryKey: ['report', id], queryFn: () => answered(reporting.GET('/reports/{id}', { params: { path: { id } } })) });

export const reportPreview = (id: string) =>
  queryOptions({ queryKey: ['report-preview', id], queryFn: () => answered(reporting.GET('/reports/{id}/preview', { params: { path: { id } } })) });

export const startReport = (municipalityCode: MunicipalityCode, year: number) =>
  answered(reporting.POST('/reports', { body: { municipalityCode, year } }));

export const freezeReport = (id: string) => answered(reporting.POST('/reports/{id}/freezing', { params: { path: { id } } }));

export const publishReport = (id: string, minutesCheckedOn: string) =>
  answered(reporting.POST('/reports/{id}/publication', { params: { path: { id } }, body: { minutesCheckedOn } }));
