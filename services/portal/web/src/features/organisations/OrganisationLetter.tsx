import { MUNICIPALITIES, ORGANISATION_TYPES, SERVICE_LANGUAGES } from '@pirtti/kernel';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedOrganisation, OrganisationRecord } from '../../api/types/partners';
import { mailTo } from '../../shared/address';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';

/** What it is, where it serves, how it is reached and with whom it belongs together; what is not known is left out. */
export function OrganisationLetter({ organisation: one }: { readonly organisation: OrganisationRecord }) {
  const { t } = useTranslation('organisations');
  const { label, text } = useLabels();
  const names = (organisations: readonly NamedOrganisation[]): ReactNode => organisations.length > 0 && <ul className="plain">{organisations.map((each) => <li key={each.id}><Name organisation={each} /></li>)}</ul>;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('fields.municipalityCode'), one.municipalityCode && label(MUNICIPALITIES, one.municipalityCode)],
    [t('fields.serviceArea'), one.serviceArea.map((code) => label(MUNICIPALITIES, code)).join(', ')],
    [t('fields.languages'), one.languages.map((code) => label(SERVICE_LANGUAGES, code)).join(', ')],
    [t('fields.businessId'), one.businessId],
    [t('fields.website'), one.website && <a href={one.website} rel="noreferrer">{one.website}</a>],
    [t('fields.email'), one.email && <a href={mailTo(one.email)}>{one.email}</a>],
    [t('fields.phone'), one.phone && <a href={`tel:${one.phone.replaceAll(/[^+\d]/g, '')}`}>{one.phone}</a>],
    [t(one.type === 'informal-group' ? 'fields.host' : 'fields.parentId'), one.parent && <Name organisation={one.parent} />],
    [t('fields.parts'), names(one.parts)],
    [t('fields.memberIds'), names(one.members)],
    [t('fields.joint'), names(one.jointOrganisations)],
    [t('fields.predecessors'), names(one.predecessors)],
    [t('fields.successorId'), one.successor && <Name organisation={one.successor} />],
    [t('fields.agreements'), t('agreements', { count: one.agreements })],
  ];
  return (
    <section className="card" aria-label={t('facts')}>
      <ul className="tags">
        <li className="tag tag--blue">{label(ORGANISATION_TYPES, one.type)}</li>
        {one.bilingual && <li className="tag tag--plain">{t('bilingual')}</li>}
        {one.endedOn && <li className="tag">{t('ended', { day: formatDay(one.endedOn) })}</li>}
      </ul>
      {one.description && <p>{text(one.description)}</p>}
      <dl className="facts">
        {facts.filter(([, fact]) => Boolean(fact)).map(([name, fact]) => <Fragment key={name}><dt>{name}</dt><dd>{fact}</dd></Fragment>)}
      </dl>
    </section>
  );
}

function Name({ organisation: { id, names } }: { readonly organisation: NamedOrganisation }) {
  const { text } = useLabels();
  return <AppLink to="/tyo/kumppanit/$id" params={{ id }}>{text(names)}</AppLink>;
}
