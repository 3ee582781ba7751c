import { refuse, type Decision } from '@pirtti/kernel';
import type { Doer } from '../../../agreements/domain/agreement-facts.js';
import type { GrantRound, RoundFact } from './round.js';

export interface PublishRoundCommand {
  readonly by: Doer;
  /** The draft that was read. */
  readonly version: number;
  readonly at: Date;
}

/** Lets associations see a round and, when its window opens, apply. It stays as it is from then on: everybody applies under the same terms. */
export const publishRound = ({ by, version, at }: PublishRoundCommand): Decision<GrantRound | undefined, RoundFact> => (round) => {
  if (!round || round.organisationId !== by.organisationId) return refuse('not-found');
  if (round.status === 'published') return [];
  if (round.version !== version) return refuse('round-has-changed', { version: round.version });
  if (round.terms.closesAt <= at) return refuse('round-would-be-closed');
  return [{ type: 'RoundPublished', roundId: round.id, by, terms: round.terms, at }];
};
