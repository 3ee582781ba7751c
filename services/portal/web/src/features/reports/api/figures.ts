import type { MunicipalityCode } from '@pirtti/kernel';
import { queryOptions } from '@tanstack/react-query';
import { reporting } from '../../../api/clients';
import { answered } from '../../../api/problem';

export const figures = (municipalityCode: MunicipalityCode, year: number) =>
  queryOptions({
    queryKey: ['figures', municipalityCode, year],
    queryFn: () => answered(reporting.GET('/figures', { params: { query: { municipalityCode, year } } })),
  });

export const lineage = (figureId: string, municipalityCode: MunicipalityCode, year: number, page: number) =>
  queryOptions({
    queryKey: ['lineage', figureId, municipalityCode, year, page],
    queryFn: () => answered(reporting.GET('/figures/{figureId}/lineage', { params: { path: { figureId }, query: { municipalityCode, year, page, pageSize: 20 } } })),
  });
