import { ADOPTION_STATES, type AdoptionState } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';

const LOOKS: Readonly<Record<AdoptionState, string>> = { known: 'tag--plain', piloted: '', adopted: 'tag--blue', rooted: 'tag--good' };

/** How far a municipality has come, in words; the colour only repeats them. */
export function AdoptionTag({ state }: { readonly state: AdoptionState | null }) {
  const { t } = useTranslation('models');
  const { label } = useLabels();
  return state ? <span className={`tag ${LOOKS[state]}`}>{label(ADOPTION_STATES, state)}</span> : <><span aria-hidden="true">–</span><span className="hidden-visually">{t('unknown')}</span></>;
}
