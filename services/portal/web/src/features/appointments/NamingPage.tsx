import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import { useMe } from '../../session/session';
import { useMay } from '../../session/who-may';
import { useDraft } from '../../shared/draft';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { MayNot } from '../../ui/MayNot';
import { Page } from '../../ui/Page';
import { organisation } from '../organisations/api/organisations';
import { appointPerson, ROLES_KEY } from './api/appointments';
import { blankNaming, bodyOf, type NamingValues } from './form-values';
import { NamingForm } from './NamingForm';
import './appointments.css';

const route = getRouteApi('/tyo/roolit/uusi');

/** Names somebody to a role: from a gap, its role and place are filled in already. */
export function NamingPage() {
  const { t } = useTranslation('appointments');
  const { rooli, kunta, toinen } = route.useSearch();
  const may = useMay('nameToRoles');
  const own = useMe()?.organisation;
  const other = useQuery({ ...organisation(toinen ?? ''), enabled: toinen !== undefined });
  return (
    <Page title={t('form.title')} lead={t('form.lead')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:nav.today')}</AppLink>, <AppLink key="list" to="/tyo/roolit">{t('title')}</AppLink>]}>
      {!may ? <MayNot back={<AppLink to="/tyo/roolit" className="button button--quiet">{t('shell:mayNot.toList')}</AppLink>} /> : toinen === undefined || own === undefined
        ? <Naming key={own?.id ?? ''} first={blankNaming(own, { role: rooli ?? '', area: kunta ? [kunta] : [] })} />
        : <Asked query={other}>{({ id, names }) => <Naming key={own.id} first={blankNaming(own, { role: rooli ?? '', counterpart: { id, names } })} />}</Asked>}
    </Page>
  );
}

interface Draft {
  readonly key: string;
  readonly values: NamingValues;
}

function Naming({ first }: { readonly first: NamingValues }) {
  const { t } = useTranslation('appointments');
  const navigate = useNavigate();
  const queries = useQueryClient();
  // What was begun from one gap is not offered at another.
  const [draft, setDraft, forget] = useDraft<Draft>(`new-appointment.${first.role}.${first.area.join()}.${first.counterpart?.id ?? ''}`, { key: newKey(), values: first });
  const save = async () => {
    const { id } = await appointPerson(draft.key, bodyOf(draft.values));
    forget();
    await queries.invalidateQueries({ queryKey: ROLES_KEY });
    await navigate({ to: '/tyo/roolit/$id', params: { id }, search: { nimetty: true } });
  };
  return <NamingForm values={draft.values} action={t('form.save')} onSave={save} onChange={(part) => setDraft((before) => ({ ...before, values: { ...before.values, ...part } }))} />;
}
