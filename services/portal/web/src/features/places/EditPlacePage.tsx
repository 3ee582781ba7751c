import { ACCESSIBILITY_PROFILES, MUNICIPALITIES, PLACE_KINDS } from '@pirtti/kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RegisteredPlace } from '../../api/types/activities';
import { useMay } from '../../session/who-may';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { useChanging } from '../../shared/use-changing';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { TextField } from '../../ui/Field';
import { MayNot } from '../../ui/MayNot';
import { MeanwhileNotice } from '../../ui/MeanwhileNotice';
import { Page } from '../../ui/Page';
import { changePlace, getPlace, PLACES } from './api/places';
import { placeBodyOf, type PlaceValues, placeValuesOf } from './place-values';
import { PlaceForm } from './PlaceForm';

const route = getRouteApi('/tyo/paikat/$id/muokkaa');

export function EditPlacePage() {
  const { t } = useTranslation('places');
  const { text } = useLabels();
  const { id } = route.useParams();
  const hasRole = useMay('publish');
  // What somebody else writes meanwhile is told when it matters: at saving.
  const asked = useQuery({ ...getPlace(id), queryKey: ['place-to-change', id], gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false });
  const because = (place: RegisteredPlace) => (place.endedBecause !== null ? { title: t('over.title'), text: t('over.text') } : hasRole ? { title: t('ofAnother.title'), text: t('ofAnother.text') } : undefined);
  const name = asked.data ? text(asked.data.names) : t('one');
  return (
    <Page title={t('edit')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/paikat" search={{}}>{t('title')}</AppLink>, <AppLink key="one" to="/tyo/paikat/$id" params={{ id }}>{name}</AppLink>]}>
      <Asked query={asked}>
        {(place) => {
          if (place.mayChange) return <Changing place={place} />;
          const why = because(place);
          return <MayNot {...(why && { because: why })} back={<AppLink to="/tyo/paikat/$id" params={{ id }} className="button button--quiet">{t('toOne')}</AppLink>} />;
        }}
      </Asked>
    </Page>
  );
}

function Changing({ place }: { readonly place: RegisteredPlace }) {
  const { t } = useTranslation('places');
  const { label } = useLabels();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id } = place;
  const changing = useChanging<PlaceValues>({
    name: `place.${id}`, version: place.version, values: placeValuesOf(place), conflict: 'place-has-changed', concerns: PLACES,
    newer: async () => {
      const now = await queries.fetchQuery({ ...getPlace(id), staleTime: 0 });
      return { version: now.version, values: placeValuesOf(now) };
    },
    save: (values, version, reason) => changePlace(id, { ...placeBodyOf(values), version, reason }),
  });
  const words = (values: PlaceValues, field: keyof PlaceValues): string => {
    switch (field) {
      case 'kind': return values.kind && label(PLACE_KINDS, values.kind);
      case 'municipalityCode': return values.municipalityCode && label(MUNICIPALITIES, values.municipalityCode);
      case 'names': case 'directions': case 'accessibilityNote': return [values[field].fi, values[field].sv, values[field].en].filter(Boolean).join(' / ');
      case 'everyday': case 'runByVolunteers': return t(values[field] ? 'yes' : 'no');
      case 'validFrom': case 'validTo': return values[field] && formatDay(values[field]);
      case 'accessibility': return Object.entries(values.accessibility).map(([profile, answer]) => `${label(ACCESSIBILITY_PROFILES, profile)}: ${t(`activity:accessible.${answer}`)}`).join(', ');
      default: return values[field];
    }
  };
  return (
    <>
      {changing.meanwhile && <MeanwhileNotice meanwhile={changing.meanwhile} mine={changing.values} words={words} name={(field) => t(`field.${field}`)} onTake={changing.take} onKeep={changing.keep} />}
      <PlaceForm
        values={changing.values} action={t('shell:save')} unchanged={changing.unchanged} onChange={changing.change} missing={changing.reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : []}
        onSave={async () => { if (await changing.submit()) await navigate({ to: '/tyo/paikat/$id', params: { id } }); }}
        why={(problem) => <TextField id="reason" label={t('why')} hint={t('whyHint')} value={changing.reason} onChange={changing.setReason} maxLength={300} problem={problem('reason')} />}
      />
    </>
  );
}
