import { Violation } from './ledger.js';
import type { PublishFate } from './broker.js';
import type { Rules } from './rules.js';
import { CHANNELS, World } from './world.js';

/** One thing that happens, chosen by a number: what, and with which details. */
interface Happening {
  readonly weight: number;
  readonly happen: (world: World, detail: Detail) => string;
  /** Whether it takes a database back in time; such stories are told separately too. */
  readonly restores?: true;
}

/** Reads small choices out of one number, so that a whole story is a list of integers that shrinks well. */
class Detail {
  /** With `narrow` everything happens between the first two parties, on their first channel. */
  constructor(private rest: number, private readonly narrow: boolean) {}

  pick(choices: number): number {
    const picked = this.rest % choices;
    this.rest = Math.floor(this.rest / choices);
    return picked;
  }

  of<T>(values: readonly T[]): T {
    return values[this.pick(values.length)] as T;
  }

  party = () => this.pick(this.narrow ? 2 : 3);
  channel = () => (this.narrow ? 0 : this.pick(CHANNELS.length));
}

const FATES: readonly PublishFate[] = ['lost-but-acknowledged', 'refused', 'stored-but-unanswered', 'stored'];
const ROUTES: readonly (readonly number[])[] = [[0, 1, 2], [0], [1]];

const said = (words: string, ...details: readonly unknown[]): string => [words, ...details].join(' ');

const HAPPENINGS: readonly Happening[] = [
  { weight: 14, happen: (world) => (world.settle(), 'settle') },
  { weight: 16, happen: (world, d) => { const [party, aggregate, channels] = [d.party(), d.pick(3), d.of(ROUTES)]; world.write(party, aggregate, channels, 'at-once'); return said('write', party, aggregate, channels); } },
  { weight: 4, happen: (world, d) => { const [party, aggregate, channels] = [d.party(), d.pick(3), d.of(ROUTES)]; world.write(party, aggregate, channels, 'later'); return said('write-later', party, aggregate, channels); } },
  { weight: 4, happen: (world, d) => { const party = d.party(); world.commitOpen(party); return said('commit-open', party); } },
  { weight: 8, happen: (world, d) => { const ms = d.of([500, 100, 1_000, 2_000, 5_000, 11_000]); world.pass(ms); return said('pass', ms); } },
  { weight: 10, happen: (world, d) => { const [channel, atMost] = [d.channel(), 1 + d.pick(5)]; world.relay(channel, atMost); return said('relay', channel, atMost); } },
  { weight: 12, happen: (world, d) => { const [party, steps] = [d.party(), 1 + d.pick(4)]; world.work(party, steps); return said('work', party, steps); } },
  { weight: 10, happen: (world, d) => { const [channel, count, offset] = [d.channel(), 1 + d.pick(5), d.pick(3)]; world.deliver(channel, count, offset); return said('deliver', channel, count, 'from', offset); } },
  { weight: 8, happen: (world, d) => { const [channel, which, twice] = [d.channel(), d.pick(3), d.pick(3) === 1]; world.hearReceipt(channel, which, twice); return said('hear-receipt', channel, which, twice); } },
  { weight: 4, happen: (world, d) => { const [channel, which, twice] = [d.channel(), d.pick(3), d.pick(3) === 1]; world.hearAsk(channel, which, twice); return said('hear-ask', channel, which, twice); } },
  { weight: 5, happen: (world, d) => { const [party, out] = [d.party(), d.pick(4)]; world.crash(party, out); return said('crash', party, 'published', out); } },
  { weight: 2, happen: (world, d) => { const party = d.party(); world.dieInNextTransaction(party); return said('crash-before-commit', party); } },
  { weight: 8, happen: (world, d) => { const party = d.party(); world.start(party); return said('start', party); } },
  { weight: 4, happen: (world, d) => { const [channel, which] = [d.channel(), d.pick(8)]; world.broker.lose(channel, which); return said('lose', channel, which); } },
  { weight: 3, happen: (world, d) => { const [channel, which] = [d.channel(), d.pick(8)]; world.broker.repeat(channel, which); return said('repeat', channel, which); } },
  { weight: 2, happen: (world, d) => { const channel = d.channel(); world.broker.takeReceipt(channel, 0, false); return said('lose-receipt', channel); } },
  { weight: 2, happen: (world, d) => { const channel = d.channel(); world.broker.takeAsk(channel, 0, false); return said('lose-ask', channel); } },
  { weight: 2, happen: (world, d) => { const channel = d.channel(); world.broker.comeAgain(channel); return said('come-again', channel); } },
  { weight: 5, happen: (world, d) => { world.broker.fates = [d.of(FATES), d.of(FATES), d.of(FATES)]; return said('fates', world.broker.fates); } },
  { weight: 2, happen: (world) => (world.broker.wipe(), 'wipe') },
  { weight: 2, happen: (world) => (world.broker.keepCopy(), 'copy-broker') },
  { weight: 2, happen: (world) => (world.broker.rollBack(), 'roll-broker-back') },
  { weight: 4, restores: true, happen: (world, d) => { const party = d.party(); world.backUp(party); return said('back-up', party); } },
  { weight: 4, restores: true, happen: (world, d) => { const party = d.party(); world.restore(party); world.start(party); return said('restore', party); } },
  { weight: 3, restores: true, happen: (world, d) => { const channel = d.channel(); return said('open-generation', channel, world.openGeneration(channel, 'everything')); } },
];

const tableOf = (happenings: readonly Happening[]): readonly Happening[] => happenings.flatMap((one) => Array.from({ length: one.weight }, () => one));
const ALL = tableOf(HAPPENINGS);
const WITHOUT_RESTORES = tableOf(HAPPENINGS.filter((one) => !one.restores));

