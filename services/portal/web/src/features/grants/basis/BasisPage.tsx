import { ROLES } from '@pirtti/kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appropriation, Principles } from '../../../api/types/partners';
import { hasRole, useMe } from '../../../session/session';
import { formatDay } from '../../../shared/format';
import { useLabels } from '../../../shared/labels';
import { AppLink } from '../../../ui/AppLink';
import { Asked } from '../../../ui/Asked';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { GRANTS, listAppropriations, listPrinciples, listRounds } from '../api/grants';
import { GrantNav } from '../ListParts';
import { formatMoney } from '../money';
import { Story } from '../Story';
import { AppropriationSheet } from './AppropriationSheet';
import { PrinciplesSheet } from './PrinciplesSheet';
import '../grants.css';

/** What grants stand on: everybody's principles of support, and for a granter the year's money. */
export function BasisPage() {
  const { t } = useTranslation('grants');
  const queries = useQueryClient();
  const me = useMe();
  const own = me?.organisation?.id;
  const mayGive = useQuery(listRounds({})).data?.mayGive === true && hasRole(me, ['organisation-admin', 'hyte-coordinator']);
  const latest = useQuery(listPrinciples(undefined));
  const ours = useQuery({ ...listPrinciples(own), enabled: mayGive && own !== undefined });
  const money = useQuery({ ...listAppropriations, enabled: mayGive });
  const [opened, setOpened] = useState<'principles' | 'new' | Appropriation>();
  const done = async () => {
    setOpened(undefined);
    await queries.invalidateQueries({ queryKey: GRANTS });
  };
  const versions = ours.data?.items ?? [];
  return (
    <Page title={t('basis.title')} lead={t('basis.lead')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/avustukset">{t('title')}</AppLink>]}>
      <GrantNav />
      {mayGive && (
        <section className="stack" aria-labelledby="maararahat">
          <div className="row row--apart"><h2 id="maararahat">{t('basis.appropriations')}</h2><Button onClick={() => setOpened('new')}>{t('basis.add')}</Button></div>
          <Asked query={money}>
            {({ items }) => (items.length === 0
              ? <EmptyState title={t('basis.noMoney')} text={t('basis.noMoneyText')} />
              : <ul className="rows">{items.map((one) => <li key={one.id}><Money money={one} onChange={() => setOpened(one)} /></li>)}</ul>)}
          </Asked>
        </section>
      )}
      <section className="stack" aria-labelledby="periaatteet">
        <div className="row row--apart"><h2 id="periaatteet">{t('basis.principles')}</h2>{mayGive && ours.data && <Button look="quiet" onClick={() => setOpened('principles')}>{t(versions.length > 0 ? 'basis.writeNext' : 'basis.write')}</Button>}</div>
        <Asked query={latest}>
          {({ items }) => (items.length === 0
            ? <EmptyState title={t('basis.none')} text={t('basis.noneText')} />
            : <div className="stack">{[...versions, ...items.filter((one) => !versions.some(({ id }) => id === one.id))].map((one) => <Text key={one.id} principles={one} />)}</div>)}
        </Asked>
      </section>
      {opened === 'principles' && <PrinciplesSheet latest={versions[0]} onDone={() => void done()} onClose={() => setOpened(undefined)} />}
      {opened !== undefined && opened !== 'principles' && <AppropriationSheet before={opened === 'new' ? undefined : opened} onDone={() => void done()} onClose={() => setOpened(undefined)} />}
    </Page>
  );
}

function Money({ money, onChange }: { readonly money: Appropriation; readonly onChange: () => void }) {
  const { t } = useTranslation('grants');
  const { language } = useLabels();
  return (
    <>
      <div className="rows__main">
        <span className="strong">{money.year} · {money.name}</span>
        <span>{t('basis.spent', { granted: formatMoney(money.grantedCents, language), left: formatMoney(money.amountCents - money.grantedCents, language) })}</span>
        <details className="disclosure"><summary>{t('happened')}</summary><Story entries={money.timeline} organisations={[]} /></details>
      </div>
      <span className="grants__money">{formatMoney(money.amountCents, language)}</span>
      <Button look="quiet" label={t('basis.changeThis', { name: `${money.year} ${money.name}` })} onClick={onChange}>{t('basis.change')}</Button>
    </>
  );
}

function Text({ principles: one }: { readonly principles: Principles }) {
  const { t } = useTranslation('grants');
  const { label, text } = useLabels();
  return (
    <article className="card" id={one.id}>
      <h3 lang={one.language}>{t('basis.version', { title: one.title, version: one.version })}</h3>
      <p className="small soft">{text(one.organisation.names)} · {t('basis.decided', { body: one.body, day: formatDay(one.decidedOn), section: one.section })} · {label(ROLES, one.byRole)}</p>
      <p className="grants__words" lang={one.language}>{one.text}</p>
      {one.agreedWith.length > 0 && <p>{t('basis.agreedWithLine', { who: one.agreedWith.map(({ names }) => text(names)).join(', ') })}</p>}
    </article>
  );
}
