import { useTranslation } from 'react-i18next';
import type { NetworkMember } from '../../api/types/partners';
import { useSpan } from './use-span';

/** Somebody else has saved first: what stands there now. */
export function Overtaken({ member: { startsOn, lastDay } }: { readonly member: NetworkMember }) {
  const { t } = useTranslation('networks');
  const span = useSpan();
  return (
    <div className="notice" role="alert">
      <p className="strong">{t('shell:meanwhile.title')}</p>
      <p>{t('meanwhile', { period: span(startsOn, lastDay) })}</p>
    </div>
  );
}
