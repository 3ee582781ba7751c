import { AGREEMENT_PURPOSES, type CodeList, SHARED_FIELDS } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import type { TermField, TermsValues } from './form-values';

/** A term of an agreement as people read it, beside the same term as somebody else wrote it. */
export function useTermWords(name: (organisationId: string) => string): (values: TermsValues, field: TermField) => string {
  const { t } = useTranslation('agreements');
  const { label } = useLabels();
  const codes = (list: CodeList<string>, values: readonly string[]) => values.map((code) => label(list, code)).join(', ');
  return (values, field) => {
    if (field === 'tasks') return values.tasks.map((one) => `${name(one.organisationId)}: ${one.text}`).join('\n');
    if (field === 'commitments') return values.commitments.map((one) => `${name(one.organisationId)}: ${one.text}${one.dueOn && ` (${formatDay(one.dueOn)})`}`).join('\n');
    if (field === 'purposes') return codes(AGREEMENT_PURPOSES, values.purposes);
    if (field === 'fields') return codes(SHARED_FIELDS, values.fields);
    if (field === 'language') return t(`language.${values.language}`);
    if (field === 'hasObligations') return t(values.hasObligations ? 'form.hasObligations' : 'form.noObligations');
    return field === 'startsOn' || field === 'endsOn' || field === 'reviewOn' ? (values[field] && formatDay(values[field])) : values[field];
  };
}
