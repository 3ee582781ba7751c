import { useTranslation } from 'react-i18next';
import { InlineAlert } from 'suomifi-ui-components';
import { isProblem, mayPass } from '../api/problem';
import { AgreementNote } from './AgreementNote';
import { Button } from './Button';

/** What went wrong and what to do, in the service's own words where it gave any. */
export function useProblemWords() {
  const { t, i18n } = useTranslation('shell');
  return (error: unknown): { title: string; detail: string } => {
    if (!isProblem(error)) return { title: t('problem.unknown.title'), detail: t('problem.unknown.detail') };
    const { code, title, detail, errors = [] } = error.problem;
    const fields = [...new Set(errors.map(({ message }) => message))].join('. ');
    const own = i18n.exists(`shell:problem.${code}.title`);
    return {
      title: title || (own ? t(`problem.${code}.title`) : t('problem.unknown.title')),
      detail: detail || (own ? t(`problem.${code}.detail`) : fields),
    };
  };
}

/** Shows an error where it happened; `onRetry` adds the button that tries again, where that may help. */
export function ProblemNotice({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { t } = useTranslation('shell');
  const words = useProblemWords()(error);
  const errorId = isProblem(error) ? error.problem.errorId : undefined;
  return (
    <InlineAlert status="error" role="alert" labelText={words.title}>
      <div className="stack stack--tight">
        {words.detail && <p>{words.detail}</p>}
        {isProblem(error) && <AgreementNote problem={error.problem} />}
        {errorId && <p>{t('errorId')} <code>{errorId}</code></p>}
        {onRetry && mayPass(error) && <div><Button look="quiet" onClick={onRetry}>{t('tryAgain')}</Button></div>}
      </div>
    </InlineAlert>
  );
}
