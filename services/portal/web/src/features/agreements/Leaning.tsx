import { MATTER_KINDS } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Agreement } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { listLeaning } from './api/agreements';

/** What goes on by the agreement, of what the reader sees. */
export function Leaning({ agreement: { id, status } }: { readonly agreement: Agreement }) {
  const { t } = useTranslation('agreements');
  const { label, called } = useLabels();
  const matters = useQuery(listLeaning(id)).data?.items ?? [];
  if (matters.length === 0) return null;
  const isOver = status === 'ended' || status === 'terminated' || status === 'withdrawn';
  return (
    <section className="stack not-on-paper" aria-labelledby="nojaavat">
      <h2 id="nojaavat">{t('leaning.title')}</h2>
      <p className={isOver ? 'notice' : 'soft'}>{t(isOver ? 'leaning.over' : 'leaning.text')}</p>
      <ul className="rows">
        {matters.map((matter) => (
          <li key={matter.id}>
            <span className="rows__main"><AppLink className="strong" to="/tyo/vastuut/$id" params={{ id: matter.id }}>{called(matter)}</AppLink><span className="small soft">{label(MATTER_KINDS, matter.kind)}</span></span>
          </li>
        ))}
      </ul>
    </section>
  );
}
