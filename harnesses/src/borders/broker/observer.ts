/** One stream as the server itself sees it, in what may not change by another's hand. */
export interface SeenStream {
  readonly account: string;
  readonly stream: string;
  readonly config: unknown;
  readonly state: { readonly messages: number; readonly first_seq: number; readonly last_seq: number };
  readonly consumers: readonly unknown[];
}

interface Answer {
  readonly account_details?: readonly {
    readonly name: string;
    readonly stream_detail?: readonly {
      readonly name: string; readonly config: unknown; readonly state: SeenStream['state'];
      readonly consumer_detail?: readonly { readonly name: string; readonly config: unknown; readonly delivered: { readonly stream_seq: number }; readonly ack_floor: { readonly stream_seq: number }; readonly num_ack_pending: number }[];
    }[];
  }[];
}

/** Every stream of every account by `account/stream`, asked at the server's monitoring address: what its owner could not tell, because it may be gone. */
export async function streamsOf(monitoringUrl: string): Promise<ReadonlyMap<string, SeenStream>> {
  const answer = await (await fetch(`${monitoringUrl}/jsz?accounts=true&streams=true&consumers=true&config=true&limit=1000`)).json() as Answer;
  return new Map((answer.account_details ?? []).flatMap((account) => (account.stream_detail ?? []).map(({ name, config, state, consumer_detail }) => [`${account.name}/${name}`, {
    account: account.name, stream: name, config,
    state: { messages: state.messages, first_seq: state.first_seq, last_seq: state.last_seq },
    consumers: (consumer_detail ?? []).map((consumer) => ({
      name: consumer.name, config: consumer.config, delivered: consumer.delivered.stream_seq, acknowledged: consumer.ack_floor.stream_seq, pending: consumer.num_ack_pending,
    })),
  }] as const)));
}

/** What became of others' streams, in words. Into a mailbox of its own at another's the attacker may write, and that is all. */
export function changesTo(before: ReadonlyMap<string, SeenStream>, after: ReadonlyMap<string, SeenStream>, attacker: string): readonly string[] {
  const foreign = [...before].filter(([, { account }]) => account !== attacker);
  const changed = foreign.flatMap(([name, was]) => {
    const is = after.get(name);
    if (!is) return [`${name} is gone`];
    const own = is.stream === `INBOX_${attacker}`;
    const grew = own && is.state.messages - was.state.messages === is.state.last_seq - was.state.last_seq && is.state.messages >= was.state.messages;
    const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
    return [
      ...(same(was.config, is.config) ? [] : [`${name} has another configuration`]),
      ...(same(was.consumers, is.consumers) ? [] : [`${name} has other consumers: ${JSON.stringify(is.consumers)}`]),
      ...(same(was.state, is.state) || grew ? [] : [`${name} held ${JSON.stringify(was.state)} and holds ${JSON.stringify(is.state)}`]),
    ];
  });
  const added = [...after.keys()].filter((name) => !before.has(name)).map((name) => `${name} is new`);
  return [...changed, ...added];
}
