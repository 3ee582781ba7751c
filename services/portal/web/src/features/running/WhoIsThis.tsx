import { BARRIERS } from '@pirtti/kernel';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import type { Placement } from '../../api/types/activities';
import type { PlacementWindow } from '../../api/types/referrals';
import { useLabels } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { lookThroughWindow } from './api/look-through-window';

/** The window shuts by itself after this: a phone left on a table shows nobody's name. */
const OPEN_MS = 120_000;

/** “Who is this”: asked from the region at that moment, shown here and kept nowhere; gone when closed, left or hidden. */
export function WhoIsThis({ placement }: { readonly placement: Placement }) {
  const { t } = useTranslation('running');
  const [seen, setSeen] = useState<PlacementWindow>();
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => void (mounted.current = false);
  }, []);
  useEffect(() => {
    if (!seen) return undefined;
    const close = () => setSeen(undefined);
    const timer = setTimeout(close, OPEN_MS);
    document.addEventListener('visibilitychange', close);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', close);
    };
  }, [seen]);

  const look = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      const window = await lookThroughWindow(placement.id);
      if (mounted.current) setSeen(window);
    } catch (error) {
      if (mounted.current) setFailure(error);
    } finally {
      if (mounted.current) setBusy(false);
    }
  };

  if (seen) return <OpenWindow seen={seen} onClose={() => setSeen(undefined)} />;
  return (
    <div className="stack stack--tight">
      <div><Button look="quiet" disabled={busy} onClick={() => void look()} label={t('whoIsThisCode', { code: placement.code })}>{t('whoIsThis')}</Button></div>
      {failure !== undefined && (isProblem(failure, 'not-found') ? <p role="alert">{t('windowShut')}</p> : <ProblemNotice error={failure} />)}
    </div>
  );
}

function OpenWindow({ seen, onClose }: { readonly seen: PlacementWindow; readonly onClose: () => void }) {
  const { t } = useTranslation('running');
  const { label } = useLabels();
  return (
    <div className="window" role="region" aria-label={t('whoIsThis')}>
      <p className="window__name" role="status">{[seen.givenName, seen.familyName].filter(Boolean).join(' ')}</p>
      <dl className="facts">
        {seen.phone && <><dt>{t('phone')}</dt><dd><a href={`tel:${seen.phone.replace(/\s/g, '')}`}>{seen.phone}</a></dd></>}
        {seen.language && <><dt>{t('language')}</dt><dd>{t(`languages.${seen.language}`, { defaultValue: seen.language })}</dd></>}
        {seen.barriers && seen.barriers.length > 0 && <><dt>{t('barriers')}</dt><dd>{seen.barriers.map((code) => label(BARRIERS, code)).join(', ')}</dd></>}
      </dl>
      <p className="soft small">{t('windowNote')}</p>
      <div><Button look="quiet" onClick={onClose}>{t('closeWindow')}</Button></div>
    </div>
  );
}
