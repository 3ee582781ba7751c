import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPlus, IconRemove } from 'suomifi-ui-components';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { useRowFocus } from '../../ui/use-row-focus';
import { OrganisationPicker } from '../../ui/OrganisationPicker';
import { DialogueForm } from './DialogueForm';
import type { MeetingValues } from './meeting-values';

interface Props {
  readonly values: MeetingValues;
  readonly convenerId: string | undefined;
  readonly action: string;
  readonly unchanged?: boolean;
  readonly onChange: (part: Partial<MeetingValues>) => void;
  readonly onSave: () => Promise<void>;
  readonly children?: ReactNode;
}

/** An invitation: when, where, about what, and to whom. */
export function MeetingForm({ values, convenerId, action, unchanged, onChange, onSave, children }: Props) {
  const { t } = useTranslation('forums');
  const needs = (field: 'day' | 'startTime' | 'endTime' | 'place') => (values[field].trim() ? [] : [{ field, text: t(`needs.${field}`) }]);
  return (
    <DialogueForm action={action} unchanged={unchanged} missing={[...needs('day'), ...needs('startTime'), ...needs('endTime'), ...needs('place')]} onSave={onSave}>
      {(problem) => (
        <>
          <div className="forum-form__times">
            <TextField id="day" type="date" label={t('field.day')} value={values.day} onChange={(day) => onChange({ day })} problem={problem('day')} />
            <TextField id="startTime" type="time" label={t('field.startTime')} value={values.startTime} onChange={(startTime) => onChange({ startTime })} problem={problem('startTime')} />
            <TextField id="endTime" type="time" label={t('field.endTime')} value={values.endTime} onChange={(endTime) => onChange({ endTime })} problem={problem('endTime')} />
          </div>
          <TextField id="place" label={t('field.place')} hint={t('placeHint')} value={values.place} onChange={(place) => onChange({ place })} maxLength={300} problem={problem('place')} />
          <TextField id="onlineUrl" type="url" label={t('field.onlineUrl')} optional value={values.onlineUrl} onChange={(onlineUrl) => onChange({ onlineUrl })} maxLength={500} problem={problem('onlineUrl')} />
          <Agenda values={values} onChange={onChange} problem={problem} />
          <OrganisationPicker id="invited" label={t('field.invited')} hint={t('invitedHint')} many without={convenerId} chosen={values.invited} onChange={(invited) => onChange({ invited })} problem={problem('invited')} />
          {children}
        </>
      )}
    </DialogueForm>
  );
}

function Agenda({ values: { agenda }, onChange, problem }: Pick<Props, 'values' | 'onChange'> & { readonly problem: (control: string) => string | undefined }) {
  const { t } = useTranslation('forums');
  const set = (next: MeetingValues['agenda']) => onChange({ agenda: next });
  const { adder, added, removed } = useRowFocus();
  return (
    <section className="stack" aria-labelledby="asialista" id="agenda" tabIndex={-1}>
      <h2 id="asialista">{t('field.agenda')}</h2>
      {agenda.map((item, index) => (
        <div key={index} className="stack stack--tight">
          <TextField id={`agenda.${index}`} label={t('item', { number: index + 1 })} value={item.text} onChange={(text) => set(agenda.map((one, at) => (at === index ? { ...one, text } : one)))} maxLength={300} problem={problem(`agenda.${index}`)} />
          <div><Button look="bare" icon={<IconRemove aria-hidden="true" />} label={t('removeItem', { number: index + 1 })} onClick={() => { set(agenda.filter((_, at) => at !== index)); removed(); }}>{t('remove')}</Button></div>
        </div>
      ))}
      <div ref={adder}><Button look="quiet" icon={<IconPlus aria-hidden="true" />} onClick={() => { set([...agenda, { id: '', text: '' }]); added(); }}>{t('addItem')}</Button></div>
    </section>
  );
}
