import { ACTIVITY_KINDS, IDEA_STATUSES, MUNICIPALITIES, MUNICIPALITY_CODES, PUBLIC_IDEA_STATUSES } from '@pirtti/kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicIdea } from '../../api/types/activities';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { DoNow } from '../../ui/DoNow';
import { EmptyState } from '../../ui/EmptyState';
import { SelectField } from '../../ui/Field';
import { Pager } from '../../ui/Pager';
import { IDEAS, listPublicIdeas, supportIdea, withdrawSupport } from './api/ideas';
import { type IdeasView, PAGE_SIZE } from './ideas-view';
import { forgetSupport, supportFor, supportOf } from './support';

const route = getRouteApi('/toive');

/** What others wish for, and what came of it. */
export function PublicIdeas() {
  const { t } = useTranslation('ideas');
  const { label, language } = useLabels();
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery(listPublicIdeas(view));
  const change = (part: Partial<IdeasView>) => void navigate({ search: { ...view, sivu: undefined, ...part }, replace: true, resetScroll: false });
  const places = MUNICIPALITY_CODES.filter((code) => found.data?.counts.municipalityCode[code] || code === view.kunta).map((value) => ({ value, label: label(MUNICIPALITIES, value) })).sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <section className="stack" aria-labelledby="toiveita">
      <h2 id="toiveita">{t('others')}</h2>
      <p className="soft">{t('othersText')}</p>
      <form className="list-filters" role="search" aria-label={t('searchLabel')} onSubmit={(event) => event.preventDefault()}>
        <SelectField label={t('field.municipalityCode')} none={t('anyMunicipality')} value={view.kunta ?? ''} onChange={(kunta) => change({ kunta: kunta || undefined })} options={places} />
        <SelectField label={t('status')} none={t('anyStatus')} value={PUBLIC_IDEA_STATUSES.find((status) => status === view.tila) ?? ''} onChange={(tila) => change({ tila: tila || undefined })} options={PUBLIC_IDEA_STATUSES.map((value) => ({ value, label: `${label(IDEA_STATUSES, value)} (${found.data?.counts.status[value] ?? 0})` }))} />
        <SelectField<'kannatetuin'> label={t('sort.label')} none={t('sort.newest')} value={view.jarjestys === 'kannatetuin' ? 'kannatetuin' : ''} onChange={(jarjestys) => change({ jarjestys: jarjestys || undefined })} options={[{ value: 'kannatetuin', label: t('sort.supporters') }]} />
      </form>
      <Asked query={found}>
        {({ items, total }) => (
          <>
            {items.length === 0 && <EmptyState title={t('noWishes')} text={t('noWishesText')} />}
            {items.length > 0 && <ul className="wishes">{items.map((idea) => <li key={idea.id} className="card stack stack--tight"><Wish idea={idea} /></li>)}</ul>}
            <Pager page={view.sivu ?? 1} pageSize={PAGE_SIZE} total={total} shown={items.length} onChange={(sivu, how) => void navigate({ search: { ...view, sivu }, ...how })} />
          </>
        )}
      </Asked>
    </section>
  );
}

function Wish({ idea }: { readonly idea: PublicIdea }) {
  const { t } = useTranslation('ideas');
  const { label, text } = useLabels();
  const { id, words, language, municipalityCode, village, kind, raisedOn, status, answer, activityId, organisation } = idea;
  const where = [village, label(MUNICIPALITIES, municipalityCode)].filter(Boolean).join(', ');
  return (
    <>
      <p className="wish-words" lang={language}>{words}</p>
      <p className="small soft">{[where, kind && label(ACTIVITY_KINDS, kind), formatDay(raisedOn)].filter(Boolean).join(' · ')}</p>
      {status !== 'open' && <p className="row"><span className={status === 'met' ? 'tag tag--good' : 'tag tag--plain'}>{label(IDEA_STATUSES, status)}</span>{organisation && <span className="small">{text(organisation.names)}</span>}</p>}
      {(answer || activityId) && (
        <div className="answer stack stack--tight">
          {answer && <p>{text(answer)}</p>}
          {activityId && <p><AppLink to="/toiminta/$id" params={{ id: activityId }}>{t('becameThis')}</AppLink></p>}
        </div>
      )}
      <MeToo id={id} supporters={idea.supporters} mayStill={status === 'open' || status === 'taken-up'} />
    </>
  );
}

/** Counted once from a browser, which alone remembers it. */
function MeToo({ id, supporters, mayStill }: { readonly id: string; readonly supporters: number; readonly mayStill: boolean }) {
  const { t } = useTranslation('ideas');
  const queries = useQueryClient();
  const [mine, setMine] = useState(() => supportOf(id) !== undefined);
  const support = async () => {
    await supportIdea(id, supportFor(id));
    setMine(true);
    await queries.invalidateQueries({ queryKey: [...IDEAS, 'public'] });
  };
  const withdraw = async () => {
    await withdrawSupport(id, supportFor(id));
    forgetSupport(id);
    setMine(false);
    await queries.invalidateQueries({ queryKey: [...IDEAS, 'public'] });
  };
  return (
    <div className="row">
      <span aria-live="polite">{t('supporters', { count: supporters })}</span>
      {mayStill && (mine ? <DoNow key="back" look="bare" onDo={withdraw}>{t('meTooBack')}</DoNow> : <DoNow key="too" look="quiet" onDo={support}>{t('meToo')}</DoNow>)}
    </div>
  );
}
