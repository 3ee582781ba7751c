import type { MunicipalityCode } from '@pirtti/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import { useMay } from '../../session/who-may';
import { useDraft } from '../../shared/draft';
import { AppLink } from '../../ui/AppLink';
import { MayNot } from '../../ui/MayNot';
import { Page } from '../../ui/Page';
import { PLACES, registerPlace } from './api/places';
import { blankPlace, placeBodyOf, type PlaceValues } from './place-values';
import { PlaceForm } from './PlaceForm';

export function NewPlacePage() {
  const { t } = useTranslation('places');
  return (
    <Page title={t('register')} lead={t('newLead')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/paikat" search={{}}>{t('title')}</AppLink>]}>
      {useMay('publish') ? <Registering /> : <MayNot back={<AppLink to="/tyo/paikat" search={{}} className="button button--quiet">{t('shell:mayNot.toList')}</AppLink>} />}
    </Page>
  );
}

/** Remembered from the place before: who adds several adds them where they work. */
const LAST_MUNICIPALITY = 'pirtti.place-municipality';

function Registering() {
  const { t } = useTranslation('places');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [draft, setDraft, forget] = useDraft<{ readonly key: string; readonly values: PlaceValues }>('new-place', { key: newKey(), values: blankPlace((sessionStorage.getItem(LAST_MUNICIPALITY) ?? '') as MunicipalityCode | '') });
  const save = async () => {
    try {
      const { id } = await registerPlace(draft.key, placeBodyOf(draft.values));
      sessionStorage.setItem(LAST_MUNICIPALITY, draft.values.municipalityCode);
      forget();
      await queries.invalidateQueries({ queryKey: PLACES });
      await navigate({ to: '/tyo/paikat/$id', params: { id } });
    } catch (error) {
      // What was refused is not what will be sent next: that is another command.
      setDraft((before) => ({ ...before, key: newKey() }));
      throw error;
    }
  };
  return <PlaceForm values={draft.values} action={t('register')} onSave={save} onChange={(part) => setDraft((before) => ({ ...before, values: { ...before.values, ...part } }))} />;
}
