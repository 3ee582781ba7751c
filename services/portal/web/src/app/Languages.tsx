import { LANGUAGES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { speak } from '../i18n/setup';
import { useLanguage } from '../shared/labels';

const NAMES = { fi: 'Suomi', sv: 'Svenska', en: 'English' } as const;

export function Languages() {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  return (
    <nav aria-label={t('language')}>
      <ul className="languages">
        {LANGUAGES.map((each) => (
          <li key={each}>
            <button type="button" lang={each} aria-current={each === language ? 'true' : undefined} onClick={() => void speak(each)}>{NAMES[each]}</button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
