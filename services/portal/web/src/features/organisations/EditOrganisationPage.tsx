import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import type { OrganisationRecord } from '../../api/types/partners';
import { useDraft } from '../../shared/draft';
import { useLabels } from '../../shared/labels';
import { sameValues } from '../../shared/same-values';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { MayNot } from '../../ui/MayNot';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { changeOrganisation, organisation } from './api/organisations';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { problemsOf } from './form-problems';
import { bodyOf, type OrganisationValues, valuesOf } from './form-values';
import { OrganisationForm } from './OrganisationForm';
import './organisations.css';

const route = getRouteApi('/tyo/kumppanit/$id/muokkaa');

export function EditOrganisationPage() {
  const { t } = useTranslation('organisations');
  const { text } = useLabels();
  const { id } = route.useParams();
  // The form begins with one state and keeps to it: what others change meanwhile is told when saving.
  const asked = useQuery({ ...organisation(id), queryKey: ['organisation-to-edit', id], gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false });
  const name = asked.data ? text(asked.data.names) : t('one');
  return (
    <Page
      title={t('editTitle', { name })} narrow
      above={[<AppLink key="work" to="/tyo">{t('shell:nav.today')}</AppLink>, <AppLink key="list" to="/tyo/kumppanit">{t('title')}</AppLink>, <AppLink key="one" to="/tyo/kumppanit/$id" params={{ id }}>{name}</AppLink>]}
    >
      <Asked query={asked}>
        {(record) => (record.mayEdit
          ? <Editing key={id} record={record} />
          : <MayNot because={{ title: t('notYours.title'), text: t('notYours.text') }} back={<AppLink to="/tyo/kumppanit/$id" params={{ id }} className="button button--quiet">{t('toOne')}</AppLink>} />)}
      </Asked>
    </Page>
  );
}

interface Draft {
  readonly version: number;
  /** What stood there when the writing began. */
  readonly base: OrganisationValues;
  readonly values: OrganisationValues;
  readonly reason: string;
}

function Editing({ record }: { readonly record: OrganisationRecord }) {
  const { t } = useTranslation('organisations');
  const { id } = record;
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [draft, setDraft, forget] = useDraft<Draft>(`organisation.${id}`, { version: record.version, base: valuesOf(record), values: valuesOf(record), reason: '' });
  const [meanwhile, setMeanwhile] = useState<OrganisationRecord>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const save = async (values: OrganisationValues, version: number) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await changeOrganisation(id, version, bodyOf(values, draft.reason));
      forget();
      await queries.invalidateQueries({ queryKey: ['organisations'] });
      await navigate({ to: '/tyo/kumppanit/$id', params: { id }, search: { tallennettu: true } });
    } catch (error) {
      if (isProblem(error, 'organisation-has-changed')) {
        // What was read a moment ago is old now, the timeline too.
        await queries.invalidateQueries({ queryKey: ['organisations'] });
        setMeanwhile(await queries.fetchQuery(organisation(id)));
      } else if (problemsOf(error).length === 0) setFailure(error);
      throw error;
    } finally {
      setBusy(false);
    }
  };
  if (meanwhile) {
    return (
      <ChangedMeanwhile
        key={meanwhile.version} base={draft.base} mine={draft.values} theirs={meanwhile} since={draft.version} busy={busy} failure={failure}
        onSave={(values) => {
          // From here on the registry's present state is what is written upon.
          setDraft((before) => ({ ...before, values, base: valuesOf(meanwhile), version: meanwhile.version }));
          void save(values, meanwhile.version).catch((error: unknown) => { if (problemsOf(error).length > 0) setMeanwhile(undefined); });
        }}
      />
    );
  }
  return (
    <OrganisationForm
      id={id} values={draft.values} reason={draft.reason} action={t('shell:save')} busy={busy} unchanged={sameValues(draft.base, draft.values)} onSave={() => save(draft.values, draft.version)}
      onValues={(part) => setDraft((before) => ({ ...before, values: { ...before.values, ...part } }))} onReason={(reason) => setDraft((before) => ({ ...before, reason }))}
    >
      {failure !== undefined && <ProblemNotice error={failure} />}
    </OrganisationForm>
  );
}
