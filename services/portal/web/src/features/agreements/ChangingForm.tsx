import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import type { Agreement } from '../../api/types/partners';
import { useDraft } from '../../shared/draft';
import { rebase } from '../../shared/rebase';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { TextField } from '../../ui/Field';
import { AgreementForm } from './AgreementForm';
import { AGREEMENTS, changeAgreement, getAgreement } from './api/agreements';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { type TermField, termsOf, type TermsValues, valuesOf } from './form-values';

import { useParties } from './use-parties';

interface Writing {
  /** The wording that was changed. */
  readonly version: number;
  readonly base: TermsValues;
  readonly values: TermsValues;
  readonly reason: string;
}

interface Meanwhile {
  readonly theirs: TermsValues;
  readonly taken: readonly TermField[];
  readonly clashes: readonly TermField[];
}

/** Changes a draft: over nothing that a colleague has written meanwhile, and past no signature without a word. */
export function ChangingForm({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation('agreements');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { name } = useParties(agreement);
  const [writing, setWriting, forget] = useDraft<Writing>(`agreement.${agreement.id}`, { version: agreement.version, base: valuesOf(agreement), values: valuesOf(agreement), reason: '' });
  const [meanwhile, setMeanwhile] = useState<Meanwhile>();
  const [signedBy, setSignedBy] = useState<readonly string[]>(agreement.signatures.map((one) => one.organisationId));
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);

  const send = async (takesSignatures: boolean) => {
    try {
      await changeAgreement(agreement.id, { ...termsOf(writing.values), version: writing.version, takesSignatures, reason: writing.reason.trim() || null });
    } catch (error) {
      if (isProblem(error, 'change-takes-signatures')) {
        setSignedBy(error.problem.details?.['signedBy'] as readonly string[]);
        return setAsking(true);
      }
      if (!isProblem(error, 'agreement-has-changed')) throw error;
      const newer = await queries.fetchQuery({ ...getAgreement(agreement.id), staleTime: 0 });
      const theirs = valuesOf(newer);
      const { values, taken, clashes } = rebase(writing.base, writing.values, theirs);
      setWriting((before) => ({ ...before, version: newer.version, base: theirs, values }));
      setSignedBy(newer.signatures.map((one) => one.organisationId));
      return setMeanwhile({ theirs, taken, clashes });
    }
    forget();
    await queries.invalidateQueries({ queryKey: AGREEMENTS });
    await navigate({ to: '/tyo/sopimukset/$id', params: { id: agreement.id } });
  };
  const confirm = () => {
    setBusy(true);
    void send(true).finally(() => { setBusy(false); setAsking(false); });
  };
  const change = (part: Partial<TermsValues>) => setWriting((before) => ({ ...before, values: { ...before.values, ...part } }));
  return (
    <>
      {signedBy.length > 0 && <p className="notice">{t('form.takesSignatures', { who: signedBy.map(name).join(', ') })}</p>}
      {meanwhile && (
        <ChangedMeanwhile
          {...meanwhile} mine={writing.values} name={name} onTake={(field) => { change({ [field]: meanwhile.theirs[field] }); setMeanwhile({ ...meanwhile, clashes: meanwhile.clashes.filter((one) => one !== field) }); }}
          onKeep={(field) => setMeanwhile({ ...meanwhile, clashes: meanwhile.clashes.filter((one) => one !== field) })}
        />
      )}
      <AgreementForm
        values={writing.values} parties={agreement.parties} action={t('form.saveChanges')} missing={[]} onChange={change} onSave={() => (signedBy.length > 0 ? Promise.resolve(setAsking(true)) : send(false))}
        why={<TextField id="why" label={t('form.why')} hint={t('form.whyHint')} optional value={writing.reason} onChange={(reason) => setWriting((before) => ({ ...before, reason }))} maxLength={500} />}
      />
      {asking && (
        <ConfirmDialog title={t('form.takesTitle')} confirm={t('form.takesConfirm')} grave busy={busy} onConfirm={confirm} onCancel={() => setAsking(false)}>
          <p>{t('form.takesSignatures', { who: signedBy.map(name).join(', ') })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