/**
 * A story as fast-check makes and shrinks it.
 * `faults`: everything goes wrong but the databases; `restores`: those are taken back in time too;
 * `forgetful`: begins with a sender that was restored while what it has forgotten is still on the way; every second ends with the same once more,
 * so that after all the receiver may lack nothing.
 */
export interface Story {
  readonly kind: 'faults' | 'restores' | 'forgetful';
  readonly numbers: readonly number[];
}

function beginForgetful(world: World, detail: Detail): string {
  const [kept, forgotten] = [detail.pick(3), 1 + detail.pick(3)];
  for (let written = 0; written < kept; written += 1) world.write(0, written, [0], 'at-once');
  world.settle();
  world.backUp(0);
  for (let written = 0; written < forgotten; written += 1) world.write(0, written, [0], 'at-once');
  world.relay(0, forgotten);
  world.work(0, forgotten);
  world.restore(0);
  world.start(0);
  return said('a sender that kept', kept, 'and forgot', forgotten);
}

/** How long after the last fault everything must have come: a lag of 10 s seen at the next receipt, twice, and some rests. */
const DRAINED_WITHIN_MS = 30_000;
/** A single hole in quiet times is mended by asking, not by waiting for a lag. */
const HOLE_MENDED_WITHIN_MS = 4_500;

const SLOW_READER_LACKS = 6;

/** Plays a story, then lets peace come, and judges. Throws a `Violation`; writes down in words what happened, if asked. */
export function play(story: Story, rules: Rules, words?: string[]): void {
  const world = new World(rules);
  const table = story.kind === 'restores' ? ALL : WITHOUT_RESTORES;
  const narrow = story.kind === 'forgetful';
  const [first = 0] = story.numbers;
  if (narrow) {
    const sentence = beginForgetful(world, new Detail(first, narrow));
    words?.push(sentence);
  }
  for (const number of narrow ? story.numbers.slice(1) : story.numbers) {
    const detail = new Detail(Math.floor(number / table.length), narrow);
    const sentence = (table[number % table.length] as Happening).happen(world, detail);
    words?.push(sentence);
  }
  const wayOfEnding = new Detail(first, narrow).pick(4);
  if (narrow && wayOfEnding % 2 === 1) {
    world.restore(0);
    words?.push('restored once more');
  }
  makePeace(world);
  words?.push('— peace —');
  CHANNELS.forEach((_, channel) => world.judge(channel));
  reopen(world, wayOfEnding < 2 ? 'everything' : 'what is missing', words);
  if (story.kind === 'faults') {
    probe(world, words);
    probeSlowReader(world, words);
  }
}

function makePeace(world: World): void {
  world.broker.fates = [];
  for (const [index, party] of world.parties.entries()) {
    party.crashBeforeCommit = false;
    world.start(index);
  }
  const until = world.now + DRAINED_WITHIN_MS;
  waitFor(world, until, () => CHANNELS.every((_, channel) => world.isStopped(channel) || world.isDrained(channel)));
}

/**
 * Afterwards a person opens what has stopped, and everything that the restored sender still knows must come, once. Where only what is missing is sent
 * again, the question that tells of the new generation is lost too, and the receiver begins again at the same time.
 */
function reopen(world: World, what: 'everything' | 'what is missing', words?: string[]): void {
  // A generation that was forgotten with the rest is opened a second time, found out, and then another.
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const opened = [...CHANNELS.keys()].filter((channel) => world.openGeneration(channel, what));
    if (opened.length === 0) return;
    words?.push(said('— opened again:', ...opened, what, '—'));
    if (what === 'what is missing') opened.forEach((channel) => world.missQuestion(channel));
    makePeace(world);
    CHANNELS.forEach((_, channel) => world.judge(channel));
  }
  throw new Violation('stops again and again');
}

function waitFor(world: World, until: number, done: () => boolean): void {
  world.settle();
  while (!done() && world.now < until) {
    world.pass(500);
    world.settle();
  }
}

/** In quiet times: one message lost on the way with another behind it, twice in a row, then one refused with nothing behind it. */
function probe(world: World, words?: string[]): void {
  // Greetings lost in the story are repeated by now, and no earlier request stands in the way of a new one.
  world.pass(6_000);
  world.settle();
  for (const [fate, count] of [['lost-but-acknowledged', 2], ['lost-but-acknowledged', 2], ['refused', 1]] as const) {
    for (let written = 0; written < count; written += 1) world.write(0, 9, [0], 'at-once');
    world.broker.fates = [fate];
    words?.push(said('probe', fate));
    waitFor(world, world.now + HOLE_MENDED_WITHIN_MS, () => world.isDrained(0));
    if (!world.isDrained(0)) throw new Violation(`a message that was ${fate} in quiet times is not mended within ${HOLE_MENDED_WITHIN_MS} ms`);
  }
}

/** A reader that takes one message in two seconds sees the same hole again and again; one copy of what it lacks is enough. */
function probeSlowReader(world: World, words?: string[]): void {
  const before = world.broker.published;
  for (let written = 0; written < SLOW_READER_LACKS; written += 1) world.write(0, 9, [0], 'at-once');
  world.broker.fates = ['lost-but-acknowledged'];
  words?.push(said('probe slow reader'));
  world.relay(0, SLOW_READER_LACKS);
  for (let taken = 0; taken < 4; taken += 1) {
    world.work(0, 10);
    world.pass(2_000);
    world.deliver(0, 1, 0);
    world.work(1, 10);
    while (world.hearReceipt(0, 0, false));
  }
  const copies = (world.broker.published - before) / SLOW_READER_LACKS;
  if (copies > 2) throw new Violation(`a slow reader was sent ${copies} copies of what it lacked`);
}
