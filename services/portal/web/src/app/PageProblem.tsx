import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../ui/Page';
import { ProblemNotice } from '../ui/ProblemNotice';

/** When a page could not be shown at all, for instance because a newer version has been installed meanwhile. */
export function PageProblem({ error }: ErrorComponentProps) {
  const { t } = useTranslation('shell');
  return (
    <Page title={t('pageProblem')} narrow>
      <ProblemNotice error={error} onRetry={() => window.location.reload()} />
    </Page>
  );
}
