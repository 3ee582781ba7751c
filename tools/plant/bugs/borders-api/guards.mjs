// [name, what it breaks, changes, service and endpoint where it shows, what is said there, 'alone' where it cannot be gone together with the others]
const gone = (file, from, to = '') => [{ file, from, to }];
const HTTP = 'libs/http-kit/src';
const REFERRALS = 'services/referrals/src';
const ACTIVITIES = 'services/activities/src';
const REPORTING = 'services/reporting/src';
const cameInstead = (code) => new RegExp(`${code} \\(\\d+\\) was expected`);
const NOT_FOUND = cameInstead('not-found');
const WITH_ANOTHER = cameInstead('referral-is-with-another-link-person');

/** Who somebody is, and for whom they act. */
export const TOKENS = [
  ['login-never-ends', 'A login that has expired is none.', gone(`${HTTP}/access/tokens.ts`, 'const CLOCK_TOLERANCE_SECONDS = 5;', 'const CLOCK_TOLERANCE_SECONDS = 86_400;'),
    'referrals', 'GET /consent-texts', cameInstead('token-is-invalid')],
  ['login-for-anybody', 'A login for another audience is none of ours.', gone(`${HTTP}/access/tokens.ts`, 'issuer: this.options.issuer, audience: this.options.audience, algorithms', 'issuer: this.options.issuer, algorithms'),
    'referrals', 'GET /consent-texts', cameInstead('token-is-invalid')],
  ['login-by-own-word', 'A login is signed by the provider.', [
    { file: `${HTTP}/access/tokens.ts`, from: 'import { createRemoteJWKSet, errors, jwtVerify,', to: 'import { createRemoteJWKSet, decodeJwt, errors, jwtVerify,' },
    { file: `${HTTP}/access/tokens.ts`, from: 'const { payload } = await jwtVerify(token, await this.keySet(), {', to: 'const payload = decodeJwt(token); void (async () => jwtVerify(token, await this.keySet(), {' },
    { file: `${HTTP}/access/tokens.ts`, from: `requiredClaims: ['exp', 'sub'],\n      });`, to: `requiredClaims: ['exp', 'sub'],\n      }))().catch(() => undefined);` },
  ], 'referrals', 'GET /consent-texts', cameInstead('token-is-invalid')],
  ['membership-never-ends', 'A membership that has ended opens nothing.', gone(`${HTTP}/access/memberships.ts`, ' and m.ended_at is null'), 'referrals', 'GET /consent-texts', cameInstead('membership-is-missing')],
  ['registry-membership-never-ends', 'A membership that has ended opens nothing.', gone('services/partners/src/memberships/storage/own-memberships.ts', ' and ended_at is null'),
    'partners', 'GET /agreements', cameInstead('membership-is-missing')],
  ['organisation-by-own-word', 'Nobody acts for an organisation because they say so.', [
    { file: `${HTTP}/access/choose-membership.ts`, from: 'memberships.filter((membership) => membership.organisationId === organisationId)', to: 'memberships.filter(() => true)' },
    { file: `${HTTP}/access/choose-membership.ts`, from: '...person, organisationId: first.organisationId,', to: '...person, organisationId: organisationId ?? first.organisationId,' },
  ], 'referrals', 'GET /desk', cameInstead('membership-is-missing')],
  ['unknown-fields-taken', 'A field that the request does not know is refused.', gone(`${HTTP}/input/validation-pipe.ts`, 'forbidNonWhitelisted: true', 'forbidNonWhitelisted: false'),
    'referrals', 'POST /clients', /with a field too many/],
  ['denials-unwritten', 'Every denial stands in the audit.', gone(`${HTTP}/access/access.guard.ts`, `if (refusal.code !== 'organisation-is-not-chosen') {`, 'if (Date.now() < 0) {'),
    'referrals', 'GET /consent-texts', /but 0 rows in the audit/],
  ['refusals-unwritten', 'Every refused command stands in the audit.', gone(`${HTTP}/commands/commands.ts`, `await this.trip.call('finish_command', noteOf(command, spec, { outcome: 'refused', objectId: spec.objectId, reason: error.refusal.code }));`),
    'referrals', 'POST /consents/{id}/withdrawal', /but 0 rows in the audit/],
];

