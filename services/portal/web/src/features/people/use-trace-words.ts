import { useTranslation } from 'react-i18next';
import type { PersonTrace } from '../../api/types/activities';
import { useLanguage } from '../../shared/labels';
import { factsOf } from './copy-text';

/** A line of a trace as the reader reads it: each field that says something, by its name. */
export function useTraceWords() {
  const { t } = useTranslation('people');
  const language = useLanguage();
  return (trace: PersonTrace, line: PersonTrace['lines'][number]) => factsOf(trace, line, { language, yes: t('yes'), no: t('no') });
}
