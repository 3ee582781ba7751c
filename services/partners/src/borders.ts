import type { Borders } from '@pirtti/http-kit';
import { GRANT_BORDERS } from './grants/borders.js';

/** Who prepares agreements and follows them; signing and ending is the administrator's. */
const WRITER = ['organisation-admin', 'hyte-coordinator'] as const;

/** Who may do what is the administrators' to see and to say. */
const ADMIN = ['organisation-admin'] as const;

const KEPT_BY_OTHERS = 'organisation-is-kept-by-others';
/** Coordinators keep the organisations of their area, administrators their own. */
const BY_COORDINATORS = { 'organisation-admin': KEPT_BY_OTHERS, 'association-adviser': KEPT_BY_OTHERS };
const BY_ADMINISTRATORS = { 'hyte-coordinator': KEPT_BY_OTHERS, 'association-adviser': KEPT_BY_OTHERS };

/** Advisers keep those that have been given to them. */
const BY_ADVISERS = { 'organisation-admin': KEPT_BY_OTHERS, 'hyte-coordinator': KEPT_BY_OTHERS };

/** Who names people for organisations that are theirs to keep. */
const NAMER = ['organisation-admin', 'hyte-coordinator', 'association-adviser'] as const;
const BY_NAMERS = { 'association-adviser': KEPT_BY_OTHERS };

/** Who takes part in a matter reads it and changes nothing in it. */
const OF_OTHERS = 'matter-is-of-others';

