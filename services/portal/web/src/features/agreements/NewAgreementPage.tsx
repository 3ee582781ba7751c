import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import type { Organisation } from '../../api/types/partners';
import { useMe } from '../../session/session';
import { useMay } from '../../session/who-may';
import { useDraft } from '../../shared/draft';
import { useLanguage } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { MayNot } from '../../ui/MayNot';
import { Page } from '../../ui/Page';
import { AgreementForm } from './AgreementForm';
import { draftAgreement } from './api/agreements';
import { blankTerms, termsOf, type TermsValues } from './form-values';
import { PartnerField } from './PartnerField';
import './agreements.css';

interface Draft {
  readonly key: string;
  readonly partners: readonly Pick<Organisation, 'id' | 'names'>[];
  readonly values: TermsValues;
}

/** Six short questions; nothing that was typed is lost before the draft is saved, and the partner reads it from then on. */
export function NewAgreementPage() {
  const { t } = useTranslation('agreements');
  return (
    <Page title={t('form.newTitle')} lead={t('form.lead')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/sopimukset">{t('title')}</AppLink>]}>
      {useMay('agree') ? <Drafting /> : <MayNot back={<AppLink to="/tyo/sopimukset" className="button button--quiet">{t('shell:mayNot.toList')}</AppLink>} />}
    </Page>
  );
}

function Drafting() {
  const { t } = useTranslation('agreements');
  const language = useLanguage();
  const navigate = useNavigate();
  const own = useMe()?.organisation;
  const [drafting, setDrafting, forget] = useDraft<Draft>('new-agreement', { key: newKey(), partners: [], values: blankTerms(language) });
  const save = async () => {
    const partners = drafting.partners.map((one) => one.id);
    const { id } = await draftAgreement(drafting.key, { ...termsOf(drafting.values), partners });
    forget();
    await navigate({ to: '/tyo/sopimukset/$id', params: { id } });
  };
  const setPartners = (partners: Draft['partners']) => setDrafting((before) => ({ ...before, partners }));
  return (
    <AgreementForm
      values={drafting.values} parties={[...(own ? [own] : []), ...drafting.partners]} action={t('form.save')} onSave={save}
      onChange={(part) => setDrafting((before) => ({ ...before, values: { ...before.values, ...part } }))}
      missing={drafting.partners.length === 0 ? [{ field: 'partner-search', text: t('form.needsPartner') }] : []}
      withWhom={(problem) => <PartnerField partners={drafting.partners} onChange={setPartners} problem={problem('partner-search')} />}
    />
  );
}
