import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import { AppLink } from '../../../ui/AppLink';

/** The applications that a refusal speaks of: one has been made already, or the report of one is missing. */
function applicationsIn(failure: unknown): readonly string[] {
  if (!isProblem(failure)) return [];
  const { applicationId, applications } = failure.problem.details ?? {};
  return [applicationId, ...(Array.isArray(applications) ? applications : [])].filter((id): id is string => typeof id === 'string');
}

/** The way to what stands in the way. */
export function EarlierApplications({ failure, onOpen }: { readonly failure: unknown; readonly onOpen?: () => void }) {
  const { t } = useTranslation('grants');
  const ids = applicationsIn(failure);
  return ids.map((id, index) => (
    <p key={id}><AppLink className="button button--quiet" to="/tyo/avustukset/hakemukset/$id" params={{ id }} onClick={onOpen}>{t(ids.length > 1 ? 'application.toEarlierNumber' : 'application.toEarlier', { number: index + 1 })}</AppLink></p>
  ));
}
