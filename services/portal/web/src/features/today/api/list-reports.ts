import { queryOptions } from '@tanstack/react-query';
import { reporting } from '../../../api/clients';
import { answered } from '../../../api/problem';

/** Own reports: a draft waits to be frozen, a frozen one to be published. */
export const listReports = queryOptions({ queryKey: ['today', 'reports'], queryFn: () => answered(reporting.GET('/reports')) });
