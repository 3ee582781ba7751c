import type { Finding, Harness } from '../harness.js';
import { api } from './api/api.js';
import { broker } from './broker/main.js';
import { lint } from './lint.js';
import type { Part } from './part.js';

/** Each judges one kind of border by itself; they run one after the other. */
const PARTS: Readonly<Record<string, Part>> = { broker, api, lint };

export const harness: Harness = {
  proves: 'No organisation sees or changes what belongs to another.',
  options: {
    only: { type: 'string', description: `one part alone: ${Object.keys(PARTS).join(', ')}` },
    service: { type: 'string', description: 'api: one service alone' },
    endpoint: { type: 'string', description: 'api: these endpoints ("GET /a|PUT /a/{id}"), or those that have the words in their names' },
    guards: { type: 'string', description: 'api: "gone" in a tree without guards, where only the databases can hold (npm run plant -- api-all-guards-gone makes such a copy)' },
    rows: { type: 'boolean', description: 'api: only what the databases let through by themselves' },
  },
  async run(asked, say) {
    const only = asked.options['only'];
    if (only !== undefined && !Object.keys(PARTS).includes(String(only))) throw new Error(`--only takes ${Object.keys(PARTS).join(', ')}, not "${only}".`);
    const findings: Finding[] = [];
    for (const [name, part] of Object.entries(PARTS)) {
      if (only === undefined || only === name) findings.push(...await part(asked, (line) => say(`${name}: ${line}`)));
    }
    return findings;
  },
};
