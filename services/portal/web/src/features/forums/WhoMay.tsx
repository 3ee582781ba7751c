import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Forum, Meeting } from '../../api/types/partners';
import { useMay } from '../../session/who-may';
import { AppLink } from '../../ui/AppLink';
import { MayNot } from '../../ui/MayNot';

/** A forum's forms are for those who convene it, while it goes on. */
export function ForConvener({ forum: { id, mayConvene, ending }, children }: { readonly forum: Forum; readonly children: ReactNode }) {
  const { t } = useTranslation('forums');
  const hasRole = useMay('convene');
  if (mayConvene) return <>{children}</>;
  const because = ending ? { title: t('over.title'), text: t('over.text') } : hasRole ? { title: t('notYours.title'), text: t('notYours.text') } : undefined;
  return <MayNot {...(because && { because })} back={<AppLink to="/tyo/foorumit/$id" params={{ id }} className="button button--quiet">{t('toForum')}</AppLink>} />;
}

interface Props {
  readonly meeting: Meeting;
  /** What else stands in the way of this form. */
  readonly barred?: 'isCancelled' | 'isHeld' | 'isAhead' | 'notHeld' | undefined;
  readonly children: ReactNode;
}

/** A meeting's forms are for those who called it. */
export function ForCaller({ meeting: { id, mayRun }, barred, children }: Props) {
  const { t } = useTranslation('forums');
  const hasRole = useMay('convene');
  if (mayRun && !barred) return <>{children}</>;
  const whose = hasRole ? { title: t('notYourMeeting.title'), text: t('notYourMeeting.text') } : undefined;
  const because = !mayRun ? whose : barred && { title: t(`${barred}.title`), text: t(`${barred}.text`) };
  return <MayNot {...(because && { because })} back={<AppLink to="/tyo/kokoukset/$id" params={{ id }} className="button button--quiet">{t('toMeeting')}</AppLink>} />;
}