/** What somebody may see and touch at all. */
export const OBJECTS = [
  ['roles-unasked', 'Every door but the public ones asks for a role.', gone(`${HTTP}/access/access.guard.ts`, `if (!mayWith(actor.roles, rule.roles)) return this.deny(request, person, actor, refuse('role-is-missing'), at);`),
    'referrals', 'GET /desk', cameInstead('role-is-missing')],
  ['drafts-for-all', 'Drafts are the counsellors’.', gone(`${REFERRALS}/referrals/domain/who-sees.ts`, `if (referral.status === 'draft') return false;`), 'referrals', 'GET /referrals/{id}', NOT_FOUND],
  ['held-for-all', 'A link person sees what waits and what is theirs.', gone(`${REFERRALS}/referrals/domain/who-sees.ts`,
    `return viewer.isLinkPerson && (referral.status === 'sent' || isFor(viewer, supportOf(referral)?.linkPersonId));`, 'return true;'), 'referrals', 'GET /referrals/{id}', NOT_FOUND],
  ['commands-unseen', 'What somebody does not see they cannot change, and they are told the same as of nothing.', gone(`${REFERRALS}/referrals/domain/who-sees.ts`, `(sees(viewer, referral) ? decide(referral) : refuse('not-found'));`, 'decide(referral);'),
    'referrals', 'POST /referrals/{id}/contacts', NOT_FOUND],
  ['referral-shown-to-all', 'A referral is shown to those who see it.', gone(`${REFERRALS}/referrals/http/referral-rendering.ts`, `if (!found || !client || !sees(viewer, found.referral)) return undefined;`, 'if (!found || !client) return undefined;'),
    'referrals', 'GET /referrals/{id}', NOT_FOUND],
  ['client-shown-to-all', 'A link person sees their own clients.', gone(`${REFERRALS}/clients/http/client-access.ts`, 'return sees ? client : undefined;', 'void sees;\n    return client;'), 'referrals', 'GET /clients/{id}', NOT_FOUND],
  ['client-shown-by-draft', 'A coordinator sees clients whose referral was sent.', gone(`${REFERRALS}/clients/http/client-access.ts`, `(viewer.isCoordinator && referral.status !== 'draft')`, 'viewer.isCoordinator'), 'referrals', 'GET /clients/{id}', NOT_FOUND],
  ['needs-of-anyone', 'Needs are written for clients whom one sees.', gone(`${REFERRALS}/clients/http/clients.controller.ts`, `if (!await this.access.find(tx, command.actor, id)) return refuse('not-found');`),
    'referrals', 'PUT /clients/{id}/needs', /have changed client|not-found \(404\) was expected/],
  ['consent-of-anyone', 'A consent is recorded for a client whom one sees.', gone(`${REFERRALS}/consents/http/consents.controller.ts`, `if (!await this.access.find(tx, actor, clientId)) return refuse('not-found');`),
    'referrals', 'POST /clients/{id}/consents', /have changed consents|not-found \(404\) was expected/],
  ['withdrawal-by-anyone', 'A consent is withdrawn by those who see the client.', gone(`${REFERRALS}/consents/http/consents.controller.ts`, 'if (!consent || !await this.access.find(tx, command.actor, consent.clientId))', 'if (!consent)'),
    'referrals', 'POST /consents/{id}/withdrawal', /have changed/],
  ['client-of-another', 'A draft is of one’s own client.', gone(`${REFERRALS}/referrals/http/referrals.controller.ts`, `if (client?.id !== clientId) return refuse('client-is-not-known');`),
    'referrals', 'POST /referrals', cameInstead('client-is-not-known')],
  ['consent-of-another-client', 'A draft points to its own client’s consent.', gone(`${REFERRALS}/referrals/http/referrals.controller.ts`, `return consentId === null || consents.some(({ id }) => id === consentId) ? undefined : refuse('consent-is-missing');`, 'void [consentId, consents];\n  return undefined;'),
    'referrals', 'POST /referrals', cameInstead('consent-is-missing')],
  ['vault-by-id-alone', 'A window opened to an organisation shows the window and nothing more.', gone(`${REFERRALS}/clients/storage/client.reader.ts`, 'return tx.findOne(ClientRow, { where: { organisationId, id } });', 'void organisationId;\n    return tx.findOne(ClientRow, { where: { id } });'),
    'referrals', 'GET /clients/{id}', NOT_FOUND, 'alone'],
  ['search-through-windows', 'A search finds one’s own clients.', gone(`${REFERRALS}/clients/storage/client.reader.ts`, `.where('client.organisationId = :organisationId', { organisationId })`, `.where(':organisationId <> :organisationId2', { organisationId, organisationId2: '' })`),
    'referrals', 'POST /client-searches', /another organisation.s alone/, 'alone'],
  ['window-of-another', 'A window is open to one recipient.', gone(`${REFERRALS}/window/window.controller.ts`, 'recipientOrganisationId: actor.organisationId, '), 'referrals', 'GET /placements/{placementId}/window', NOT_FOUND],
  ['window-shows-all', 'A window shows what the client allows.', gone(`${REFERRALS}/window/what-shows.ts`, `...(fields.includes('language') ? { language: client.language } : {}),`, 'language: client.language,'),
    'referrals', 'GET /placements/{placementId}/window', /which belongs to another/, 'alone'],
  ['window-beyond-agreement', 'A window shows what the agreement allows.', gone(`${REFERRALS}/referrals/domain/eligibility.ts`, 'consent.fields.filter((field) => agreement.fields.includes(field));', '(void agreement, [...consent.fields]);'),
    'referrals', 'GET /placements/{placementId}/window', /which belongs to another/, 'alone'],
  ['activity-of-another', 'An organiser reads its own activities.', gone(`${ACTIVITIES}/activities/storage/activity.reader.ts`, 'const row = await tx.findOneBy(ActivityRow, { organisationId, id });', 'void organisationId;\n    const row = await tx.findOneBy(ActivityRow, { id });'),
    'activities', 'GET /activities/{id}', NOT_FOUND],
  ['placements-of-another-activity', 'An activity’s placements are asked for by its organiser.', gone(`${ACTIVITIES}/placements/http/placements.controller.ts`, '(await this.activities.findOwn(tx, actor.organisationId, activityId)) && this.listed', 'this.listed'),
    'activities', 'GET /activities/{id}/placements', NOT_FOUND],
  ['placements-of-all-activities', 'An activity’s list shows its own placements.', gone(`${ACTIVITIES}/placements/http/placements.controller.ts`, '...(activityId && { activityId }), ', '...(activityId && {}), '),
    'activities', 'GET /activities/{id}/placements', /which belongs to another parent/],
  ['attendance-of-strangers', 'Those who hold a seat are marked, and nobody else.', gone(`${ACTIVITIES}/attendance/domain/mark-attendance.ts`, `if (strangers.length > 0) return refuse('placement-is-not-accepted', { placementIds: strangers.map(({ placementId }) => placementId) });`),
    'activities', 'PUT /activities/{id}/occurrences/{date}/attendance', cameInstead('placement-is-not-accepted')],
  ['attendance-of-other-activities', 'A seat is in one activity.', gone(`${ACTIVITIES}/attendance/storage/attendance.store.ts`, `where: [{ activityId, status: 'accepted' }`, `where: [{ status: 'accepted' }`),
    'activities', 'PUT /activities/{id}/occurrences/{date}/attendance', cameInstead('placement-is-not-accepted')],
  ['figures-for-associations', 'Figures are for public bodies.', gone(`${REPORTING}/http/area.ts`, 'if (!organisation || !PUBLIC_BODIES.includes(organisation.type)) return false;', 'if (!organisation) return false;'), 'reporting', 'GET /figures', NOT_FOUND],
  ['figures-of-other-areas', 'Figures are of one’s own area.', gone(`${REPORTING}/http/area.ts`, 'return organisation.serviceArea.includes(municipalityCode as MunicipalityCode);', 'return true;'), 'reporting', 'GET /figures', NOT_FOUND],
  ['figures-unasked', 'Figures are of one’s own area.', gone(`${REPORTING}/http/figures.controller.ts`, 'if (!await isInOurArea(tx, this.organisations, actor.organisationId, municipalityCode)) return undefined;'), 'reporting', 'GET /figures', NOT_FOUND],
  ['lineage-unasked', 'A figure opens to its events in one’s own area.', gone(`${REPORTING}/http/figures.controller.ts`, 'if (!rule || !await isInOurArea(tx, this.organisations, actor.organisationId, query.municipalityCode)) return undefined;', 'if (!rule) return undefined;'),
    'reporting', 'GET /figures/{figureId}/lineage', NOT_FOUND],
  ['reports-of-other-areas', 'Reports are made of one’s own area.', gone(`${REPORTING}/http/reports.controller.ts`, '(await isInOurArea(tx, this.organisations, organisationId, municipalityCode)', '(true'),
    'reporting', 'POST /reports', cameInstead('municipality-is-not-in-your-area')],
  ['report-of-another', 'A maker reads its own reports.', gone(`${REPORTING}/report/storage/report.store.ts`, 'const row = await tx.findOneBy(ReportRow, { id, organisationId });', 'void organisationId;\n  const row = await tx.findOneBy(ReportRow, { id });'),
    'reporting', 'GET /reports/{id}', NOT_FOUND],
  ['own-membership-ended', 'Nobody ends their own membership.', gone('services/partners/src/memberships/domain/end-membership.ts', `if (isSamePerson(membership, by)) return refuse('membership-is-your-own');`, 'void isSamePerson;'),
    'partners', 'POST /memberships/{id}/ending', cameInstead('membership-is-your-own'), 'alone'],
];

