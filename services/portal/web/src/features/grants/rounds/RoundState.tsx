import { GRANT_ROUND_STATES } from '@pirtti/kernel';
import type { GrantRoundRow } from '../../../api/types/partners';
import { useLabels } from '../../../shared/labels';

const LOOKS: Readonly<Record<GrantRoundRow['state'], string>> = { draft: 'tag--plain', upcoming: 'tag--blue', open: 'tag--good', closed: 'tag--plain' };

/** Where a round stands, in words; the colour only repeats them. */
export function RoundState({ state }: Pick<GrantRoundRow, 'state'>) {
  const { label } = useLabels();
  return <span className={`tag ${LOOKS[state]}`}>{label(GRANT_ROUND_STATES, state)}</span>;
}
