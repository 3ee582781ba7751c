import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Page } from '../../ui/Page';
import { listMyActivities } from './api/list-my-activities';
import { blankForm } from './form-values';
import { PublishingForm } from './PublishingForm';

export function NewActivityPage() {
  const { t } = useTranslation('publishing');
  const mine = useQuery(listMyActivities);
  return (
    <Page title={t('newTitle')} lead={t('newLead')} above={[<AppLink to="/tyo">{t('shell:nav.today')}</AppLink>, <AppLink to="/tyo/toiminta">{t('mine')}</AppLink>]}>
      <Asked query={mine}>{(list) => <PublishingForm name="new-activity" id={null} start={blankForm(list.items[0])} published={false} />}</Asked>
    </Page>
  );
}
