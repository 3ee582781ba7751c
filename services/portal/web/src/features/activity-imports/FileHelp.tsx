import { ACTIVITY_COLUMN_CODES, ACTIVITY_COLUMNS, EXAMPLE_ACTIVITY_CALENDAR, exampleActivityTable, NEEDED_ACTIVITY_COLUMNS, type ActivityColumnCode } from '@pirtti/kernel';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shared/labels';
import { SaveFile } from '../../ui/SaveFile';

const NEEDED: readonly ActivityColumnCode[] = NEEDED_ACTIVITY_COLUMNS;

/** What a table may have in its columns and what is read of a calendar, with files to begin from. */
export function FileHelp() {
  const { t } = useTranslation('bringing');
  const language = useLanguage();
  return (
    <details className="disclosure">
      <summary>{t('columnsTitle')}</summary>
      <div className="stack">
        <p className="small">{t('columnsText')}</p>
        <div className="row">
          <SaveFile name={t('exampleTableName')} type="text/csv" content={exampleActivityTable(language)}>{t('exampleTable')}</SaveFile>
          <SaveFile name={t('exampleCalendarName')} type="text/calendar" content={EXAMPLE_ACTIVITY_CALENDAR}>{t('exampleCalendar')}</SaveFile>
        </div>
        <dl className="facts">
          {ACTIVITY_COLUMN_CODES.map((code) => (
            <Fragment key={code}><dt className={NEEDED.includes(code) ? 'strong' : undefined}>{ACTIVITY_COLUMNS[code].name[language]}</dt><dd>{ACTIVITY_COLUMNS[code].help[language]}</dd></Fragment>
          ))}
        </dl>
        <p className="small">{t('calendarText')}</p>
      </div>
    </details>
  );
}
