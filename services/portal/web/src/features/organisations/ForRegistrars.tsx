import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { MayNot } from '../../ui/MayNot';
import { organisationList } from './api/organisations';

/** What brings organisations into the registry is for those who keep it, as its list says. */
export function ForRegistrars({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('organisations');
  return (
    <Asked query={useQuery(organisationList({}))}>
      {({ mayRegister }) => (mayRegister
        ? children
        : <MayNot because={{ title: t('notRegistrar.title'), text: t('notRegistrar.text') }} back={<AppLink to="/tyo/kumppanit" className="button button--quiet">{t('shell:mayNot.toList')}</AppLink>} />)}
    </Asked>
  );
}
