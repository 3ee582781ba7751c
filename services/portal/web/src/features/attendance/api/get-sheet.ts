import { queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered, mayPass } from '../../../api/problem';
import { askedOrKept } from '../../../shared/kept';

/** The sheet of one meeting. Also without a connection, as it was when last seen. */
export const getSheet = (activityId: string, date: string) =>
  queryOptions({
    queryKey: ['attendance', 'sheet', activityId, date], networkMode: 'always',
    queryFn: () => askedOrKept(`sheet.${activityId}.${date}`, () => answered(activities.GET('/activities/{id}/occurrences/{date}/attendance', { params: { path: { id: activityId, date } } })), mayPass),
  });
