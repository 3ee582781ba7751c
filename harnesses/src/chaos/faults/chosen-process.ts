import type { Chance } from '../../harness.js';
import type { PartKind, ProcessPart } from '../stage/part.js';
import type { Stage } from '../stage/stage.js';

const LEADERS_SHARE = 0.7;

/** A process of this kind; of two that share a service's mail mostly the one that leads, as it does the work. */
export async function chosenProcess(stage: Stage, kind: PartKind, chance: Chance): Promise<ProcessPart> {
  const one = chance.oneOf(stage.actorsOf(kind));
  const wantsLeader = chance.next() < LEADERS_SHARE;
  if (kind === 'writer') return one.part;
  const [leader] = await stage.leadersOf(one.service).catch(() => []);
  const pair = stage.actorsOf(kind).filter(({ service }) => service === one.service);
  return (pair.find(({ part }) => (part.name === leader) === wantsLeader) ?? one).part;
}
