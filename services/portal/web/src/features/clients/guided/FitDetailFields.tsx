import { ACCESSIBILITY_PROFILE_CODES, ACCESSIBILITY_PROFILES, SERVICE_LANGUAGE_CODES, SERVICE_LANGUAGES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../../api/types/referrals';
import { useLabels } from '../../../shared/labels';
import { ChooseMany } from '../../../ui/Choices';
import { SelectField } from '../../../ui/Field';
import { villagesOf } from '../api/fitting';
import { type FitDetails, TIMES_OF_DAY, toldIn, WEEKDAYS } from './fit-details';

interface Props {
  readonly client: Client;
  readonly details: FitDetails;
  readonly onChange: (part: Partial<FitDetails>) => void;
}

/** When the client can come, where they live, what they speak and what the place must be fit for: for this search alone. */
export function FitDetailFields({ client, details, onChange }: Props) {
  const { t } = useTranslation('clients');
  const { label, language } = useLabels();
  const villages = useQuery(villagesOf(client.municipalityCode)).data ?? [];
  const told = toldIn(details, client);
  return (
    <details className="disclosure">
      <summary>{told > 0 ? t('fit.detailsTold', { count: told }) : t('fit.details')}</summary>
      <div className="stack">
        <p className="small soft">{t('fit.detailsText')}</p>
        <ChooseMany label={t('fit.weekdays')} values={details.weekdays} onChange={(weekdays) => onChange({ weekdays })} choices={WEEKDAYS.map((value) => ({ value, label: t(`fit.weekday.${value}`) }))} />
        <ChooseMany label={t('fit.times')} values={details.times} onChange={(times) => onChange({ times })} choices={TIMES_OF_DAY.map((value) => ({ value, label: t(`fit.time.${value}`) }))} />
        {villages.length > 0 && <SelectField label={t('fit.village')} none={t('fit.anyVillage')} value={details.village} onChange={(village) => onChange({ village })} options={[...villages].sort((a, b) => a.localeCompare(b, language)).map((value) => ({ value, label: value }))} />}
        <ChooseMany label={t('fit.languages')} values={details.languages} onChange={(languages) => onChange({ languages })} choices={SERVICE_LANGUAGE_CODES.map((value) => ({ value, label: label(SERVICE_LANGUAGES, value) }))} />
        <ChooseMany label={t('fit.accessibility')} hint={t('fit.accessibilityHint')} column values={details.accessibility} onChange={(accessibility) => onChange({ accessibility })} choices={ACCESSIBILITY_PROFILE_CODES.map((value) => ({ value, label: label(ACCESSIBILITY_PROFILES, value) }))} />
      </div>
    </details>
  );
}
