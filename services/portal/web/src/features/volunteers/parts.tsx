import { VOLUNTEER_MATCH_END_REASONS, VOLUNTEER_MATCH_OUTCOMES, VOLUNTEER_DECLINE_REASONS, VOLUNTEER_MODEL_WARNINGS, type CodeList } from '@pirtti/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { InlineAlert } from 'suomifi-ui-components';
import type { VolunteerEntry, VolunteerNeed } from '../../api/types/activities';
import { formatDay, formatMoment } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Pager, type OnPage } from '../../ui/Pager';
import { PAGE_SIZE, VOLUNTEERING } from './api/volunteers';

/** The way back to the first page of volunteers. */
export const useAbove = (): readonly ReactNode[] => {
  const { t } = useTranslation('volunteers');
  return [<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/vapaaehtoiset">{t('title')}</AppLink>];
};

/** Everything about volunteers is asked anew after a change. */
export const useRenew = () => {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: VOLUNTEERING });
};

/** The options of a code list, in its own order. */
export const useOptions = () => {
  const { label } = useLabels();
  return <Code extends string>(list: CodeList<Code>, only?: readonly string[]) =>
    (Object.keys(list) as Code[]).filter((value) => !only || only.includes(value)).map((value) => ({ value, label: label(list as CodeList<string>, value) }));
};

/** Who wished for somebody: by name, by code, or forgotten. */
export const useWhose = () => {
  const { t } = useTranslation('volunteers');
  return ({ person, code }: Pick<VolunteerNeed, 'person' | 'code'>): string => person?.name ?? (code === null ? t('forgotten') : t('codeOf', { code }));
};

/** What a model lacks, shown wherever one works with it. */
export function ModelWarnings({ warnings, children }: { readonly warnings: readonly string[]; readonly children?: ReactNode }) {
  const { label } = useLabels();
  if (warnings.length === 0) return null;
  return <InlineAlert status="warning"><div className="stack stack--tight">{warnings.map((code) => <p key={code}>{label(VOLUNTEER_MODEL_WARNINGS, code)}</p>)}{children}</div></InlineAlert>;
}

interface Told {
  readonly items: readonly VolunteerEntry[];
  readonly total: number;
  readonly page: number;
  readonly onPage: OnPage;
}

/** What happened, the newest first: when, who, what, in words. */
export function VolunteerTimeline({ items, total, page, onPage }: Told) {
  const { t, i18n } = useTranslation('volunteers');
  const { label, language } = useLabels();
  const reasons = { ...VOLUNTEER_DECLINE_REASONS, ...VOLUNTEER_MATCH_END_REASONS };
  const field = (name: string) => (i18n.exists(`volunteers:field.${name}`) ? t(`field.${name}`) : name);
  return (
    <section className="stack" aria-labelledby="aikajana">
      <h2 id="aikajana" tabIndex={-1}>{t('timeline')}</h2>
      <ol className="timeline">
        {items.map((entry, index) => (
          <li key={`${entry.at}${index}`}>
            <p className="strong">{t(`what.${entry.what}`)}{entry.on && ` ${formatDay(entry.on)}`}</p>
            <p className="small soft">{formatMoment(entry.at, language)} · {t(`by.${entry.byWhom}`)}</p>
            {entry.changed.length > 0 && <p>{t('changed', { fields: entry.changed.map(field).join(', ') })}</p>}
            {entry.reason && <p>{[label(reasons, entry.reason), entry.outcome && label(VOLUNTEER_MATCH_OUTCOMES, entry.outcome)].filter(Boolean).join('. ')}</p>}
          </li>
        ))}
      </ol>
      <Pager page={page} pageSize={PAGE_SIZE} total={total} shown={items.length} onChange={onPage} />
    </section>
  );
}

/** A page's number where it does not belong in the address: a name is beside it. */
export const usePaging = (): readonly [number, OnPage] => {
  const [page, setPage] = useState(1);
  return [page, (next) => setPage(next)];
};
