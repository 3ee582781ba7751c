import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';

/** Who is invited; whoever called the meeting also sees whether the message reached them. */
export function Invited({ invited }: Pick<Meeting, 'invited'>) {
  const { t } = useTranslation('forums');
  const { text } = useLabels();
  if (invited.length === 0) return t('nobodyInvited');
  if (invited.every(({ letter }) => letter === null)) return invited.map(({ names }) => text(names)).join(', ');
  return (
    <ul className="forum-invited">
      {invited.map(({ id, names, letter }) => <li key={id}>{text(names)}: <span className={letter === 'sent' || letter === 'waiting' ? 'soft' : 'strong'}>{t(`letter.${letter ?? 'none'}`)}</span></li>)}
    </ul>
  );
}
