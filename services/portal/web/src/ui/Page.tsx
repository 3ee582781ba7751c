import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { linkTo, takeNavigation } from './navigation-focus';

interface Props {
  /** The heading and the tab's title. */
  readonly title: string;
  /** Links to the pages above this one, the front page excluded; the page itself is added last. */
  readonly above?: readonly ReactNode[];
  readonly lead?: ReactNode;
  readonly narrow?: boolean;
  /** Shown beside the heading on a wide screen: the page's one main action. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** Every page: breadcrumb, one h1 that takes the focus after navigation but back, the tab's title. */
export function Page({ title, above, lead, narrow, action, children }: Props) {
  return (
    <div className={narrow ? 'page page--narrow' : 'page'}>
      {above && <Breadcrumb above={above} title={title} />}
      <div className="page__head">
        <div className="row row--apart">
          <PageHeading title={title} />
          {action}
        </div>
        {lead && <div className="lead">{lead}</div>}
      </div>
      {children}
    </div>
  );
}

/** The h1 by itself, for a page that is laid out otherwise. */
export function PageHeading({ title }: { readonly title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Pirtti`;
  }, [title]);
  useEffect(() => {
    const arrival = takeNavigation();
    if (!arrival) return;
    // Back in a list, one goes on from the row that was opened; the router scrolls there.
    const left = arrival.backFrom === undefined ? undefined : linkTo(arrival.backFrom);
    if (left) { left.focus({ preventScroll: true }); return; }
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return <h1 ref={heading} tabIndex={-1}>{title}</h1>;
}

function Breadcrumb({ above, title }: { readonly above: readonly ReactNode[]; readonly title: string }) {
  const { t } = useTranslation('shell');
  return (
    <nav className="breadcrumb" aria-label={t('breadcrumb')}>
      <ol>
        {above.map((link, index) => <li key={index}>{link}</li>)}
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  );
}
