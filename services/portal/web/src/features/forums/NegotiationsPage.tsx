import { MUNICIPALITIES, NEGOTIATION_STATUSES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Negotiation, NegotiationList } from '../../api/types/partners';
import { useMay } from '../../session/who-may';
import { formatDay, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { SelectField } from '../../ui/Field';
import { ListFiles } from '../../ui/ListFiles';
import { Page } from '../../ui/Page';
import { listNegotiations } from './api/forums';
import { fileAddress } from './forums-view';
import './forums.css';

const route = getRouteApi('/tyo/foorumit/neuvottelut');
const THIS_YEAR = Number(today().slice(0, 4));
const YEARS = [THIS_YEAR, THIS_YEAR - 1, THIS_YEAR - 2, THIS_YEAR - 3];
const LOOKS: Readonly<Record<Negotiation['status'], string>> = { overdue: '', called: 'tag--blue', held: 'tag--good' };

/** Whether each municipality and its region have negotiated this year, as the law asks. */
export function NegotiationsPage() {
  const { t } = useTranslation('forums');
  const { vuosi } = route.useSearch();
  const navigate = route.useNavigate();
  const asked = useQuery(listNegotiations(vuosi));
  return (
    <Page title={t('negotiations.title')} lead={t('negotiations.lead')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/foorumit">{t('title')}</AppLink>]}>
      <div className="row">
        <SelectField label={t('negotiations.year')} value={String(vuosi ?? THIS_YEAR)} onChange={(year) => void navigate({ search: Number(year) === THIS_YEAR ? {} : { vuosi: Number(year) }, replace: true })} options={YEARS.map((year) => ({ value: String(year), label: String(year) }))} />
      </div>
      <Asked query={asked}>{(list) => (list.total === 0 ? <EmptyState title={t('negotiations.none')} text={t('negotiations.noneText')} /> : <Table list={list} />)}</Asked>
    </Page>
  );
}

function Table({ list }: { readonly list: NegotiationList }) {
  const { t } = useTranslation('forums');
  const { label, text } = useLabels();
  const mayCall = useMay('convene') && list.year === THIS_YEAR;
  const days = (one: readonly string[]) => one.map(formatDay).join(', ');
  const overdue = list.items.filter(({ status }) => status === 'overdue').length;
  return (
    <section className="stack" aria-labelledby="tilanne">
      <div className="row row--apart">
        <h2 id="tilanne" className="forums__count" aria-live="polite">{overdue > 0 ? t('negotiations.missing', { count: overdue }) : t('negotiations.fine')}</h2>
        <ListFiles address={(ending, wording) => fileAddress('hyte-negotiations', { year: list.year }, ending, wording)} />
      </div>
      <div className="table-wrap" role="region" aria-labelledby="tilanne" tabIndex={0}>
        <table className="table table--stacks">
          <thead><tr><th scope="col">{t('negotiations.municipality')}</th><th scope="col">{t('negotiations.region')}</th><th scope="col">{t('negotiations.status')}</th><th scope="col">{t('negotiations.when')}</th><th scope="col">{t('negotiations.before')}</th><th scope="col">{t('negotiations.next')}</th></tr></thead>
          <tbody>
            {list.items.map((one) => (
              <tr key={`${one.municipalityCode}${one.region?.id}`}>
                <th scope="row">{label(MUNICIPALITIES, one.municipalityCode)}</th>
                <td data-label={t('negotiations.region')}>{text(one.region?.names)}</td>
                <td data-label={t('negotiations.status')}><span className={`tag ${LOOKS[one.status]}`}>{label(NEGOTIATION_STATUSES, one.status)}</span></td>
                <td data-label={t('negotiations.when')}>{one.heldOn.length > 0 ? days(one.heldOn) : days(one.calledFor) || '–'}</td>
                <td data-label={t('negotiations.before')}>{one.lastHeldOn ? formatDay(one.lastHeldOn) : t('negotiations.never')}</td>
                <td>{one.meetingId ? <AppLink to="/tyo/kokoukset/$id" params={{ id: one.meetingId }}>{t('negotiations.open')}</AppLink> : mayCall && (one.forumId ? <AppLink to="/tyo/foorumit/$id" params={{ id: one.forumId }}>{t('negotiations.toForum')}</AppLink> : <AppLink to="/tyo/foorumit/uusi">{t('found')}</AppLink>)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
