import { queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered, mayPass } from '../../../api/problem';
import { askedOrKept } from '../../../shared/kept';

/** The meetings of the last two weeks and of tomorrow. Also without a connection, as they were when last seen. */
export const listAttendanceDays = (organisationId: string) =>
  queryOptions({
    queryKey: ['attendance', 'days', organisationId], networkMode: 'always',
    queryFn: () => askedOrKept(`days.${organisationId}`, () => answered(activities.GET('/attendance-days')), mayPass),
  });
