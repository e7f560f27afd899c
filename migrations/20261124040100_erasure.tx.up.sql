-- erasure: how what capabilities keep of a household is taken away when its destruction
-- was confirmed. The server may neither delete nor change most of these rows; the
-- functions below may, for nothing but an archive whose destruction two people decided.

-- What is taken away: the rows of a household, the rows of other capabilities that speak of
-- a row which went before, and what is kept by person of those whom no other archive knows.
create type app.gone as (household uuid, rows uuid[], persons bytea[]);

-- One table's line in the register. ids are those of the rows that went.
create type app.erased as (tbl text, rows int, sum bytea, ids uuid[]);

-- Refuses an archive whose destruction is not decided, or that somebody holds.
create function app.require_erasure(household uuid) returns void
  language plpgsql set search_path = pg_catalog
  as $$
begin
  if not exists (
      select from app.archive a
      join app.archive_disposal_entry e on e.tenant_id = a.tenant_id and e.archive_id = a.id and e.outcome is null
      join app.archive_disposal d on d.tenant_id = e.tenant_id and d.id = e.disposal_id
      where a.tenant_id = app.current_tenant() and a.id = household and a.state = 'DISPOSAL_DUE'
        and d.verdict = 'DESTROY' and d.state = 'DONE')
    or exists (select from app.archive_hold h where h.tenant_id = app.current_tenant() and h.archive_id = household and h.lifted_at is null) then
    raise exception 'nobody decided to destroy this archive' using errcode = '23514', constraint = 'archive_erasure_decided';
  end if;
end
$$;

-- Deletes the rows of one table, or blanks them, and says what they held: the SHA-256 of
-- all rows as JSON, in the order of their text. belongs and blank are written below and
-- nowhere else; $1 is what is taken away.
create function app.erase_rows(tbl regclass, belongs text, what app.gone, blank text default null) returns app.erased
  language plpgsql set search_path = pg_catalog
  as $$
declare line app.erased;
begin
  execute format($q$
      select %L, count(*)::int, sha256(convert_to(coalesce(string_agg(r.content::text, E'\n' order by r.content::text collate "C"), ''), 'UTF8')),
        coalesce(array_agg((r.content ->> 'id')::uuid) filter (where r.content ? 'id'), '{}')
      from (select to_jsonb(t) as content from %s t where t.tenant_id = app.current_tenant() and (%s)) r $q$, tbl, tbl, belongs)
    into line using what;
  if blank is null then
    execute format('delete from %s t where t.tenant_id = app.current_tenant() and (%s)', tbl, belongs) using what;
  else
    execute format('update %s t set %s where t.tenant_id = app.current_tenant() and (%s)', tbl, blank, belongs) using what;
  end if;
  return line;
end
$$;
revoke execute on function app.require_erasure, app.erase_rows from public;

-- hardship: the archive stays as a number with unit, category, tier and days. Versions stay
-- as numbers too, because visits and applications refer to them.
create function app.erase_hardship(what app.gone) returns setof app.erased
  language plpgsql security definer set search_path = pg_catalog
  as $$
declare mine constant text := 't.archive_id = ($1).household';
begin
  perform app.require_erasure(what.household);
  return next app.erase_rows('app.archive_search_key', mine, what);
  return next app.erase_rows('app.household_person_key',
    't.person_id in (select p.id from app.household_person p where p.tenant_id = t.tenant_id and p.archive_id = ($1).household)', what);
  return next app.erase_rows('app.consent', mine, what);
  return next app.erase_rows('app.household_person', mine, what);
  return next app.erase_rows('app.archive_event', mine, what);
  return next app.erase_rows('app.archive_version', mine, what, $q$facts = '{}', persons = '[]', actor_id = null, actor_name = ''$q$);
  return next app.erase_rows('app.archive_hold', mine, what, $q$reason = '**', lift_reason = '**'$q$);
  return next app.erase_rows('app.archive', 't.id = ($1).household', what, $q$
    state = 'DESTROYED', version = t.version + 1, category_stated = '', owner_id = null, informed_id = null, coordinator_id = null,
    implementer_id = null, head_name = '', head_pinyin = '', head_initials = '', sex = 'UNKNOWN', birth_date = null,
    id_number_sealed = null, phone_sealed = null, address_sealed = null, health_sealed = null, bank_card_sealed = null,
    id_number_bix = null, phone_bix = null, federation_bix = null, nation = '', employment = '', is_model_worker = false,
    is_migrant = false, is_single_parent = false, has_disability = false, household_size = 1, main_cause = 'OTHER', other_causes = '{}',
    cause_note = '', wish = '', income_year_fen = null, rigid_year_fen = null, bank_name = '', bank_account_name = '',
    notice_consent_until = null, imported_extra_sealed = null, last_visited_on = null, visits_count = 0, political = '', marriage = '',
    register_type = '', register_area = '', postcode = '', other_contact_sealed = null, health_state_sealed = null,
    disability_type_sealed = null, disability_certificate_sealed = null, workplace = '', unit_nature = '', enterprise_state = '',
    industry = '', work_state = '', worked_since = null, model_worker = '', contract_signed_on = null, contract_term = '',
    membership_proof = '', income_own_month_fen = null, income_other_year_fen = null, housing = '', housing_area = null,
    medical_insurance = '', can_self_help = false, is_zero_employment = false, dibao_month_fen = null, dibao_certificate_sealed = null,
    bank = '', opinions = '[]', sources = '{}', paper_stale_since = null, copy_told_on = null, head_id_doubts = '{}', missing_papers = '{}',
    id_doubts = '{}', lacks_guardian = false, filed_number = '', filed_on = null, filed_seen_at = null, retain_until = null$q$);
