import { UNKNOWN_MUNICIPALITY, type AgeBand, type Barrier, type MunicipalityCode, type Solution, type TargetGroup, type Wish } from '@pirtti/kernel';
import { ageBandOf } from './age-band.js';
import type { ClientFact } from './client-facts.js';

/** Something that keeps the client from taking part. The tally id points to nothing outside the vault. */
export interface BarrierNeed {
  readonly barrier: Barrier;
  readonly tallyId: string;
  readonly identifiedOn: string;
  /** Taken off the list without a solution; kept so that a return is not counted as a second person. */
  readonly droppedOn: string | null;
  readonly solution: Solution | null;
  readonly solvedOn: string | null;
}

/** What decisions know of a client: codes alone. Names and contact details stay in the row and are never decided upon. */
export interface Client {
  readonly id: string;
  readonly organisationId: string;
  readonly municipalityCode: MunicipalityCode;
  /** Turvakielto: the municipality, the flag itself and everything that tells of them stay in this service. */
  readonly addressProtected: boolean;
  /** The client does not want to be placed on a map: told to others exactly as a protected address is. */
  readonly hidesMunicipality: boolean;
  readonly birthYear: number | null;
  readonly targetGroups: readonly TargetGroup[];
  readonly barriers: readonly BarrierNeed[];
  readonly wishes: readonly Wish[];
}

/** What of a client is told along with other news. */
export type Described = Pick<Client, 'municipalityCode' | 'addressProtected' | 'hidesMunicipality' | 'birthYear' | 'targetGroups'>;

/** The coded facts of a person that travel with an event. */
export interface Dimensions {
  readonly municipalityCode: MunicipalityCode | typeof UNKNOWN_MUNICIPALITY;
  readonly ageBand: AgeBand;
  readonly targetGroups: TargetGroup[];
}

/** Whether where the client lives may be told; protected and unwilling people look the same, so that the gap says nothing. */
export const isOnMap = ({ addressProtected, hidesMunicipality }: Pick<Client, 'addressProtected' | 'hidesMunicipality'>): boolean => !addressProtected && !hidesMunicipality;

/** What others may know of a client at this moment. */
export function dimensionsOf(client: Described, at: Date): Dimensions {
  return {
    municipalityCode: isOnMap(client) ? client.municipalityCode : UNKNOWN_MUNICIPALITY,
    ageBand: ageBandOf(client.birthYear, at),
    targetGroups: [...client.targetGroups],
  };
}

/** The barriers that are on the client's list today, solved ones included. */
export const barriersOf = (client: Client): readonly BarrierNeed[] => client.barriers.filter((need) => need.droppedOn === null);

/** What the client is after a fact. */
export function evolve(client: Client, fact: ClientFact): Client {
  const withBarrier = (change: Partial<BarrierNeed>) => (fact.kind === 'screening-recorded' || fact.kind === 'wishes-changed' ? client
    : { ...client, barriers: client.barriers.map((need) => (need.barrier === fact.barrier ? { ...need, ...change } : need)) });
  switch (fact.kind) {
    case 'screening-recorded': return client;
    case 'wishes-changed': return { ...client, wishes: fact.wishes };
    case 'barrier-identified': return {
      ...client,
      barriers: [...client.barriers, { barrier: fact.barrier, tallyId: fact.tallyId, identifiedOn: fact.identifiedOn, droppedOn: null, solution: null, solvedOn: null }],
    };
    case 'barrier-dropped': return withBarrier({ droppedOn: fact.droppedOn });
    case 'barrier-taken-up-again': return withBarrier({ droppedOn: null });
    case 'barrier-solved': return withBarrier({ solution: fact.solution, solvedOn: fact.solvedOn });
  }
}
