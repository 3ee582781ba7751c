import { useTranslation } from 'react-i18next';
import type { KnownPerson } from '../../api/types/activities';
import { mailTo } from '../../shared/address';
import { formatDay, formatMoment } from '../../shared/format';
import { useLanguage } from '../../shared/labels';

interface Props {
  readonly person: KnownPerson;
  readonly knownUntil: string | null;
}

/** Who somebody is, since when that is known and till when. */
export function Details({ person: { name, phone, email, language: theirs, createdAt, changedAt }, knownUntil }: Props) {
  const { t } = useTranslation('people');
  const language = useLanguage();
  return (
    <section className="card" aria-label={t('details')}>
      <dl className="facts">
        <dt>{t('field.name')}</dt><dd>{name}</dd>
        <dt>{t('field.phone')}</dt><dd>{phone ? <a href={`tel:${phone.replaceAll(/[^+0-9]/g, '')}`}>{phone}</a> : '–'}</dd>
        <dt>{t('field.email')}</dt><dd>{email ? <a href={mailTo(email)}>{email}</a> : '–'}</dd>
        <dt>{t('field.language')}</dt><dd>{t(`language.${theirs}`)}</dd>
        <dt>{t('since')}</dt><dd>{formatMoment(createdAt, language)}</dd>
        {changedAt !== createdAt && <><dt>{t('corrected')}</dt><dd>{formatMoment(changedAt, language)}</dd></>}
        <dt>{t('until.title')}</dt><dd>{knownUntil ? t('until.day', { day: formatDay(knownUntil) }) : t('until.open')}</dd>
      </dl>
    </section>
  );
}
