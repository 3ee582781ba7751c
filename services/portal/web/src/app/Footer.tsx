import { useTranslation } from 'react-i18next';
import { AppLink } from '../ui/AppLink';

export function Footer() {
  const { t } = useTranslation('shell');
  return (
    <footer className="site-footer">
      <div className="site-footer__in">
        <p className="soft">{t('footer.about')}</p>
        <ul>
          <li><AppLink to="/vapaaehtoiseksi" search={{}}>{t('footer.volunteer')}</AppLink></li>
          <li><AppLink to="/kartoitus" search={{}}>{t('footer.inventory')}</AppLink></li>
          <li><AppLink to="/avustukset/paatokset">{t('footer.grantDecisions')}</AppLink></li>
          <li><AppLink to="/saavutettavuus">{t('footer.accessibility')}</AppLink></li>
          <li><AppLink to="/tietosuoja">{t('footer.privacy')}</AppLink></li>
        </ul>
      </div>
    </footer>
  );
}
