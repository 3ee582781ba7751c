import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PersonCopy } from '../../api/types/activities';
import { useMe } from '../../session/session';
import { formatDay, formatMoment } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { SaveFile } from '../../ui/SaveFile';
import { copyOfPerson } from './api/people';
import { copyText, type CopyPart } from './copy-text';
import { Details } from './Details';
import { usePeopleAbove } from './PersonPage';
import { Traces } from './Traces';
import { useTraceWords } from './use-trace-words';

const route = getRouteApi('/tyo/henkilot/$id/kopio');

/** What somebody gets who asks what is kept of them: to read, to print, and as files for people and for programs. */
export function CopyPage() {
  const { t } = useTranslation('people');
  const { text, language } = useLabels();
  const me = useMe();
  const { id } = route.useParams();
  const query = useQuery(copyOfPerson(id));
  const above = [...usePeopleAbove(), <AppLink key="one" to="/tyo/henkilot/$id" params={{ id }}>{query.data?.person.name ?? t('person')}</AppLink>];
  return (
    <Page title={t('copy.title')} narrow above={above}>
      <Asked query={query}>
        {(copy) => (
          <>
            <Files copy={copy} />
            <p>{me?.organisation && `${t('copy.keeper', { organisation: text(me.organisation.names) })} `}{t('copy.at', { moment: formatMoment(copy.copiedAt, language) })}</p>
            <Details person={copy.person} knownUntil={copy.knownUntil} />
            <Traces traces={copy.traces} />
            <p>{t('copy.rights')}</p>
          </>
        )}
      </Asked>
    </Page>
  );
}

/** The names of the files tell nothing of whose copy it is. */
function Files({ copy }: { readonly copy: PersonCopy }) {
  const { t } = useTranslation('people');
  return (
    <section className="stack stack--tight no-print" aria-label={t('copy.files')}>
      <div className="row">
        <Button onClick={() => window.print()}>{t('copy.print')}</Button>
        <SaveFile name={`${t('copy.file')}.txt`} type="text/plain" content={useCopyText(copy)}>{t('copy.text')}</SaveFile>
        <SaveFile name={`${t('copy.file')}.json`} type="application/json" content={JSON.stringify(copy, null, 2)}>{t('copy.json')}</SaveFile>
      </div>
      <p className="small soft">{t('copy.hint')}</p>
    </section>
  );
}

function useCopyText({ copiedAt, person, knownUntil, traces }: PersonCopy): string {
  const { t } = useTranslation('people');
  const { text, language } = useLabels();
  const me = useMe();
  const factsOf = useTraceWords();
  const known: CopyPart = { title: t('details'), ...(me?.organisation && { source: t('copy.keeper', { organisation: text(me.organisation.names) }) }), things: [[
    [t('field.name'), person.name], [t('field.phone'), person.phone ?? '–'], [t('field.email'), person.email ?? '–'], [t('field.language'), t(`language.${person.language}`)],
    [t('since'), formatMoment(person.createdAt, language)], [t('corrected'), formatMoment(person.changedAt, language)],
    [t('until.title'), knownUntil ? t('until.day', { day: formatDay(knownUntil) }) : t('until.open')],
  ]] };
  const parts = traces.filter(({ lines }) => lines.length > 0).map((trace): CopyPart => (
    { title: text(trace.title), source: t('traces.from', { source: text(trace.source) }), things: trace.lines.map((line) => factsOf(trace, line)) }));
  return copyText(`${t('copy.title')}. ${t('copy.at', { moment: formatMoment(copiedAt, language) })}`, [known, ...parts]);
}
