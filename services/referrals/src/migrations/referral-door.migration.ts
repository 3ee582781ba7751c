import { rolesOf, sqlMigration } from '@pirtti/storage-kit';

const { app, mail } = rolesOf('referrals');

/** All that a decision about a referral and its rendering need to know. Null or empty where there is none, or where it is not the organisation's. */
const GATHER = `create function gather_referral(asked jsonb) returns jsonb language plpgsql security invoker
as $$
declare
  organisation uuid := asked->>'organisation_id';
  moment timestamptz := asked->>'at';
  key jsonb;
  referral referrals;
  client uuid;
begin
  perform set_config('pirtti.organisation', organisation::text, true);
  key := known_key(asked->'key');
  select r.* into referral from referrals r where r.organisation_id = organisation and r.id = coalesce(asked->>'referral_id', key->>'resource_id')::uuid;
  client := coalesce(referral.client_id, (asked->>'client_id')::uuid);
  return jsonb_build_object(
    'key', key,
    'referral', case when referral.id is not null then to_jsonb(referral) end,
    'timeline', case when referral.id is null then '[]' else (
      select coalesce(jsonb_agg(to_jsonb(t) order by t.position), '[]') from referral_timeline t
       where t.organisation_id = organisation and t.referral_id = referral.id) end,
    'client', (select to_jsonb(c) from clients c where c.organisation_id = organisation and c.id = client),
    'consents', (
      select coalesce(jsonb_agg(to_jsonb(c) order by c.recorded_at desc), '[]') from consents c
       where c.organisation_id = organisation and c.client_id = client),
    'activities', (
      select coalesce(jsonb_agg(jsonb_build_object(
               'id', a.activity_id, 'organisation_id', a.organisation_id, 'names', a.names, 'organisation_names', o.names,
               'agreement', case when a.organisation_id <> organisation then (
                 select jsonb_build_object('id', g.agreement_id, 'fields', g.fields) from known_agreements g
                  where g.parties @> array[organisation, a.organisation_id] and 'placement' = any(g.purposes)
                    and g.valid_from <= moment and (g.valid_to is null or g.valid_to > moment) and (g.ended_at is null or g.ended_at > moment)
                  order by cardinality(g.fields) desc, g.agreement_id limit 1) end)), '[]')
        from known_activities a left join known_organisations o on o.organisation_id = a.organisation_id
       where a.activity_id in ((asked->>'activity_id')::uuid, referral.activity_id, referral.placement_activity_id)),
    'is_link_person', asked->>'link_person_id' is not null and exists (
      select 1 from known_memberships m
       where m.membership_id = (asked->>'link_person_id')::uuid and m.organisation_id = organisation
         and m.roles && array['link-person', 'link-person-coordinator']
         and m.valid_from <= moment and (m.valid_to is null or m.valid_to > moment) and m.ended_at is null));
end
$$`;

/**
 * What follows from a decision, whole or not at all: the referral with its timeline, its windows and its news, and where they are given the
 * command's key and its line in the audit. Raises PT409 where something that was decided upon is no longer so. Locks in the order in which a
 * withdrawal of consent takes them: the consent, then what stands on it. The organisation's next number comes as late as can be,
 * since its row is what all who start referrals wait for.
 */
