import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/AppLink';
import { Page } from '../../ui/Page';

interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** A page that is all text: its sections come from the message files. */
export function TextPage({ page }: { readonly page: 'accessibility' | 'privacy' }) {
  const { t } = useTranslation('about');
  const sections = t(`${page}.sections`, { returnObjects: true }) as unknown as readonly Section[];
  return (
    <Page title={t(`${page}.title`)} above={[<AppLink to="/">{t('shell:home')}</AppLink>]} lead={t(`${page}.lead`)} narrow>
      <div className="prose">
        {sections.map(({ heading, paragraphs }) => (
          <section key={heading} className="prose">
            <h2>{heading}</h2>
            {paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
          </section>
        ))}
      </div>
    </Page>
  );
}