end
$$;

-- intake: papers, the survey, meetings, checks and call-backs.
create function app.erase_intake(what app.gone) returns setof app.erased
  language plpgsql security definer set search_path = pg_catalog
  as $$
declare tbl regclass;
begin
  perform app.require_erasure(what.household);
  foreach tbl in array array['app.civil_batch_person', 'app.civil_batch_household', 'app.archive_clock', 'app.archive_paper', 'app.archive_return', 'app.archive_survey', 'app.archive_appraisal',
      'app.civil_check', 'app.intake_file', 'app.archive_call_back']::regclass[] loop
    return next app.erase_rows(tbl, 't.archive_id = ($1).household', what);
  end loop;
end
$$;

-- meanstest: lines, tests and what people made of them.
create function app.erase_means(what app.gone) returns setof app.erased
  language plpgsql security definer set search_path = pg_catalog
  as $$
declare tbl regclass;
begin
  perform app.require_erasure(what.household);
  return next app.erase_rows('app.means_confirmation',
    't.assessment_id in (select m.id from app.means_assessment m where m.tenant_id = t.tenant_id and m.archive_id = ($1).household)', what);
  foreach tbl in array array['app.means_exemption', 'app.archive_income_line', 'app.archive_spending_line', 'app.archive_exclusion',
      'app.means_sheet', 'app.means_assessment', 'app.means_trial_household']::regclass[] loop
    return next app.erase_rows(tbl, 't.archive_id = ($1).household', what);
  end loop;
end
$$;

-- exit: why the household left.
create function app.erase_exit(what app.gone) returns setof app.erased
  language plpgsql security definer set search_path = pg_catalog
  as $$
begin
  perform app.require_erasure(what.household);
  return next app.erase_rows('app.archive_exit', 't.archive_id = ($1).household', what);
end
$$;

-- change: that a household was split or merged stays, for the other archive's sake.
create function app.erase_change(what app.gone) returns setof app.erased
  language plpgsql security definer set search_path = pg_catalog
  as $$
begin
  perform app.require_erasure(what.household);
  return next app.erase_rows('app.archive_change', '($1).household in (t.archive_id, t.other_id)', what, $q$
    reason = '**', plan = '{}', households = '[]', opinion = '', undo_reason = ''$q$);
end
$$;

-- handover: the receipt of an archive that came from another union stays without names, and
-- so does what another union keeps of an offer that it did not accept.
create function app.erase_handover(what app.gone) returns setof app.erased
  language plpgsql security definer set search_path = pg_catalog
  as $$
begin
  perform app.require_erasure(what.household);
  update app.archive_offer o set head_masked = '*', reason = '**' from app.archive_handover h
    where h.tenant_id = app.current_tenant() and h.archive_id = what.household and h.id = o.handover_id and o.giver_id = h.tenant_id
      and o.state in ('DECLINED', 'RECALLED', 'EXPIRED');
  return next app.erase_rows('app.archive_handover', 't.archive_id = ($1).household', what);
  return next app.erase_rows('app.archive_offer', 't.archive_id = ($1).household', what, $q$
    head_masked = '*', reason = '**', outcome = '', contents = '{}'$q$);
end
$$;

-- assistance: what was given stays with its amount and its day (fund papers are kept under
-- the rules of accounting); why it was given goes. event_bix only keeps rows apart.
create function app.erase_assistance(what app.gone) returns setof app.erased
  language plpgsql security definer set search_path = pg_catalog
  as $$
