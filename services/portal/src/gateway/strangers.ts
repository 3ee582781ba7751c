import { isIPv4 } from 'node:net';

/** How much may come from one address: so many at once, and then so many a minute. */
export interface Allowance {
  readonly kind: string;
  readonly path: RegExp;
  readonly atOnce: number;
  readonly perMinute: number;
}

/**
 * What people without a login may send, by the service's path. One address is often many people: a library, a hall, a telephone operator's gateway. So
 * an evening of 300 guests on one network signs up at once, and a school class writes its wishes in one lesson; a machine is through with it in a second,
 * and then goes at a pace that people can clear up after. Links of letters and counted views are cheap, and many.
 */
const ALLOWANCES: readonly Allowance[] = [
  { kind: 'sign-up', path: /\/sign-ups$/, atOnce: 300, perMinute: 30 },
  { kind: 'words', path: /\/(ideas|volunteer-applications|ride-wishes|experiences|feedback)$/, atOnce: 60, perMinute: 6 },
  { kind: 'other', path: /^/, atOnce: 600, perMinute: 300 },
];

const MINUTE_MS = 60_000;
/** Addresses that are remembered at a time; beyond it those that were heard of first are forgotten. */
const MOST_REMEMBERED = 20_000;

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/** Limits what comes from one address without a login. Addresses stay in this process's memory for as long as they count, and nowhere else; two portals count apart. */
export class Strangers {
  private readonly buckets = new Map<string, Bucket>();

  constructor(private readonly allowances: readonly Allowance[] = ALLOWANCES, private readonly mostRemembered = MOST_REMEMBERED) {}

  /** In how many seconds it may come again; 0 where it may come now, and has. */
  secondsToWait(address: string, path: string, now: number): number {
    const { kind, atOnce, perMinute } = this.allowances.find((one) => one.path.test(spelled(path)))!;
    const key = `${kind} ${networkOf(address)}`;
    const before = this.buckets.get(key) ?? { left: atOnce, at: now };
    const left = Math.min(atOnce, before.left + ((now - before.at) * perMinute) / MINUTE_MS);
    if (left < 1) return Math.ceil(((1 - left) * MINUTE_MS) / perMinute / 1000);
    // The latest stands last, so that whoever has not come for longest is forgotten first.
    this.buckets.delete(key);
    this.buckets.set(key, { left: left - 1, at: now });
    for (const oldest of this.buckets.keys()) {
      if (this.buckets.size <= this.mostRemembered) break;
      this.buckets.delete(oldest);
    }
    return 0;
  }
}

/** A path as the service reads it: however it is spelled, it counts as the same. */
function spelled(path: string): string {
  const [plain = ''] = path.split('?');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

/** Of IPv6 everybody has a network of their own: its 64 bits are one sender, as one address of IPv4 is. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(plain)) return plain;
  const [head = '', tail = ''] = plain.split('%')[0]!.split('::');
  const [first, last] = [head.split(':').filter(Boolean), tail.split(':').filter(Boolean)];
  const whole = plain.includes('::') ? [...first, ...Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0'), ...last] : first;
  return whole.slice(0, 4).map((part) => Number.parseInt(part, 16).toString(16)).join(':');
}
