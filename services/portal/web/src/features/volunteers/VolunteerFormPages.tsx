import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import type { Volunteer } from '../../api/types/activities';
import { useDraft } from '../../shared/draft';
import { useLanguage } from '../../shared/labels';
import { sameValues } from '../../shared/same-values';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { TextField } from '../../ui/Field';
import { Page } from '../../ui/Page';
import { SavingForm } from '../../ui/SavingForm';
import { changeVolunteer, getVolunteer, registerVolunteer } from './api/volunteers';
import { useAbove, useRenew } from './parts';
import { OfferFields, PersonFields, usePersonNeeds } from './VolunteerFields';
import { blankVolunteer, volunteerBodyOf, volunteerValuesOf, type VolunteerValues } from './volunteer-values';

interface FormProps {
  readonly values: VolunteerValues;
  readonly action: string;
  readonly unchanged?: boolean;
  readonly onChange: (part: Partial<VolunteerValues>) => void;
  readonly onSave: () => Promise<void>;
}

function VolunteerForm({ values, action, unchanged, onChange, onSave }: FormProps) {
  const { t } = useTranslation('volunteers');
  const personNeeds = usePersonNeeds();
  const missing = [...personNeeds(values), ...(values.roles.length > 0 ? [] : [{ field: 'roles', text: t('needs.roles') }])];
  return (
    <SavingForm action={action} missing={missing} unchanged={unchanged} onSave={onSave} refused={{ 'person-cannot-be-reached': 'email' }}>
      {(problem) => (
        <>
          <PersonFields nameLabel={t('name')} values={values} problem={problem} onChange={onChange} />
          <OfferFields values={values} problem={problem} onChange={onChange} />
          <TextField id="maxMatches" type="number" min="0" max="20" label={t('field.maxMatches')} value={values.maxMatches} onChange={(maxMatches) => onChange({ maxMatches })} problem={problem('maxMatches')} />
          <TextField id="trainedOn" type="date" optional label={t('field.trainedOn')} value={values.trainedOn} onChange={(trainedOn) => onChange({ trainedOn })} problem={problem('trainedOn')} />
          <TextField id="pledgedOn" type="date" optional label={t('field.pledgedOn')} value={values.pledgedOn} onChange={(pledgedOn) => onChange({ pledgedOn })} problem={problem('pledgedOn')} />
          <TextField id="recordCheckedOn" type="date" optional label={t('field.recordCheckedOn')} hint={t('hint.recordCheckedOn')} value={values.recordCheckedOn} onChange={(recordCheckedOn) => onChange({ recordCheckedOn })} problem={problem('recordCheckedOn')} />
        </>
      )}
    </SavingForm>
  );
}

/** Writes in somebody whom the coordinator knows. */
export function NewVolunteerPage() {
  const { t } = useTranslation('volunteers');
  const [language, navigate, renew] = [useLanguage(), useNavigate(), useRenew()];
  const [draft, setDraft, forget] = useDraft<{ readonly key: string; readonly values: VolunteerValues }>('new-volunteer', { key: newKey(), values: blankVolunteer(language) });
  const save = async () => {
    try {
      const { id } = await registerVolunteer(draft.key, volunteerBodyOf(draft.values));
      forget();
      await renew();
      await navigate({ to: '/tyo/vapaaehtoiset/henkilo/$id', params: { id } });
    } catch (error) {
      // What was refused is not what will be sent next: that is another command.
      setDraft((before) => ({ ...before, key: newKey() }));
      throw error;
    }
  };
  return (
    <Page title={t('register')} narrow above={useAbove()}>
      <VolunteerForm values={draft.values} action={t('register')} onSave={save} onChange={(part) => setDraft((before) => ({ ...before, values: { ...before.values, ...part } }))} />
    </Page>
  );
}

const route = getRouteApi('/tyo/vapaaehtoiset/henkilo/$id/muokkaa');

export function EditVolunteerPage() {
  const { t } = useTranslation('volunteers');
  const { id } = route.useParams();
  const query = useQuery(getVolunteer(id));
  const above = [...useAbove(), <AppLink key="one" to="/tyo/vapaaehtoiset/henkilo/$id" params={{ id }}>{query.data?.name ?? t('person')}</AppLink>];
  return <Page title={t('edit')} narrow above={above}><Asked query={query}>{(volunteer) => <Editing key={volunteer.id} volunteer={volunteer} />}</Asked></Page>;
}

function Editing({ volunteer }: { readonly volunteer: Volunteer }) {
  const { t } = useTranslation('volunteers');
  const [navigate, renew] = [useNavigate(), useRenew()];
  // The version that was changed: what another writes meanwhile is refused, not overwritten.
  const [began] = useState(() => ({ version: volunteer.version, values: volunteerValuesOf(volunteer) }));
  const [values, setValues, forget] = useDraft<VolunteerValues>(`volunteer.${volunteer.id}.${began.version}`, began.values);
  const save = async () => {
    await changeVolunteer(volunteer.id, began.version, volunteerBodyOf(values));
    forget();
    await renew();
    await navigate({ to: '/tyo/vapaaehtoiset/henkilo/$id', params: { id: volunteer.id } });
  };
  return <VolunteerForm values={values} action={t('save')} unchanged={sameValues(values, began.values)} onSave={save} onChange={(part) => setValues((before) => ({ ...before, ...part }))} />;
}
