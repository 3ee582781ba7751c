import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconCalendar, IconCopy } from 'suomifi-ui-components';
import { useLanguage } from '../../shared/labels';
import { Button } from '../Button';

interface Props {
  /** Where the calendar is, below the activities' public addresses: `organisations/<id>/calendar.ics`, with a search's words behind it. */
  readonly path: string;
  /** What the parameter for the language is called there. */
  readonly languageParameter?: 'language' | 'calendarLanguage';
  /** What is followed: the one activity, everything of its organiser or in a municipality, or what a search finds. */
  readonly of?: 'activity' | 'organisation' | 'municipality' | 'search';
  /** Of whom or where, or what is searched for, in words; a search for nothing in particular has none. */
  readonly name?: string;
}

/** How somebody reads, and where they are: no part of an address that is kept for long. */
const READING: ReadonlySet<string> = new Set(['page', 'pageSize', 'sort', 'near', 'nearMunicipalityCode', 'withinKm']);

/** Where a search's calendar is: its words alone. */
export function searchCalendar(search: Readonly<Record<string, unknown>>): string {
  const words = Object.entries(search).flatMap(([name, value]) => (value === undefined || READING.has(name) ? [] : [value].flat().map((one) => [name, String(one)])));
  return words.length === 0 ? 'activities/calendar.ics' : `activities/calendar.ics?${new URLSearchParams(words).toString()}`;
}

/** A calendar to follow: what moves or is called off is then learned in one's own calendar. How that is done, in plain words. */
export function FollowCalendar({ path, languageParameter = 'language', of = 'activity', name = '' }: Props) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const [copied, setCopied] = useState(false);
  const address = `${window.location.origin}/api/activities/public/${path}${path.includes('?') ? '&' : '?'}${languageParameter}=${language}`;
  const copy = () => void navigator.clipboard.writeText(address).then(() => setCopied(true), () => setCopied(false));
  return (
    <details className="disclosure">
      <summary>{t(`follow-${of}`)}</summary>
      <div className="stack stack--tight">
        <p className="small">{t(of === 'search' && name === '' ? 'what-everything' : `what-${of}`, { name })} {t('text')}</p>
        <div className="row">
          <a className="button" href={address.replace(/^https?:/, 'webcal:')}><IconCalendar aria-hidden="true" /> {t('subscribe')}</a>
          <a className="button button--quiet" href={address} download>{t('download')}</a>
        </div>
        <p className="small soft">{t('howTo')}</p>
        <div><Button look="bare" icon={<IconCopy aria-hidden="true" />} onClick={copy}>{t('copy')}</Button></div>
        <span role="status" className="small soft">{copied ? t('copied') : ''}</span>
      </div>
    </details>
  );
}
