-- transfer: low-income standards (低保标准) come by sheet too.
alter table app.import drop constraint import_kind_check;
alter table app.import add constraint import_kind_check check (kind in ('ROSTER', 'NAMED_RECIPIENTS', 'DIBAO_STANDARDS'));
