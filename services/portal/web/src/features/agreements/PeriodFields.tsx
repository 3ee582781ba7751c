import { useTranslation } from 'react-i18next';
import { ChooseOne } from '../../ui/Choices';
import { TextArea, TextField } from '../../ui/Field';
import type { PartProps } from './AgreementForm';
import { FormPart } from './FormPart';

/** For how long, when it is looked at together, and what it costs. */
export function PeriodFields({ values, onChange, problem, number }: PartProps & { readonly number: number }) {
  const { t } = useTranslation('agreements');
  return (
    <>
      <FormPart number={number} title={t('form.when')}>
        <div className="agreement-form__days">
          <TextField id="startsOn" type="date" label={t('form.startsOn')} value={values.startsOn} onChange={(startsOn) => onChange({ startsOn })} problem={problem('startsOn')} />
          <TextField id="endsOn" type="date" label={t('form.endsOn')} optional hint={t('form.endsOnHint')} min={values.startsOn} value={values.endsOn} onChange={(endsOn) => onChange({ endsOn })} problem={problem('endsOn')} />
        </div>
        <TextField id="reviewOn" type="date" label={t('form.reviewOn')} optional hint={t('form.reviewOnHint')} value={values.reviewOn} onChange={(reviewOn) => onChange({ reviewOn })} problem={problem('reviewOn')} />
      </FormPart>
      <FormPart number={number + 1} title={t('form.money')}>
        <ChooseOne
          label={t('term.economicObligations')} value={values.hasObligations ? 'yes' : 'no'} onChange={(answer) => onChange({ hasObligations: answer === 'yes' })}
          choices={[{ value: 'no', label: t('form.noObligations') }, { value: 'yes', label: t('form.hasObligations') }]}
        />
        {values.hasObligations && (
          <TextArea id="economicObligations" label={t('form.obligations')} value={values.economicObligations} onChange={(economicObligations) => onChange({ economicObligations })} maxLength={2000} problem={problem('economicObligations')} />
        )}
      </FormPart>
    </>
  );
}
