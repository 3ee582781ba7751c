import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { withdrawPlacement } from './api/referrals';
import { AskingSheet } from './AskingSheet';
import type { SheetProps } from './sheet-props';

/** The seat is given up before anybody came: the association stops seeing the person, and the support goes on. */
export function WithdrawalSheet({ referral, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('referrals');
  const { text } = useLabels();
  const withdraw = useMutation({ mutationFn: () => withdrawPlacement(referral.id), onSuccess: onDone });
  return (
    <AskingSheet title={t('withdraw.title')} action={t('withdraw.action')} busy={withdraw.isPending} error={withdraw.error} onConfirm={() => withdraw.mutate()} onClose={onClose}>
      <p>{referral.activity ? t('withdraw.textNamed', { activity: text(referral.activity.names) }) : t('withdraw.text')}</p>
      <p>{t('withdraw.after')}</p>
    </AskingSheet>
  );
}
