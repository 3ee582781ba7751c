import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { useProblemWords } from '../../ui/ProblemNotice';
import type { Keeping } from './use-keeping';

interface Props {
  readonly state: Keeping;
  readonly error: unknown;
  readonly published: boolean;
  readonly onRetry: () => void;
}

/** Where what you wrote is now: on this device, on its way, or safe. */
export function KeepingNote({ state, error, published, onRetry }: Props) {
  const { t } = useTranslation('publishing');
  const words = useProblemWords();
  if (state === 'failed') {
    return <p className="small" role="status"><span className="field__problem">{words(error).title}.</span> {t('keeping.failed')} <Button look="bare" onClick={onRetry}>{t('shell:tryAgain')}</Button></p>;
  }
  return <p className="small soft" role="status">{t(published && state === 'waiting' ? 'keeping.here' : `keeping.${state}`)}</p>;
}
