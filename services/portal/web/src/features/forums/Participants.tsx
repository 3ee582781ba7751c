import { ORGANISATION_TYPES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';

/** How many came for whom: organisations and numbers, never names. */
export function Participants({ meeting: { participants, others, people } }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('forums');
  const { label, text } = useLabels();
  return (
    <section className="stack" aria-labelledby="osallistujat">
      <h2 id="osallistujat">{t('participants')}</h2>
      <div className="table-wrap" role="region" aria-labelledby="osallistujat" tabIndex={0}>
        <table className="table">
          <thead><tr><th scope="col">{t('organisation')}</th><th scope="col">{t('kind')}</th><th scope="col">{t('number')}</th></tr></thead>
          <tbody>
            {participants.map((one, index) => <tr key={index}><th scope="row">{text(one.organisation?.names)}</th><td>{label(ORGANISATION_TYPES, one.organisationType)}</td><td>{one.people}</td></tr>)}
            {others > 0 && <tr><th scope="row">{t('others')}</th><td>–</td><td>{others}</td></tr>}
            <tr><th scope="row">{t('total')}</th><td /><td className="strong">{people}</td></tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}
