import { PTV_SERVICE_CLASSES, TARMOA_ITEMS } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { IconCheck } from 'suomifi-ui-components';
import type { Activity } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { tarmoa } from '../publishing/api/publishing';

/** What still keeps it out of Tarmoa, as a list of things to do: nothing here is a mistake. */
export function TarmoaCard({ activity: { id } }: { readonly activity: Activity }) {
  const { t } = useTranslation('offering');
  const { label } = useLabels();
  return (
    <section className="card card--warm stack stack--tight" aria-labelledby="tarmoa">
      <h2 id="tarmoa">{t('tarmoa.title')}</h2>
      <Asked query={useQuery(tarmoa(id))}>
        {({ visible, steps, serviceClass }) => (
          <>
            <p>{visible ? t('tarmoa.visible') : t('tarmoa.left', { count: steps.filter(({ done }) => !done).length })}</p>
            <ul className="plain stack stack--tight">
              {steps.map(({ item, done }) => (
                <li key={item} className="fact">
                  {done ? <IconCheck aria-hidden="true" /> : <span aria-hidden="true" className="offering__todo" />}
                  <span className={done ? 'soft' : 'strong'}>
                    {label(TARMOA_ITEMS, item)}{item === 'service-class' && serviceClass && ` (${label(PTV_SERVICE_CLASSES, serviceClass)})`}
                    <span className="hidden-visually">, {t(done ? 'tarmoa.done' : 'tarmoa.todo')}</span>
                    {!done && <span className="small soft offering__how">{t(`tarmoa.how.${item}`)}</span>}
                  </span>
                </li>
              ))}
            </ul>
            {!visible && <p><AppLink to="/tyo/toiminta/$id/muokkaa" params={{ id }}>{t('tarmoa.fill')}</AppLink></p>}
          </>
        )}
      </Asked>
    </section>
  );
}
