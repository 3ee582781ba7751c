import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../session/session';
import { useMay } from '../../session/who-may';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { MayNot } from '../../ui/MayNot';
import { Page } from '../../ui/Page';
import { getAgreement } from './api/agreements';
import { ChangingForm } from './ChangingForm';
import './agreements.css';

const route = getRouteApi('/tyo/sopimukset/$id/muokkaa');

export function ChangeAgreementPage() {
  const { t } = useTranslation('agreements');
  const { id } = route.useParams();
  const hasRole = useMay('agree');
  const own = useMe()?.organisation?.id;
  // What somebody else writes meanwhile is told when it matters: at saving.
  const asked = useQuery({ ...getAgreement(id), staleTime: Infinity, refetchOnWindowFocus: false, refetchInterval: false });
  const back = <AppLink to="/tyo/sopimukset/$id" params={{ id }} className="button">{t('form.toAgreement')}</AppLink>;
  return (
    <Page
      title={t('form.changeTitle')} narrow
      above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/sopimukset">{t('title')}</AppLink>, <AppLink key="one" to="/tyo/sopimukset/$id" params={{ id }}>{asked.data?.title ?? t('agreement')}</AppLink>]}
    >
      <Asked query={asked}>
        {(agreement) => {
          if (agreement.status !== 'draft') return <MayNot because={{ title: t('form.noLongerDraft'), text: t('form.noLongerDraftText') }} back={back} />;
          if (!hasRole) return <MayNot back={back} />;
          if (agreement.parties[0]?.id !== own) return <MayNot because={{ title: t('notYours.title'), text: t('notYours.text') }} back={back} />;
          return <ChangingForm key={id} agreement={agreement} />;
        }}
      </Asked>
    </Page>
  );
}
