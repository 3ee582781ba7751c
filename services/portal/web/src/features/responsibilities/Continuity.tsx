import { CONTINUITY_STATES } from '@pirtti/kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MattersAgreement, ResponsibilityRecord } from '../../api/types/partners';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import { Standing } from '../agreements/Standing';
import { LinkingSheet, UnlinkingSheet } from './LinkingSheet';

interface Props {
  readonly matter: ResponsibilityRecord;
  readonly mayChange: boolean;
}

/** By which agreements a matter goes on, and whether they still hold. */
export function Continuity({ matter, mayChange }: Props) {
  const { t } = useTranslation('responsibilities');
  const { label } = useLabels();
  const [opened, setOpened] = useState<MattersAgreement | 'new'>();
  const { agreements, unseenAgreements, continuity } = matter;
  const close = () => setOpened(undefined);
  const done = () => {
    close();
    document.getElementById('jatkuvuus')?.focus();
  };
  if (!mayChange && agreements.length + unseenAgreements === 0) return null;
  return (
    <section className="stack" aria-labelledby="jatkuvuus">
      <h2 id="jatkuvuus" tabIndex={-1}>{t('continuity.title')}</h2>
      {continuity && (
        <div className={continuity === 'agreed' ? 'notice notice--good' : 'notice'}>
          <p className="strong">{label(CONTINUITY_STATES, continuity)}</p>
          {continuity !== 'agreed' && <p>{t(`continuity.next.${continuity}`)}</p>}
        </div>
      )}
      {agreements.length > 0 && <ul className="rows">{agreements.map((one) => <Row key={one.id} agreement={one} onUnlink={mayChange ? () => setOpened(one) : undefined} />)}</ul>}
      {unseenAgreements > 0 && <p className="small soft">{t('continuity.unseen', { count: unseenAgreements })}</p>}
      {agreements.length + unseenAgreements === 0 && <p className="soft">{t('continuity.none')}</p>}
      {mayChange && <div><Button look="quiet" onClick={() => setOpened('new')}>{t('continuity.link')}</Button></div>}
      {opened === 'new' && <LinkingSheet matter={matter} onDone={done} onClose={close} />}
      {opened && opened !== 'new' && <UnlinkingSheet matter={matter} agreement={opened} onDone={done} onClose={close} />}
    </section>
  );
}

function Row({ agreement: { id, title, parties, status, endsOn }, onUnlink }: { readonly agreement: MattersAgreement; readonly onUnlink: (() => void) | undefined }) {
  const { t } = useTranslation('responsibilities');
  const { text } = useLabels();
  const isOver = status === 'ended' || status === 'terminated';
  return (
    <li>
      <span className="rows__main">
        <AppLink className="strong" to="/tyo/sopimukset/$id" params={{ id }}>{title}</AppLink>
        <span className="small soft">{[parties.map(({ names }) => text(names)).join(', '), endsOn && t(isOver ? 'continuity.ended' : 'until', { day: formatDay(endsOn) })].filter(Boolean).join(' · ')}</span>
      </span>
      <span className="row">
        <Standing status={status} />
        {onUnlink && <Button look="bare" label={t('continuity.unlinkThis', { title })} onClick={onUnlink}>{t('continuity.unlink')}</Button>}
      </span>
    </li>
  );
}
