import { PERSONAL_DATA, personalDataIn } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import type { FieldProblem } from '../../ui/ErrorSummary';

/** Tells, by the words themselves, what of a person has to go from a text: looked for here, before anything is sent. */
export function usePersonalDataProblem(): (field: string, text: string) => FieldProblem[] {
  const { t } = useTranslation('ideas');
  const { label } = useLabels();
  return (field, text) => {
    const found = personalDataIn(text);
    return found.length === 0 ? [] : [{ field, text: t('remove', { what: found.map(({ kind, words }) => `${label(PERSONAL_DATA, kind)} ”${words.trim()}”`).join(', ') }) }];
  };
}
