import { useTranslation } from 'react-i18next';
import type { Placement } from '../../api/types/activities';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { WhoIsThis } from './WhoIsThis';

/** Those who have been given a place. */
export function Participants({ placements }: { readonly placements: readonly Placement[] }) {
  const { t } = useTranslation('running');
  const { text } = useLabels();
  return (
    <section className="stack stack--tight" aria-labelledby="mukana">
      <h2 id="mukana">{t('participants')}</h2>
      {placements.length === 0 && <p className="soft">{t('noParticipants')}</p>}
      <ul className="rows">
        {placements.map((placement) => (
          <li key={placement.id}>
            <div className="rows__main">
              <span><span className="code">{placement.code}</span></span>
              <span className="soft">{text(placement.requestingOrganisation.names)} · {placement.lastAttendedOn ? t('attended', { count: placement.attendances, day: formatDay(placement.lastAttendedOn) }) : t('notYet')}</span>
            </div>
            <WhoIsThis placement={placement} />
          </li>
        ))}
      </ul>
    </section>
  );
}
