import { MODEL_KINDS, MUNICIPALITIES, type MunicipalityCode } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Adoption, Model } from '../../api/types/partners';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { AdoptionSheet } from './AdoptionSheet';
import { AdoptionTag } from './AdoptionTag';
import { getModel } from './api/operating-models';
import { ModelTimeline } from './ModelTimeline';
import './models.css';

const route = getRouteApi('/tyo/toimintamallit/$id');

/** A model: what it is, how far each municipality has come, what has happened. */
export function ModelPage() {
  const { t } = useTranslation('models');
  const { label, text } = useLabels();
  const { id } = route.useParams();
  const query = useQuery(getModel(id));
  return (
    <Page title={query.data ? text(query.data.names) : t('one')} narrow above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="list" to="/tyo/toimintamallit">{t('title')}</AppLink>]}>
      <Asked query={query}>
        {(model) => (
          <>
            <section className="card" aria-label={t('facts')}>
              <p className="prose">{text(model.description)}</p>
              <dl className="facts">
                <dt>{t('field.kind')}</dt><dd>{label(MODEL_KINDS, model.kind)}</dd>
                <dt>{t('owner')}</dt><dd>{text(model.owner?.names)}</dd>
                {model.fundingEndsOn && <><dt>{t('field.fundingEndsOn')}</dt><dd>{formatDay(model.fundingEndsOn)}</dd></>}
                {model.isOurs && (
                  <><dt>{t('responsible')}</dt><dd>{model.responsible ? [text(model.responsible.organisation.names), model.responsible.person?.name].filter(Boolean).join(', ') : t('nobody')} <AppLink to="/tyo/vastuut/$id" params={{ id }}>{t(model.responsible ? 'seeWho' : 'sayWho')}</AppLink></dd></>
                )}
                {model.links.length > 0 && <><dt>{t('field.links')}</dt><dd><ul>{model.links.map((link) => <li key={link}><a href={link} rel="noreferrer">{link}</a></li>)}</ul></dd></>}
              </dl>
              {model.mayEdit && <div className="row"><AppLink className="button button--quiet" to="/tyo/toimintamallit/$id/muokkaa" params={{ id }}>{t('edit')}</AppLink></div>}
            </section>
            <Adoptions model={model} />
            <ModelTimeline id={id} />
          </>
        )}
      </Asked>
    </Page>
  );
}

function Adoptions({ model }: { readonly model: Model }) {
  const { t } = useTranslation('models');
  const { label } = useLabels();
  const [open, setOpen] = useState<MunicipalityCode>();
  const chosen = model.adoptions.find(({ municipalityCode }) => municipalityCode === open);
  const name = ({ municipalityCode }: Adoption) => label(MUNICIPALITIES, municipalityCode);
  return (
    <section className="stack" aria-labelledby="kunnissa">
      <h2 id="kunnissa" tabIndex={-1}>{t('inMunicipalities')}</h2>
      <ul className="rows">
        {model.adoptions.map((one) => (
          <li key={one.municipalityCode}>
            <span className="rows__main"><span className="strong">{name(one)}</span><span className="small soft">{one.since ? t('since', { day: formatDay(one.since) }) : t('unknown')}</span></span>
            <span className="row">
              <AdoptionTag state={one.state} />
              {one.mayWrite && <Button look="quiet" label={t('writeThis', { name: name(one) })} onClick={() => setOpen(one.municipalityCode)}>{t('write')}</Button>}
            </span>
          </li>
        ))}
      </ul>
      {chosen && <AdoptionSheet modelId={model.id} adoption={chosen} onClose={() => setOpen(undefined)} />}
    </section>
  );
}