declare theirs constant text := 't.application_id in (select p.id from app.application p where p.tenant_id = t.tenant_id and p.archive_id = ($1).household)';
begin
  perform app.require_erasure(what.household);
  return next app.erase_rows('app.application_paper', theirs, what);
  return next app.erase_rows('app.application_event', theirs, what);
  return next app.erase_rows('app.aid_feedback', theirs, what, $q$comment = '', by_name = ''$q$);
  return next app.erase_rows('app.aid_complaint', theirs, what, $q$
    text = '****', answer = case answer when '' then '' else '**' end, appeal = case appeal when '' then '' else '**' end,
    outcome = '', filed_by_name = ''$q$);
  return next app.erase_rows('app.aid_call_back', theirs, what, $q$note = case note when '' then '' else '**' end$q$);
  return next app.erase_rows('app.application', 't.archive_id = ($1).household', what, $q$
    person_id = null, reason = '', section_sealed = null, illness_sealed = null,
    event_bix = case when event_bix is not null then uuid_send(id) end, limit_submitted = null, limit_decided = null, retest = null,
    limit_paid = case when limit_paid is not null then '{}'::jsonb end, wanted = '{}', wanted_note = '',
    outcome_note = case outcome_note when '' then '' else '**' end$q$);
end
$$;

-- visit, followup: a visit stays with unit, class, size and amounts, from which the figures
-- are counted. Whoever was listed for a run is no longer found by it.
create function app.erase_visit(what app.gone) returns setof app.erased
  language plpgsql security definer set search_path = pg_catalog
  as $$
declare theirs constant text := 't.visit_id in (select v.id from app.visit v where v.tenant_id = t.tenant_id and v.archive_id = ($1).household)';
begin
  perform app.require_erasure(what.household);
  return next app.erase_rows('identity.federation_listing', $q$t.federation_bix in (
    select v.federation_bix from app.visit v where v.tenant_id = t.tenant_id and v.archive_id = ($1).household
    union all select a.federation_bix from app.archive a where a.tenant_id = t.tenant_id and a.id = ($1).household)$q$, what);
  return next app.erase_rows('app.visit_report_file',
    't.report_id in (select r.id from app.visit_report r join app.visit v on v.tenant_id = r.tenant_id and v.id = r.visit_id
      where r.tenant_id = t.tenant_id and v.archive_id = ($1).household)', what);
  return next app.erase_rows('app.follow_up', theirs, what, $q$text = '*', result = case result when '' then '' else '**' end$q$);
  return next app.erase_rows('app.visit_report', theirs, what, $q$condition = '',
    proxy_name = case when proxy_name is not null then '*' end, proxy_relation = case when proxy_relation is not null then '*' end$q$);
  return next app.erase_rows('app.visit', 't.archive_id = ($1).household', what, $q$name = '', name_pinyin = '', federation_bix = null,
    main_cause = null, has_disability = false, net_per_head_month_fen = null, late_reason = '',
    removed_reason = case when removed_reason is not null then '**' end$q$);
end
$$;

-- worker: the way in of people whom no other archive knows. Their account stays theirs.
create function app.erase_worker(what app.gone) returns setof app.erased
  language plpgsql security definer set search_path = pg_catalog
  as $$
begin
  perform app.require_erasure(what.household);
  return next app.erase_rows('app.worker_draft', 't.membership_id in (select i.membership_id from app.member_identity i
    where i.tenant_id = t.tenant_id and i.id_number_bix = any (($1).persons))', what);
  return next app.erase_rows('app.member_identity', 't.id_number_bix = any (($1).persons)', what);
  return next app.erase_rows('app.worker_access', 't.id_number_bix = any (($1).persons)', what);
end
$$;

-- transfer: lines of lists that were compared with the archive.
create function app.erase_transfer(what app.gone) returns setof app.erased
  language plpgsql security definer set search_path = pg_catalog
  as $$
begin
  perform app.require_erasure(what.household);
  return next app.erase_rows('app.import_row', 't.archive_id = ($1).household', what);
end
$$;

-- approval: cases about what went stay with their steps, signatures and verdicts; what the
-- federation was told of them goes there too.
create function app.erase_approval(what app.gone) returns setof app.erased
  language plpgsql security definer set search_path = pg_catalog
  as $$
