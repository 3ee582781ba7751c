import { MUNICIPALITIES, WELLBEING_REGIONS } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../session/session';
import { useMay } from '../../session/who-may';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { organisation } from '../organisations/api/organisations';
import { missingNetworks } from './api/networks';

/** Which region or municipality lacks a cooperation network; whoever works there can found one. */
export function MissingNetworks() {
  const { t } = useTranslation('networks');
  const { label, language } = useLabels();
  const own = useMe()?.organisation?.id;
  const may = useMay('convene');
  const area: readonly string[] = useQuery({ ...organisation(own ?? ''), enabled: own !== undefined && may }).data?.serviceArea ?? [];
  const items = useQuery(missingNetworks).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="notice" aria-labelledby="puuttuu">
      <h2 id="puuttuu">{t('missing.title')}</h2>
      <ul className="stack stack--tight">
        {items.map(({ region, municipalityCodes, isWhole }) => (
          <li key={region}>
            {isWhole
              ? t('missing.whole', { region: WELLBEING_REGIONS[region].name[language] })
              : t('missing.part', { region: WELLBEING_REGIONS[region].name[language], places: municipalityCodes.map((code) => label(MUNICIPALITIES, code)).join(', ') })}
            {municipalityCodes.some((code) => area.includes(code)) && <>{' '}<AppLink to="/tyo/verkostot/uusi" search={{ alue: region }}>{t('missing.found')}</AppLink></>}
          </li>
        ))}
      </ul>
    </section>
  );
}
