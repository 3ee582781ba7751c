import { AGREEMENT_PURPOSES, SHARED_FIELDS } from '@pirtti/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import type { Agreement } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { AGREEMENTS, signAgreement } from './api/agreements';
import { useParties } from './use-parties';

interface Props {
  readonly agreement: Agreement;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** For whom one signs, what opens by it, and that it is this wording and no other. */
export function SigningSheet({ agreement, onDone, onClose }: Props) {
  const { t } = useTranslation('agreements');
  const { label } = useLabels();
  const queries = useQueryClient();
  const { own, name } = useParties(agreement);
  // The page behind may learn of a newer text: what was read when this was opened is what is signed, or nothing.
  const [version] = useState(agreement.version);
  const sign = useMutation({
    mutationFn: () => signAgreement(agreement.id, version), onSuccess: onDone,
    onError: () => void queries.invalidateQueries({ queryKey: AGREEMENTS }),
  });
  const missing = isProblem(sign.error, 'signing-needs-more') ? (sign.error.problem.details?.['missing'] as readonly string[]) : [];
  const last = agreement.waitingFor.length === 1;
  return (
    <ConfirmDialog title={t('signing.title')} confirm={t('sign')} busy={sign.isPending || isProblem(sign.error, 'agreement-has-changed')} onConfirm={() => sign.mutate()} onCancel={onClose}>
      <p>{t('signing.for', { organisation: name(own ?? '') })}</p>
      {agreement.purposes.length > 0
        ? <p>{t('signing.shares', { purposes: agreement.purposes.map((code) => label(AGREEMENT_PURPOSES, code)).join(', '), fields: agreement.fields.map((code) => label(SHARED_FIELDS, code)).join(', ') || '–' })}</p>
        : <p>{t('signing.sharesNothing')}</p>}
      <p>{t(last ? 'signing.last' : 'signing.others')}</p>
      {sign.isError && <ProblemNotice error={sign.error} />}
      {missing.length > 0 && <ul>{missing.map((term) => <li key={term}>{t(`term.${term}`)}</li>)}</ul>}
    </ConfirmDialog>
  );
}
