import { useTranslation } from 'react-i18next';
import type { ImportSource } from '../../api/types/activities';
import { formatMoment } from '../../shared/format';
import { useLabels, useLanguage } from '../../shared/labels';

const TAGS: Readonly<Record<ImportSource['state'], string>> = {
  file: 'tag tag--plain', waiting: 'tag tag--plain', well: 'tag tag--good', failing: 'tag tag--blue', dead: 'tag tag--bad', halted: 'tag tag--bad', ended: 'tag tag--plain',
};

export function StateTag({ state }: Pick<ImportSource, 'state'>) {
  const { t } = useTranslation('bringing');
  return <span className={TAGS[state]}>{t(`states.${state}`)}</span>;
}

/** How the fetching goes, since when, and when it is tried again. */
export function StateOfSource({ source }: { readonly source: ImportSource }) {
  const { t } = useTranslation('bringing');
  const { text } = useLabels();
  const language = useLanguage();
  const { state, wellAt, failingSince, failure, nextAt, halted, latestRun } = source;
  const at = (moment: string) => formatMoment(moment, language);
  const lines = [
    ...(failingSince ? [t(state === 'dead' ? 'deadSince' : 'failingSince', { since: at(failingSince), why: text(failure) })] : []),
    ...(halted ? [t('haltedText', { ...halted })] : []),
    ...(wellAt && !failingSince ? [t('wellAt', { at: at(wellAt) })] : []),
    ...(nextAt ? [t('nextAt', { at: at(nextAt) })] : []),
    ...(latestRun ? [t(latestRun.state === 'running' ? 'runningNow' : 'latestRun', { at: at(latestRun.startedAt), ...countsOf(latestRun) })] : [t('neverRun')]),
  ];
  return <>{lines.map((line) => <span key={line} className="small soft">{line}</span>)}</>;
}

export const countsOf = ({ added, changed, same, past, refused, gone }: NonNullable<ImportSource['latestRun']>) => ({ added, changed, same, past, refused, gone });
