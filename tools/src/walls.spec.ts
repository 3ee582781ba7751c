import { ESLint } from 'eslint';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Rules that complain about this text if it stood in that file. */
async function complaints(file: string, text: string): Promise<string[]> {
  const eslint = new ESLint({ cwd: root });
  const [result] = await eslint.lintText(text, { filePath: `${root}${file}` });
  return result!.messages.map((message) => message.ruleId ?? message.message);
}

describe('a wall, deliberately broken', () => {
  // Without a project graph the boundary rule is skipped in silence; this makes one.
  beforeAll(() => void execFileSync('node', [createRequire(import.meta.url).resolve('nx/bin/nx.js'), 'show', 'projects'], { cwd: root, stdio: 'ignore', env: { ...process.env, NX_DAEMON: 'false' } }), 120_000);

  it.each([
    ['a service that imports another service', 'services/referrals/src/http/x.ts', "import { y } from '@pirtti/activities';\nexport const x = y;\n", '@nx/enforce-module-boundaries'],
    ['a service that reaches into another service by path', 'services/referrals/src/http/x.ts', "import { y } from '../../../activities/src/config.js';\nexport const x = y;\n", '@nx/enforce-module-boundaries'],
    ['the kernel importing a lib', 'libs/kernel/src/x.ts', "import { y } from '@pirtti/contracts';\nexport const x = y;\n", '@nx/enforce-module-boundaries'],
    ['contracts importing mail', 'libs/contracts/src/x.ts', "import { y } from '@pirtti/mail';\nexport const x = y;\n", '@nx/enforce-module-boundaries'],
    ['pages importing service code', 'services/portal/web/src/x.ts', "import { y } from '@pirtti/referrals';\nexport const x = y;\n", '@nx/enforce-module-boundaries'],
    ['a domain that knows the framework', 'services/referrals/src/domain/x.ts', "import { Injectable } from '@nestjs/common';\nexport const x = Injectable;\n", 'no-restricted-imports'],
    ['a domain that knows the database', 'services/activities/src/placements/domain/x.ts', "import { Column } from 'typeorm';\nexport const x = Column;\n", 'no-restricted-imports'],
    ['a domain that knows its storage', 'services/referrals/src/domain/x.ts', "import { y } from '../storage/referral.store.js';\nexport const x = y;\n", 'no-restricted-imports'],
    ['a domain that looks at the clock', 'services/referrals/src/domain/x.ts', 'export const x = () => new Date();\n', 'no-restricted-syntax'],
    ['a domain that throws dice', 'services/referrals/src/domain/x.ts', 'export const x = () => Math.random();\n', 'no-restricted-properties'],
    ['storage that knows who asks', 'services/referrals/src/storage/x.ts', "import { y } from '../http/referral.response.js';\nexport const x = y;\n", 'no-restricted-imports'],
    ['anyone who imports the module', 'services/referrals/src/http/x.ts', "import { y } from '../referrals.module.js';\nexport const x = y;\n", 'no-restricted-imports'],
    ['the mail protocol doing I/O', 'libs/mail/src/protocol/x.ts', "import { connect } from '@nats-io/transport-node';\nexport const x = connect;\n", 'no-restricted-imports'],
  ])('%s is caught', async (_what, file, text, rule) => expect(await complaints(file, text)).toContain(rule));

  it('an honest file passes', async () => {
    expect(await complaints('services/referrals/src/domain/x.ts', "import { refuse } from '@pirtti/kernel';\nexport const x = () => refuse('consent-is-missing');\n")).toEqual([]);
  });
});
