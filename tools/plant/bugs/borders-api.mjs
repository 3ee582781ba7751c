// Every guard of the services' API, taken away in turn; and all of them at once, when the database alone must hold.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DECISIONS, DOUBLE_FENCES, LISTS, OBJECTS, TOKENS } from './borders-api/guards.mjs';
import { POLICIES } from './borders-api/policies.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SERVICES = ['partners', 'activities', 'referrals', 'reporting'];
const EVERY_ROLE = `'service-counsellor', 'link-person-coordinator', 'link-person', 'activity-publisher', 'hyte-coordinator', 'reporting-officer', 'organisation-admin'`;
const VERB = /@(Get|Post|Put|Patch|Delete)(Csv|Xlsx)?\((?:'([^']*)')?\)/;

const filesUnder = (folder) => readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
  const path = `${folder}/${entry.name}`;
  return entry.isDirectory() ? filesUnder(path) : [path];
});

/** One mistake per line that says who may use a route: found in the sources, so that none is forgotten. */
const doors = SERVICES.flatMap((service) => filesUnder(`services/${service}/src`).filter((path) => path.endsWith('.controller.ts')).flatMap((file) => doorsIn(service, file)));

function doorsIn(service, file) {
  const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
  const prefix = /@Controller\((?:'([^']*)')?\)/.exec(lines.join('\n'))?.[1] ?? '';
  return lines.flatMap((line, at) => {
    const [, kind, roles] = /^\s*@(NeedsRole|AnyRole|SignedIn)\((.*)\)$/.exec(line) ?? [];
    if (!kind) return [];
    const route = lines.slice(Math.max(0, at - 5)).find((one, place) => VERB.test(one) && (place >= Math.min(at, 5) || isSameBlock(lines, Math.max(0, at - 5) + place, at)));
    const [, verb, ending = '', path = ''] = VERB.exec(route);
    const endpoint = `${verb.toUpperCase()} /${[prefix, path].filter(Boolean).join('/')}${ending && `.${ending.toLowerCase()}`}`.replace(/:(\w+)/g, '{$1}');
    // Down to the method's or the class's own line: the decorator alone may stand there many times.
    const end = lines.findIndex((one, place) => place > at && !/^\s*(@|$)/.test(one));
    const from = lines.slice(at, end + 1).join('\n');
    const opened = kind === 'NeedsRole' ? from.replace(`(${roles})`, `(${EVERY_ROLE})`) : from.replace(/@(AnyRole|SignedIn)\(\)/, '@Public()');
    const imports = kind === 'NeedsRole' || /\bPublic\b.*from '@pirtti\/http-kit'/.test(lines.join('\n')) ? [] : [{ file, from: `} from '@pirtti/http-kit';`, to: `, Public } from '@pirtti/http-kit';` }];
    return [{
      name: `api-door-open-${service}-${endpoint.toLowerCase().replace(/[^a-z]+/g, '-').replace(/-$/, '')}`, breaks: `${endpoint} is for some roles only.`, changes: [...imports, { file, from, to: opened }],
      caughtBy: ['borders', '--only', 'api', '--service', service, '--endpoint', endpoint],
      says: kind === 'NeedsRole' ? /role-is-missing \(403\) was expected/ : /login-is-needed \(401\) was expected/,
    }];
  });
}

/** Whether only decorators stand between two lines. */
function isSameBlock(lines, from, to) {
  return lines.slice(from, to).every((line) => /^\s*@/.test(line));
}

const asBug = ([name, breaks, changes, service, endpoint, says]) =>
  ({ name: `api-${name}`, breaks, changes, caughtBy: ['borders', '--only', 'api', '--service', service, ...(endpoint ? ['--endpoint', endpoint] : ['--rows'])], says });

const handMade = [...TOKENS, ...OBJECTS, ...DECISIONS, ...LISTS].map(asBug);

/** The first fence as a whole: what says who a person is stays, what says what they may do is gone. */
const guardsGone = {
  name: 'api-all-guards-gone', breaks: 'Nothing: without any guard in the services, row-level security alone keeps organisations apart.', holds: true,
  changes: [...OBJECTS, ...DECISIONS, ...LISTS].filter(([, , , , , , alone]) => alone !== 'alone').flatMap(([, , changes]) => changes),
  caughtBy: ['borders', '--only', 'api', '--guards', 'gone'], says: /0 findings/,
};

export const bugs = [...doors, ...handMade, ...DOUBLE_FENCES.map(asBug), ...POLICIES.map(asBug), guardsGone];
