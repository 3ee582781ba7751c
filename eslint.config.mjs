import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

/** A domain decides; it knows no framework, no database, no broker, no clock and no chance. */
const pureDomain = {
  'no-restricted-imports': ['error', {
    patterns: [
      { group: ['@nestjs/*', 'typeorm', 'pg', '@nats-io/*', '@pirtti/storage-kit', '@pirtti/mail', '@pirtti/http-kit', 'node:*'], message: 'A domain is pure: gather and remember outside it.' },
      { group: ['**/http/**', '**/reactions/**', '**/storage/**', '**/announcements/**', '**/demo/**', '**/*.module.js'], message: 'Others import the domain; the domain imports none of them.' },
    ],
  }],
  'no-restricted-globals': ['error', { name: 'fetch', message: 'A domain does not ask anyone.' }, { name: 'process', message: 'A domain does not read its surroundings.' }],
  'no-restricted-properties': ['error',
    { object: 'Math', property: 'random', message: 'Chance comes in the command.' },
    { object: 'Date', property: 'now', message: 'Time comes in the command.' },
  ],
  'no-restricted-syntax': ['error', { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time comes in the command.' }],
};

/** Storage remembers for http, reactions and the demo; it does not know who asks. */
const storageWall = {
  'no-restricted-imports': ['error', {
    patterns: [{ group: ['**/http/**', '**/reactions/**', '**/demo/**', '**/*.module.js'], message: 'Storage is imported by http and reactions, never the other way.' }],
  }],
};

const nobodyImportsTheModule = {
  'no-restricted-imports': ['error', { patterns: [{ group: ['**/*.module.js'], message: 'The module sees every folder; no folder sees the module.' }] }],
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.cache/**', '.pirtti/**', '.nx/**', '**/*.d.ts'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', {
        enforceBuildableLibDependency: false,
        allowCircularSelfDependency: true,
        banTransitiveDependencies: false,
        checkDynamicDependenciesExceptions: ['.*'],
        depConstraints: [
          { sourceTag: 'layer:kernel', onlyDependOnLibsWithTags: [] },
          { sourceTag: 'layer:contracts', onlyDependOnLibsWithTags: ['layer:kernel'] },
          { sourceTag: 'layer:demo', onlyDependOnLibsWithTags: ['layer:kernel'] },
          { sourceTag: 'layer:storage-kit', onlyDependOnLibsWithTags: ['layer:kernel'] },
          { sourceTag: 'layer:mail', onlyDependOnLibsWithTags: ['layer:kernel', 'layer:contracts', 'layer:storage-kit', 'layer:testing'] },
          { sourceTag: 'layer:http-kit', onlyDependOnLibsWithTags: ['layer:kernel', 'layer:contracts', 'layer:storage-kit', 'layer:mail', 'layer:testing'] },
          { sourceTag: 'layer:notify', onlyDependOnLibsWithTags: ['layer:kernel', 'layer:storage-kit', 'layer:http-kit', 'layer:testing'] },
          { sourceTag: 'layer:testing', onlyDependOnLibsWithTags: ['layer:kernel', 'layer:contracts', 'layer:storage-kit', 'layer:mail', 'layer:http-kit', 'layer:infra'] },
          { sourceTag: 'layer:service', onlyDependOnLibsWithTags: ['layer:kernel', 'layer:contracts', 'layer:demo', 'layer:storage-kit', 'layer:mail', 'layer:http-kit', 'layer:notify', 'layer:testing'] },
          { sourceTag: 'layer:web', onlyDependOnLibsWithTags: ['layer:kernel'] },
          { sourceTag: 'layer:infra', onlyDependOnLibsWithTags: ['layer:kernel', 'layer:contracts', 'layer:demo', 'layer:storage-kit', 'layer:mail', 'layer:testing'] },
          { sourceTag: 'layer:outside', onlyDependOnLibsWithTags: ['*'] },
        ],
      }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
      'no-console': 'error',
    },
  },
  { files: ['services/*/src/**/*.ts'], ignores: ['**/main.ts', '**/definition.ts', '**/portal.ts', '**/*.spec.ts', '**/openapi.ts'], rules: nobodyImportsTheModule },
  { files: ['services/*/src/**/storage/**/*.ts'], ignores: ['**/*.spec.ts'], rules: storageWall },
  { files: ['services/*/src/**/domain/**/*.ts', 'libs/mail/src/protocol/**/*.ts'], ignores: ['**/*.spec.ts'], rules: pureDomain },
  { files: ['infra/**', 'tools/**', 'journeys/**', 'bench/**', 'harnesses/**', '**/*.mjs', 'services/*/src/main.ts'], rules: { 'no-console': 'off' } },
);
