import type { NatsConnection } from '@nats-io/transport-node';

/** What an attacker with valid credentials of another organisation tries against one stream and its owner's subjects. */
export interface Finding { readonly attempt: string; readonly answer: string }

/** The JetStream API, request by request: reading, listening in, deleting, changing. */
const apiRequests = (stream: string): readonly (readonly [string, object | null])[] => [
  [`$JS.API.STREAM.LIST`, {}],
  [`$JS.API.STREAM.NAMES`, {}],
  [`$JS.API.STREAM.INFO.${stream}`, null],
  [`$JS.API.STREAM.MSG.GET.${stream}`, { seq: 1 }],
  [`$JS.API.STREAM.MSG.GET.${stream}`, { last_by_subj: '>' }],
  [`$JS.API.DIRECT.GET.${stream}`, { seq: 1 }],
  [`$JS.API.CONSUMER.CREATE.${stream}`, { stream_name: stream, config: { deliver_policy: 'all', ack_policy: 'none', deliver_subject: 'loot.push' } }],
  [`$JS.API.CONSUMER.CREATE.${stream}.thief`, { stream_name: stream, config: { name: 'thief', durable_name: 'thief', deliver_policy: 'all', ack_policy: 'explicit' } }],
  [`$JS.API.CONSUMER.MSG.NEXT.${stream}.thief`, { batch: 1, no_wait: true }],
  [`$JS.API.STREAM.SNAPSHOT.${stream}`, { deliver_subject: 'loot.snapshot' }],
  [`$JS.API.STREAM.UPDATE.${stream}`, { name: stream, subjects: ['x'], max_msgs: 1 }],
  [`$JS.API.CONSUMER.DELETE.${stream}.reader`, null],
  [`$JS.API.STREAM.CREATE.MIRROR`, { name: 'MIRROR', mirror: { name: stream } }],
  [`$JS.API.STREAM.CREATE.SOURCED`, { name: 'SOURCED', sources: [{ name: stream, external: { api: '$JS.referrals.API', deliver: 'loot' } }] }],
];

/** Destroying comes last, so that the reading attempts had something to read. */
const destroyers = (stream: string, account: string): readonly (readonly [string, object | null])[] => [
  [`$JS.API.STREAM.PURGE.${stream}`, null],
  [`$JS.API.STREAM.DELETE.${stream}`, null],
  [`$JS.API.ACCOUNT.PURGE.${account}`, null],
  [`$JS.API.SERVER.REMOVE`, { peer: 'spec' }],
  [`$SYS.REQ.SERVER.PING.CONNZ`, {}],
  [`$SYS.REQ.ACCOUNT.${account}.INFO`, null],
  [`$SYS.REQ.SERVER.RELOAD`, null],
];

/** Every subject under which another's mail could pass by. */
export const LISTENING_POSTS = ['>', '*.*', 'inbox.>', 'to.>', 'control.>', 'tell.>', 'loot.>', '_INBOX.>', '_INBOX_referrals.>', '_R_.>', '$JS.>', '$SYS.>'];

const kindOf = (failure: unknown): string => ((failure as Error).cause as Error | undefined ?? failure as Error).name;

async function attempt(connection: NatsConnection, subject: string, body: object | null): Promise<Finding> {
  try {
    const answer = await connection.request(subject, body === null ? '' : JSON.stringify(body), { timeout: 400 });
    // A stored message comes back encoded.
    const text = answer.string();
    const data = /"data":\s?"([A-Za-z0-9+/=]+)"/.exec(text)?.[1];
    return { attempt: subject, answer: `${text} ${data ? Buffer.from(data, 'base64').toString() : ''}` };
  } catch (failure) {
    return { attempt: subject, answer: `refused: ${kindOf(failure)}` };
  }
}

/** Tries everything that reads; gives each answer. */
export async function readEverything(connection: NatsConnection, stream: string): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const [subject, body] of apiRequests(stream)) found.push(await attempt(connection, subject, body));
  return found;
}

/** Tries everything that destroys or governs; gives each answer. */
export async function destroyEverything(connection: NatsConnection, stream: string, account: string): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const [subject, body] of destroyers(stream, account)) found.push(await attempt(connection, subject, body));
  return found;
}

/** Listens everywhere; what comes in is added to the returned list. */
export async function listenEverywhere(connection: NatsConnection): Promise<readonly Finding[]> {
  const heard: Finding[] = [];
  for (const post of LISTENING_POSTS) {
    connection.subscribe(post, {
      callback: (failure, message) => {
        heard.push({ attempt: `listen ${post}`, answer: failure ? `refused: ${kindOf(failure)}` : message.string() });
      },
    });
  }
  await connection.flush();
  return heard;
}
