import { APPOINTED_ROLES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { RowFate } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { TAGS } from './tags';

/** What becomes of the contact person on a row. */
export function ContactOfRow({ contact: { name, role, fate, personId, changes, problems } }: { readonly contact: NonNullable<RowFate['contact']> }) {
  const { t } = useTranslation('imports');
  const { label, text } = useLabels();
  const said = (value: string | null) => value ?? t('organisations:nothing');
  return (
    <div className="import-fates__contact">
      <p>
        <span className="strong">{label(APPOINTED_ROLES, role)}</span>: {personId ? <AppLink to="/tyo/roolit/henkilot/$id" params={{ id: personId }}>{name}</AppLink> : name || t('noName')}
        {' '}<span className={TAGS[fate]}>{t(`fate-${fate}`)}</span>
      </p>
      <ul className="import-fates__details small">
        {changes.map(({ field, before, after }) => (
          <li key={field}>
            <span className="strong">{t(`contacts.fields.${field}`)}</span>: {field === 'contactRole' ? t('contacts.namedNow') : <>{said(before)} <span aria-hidden="true">→</span><span className="hidden-visually">{t('organisations:timeline.became')}</span> {said(after)}</>}
          </li>
        ))}
        {problems.map((problem, place) => (
          <li key={place}>{problem.column && problem.column !== 'contactName' && <><span className="strong">{t(`contacts.fields.${problem.column}`)}</span>: </>}{text(problem.words)}{problem.value && problem.column !== 'contactName' && ` (${problem.value})`}</li>
        ))}
      </ul>
    </div>
  );
}
