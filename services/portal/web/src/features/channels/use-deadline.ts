import { formatTime, formatWeekdayAndDay } from '../../shared/format';
import { useLanguage } from '../../shared/labels';

/** When the next text must have come: ma 30.11. klo 12.00 */
export function useDeadline(): (deadline: { readonly nextAt: string }) => string {
  const language = useLanguage();
  const at = { fi: 'klo', sv: 'kl.', en: 'at' }[language];
  return ({ nextAt }) => `${formatWeekdayAndDay(nextAt, language)} ${at} ${formatTime(nextAt, language)}`;
}
