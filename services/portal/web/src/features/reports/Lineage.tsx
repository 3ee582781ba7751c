import type { MunicipalityCode } from '@pirtti/kernel';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figure } from '../../api/types/reporting';
import { formatMoment, formatNumber } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { Sheet } from '../../ui/ConfirmDialog';
import { Pager } from '../../ui/Pager';
import { lineage } from './api/figures';

interface Props {
  readonly figure: Figure;
  readonly municipalityCode: MunicipalityCode;
  readonly year: number;
  readonly onClose: () => void;
}

/** Where a figure comes from: its rule in words and every event that it counts or leaves out, with the reason. */
export function Lineage({ figure, municipalityCode, year, onClose }: Props) {
  const { t } = useTranslation('reports');
  const { language, text } = useLabels();
  const [page, setPage] = useState(1);
  const heading = useRef<HTMLHeadingElement>(null);
  const turn = (next: number) => {
    setPage(next);
    heading.current?.focus();
  };
  const query = useQuery({ ...lineage(figure.id, municipalityCode, year, page), placeholderData: keepPreviousData });
  return (
    <Sheet title={text(figure.label)} onClose={onClose}>
      <Asked query={query}>
        {(answer) => (
          <div className="stack">
            <p className="key-figures__value">{answer.value === null ? '..' : formatNumber(answer.value, language)}</p>
            <p><strong>{t('lineage.rule')}:</strong> {text(answer.rule)} <span className="soft small">({t('lineage.ruleVersion', { version: answer.ruleVersion })})</span></p>
            <h3 ref={heading} tabIndex={-1}>{t('lineage.events', { count: answer.total })}</h3>
            {answer.total === 0 && <p>{t('lineage.none')}</p>}
            <ul className="rows">
              {answer.events.map((event) => (
                <li key={event.id}>
                  <span className="rows__main">
                    <span className="strong">{t(`event.${event.type.replaceAll('.', '_')}`, { defaultValue: event.type })}</span>
                    <span className="small">{formatMoment(event.time, language)}</span>
                    <span className="small soft">{text(event.why)}</span>
                  </span>
                  <span className={event.counted ? 'tag tag--good' : 'tag tag--plain'}>{event.counted ? t('lineage.counted') : t('lineage.notCounted')}</span>
                </li>
              ))}
            </ul>
            <Pager page={page} pageSize={20} total={answer.total} shown={answer.events.length} onChange={turn} />
          </div>
        )}
      </Asked>
      <div className="sheet__actions lineage__close"><Button look="quiet" onClick={onClose}>{t('shell:close')}</Button></div>
    </Sheet>
  );
}
