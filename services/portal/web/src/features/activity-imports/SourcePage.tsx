import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityImportQuestion, ImportSource } from '../../api/types/activities';
import { useMay } from '../../session/who-may';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { MayNot } from '../../ui/MayNot';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { endSource, getSource, SOURCES } from './api/sources';
import { EarlierRuns } from './EarlierRuns';
import { FileForm } from './FileForm';
import { PreviewView } from './PreviewView';
import { RunView } from './RunView';
import { StateOfSource, StateTag } from './StateOfSource';
import './activity-imports.css';

const route = getRouteApi('/tyo/tuonnit/$id');

/** One source: how it goes, what it would bring, and what it has brought. */
export function SourcePage() {
  const { t } = useTranslation('bringing');
  const { id } = route.useParams();
  const mayPublish = useMay('publish');
  const asked = useQuery(getSource(id));
  return (
    <Page title={asked.data?.name ?? t('one')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/tuonnit">{t('title')}</AppLink>]}>
      {mayPublish ? <Asked query={asked}>{(source) => <Whole source={source} />}</Asked> : <MayNot back={<AppLink to="/tyo" className="button button--quiet">{t('shell:work')}</AppLink>} />}
    </Page>
  );
}

function Whole({ source }: { readonly source: ImportSource }) {
  const { t } = useTranslation('bringing');
  const [asked, setAsked] = useState<ActivityImportQuestion>();
  const [runId, setRunId] = useState<string>();
  const again = () => { setAsked(undefined); setRunId(undefined); };
  const isOpen = source.state !== 'ended';
  return (
    <div className="stack stack--loose">
      <section className={source.state === 'dead' || source.state === 'halted' ? 'notice notice--problem stack stack--tight' : 'card stack stack--tight'} aria-labelledby="tila">
        <div className="row row--apart"><h2 id="tila">{t('state')}</h2><StateTag state={source.state} /></div>
        <StateOfSource source={source} />
        {source.address && <p className="small activity-imports__address">{source.address}</p>}
        {isOpen && <div className="row"><AppLink to="/tyo/tuonnit/$id/muokkaa" params={{ id: source.id }} className="button button--quiet">{t('edit')}</AppLink><Ending source={source} /></div>}
      </section>
      {runId && <RunView key={runId} id={runId}><Button look="quiet" onClick={again}>{t('another')}</Button></RunView>}
      {isOpen && !runId && source.address === null && <FileForm onFile={setAsked} />}
      {isOpen && !runId && source.address !== null && !asked && (
        <div className="stack stack--tight"><p>{t('fetchText')}</p><div className="row"><Button onClick={() => setAsked({})}>{t('fetchNow')}</Button></div></div>
      )}
      {isOpen && !runId && asked && <PreviewView key={asked.text ?? 'address'} source={source} question={asked} onStarted={setRunId} />}
      <EarlierRuns id={source.id} />
    </div>
  );
}

function Ending({ source: { id, name } }: { readonly source: ImportSource }) {
  const { t } = useTranslation('bringing');
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const end = async () => {
    setBusy(true);
    try {
      await endSource(id);
      setOpen(false);
      await queries.invalidateQueries({ queryKey: SOURCES });
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button look="bare" onClick={() => setOpen(true)}>{t('end')}</Button>
      {open && (
        <ConfirmDialog title={t('endTitle', { name })} confirm={t('end')} grave busy={busy} onConfirm={() => void end()} onCancel={() => setOpen(false)}>
          <p>{t('endText')}</p>
          {failure !== undefined && <ProblemNotice error={failure} />}
        </ConfirmDialog>
      )}
    </>
  );
}
