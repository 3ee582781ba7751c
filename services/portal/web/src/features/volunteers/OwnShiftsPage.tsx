import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import { formatLongWeekdayAndDay, formatTime } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { Refusal } from '../../ui/Refusal';
import { chooseShift, ownShifts } from './api/volunteers';

const route = getRouteApi('/vapaaehtoinen/$id');

/** Where the link of a volunteer's letter leads: what is to come, and one press for each. The secret stands behind the #, which no server is told. */
export function OwnShiftsPage() {
  const { t } = useTranslation('volunteers');
  const { text } = useLabels();
  const { id } = route.useParams();
  const [token] = useState(() => window.location.hash.slice(1));
  const query = useQuery(ownShifts(id, token));
  const list = query.data;
  if (isProblem(query.error, 'volunteer-link-does-not-work')) return <Page key="wrong" title={t('own.wrong')} narrow><p role="alert">{t('own.wrongText')}</p></Page>;
  return (
    <Page key="own" title={t('own.title')} narrow {...(list && { lead: t('own.lead', { name: list.name.split(' ')[0], organisation: text(list.organisation) }) })}>
      <Asked query={query}>{() => <Choosing id={id} token={token} />}</Asked>
    </Page>
  );
}

function Choosing({ id, token }: { readonly id: string; readonly token: string }) {
  const { t, i18n } = useTranslation('volunteers');
  const { text, language } = useLabels();
  const queries = useQueryClient();
  const asked = ownShifts(id, token);
  const items = useQuery(asked).data?.items ?? [];
  const choose = useMutation({
    mutationFn: (choice: { readonly shiftId: string; readonly coming: boolean }) => chooseShift(id, { token, ...choice }),
    onSuccess: (list) => queries.setQueryData(asked.queryKey, list), onError: () => queries.invalidateQueries({ queryKey: asked.queryKey }),
  });
  if (items.length === 0) return <EmptyState title={t('own.none')} text={t('own.noneText')} />;
  const why = (code: string) => (i18n.exists(`volunteers:own.obstacle.${code}`) ? t(`own.obstacle.${code}`) : t('own.obstacle.other'));
  return (
    <>
      {choose.isError && <Refusal error={choose.error} />}
      <ul className="plain stack">
        {items.map((shift) => {
          const [name, day] = [text(shift.names), formatLongWeekdayAndDay(shift.day, language)];
          return (
            <li key={shift.id} className="card stack stack--tight">
              <h2>{name}</h2>
              <p className="strong">{`${day} ${formatTime(shift.startTime, language)}–${formatTime(shift.endTime, language)}`}</p>
              <p>{shift.place}</p>
              <p className="small soft">{t('comingCount', { people: shift.people, most: shift.maxPeople })}</p>
              <div role="status">{shift.mine && <span className="tag">{t('own.mine')}</span>}</div>
              {shift.mine && <div><Button look="quiet" disabled={choose.isPending} label={t('own.notComeThis', { name, day })} onClick={() => choose.mutate({ shiftId: shift.id, coming: false })}>{t('own.notCome')}</Button></div>}
              {!shift.mine && shift.obstacle === null && <div><Button disabled={choose.isPending} label={t('own.comeThis', { name, day })} onClick={() => choose.mutate({ shiftId: shift.id, coming: true })}>{t('own.come')}</Button></div>}
              {!shift.mine && shift.obstacle !== null && <p className="soft">{why(shift.obstacle)}</p>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
