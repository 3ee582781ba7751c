import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../../api/problem';
import type { Network, NetworkMember } from '../../api/types/partners';
import { networkMembers, NETWORKS } from './api/networks';

/**
 * Writes upon what was shown. Where somebody else was faster, what they wrote is shown before anything is written again.
 * @param onNewer puts what is being written on top of what they wrote
 */
export function useNewerMembership({ id }: Pick<Network, 'id'>, first: NetworkMember, onNewer?: (newer: NetworkMember, before: NetworkMember) => void) {
  const queries = useQueryClient();
  const [member, setMember] = useState(first);
  return {
    member, isOvertaken: member !== first,
    save: async (write: (member: NetworkMember) => Promise<unknown>): Promise<boolean> => {
      try {
        await write(member);
      } catch (error) {
        if (!isProblem(error, 'network-membership-has-changed')) throw error;
        const { items } = await queries.fetchQuery({ ...networkMembers(id, { tila: 'kaikki', jasen: first.organisation?.names.fi ?? '' }), staleTime: 0 });
        const newer = items.find((one) => one.id === first.id);
        await queries.invalidateQueries({ queryKey: NETWORKS });
        if (!newer) throw error;
        onNewer?.(newer, member);
        setMember(newer);
        return false;
      }
      await queries.invalidateQueries({ queryKey: NETWORKS });
      return true;
    },
  };
}
