import type { EventType } from './contracts.js';

/** The services that send or receive mail. */
export const SERVICES = ['partners', 'activities', 'referrals', 'reporting'] as const;
export type Service = (typeof SERVICES)[number];

export interface Route {
  /** Which services receive the event. */
  readonly to: readonly Service[];
  /** `broadcast` goes to every deployment of those services; `addressee` only to the one that serves the event's `recipientorganisation`. */
  readonly kind: 'broadcast' | 'addressee';
  /** Why they may have it, in words: this is read by data protection officers. */
  readonly purpose: string;
}

/** Who gets what. Broker configuration, relay and documentation are generated from this table and the deployments. */
export const ROUTES: Readonly<Record<EventType, readonly Route[]>> = {
  'partners.organisation-registered.v1': [{ to: ['activities', 'referrals', 'reporting'], kind: 'broadcast', purpose: 'Names and areas of the organisations that others’ records refer to.' }],
  'partners.organisation-changed.v1': [{ to: ['activities', 'referrals', 'reporting'], kind: 'broadcast', purpose: 'Others’ records follow when a name, an area or a successor changes.' }],
  'partners.membership-granted.v1': [{ to: ['activities', 'referrals', 'reporting'], kind: 'broadcast', purpose: 'Who may act for whom, without names: each service decides its own access.' }],
  'partners.membership-changed.v1': [{ to: ['activities', 'referrals', 'reporting'], kind: 'broadcast', purpose: 'Roles and their days hold everywhere as they were changed.' }],
  'partners.membership-ended.v1': [{ to: ['activities', 'referrals', 'reporting'], kind: 'broadcast', purpose: 'Access ends everywhere.' }],
  'partners.agreement-activated.v1': [{ to: ['activities', 'referrals'], kind: 'broadcast', purpose: 'Which partners may share which fields for which purposes.' }],
  'partners.agreement-ended.v1': [{ to: ['activities', 'referrals'], kind: 'broadcast', purpose: 'Sharing stops at once.' }],
  'partners.agreement-expiring.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'What ends soon is seen in time to be renewed, without saying what was agreed.' }],
  'partners.meeting-held.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'The dialogue of the year in the report: which forums met, and how many came for whom.' }],
  'partners.negotiation-overdue.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'Which municipality and region lack the negotiation that the law asks of them, in the report.' }],
  'partners.appointment-changed.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'Which municipalities have named somebody to which role, without names.' }],
  'partners.responsibility-assigned.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'Which organisation answers for what, without persons.' }],
  'partners.responsibility-missing.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'What nobody answers for is shown before the council asks.' }],
  'partners.operating-model-adopted.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'How far each municipality has taken which way of working, in the report.' }],
  'partners.network-founded.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'Where organisations work together, and which region still lacks a cooperation network, in the report.' }],
  'partners.network-changed.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'The report follows when a network covers other places or lasts longer.' }],
  'partners.network-ended.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'A network that is no more is not shown as one.' }],
  'partners.network-membership-started.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'How many organisations belong to which network, in the report.' }],
  'partners.network-membership-ended.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'Who has left is not counted any longer.' }],
  'partners.training-recorded.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'How many people were trained in what, in the report.' }],
  'partners.training-retracted.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'A correction of how many were trained.' }],
  'partners.grant-round-opened.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'What could be applied for, in the report’s figures of grants.' }],
  'partners.grant-application-submitted.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'How much was asked and by how many organisations, in the report.' }],
  'partners.grant-decided.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'What was granted: a public decision, as figures.' }],
  'partners.grant-changed.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'A correction of what was granted.' }],
  'partners.grant-use-accepted.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'How much was used, in the report.' }],
  'partners.grant-recovered.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'A correction of what was granted.' }],
  'activities.activity-published.v1': [{ to: ['referrals', 'reporting'], kind: 'broadcast', purpose: 'What referrals may point to; supply in the report.' }],
  'activities.activity-paused.v1': [{ to: ['referrals', 'reporting'], kind: 'broadcast', purpose: 'Nobody is referred to what is not offered; supply in the report.' }],
  'activities.activity-cancelled.v1': [{ to: ['referrals', 'reporting'], kind: 'broadcast', purpose: 'Nobody is referred to what is not offered; supply in the report.' }],
  'activities.activity-archived.v1': [{ to: ['referrals', 'reporting'], kind: 'broadcast', purpose: 'Nobody is referred to what is over; supply in the report.' }],
  'activities.occurrence-cancelled.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'How often meetings are called off, in the report.' }],
  'activities.occurrence-moved.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'Meetings held at another time are counted where they were held.' }],
  'activities.occurrence-restored.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'A correction of what was called off or moved.' }],
  'activities.rides-tallied.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'Seats offered, taken and lacking in the report: a way to get there is one of the measures.' }],
  'activities.placement-accepted.v1': [{ to: ['referrals'], kind: 'addressee', purpose: 'The asking region learns that a seat is held.' }],
  'activities.placement-declined.v1': [{ to: ['referrals'], kind: 'addressee', purpose: 'The asking region learns that another way must be found.' }],
  'activities.placement-attended.v1': [{ to: ['referrals'], kind: 'addressee', purpose: 'The loop closes by attendance, not by paperwork.' }],
  'activities.attendance-corrected.v1': [{ to: ['referrals'], kind: 'addressee', purpose: 'Whoever acted on a wrong mark learns it.' }],
  'activities.capacity-changed.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'Where people find no room and where seats stay empty, as counts.' }],
  'activities.occurrence-held.v1': [
    { to: ['reporting'], kind: 'broadcast', purpose: 'Visits for the report, as head counts.' },
    { to: ['partners'], kind: 'broadcast', purpose: 'Visits beside the grant that paid for them, as head counts.' },
  ],
  'activities.place-registered.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'Where people can meet, and how many of those are everyday places, in the report.' }],
  'activities.place-changed.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'The report follows when a place is described, changes or is used no longer.' }],
  'activities.experiment-state-changed.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'Which experiments were tried against which barrier, and what became of them, in the report.' }],
  'activities.experience-recorded.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'How many good and bad experiences were collected, without their words.' }],
  'activities.need-raised.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'What residents wish for and where, as a tally.' }],
  'activities.need-met.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'How many of residents’ wishes became activities, as a tally.' }],
  'activities.volunteer-model-changed.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'Where there are volunteers, and whether anybody answers for them and pays for it, in the report; no persons.' }],
  'activities.volunteer-changed.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'How many volunteers there are and are trained, in the report; no names.' }],
  'activities.volunteer-need-changed.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'How many people wait for a volunteer, in the report; no names.' }],
  'activities.volunteer-match-started.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'How many pairs began, in the report; no names.' }],
  'activities.volunteer-match-ended.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'How many months pairs lasted and how it went, in the report; no names.' }],
  'activities.publication-made.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'Publications by channel in the report.' }],
  'activities.publication-retracted.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'A correction of what was told where.' }],
  'activities.feedback-gathered.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'How content those who took part were, as counts of five and more without words.' }],
  'activities.views-counted.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'Whether what is offered is seen, as monthly counts without anybody who looked.' }],
  'referrals.placement-requested.v1': [{ to: ['activities'], kind: 'addressee', purpose: 'A seat is asked by a random code; who the person is stays with the region.' }],
  'referrals.placement-withdrawn.v1': [{ to: ['activities'], kind: 'addressee', purpose: 'The association frees the seat and erases the code.' }],
  'referrals.screening-recorded.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'How often loneliness is raised, as a tally.' }],
  'referrals.barrier-identified.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'What keeps people from taking part, as a tally.' }],
  'referrals.barrier-solved.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'How barriers were removed, as a tally.' }],
  'referrals.facts-withdrawn.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'Where a person lives is forgotten in what was told before, too.' }],
  'referrals.referral-sent.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'The funnel of the report.' }],
  'referrals.referral-assigned.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'The funnel of the report.' }],
  'referrals.first-contact-made.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'Days to the first contact in the report.' }],
  'referrals.referral-placed.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'The funnel and the reach in the report.' }],
  'referrals.referral-unplaced.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'A correction of the funnel and the reach.' }],
  'referrals.referral-completed.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'Outcomes in the report.' }],
  'referrals.referral-closed.v1': [{ to: ['reporting'], kind: 'broadcast', purpose: 'The funnel of the report.' }],
  'reporting.programme-adopted.v1': [{ to: ['partners'], kind: 'broadcast', purpose: 'Who answers for a programme and each of its measures is said where all responsibilities are.' }],
};