const WRITE = `create function write_referral(change jsonb) returns jsonb language plpgsql security invoker
as $$
declare
  organisation uuid := change->>'organisation_id';
  referral referrals := jsonb_populate_record(null::referrals, change->'referral');
  expected integer := change->>'expected';
  leans jsonb := change->'leans_on';
begin
  perform set_config('pirtti.organisation', organisation::text, true);
  if leans->>'consent_id' is not null then
    perform 1 from consents c
      where c.organisation_id = organisation and c.id = (leans->>'consent_id')::uuid and c.withdrawn_at is null and c.valid_until >= (leans->>'day')::date
      for share;
    if not found then raise exception 'overtaken: the consent' using errcode = 'PT409'; end if;
  end if;
  if leans->>'agreement_id' is not null then
    perform 1 from known_agreements g
      where g.agreement_id = (leans->>'agreement_id')::uuid and g.valid_from <= (leans->>'at')::timestamptz
        and (g.valid_to is null or g.valid_to > (leans->>'at')::timestamptz) and (g.ended_at is null or g.ended_at > (leans->>'at')::timestamptz);
    if not found then raise exception 'overtaken: the agreement' using errcode = 'PT409'; end if;
  end if;
  perform keep_key(change->'key');
  perform record_audit(change->'audit');
  if expected is null then
    perform append_news(change->'news');
    insert into counters (organisation_id, name, value) values (organisation, 'referral', 1)
      on conflict (organisation_id, name) do update set value = counters.value + 1
      returning 'L-' || lpad(value::text, greatest(5, length(value::text)), '0') into referral.number;
    insert into referrals select referral.*;
  else
    update referrals r set
      (version, status, client_id, counsellor_id, reason, message, activity_id, consent_id, created_at, sent_at, link_person_id, assigned_at,
       failed_contacts, first_contact_at, last_met_at, placement_id, placement_code, placement_activity_id, placement_organisation_id,
       placement_requested_at, placement_status, placement_starts_on, placement_attended_on, placed_at, ended_at, close_reason, outcome,
       feedback_text, feedback_allowed) =
      (referral.version, referral.status, referral.client_id, referral.counsellor_id, referral.reason, referral.message, referral.activity_id,
       referral.consent_id, referral.created_at, referral.sent_at, referral.link_person_id, referral.assigned_at,
       referral.failed_contacts, referral.first_contact_at, referral.last_met_at, referral.placement_id, referral.placement_code,
       referral.placement_activity_id, referral.placement_organisation_id,
       referral.placement_requested_at, referral.placement_status, referral.placement_starts_on, referral.placement_attended_on,
       referral.placed_at, referral.ended_at, referral.close_reason, referral.outcome, referral.feedback_text, referral.feedback_allowed)
      where r.organisation_id = organisation and r.id = referral.id and r.version = expected;
    if not found then raise exception 'overtaken: the referral' using errcode = 'PT409'; end if;
    perform append_news(change->'news');
  end if;
  insert into referral_timeline (organisation_id, referral_id, position, at, what, by_side, by_membership_id, details, note)
    select organisation, referral.id, t.position, t.at, t.what, t.by_side, t.by_membership_id, t.details, t.note
      from jsonb_populate_recordset(null::referral_timeline, change->'timeline') t;
  if change->'opened' <> '[]' then
    insert into disclosures (organisation_id, placement_id, client_id, consent_id, recipient_organisation_id, fields, opened_at, valid_until)
      select organisation, d.placement_id, referral.client_id, d.consent_id, d.recipient_organisation_id, d.fields, d.opened_at, d.valid_until
        from jsonb_populate_recordset(null::disclosures, change->'opened') d;
  end if;
  if change->'closed' <> '[]' then
    update disclosures d set closed_at = c.closed_at from jsonb_populate_recordset(null::disclosures, change->'closed') c
      where d.organisation_id = organisation and d.placement_id = c.placement_id and d.closed_at is null;
  end if;
  return jsonb_build_object('number', referral.number);
end
$$`;

/** Referrals are read in one round trip and written in another; `version`, the timeline's last position, tells whether somebody was between. */
export const ReferralDoorMigration = sqlMigration('ReferralDoor1760000000003', [
  'alter table referrals add column version integer not null default 0',
  // Not even the owner sees rows under forced row security; it is forced again before anybody else can look.
  'alter table referrals no force row level security',
  'alter table referral_timeline no force row level security',
  'update referrals r set version = (select count(*) from referral_timeline t where t.organisation_id = r.organisation_id and t.referral_id = r.id)',
  'alter table referrals force row level security',
  'alter table referral_timeline force row level security',
  GATHER,
  'revoke all on function gather_referral(jsonb) from public',
  `grant execute on function gather_referral(jsonb) to ${app}`,
  WRITE,
  'revoke all on function write_referral(jsonb) from public',
  `grant execute on function write_referral(jsonb) to ${app}, ${mail}`,
]);
