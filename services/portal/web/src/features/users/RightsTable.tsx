import { RIGHT_CODES, RIGHTS, rightsOf, ROLES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { IconCheck } from 'suomifi-ui-components';
import type { Member } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { useUserWords } from './use-user-words';

/** Person by right. Only rights that somebody here has are columns; on a phone each person's rights are a list. */
export function RightsTable({ members }: { readonly members: readonly Member[] }) {
  const { t } = useTranslation('users');
  const { label } = useLabels();
  const { name, period } = useUserWords();
  const columns = RIGHT_CODES.filter((right) => members.some(({ roles }) => rightsOf(roles).includes(right)));
  return (
    <div className="table-wrap rights" role="region" aria-label={t('tableLabel')} tabIndex={0}>
      <table className="table" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">{t('person')}</th>
            {columns.map((right) => <th key={right} scope="col" role="columnheader" className="rights__right">{label(RIGHTS, right)}</th>)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {members.map((member) => {
            const rights = rightsOf(member.roles);
            return (
              <tr key={member.id} role="row">
                <th scope="row" role="rowheader">
                  <AppLink className="strong" to="/tyo/kayttajat/$id" params={{ id: member.id }}>{name(member)}</AppLink>
                  {member.isYours && <> <span className="tag tag--blue">{t('you')}</span></>}
                  {member.state !== 'valid' && <> <span className="tag tag--plain">{t(`stateTag.${member.state}`)}</span></>}
                  <span className="small soft rights__more">{member.roles.map((role) => label(ROLES, role)).join(', ')}</span>
                  {member.deputyFor && <span className="small rights__more">{t('standsInFor', { name: name(member.deputyFor) })}</span>}
                  <span className="small soft rights__more">{period(member)}</span>
                </th>
                {columns.map((right) => (
                  <td key={right} role="cell" className={rights.includes(right) ? 'rights__has' : 'rights__lacks'}>
                    {rights.includes(right)
                      ? <><IconCheck aria-hidden="true" /><span className="rights__word">{label(RIGHTS, right)}</span></>
                      : <span className="hidden-visually">{t('no')}</span>}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
