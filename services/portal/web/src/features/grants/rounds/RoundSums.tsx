import { useTranslation } from 'react-i18next';
import type { GrantRound } from '../../../api/types/partners';
import { useLabels } from '../../../shared/labels';
import { AppLink } from '../../../ui/AppLink';
import { formatMoney } from '../money';

/** For the granter: what was asked, what was given, and how far the rest reaches. */
export function RoundSums({ sums, roundId }: { readonly sums: NonNullable<GrantRound['sums']>; readonly roundId: string }) {
  const { t } = useTranslation('grants');
  const { language } = useLabels();
  const money = (cents: number) => <span className="grants__money">{formatMoney(cents, language)}</span>;
  return (
    <section className="card" aria-labelledby="summat">
      <h2 id="summat">{t('sums.title')}</h2>
      <dl className="facts">
        <dt>{t('sums.applications')}</dt><dd><AppLink to="/tyo/avustukset/hakemukset" search={{ kierros: roundId }}>{sums.applications}</AppLink></dd>
        <dt>{t('sums.asked')}</dt><dd>{money(sums.askedCents)}</dd>
        <dt>{t('sums.considered')}</dt><dd>{money(sums.consideredCents)}</dd>
        <dt>{t('sums.granted')}</dt><dd>{money(sums.grantedCents)}</dd>
        <dt>{t('sums.left')}</dt><dd>{money(sums.leftCents)}</dd>
        {sums.coverTenths !== null && <><dt>{t('sums.cover')}</dt><dd>{Math.floor(sums.coverTenths / 10)}{language === 'en' ? '.' : ','}{sums.coverTenths % 10} %</dd></>}
      </dl>
    </section>
  );
}