declare
  cases constant text := '(t.subject_id = ($1).household or t.subject_id = any (($1).rows))';
  theirs constant text := 't.case_id in (select c.id from app.approval_case c where c.tenant_id = t.tenant_id
    and (c.subject_id = ($1).household or c.subject_id = any (($1).rows)))';
begin
  perform app.require_erasure(what.household);
  with told as (
    update app.approval_referral r set title = '*', brief = '{}' from app.approval_case c
      where c.tenant_id = app.current_tenant() and (c.subject_id = what.household or c.subject_id = any (what.rows))
        and r.origin_tenant_id = c.tenant_id and r.origin_case_id = c.id
      returning r.tenant_id, r.id
  )
  update app.approval_case a set title = '*' from told where a.tenant_id = told.tenant_id and a.subject_id = told.id;
  return next app.erase_rows('app.approval_concerned', theirs, what);
  return next app.erase_rows('app.approval_exclusion', theirs, what, $q$name = '', reason = case reason when '' then '' else '**' end$q$);
  return next app.erase_rows('app.approval_decision', theirs, what, $q$
    note = case note when '' then '' else '**' end, minutes = '', minutes_files = '{}'$q$);
  return next app.erase_rows('app.approval_case', cases, what, $q$title = '*', started_by_name = ''$q$);
  return next app.erase_rows('app.approval_tie', 't.person_bix = any (($1).persons)', what);
end
$$;

-- disclosure: entries stay as counts of their notices. Outcomes were final for everybody
-- else; only who stood there goes.
drop trigger notice_entry_leaves on app.notice_entry;
create trigger notice_entry_leaves before update of state, ended_at on app.notice_entry
  for each row execute function app.notice_entry_leaves();

create function app.erase_disclosure(what app.gone) returns setof app.erased
  language plpgsql security definer set search_path = pg_catalog
  as $$
begin
  perform app.require_erasure(what.household);
  return next app.erase_rows('app.notice_objection', $q$t.entry_id in (select e.id from app.notice_entry e where e.tenant_id = t.tenant_id
    and (e.subject_id = ($1).household or e.subject_id = any (($1).rows)))$q$, what, $q$text = '*****', name_sealed = null, contact_sealed = null,
    outcome = case outcome when '' then '' else '**' end$q$);
  return next app.erase_rows('app.notice_entry', '(t.subject_id = ($1).household or t.subject_id = any (($1).rows))', what, $q$
    name = case name when '' then '' else '*' end, unit_name = '', item = '', amount_band = null, summary = ''$q$);
end
$$;

-- printing, attachment: files of whatever went are left to the sweep of the object store.
create function app.erase_printing(what app.gone) returns setof app.erased
  language plpgsql security definer set search_path = pg_catalog
  as $$
begin
  perform app.require_erasure(what.household);
  insert into app.attachment_leftover (tenant_id, object_key, due_at)
    select distinct p.tenant_id, p.object_key, now() from app.printout p
    where p.tenant_id = app.current_tenant() and (p.subject_id = what.household or p.subject_id = any (what.rows))
    on conflict (tenant_id, object_key) do update set due_at = excluded.due_at;
  return next app.erase_rows('app.printout', '(t.subject_id = ($1).household or t.subject_id = any (($1).rows))', what);
end
$$;

create function app.erase_attachment(what app.gone) returns setof app.erased
  language plpgsql security definer set search_path = pg_catalog
  as $$
begin
  perform app.require_erasure(what.household);
  insert into app.attachment_leftover (tenant_id, object_key, due_at)
    select distinct f.tenant_id, k, now() from app.attachment f, unnest(array[f.object_key, f.thumbnail_key]) k
    where f.tenant_id = app.current_tenant() and (f.subject_id = what.household or f.subject_id = any (what.rows)) and k is not null
    on conflict (tenant_id, object_key) do update set due_at = excluded.due_at;
  return next app.erase_rows('app.attachment', '(t.subject_id = ($1).household or t.subject_id = any (($1).rows))', what);
end
$$;

revoke execute on function app.erase_hardship, app.erase_intake, app.erase_means, app.erase_exit, app.erase_change, app.erase_handover,
  app.erase_assistance, app.erase_visit, app.erase_worker, app.erase_transfer, app.erase_approval, app.erase_disclosure, app.erase_printing,
  app.erase_attachment from public;
grant execute on function app.erase_hardship, app.erase_intake, app.erase_means, app.erase_exit, app.erase_change, app.erase_handover,
  app.erase_assistance, app.erase_visit, app.erase_worker, app.erase_transfer, app.erase_approval, app.erase_disclosure, app.erase_printing,
  app.erase_attachment to nuanxin_app;