/** The registry is public by nature and changed by its keepers. Memberships are each organisation's own; an agreement belongs to all its parties. */
export const BORDERS: Borders = {
  'GET /public/organisations': { may: 'anyone' },
  'GET /public/organisations/{id}': { may: 'anyone', of: 'organisation' },
  'GET /organisations': { may: 'member' },
  'GET /organisations/list.csv': { may: 'member' },
  'GET /organisations/list.xlsx': { may: 'member' },
  'GET /organisations/{id}': { may: 'member', of: 'organisation', foreign: 'done' },
  'GET /organisations/{id}/timeline': { may: 'member', of: 'organisation', foreign: 'done' },
  'POST /public/organisations/{id}/confirmation': { may: 'anyone', of: 'organisation', own: 'confirmation-link-does-not-work', foreign: 'confirmation-link-does-not-work' },
  'POST /organisations/{id}/confirmation': {
    may: ['organisation-admin', 'hyte-coordinator', 'association-adviser'], of: 'organisation of the area', own: BY_COORDINATORS, foreign: KEPT_BY_OTHERS,
    others: { 'own organisation': BY_ADMINISTRATORS, 'organisation to advise': BY_ADVISERS },
  },
  'POST /organisations': { may: ['hyte-coordinator'], of: 'new organisation', elsewhere: 'done', foreign: 'registry-is-kept-by-coordinators' },
  'PUT /organisations/{id}': {
    may: ['organisation-admin', 'hyte-coordinator', 'association-adviser'], of: 'organisation of the area', own: BY_COORDINATORS, elsewhere: BY_COORDINATORS, foreign: KEPT_BY_OTHERS,
    others: { 'own organisation': BY_ADMINISTRATORS, 'organisation to advise': BY_ADVISERS },
  },
  'POST /organisations/{id}/delegation': {
    may: ['organisation-admin', 'hyte-coordinator'], of: 'organisation of the area', own: BY_COORDINATORS, elsewhere: BY_COORDINATORS, foreign: KEPT_BY_OTHERS,
    others: { 'own organisation': BY_ADMINISTRATORS, 'organisation to advise': KEPT_BY_OTHERS },
  },
  'POST /organisations/{id}/delegation/ending': {
    may: ['organisation-admin', 'hyte-coordinator'], of: 'organisation of the area', own: BY_COORDINATORS, foreign: KEPT_BY_OTHERS,
    others: { 'own organisation': BY_ADMINISTRATORS, 'organisation to advise': KEPT_BY_OTHERS },
  },
  // Invited by those who keep the record, from outside, as long as nobody looks after the organisation itself.
  'GET /organisations/{id}/first-administrator': {
    may: NAMER, of: 'organisation without an administrator', own: BY_COORDINATORS, foreign: KEPT_BY_OTHERS,
    others: { 'own organisation': KEPT_BY_OTHERS, 'advised organisation without an administrator': BY_ADVISERS },
  },
  'POST /organisations/{id}/first-administrator': {
    may: NAMER, of: 'organisation without an administrator', own: BY_COORDINATORS, foreign: KEPT_BY_OTHERS,
    others: { 'own organisation': KEPT_BY_OTHERS, 'advised organisation without an administrator': BY_ADVISERS, 'organisation with an administrator': { ...BY_COORDINATORS, 'hyte-coordinator': 'organisation-has-administrator' } },
  },
  'POST /organisations/{id}/first-administrator/renewal': {
    may: NAMER, of: 'organisation with an invited administrator', own: BY_COORDINATORS, foreign: KEPT_BY_OTHERS,
    others: { 'organisation without an administrator': { ...BY_COORDINATORS, 'hyte-coordinator': 'not-found' }, 'organisation with an administrator': { ...BY_COORDINATORS, 'hyte-coordinator': 'organisation-has-administrator' } },
  },
  'POST /organisations/{id}/first-administrator/withdrawal': {
    may: NAMER, of: 'organisation with an invited administrator', own: BY_COORDINATORS, foreign: KEPT_BY_OTHERS,
    others: { 'organisation without an administrator': { ...BY_COORDINATORS, 'hyte-coordinator': 'not-found' } },
  },
  'GET /forums': { may: 'member' },
  'GET /forums/list.csv': { may: 'member' },
  'GET /forums/list.xlsx': { may: 'member' },
  'GET /forums/{id}': { may: 'member', of: 'forum', others: { 'forum of another': 'done' } },
  'GET /forums/{id}/timeline': { may: 'member', of: 'forum', others: { 'forum of another': 'done' } },
  'GET /forums/{id}/meetings': { may: 'member', of: 'forum', others: { 'forum of another': 'done' } },
  'POST /forums': { may: WRITER, of: 'new forum', foreign: 'done', elsewhere: 'related-organisation-is-unknown' },
  'PUT /forums/{id}': { may: WRITER, of: 'forum', elsewhere: 'related-organisation-is-unknown', others: { 'forum of another': 'forum-is-convened-by-another' } },
  'POST /forums/{id}/ending': { may: WRITER, of: 'forum', others: { 'forum of another': 'forum-is-convened-by-another' } },
  'POST /forums/{id}/meetings': { may: WRITER, of: 'forum', elsewhere: 'related-organisation-is-unknown', others: { 'forum of another': 'forum-is-convened-by-another' } },
  'GET /meetings/{id}': { may: 'member', of: 'meeting', others: { 'meeting of another': 'done', 'held meeting': 'done' } },
  'GET /meetings/{id}/timeline': { may: 'member', of: 'meeting', others: { 'meeting of another': 'done' } },
  'GET /meetings/{id}/invitation.ics': { may: 'member', of: 'meeting', others: { 'meeting of another': 'done' } },
  'PUT /meetings/{id}': { may: WRITER, of: 'meeting', elsewhere: 'related-organisation-is-unknown', others: { 'meeting of another': 'meeting-is-called-by-another', 'held meeting': 'meeting-is-held' } },
  'POST /meetings/{id}/cancellation': { may: WRITER, of: 'meeting', others: { 'meeting of another': 'meeting-is-called-by-another', 'held meeting': 'meeting-is-held' } },
  'POST /meetings/{id}/holding': { may: WRITER, of: 'meeting', elsewhere: 'related-organisation-is-unknown', others: { 'meeting of another': 'meeting-is-called-by-another', 'held meeting': 'done' } },
  'PUT /meetings/{id}/minutes': { may: WRITER, of: 'held meeting', elsewhere: 'action-is-of-no-participant', others: { 'held meeting of another': 'meeting-is-called-by-another', meeting: 'meeting-is-not-held' } },
  'POST /meetings/{id}/actions/{actionId}/completion': { may: WRITER, of: 'held meeting', others: { 'held meeting of another': 'action-is-of-another' } },
  'POST /meetings/{id}/actions/{actionId}/reopening': { may: WRITER, of: 'held meeting', others: { 'held meeting of another': 'action-is-of-another' } },
  'GET /meeting-actions': { may: 'member' },
  'GET /meeting-actions/list.csv': { may: 'member' },
  'GET /meeting-actions/list.xlsx': { may: 'member' },
  'GET /hyte-negotiations': { may: 'member' },
  'GET /hyte-negotiations/list.csv': { may: 'member' },
  'GET /hyte-negotiations/list.xlsx': { may: 'member' },
  'GET /operating-models': { may: 'member' },
  'GET /operating-models/list.csv': { may: 'member' },
  'GET /operating-models/list.xlsx': { may: 'member' },
  'GET /operating-models/{id}': { may: 'member', of: 'operating model', foreign: 'done' },
  'GET /operating-models/{id}/timeline': { may: 'member', of: 'operating model', foreign: 'done' },
  'POST /operating-models': { may: WRITER },
  'PUT /operating-models/{id}': { may: WRITER, of: 'operating model', foreign: 'model-is-kept-by-another' },
  'PUT /operating-models/{id}/adoptions/{municipalityCode}': { may: WRITER, of: 'municipality of the area', foreign: 'municipality-is-of-another' },
  'GET /networks': { may: 'member' },
  'GET /networks/list.csv': { may: 'member' },
  'GET /networks/list.xlsx': { may: 'member' },
  'GET /networks/missing': { may: 'member' },
  'GET /networks/{id}': { may: 'member', of: 'network', foreign: 'done' },
  'GET /networks/{id}/timeline': { may: 'member', of: 'network', foreign: 'done' },
  'POST /networks': { may: WRITER, of: 'new network', foreign: 'done', elsewhere: 'forum-is-convened-by-another' },
  'PUT /networks/{id}': { may: WRITER, of: 'network', elsewhere: 'forum-is-convened-by-another', foreign: 'network-is-convened-by-another' },
  'POST /networks/{id}/ending': { may: WRITER, of: 'network', foreign: 'network-is-convened-by-another' },
  'GET /networks/{id}/memberships': { may: 'member', of: 'network', foreign: 'done' },
  'GET /networks/{id}/memberships/list.csv': { may: 'member', of: 'network', foreign: 'done' },
  'GET /networks/{id}/memberships/list.xlsx': { may: 'member', of: 'network', foreign: 'done' },
  'POST /networks/{id}/memberships': { may: WRITER, of: 'network', elsewhere: 'related-organisation-is-unknown', foreign: 'network-is-convened-by-another' },
  'PUT /networks/{id}/memberships/{membershipId}': { may: WRITER, of: 'network membership', foreign: 'network-is-convened-by-another', others: { 'network membership in another’s network': 'network-is-convened-by-another' } },
  'POST /networks/{id}/memberships/{membershipId}/ending': { may: WRITER, of: 'network membership', foreign: 'network-membership-is-of-another', others: { 'network membership in another’s network': 'done' } },
  'GET /trainings': { may: 'member' },
  'GET /trainings/list.csv': { may: 'member' },
  'GET /trainings/list.xlsx': { may: 'member' },
  'GET /trainings/{id}': { may: 'member', of: 'training', foreign: 'done' },
  'GET /trainings/{id}/timeline': { may: 'member', of: 'training', foreign: 'done' },
  'POST /trainings': { may: WRITER },
  'PUT /trainings/{id}': { may: WRITER, of: 'training', foreign: 'training-is-of-another' },
  'POST /trainings/{id}/retraction': { may: WRITER, of: 'training', foreign: 'training-is-of-another' },
  'GET /organisation-imports': { may: ['hyte-coordinator'], listsOwn: true },
  'POST /organisation-imports/previews': { may: ['hyte-coordinator'], of: 'file to import', foreign: 'registry-is-kept-by-coordinators' },
  'POST /organisation-imports': { may: ['hyte-coordinator'], of: 'previewed import', foreign: 'registry-is-kept-by-coordinators' },
  'GET /my/memberships': { may: 'signed-in' },
  'GET /my/letters': { may: 'signed-in' },
  'POST /my/letters/choices': { may: 'member' },
  'GET /memberships': { may: ADMIN },
  'GET /memberships/list.csv': { may: ADMIN },
  'GET /memberships/list.xlsx': { may: ADMIN },
  'GET /memberships/{id}': { may: ADMIN, of: 'membership', others: { 'own membership': 'done' } },
  'PUT /memberships/{id}': { may: ADMIN, of: 'membership', others: { 'own membership': 'membership-is-your-own' } },
  'POST /memberships/{id}/ending': { may: ADMIN, of: 'membership', others: { 'own membership': 'membership-is-your-own' } },
  'GET /memberships/{id}/contact-persons': { may: ADMIN, of: 'membership', others: { 'own membership': 'done' } },
  'POST /memberships/{id}/deputies': { may: ADMIN, of: 'membership', elsewhere: 'deputy-is-no-member', others: { 'own membership': 'done' } },
  'GET /invitations': { may: ADMIN },
  'POST /invitations': { may: ADMIN },
  'POST /invitations/{id}/renewal': { may: ADMIN, of: 'invitation' },
  'POST /invitations/{id}/withdrawal': { may: ADMIN, of: 'invitation' },
  // A link opens by its secret alone, whoever asks: what is no link is told the same to all.
  'POST /my/invitations/opening': { may: 'signed-in', own: 'invitation-is-not-usable' },
  'POST /my/invitations/acceptance': { may: 'signed-in', own: 'invitation-is-not-usable' },
  'GET /appointments': { may: 'member' },
  'GET /appointments/list.csv': { may: 'member' },
  'GET /appointments/list.xlsx': { may: 'member' },
  'GET /appointments/coverage': { may: 'member' },
  'GET /appointments/coverage.csv': { may: 'member' },
  'GET /appointments/coverage.xlsx': { may: 'member' },
  'GET /appointments/godparents': { may: 'member' },
  'GET /appointments/godparents.csv': { may: 'member' },
  'GET /appointments/godparents.xlsx': { may: 'member' },
  'GET /appointments/{id}': { may: 'member', of: 'appointment', foreign: 'done' },
  'POST /appointments': {
    may: NAMER, of: 'person to name', own: BY_NAMERS, elsewhere: { ...BY_NAMERS, 'organisation-admin': 'person-is-of-another-organisation', 'hyte-coordinator': 'person-is-of-another-organisation' }, foreign: KEPT_BY_OTHERS,
    others: { 'person to name for an advised organisation': BY_ADVISERS },
  },
  'PUT /appointments/{id}': { may: NAMER, of: 'appointment', own: BY_NAMERS, foreign: KEPT_BY_OTHERS },
  'POST /appointments/{id}/ending': { may: NAMER, of: 'appointment', own: BY_NAMERS, foreign: KEPT_BY_OTHERS },
  'POST /appointments/{id}/cancellation': { may: NAMER, of: 'planned appointment', own: BY_NAMERS, foreign: KEPT_BY_OTHERS },
  'GET /contact-persons': { may: 'member' },
  'GET /contact-persons/{id}': { may: 'member', of: 'contact person', foreign: 'done' },
  'PUT /contact-persons/{id}': { may: NAMER, of: 'contact person', own: BY_NAMERS, foreign: KEPT_BY_OTHERS },
  'POST /contact-persons/{id}/staying': { may: NAMER, of: 'contact person', own: BY_NAMERS, foreign: KEPT_BY_OTHERS },
  'POST /contact-persons/{id}/confirmation': { may: NAMER, of: 'contact person', own: BY_NAMERS, foreign: KEPT_BY_OTHERS },
  'POST /contact-persons/{id}/handover': { may: NAMER, of: 'contact person', own: BY_NAMERS, elsewhere: { ...BY_NAMERS, 'organisation-admin': 'person-is-of-another-organisation', 'hyte-coordinator': 'person-is-of-another-organisation' }, foreign: KEPT_BY_OTHERS },
  'GET /responsibilities': { may: 'member' },
  'GET /responsibilities/list.csv': { may: 'member' },
  'GET /responsibilities/list.xlsx': { may: 'member' },
  'GET /responsibilities/{id}': { may: 'member', of: 'matter', others: { 'measure to answer for': 'done', 'matter that we take part in': 'done' } },
  'POST /responsibilities': { may: WRITER },
  'POST /responsibilities/{id}/assignment': { may: WRITER, of: 'matter', elsewhere: 'person-is-of-another-organisation', others: { 'agreement to answer for': 'done', 'measure to answer for': 'done', 'matter that we take part in': OF_OTHERS } },
  'POST /responsibilities/{id}/ending': { may: WRITER, of: 'matter', others: { 'matter that we take part in': OF_OTHERS } },
  'POST /responsibilities/{id}/closing': { may: WRITER, of: 'matter', others: { 'agreement to answer for': 'agreement-is-ended-elsewhere', 'measure to answer for': 'programme-ends-by-itself', 'matter that we take part in': OF_OTHERS } },
  'POST /responsibilities/{id}/participations': { may: WRITER, of: 'matter to take part in', elsewhere: 'related-organisation-is-unknown', others: { 'matter that we take part in': OF_OTHERS, 'agreement to answer for': 'done' } },
  'PUT /responsibilities/{id}/participations/{participationId}': { may: WRITER, of: 'participation', elsewhere: 'not-found', others: { 'matter that we take part in': OF_OTHERS } },
  'POST /responsibilities/{id}/participations/{participationId}/ending': { may: WRITER, of: 'participation', elsewhere: 'not-found', others: { 'matter that we take part in': OF_OTHERS } },
  'POST /responsibilities/{id}/agreements': { may: WRITER, of: 'matter and agreement', elsewhere: 'agreement-is-of-others', others: { 'matter that we take part in': OF_OTHERS } },
  'POST /responsibilities/{id}/agreements/{agreementId}/unlinking': { may: WRITER, of: 'matter with an agreement', others: { 'matter that we take part in': OF_OTHERS } },
  'GET /agreements': { may: 'member' },
  'GET /agreements/list.csv': { may: 'member' },
  'GET /agreements/list.xlsx': { may: 'member' },
  'GET /agreements/in-force': { may: 'member' },
  'GET /agreements/possible-partners': { may: WRITER },
  'GET /agreements/{id}': { may: 'member', of: 'agreement', others: { 'agreement of the other party': 'done' } },
  'POST /agreements': { may: WRITER, of: 'new agreement', foreign: 'done', elsewhere: 'task-is-of-no-party' },
  'PUT /agreements/{id}': {
    may: WRITER, of: 'draft agreement', elsewhere: 'task-is-of-no-party', others: { 'draft agreement of the other party': 'agreement-is-written-by-another', agreement: 'agreement-is-no-longer-a-draft' },
  },
  'POST /agreements/{id}/signatures': { may: ['organisation-admin'], of: 'draft agreement', others: { 'draft agreement of the other party': 'done' } },
  'POST /agreements/{id}/ending': { may: ['organisation-admin'], of: 'agreement', others: { 'agreement of the other party': 'done', 'draft agreement': 'done' } },
  'POST /agreements/{id}/commitments/{commitmentId}/completion': {
    may: WRITER, of: 'agreement', agreementEnded: 'agreement-is-over', others: { 'agreement of the other party': 'commitment-is-of-another-party', 'draft agreement': 'agreement-is-not-signed' },
  },
  'POST /agreements/{id}/commitments/{commitmentId}/reopening': {
    may: WRITER, of: 'agreement', agreementEnded: 'agreement-is-over', others: { 'agreement of the other party': 'commitment-is-of-another-party', 'draft agreement': 'agreement-is-not-signed' },
  },
  ...GRANT_BORDERS,
};
