-- approval: campaigns are decided by routes like everything else. Plans that were
-- waiting have no case yet; they go back to their makers, who submit them again.

update app.campaign set state = 'DRAFT', decision_note = '审批方式已调整，请重新提交。', version = version + 1, updated_at = now()
where state = 'PENDING_APPROVAL';

-- Photos or scans of the signed minutes of a collective decision.
alter table app.approval_decision add column minutes_files uuid[] not null default '{}'
  check (cardinality(minutes_files) <= 6 and (minutes <> '' or cardinality(minutes_files) = 0));
