const DOMAIN = 'services/partners/src/organisations/domain';
const STORAGE = 'services/partners/src/organisations/storage';
const E2E = ['test', 'real-parts', 'services/partners/src/organisations'];
const IMPORTS = 'services/partners/src/imports';
const SPECS = ['test', 'specs', 'services/partners/src/organisations', 'libs/http-kit/src/table-files', 'libs/kernel/src/business-id.spec.ts'];

/** Mistakes in the registry of organisations: who keeps it, and what one who keeps it may not overwrite. */
export const bugs = [
  {
    name: 'registry-overwrites-what-came-meanwhile',
    breaks: 'Of two who edit one record the second overwrites nothing.',
    changes: [{ file: `${DOMAIN}/change-organisation.ts`, from: 'if (version !== organisation.version) return', to: 'if (version < 0) return' }],
    caughtBy: SPECS,
    says: /overwrites nothing that was written meanwhile, and shows both/,
  },
  {
    name: 'registry-written-over-a-newer-version',
    breaks: 'A change is written only if what was decided upon still stands.',
    changes: [{ file: `${STORAGE}/organisation.store.ts`, from: '{ organisationId: before.id, version: before.version }', to: '{ organisationId: before.id }' }],
    caughtBy: E2E,
    says: /of two at once overwrites nothing/,
  },
  {
    name: 'coordinator-keeps-every-town',
    breaks: 'A coordinator keeps the organisations of the own area.',
    changes: [{ file: `${DOMAIN}/keepers.ts`, from: '(organisation.municipalityCode !== null && serviceArea.includes(organisation.municipalityCode))', to: 'organisation.municipalityCode !== null' }],
    caughtBy: SPECS,
    says: /a coordinator of elsewhere/,
  },
  {
    name: 'association-becomes-a-region',
    breaks: 'Nobody gives an organisation the registry of an area.',
    changes: [{ file: `${DOMAIN}/change-organisation.ts`, from: ' || isGoverning(content.type) !== isGoverning(organisation.type)', to: '' }],
    caughtBy: SPECS,
    says: /never makes a public body of an association/,
  },
  {
    name: 'adviser-hands-the-keeping-on',
    breaks: 'Who keeps data on behalf of another cannot give it to a third.',
    changes: [{ file: `${DOMAIN}/keepers.ts`, from: `author?.role === 'association-adviser' ? undefined : author`, to: 'author' }],
    caughtBy: SPECS,
    says: /an adviser may not hand the keeping on/,
  },
  {
    name: 'business-ids-race',
    breaks: 'Of many who bring one business id at once, one is entered and the others are led to it.',
    changes: [{ file: `${STORAGE}/surroundings.ts`, from: `if (content.businessId !== null) await tx.query('select pg_advisory_xact_lock`, to: `if (content.businessId === '') await tx.query('select pg_advisory_xact_lock` }],
    caughtBy: E2E,
    says: /leads to the first also while that is just being entered/,
  },
  {
    name: 'half-a-file-ends-a-registry',
    breaks: 'More than a fifth of a source never ends untold.',
    changes: [{ file: `${IMPORTS}/domain/end-missing.ts`, from: 'missing.length * 5 > ofSource', to: 'missing.length > ofSource * 5' }],
    caughtBy: ['test', 'specs', IMPORTS],
    says: /never more than a fifth ends untold/,
  },
  {
    name: 'import-overtaken-by-the-registry',
    breaks: 'An import does what was shown, or nothing.',
    changes: [{ file: `${IMPORTS}/http/imports.controller.ts`, from: "if (fingerprintOf(source, plan) !== fingerprint) return refuse('import-plan-has-changed');", to: '' }],
    caughtBy: ['test', 'real-parts', IMPORTS],
    says: /is not done when the registry has become another meanwhile/,
  },
  {
    name: 'groups-host-groups',
    breaks: 'The host of an informal group is no informal group itself.',
    changes: [{ file: `${IMPORTS}/domain/hosts.ts`, from: `host.type === 'informal-group' ? problem('host-is-informal') : { id: host.id }`, to: '{ id: host.id }' }],
    caughtBy: ['test', 'specs', IMPORTS],
    says: /whose host is informal itself/,
  },
  {
    name: 'import-forgets-hosts-on-the-way',
    breaks: 'A host that comes with the file is written under the id that its groups are given.',
    changes: [{ file: `${IMPORTS}/storage/import.store.ts`, from: `parentId: ids.get(content.parentId ?? '') ?? content.parentId`, to: `parentId: ids.has(content.parentId ?? '') ? newId() : content.parentId` }],
    caughtBy: ['test', 'real-parts', IMPORTS],
    says: /brings informal groups with their hosts/,
  },
  {
    name: 'import-overwrites-what-an-association-said',
    breaks: 'What others said last of a contact person, a file does not overwrite.',
    changes: [{ file: `${IMPORTS}/domain/plan-contacts.ts`, from: 'changed.length > 0 && saidByOthers(person)', to: 'changed.length < 0 && saidByOthers(person)' }],
    caughtBy: ['test', 'specs', IMPORTS],
    says: /is not overwritten/,
  },
  {
    name: 'import-names-people-twice',
    breaks: 'A contact person who is known is not added again.',
    changes: [{ file: `${IMPORTS}/domain/person-meant.ts`, from: '[both, written, called]', to: '[both, written]' }],
    caughtBy: ['test', 'specs', IMPORTS],
    says: /known by name, a new address/,
  },
  {
    name: 'a-wrong-line-ends-a-role',
    breaks: 'A refused row ends nobody of its organisation.',
    changes: [{ file: `${IMPORTS}/domain/missing-contacts.ts`, from: ' && !unclearIds.has(organisation.id)', to: '' }, { file: `${IMPORTS}/domain/missing-contacts.ts`, from: ' && !isUnclear(organisation)', to: '' }],
    caughtBy: ['test', 'specs', IMPORTS],
    says: /is nobody of whose organisation a refused row/,
  },
  {
    name: 'half-a-file-ends-contacts-untold',
    breaks: 'More than a fifth of a source’s contact persons never end untold.',
    changes: [{ file: `${IMPORTS}/http/imports.controller.ts`, from: 'told: toldContacts }', to: 'told: plan.contacts.missing.length }' }],
    caughtBy: ['test', 'real-parts', IMPORTS],
    says: /many only when their number is told, and their numbers go/,
  },
  {
    name: 'import-lets-go-of-who-still-has-a-role',
    breaks: 'Who has something else in their name stays when one role ends.',
    changes: [{ file: `${IMPORTS}/storage/contact-import.store.ts`, from: 'if (others.length > 0 || ', to: 'if (' }],
    caughtBy: ['test', 'real-parts', IMPORTS],
    says: /with something else in their name lose the role alone/,
  },
  {
    name: 'spreadsheet-runs-what-people-wrote',
    breaks: 'No cell of a list is a formula.',
    changes: [{ file: 'libs/http-kit/src/table-files/table-files.ts', from: 'escape_formulas: true', to: 'escape_formulas: false' }],
    caughtBy: SPECS,
    says: /never begins a cell with what a spreadsheet runs/,
  },
  {
    name: 'row-begins-inside-a-cell',
    breaks: 'A line end inside a cell begins no new row.',
    changes: [{ file: 'libs/http-kit/src/table-files/table-files.ts', from: ', quoted_match: LINE_END', to: '' }],
    caughtBy: SPECS,
    says: /keeps marks, quotes and line ends inside their cell/,
  },
  {
    name: 'contact-details-in-the-news',
    breaks: 'How an organisation is reached stays in the registry.',
    changes: [{ file: 'services/partners/src/announcements/announce.ts', from: `const OF_INTEREST: readonly Field[] = ['type',`, to: `const OF_INTEREST: readonly Field[] = ['phone', 'type',` }],
    caughtBy: ['test', 'specs', 'services/partners/src/announcements'],
    says: /how an organisation is reached/,
  },
];
