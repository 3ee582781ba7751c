import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/new-key';
import type { ImportSource } from '../../api/types/activities';
import { useMay } from '../../session/who-may';
import { useDraft } from '../../shared/draft';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { MayNot } from '../../ui/MayNot';
import { Page } from '../../ui/Page';
import { addSource, changeSource, getSource, SOURCES } from './api/sources';
import { BLANK_SOURCE, sourceBodyOf, sourceValuesOf, type SourceValues } from './source-values';
import { SourceForm } from './SourceForm';

const route = getRouteApi('/tyo/tuonnit/$id/muokkaa');

export function NewSourcePage() {
  const { t } = useTranslation('bringing');
  return (
    <Page title={t('new')} lead={t('newLead')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/tuonnit">{t('title')}</AppLink>]}>
      {useMay('publish') ? <Adding /> : <MayNot back={<AppLink to="/tyo" className="button button--quiet">{t('shell:work')}</AppLink>} />}
    </Page>
  );
}

function Adding() {
  const { t } = useTranslation('bringing');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [draft, setDraft, forget] = useDraft<SourceValues>('new-import-source', BLANK_SOURCE);
  // What was refused is not what is sent next: each attempt is a command of its own, but for one whose answer was lost.
  const key = useRef({ of: '', key: '' });
  const save = async () => {
    const body = sourceBodyOf(draft);
    const said = JSON.stringify(body);
    if (key.current.of !== said) key.current = { of: said, key: newKey() };
    const { id } = await addSource(key.current.key, body);
    forget();
    await queries.invalidateQueries({ queryKey: SOURCES });
    await navigate({ to: '/tyo/tuonnit/$id', params: { id } });
  };
  return <SourceForm values={draft} action={t('add')} onSave={save} onChange={(part) => setDraft((before) => ({ ...before, ...part }))} />;
}

export function EditSourcePage() {
  const { t } = useTranslation('bringing');
  const { id } = route.useParams();
  const mayPublish = useMay('publish');
  const asked = useQuery({ ...getSource(id), queryKey: ['import-source-to-change', id], gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false });
  return (
    <Page title={t('edit')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/tuonnit">{t('title')}</AppLink>, <AppLink key="one" to="/tyo/tuonnit/$id" params={{ id }}>{asked.data?.name ?? t('one')}</AppLink>]}>
      {mayPublish ? <Asked query={asked}>{(source) => <Changing source={source} />}</Asked> : <MayNot back={<AppLink to="/tyo" className="button button--quiet">{t('shell:work')}</AppLink>} />}
    </Page>
  );
}

function Changing({ source }: { readonly source: ImportSource }) {
  const { t } = useTranslation('bringing');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [values, setValues] = useState(() => sourceValuesOf(source));
  const { id, version } = source;
  const save = async () => {
    await changeSource(id, { ...sourceBodyOf(values), version });
    await queries.invalidateQueries({ queryKey: SOURCES });
    await navigate({ to: '/tyo/tuonnit/$id', params: { id } });
  };
  return <SourceForm values={values} action={t('save')} onSave={save} onChange={(part) => setValues((before) => ({ ...before, ...part }))} />;
}
