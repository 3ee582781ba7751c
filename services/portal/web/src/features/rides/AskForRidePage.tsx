import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import { isProblem } from '../../api/problem';
import type { OpenRideDay, RideWishMade } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { SelectField, TextField } from '../../ui/Field';
import { noteNavigation } from '../../ui/navigation-focus';
import { Page } from '../../ui/Page';
import { Refusal } from '../../ui/Refusal';
import { useSaving } from '../../ui/use-saving';
import { getActivity } from '../activities/api/get-activity';
import { Trap } from '../../ui/Trap';
import { askForRide, openRideDays } from './api/rides';
import { useRideWords } from './ride-words';
import { EMPTY_WISH, useMissingOfWish, wishBody } from './wish-values';
import { WishFields } from './WishFields';

const route = getRouteApi('/toiminta/$id/kyyti');

/** Asking for a ride without an account: to which meeting, from where, and how one is reached. */
export function AskForRidePage() {
  const { t } = useTranslation('rides');
  const { text } = useLabels();
  const { id } = route.useParams();
  const activity = useQuery(getActivity(id));
  const days = useQuery(openRideDays(id));
  const [made, setMade] = useState<RideWishMade>();
  const above = [<AppLink to="/">{t('shell:home')}</AppLink>, <AppLink to="/toiminta" search={{}}>{t('activities:title')}</AppLink>, activity.data && <AppLink to="/toiminta/$id" params={{ id }}>{text(activity.data.names)}</AppLink>].filter(Boolean);
  if (isProblem(activity.error) && [400, 404].includes(activity.error.problem.status)) {
    return (
      <Page title={t('activities:goneTitle')} narrow>
        <EmptyState title={t('activities:goneHeading')} text={t('activities:goneText')} action={<AppLink to="/toiminta" search={{}} className="button">{t('activities:showAll')}</AppLink>} />
      </Page>
    );
  }
  if (made) return <Made made={made} />;
  return (
    <Page title={t('ask.title')} lead={activity.data && text(activity.data.names)} above={above} narrow>
      <Asked query={days}>
        {({ items }) => (items.length > 0 ? <Form id={id} days={items} onMade={(one) => { noteNavigation(); setMade(one); }} /> : (
          <EmptyState title={t('ask.none.title')} text={t('ask.none.text')} action={<AppLink to="/toiminta/$id" params={{ id }} className="button">{t('ask.back')}</AppLink>} />
        ))}
      </Asked>
    </Page>
  );
}

interface FormProps {
  readonly id: string;
  readonly days: readonly OpenRideDay[];
  readonly onMade: (made: RideWishMade) => void;
}

function Form({ id, days, onMade }: FormProps) {
  const { t } = useTranslation('rides');
  const { language } = useLabels();
  const [words, missingOfWish] = [useRideWords(), useMissingOfWish()];
  const [key] = useState(newKey);
  const [date, setDate] = useState(days[0]!.date);
  const [wish, setWish] = useState(EMPTY_WISH);
  const [{ name, phone, email, website }, setPerson] = useState({ name: '', phone: '', email: '', website: '' });
  const set = (part: object) => setPerson((before) => ({ ...before, ...part }));
  const missing = [
    ...missingOfWish(wish), ...(name.trim() ? [] : [{ field: 'name', text: t('ask.needs.name') }]),
    ...(phone.trim() || email.trim() ? [] : [{ field: 'phone', text: t('ask.needs.contact') }]),
  ];
  const { problems, failure, busy, save, problemOf } = useSaving({
    missing, controlOf: (pointer) => pointer.split('/')[1] ?? '', refused: { 'person-cannot-be-reached': 'phone' },
    onSave: async () => onMade(await askForRide(id, key, { ...wishBody(wish), date, name, phone: phone || null, email: email || null, language, ...(website && { website }) })),
  });
  return (
    <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <ErrorSummary problems={problems} />
      <p>{t('ask.lead')}</p>
      {days.length === 1 ? <p className="strong">{words.when(days[0]!.startsAt, days[0]!.endsAt)}</p> : (
        <SelectField id="date" label={t('ask.when')} value={date} onChange={setDate} options={days.map((one) => ({ value: one.date, label: words.when(one.startsAt, one.endsAt) }))} problem={problemOf('date')} />
      )}
      <p className="soft small" role="status">{t(days.find((one) => one.date === date)?.rides ? 'ask.has' : 'ask.hasNot')}</p>
      <WishFields values={wish} problem={problemOf} onChange={(part) => setWish((before) => ({ ...before, ...part }))} />
      <TextField id="name" label={t('ask.name')} maxLength={120} autoComplete="name" value={name} onChange={(next) => set({ name: next })} problem={problemOf('name')} />
      <TextField id="phone" type="tel" label={t('offer.phone')} hint={t('ask.contactHint')} autoComplete="tel" value={phone} onChange={(next) => set({ phone: next })} problem={problemOf('phone')} />
      <TextField id="email" type="email" label={t('offer.email')} maxLength={200} autoComplete="email" value={email} onChange={(next) => set({ email: next })} problem={problemOf('email')} />
      <Trap value={website} onChange={(next) => set({ website: next })} />
      <p className="soft small">{t('ask.privacy')} <AppLink to="/tietosuoja">{t('ask.privacyLink')}</AppLink></p>
      {failure !== undefined && <Refusal error={failure} />}
      <div className="row"><Button type="submit" disabled={busy}>{t('ask.action')}</Button></div>
    </form>
  );
}

/** Thanks: where it stands, and the one link by which one comes back. */
function Made({ made }: { readonly made: RideWishMade }) {
  const { t } = useTranslation('rides');
  const { text } = useLabels();
  const words = useRideWords();
  return (
    <Page key="made" title={t('ask.made')} narrow>
      <section className="card card--warm stack stack--tight" aria-label={text(made.names)}>
        <p className="strong">{text(made.names)}</p>
        <p>{words.when(made.startsAt, made.endsAt)}{made.place && <><br />{text(made.place)}</>}</p>
      </section>
      {made.seat && <p className="strong" role="status">{t(`link.state.${made.seat.status}`)}</p>}
      <h2>{t('ask.link')}</h2>
      <p>{t('ask.linkText')}</p>
      <div className="row"><a className="button" href={`/kyyti/${made.organisationId}#${made.token}`}>{t('ask.toRide')}</a></div>
      <p><AppLink to="/toiminta/$id" params={{ id: made.activityId }}>{t('ask.back')}</AppLink></p>
    </Page>
  );
}
