import type { Numbered, Receipt } from '../messages.js';

/** What stands in one channel's slots at the broker: the mail itself, and control messages both ways. */
interface Slots {
  mail: { readonly message: Numbered; taken: boolean }[];
  receipts: Receipt[];
  /** Which generation each names. */
  asks: number[];
}

/** What becomes of the next published messages, one entry each; when the list is empty all is well. */
export type PublishFate = 'stored' | 'refused' | 'stored-but-unanswered' | 'lost-but-acknowledged';

const empty = (): Slots => ({ mail: [], receipts: [], asks: [] });
const copy = (slots: Slots): Slots => ({ mail: slots.mail.map(({ message }) => ({ message, taken: false })), receipts: [...slots.receipts], asks: [...slots.asks] });

function takeOne<T>(waiting: T[], which: number, twice: boolean): T | undefined {
  if (waiting.length === 0) return undefined;
  const place = which % waiting.length;
  return twice ? waiting[place] : waiting.splice(place, 1)[0];
}

/** A broker that does everything a broker may do wrong, on demand. */
export class Broker {
  fates: PublishFate[] = [];
  published = 0;
  private slots: Slots[];
  private kept: Slots[];

  /** With `swallowsRepeats` it treats the event id as a message id, as JetStream does with `Nats-Msg-Id`. */
  constructor(private readonly channels: number, private readonly swallowsRepeats: boolean) {
    this.slots = Array.from({ length: channels }, empty);
    this.kept = Array.from({ length: channels }, empty);
  }

  private readonly seen = new Set<string>();

  /** Stores a message or does not; answers whether the publisher hears an acknowledgement. */
  publish(channel: number, message: Numbered): boolean {
    const fate = this.fates.shift() ?? 'stored';
    this.published += 1;
    if (fate === 'refused') return false;
    const repeated = this.swallowsRepeats && this.seen.has(`${channel} ${message.eventId}`);
    if (fate !== 'lost-but-acknowledged' && !repeated) {
      this.seen.add(`${channel} ${message.eventId}`);
      this.at(channel).mail.push({ message, taken: false });
    }
    return fate !== 'stored-but-unanswered';
  }

  /** Up to `count` waiting messages, starting at an offset, which is how later ones overtake earlier ones. */
  take(channel: number, count: number, offset: number): readonly Numbered[] {
    const waiting = this.at(channel).mail.filter((one) => !one.taken);
    const taken = waiting.slice(offset % Math.max(waiting.length, 1)).slice(0, count);
    for (const one of taken) one.taken = true;
    return taken.map((one) => one.message);
  }

  acknowledge(channel: number, message: Numbered): void {
    const { mail } = this.at(channel);
    const place = mail.findIndex((one) => one.taken && one.message === message);
    if (place >= 0) mail.splice(place, 1);
  }

  /** What was taken and not acknowledged comes again. */
  comeAgain(channel: number): void {
    for (const one of this.at(channel).mail) one.taken = false;
  }

  lose(channel: number, which: number): void {
    const { mail } = this.at(channel);
    if (mail.length > 0) mail.splice(which % mail.length, 1);
  }

  repeat(channel: number, which: number): void {
    const { mail } = this.at(channel);
    const one = mail[which % Math.max(mail.length, 1)];
    if (one) mail.push({ message: one.message, taken: false });
  }

  sendReceipt(channel: number, receipt: Receipt): void {
    this.at(channel).receipts.push(receipt);
  }

  /** Takes one waiting receipt; leaves a copy behind when it is to come twice. */
  takeReceipt(channel: number, which: number, twice: boolean): Receipt | undefined {
    return takeOne(this.at(channel).receipts, which, twice);
  }

  sendAsk(channel: number, generation: number): void {
    this.at(channel).asks.push(generation);
  }

  /** Takes one waiting question, as receipts are taken. */
  takeAsk(channel: number, which: number, twice: boolean): number | undefined {
    return takeOne(this.at(channel).asks, which, twice);
  }

  wipe(): void {
    this.slots = Array.from({ length: this.channels }, empty);
  }

  keepCopy(): void {
    this.kept = this.slots.map(copy);
  }

  rollBack(): void {
    this.slots = this.kept.map(copy);
  }

  private at(channel: number): Slots {
    return this.slots[channel] as Slots;
  }
}