const holder = (name, file, endpoint, whose = '!isFor(by, referral.support.linkPersonId)') => [
  `${name}-of-anyone`, 'A referral that is held is its holder’s.',
  gone(`${REFERRALS}/referrals/domain/${file}.ts`, `if (${whose}) return refuse('referral-is-with-another-link-person');`), 'referrals', endpoint, WITH_ANOTHER];

/** What somebody may do with what they see. */
export const DECISIONS = [
  holder('contact', 'record-contact', 'POST /referrals/{id}/contacts'),
  holder('meeting', 'record-meeting', 'POST /referrals/{id}/meetings'),
  holder('placement', 'request-placement', 'POST /referrals/{id}/placement-requests'),
  holder('placement-withdrawal', 'withdraw-placement', 'POST /referrals/{id}/placement-withdrawal', '!isFor(command.by, referral.support.linkPersonId)'),
  holder('completion', 'complete-referral', 'POST /referrals/{id}/completion', '!isFor(command.by, referral.support.linkPersonId)'),
  ['declining-by-anyone', 'A link person declines what they hold.', gone(`${REFERRALS}/referrals/domain/decline-referral.ts`, `if (by.side === 'link-person' && (`, 'if (Date.now() < 0 && ('), 'referrals', 'POST /referrals/{id}/declining', WITH_ANOTHER],
  ['sending-by-a-colleague', 'A draft is sent by its maker.', gone(`${REFERRALS}/referrals/domain/send-referral.ts`, `if (!isFor(command.by, referral.counsellorId)) return refuse('referral-is-of-another-counsellor');`),
    'referrals', 'POST /referrals/{id}/sending', cameInstead('referral-is-of-another-counsellor')],
  ['editing-by-a-colleague', 'A draft is edited by its maker.', gone(`${REFERRALS}/referrals/domain/edit-draft.ts`, `if (!isFor(command.by, referral.counsellorId)) return refuse('referral-is-of-another-counsellor');`),
    'referrals', 'PUT /referrals/{id}', cameInstead('referral-is-of-another-counsellor')],
  ['assigning-others', 'A link person takes for themselves alone.', gone(`${REFERRALS}/referrals/domain/assign-link-person.ts`, `if (!command.byCoordinator && !isFor(by, linkPersonId)) return refuse('only-coordinator-assigns-others');`),
    'referrals', 'POST /referrals/{id}/assignment', cameInstead('only-coordinator-assigns-others')],
  ['assigning-to-anybody', 'A referral is given to a link person.', gone(`${REFERRALS}/referrals/domain/assign-link-person.ts`, `if (!command.isLinkPerson) return refuse('link-person-is-not-known');`),
    'referrals', 'POST /referrals/{id}/assignment', cameInstead('link-person-is-not-known')],
  ['assigning-to-strangers', 'A referral is given to a link person of one’s own organisation.', gone(`${REFERRALS}/migrations/ended-agreements.migration.ts`, ' and m.organisation_id = organisation'),
    'referrals', 'POST /referrals/{id}/assignment', cameInstead('link-person-is-not-known')],
  ['withdrawn-consent-relied-on', 'Without a consent in force nothing leaves.', gone(`${REFERRALS}/referrals/domain/eligibility.ts`, '[consentIsRecorded, consentHolds, activityIsOffered]', '[consentIsRecorded, activityIsOffered]'),
    'referrals', 'POST /referrals/{id}/sending', cameInstead('consent-is-withdrawn'), 'alone'],
  ['unnamed-recipient', 'A consent names who is told.', gone(`${REFERRALS}/referrals/domain/eligibility.ts`, '[consentNamesRecipient, agreementIsInForce, agreementCoversFields]', '[agreementIsInForce, agreementCoversFields]'),
    'referrals', 'POST /referrals/{id}/placement-requests', cameInstead('consent-does-not-name-recipient'), 'alone'],
  ['sending-without-agreement', 'Without an agreement in force nothing leaves.', [
    ...gone(`${REFERRALS}/referrals/domain/eligibility.ts`, '[consentIsRecorded, consentHolds, activityIsOffered]', '[consentIsRecorded]'),
    ...gone(`${REFERRALS}/referrals/domain/eligibility.ts`, '[consentNamesRecipient, agreementIsInForce, agreementCoversFields]', '[]'),
  ],
    'referrals', 'POST /referrals/{id}/sending', cameInstead('agreement-is-missing')],
];

