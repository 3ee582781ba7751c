import { rolesOf, sqlMigration } from '@pirtti/storage-kit';

const { app, mail } = rolesOf('referrals');

// What these functions ask is found by keys alone, so the plan that fits all values is the best one; weighing it anew costs more than running it.

/**
 * All that decisions about referrals of one organisation and their rendering need to know, in the order in which they were asked. Null or empty where
 * there is none, or where it is not the organisation's.
 */
const GATHER = `create function gather_referrals(asked jsonb) returns jsonb language plpgsql security invoker
set plan_cache_mode = force_generic_plan
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
 * commands' keys and lines in the audit. Raises PT409 where something that was decided upon is no longer so. Locks in the order in which a
 * withdrawal of consent takes them: consents, then what stands on them. The organisation's next numbers come as late as can be,
 * since their row is what all who start referrals wait for.
 */
const WRITE = `create function write_referrals(changes jsonb) returns jsonb language plpgsql security invoker
set plan_cache_mode = force_generic_plan
as $$
declare
  organisation uuid := changes->0->>'organisation_id';
  leaning jsonb := jsonb_path_query_array(changes, '$[*].leans_on ? (@ != null)');
  keys jsonb := jsonb_path_query_array(changes, '$[*].key ? (@ != null)');
  audits jsonb := jsonb_path_query_array(changes, '$[*].audit ? (@ != null)');
  fresh jsonb := jsonb_path_query_array(changes, '$[*] ? (@.expected == null).referral');
  known bigint := jsonb_array_length(changes) - jsonb_array_length(fresh);
  held bigint;
  last bigint;
begin
  perform set_config('pirtti.organisation', organisation::text, true);
  if leaning <> '[]' then
    select count(*) into held from (
      select 1 from jsonb_to_recordset(leaning) as l(consent_id uuid, day date)
        join consents c on c.organisation_id = organisation and c.id = l.consent_id and c.withdrawn_at is null and c.valid_until >= l.day
       order by c.id for share of c) consents;
    if held < jsonb_array_length(leaning) then raise exception 'overtaken: the consent' using errcode = 'PT409'; end if;
    perform 1 from jsonb_to_recordset(leaning) as l(agreement_id uuid, at timestamptz)
     where l.agreement_id is not null and not exists (
       select 1 from known_agreements g
        where g.agreement_id = l.agreement_id and g.valid_from <= l.at and (g.valid_to is null or g.valid_to > l.at) and (g.ended_at is null or g.ended_at > l.at));
    if found then raise exception 'overtaken: the agreement' using errcode = 'PT409'; end if;
  end if;
  if keys <> '[]' then perform keep_keys(keys); end if;
  if audits <> '[]' then perform record_audits(audits); end if;
  if known > 0 then
    update referrals r set
      (version, status, client_id, counsellor_id, reason, message, activity_id, consent_id, created_at, sent_at, link_person_id, assigned_at,
       failed_contacts, first_contact_at, last_met_at, placement_id, placement_code, placement_activity_id, placement_organisation_id,
       placement_requested_at, placement_status, placement_starts_on, placement_attended_on, placed_at, ended_at, close_reason, outcome,
       feedback_text, feedback_allowed) =
      (n.version, n.status, n.client_id, n.counsellor_id, n.reason, n.message, n.activity_id, n.consent_id, n.created_at, n.sent_at, n.link_person_id, n.assigned_at,
       n.failed_contacts, n.first_contact_at, n.last_met_at, n.placement_id, n.placement_code, n.placement_activity_id, n.placement_organisation_id,
       n.placement_requested_at, n.placement_status, n.placement_starts_on, n.placement_attended_on, n.placed_at, n.ended_at, n.close_reason, n.outcome,
       n.feedback_text, n.feedback_allowed)
      from jsonb_array_elements(changes) c(change) cross join lateral jsonb_populate_record(null::referrals, c.change->'referral') n
      where r.organisation_id = organisation and r.id = n.id and r.version = (c.change->>'expected')::integer;
    get diagnostics held = row_count;
    if held < known then raise exception 'overtaken: the referral' using errcode = 'PT409'; end if;
  end if;
  if changes @? '$[*].news[*]' then perform append_news(jsonb_path_query_array(changes, '$[*].news[*]')); end if;
  if fresh <> '[]' then
    insert into counters (organisation_id, name, value) values (organisation, 'referral', jsonb_array_length(fresh))
      on conflict (organisation_id, name) do update set value = counters.value + excluded.value
      returning value into last;
    select jsonb_agg(f.referral || jsonb_build_object('number', 'L-' || lpad(f.value::text, greatest(5, length(f.value::text)), '0')) order by f.value) into fresh
      from (select n.referral, last - jsonb_array_length(fresh) + n.place as value from jsonb_array_elements(fresh) with ordinality n(referral, place)) f;
    insert into referrals select * from jsonb_populate_recordset(null::referrals, fresh);
  end if;
  insert into referral_timeline (organisation_id, referral_id, position, at, what, by_side, by_membership_id, details, note)
    select organisation, (c.change->'referral'->>'id')::uuid, t.position, t.at, t.what, t.by_side, t.by_membership_id, t.details, t.note
      from jsonb_array_elements(changes) c(change) cross join lateral jsonb_populate_recordset(null::referral_timeline, c.change->'timeline') t;
  if changes @? '$[*].opened[*]' then
    insert into disclosures (organisation_id, placement_id, client_id, consent_id, recipient_organisation_id, fields, opened_at, valid_until)
      select organisation, d.placement_id, (c.change->'referral'->>'client_id')::uuid, d.consent_id, d.recipient_organisation_id, d.fields, d.opened_at, d.valid_until
        from jsonb_array_elements(changes) c(change) cross join lateral jsonb_populate_recordset(null::disclosures, c.change->'opened') d;
  end if;
  if changes @? '$[*].closed[*]' then
    update disclosures d set closed_at = c.closed_at from jsonb_populate_recordset(null::disclosures, jsonb_path_query_array(changes, '$[*].closed[*]')) c
      where d.organisation_id = organisation and d.placement_id = c.placement_id and d.closed_at is null;
  end if;
  return (
    select jsonb_agg(jsonb_build_object('number', f.referral->>'number') order by c.place)
      from jsonb_array_elements(changes) with ordinality c(change, place)
      left join jsonb_array_elements(fresh) f(referral) on f.referral->>'id' = c.change->'referral'->>'id');
end
$$`;

/** Referrals are read in one round trip and written in another, and those that change at the same time together. */
export const ReferralDoorMigration = sqlMigration('ReferralsTogether1760000000005', [
  GATHER,
  'revoke all on function gather_referrals(jsonb) from public',
  `grant execute on function gather_referrals(jsonb) to ${app}`,
  WRITE,
  'revoke all on function write_referrals(jsonb) from public',
  `grant execute on function write_referrals(jsonb) to ${app}, ${mail}`,
  // Of one at a time, in databases that were there before.
  'drop function if exists gather_referral(jsonb)',
  'drop function if exists write_referral(jsonb)',
]);
