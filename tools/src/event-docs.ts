import { CONTRACTS, ROUTES } from '@pirtti/contracts';
import { z } from 'zod';

/** What `docs/events/` should hold: path inside the folder → text. Generated from contracts and routes alone. */
export function eventDocs(): Map<string, string> {
  const files = new Map<string, string>();
  for (const one of CONTRACTS) files.set(`schemas/${one.type}.json`, json(schemaOf(one)));
  files.set('asyncapi.json', json(asyncApi()));
  files.set('README.md', overview());
  return files;
}

type One = (typeof CONTRACTS)[number];

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const sender = (one: One): string => one.type.split('.')[0]!;
const receivers = (one: One): string[] => [...new Set(ROUTES[one.type].flatMap((route) => route.to))];

const schemaOf = (one: One): object => ({
  ...z.toJSONSchema(one.data as z.ZodType, { target: 'draft-2020-12' }), title: one.type, description: one.summary, examples: one.examples,
});

/** AsyncAPI 3.0: one channel per event, one send operation of its service and one receive operation per listener. */
function asyncApi(): object {
  const key = (type: string) => type.replaceAll('.', '_').replaceAll('-', '_');
  const operation = (one: One, action: 'send' | 'receive', service: string, purpose: string) => [`${service}_${action}s_${key(one.type)}`, {
    action, channel: { $ref: `#/channels/${key(one.type)}` }, title: `${service} ${action}s`, description: purpose, messages: [{ $ref: `#/channels/${key(one.type)}/messages/event` }],
  }] as const;
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Pirtti events', version: '1.0.0', license: { name: 'EUPL-1.2' },
      description: 'CloudEvents 1.0 in structured JSON. An event travels in its sender’s slot of the receiver’s mailbox; the address below is its type.',
    },
    defaultContentType: 'application/cloudevents+json',
    channels: Object.fromEntries(CONTRACTS.map((one) => [key(one.type), {
      address: one.type, title: one.type, description: one.summary, messages: { event: { $ref: `#/components/messages/${key(one.type)}` } },
    }])),
    operations: Object.fromEntries(CONTRACTS.flatMap((one) => [
      operation(one, 'send', sender(one), one.summary),
      ...ROUTES[one.type].flatMap((route) => route.to.map((service) => operation(one, 'receive', service, route.purpose))),
    ])),
    components: {
      messages: Object.fromEntries(CONTRACTS.map((one) => [key(one.type), {
        name: one.type, title: one.type, summary: one.summary, contentType: 'application/cloudevents+json', payload: { $ref: `#/components/schemas/${key(one.type)}` },
        examples: one.examples.map((payload) => ({ payload })),
      }])),
      schemas: Object.fromEntries(CONTRACTS.map((one) => [key(one.type), schemaOf(one)])),
    },
  };
}

function overview(): string {
  const rows = CONTRACTS.map((one) => {
    const kinds = [...new Set(ROUTES[one.type].map((route) => route.kind))].join(', ');
    const purposes = ROUTES[one.type].map((route) => route.purpose).join(' ');
    return `| [\`${one.type}\`](schemas/${one.type}.json) | ${one.summary} | ${sender(one)} | ${receivers(one).join(', ')} | ${kinds} | ${purposes} |`;
  });
  return [
    '# Events', '',
    'Generated from `libs/contracts` by `npm run docs:events`; a difference fails the checks. Each event is a CloudEvent; none carries a name, a contact detail, a date of birth or free text of a person.', '',
    '| event | what happened | sent by | received by | how | why they may have it |', '|---|---|---|---|---|---|', ...rows, '',
  ].join('\n');
}
