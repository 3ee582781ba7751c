import { readdirSync, readFileSync } from 'node:fs';

/** The kernel counts in hundredths of a second. */
const MICROS_PER_TICK = 10_000;

interface Stat { readonly parent: number; readonly ticks: number }

function statOf(pid: string): Stat | undefined {
  try {
    // The name in brackets may hold spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return undefined;
  }
}

/** Microseconds of processor that the processes and all that they have started have used so far. Steadier than time on a machine that others use too. */
export function processorMicros(...pids: readonly number[]): number {
  const all = new Map(readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    const stat = statOf(pid);
    return stat ? [[Number(pid), stat] as const] : [];
  }));
  const belongs = (pid: number): boolean => pids.includes(pid) || (all.has(pid) && all.get(pid)!.parent > 1 && belongs(all.get(pid)!.parent));
  return [...all].reduce((sum, [pid, { ticks }]) => sum + (belongs(pid) ? ticks : 0), 0) * MICROS_PER_TICK;
}
