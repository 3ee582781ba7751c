import { connect, nkeyAuthenticator, type NatsConnection } from '@nats-io/transport-node';
import type { Finding } from '../../harness.js';
import type { Arena } from './arena.js';

/** What the generated configuration promises, in numbers of its own. */
const MAX_MESSAGE_BYTES = 256 * 1024;
const SLOT_BYTES = 32 * 1024 * 1024;
const CONNECTIONS = 64;
const LARGE = 'x'.repeat(250 * 1024);
const TOGETHER = 16;

/** What one partner may use up before it meets a wall, and that others do not feel it. */
export async function pushLimits(arena: Arena): Promise<readonly Finding[]> {
  const receiver = arena.channels.map(({ to }) => to).find((to, _, all) => all.filter((one) => one === to).length > 1);
  const [glutton, other] = arena.channels.filter(({ to }) => to === receiver).map(({ from }) => from);
  if (!receiver || !glutton || !other) throw new Error('nobody has two senders');
  return [
    ...await tooLarge(arena, glutton, receiver),
    ...await tooMuch(arena, glutton, other, receiver),
    ...await tooMany(arena, glutton),
  ];
}

const stored = async (arena: Arena, owner: string, sender: string): Promise<number> => (await arena.streams()).get(`${owner}/INBOX_${sender}`)!.state.messages;

async function guest(arena: Arena, name: string): Promise<NatsConnection> {
  return connect({ servers: arena.url, authenticator: nkeyAuthenticator(new TextEncoder().encode(arena.seeds[name]!)), inboxPrefix: `_INBOX_${name}`, reconnect: false });
}

async function tooLarge(arena: Arena, glutton: string, receiver: string): Promise<readonly Finding[]> {
  const connection = await guest(arena, glutton);
  const before = await stored(arena, receiver, glutton);
  // The client would keep to what the server told it; an attacker would not.
  Object.assign(connection.info!, { max_payload: 10 * MAX_MESSAGE_BYTES });
  const answer = await connection.request(`to.${receiver}`, 'x'.repeat(MAX_MESSAGE_BYTES + 1), { timeout: 5_000 }).then(() => 'taken', () => 'refused');
  await connection.close();
  return answer === 'refused' && await stored(arena, receiver, glutton) === before ? [] : [`${glutton} could send ${receiver} a message over ${MAX_MESSAGE_BYTES} bytes`];
}

async function tooMuch(arena: Arena, glutton: string, other: string, receiver: string): Promise<readonly Finding[]> {
  const send = async (sender: string, body: string): Promise<boolean> => !(await arena.as(sender).request(`to.${receiver}`, body, { timeout: 10_000 })).string().includes('"error"');
  let taken = 0;
  for (let full = false; !full && taken * LARGE.length <= SLOT_BYTES * 1.1;) {
    const answers = await Promise.all(Array.from({ length: TOGETHER }, () => send(glutton, LARGE)));
    taken += answers.filter(Boolean).length;
    full = answers.includes(false);
  }
  return [
    ...(taken * LARGE.length <= SLOT_BYTES ? [] : [`${glutton} could put ${taken * LARGE.length} bytes into its slot at ${receiver}, over the ${SLOT_BYTES} it has`]),
    ...(await send(other, 'a small one') ? [] : [`${other} could not write to ${receiver} any more after ${glutton} had filled its own slot`]),
  ];
}

async function tooMany(arena: Arena, glutton: string): Promise<readonly Finding[]> {
  const tried = await Promise.allSettled(Array.from({ length: CONNECTIONS + TOGETHER }, () => guest(arena, glutton)));
  const open = tried.filter((one) => one.status === 'fulfilled').map(({ value }) => value);
  const others = await Promise.allSettled(Object.keys(arena.seeds).filter((name) => name !== glutton).map(async (name) => (await guest(arena, name)).close()));
  await Promise.all(open.map((connection) => connection.close()));
  return [
    ...(open.length < CONNECTIONS ? [] : [`${glutton} could open ${open.length} connections beside its own`]),
    ...(others.every(({ status }) => status === 'fulfilled') ? [] : [`nobody else could connect while ${glutton} held ${open.length} connections`]),
  ];
}
