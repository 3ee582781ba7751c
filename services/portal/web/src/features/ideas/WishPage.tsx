import { MUNICIPALITY_CODES } from '@pirtti/kernel';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/Page';
import { PublicIdeas } from './PublicIdeas';
import { WishForm } from './WishForm';
import './ideas.css';

const route = getRouteApi('/toive');
/** What the front page remembers of where one looks for things to do. */
const REMEMBERED_PLACE = 'pirtti.place';

/** A wish, and what others have wished for. */
export function WishPage() {
  const { t } = useTranslation('ideas');
  const { kunta } = route.useSearch();
  const place = kunta ?? MUNICIPALITY_CODES.find((code) => code === localStorage.getItem(REMEMBERED_PLACE)) ?? '';
  return (
    <Page title={t('wish')} lead={t('wishLead')} narrow above={[]}>
      <div className="stack stack--loose">
        <section className="card stack" aria-labelledby="kerro">
          <h2 id="kerro">{t('tell')}</h2>
          <p className="small soft">{t('anonymous')}</p>
          <WishForm place={place} />
        </section>
        <PublicIdeas />
      </div>
    </Page>
  );
}
