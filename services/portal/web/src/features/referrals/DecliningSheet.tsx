import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { declineReferral } from './api/referrals';
import { AskingSheet } from './AskingSheet';
import type { SheetProps } from './sheet-props';

/** The client does not want it: what ends and who learns of it is said before. */
export function DecliningSheet({ referral, onDone, onClose }: SheetProps) {
  const { t } = useTranslation('referrals');
  const decline = useMutation({ mutationFn: () => declineReferral(referral.id), onSuccess: onDone });
  return (
    <AskingSheet title={t('decline.title')} action={t('decline.action')} busy={decline.isPending} error={decline.error} onConfirm={() => decline.mutate()} onClose={onClose}>
      <p>{t('decline.text')}</p>
      {referral.status === 'placement-requested' && <p>{t('decline.withPlacement')}</p>}
      <p>{t('decline.after')}</p>
    </AskingSheet>
  );
}
