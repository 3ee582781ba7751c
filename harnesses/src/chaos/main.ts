import type { Harness } from '../harness.js';
import { faults } from './faults/proof.js';
import { lastSeat } from './last-seat/last-seat.js';
import { letters } from './letters/letters.js';
import { million } from './million/million.js';
import { permuted } from './permuted/permuted.js';
import { outage } from './outage/outage.js';
import { poison } from './poison/poison.js';
import type { Proof } from './proof.js';
import { synced } from './synced/synced.js';

/** By the word that `--only` takes. The short forms of all of them share the 45 seconds of `npm test`. */
const PROOFS: Readonly<Record<string, Proof>> = { faults, 'last-seat': lastSeat, letters, million, outage, permuted, poison, synced };

const NAMES = Object.keys(PROOFS).join(', ');

export const harness: Harness = {
  proves: 'Mail between services loses nothing, doubles nothing and keeps its order, whatever dies, stops, forgets or falls silent.',
  options: {
    only: { type: 'string', description: `one proof or several, of ${NAMES}` },
    ...Object.assign({}, ...Object.values(PROOFS).map((proof) => proof.options)),
  },
  async run(asked, say) {
    const only = asked.options['only'];
    const chosen = typeof only === 'string' ? only.split(',') : Object.keys(PROOFS);
    const unknown = chosen.filter((name) => !(name in PROOFS));
    if (unknown.length > 0) throw new Error(`There is no proof called ${unknown.join(', ')}: choose from ${NAMES}.`);
    const findings: string[] = [];
    for (const name of chosen) {
      say(`${name}: ${PROOFS[name]!.proves}`);
      findings.push(...(await PROOFS[name]!.run(asked, say)).map((finding) => `${name}: ${finding}`));
    }
    return findings;
  },
};
