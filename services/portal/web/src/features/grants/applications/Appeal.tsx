import { useTranslation } from 'react-i18next';
import type { GrantApplication } from '../../../api/types/partners';
import { formatDay } from '../../../shared/format';

interface Props {
  readonly appeal: NonNullable<NonNullable<GrantApplication['decision']>['appeal']>;
  /** Who decided, and for whom. */
  readonly body: string;
  readonly granter: string;
}

/** How a decision is appealed: what is made, to whom, until when, and by which law. Printed with the decision. */
export function Appeal({ appeal, body, granter }: Props) {
  const { t } = useTranslation('grants');
  const { to, law, sentOn, notice, informedOn, lastDay } = appeal;
  return (
    <div className="notice">
      <h3>{t(`appeal.title.${to}`)}</h3>
      <p className="strong">{t('appeal.lastDay', { day: formatDay(lastDay) })}</p>
      <p>{t(`appeal.how.${to}`, { body, granter })}</p>
      <p>{t(`appeal.what.${to}`)}</p>
      <p className="small soft">{t(`appeal.informed.${notice}`, { sent: formatDay(sentOn), informed: formatDay(informedOn) })} {t(`appeal.law.${law}.${to}`)}</p>
    </div>
  );
}
