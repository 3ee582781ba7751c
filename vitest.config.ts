import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Tests read the sources of workspace packages, so they need no build. */
const sources = [
  ...readdirSync(here('libs')).map((name) => ({ find: `@pirtti/${name}`, replacement: here(`libs/${name}/src/index.ts`) })),
  { find: '@pirtti/local', replacement: here('infra/local/src/index.ts') },
];

const project = (name: string, include: string[], more: object = {}) => ({
  extends: true as const,
  test: { name, include, ...more },
});

const places = ['libs/*/src', 'services/*/src', 'services/portal/web/src', 'infra/local/src', 'tools/src', 'harnesses/src', 'bench/src'];
const of = (suffix: string) => places.map((place) => `${place}/**/*${suffix}`);

export default defineConfig({
  resolve: { alias: sources },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
  test: {
    environment: 'node',
    setupFiles: [here('tools/test-setup/reflect.ts')],
    // How fast something is, is measured elsewhere: a machine that others use too is waited for.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // Most of a file's time went into reading the same modules again: one worker reads them once for all its files.
    isolate: false,
    projects: [
      project('specs', of('.spec.ts'), { exclude: ['**/*.int.spec.ts', '**/*.e2e.spec.ts', '**/node_modules/**'], maxWorkers: 2 }),
      project('real-parts', [...of('.int.spec.ts'), ...of('.e2e.spec.ts')], {
        globalSetup: [here('tools/test-setup/real-parts.ts')],
        maxWorkers: 2,
      }),
      project('journeys', ['journeys/src/**/*.journey.spec.ts'], {
        globalSetup: [here('journeys/src/furnish.ts')],
        testTimeout: 300_000, maxWorkers: 2,
      }),
    ],
  },
});