/** Lists of one's own. */
export const LISTS = [
  ['activities-of-all', 'An organiser’s list is its own.', gone(`${ACTIVITIES}/activities/storage/own-activities.ts`, 'from activities where organisation_id = $1 and', 'from activities where $1::uuid is not null and'),
    'activities', 'GET /activities', /another organisation.s alone/],
  ['reports-of-all', 'A maker’s list is its own.', gone(`${REPORTING}/report/storage/report.store.ts`, 'tx.find(ReportRow, { where: { organisationId }, order: { year', 'tx.find(ReportRow, { where: organisationId ? {} : {}, order: { year'),
    'reporting', 'GET /reports', /another organisation.s alone/],
];

/** Guards that the database repeats: each is seen only where the policy is open as well. */
export const DOUBLE_FENCES = [
  ['draft-activities-public', 'Only what is published is public.', [
    ...gone(`${ACTIVITIES}/activities/storage/activity.reader.ts`, `findOneBy(ActivityRow, { id, status: 'published' })`, 'findOneBy(ActivityRow, { id })'),
    ...gone(`${ACTIVITIES}/storage/migrations/activities.ts`, `"status = 'published'"),`, `'true'),`),
  ], 'activities', 'GET /public/activities/{id}', NOT_FOUND],
  ['draft-reports-public', 'Only what is published is public.', [
    ...gone(`${REPORTING}/report/storage/report.store.ts`, `findOneBy(ReportRow, { id, status: 'published' })`, 'findOneBy(ReportRow, { id })'),
    ...gone(`${REPORTING}/storage/migrations/reporting.ts`, "publishedTable(SERVICE, 'reports', `status = 'published'`)", `publishedTable(SERVICE, 'reports', 'true')`),
  ], 'reporting', 'GET /public/reports/{id}/data.json', /was expected|went wrong/],
  ['window-without-agreement', 'A window is open while the agreement is in force.', [
    ...gone(`${HTTP}/mirrors/agreements.ts`, ' and (ended_at is null or ended_at > $4)'),
    ...gone(`${REFERRALS}/migrations/windows-need-agreements.migration.ts`, ' and (a.ended_at is null or a.ended_at > now())'),
  ], 'referrals', 'GET /placements/{placementId}/window', NOT_FOUND],
  ['window-after-withdrawal', 'A window closes with the consent.', [
    ...gone(`${REFERRALS}/window/window.controller.ts`, 'closedAt: IsNull(), '),
    ...gone(`${REFERRALS}/migrations/windows-need-agreements.migration.ts`, ' and closed_at is null\n            and', '\n            and'),
  ], 'referrals', 'GET /placements/{placementId}/window', NOT_FOUND],
];
