import { useTranslation } from 'react-i18next';
import { IconPlus, IconRemove } from 'suomifi-ui-components';
import { useLabels } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { SelectField, TextField } from '../../ui/Field';
import { useRowFocus } from '../../ui/use-row-focus';
import type { PartProps } from './AgreementForm';
import type { CommitmentValues } from './form-values';

/** Tasks go on for as long as the agreement lasts; commitments get done once. */
export function DoingFields({ values, parties, onChange, problem }: PartProps) {
  const { t } = useTranslation('agreements');
  const { text } = useLabels();
  const first = parties[0]?.id ?? '';
  const options = parties.map(({ id, names }) => ({ value: id, label: text(names) }));
  const focus = { tasks: useRowFocus(), commitments: useRowFocus() };
  const list = <Row extends Pick<CommitmentValues, 'organisationId' | 'text'>>(kind: 'tasks' | 'commitments', rows: readonly Row[], blank: Row) => {
    const set = (next: readonly Row[]) => onChange({ [kind]: next });
    return (
      <div className="stack" id={kind} tabIndex={-1}>
        <h3>{t(`term.${kind}`)}</h3>
        <p className="soft">{t(`form.${kind}Hint`)}</p>
        {rows.map((row, index) => {
          const put = (part: object) => set(rows.map((one, at) => (at === index ? { ...one, ...part } : one)));
          return (
            <fieldset key={index} className="card card--warm agreement-form__doing">
              <legend className="hidden-visually">{t(`form.${kind}Number`, { number: index + 1 })}</legend>
              <SelectField label={t('form.doer')} value={row.organisationId} onChange={(organisationId) => put({ organisationId })} options={options} />
              <TextField id={`${kind}.${index}`} label={t('form.does')} value={row.text} onChange={(words) => put({ text: words })} maxLength={500} problem={problem(`${kind}.${index}`)} />
              {'dueOn' in row && <TextField type="date" label={t('form.due')} optional value={String(row.dueOn)} onChange={(dueOn) => put({ dueOn })} />}
              <div><Button look="bare" icon={<IconRemove aria-hidden="true" />} label={t('form.removeThis', { name: t(`form.${kind}Number`, { number: index + 1 }) })} onClick={() => { set(rows.filter((_, at) => at !== index)); focus[kind].removed(); }}>{t('form.remove')}</Button></div>
            </fieldset>
          );
        })}
        <div ref={focus[kind].adder}><Button look="quiet" icon={<IconPlus aria-hidden="true" />} onClick={() => { set([...rows, blank]); focus[kind].added(); }}>{t(`form.${kind}Add`)}</Button></div>
      </div>
    );
  };
  return (
    <>
      {list('tasks', values.tasks, { organisationId: first, text: '' })}
      {list('commitments', values.commitments, { id: '', organisationId: first, text: '', dueOn: '' })}
    </>
  );
}
