import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import type { Activity, MadeSignUp, Seats } from '../../api/types/activities';
import { useLanguage } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Refusal } from '../../ui/Refusal';
import { useSaving } from '../../ui/use-saving';
import { signUp } from './api/sign-ups';
import { emptyPerson, missingIn, PersonFields, type PersonValues } from './PersonFields';
import { Trap } from '../../ui/Trap';
import { WhenField } from './WhenField';

interface Props {
  readonly activity: Activity;
  /** What one can sign up for now. */
  readonly seats: readonly Seats[];
  readonly onMade: (made: MadeSignUp) => void;
}

export function SignUpForm({ activity, seats, onMade }: Props) {
  const { t } = useTranslation('signups');
  const language = useLanguage();
  const [key] = useState(newKey);
  const [date, setDate] = useState(seats[0]!.date);
  const [values, setValues] = useState<PersonValues>(emptyPerson);
  const [website, setWebsite] = useState('');
  const chosen = seats.find((one) => one.date === date) ?? seats[0]!;
  const { name, email, phone, size, forAnother, wish } = values;
  const { problems, failure, busy, save, problemOf } = useSaving({
    missing: missingIn(values, t), controlOf: (pointer) => pointer.split('/')[1] ?? '', refused: { 'person-cannot-be-reached': 'phone', 'group-is-too-big': 'size' },
    onSave: async () => onMade(await signUp(activity.id, key, {
      name, email: email || null, phone: phone || null, language, size, forAnother, wish: wish || null, date, ...(website && { website }),
    })),
  });
  return (
    <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <ErrorSummary problems={problems} />
      <WhenField seats={seats} value={date} onChange={setDate} />
      <PersonFields values={values} onChange={setValues} most={chosen.maxGroupSize} problemOf={problemOf} />
      <Trap value={website} onChange={setWebsite} />
      <p className="soft small">{t('form.privacy')} <AppLink to="/tietosuoja">{t('form.privacyLink')}</AppLink></p>
      {failure !== undefined && <Refusal error={failure} />}
      <div className="row">
        <Button type="submit" disabled={busy}>{t(chosen.seatsLeft !== null && chosen.seatsLeft < size ? 'form.join' : 'form.send')}</Button>
      </div>
    </form>
  );
}
