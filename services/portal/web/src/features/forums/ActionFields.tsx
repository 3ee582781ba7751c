import { useTranslation } from 'react-i18next';
import { IconPlus, IconRemove } from 'suomifi-ui-components';
import { formatDay } from '../../shared/format';
import { Button } from '../../ui/Button';
import { type Option, SelectField, TextField } from '../../ui/Field';
import { useRowFocus } from '../../ui/use-row-focus';
import type { ActionValues } from './meeting-values';

interface Props {
  readonly actions: readonly ActionValues[];
  /** Those that have been checked off: they stay as they are. */
  readonly done: readonly string[];
  readonly owners: readonly Option[];
  readonly problem: (control: string) => string | undefined;
  readonly onChange: (actions: readonly ActionValues[]) => void;
}

/** Who does what by when. */
export function ActionFields({ actions, done, owners, problem, onChange }: Props) {
  const { t } = useTranslation('forums');
  const { adder, added, removed } = useRowFocus();
  return (
    <section className="stack" aria-labelledby="tehtavat" id="actions" tabIndex={-1}>
      <h2 id="tehtavat">{t('actions.title')}</h2>
      <p className="soft">{t('actions.hint')}</p>
      {actions.map((one, index) => {
        const put = (part: Partial<ActionValues>) => onChange(actions.map((other, at) => (at === index ? { ...other, ...part } : other)));
        if (done.includes(one.id)) return <p key={index} className="card card--warm">{one.text} · {owners.find(({ value }) => value === one.ownerId)?.label}{one.dueOn && ` · ${formatDay(one.dueOn)}`} · {t('actions.isDone')}</p>;
        return (
          <fieldset key={index} className="card card--warm forum-form__row">
            <legend className="hidden-visually">{t('actions.number', { number: index + 1 })}</legend>
            <TextField id={`actions.${index}`} label={t('actions.what')} value={one.text} onChange={(text) => put({ text })} maxLength={500} problem={problem(`actions.${index}`)} />
            <SelectField label={t('actions.owner')} value={one.ownerId} onChange={(ownerId) => put({ ownerId })} options={owners} />
            <TextField type="date" label={t('actions.dueOn')} optional value={one.dueOn} onChange={(dueOn) => put({ dueOn })} />
            <div><Button look="bare" icon={<IconRemove aria-hidden="true" />} label={t('actions.removeThis', { number: index + 1 })} onClick={() => { onChange(actions.filter((_, at) => at !== index)); removed(); }}>{t('remove')}</Button></div>
          </fieldset>
        );
      })}
      <div ref={adder}><Button look="quiet" icon={<IconPlus aria-hidden="true" />} onClick={() => { onChange([...actions, { id: '', text: '', ownerId: owners[0]?.value ?? '', dueOn: '' }]); added(); }}>{t('actions.add')}</Button></div>
    </section>
  );
}
