import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import { isProblem } from '../../api/problem';
import { useDraft } from '../../shared/draft';
import { AppLink } from '../../ui/AppLink';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { registerOrganisation } from './api/organisations';
import { problemsOf } from './form-problems';
import { ForRegistrars } from './ForRegistrars';
import { BLANK, bodyOf, type OrganisationValues } from './form-values';
import { OrganisationForm } from './OrganisationForm';
import './organisations.css';

interface Draft {
  readonly key: string;
  readonly values: OrganisationValues;
  readonly reason: string;
}

export function NewOrganisationPage() {
  const { t } = useTranslation('organisations');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [draft, setDraft, forget] = useDraft<Draft>('new-organisation', { key: newKey(), values: BLANK, reason: '' });
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const save = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      const { id } = await registerOrganisation(draft.key, bodyOf(draft.values, draft.reason));
      forget();
      await queries.invalidateQueries({ queryKey: ['organisations'] });
      await navigate({ to: '/tyo/kumppanit/$id', params: { id }, search: { tallennettu: true } });
    } catch (error) {
      // What was refused is not what will be sent next: that is another command.
      setDraft((before) => ({ ...before, key: newKey() }));
      if (problemsOf(error).length === 0) setFailure(error);
      throw error;
    } finally {
      setBusy(false);
    }
  };
  const first = isProblem(failure, 'business-id-is-registered') ? failure.problem.details?.['organisationId'] : undefined;
  return (
    <Page title={t('newTitle')} lead={t('newLead')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:nav.today')}</AppLink>, <AppLink key="list" to="/tyo/kumppanit">{t('title')}</AppLink>]}>
      <ForRegistrars>
        <OrganisationForm
          values={draft.values} reason={draft.reason} action={t('register')} busy={busy} onSave={save}
          onValues={(part) => setDraft((before) => ({ ...before, values: { ...before.values, ...part } }))} onReason={(reason) => setDraft((before) => ({ ...before, reason }))}
        >
          {failure !== undefined && <ProblemNotice error={failure} />}
          {typeof first === 'string' && <p><AppLink className="button button--quiet" to="/tyo/kumppanit/$id" params={{ id: first }}>{t('openFirst')}</AppLink></p>}
        </OrganisationForm>
      </ForRegistrars>
    </Page>
  );
}
