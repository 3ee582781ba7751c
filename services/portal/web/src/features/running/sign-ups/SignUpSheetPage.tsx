import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SignUp } from '../../../api/types/activities';
import { useLabels } from '../../../shared/labels';
import { AppLink } from '../../../ui/AppLink';
import { Asked } from '../../../ui/Asked';
import { Button } from '../../../ui/Button';
import { Page } from '../../../ui/Page';
import { useSeatWords } from '../../signing-up/use-seat-words';
import { getActivity } from '../api/get-activity';
import { listSignUps } from '../api/sign-ups';
import { useStandingWords } from './use-standing-words';

const route = getRouteApi('/tyo/toiminta/$id/lista');
/** As many as one request gives: more than any room holds. */
const MOST = 100;

/** The list for whoever opens the door, on paper: who comes, and who would if there were room. */
export function SignUpSheetPage() {
  const { t } = useTranslation('signups');
  const { text } = useLabels();
  const { when } = useSeatWords();
  const { id } = route.useParams();
  const { kerta } = route.useSearch();
  const activity = useQuery(getActivity(id));
  const asked = useQuery(listSignUps(id, kerta ?? null, 1, MOST));
  const name = activity.data ? text(activity.data.names) : '';
  return (
    <Page
      title={t('run.title')} above={[<AppLink to="/tyo/toiminta/$id" params={{ id }}>{name || t('running:activity')}</AppLink>]}
      action={<Button look="quiet" onClick={() => window.print()}>{t('run.print')}</Button>}
    >
      <Asked query={asked}>
        {({ items, seats }) => (
          <>
            <p className="lead">{name}, {kerta === undefined ? t('form.series') : seats ? when(seats) : kerta}</p>
            <Sheet signUps={items.filter(({ status }) => ['confirmed', 'offered', 'waiting'].includes(status))} />
          </>
        )}
      </Asked>
    </Page>
  );
}

function Sheet({ signUps }: { readonly signUps: readonly SignUp[] }) {
  const { t } = useTranslation('signups');
  const { standing } = useStandingWords();
  if (signUps.length === 0) return <p className="soft">{t('run.none')}</p>;
  return (
    <div className="table-wrap" tabIndex={0} role="group" aria-label={t('run.title')}>
      <table className="table">
        <thead><tr><th scope="col">{t('sheet.name')}</th><th scope="col">{t('sheet.people')}</th><th scope="col">{t('form.phone.rung')}</th><th scope="col">{t('sheet.standing')}</th><th scope="col">{t('form.wish')}</th></tr></thead>
        <tbody>
          {signUps.map((one) => (
            <tr key={one.id}><th scope="row">{one.person?.name ?? t('run.forgotten')}</th><td>{one.size}</td><td>{one.person?.phone ?? ''}</td><td>{standing(one)}</td><td>{one.wish ?? ''}</td></tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
