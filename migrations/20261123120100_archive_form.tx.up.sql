-- The whole form of an archive (困难职工档案表). Columns of codes hold a code of the
-- dictionary, '' while nobody has said; what a sheet said in its own words stays in
-- the older text columns (employment, status, relation, health).
alter table app.archive
  add political text collate "C" not null default '',
  add marriage text collate "C" not null default '',
  add register_type text collate "C" not null default '',
  add register_area text collate "C" not null default '' check (register_area ~ '^([0-9]{6})?$'),
  add postcode text collate "C" not null default '' check (postcode ~ '^([0-9]{6})?$'),
  add other_contact_sealed bytea,
  add health_state_sealed bytea,
  add disability_type_sealed bytea,
  add disability_certificate_sealed bytea,
  add workplace text not null default '',
  add unit_nature text collate "C" not null default '',
  add enterprise_state text collate "C" not null default '',
  add industry text collate "C" not null default '',
  add work_state text collate "C" not null default '',
  add worked_since date,
  add model_worker text collate "C" not null default '',
  add contract_signed_on date,
  add contract_term text collate "C" not null default '',
  add membership_proof text not null default '',
  add income_own_month_fen bigint check (income_own_month_fen >= 0),
  add income_other_year_fen bigint check (income_other_year_fen >= 0),
  add housing text collate "C" not null default '',
  add housing_area int check (housing_area between 0 and 9999), -- square metres
  add medical_insurance text collate "C" not null default '',
  add can_self_help boolean not null default false,
  add is_zero_employment boolean not null default false,
  add dibao_month_fen bigint check (dibao_month_fen >= 0),
  add dibao_certificate_sealed bytea,
  add bank text collate "C" not null default '',
  -- [{"body", "text", "signer", "signedOn"}]: what stands under the form.
  add opinions jsonb not null default '[]' check (jsonb_typeof(opinions) = 'array'),
  -- {"field": {"from", "ref", "at", "by"}}: where each present value comes from.
  add sources jsonb not null default '{}' check (jsonb_typeof(sources) = 'object');

alter table app.household_person
  add relation_code text collate "C" not null default '',
  add political text collate "C" not null default '',
  add identity text collate "C" not null default '',
  add education text collate "C" not null default '',
  add enrolled_year int check (enrolled_year between 1950 and 2100),
  add study_years int check (study_years between 1 and 10),
  add medical_insurance text collate "C" not null default '',
  add model_worker text collate "C" not null default '',
  add health_state_sealed bytea,
  add disability_type_sealed bytea,
  add disability_certificate_sealed bytea,
  add sources jsonb not null default '{}' check (jsonb_typeof(sources) = 'object');

-- Words on file become codes. The owner of the tables sees rows only while row level
-- security is not forced upon it.
alter table app.archive no force row level security;
alter table app.household_person no force row level security;

update app.archive a set nation = n.code from (
  select lpad(ordinality::text, 2, '0') as code, name from unnest(string_to_array(
    '汉族 蒙古族 回族 藏族 维吾尔族 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 '
    || '土家族 哈尼族 哈萨克族 傣族 黎族 傈僳族 佤族 畲族 高山族 拉祜族 水族 东乡族 纳西族 景颇族 '
    || '柯尔克孜族 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 阿昌族 普米族 塔吉克族 怒族 '
    || '乌孜别克族 俄罗斯族 鄂温克族 德昂族 保安族 裕固族 京族 塔塔尔族 独龙族 鄂伦春族 赫哲族 门巴族 珞巴族 基诺族',
    ' ')) with ordinality as u (name, ordinality)) n
where a.nation = n.name;

update app.archive a set work_state = w.code from (values
  ('在岗', 'ON_POST'), ('在职', 'ON_POST'), ('下（待）岗', 'AWAITING'), ('下岗', 'AWAITING'), ('待岗', 'AWAITING'),
  ('失（无）业', 'UNEMPLOYED'), ('失业', 'UNEMPLOYED'), ('无业', 'UNEMPLOYED'), ('退休', 'RETIRED'), ('病休', 'SICK'),
  ('内退', 'EARLY_RETIRED'), ('离休', 'CADRE_RETIRED')) w (word, code)
where a.employment = w.word;

update app.archive set model_worker = 'OTHER' where is_model_worker;

update app.household_person p set identity = w.code from (values
  ('在岗', 'ON_POST'), ('在职', 'ON_POST'), ('下（待）岗', 'AWAITING'), ('失（无）业', 'UNEMPLOYED'), ('失业', 'UNEMPLOYED'),
  ('无业', 'UNEMPLOYED'), ('退休', 'RETIRED'), ('病休', 'SICK'), ('内退', 'EARLY_RETIRED'), ('离休', 'CADRE_RETIRED'),
  ('研究生', 'POSTGRADUATE'), ('大学生', 'UNDERGRADUATE'), ('大学', 'UNDERGRADUATE'), ('中职中技', 'VOCATIONAL'), ('高中', 'SENIOR_HIGH'),
  ('初中', 'JUNIOR_HIGH'), ('小学', 'PRIMARY'), ('学龄前', 'PRESCHOOL'), ('务农', 'FARMING')) w (word, code)
where p.status = w.word;

update app.household_person p set relation_code = w.code from (values
  ('父亲', 'FATHER'), ('母亲', 'MOTHER'), ('丈夫', 'HUSBAND'), ('妻子', 'WIFE'), ('儿子', 'SON'), ('女儿', 'DAUGHTER'),
  ('其他', 'OTHER')) w (word, code)
where p.relation = w.word;

alter table app.archive force row level security;
alter table app.household_person force row level security;
