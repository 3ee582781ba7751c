import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Page } from '../../ui/Page';
import { getMyActivity } from './api/get-my-activity';
import { publishingStart } from './api/publishing';
import { formOf } from './form-values';
import { PublishingForm } from './PublishingForm';

const route = getRouteApi('/tyo/toiminta/$id/muokkaa');

export function EditActivityPage() {
  const { t } = useTranslation('publishing');
  const { text } = useLabels();
  const { id } = route.useParams();
  const asked = useQuery({ ...getMyActivity(id), staleTime: Infinity, refetchOnWindowFocus: false });
  const known = useQuery(publishingStart);
  const name = asked.data ? text(asked.data.names) : t('activity');
  return (
    <Page title={t('editTitle', { name })} above={[<AppLink to="/tyo">{t('shell:nav.today')}</AppLink>, <AppLink to="/tyo/toiminta">{t('mine')}</AppLink>, <AppLink to="/tyo/toiminta/$id" params={{ id }}>{name}</AppLink>]}>
      <Asked query={asked}>{(activity) => <Asked query={known}>{(start) => <PublishingForm key={id} name={`activity.${id}`} id={id} start={formOf(activity)} published={activity.status !== 'draft'} known={start} />}</Asked>}</Asked>
    </Page>
  );
}
