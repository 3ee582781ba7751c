import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity, Seats } from '../../../api/types/activities';
import { Asked } from '../../../ui/Asked';
import { AppLink } from '../../../ui/AppLink';
import { Button } from '../../../ui/Button';
import { SelectField } from '../../../ui/Field';
import { ListFiles } from '../../../ui/ListFiles';
import { Pager } from '../../../ui/Pager';
import { useSeatWords } from '../../signing-up/use-seat-words';
import { fileOf, listSeats, listSignUps, PAGE_SIZE } from '../api/sign-ups';
import { AddSheet } from './AddSheet';
import { SignUpRow } from './SignUpRow';

/** Who has signed up, time by time: those who have a seat, those who are offered one, the line. */
export function SignUps({ activity }: { readonly activity: Activity }) {
  const { t } = useTranslation('signups');
  const seats = useQuery(listSeats(activity.id));
  return (
    <section className="stack stack--tight" aria-labelledby="ilmoittautuneet">
      <h2 id="ilmoittautuneet">{t('run.title')}</h2>
      <Asked query={seats}>{({ items }) => (items.length === 0 ? <p className="soft">{t('run.noTimes')}</p> : <OfTime activity={activity} times={items} />)}</Asked>
    </section>
  );
}

function OfTime({ activity, times }: { readonly activity: Activity; readonly times: readonly Seats[] }) {
  const { t } = useTranslation('signups');
  const { when, left, short } = useSeatWords();
  const [chosen, setChosen] = useState(times[0]!.date);
  const [page, setPage] = useState(1);
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState('');
  const time = times.find(({ date }) => date === chosen) ?? times[0]!;
  const asked = useQuery(listSignUps(activity.id, time.date, page));
  return (
    <>
      {time.date !== null && (
        <SelectField label={t('run.when')} value={time.date} onChange={(date) => { setChosen(date || null); setPage(1); setAdded(''); }} options={times.map((one) => ({ value: one.date!, label: `${when(one)} – ${short(one)}` }))} />
      )}
      <p>{left(time)}{time.closed !== null && <>. {t('run.closed')}</>}</p>
      <p role="status">{added && t('run.added', { name: added })}</p>
      <Asked query={asked}>
        {({ items, total }) => (
          <>
            {total === 0 && <p className="soft">{t('run.none')}</p>}
            <ul className="rows">{items.map((one) => <SignUpRow key={one.id} signUp={one} isFirst={one.placeInLine === 1} />)}</ul>
            <Pager page={page} pageSize={PAGE_SIZE} total={total} shown={items.length} onChange={setPage} />
            <div className="row">
              {time.closed === null && <Button onClick={() => setAdding(true)}>{t('run.add')}</Button>}
              {total > 0 && <AppLink to="/tyo/toiminta/$id/lista" params={{ id: activity.id }} search={time.date === null ? {} : { kerta: time.date }} className="button button--quiet">{t('run.print')}</AppLink>}
            </div>
            {total > 0 && <ListFiles address={fileOf(activity.id, time.date)} />}
          </>
        )}
      </Asked>
      {adding && <AddSheet activity={activity} time={time} onAdded={(name) => { setAdding(false); setAdded(name); }} onClose={() => setAdding(false)} />}
    </>
  );
}
