/** A V8 CPU profile, as `node --cpu-prof` writes it; times are microseconds of the machine's monotonic clock. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
    readonly children?: readonly number[];
  }[];
  readonly startTime: number;
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** One frame of the flame: everything that was called the same way is one. */
export interface Frame {
  readonly name: string;
  /** The package that the code belongs to; of Node's own code, `node`. */
  readonly from: string;
  readonly place: string;
  /** Microseconds, with what it called. */
  total: number;
  self: number;
  readonly children: Map<string, Frame>;
}

const OUTSIDE_OF_WORK = new Set(['(idle)', '(root)']);

/** The package of a file: a folder of node_modules, or one of the house. */
export function packageOf(url: string): string {
  if (url === '' || url.startsWith('node:')) return 'node';
  const path = url.slice(url.lastIndexOf('/node_modules/') + 1);
  const installed = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  const ours = /\/((?:libs|services)\/[^/]+)\/(?:dist|src)\//.exec(url)?.[1];
  return ours ?? installed ?? 'node';
}

const emptyFrame = (name: string, from: string, place: string): Frame => ({ name, from, place, total: 0, self: 0, children: new Map() });

/** The profile's samples between two instants as one tree. Waiting is left out: what is shown is work. */
export function flameOf(profile: CpuProfile, fromMicros: number, toMicros: number): Frame {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)));
  const root = emptyFrame('all', '', '');
  let at = profile.startTime;
  for (const [index, sample] of profile.samples.entries()) {
    at += profile.timeDeltas[index]!;
    if (at < fromMicros || at > toMicros || OUTSIDE_OF_WORK.has(nodes.get(sample)!.callFrame.functionName)) continue;
    const lasted = profile.timeDeltas[index + 1] ?? 0;
    const path: number[] = [];
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) path.unshift(id);
    let frame = root;
    root.total += lasted;
    for (const id of path.slice(1)) {
      const { functionName, url, lineNumber } = nodes.get(id)!.callFrame;
      const key = `${functionName} ${url}:${lineNumber}`;
      const child = frame.children.get(key) ?? emptyFrame(functionName || '(anonymous)', functionName.startsWith('(') && url === '' ? functionName : packageOf(url), `${url.split('/').slice(-3).join('/')}:${lineNumber + 1}`);
      frame.children.set(key, child);
      child.total += lasted;
      frame = child;
    }
    frame.self += lasted;
  }
  return root;
}

/** Microseconds of work by package; what Node does itself counts for the package that asked for it. */
export function workByPackage(root: Frame): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const walk = (frame: Frame, asker: string): void => {
    const owner = frame.from === 'node' || frame.from === '' ? asker : frame.from;
    found.set(owner, (found.get(owner) ?? 0) + frame.self);
    for (const child of frame.children.values()) walk(child, owner);
  };
  walk(root, 'node');
  return new Map([...found].filter(([, micros]) => micros > 0).sort((one, other) => other[1] - one[1]));
}
