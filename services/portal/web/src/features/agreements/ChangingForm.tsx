import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import type { Agreement } from '../../api/types/partners';
import { useChanging } from '../../shared/use-changing';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { TextField } from '../../ui/Field';
import { MeanwhileNotice } from '../../ui/MeanwhileNotice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { AgreementForm } from './AgreementForm';
import { AGREEMENTS, changeAgreement, getAgreement } from './api/agreements';
import { termsOf, type TermsValues, valuesOf } from './form-values';
import { useParties } from './use-parties';
import { useTermWords } from './use-term-words';

/** Changes a draft: over nothing that a colleague has written meanwhile, and past no signature without a word. */
export function ChangingForm({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation('agreements');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { name } = useParties(agreement);
  const words = useTermWords(name);
  const [signedBy, setSignedBy] = useState<readonly string[]>(agreement.signatures.map((one) => one.organisationId));
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const changing = useChanging<TermsValues>({
    name: `agreement.${agreement.id}`, version: agreement.version, values: valuesOf(agreement), conflict: 'agreement-has-changed', concerns: AGREEMENTS,
    newer: async () => {
      const now = await queries.fetchQuery({ ...getAgreement(agreement.id), staleTime: 0 });
      setSignedBy(now.signatures.map((one) => one.organisationId));
      return { version: now.version, values: valuesOf(now) };
    },
    save: (values, version, reason) => changeAgreement(agreement.id, { ...termsOf(values), version, takesSignatures: asking, reason: reason || null }),
  });
  const send = async () => {
    try {
      if (await changing.submit()) await navigate({ to: '/tyo/sopimukset/$id', params: { id: agreement.id } });
    } catch (error) {
      if (!isProblem(error, 'change-takes-signatures')) throw error;
      setSignedBy(error.problem.details?.['signedBy'] as readonly string[]);
      setAsking(true);
    }
  };
  const confirm = () => {
    setBusy(true);
    setFailure(undefined);
    void send().catch(setFailure).finally(() => { setBusy(false); setAsking(false); });
  };
  return (
    <>
      {signedBy.length > 0 && <p className="notice">{t('form.takesSignatures', { who: signedBy.map(name).join(', ') })}</p>}
      {changing.meanwhile && <MeanwhileNotice meanwhile={changing.meanwhile} mine={changing.values} words={words} name={(field) => t(`term.${field}`)} onTake={changing.take} onKeep={changing.keep} />}
      <AgreementForm
        values={changing.values} parties={agreement.parties} action={t('form.saveChanges')} missing={[]} unchanged={changing.unchanged} onChange={changing.change} onSave={() => (signedBy.length > 0 ? Promise.resolve(setAsking(true)) : send())}
        why={<TextField id="why" label={t('form.why')} hint={t('form.whyHint')} optional value={changing.reason} onChange={changing.setReason} maxLength={500} />}
      />
      {failure !== undefined && <ProblemNotice error={failure} />}
      {asking && (
        <ConfirmDialog title={t('form.takesTitle')} confirm={t('form.takesConfirm')} grave busy={busy} onConfirm={confirm} onCancel={() => setAsking(false)}>
          <p>{t('form.takesSignatures', { who: signedBy.map(name).join(', ') })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
