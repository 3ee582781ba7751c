import { AGREEMENT_PURPOSES, type CodeList, SHARED_FIELDS } from '@pirtti/kernel';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Button } from '../../ui/Button';
import type { TermField, TermsValues } from './form-values';

interface Props {
  readonly theirs: TermsValues;
  readonly mine: TermsValues;
  readonly taken: readonly TermField[];
  readonly clashes: readonly TermField[];
  readonly name: (organisationId: string) => string;
  readonly onTake: (field: TermField) => void;
  readonly onKeep: (field: TermField) => void;
}

/** Somebody has saved first: what they wrote, beside what I wrote, and the choice where both wrote otherwise. */
export function ChangedMeanwhile({ theirs, mine, taken, clashes, name, onTake, onKeep }: Props) {
  const { t } = useTranslation('agreements');
  const { label } = useLabels();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const codes = (list: CodeList<string>, values: readonly string[]) => values.map((code) => label(list, code)).join(', ');
  const words = (values: TermsValues, field: TermField): string => {
    if (field === 'tasks') return values.tasks.map((one) => `${name(one.organisationId)}: ${one.text}`).join('\n');
    if (field === 'commitments') return values.commitments.map((one) => `${name(one.organisationId)}: ${one.text}${one.dueOn && ` (${formatDay(one.dueOn)})`}`).join('\n');
    if (field === 'purposes') return codes(AGREEMENT_PURPOSES, values.purposes);
    if (field === 'fields') return codes(SHARED_FIELDS, values.fields);
    if (field === 'language') return t(`language.${values.language}`);
    if (field === 'hasObligations') return t(values.hasObligations ? 'form.hasObligations' : 'form.noObligations');
    return field === 'startsOn' || field === 'endsOn' || field === 'reviewOn' ? (values[field] && formatDay(values[field])) : values[field];
  };
  return (
    <section className="notice" aria-labelledby="muuttui">
      <h2 id="muuttui" ref={heading} tabIndex={-1}>{t('meanwhile.title')}</h2>
      <p>{t(clashes.length > 0 ? 'meanwhile.choose' : 'meanwhile.ready')}</p>
      {taken.length > 0 && <p>{t('meanwhile.taken', { terms: taken.map((field) => t(`term.${field}`)).join(', ') })}</p>}
      {clashes.map((field) => (
        <div key={field} className="clash" role="group" aria-label={t(`term.${field}`)}>
          <h3>{t(`term.${field}`)}</h3>
          <p><span className="strong">{t('meanwhile.theirs')}</span> {words(theirs, field) || '–'}</p>
          <p><span className="strong">{t('meanwhile.mine')}</span> {words(mine, field) || '–'}</p>
          <div className="row">
            <Button look="quiet" onClick={() => onTake(field)}>{t('meanwhile.take')}</Button>
            <Button look="quiet" onClick={() => onKeep(field)}>{t('meanwhile.keep')}</Button>
          </div>
        </div>
      ))}
    </section>
  );
}
