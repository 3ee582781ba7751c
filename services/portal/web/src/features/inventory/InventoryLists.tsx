import { ACTIVITY_KIND_CODES, ACTIVITY_KINDS, type MunicipalityCode, ORGANISATION_TYPES, PLACE_KINDS } from '@pirtti/kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AreaInventory } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';

interface Props {
  readonly inventory: AreaInventory;
  readonly kunta: MunicipalityCode;
}

/** The parts of an inventory, one under another as on paper. */
export function InventoryLists({ inventory: { activities, places, organisations, wishes }, kunta }: Props) {
  const { t } = useTranslation('inventory');
  const { label, text, language } = useLabels();
  const kinds = ACTIVITY_KIND_CODES.filter((code) => activities.some(({ kind }) => kind === code)).sort((one, other) => label(ACTIVITY_KINDS, one).localeCompare(label(ACTIVITY_KINDS, other), language));
  const absent = ACTIVITY_KIND_CODES.filter((code) => !kinds.includes(code)).map((code) => label(ACTIVITY_KINDS, code)).sort((one, other) => one.localeCompare(other, language));
  return (
    <>
      <Part id="toiminta" title={t('activities', { count: activities.length })} none={activities.length === 0 && t('noActivities')}>
        {kinds.map((code) => {
          const ofKind = activities.filter(({ kind }) => kind === code);
          return (
            <div key={code} className="inventory__kind">
              <h3>{label(ACTIVITY_KINDS, code)} ({ofKind.length})</h3>
              <ul>
                {ofKind.map(({ id, names, organisationNames, placeNames, village, hasTransport }) => (
                  <li key={id}>
                    <AppLink to="/toiminta/$id" params={{ id }}>{text(names)}</AppLink>
                    <span className="soft">, {[organisationNames && text(organisationNames), text(placeNames), village, hasTransport && t('withTransport')].filter(Boolean).join(', ')}</span>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
        {activities.length > 0 && absent.length > 0 && <p><span className="strong">{t('absent')}</span> <span className="soft">{absent.join(', ')}</span></p>}
      </Part>
      <Part id="paikat" title={t('places', { count: places.length })} none={places.length === 0 && t('noPlaces')}>
        {places.length > 0 && <ul className="inventory__columns">{places.map(({ id, names, kind, village, everyday }) => <li key={id}>{text(names)}<span className="soft">, {[label(PLACE_KINDS, kind), village, everyday && t('everyday')].filter(Boolean).join(', ')}</span></li>)}</ul>}
      </Part>
      <Part id="jarjestot" title={t('organisations', { count: organisations.length })} none={organisations.length === 0 && t('noOrganisations')}>
        {organisations.length > 0 && (
          <ul className="inventory__columns">
            {organisations.map(({ id, names, type, offers }) => (
              <li key={id}><AppLink to="/jarjestot/$id" params={{ id }} search={{}}>{text(names)}</AppLink><span className="soft">, {label(ORGANISATION_TYPES, type)}{offers > 0 && `, ${t('offers', { count: offers })}`}</span></li>
            ))}
          </ul>
        )}
      </Part>
      <Part id="toiveet" title={t('wishes')} none={wishes.length === 0 && t('noWishes')}>
        {wishes.length > 0 && (
          <ul className="inventory__columns">
            {wishes.map(({ kind, open, met }) => <li key={kind ?? ''}>{kind ? label(ACTIVITY_KINDS, kind) : t('anyKind')}<span className="soft">, {t('wished', { open, met })}</span></li>)}
          </ul>
        )}
        <p className="no-print"><AppLink to="/toive" search={{ kunta }}>{t('toWishes')}</AppLink></p>
      </Part>
    </>
  );
}

function Part({ id, title, none, children }: { readonly id: string; readonly title: string; readonly none: string | false; readonly children: ReactNode }) {
  return (
    <section className="stack stack--tight inventory__part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {none && <p className="soft">{none}</p>}
      {children}
    </section>
  );
}
