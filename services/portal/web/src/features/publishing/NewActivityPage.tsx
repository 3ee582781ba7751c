import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../session/who-may';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { MayNot } from '../../ui/MayNot';
import { Page } from '../../ui/Page';
import { publishingStart } from './api/publishing';
import { blankForm } from './form-values';
import { PublishingForm } from './PublishingForm';

export function NewActivityPage() {
  const { t } = useTranslation('publishing');
  const may = useMay('publish');
  const asked = useQuery({ ...publishingStart, enabled: may });
  return (
    <Page title={t('newTitle')} lead={t('newLead')} above={[<AppLink to="/tyo">{t('shell:nav.today')}</AppLink>, <AppLink to="/tyo/toiminta">{t('mine')}</AppLink>]}>
      {may
        ? <Asked query={asked}>{(known) => <PublishingForm name="new-activity" id={null} start={blankForm(known)} published={false} known={known} />}</Asked>
        : <MayNot back={<AppLink to="/tyo" className="button button--quiet">{t('shell:nav.today')}</AppLink>} />}
    </Page>
  );
}
