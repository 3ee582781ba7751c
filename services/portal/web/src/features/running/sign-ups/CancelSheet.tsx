import { useTranslation } from 'react-i18next';
import { FormSheet } from '../../../ui/FormSheet';
import { cancelSignUp } from '../api/sign-ups';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export function CancelSheet({ id, name, onDone, onClose }: Props) {
  const { t } = useTranslation('signups');
  return (
    <FormSheet title={t('run.cancelTitle')} action={t('cancel.confirm')} grave missing={[]} onDo={() => cancelSignUp(id)} onDone={onDone} onClose={onClose}>
      <p>{t('run.cancelText', { name })}</p>
    </FormSheet>
  );
}
