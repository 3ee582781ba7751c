import { useTranslation } from 'react-i18next';
import { ChooseOne } from '../../ui/Choices';
import { TextArea, TextField } from '../../ui/Field';
import type { FieldProblem } from '../../ui/ErrorSummary';
import { Stepper } from '../../ui/Stepper';

/** What is asked of who comes: as little as will do. */
export interface PersonValues {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly size: number;
  readonly forAnother: boolean;
  readonly wish: string;
}
export const emptyPerson: PersonValues = { name: '', phone: '', email: '', size: 1, forAnother: false, wish: '' };

/** What is still missing, told before anything is sent. */
export const missingIn = ({ name, phone, email, size }: PersonValues, t: (key: 'needs.name' | 'needs.contact' | 'needs.size') => string): FieldProblem[] => [
  ...(name.trim() === '' ? [{ field: 'name', text: t('needs.name') }] : []),
  ...(phone.trim() === '' && email.trim() === '' ? [{ field: 'phone', text: t('needs.contact') }] : []),
  ...(size < 1 ? [{ field: 'size', text: t('needs.size') }] : []),
];

interface Props {
  readonly values: PersonValues;
  readonly onChange: (values: PersonValues) => void;
  /** How many may come at once. */
  readonly most: number;
  readonly problemOf: (control: string) => string | undefined;
  /** Filled in by the organiser for somebody who has rung. */
  readonly byOrganiser?: boolean;
}

export function PersonFields({ values, onChange, most, problemOf, byOrganiser = false }: Props) {
  const { t } = useTranslation('signups');
  const set = <Key extends keyof PersonValues>(key: Key) => (value: PersonValues[Key]) => onChange({ ...values, [key]: value });
  const words = byOrganiser ? 'rung' : values.forAnother ? 'another' : 'own';
  const sizeProblem = problemOf('size');
  return (
    <>
      {!byOrganiser && (
        <ChooseOne
          id="forAnother" label={t('form.whom')} value={values.forAnother ? 'another' : 'own'} onChange={(chosen) => set('forAnother')(chosen === 'another')}
          choices={[{ value: 'own', label: t('form.me') }, { value: 'another', label: t('form.other') }]}
        />
      )}
      <TextField id="name" label={t(`form.name.${words}`)} value={values.name} onChange={set('name')} maxLength={120} problem={problemOf('name')} {...(words === 'own' && { autoComplete: 'name' })} />
      <TextField id="phone" type="tel" label={t(`form.phone.${words}`)} hint={t(byOrganiser ? 'form.contactHintRung' : 'form.contactHint')} value={values.phone} onChange={set('phone')} problem={problemOf('phone')} {...(!byOrganiser && { autoComplete: 'tel' })} />
      <TextField id="email" type="email" label={t(`form.email.${words}`)} value={values.email} onChange={set('email')} maxLength={200} problem={problemOf('email')} {...(!byOrganiser && { autoComplete: 'email' })} />
      {most > 1 && (
        <div id="size" tabIndex={-1}>
          <Stepper label={t('form.size')} value={values.size} max={most} onChange={set('size')} />
          {sizeProblem && <span className="field__problem">{sizeProblem}</span>}
        </div>
      )}
      <TextArea id="wish" label={t('form.wish')} hint={t('form.wishHint')} optional value={values.wish} onChange={set('wish')} maxLength={500} problem={problemOf('wish')} />
    </>
  );
}
