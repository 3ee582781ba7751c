import encodeQR from 'qr';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../ui/CopyButton';
import { Button } from '../../ui/Button';

/** Four squares of nothing around it: fewer, and cameras look for it longer. */
const BORDER = 4;

/** The address where one tells, for the end of a meeting: as a link, and as a sheet with a code for the table. */
export function Invite({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useTranslation('feedback');
  const address = `${window.location.origin}/toiminta/${id}/palaute`;
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: BORDER });
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <section className="card card--warm stack feedback-invite" aria-labelledby="kutsu">
      <h2 id="kutsu" className="no-print">{t('invite.title')}</h2>
      <p className="no-print">{t('invite.text')}</p>
      <p className="feedback-invite__title" aria-hidden="true">{t('title')}</p>
      <p className="feedback-invite__title" aria-hidden="true">{name}</p>
      <svg className="feedback-invite__code" role="img" aria-label={t('invite.code')} viewBox={`0 0 ${rows.length} ${rows.length}`} shapeRendering="crispEdges"><path d={path} /></svg>
      <p className="feedback-invite__address"><a href={address}>{address.replace(/^https?:\/\//, '')}</a></p>
      <div className="row no-print">
        <CopyButton text={address}>{t('activities:copyLink')}</CopyButton>
        <Button look="quiet" onClick={() => window.print()}>{t('invite.print')}</Button>
      </div>
    </section>
  );
}
