import ICAL from 'ical.js';
import { onFinnishWall, type WallTime } from './wall-time.js';

/** A property as jCal has it (RFC 7265): its name, what it is told with, its kind, and its values. */
type JCalProperty = readonly [name: string, parameters: Readonly<Record<string, unknown>>, kind: string, ...values: unknown[]];

/** An event's properties by name, as they were written: nothing is computed, and what is not asked for is not looked at. */
export class EventProperties {
  private readonly all: ReadonlyMap<string, readonly JCalProperty[]>;

  private constructor(properties: readonly JCalProperty[]) {
    const all = new Map<string, JCalProperty[]>();
    for (const property of properties) all.set(property[0], [...all.get(property[0]) ?? [], property]);
    this.all = all;
  }

  /** Undefined where the text is no event. */
  static read(text: string): EventProperties | undefined {
    try {
      const [name, properties] = ICAL.parse(text) as [string, JCalProperty[]];
      return name === 'vevent' ? new EventProperties(properties) : undefined;
    } catch {
      return undefined;
    }
  }

  text(name: string): string | undefined {
    const value = this.all.get(name)?.[0]?.[3];
    return typeof value === 'string' ? value : undefined;
  }

  number(name: string): number | undefined {
    const value = Number(this.all.get(name)?.[0]?.[3]);
    return Number.isFinite(value) ? value : undefined;
  }

  texts(name: string): readonly string[] {
    return (this.all.get(name) ?? []).flatMap(([, , , ...values]) => values.filter((value) => typeof value === 'string'));
  }

  /** The one value that is made of parts: a rule, a place on the map. */
  parts(name: string): Readonly<Record<string, unknown>> | undefined {
    const value = this.all.get(name)?.[0]?.[3];
    return typeof value === 'object' && value !== null ? value as Readonly<Record<string, unknown>> : undefined;
  }

  has(name: string): boolean {
    return this.all.has(name);
  }

  times(name: string): number {
    return this.all.get(name)?.length ?? 0;
  }

  amountOf(name: string): number {
    return (this.all.get(name) ?? []).reduce((sum, property) => sum + property.length - 3, 0);
  }

  parameter(name: string, parameter: string): string | undefined {
    const value = this.all.get(name)?.[0]?.[1][parameter];
    return typeof value === 'string' ? value : undefined;
  }

  /** A moment on a Finnish wall; undefined where there is none, null where it cannot be understood. */
  moment(name: string): WallTime | null | undefined {
    return this.has(name) ? this.moments(name)[0] ?? null : undefined;
  }

  /** All moments of a property that may have many; null for each that cannot be understood. Of a period its beginning. */
  moments(name: string): readonly (WallTime | null)[] {
    return (this.all.get(name) ?? []).flatMap(([, { tzid }, , ...values]) => values.map((value) => {
      const written: unknown = Array.isArray(value) ? value[0] : value;
      return typeof written === 'string' ? onFinnishWall(written, typeof tzid === 'string' ? tzid : undefined) ?? null : null;
    }));
  }
}
