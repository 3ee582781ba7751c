import { rolesOf, sqlMigration } from '@pirtti/storage-kit';

const { app, mail } = rolesOf('referrals');

/**
 * What these functions ask is found by keys alone, so the plan that fits all values is the best one; weighing it anew costs more than running it.
 * How long a list of JSON is, the planner can only guess, and for the hundred that it guesses it would rather read a middling table from end to end.
 */
const BY_KEYS = 'set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off';

/**
 * All that decisions about referrals of one organisation and their rendering need to know, in the order in which they were asked. Null or empty where
 * there is none, or where it is not the organisation's.
 */
const GATHER = `create or replace function gather_referrals(asked jsonb) returns jsonb language plpgsql security invoker
${BY_KEYS}
as $$
declare
  organisation uuid := asked->0->>'organisation_id';
begin
  perform set_config('pirtti.organisation', organisation::text, true);
  return (
    with questions as materialized (
      select q.place, k.known, coalesce(q.referral_id, (k.known->>'resource_id')::uuid) as referral_id, q.client_id, q.activity_id, q.link_person_id, q.at
        from rows from (jsonb_to_recordset(asked) as (referral_id uuid, client_id uuid, activity_id uuid, link_person_id uuid, at timestamptz)) with ordinality
               q(referral_id, client_id, activity_id, link_person_id, at, place)
        join known_keys(jsonb_path_query_array(asked, '$[*].key')) k on k.place = q.place
    ), referrals_found as materialized (
      select q.*, (select r from referrals r where r.organisation_id = organisation and r.id = q.referral_id) as referral from questions q
    ), found as materialized (
      select q.*, coalesce((q.referral).client_id, q.client_id) as whose, (q.referral).activity_id as offered_id, (q.referral).placement_activity_id as placed_id from referrals_found q
    )
    select coalesce(jsonb_agg(jsonb_build_object(
      'key', q.known,
      'referral', to_jsonb(q.referral),
      'timeline', (
        select coalesce(jsonb_agg(to_jsonb(t) order by t.position), '[]') from referral_timeline t
         where t.organisation_id = organisation and t.referral_id = (q.referral).id),
      'client', (select to_jsonb(c) from clients c where c.organisation_id = organisation and c.id = q.whose),
      'consents', (
        select coalesce(jsonb_agg(to_jsonb(c) order by c.recorded_at desc), '[]') from consents c
         where c.organisation_id = organisation and c.client_id = q.whose),
      'activities', (
        select coalesce(jsonb_agg(jsonb_build_object(
                 'id', a.activity_id, 'organisation_id', a.organisation_id, 'names', a.names, 'organisation_names', o.names,
                 'agreement', case when a.organisation_id <> organisation then (
                   select jsonb_build_object('id', g.agreement_id, 'fields', g.fields) from known_agreements g
                    where g.parties @> array[organisation, a.organisation_id] and 'placement' = any(g.purposes)
                      and g.valid_from <= q.at and (g.valid_to is null or g.valid_to > q.at) and (g.ended_at is null or g.ended_at > q.at)
                    order by cardinality(g.fields) desc, g.agreement_id limit 1) end)), '[]')
          from known_activities a left join known_organisations o on o.organisation_id = a.organisation_id
         where a.activity_id in (q.activity_id, q.offered_id, q.placed_id)),
      'is_link_person', q.link_person_id is not null and exists (
        select 1 from known_memberships m
         where m.membership_id = q.link_person_id and m.organisation_id = organisation
           and m.roles && array['link-person', 'link-person-coordinator']
           and m.valid_from <= q.at and (m.valid_to is null or m.valid_to > q.at) and m.ended_at is null)
      ) order by q.place), '[]')
    from found q);
end
$$`;

/**
 * What follows from decisions in one organisation, all of it or nothing: referrals with their timelines, windows and news, and where they are given the
 * commands' keys and lines in the audit, each kind in a list of its own. Raises PT409 where something that was decided upon is no longer so. Locks in the
 * order in which a withdrawal of consent takes them: consents, then what stands on them. The organisation's next numbers come as late as can be,
 * since their row is what all who start referrals wait for. Answers with the numbers of the fresh ones, in their order.
 */
