#!/usr/bin/env node
// Writes infra/identity/realm.json: the same people, client and tokens for Keycloak as `npm start` gives with its own provider.
// Run again after a change of the demo's people; a test compares. Needs the libraries to be built.
import { writeFileSync } from 'node:fs';
import { realm } from './realm.mjs';

writeFileSync(new URL('realm.json', import.meta.url), `${JSON.stringify(realm(), undefined, 2)}\n`);
