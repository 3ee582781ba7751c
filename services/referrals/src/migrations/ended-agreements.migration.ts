import { sqlMigration } from '@pirtti/storage-kit';

/** As the first `gather_referrals` says: found by keys alone. */
const BY_KEYS = 'set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off';

/**
 * All that decisions about referrals of one organisation and their rendering need to know, in the order in which they were asked. Null or empty where
 * there is none, or where it is not the organisation's. Of agreements with the organiser the one in force that shares most, or else the one that ended
 * last: whoever is refused is told which it was.
 */
export const GATHER = `create or replace function gather_referrals(asked jsonb) returns jsonb language plpgsql security invoker
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
                   select jsonb_build_object('id', g.agreement_id, 'fields', g.fields, 'ends_at', least(g.valid_to, g.ended_at)) from known_agreements g
                    where g.parties @> array[organisation, a.organisation_id] and 'placement' = any(g.purposes)
                      and g.valid_from <= q.at and g.valid_from < coalesce(least(g.valid_to, g.ended_at), 'infinity')
                    order by case when least(g.valid_to, g.ended_at) <= q.at then -1 else cardinality(g.fields) end desc,
                             case when least(g.valid_to, g.ended_at) <= q.at then least(g.valid_to, g.ended_at) end desc nulls last, g.agreement_id limit 1) end)), '[]')
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

/** A refusal for want of an agreement says which one ended, and when: still in one round trip. */
export const EndedAgreementsMigration = sqlMigration('EndedAgreements1760000000970', [GATHER]);