const WRITE = `create or replace function write_referrals(written jsonb) returns jsonb language plpgsql security invoker
${BY_KEYS}
as $$
declare
  organisation uuid := written->>'organisation_id';
  fresh jsonb := written->'fresh';
  expected integer;
  held integer;
  last integer;
begin
  perform set_config('pirtti.organisation', organisation::text, true);
  expected := jsonb_array_length(written->'leans_on');
  if expected > 0 then
    select count(*) into held from (
      select 1 from jsonb_to_recordset(written->'leans_on') as l(consent_id uuid, day date)
        join consents c on c.organisation_id = organisation and c.id = l.consent_id and c.withdrawn_at is null and c.valid_until >= l.day
       order by c.id for share of c) consents;
    if held < expected then raise exception 'overtaken: the consent' using errcode = 'PT409'; end if;
    perform 1 from jsonb_to_recordset(written->'leans_on') as l(agreement_id uuid, at timestamptz)
     where l.agreement_id is not null and not exists (
       select 1 from known_agreements g
        where g.agreement_id = l.agreement_id and g.valid_from <= l.at and (g.valid_to is null or g.valid_to > l.at) and (g.ended_at is null or g.ended_at > l.at));
    if found then raise exception 'overtaken: the agreement' using errcode = 'PT409'; end if;
  end if;
  if written->'keys' <> '[]' then perform keep_keys(written->'keys'); end if;
  if written->'audits' <> '[]' then perform record_audits(written->'audits'); end if;
  expected := jsonb_array_length(written->'changed');
  if expected > 0 then
    update referrals r set
      (version, status, client_id, counsellor_id, reason, message, activity_id, consent_id, created_at, sent_at, link_person_id, assigned_at,
       failed_contacts, first_contact_at, last_met_at, placement_id, placement_code, placement_activity_id, placement_organisation_id,
       placement_requested_at, placement_status, placement_starts_on, placement_attended_on, placed_at, ended_at, close_reason, outcome,
       feedback_text, feedback_allowed) =
      (n.version, n.status, n.client_id, n.counsellor_id, n.reason, n.message, n.activity_id, n.consent_id, n.created_at, n.sent_at, n.link_person_id, n.assigned_at,
       n.failed_contacts, n.first_contact_at, n.last_met_at, n.placement_id, n.placement_code, n.placement_activity_id, n.placement_organisation_id,
       n.placement_requested_at, n.placement_status, n.placement_starts_on, n.placement_attended_on, n.placed_at, n.ended_at, n.close_reason, n.outcome,
       n.feedback_text, n.feedback_allowed)
      from rows from (jsonb_populate_recordset(null::referrals, written->'changed')) with ordinality n
      where r.organisation_id = organisation and r.id = n.id and r.version = (written->'expected'->>(n.ordinality::integer - 1))::integer;
    get diagnostics held = row_count;
    if held < expected then raise exception 'overtaken: the referral' using errcode = 'PT409'; end if;
  end if;
  if written->'news' <> '[]' then perform append_news(written->'news'); end if;
  if fresh <> '[]' then
    insert into counters (organisation_id, name, value) values (organisation, 'referral', jsonb_array_length(fresh))
      on conflict (organisation_id, name) do update set value = counters.value + excluded.value
      returning value - jsonb_array_length(fresh) into last;
    insert into referrals
      (organisation_id, id, number, version, status, client_id, counsellor_id, reason, message, activity_id, consent_id, created_at, sent_at, link_person_id, assigned_at,
       failed_contacts, first_contact_at, last_met_at, placement_id, placement_code, placement_activity_id, placement_organisation_id,
       placement_requested_at, placement_status, placement_starts_on, placement_attended_on, placed_at, ended_at, close_reason, outcome,
       feedback_text, feedback_allowed)
    select n.organisation_id, n.id, 'L-' || lpad((last + n.ordinality)::text, greatest(5, length((last + n.ordinality)::text)), '0'),
           n.version, n.status, n.client_id, n.counsellor_id, n.reason, n.message, n.activity_id, n.consent_id, n.created_at, n.sent_at, n.link_person_id, n.assigned_at,
           n.failed_contacts, n.first_contact_at, n.last_met_at, n.placement_id, n.placement_code, n.placement_activity_id, n.placement_organisation_id,
           n.placement_requested_at, n.placement_status, n.placement_starts_on, n.placement_attended_on, n.placed_at, n.ended_at, n.close_reason, n.outcome,
           n.feedback_text, n.feedback_allowed
      from rows from (jsonb_populate_recordset(null::referrals, fresh)) with ordinality n;
  end if;
  insert into referral_timeline select * from jsonb_populate_recordset(null::referral_timeline, written->'timeline');
  if written->'opened' <> '[]' then
    insert into disclosures (organisation_id, placement_id, client_id, consent_id, recipient_organisation_id, fields, opened_at, valid_until)
      select organisation, d.placement_id, d.client_id, d.consent_id, d.recipient_organisation_id, d.fields, d.opened_at, d.valid_until
        from jsonb_populate_recordset(null::disclosures, written->'opened') d;
  end if;
  if written->'closed' <> '[]' then
    update disclosures d set closed_at = c.closed_at from jsonb_populate_recordset(null::disclosures, written->'closed') c
      where d.organisation_id = organisation and d.placement_id = c.placement_id and d.closed_at is null;
  end if;
  return (select coalesce(jsonb_agg('L-' || lpad(value::text, greatest(5, length(value::text)), '0')), '[]') from generate_series(last + 1, last + jsonb_array_length(fresh)) value);
end
$$`;

/** Referrals are read in one round trip and written in another, and those that change at the same time together. */
export const ReferralDoorMigration = sqlMigration('ReferralsTogether1760000000006', [
  GATHER,
  'revoke all on function gather_referrals(jsonb) from public',
  `grant execute on function gather_referrals(jsonb) to ${app}`,
  // Its argument had another name and shape.
  'drop function if exists write_referrals(jsonb)',
  WRITE,
  'revoke all on function write_referrals(jsonb) from public',
  `grant execute on function write_referrals(jsonb) to ${app}, ${mail}`,
  // Of one at a time, in databases that were there before.
  'drop function if exists gather_referral(jsonb)',
  'drop function if exists write_referral(jsonb)',
]);
