import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../shared/format';
import { useLanguage } from '../../shared/labels';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { listRuns } from './api/sources';
import { RunView } from './RunView';
import { countsOf } from './StateOfSource';

/** What has been brought before; each can be looked at again. */
export function EarlierRuns({ id }: { readonly id: string }) {
  const { t } = useTranslation('bringing');
  const language = useLanguage();
  const [open, setOpen] = useState<string>();
  return (
    <section className="stack" aria-labelledby="aiemmat">
      <h2 id="aiemmat">{t('earlier')}</h2>
      <Asked query={useQuery(listRuns(id))}>
        {({ items }) => (items.length === 0 ? <p className="soft">{t('noneBefore')}</p> : (
          <ul className="rows">
            {items.map((run) => (
              <li key={run.id}>
                <div className="rows__main"><span className="strong">{formatMoment(run.startedAt, language)} · {t(run.byPerson ? 'byPerson' : 'bySchedule')}</span><span className="small soft">{t('runCounts', countsOf(run))}</span></div>
                <Button look="quiet" onClick={() => setOpen(open === run.id ? undefined : run.id)}>{t(open === run.id ? 'hide' : 'open')}<span className="hidden-visually">: {formatMoment(run.startedAt, language)}</span></Button>
              </li>
            ))}
          </ul>
        ))}
      </Asked>
      {open && <RunView key={open} id={open} />}
    </section>
  );
}
