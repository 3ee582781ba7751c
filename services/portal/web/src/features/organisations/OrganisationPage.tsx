import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Page } from '../../ui/Page';
import { organisation } from './api/organisations';
import { Confirmation } from './Confirmation';
import { FirstAdministrator } from './FirstAdministrator';
import { Keeping } from './Keeping';
import { OrganisationLetter } from './OrganisationLetter';
import { Timeline } from './Timeline';
import './organisations.css';

const route = getRouteApi('/tyo/kumppanit/$id');

/** An organisation reads like a letter: what it is, where it serves, with whom it belongs together, who keeps its data, what has happened. */
export function OrganisationPage() {
  const { t } = useTranslation('organisations');
  const { text } = useLabels();
  const { id } = route.useParams();
  const { tallennettu } = route.useSearch();
  const asked = useQuery(organisation(id));
  const one = asked.data;
  const edit = one?.mayEdit ? <AppLink className="button" to="/tyo/kumppanit/$id/muokkaa" params={{ id }}>{t('edit')}</AppLink> : undefined;
  return (
    <Page
      title={one ? text(one.names) : t('one')} narrow action={edit}
      above={[<AppLink key="work" to="/tyo">{t('shell:nav.today')}</AppLink>, <AppLink key="list" to="/tyo/kumppanit">{t('title')}</AppLink>]}
    >
      <Asked query={asked}>
        {(record) => (
          <>
            {tallennettu && <p className="notice notice--good" role="status">{t('saved')}</p>}
            <OrganisationLetter organisation={record} />
            <Confirmation key={`confirmation ${record.id}`} organisation={record} />
            <Keeping organisation={record} />
            {record.mayEdit && <FirstAdministrator key={`first ${record.id}`} organisation={record} />}
            <section className="stack" aria-labelledby="aikajana">
              <h2 id="aikajana">{t('timeline.title')}</h2>
              <Timeline key={`${record.id} ${record.version}`} id={record.id} />
            </section>
          </>
        )}
      </Asked>
    </Page>
  );
}
