import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MadeSignUp } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { useSeatWords } from './use-seat-words';

/** Thanks: whether there is a seat, and the one link by which one comes back. */
export function SignedUp({ made }: { readonly made: MadeSignUp }) {
  const { t } = useTranslation('signups');
  const { text } = useLabels();
  const { when } = useSeatWords();
  const holds = made.status === 'confirmed';
  const path = `/ilmoittautuminen/${made.organisation.id}#${made.token}`;
  return (
    <Page key="made" title={t(holds ? 'made.seat' : 'made.line')} narrow>
      <section className="card card--warm stack stack--tight" aria-label={t('made.facts')}>
        <p className="strong">{text(made.activity.names)}</p>
        <p>{made.date === null ? t('form.series') : when(made)}{made.place && <><br />{made.place}</>}</p>
        <p>{t('people', { count: made.size })}</p>
      </section>
      <p role="status">{holds ? t('made.seatText') : t('made.lineText', { place: made.placeInLine })}</p>
      <h2>{t('made.link')}</h2>
      <p>{t('made.linkText')}</p>
      <div className="row">
        <a className="button" href={path}>{t('made.open')}</a>
        <CopyLink path={path} />
      </div>
      <p><AppLink to="/toiminta" search={{}}>{t('activities:showAll')}</AppLink></p>
    </Page>
  );
}

function CopyLink({ path }: { readonly path: string }) {
  const { t } = useTranslation('signups');
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(new URL(path, window.location.href).href).then(() => setCopied(true), () => setCopied(false));
  return <><Button look="quiet" onClick={copy}>{t('activities:copyLink')}</Button><span role="status" className="small soft">{copied ? t('activities:copied') : ''}</span></>;
}
