import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from './EmptyState';

interface Props {
  /** Why not, as the service would say it at the end; that the role does not allow it where nothing else is given. */
  readonly because?: { readonly title: string; readonly text: string };
  /** The way on. */
  readonly back: ReactNode;
}

/** Stands where a form would for whoever may not save it: nobody writes what is refused in the end. */
export function MayNot({ because, back }: Props) {
  const { t } = useTranslation('shell');
  return <EmptyState title={because?.title ?? t('mayNot.title')} text={because?.text ?? t('mayNot.text')} action={back} />;
}
