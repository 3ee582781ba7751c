import { useRouterState } from '@tanstack/react-router';
import { IconMenu, IconClose } from 'suomifi-ui-components';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session/session';
import { useLabels } from '../shared/labels';
import { AppLink } from '../ui/AppLink';
import { Account } from './Account';
import { Brand } from './Brand';
import { Languages } from './Languages';
import { menuOf } from './menu';
import { MenuGroup } from './MenuGroup';

export function Header() {
  const { t } = useTranslation('shell');
  const { text } = useLabels();
  const person = useMe();
  const [open, setOpen] = useState(false);
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => setOpen(false), [path]);
  const menu = menuOf(person);
  // The longest entry that leads here is the one that is lit: `/tyo/toiminta` is not also *today*.
  const here = menu.flatMap((one) => ('entries' in one ? one.entries : [one])).filter(({ to }) => path === to || path.startsWith(`${to}/`)).sort((a, b) => b.to.length - a.to.length)[0]?.to;
  return (
    <header className={open ? 'site-header site-header--open' : 'site-header'}>
      <div className="site-header__bar">
        <Brand />
        <button type="button" className="menu-button" aria-expanded={open} aria-controls="site-nav" onClick={() => setOpen(!open)}>
          {open ? <IconClose aria-hidden="true" /> : <IconMenu aria-hidden="true" />} {t('menu')}
        </button>
        <div className="site-header__tools">
          <Languages />
          <Account />
        </div>
      </div>
      {/* On a phone the choice itself is in the menu. */}
      {(person?.memberships ?? []).length > 1 && <p className="site-header__for">{t('actingFor')}: <strong>{text(person?.organisation?.names)}</strong></p>}
      <nav className="site-nav" id="site-nav" aria-label={t('mainMenu')}>
        <ul>
          {menu.map((one) => ('entries' in one
            ? <MenuGroup key={one.key} group={one} here={here} />
            : <li key={one.to}><AppLink to={one.to} activeOptions={{ exact: true }} className={here === one.to ? 'is-under' : ''}>{t(`nav.${one.key}`)}</AppLink></li>))}
        </ul>
      </nav>
    </header>
  );
}
