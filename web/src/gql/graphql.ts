/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptArchiveOfferInput = {
  expectedVersion: number;
  id: string | number;
  /** Who is in charge of it (第一责任人). */
  ownerId?: string | number | null | undefined;
  /** The unit that keeps it from now on. */
  unitId: string | number;
};

export type AcceptInvitationInput = {
  /** The new password, or the account's password if it exists. */
  password: string;
  token: string;
};

export type AcceptWorkerInput = {
  expectedVersion: number;
  id: string | number;
  unitId: string | number;
};

export type AccessLogFilter = {
  /** Only looks from outside of the tenant. */
  externalOnly?: boolean | null | undefined;
  from?: string | null | undefined;
  objectId?: string | number | null | undefined;
  to?: string | null | undefined;
};

/** How far somebody's way in has come. */
export type AccessState =
  /** Let in; no password yet. */
  | 'INVITED'
  | 'JOINED'
  /** Waits for the office to check who it is. */
  | 'PENDING'
  | 'REFUSED';

export type AddApplicationPapersInput = {
  expectedVersion: number;
  id: string | number;
  papers: Array<PaperInput>;
};

export type AddDictionaryTermInput = {
  dictionary: DictionaryName;
  en: string;
  /** The national code that the word counts as. */
  parent: string;
  zh: string;
};

export type AddDocumentRequirementInput = {
  /** A code of GB/T 2260: a province, a city or a county. */
  area?: string | null | undefined;
  category?: HardshipCategory | null | undefined;
  cause?: HardshipCause | null | undefined;
  kind: ArchivePaperKind;
  maxAgeMonths?: number | null | undefined;
};

export type AddNamedRecipientsInput = {
  campaignId: string | number;
  /** At most 200. */
  recipients: Array<NamedRecipientInput>;
};

export type AddVisitsInput = {
  /** At most 200. */
  archiveIds: Array<string | number>;
  reason: string;
  runId: string | number;
};

export type AdmitTenantInput = {
  /** Login name of the first administrator (mail address or staff number). */
  adminLogin: string;
  adminName: string;
  areaCode: string;
  kind: TenantKind;
  name: string;
  shortName?: string | null | undefined;
  uscc: string;
};

export type AdoptLimitExamplesInput = {
  effectiveFrom: string;
};

/** Filters of calls. */
export type AidCallBackFilter = {
  states?: Array<CallBackState> | null | undefined;
};

/** Filters of complaints; all given ones must hold. */
export type AidComplaintFilter = {
  /** The answer should have come. */
  overdue?: boolean | null | undefined;
  states?: Array<ComplaintState> | null | undefined;
};

/** 帮扶项目: what aid is given for. */
export type AidItem =
  /** 残疾帮扶 */
  | 'DISABILITY'
  /** 实物帮扶 */
  | 'GOODS'
  /** 职业介绍 */
  | 'JOB'
  /** 法律援助 */
  | 'LEGAL'
  /** 生活救助 */
  | 'LIVING'
  /** 医疗救助 */
  | 'MEDICAL'
  /** 心理关爱: nothing but that a referral was made is known. */
  | 'PSYCH'
  /** 子女助学 */
  | 'STUDENT'
  /** 临时救助 */
  | 'TEMP'
  /** 职业培训 */
  | 'TRAINING'
  /** 送温暖慰问 */
  | 'WARMTH';

/** The size of an aid as the public may know it, in yuan, up to and including the amount. */
export type AmountBand =
  | 'ABOVE_30000'
  | 'UP_TO_1000'
  | 'UP_TO_3000'
  | 'UP_TO_5000'
  | 'UP_TO_10000'
  | 'UP_TO_30000';

export type AnswerCheckInput = {
  answeredOn: string;
  attachmentIds: Array<string | number>;
  documentNo?: string | null | undefined;
  expectedVersion: number;
  /** Required with FINDINGS. */
  findings?: string | null | undefined;
  id: string | number;
  result: CheckResult;
};

export type AnswerComplaintInput = {
  answer: string;
  expectedVersion: number;
  id: string | number;
  upheld: boolean;
};

export type AppealComplaintInput = {
  expectedVersion: number;
  id: string | number;
  text: string;
};

/** Filters of applications; all given ones must hold. */
export type ApplicationFilter = {
  archiveId?: string | number | null | undefined;
  items?: Array<AidItem> | null | undefined;
  /** Urgent aid whose papers should have come. */
  papersOverdue?: boolean | null | undefined;
  queue?: ApplicationQueue | null | undefined;
  /** An application number, or a part of the head's name, or the beginning of its pinyin or initials. */
  search?: string | null | undefined;
  states?: Array<ApplicationState> | null | undefined;
  urgent?: boolean | null | undefined;
};

/** What an application states. A draft may leave everything but the item out. */
export type ApplicationFormInput = {
  asked?: string | null | undefined;
  disability?: DisabilitySectionInput | null | undefined;
  goods?: GoodsSectionInput | null | undefined;
  item: AidItem;
  legal?: LegalSectionInput | null | undefined;
  medical?: MedicalSectionInput | null | undefined;
  occurredOn?: string | null | undefined;
  /** Absent: the head of the household. */
  personId?: string | number | null | undefined;
  placement?: PlacementSectionInput | null | undefined;
  /** Of an application by proxy. */
  proxy?: ApplicationProxyInput | null | undefined;
  reason?: string | null | undefined;
  student?: StudentSectionInput | null | undefined;
  temporary?: TemporarySectionInput | null | undefined;
  training?: TrainingSectionInput | null | undefined;
  urgent?: boolean | null | undefined;
};

/** Whose idea an application was. */
export type ApplicationOrigin =
  /** Made of a request heard at a visit. */
  | 'FOLLOW_UP'
  /** The worker's own on paper, typed by an officer (代填). */
  | 'PAPER'
  /** By somebody for a worker who cannot, with an authorisation (代办). */
  | 'PROXY'
  /** The unit applies for the household. */
  | 'UNIT'
  /** The worker's own, on the phone. */
  | 'WORKER';

/** Who applies for a worker who cannot. */
export type ApplicationProxyInput = {
  cause: string;
  name: string;
  relation: string;
};

/** What the caller has to do with applications, or has done. */
export type ApplicationQueue =
  | 'DONE'
  /** Papers are waited for: those asked for once, and those that urgent aid still owes. */
  | 'OWED'
  | 'TO_DO';

/** State of an application. */
export type ApplicationState =
  | 'ACCEPTED'
  | 'APPROVED'
  | 'CLOSED'
  | 'DRAFT'
  /** The household has it; its feedback is waited for. */
  | 'FEEDBACK'
  | 'LAPSED'
  | 'NEED_MORE'
  | 'NOTICE'
  | 'OBJECTION'
  | 'REJECTED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'UNDER_REVIEW'
  | 'WITHDRAWN';

export type ApplicationStepInput = {
  expectedVersion: number;
  id: string | number;
};

export type AppraiseArchiveInput = {
  against: number;
  attachmentIds: Array<string | number>;
  expectedVersion: number;
  heldOn: string;
  id: string | number;
  inFavour: number;
  minutes: string;
  /** At least 3. */
  present: number;
};

/** A compartment of the inbox. */
export type ApprovalBox =
  /** Everything of the units that the viewer reads. */
  | 'ALL'
  /** What the viewer has decided. */
  | 'DECIDED'
  /** What waits for the viewer, the oldest first. */
  | 'MINE';

/** What happens when too few people can decide a step. */
export type ApprovalEmptyRule =
  | 'BLOCK'
  | 'SKIP'
  | 'SUPERIOR';

/** Narrows the inbox; all given conditions hold. */
export type ApprovalFilter = {
  /** MINE by default. */
  box?: ApprovalBox | null | undefined;
  kind?: ApprovalKind | null | undefined;
  /** Only those whose step is overdue. */
  overdue?: boolean | null | undefined;
  /** Part of the title. */
  search?: string | null | undefined;
  state?: ApprovalState | null | undefined;
};

/** What kind of matter is decided. */
export type ApprovalKind =
  /** Appeal against the answer to a complaint about aid (投诉申诉). */
  | 'AID_APPEAL'
  /** Application for aid (救助申请). */
  | 'APPLICATION'
  /** Filing of an archive (建档). */
  | 'ARCHIVE'
  /** End of an archive (销档). */
  | 'ARCHIVE_EXIT'
  /** Plan of a campaign (慰问方案). */
  | 'CAMPAIGN';

/** Whose holders of a role decide a step, seen from the unit of the case. */
export type ApprovalLevel =
  | 'PARENT'
  /** The superior union, by its own route. */
  | 'SUPERIOR'
  | 'TENANT'
  | 'UNIT';

/** How many people of a step must agree. */
export type ApprovalMode =
  /** Each of them (会签). */
  | 'ALL'
  /** One of them. */
  | 'ANY'
  /** The leading group votes: `needed` agree, with minutes (集体决定). */
  | 'COLLECTIVE'
  /** As many as `needed`. */
  | 'COUNT';

export type ApprovalRouteInput = {
  expectedVersion: number;
  id: string | number;
};

/** State of a route. */
export type ApprovalRouteState =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'RETIRED';

/** State of a case. */
export type ApprovalState =
  | 'APPROVED'
  | 'PENDING'
  /** Refused for good (不予批准). */
  | 'REJECTED'
  /** Sent back to who submitted it (退回). */
  | 'RETURNED'
  | 'WITHDRAWN';

export type ApprovalStepInput = {
  days: number;
  level: ApprovalLevel;
  mode: ApprovalMode;
  name: string;
  needed: number;
  onEmpty: ApprovalEmptyRule;
  /** Not at the level SUPERIOR. */
  role?: Role | null | undefined;
};

/** What ties somebody to a person (回避关系). */
export type ApprovalTieRelation =
  /** 子女及其配偶. */
  | 'CHILD'
  /** Other interests: a debtor, a landlord, a business partner. */
  | 'INTEREST'
  | 'OTHER_KIN'
  /** 父母, of either spouse. */
  | 'PARENT'
  | 'SIBLING'
  | 'SPOUSE';

/** What a decision says. */
export type ApprovalVerdict =
  | 'APPROVE'
  /** Written when the content changed: all signatures fell. */
  | 'CHANGE'
  /** The superior union decides the step (请示上级). */
  | 'ESCALATE'
  | 'REFUSE'
  /** Back to an earlier step, or to who submitted the matter. */
  | 'RETURN'
  /** Written by the system: nobody can decide the step and its rule passes over it. */
  | 'SKIP'
  /** Written when the matter is withdrawn. */
  | 'WITHDRAW';

/** What is done to all results of an archive list. */
export type ArchiveBulkAction =
  /** 指定责任人 */
  | 'ASSIGN_OWNER'
  /** 启动年度复核: active archives are due for their re-check */
  | 'CALL_REVIEW';

/** Where a bulk stands. */
export type ArchiveBulkState =
  | 'DONE'
  | 'RUNNING';

/** What a request changes about who belongs to a household. */
export type ArchiveChangeKind =
  /** 户主变更 */
  | 'HEAD'
  /** 并户 */
  | 'MERGE'
  /** 分户 */
  | 'SPLIT';

/** Where a request stands. */
export type ArchiveChangeState =
  /** 已办理 */
  | 'DONE'
  /** 待审核 */
  | 'PROPOSED'
  /** 不同意 */
  | 'REFUSED'
  /** 已撤销 */
  | 'UNDONE'
  /** 已撤回 */
  | 'WITHDRAWN';

/** Where an exit stands. */
export type ArchiveExitState =
  /** 待审批 */
  | 'APPROVAL'
  /** 已退出 */
  | 'DONE'
  /** 公示中 */
  | 'NOTICE'
  /** 异议核查 */
  | 'OBJECTION'
  /** 不同意 */
  | 'REFUSED'
  /** 已撤回 */
  | 'WITHDRAWN';

/** Filters of archives; all given ones must hold. */
export type ArchiveFilter = {
  ageFrom?: number | null | undefined;
  ageTo?: number | null | undefined;
  categories?: Array<HardshipCategory> | null | undefined;
  causes?: Array<HardshipCause> | null | undefined;
  /** Stands in the national system, as far as is known. */
  filed?: boolean | null | undefined;
  hasDisability?: boolean | null | undefined;
  isModelWorker?: boolean | null | undefined;
  /** Never visited, or last visited before this date. */
  notVisitedSince?: string | null | undefined;
  noticeConsent?: boolean | null | undefined;
  /** Who is responsible. */
  ownerId?: string | number | null | undefined;
  provenance?: Provenance | null | undefined;
  /** The archives that the count of a queue counts. */
  queue?: ArchiveQueue | null | undefined;
  /** Part of a name, pinyin or pinyin initials, a whole ID number, a case number or the end of it. */
  search?: string | null | undefined;
  states?: Array<ArchiveState> | null | undefined;
  unitIds?: Array<string | number> | null | undefined;
};

/** 档案类别. */
export type ArchiveFlow =
  | 'NEW'
  | 'RELAPSED'
  | 'STOCK';

/** Where a handover stands. */
export type ArchiveHandoverState =
  /** 对方不接收 */
  | 'DECLINED'
  /** 已移交 */
  | 'DONE'
  /** 逾期未接收 */
  | 'EXPIRED'
  /** 待对方接收 */
  | 'OFFERED'
  /** 待审核 */
  | 'PROPOSED'
  /** 已收回 */
  | 'RECALLED'
  /** 不同意 */
  | 'REFUSED'
  /** 已撤回 */
  | 'WITHDRAWN';

/** The facts of an archive as a form gives them. */
export type ArchiveInput = {
  address?: string | null | undefined;
  bank?: string | null | undefined;
  bankAccountName?: string | null | undefined;
  bankCard?: string | null | undefined;
  bankName?: string | null | undefined;
  canSelfHelp?: boolean | null | undefined;
  category: HardshipCategory;
  causeNote?: string | null | undefined;
  contractSignedOn?: string | null | undefined;
  contractTerm?: string | null | undefined;
  dibaoCertificate?: string | null | undefined;
  dibaoMonth?: string | null | undefined;
  /** Number of the disability certificate: ID number, type and grade. */
  disabilityCertificate?: string | null | undefined;
  disabilityType?: string | null | undefined;
  employment?: string | null | undefined;
  enterpriseState?: string | null | undefined;
  flow?: ArchiveFlow | null | undefined;
  hasDisability?: boolean | null | undefined;
  headName: string;
  health?: string | null | undefined;
  /** A code of the dictionary HEALTH. */
  healthState?: string | null | undefined;
  householdSize: number;
  housing?: string | null | undefined;
  /** Square metres. */
  housingArea?: number | null | undefined;
  idNumber: string;
  incomeOtherYear?: string | null | undefined;
  incomeOwnMonth?: string | null | undefined;
  incomeYear?: string | null | undefined;
  industry?: string | null | undefined;
  isMigrant?: boolean | null | undefined;
  isSingleParent?: boolean | null | undefined;
  isZeroEmployment?: boolean | null | undefined;
  mainCause: HardshipCause;
  marriage?: string | null | undefined;
  medicalInsurance?: string | null | undefined;
  members?: Array<HouseholdPersonInput> | null | undefined;
  membershipProof?: string | null | undefined;
  modelWorker?: string | null | undefined;
  nation?: string | null | undefined;
  /** The whole new list; absent: unchanged. */
  opinions?: Array<OpinionInput> | null | undefined;
  otherCauses?: Array<HardshipCause> | null | undefined;
  otherContact?: string | null | undefined;
  ownerId?: string | number | null | undefined;
  phone?: string | null | undefined;
  political?: string | null | undefined;
  postcode?: string | null | undefined;
  /** Six digits, GB/T 2260. */
  registerArea?: string | null | undefined;
  registerType?: string | null | undefined;
  rigidYear?: string | null | undefined;
  /** Where what is stated comes from. */
  source?: DatumSource | null | undefined;
  tier?: ArchiveTier | null | undefined;
  unitId: string | number;
  unitNature?: string | null | undefined;
  wish?: string | null | undefined;
  workState?: string | null | undefined;
  workedSince?: string | null | undefined;
  workplace?: string | null | undefined;
};

/** Where an offer stands. */
export type ArchiveOfferState =
  /** 已接收 */
  | 'ACCEPTED'
  /** 不接收 */
  | 'DECLINED'
  /** 逾期 */
  | 'EXPIRED'
  /** 待接收 */
  | 'OPEN'
  /** 对方收回 */
  | 'RECALLED';

/** Order of an archive list. */
export type ArchiveOrder =
  /** Newest first. */
  | 'CREATED_DESC'
  /** Longest unvisited first. */
  | 'LAST_VISITED'
  /** By pinyin of the head's name. */
  | 'NAME'
  | 'NUMBER'
  | 'UPDATED_DESC';

/** What a paper of the file proves (证明材料). */
export type ArchivePaperKind =
  /** 申请书 */
  | 'APPLICATION'
  /** 困难职工档案表 */
  | 'ARCHIVE_FORM'
  /** 银行卡复印件 */
  | 'BANK_CARD'
  /** 工商登记查询 */
  | 'BUSINESS_QUERY'
  /** 核对授权书 */
  | 'CHECK_AUTHORISATION'
  /** 诊断证明 */
  | 'DIAGNOSIS'
  /** 低保证 */
  | 'DIBAO_CERTIFICATE'
  /** 残疾人证 */
  | 'DISABILITY_CERTIFICATE'
  /** 灾害、事故证明及票据 */
  | 'DISASTER_PROOF'
  /** 录取通知书、学生证或学费票据 */
  | 'ENROLMENT'
  /** 户口簿或亲属关系证明 */
  | 'HOUSEHOLD_REGISTER'
  /** 住房或租房证明 */
  | 'HOUSING_PROOF'
  /** 全部成员身份证复印件 */
  | 'ID_CARDS'
  /** 收入情况承诺书 */
  | 'INCOME_COMMITMENT'
  /** 收入证明 */
  | 'INCOME_PROOF'
  /** 一年以上劳动合同 */
  | 'LABOUR_CONTRACT'
  /** 离异或丧偶证明 */
  | 'MARITAL_PROOF'
  /** 自付医疗票据 */
  | 'MEDICAL_INVOICES'
  /** 工会会员证明 */
  | 'MEMBERSHIP'
  /** 会议记录 */
  | 'MINUTES'
  /** 公示单 */
  | 'NOTICE'
  /** 其他 */
  | 'OTHER'
  /** 不动产查询 */
  | 'PROPERTY_QUERY'
  /** 入户调查表 */
  | 'SURVEY_FORM'
  /** 失业证明 */
  | 'UNEMPLOYMENT'
  /** 车辆查询 */
  | 'VEHICLE_QUERY';

/** The queues of the archive desk, all of them among the active archives. */
export type ArchiveQueue =
  | 'ACTIVE'
  /** A consent that ends within the days of the settings, or does not hold any more, and was not renewed; or a minor for whom no guardian agreed. */
  | 'EXPIRING_CONSENTS'
  /** A paper that ends within the days of the settings, or does not hold any more. */
  | 'EXPIRING_PAPERS'
  /** The identity number of the head or of a member is in doubt. */
  | 'ID_UNVERIFIED'
  | 'MISSING_BANK'
  /** No paper answers a requirement. */
  | 'MISSING_PAPERS'
  | 'MISSING_PHONE'
  /** No aid was granted yet. */
  | 'NEVER_HELPED'
  /** Never visited since filed. */
  | 'NEVER_VISITED'
  /** The paper copy is behind. */
  | 'OUT_OF_STEP'
  /** Not changed for a year. */
  | 'UNCHANGED_YEAR'
  /** Nobody is in charge. */
  | 'UNOWNED'
  /** Last visited more than a year ago. */
  | 'UNVISITED_YEAR';

/** State of an archive. */
export type ArchiveState =
  | 'ACTIVE'
  | 'CANCELLED'
  | 'CHECKING'
  | 'CLOSED'
  /** 已销毁: a number with unit, category and days; everything personal is gone. */
  | 'DESTROYED'
  /** 到期待鉴定: kept long enough, to be appraised. */
  | 'DISPOSAL_DUE'
  | 'DRAFT'
  | 'EXITED'
  /** 退出办理: being published and decided. */
  | 'LEAVING'
  | 'MONITORING'
  | 'OBJECTION'
  | 'PENDING_APPROVAL'
  | 'PUBLIC_NOTICE'
  | 'REJECTED'
  | 'RETURNED'
  | 'REVIEW_DUE'
  | 'SUBMITTED'
  | 'SURVEYING'
  /** 转移中: packed and offered to another union. */
  | 'TRANSFERRING'
  | 'UNIT_REVIEW'
  | 'WITHDRAWN';

export type ArchiveStepInput = {
  expectedVersion: number;
  id: string | number;
  /** 意见. */
  opinion?: string | null | undefined;
};

/** 建档标准/层级. */
export type ArchiveTier =
  | 'CITY'
  | 'COUNTY'
  | 'GRASSROOT'
  | 'NATIONAL'
  | 'PROVINCE';

export type AskForMoreInput = {
  expectedVersion: number;
  id: string | number;
  note: string;
  papers: Array<PaperKind>;
};

export type AssessArchiveInput = {
  archiveId: string | number;
  /** Version of the form that the caller saw. */
  expectedVersion: number;
};

export type AssignRoleInput = {
  memberId: string | number;
  role: Role;
  unitId?: string | number | null | undefined;
  validFrom?: string | null | undefined;
  validTo?: string | null | undefined;
};

export type AssignVisitsInput = {
  filter?: VisitFilter | null | undefined;
  /** Absent: nobody. */
  helperId?: string | number | null | undefined;
  runId: string | number;
  /** These visits; or all that match `filter`. */
  visitIds?: Array<string | number> | null | undefined;
};

/** How visits find their helper. */
export type AssignmentRule =
  /** Staff of the nearest site above the recipient's unit. */
  | 'BY_SITE'
  /** Helpers of the recipient's unit, the one with the fewest visits first; else of the unit above. */
  | 'BY_UNIT'
  /** Nobody; the desk assigns by hand. */
  | 'MANUAL';

/** What a file is for; it decides type, size and who may see it. */
export type AttachmentKind =
  /** A workbook or CSV to import. */
  | 'SHEET'
  /** Signature drawn on the glass (PNG). */
  | 'SIGNATURE'
  /** Photo or scan of a signed paper. */
  | 'SIGNED_PAPER'
  /** Photo of a visit; no face of a recipient without consent. */
  | 'VISIT_PHOTO';

/** What the examination of a file found. */
export type AttachmentState =
  /** Examined and, for images, re-encoded without metadata. */
  | 'CLEAN'
  /** Refused; see reason. */
  | 'REJECTED';

export type AudienceEstimateInput = {
  /** The opening, from which `notVisitedDays` counts back; absent: now. */
  at?: string | null | undefined;
  audience: AudienceInput;
  /** Counts its named recipients too. */
  campaignId?: string | number | null | undefined;
  standards: Array<StandardInput>;
};

export type AudienceExclusionInput = {
  archiveId: string | number;
  reason: string;
};

export type AudienceInput = {
  ageFrom?: number | null | undefined;
  ageTo?: number | null | undefined;
  archives: boolean;
  categories?: Array<HardshipCategory> | null | undefined;
  causes?: Array<HardshipCause> | null | undefined;
  exclusions?: Array<AudienceExclusionInput> | null | undefined;
  hasDisability?: boolean | null | undefined;
  isModelWorker?: boolean | null | undefined;
  named: boolean;
  notVisitedDays?: number | null | undefined;
  unitIds?: Array<string | number> | null | undefined;
};

export type AuditFilter = {
  action?: string | null | undefined;
  /** Part of the actor's name. */
  actor?: string | null | undefined;
  from?: string | null | undefined;
  objectId?: string | number | null | undefined;
  objectKind?: string | null | undefined;
  to?: string | null | undefined;
};

export type CallBackInput = {
  calledOn: string;
  id: string | number;
  situation: string;
  stable: boolean;
  way: CallBackWay;
};

/** What a call brought. */
export type CallBackOutcome =
  /** 情况属实: the household got it as it is written. */
  | 'CONFIRMED'
  | 'PROBLEM'
  | 'UNREACHED';

/** Where a call stands. */
export type CallBackState =
  | 'DONE'
  | 'DUE';

/** How somebody called back. */
export type CallBackWay =
  | 'ONLINE'
  | 'PHONE'
  | 'VISIT';

export type CampaignActionInput = {
  expectedVersion: number;
  id: string | number;
  note?: string | null | undefined;
};

export type CampaignFilter = {
  search?: string | null | undefined;
  states?: Array<CampaignState> | null | undefined;
  themes?: Array<CampaignTheme> | null | undefined;
};

export type CampaignInput = {
  assignment: AssignmentRule;
  audience: AudienceInput;
  /** A fixed moment; excludes `rule`. */
  dueAt?: string | null | undefined;
  fundSource: FundSource;
  groups?: Array<VisitGroupInput> | null | undefined;
  guidingIdea?: string | null | undefined;
  noticeWorkdays?: number | null | undefined;
  quotas?: Array<CampaignQuotaInput> | null | undefined;
  recurrence: Recurrence;
  requirements?: string | null | undefined;
  /** A holiday rule; excludes `dueAt`. */
  rule?: string | null | undefined;
  standards: Array<StandardInput>;
  theme: CampaignTheme;
  title: string;
  visitDays: number;
};

export type CampaignQuotaInput = {
  fillerId?: string | number | null | undefined;
  quota: number;
  unitId: string | number;
};

/** Where a campaign (慰问活动) is between draft and end. */
export type CampaignState =
  /** Approved and scheduled. */
  | 'APPROVED'
  | 'CANCELLED'
  | 'DRAFT'
  /** No further run will come. */
  | 'ENDED'
  /** Approved, but its schedule rests. */
  | 'PAUSED'
  /** Waits for the chair. */
  | 'PENDING_APPROVAL';

/** What a campaign is about; the theme decides texts and the official tables. */
export type CampaignTheme =
  /** 助残日 */
  | 'DISABLED_DAY'
  /** 重阳敬老 */
  | 'DOUBLE_NINTH'
  /** 日常走访 */
  | 'EVERYDAY'
  /** 五一慰问 */
  | 'LABOUR_DAY'
  /** 中秋国庆慰问 */
  | 'MID_AUTUMN'
  | 'OTHER'
  /** 元旦春节送温暖 */
  | 'SPRING_FESTIVAL'
  /** 夏送清凉 */
  | 'SUMMER_COOL';

export type CancelArchiveInput = {
  cause: CancelReason;
  expectedVersion: number;
  id: string | number;
  note: string;
};

export type CancelImportInput = {
  id: string | number;
};

/** 注销原因. */
export type CancelReason =
  | 'DECEASED'
  | 'DUPLICATE'
  | 'NOT_ELIGIBLE'
  | 'OWN_REQUEST'
  | 'RETIRED'
  | 'TRANSFERRED';

export type CategoryAmountInput = {
  amount: string;
  category: HardshipCategory;
};

export type ChangeDictionaryTermInput = {
  code: string;
  dictionary: DictionaryName;
  disabled: boolean;
  en: string;
  expectedVersion: number;
  zh: string;
};

export type ChangePasswordInput = {
  current: string;
  /** 12 to 128 characters, not a common password. */
  new: string;
};

export type CheckPaperInput = {
  genuine: boolean;
  id: string | number;
  /** Required when not genuine. */
  reason?: string | null | undefined;
};

/** The answer of civil affairs. */
export type CheckResult =
  /** 无异常 */
  | 'CLEAR'
  /** 有出入 */
  | 'FINDINGS';

/** Conditions on lists; all given ones must hold. */
export type CivilBatchFilter = {
  /** Not closed. */
  open?: boolean | null | undefined;
  /** Open, and households wait beyond the day. */
  overdue?: boolean | null | undefined;
};

/** How far a list for civil affairs has come. */
export type CivilBatchState =
  /** 已答复: no household waits any more. */
  | 'ANSWERED'
  /** 已关闭 */
  | 'CLOSED'
  /** 已送出: nobody is answered yet. */
  | 'OUT'
  /** 部分答复 */
  | 'PARTLY';

/** Whether a household at the station of the check can be put on a list; the first that holds counts. */
export type CivilReadiness =
  /** 已答复 */
  | 'ANSWERED'
  /** 已列入名单 */
  | 'LISTED'
  /** 缺核对授权: adults without a valid authorisation. */
  | 'NO_AUTHORISATION'
  /** 成员缺身份证号 */
  | 'NO_ID_NUMBER'
  /** 可列入名单 */
  | 'READY';

export type CloseCivilBatchInput = {
  expectedVersion: number;
  id: string | number;
  /** 2 to 200 characters. */
  note: string;
};

export type CloseRunInput = {
  expectedVersion: number;
  id: string | number;
  summaryText: string;
};

/** Where a complaint stands. */
export type ComplaintState =
  | 'ANSWERED'
  | 'APPEALED'
  /** The appeal is decided. */
  | 'FINAL'
  /** To be answered. */
  | 'RECEIVED'
  | 'WITHDRAWN';

export type CompleteUploadInput = {
  uploadId: string | number;
};

export type ConfirmAssessmentInput = {
  assessmentId: string | number;
  category: HardshipCategory;
  /** Needed when the category is not the proposed one. */
  reason: string;
};

export type ConfirmImportInput = {
  expectedVersion: number;
  /** Of CIVIL_ANSWERS: households of which nothing was found are put on public notice. */
  finishClear?: boolean | null | undefined;
  id: string | number;
  /** Also write rows that change existing archives. */
  updateExisting: boolean;
};

/** What a consent is for. */
export type ConsentPurpose =
  | 'ARCHIVE'
  | 'BANK'
  | 'CHECK_AUTH'
  | 'CONTACT'
  | 'MEDICAL'
  | 'MINOR'
  | 'NOTICE'
  | 'PHOTO'
  | 'SHARE_UP'
  /** 转移建档关系: another union takes the archive over. */
  | 'TRANSFER';

export type CopyCampaignInput = {
  id: string | number;
};

export type CreateSiteInput = {
  address?: string | null | undefined;
  kind: SiteKind;
  name: string;
  openHours?: string | null | undefined;
  parentId?: string | number | null | undefined;
  phone?: string | null | undefined;
  unitId: string | number;
};

export type CreateUnitInput = {
  code?: string | null | undefined;
  kind: UnitKind;
  memberCount?: number | null | undefined;
  name: string;
  parentId: string | number;
};

/** Where the value of one fact comes from. */
export type DatumSource =
  | 'IMPORT'
  /** What an officer knows. */
  | 'OFFICER'
  /** The signed form. */
  | 'PAPER'
  /** The union that handed the archive over. */
  | 'UNION'
  | 'VISIT'
  /** The worker's own statement. */
  | 'WORKER';

/** One decision on what the viewer has read. */
export type DecideApprovalInput = {
  caseId: string | number;
  /** As shown. */
  contentHash: string;
  /** Minutes; required once of a collective step. */
  minutes?: string | null | undefined;
  /** Photos or scans of the signed minutes, uploaded by the viewer; at most 6, with minutes. */
  minutesFiles?: Array<string | number> | null | undefined;
  /** The opinion, at most 500 characters; required for all but APPROVE. */
  note?: string | null | undefined;
  /** An earlier step; absent: back to who submitted the matter. */
  returnTo?: number | null | undefined;
  /** The step that was shown. */
  step: number;
  /** APPROVE, REFUSE, RETURN or ESCALATE. */
  verdict: ApprovalVerdict;
};

export type DecideApprovalsInput = {
  items: Array<DecideApprovalInput>;
};

export type DecideArchiveDisposalInput = {
  approve: boolean;
  expectedVersion: number;
  id: string | number;
  /** Required with a refusal. */
  reason?: string | null | undefined;
};

export type DecideCampaignInput = {
  approve: boolean;
  /** The version the chair has read. */
  expectedVersion: number;
  id: string | number;
  /** Required to return a plan. */
  note?: string | null | undefined;
};

export type DecideGrantInput = {
  expectedVersion: number;
  grant: boolean;
  id: string | number;
  note?: string | null | undefined;
};

export type DecideObjectionInput = {
  expectedVersion: number;
  id: string | number;
  /** Of a dismissal; that of the last open objection of an entry counts. */
  nextStep?: NextStep | null | undefined;
  /** The written result, 5 to 1000 characters. */
  outcome: string;
  upheld: boolean;
};

/** Who has to decide above a threshold. */
export type DecisionLevel =
  | 'CITY'
  | 'COUNTY'
  | 'NATIONAL'
  | 'PROVINCE';

export type DeclareApprovalTieInput = {
  /** Resident identity number; only its blind index is kept. */
  idNumber: string;
  /** At most 200 characters. */
  note?: string | null | undefined;
  personName: string;
  relation: ApprovalTieRelation;
};

export type DeclineArchiveOfferInput = {
  expectedVersion: number;
  id: string | number;
  reason: string;
};

/** Who is told of a delay: the owner in the morning after, the others when nothing happens. */
export type DelayLevel =
  /** 上级工会: 5 more working days later, as a number only. */
  | 'FEDERATION'
  | 'OWNER'
  /** 主管: 3 working days later. */
  | 'SUPERIOR';

export type DelegateApprovalInput = {
  fromOn: string;
  reason?: string | null | undefined;
  toId: string | number;
  toOn: string;
};

export type DeleteFilterInput = {
  id: string | number;
};

/** Dictionaries of the archive form (数据字典). */
export type DictionaryName =
  /** 开户银行 */
  | 'BANK'
  /** 合同期限 */
  | 'CONTRACT_TERM'
  /** 残疾等级 */
  | 'DISABILITY_GRADE'
  /** 残疾类别 */
  | 'DISABILITY_TYPE'
  /** 四个第一, the duties towards a household */
  | 'DUTY'
  /** 学历 */
  | 'EDUCATION'
  /** 企业状况 */
  | 'ENTERPRISE_STATE'
  /** 健康状况 */
  | 'HEALTH'
  /** 住房类型 */
  | 'HOUSING'
  /** 人员身份 */
  | 'IDENTITY'
  /** 所属行业, GB/T 4754 */
  | 'INDUSTRY'
  /** 婚姻状况 */
  | 'MARRIAGE'
  /** 医保状况 */
  | 'MEDICAL_INSURANCE'
  /** 劳模类型 */
  | 'MODEL_WORKER'
  /** 民族, GB/T 3304 */
  | 'NATION'
  /** 政治面貌 */
  | 'POLITICAL'
  /** 户口类型 */
  | 'REGISTER'
  /** 与户主关系 */
  | 'RELATION'
  /** 单位性质 */
  | 'UNIT_NATURE'
  /** 工作状态 */
  | 'WORK_STATE';

/** A kind of disability, as the law has it. */
export type DisabilityKind =
  | 'HEARING'
  | 'INTELLECTUAL'
  | 'MENTAL'
  | 'MULTIPLE'
  | 'PHYSICAL'
  | 'SPEECH'
  | 'VISUAL';

/** The form of aid for disabled workers. */
export type DisabilitySectionInput = {
  cost: string;
  covered: string;
  grade: number;
  kind: DisabilityKind;
  need: string;
};

/** What became of one archive of an appraisal that was approved. */
export type DisposalOutcome =
  /** 已销毁 */
  | 'DESTROYED'
  /** 已续存 */
  | 'KEPT'
  /** 未处理: it was held, or not due any more. */
  | 'SPARED';

/** Where an appraisal stands. */
export type DisposalState =
  /** 已办结 */
  | 'DONE'
  /** 待审批 */
  | 'PROPOSED'
  /** 不同意 */
  | 'REFUSED'
  /** 已撤回 */
  | 'WITHDRAWN';

/** What an appraisal proposes. */
export type DisposalVerdict =
  /** 销毁 */
  | 'DESTROY'
  /** 续存 */
  | 'KEEP';

export type DissolveUnitInput = {
  expectedVersion: number;
  id: string | number;
};

export type DraftApplicationInput = {
  archiveId: string | number;
  form: ApplicationFormInput;
  /** PAPER, UNIT or PROXY. */
  origin: ApplicationOrigin;
};

export type DraftOwnApplicationInput = {
  archiveId: string | number;
  form: ApplicationFormInput;
};

/** A duty of the union towards a household (四个第一). How a union calls it is in its dictionary DUTY. */
export type Duty =
  /** 第一协调人 */
  | 'COORDINATOR'
  /** 第一落实人 */
  | 'IMPLEMENTER'
  /** 第一知情人 */
  | 'INFORMED'
  /** 第一责任人 */
  | 'RESPONSIBLE';

export type EndApprovalTieInput = {
  id: string | number;
  /** 2 to 200 characters. */
  reason: string;
};

export type EndLimitRuleInput = {
  effectiveTo: string;
  expectedVersion: number;
  id: string | number;
};

export type EndMemberSessionsInput = {
  memberId: string | number;
};

/** Where one subject's appearance on a notice stands. */
export type EntryState =
  /** The period passed. */
  | 'CLEAR'
  /** No objection was right; the subject goes on in another notice. */
  | 'DISMISSED'
  /** An objection stopped the clock; the entry is off the page. */
  | 'OBJECTED'
  | 'SHOWN'
  /** An objection was right. */
  | 'UPHELD'
  /** The subject itself was withdrawn. */
  | 'WITHDRAWN';

/** A condition of leaving: the five guarantees (医、业、学、房、保), then what the reason adds. */
export type ExitCondition =
  /** RELIEVED: the measures of aid were carried out. */
  | 'AID_GIVEN'
  /** 业 */
  | 'EMPLOYMENT'
  /** 房 */
  | 'HOUSING'
  /** LEFT_HARDSHIP: a stable income above the line. */
  | 'INCOME'
  /** RELIEVED: the local conditions. */
  | 'LOCAL'
  /** 医 */
  | 'MEDICAL'
  /** 学 */
  | 'SCHOOLING'
  /** 保 */
  | 'SECURITY';

export type ExitFindingInput = {
  condition: ExitCondition;
  /** The document or fact that it rests on. */
  evidence: string;
  verdict: ExitVerdict;
};

/** The unit's meeting (评议): more than half of those present were in favour. */
export type ExitMeetingInput = {
  against: number;
  heldOn: string;
  inFavour: number;
  minutes: string;
  /** At least 3. */
  present: number;
};

/** How a household leaves hardship. */
export type ExitReason =
  /** 脱困: its income has reached the level of households beside the line. */
  | 'LEFT_HARDSHIP'
  /** 解困: aid was given and the local conditions are met. */
  | 'RELIEVED';

/** What was found about a condition. */
export type ExitVerdict =
  | 'MET'
  /** Only for a guarantee that nobody in the household needs. */
  | 'NOT_APPLICABLE';

export type ExportLinkInput = {
  id: string | number;
};

/** How far an export is; its file is kept for a while. */
export type ExportState =
  | 'EXPIRED'
  | 'FAILED'
  | 'READY'
  | 'RUNNING';

/** How a household said something. */
export type FeedbackSource =
  | 'PAPER'
  | 'PHONE'
  | 'VISIT'
  /** In the app, by the worker. */
  | 'WORKER';

/** What is shown of a sensitive value. */
export type FieldState =
  /** The viewer may not even see a masked form. */
  | 'HIDDEN'
  /** A masked form; `revealField` gives the value to those who may see it. */
  | 'MASKED'
  /** The value was never collected. */
  | 'NOT_COLLECTED'
  /** The clear value: the viewer revealed it or it is their own. */
  | 'VISIBLE';

export type FileComplaintInput = {
  applicationId: string | number;
  /** PHONE, VISIT or PAPER. */
  source: FeedbackSource;
  text: string;
};

export type FileOwnComplaintInput = {
  applicationId: string | number;
  /** 4 to 1,000 characters. */
  text: string;
};

export type FileOwnPaperInput = {
  archiveId: string | number;
  attachmentId: string | number;
  kind: ArchivePaperKind;
};

export type FilePaperInput = {
  archiveId: string | number;
  attachmentId?: string | number | null | undefined;
  expiresOn?: string | null | undefined;
  issuedOn?: string | null | undefined;
  issuer?: string | null | undefined;
  kind: ArchivePaperKind;
  note?: string | null | undefined;
};

/** A list whose filters can be kept. */
export type FilteredList =
  | 'APPLICATIONS'
  | 'ARCHIVES';

export type FinishSurveyInput = {
  attachmentIds: Array<string | number>;
  conclusion: string;
  expectedVersion: number;
  findings: Array<SurveyFindingInput>;
  /** The head signed the form at home. */
  headSigned: boolean;
  id: string | number;
  informant: string;
  matches: boolean;
  secondId?: string | number | null | undefined;
  surveyedOn: string;
  surveyorId: string | number;
};

export type FollowUpFilter = {
  mine?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
  states?: Array<FollowUpState> | null | undefined;
};

/** What a request is about. */
export type FollowUpKind =
  | 'JOB'
  | 'LEGAL'
  | 'LIVING'
  | 'MEDICAL'
  | 'OTHER'
  | 'PSYCH'
  | 'STUDENT';

/** Where a request heard at the door is. */
export type FollowUpState =
  | 'DECLINED'
  | 'DONE'
  | 'IN_PROGRESS'
  | 'OPEN';

export type ForwardApplicationInput = {
  /** Proposed to those who decide; at most what is asked for. */
  amount: string;
  expectedVersion: number;
  id: string | number;
  opinion: string;
};

/** 资金来源. */
export type FundSource =
  | 'ADMIN'
  | 'DONATION'
  | 'FISCAL'
  | 'OTHER'
  | 'OWN_UNION'
  | 'UPPER_UNION';

export type GiveConsentInput = {
  archiveId: string | number;
  channel: string;
  /** Needed for a person under 18 (`guardian_needed`). */
  guardianName?: string | null | undefined;
  guardianRelation?: string | null | undefined;
  /** A member of the household; absent: the head. */
  personId?: string | number | null | undefined;
  purpose: ConsentPurpose;
  signedOn: string;
  textVersion: string;
  validTo?: string | null | undefined;
};

export type GiveFeedbackInput = {
  applicationId: string | number;
  comment?: string | null | undefined;
  score: number;
  /** PHONE, VISIT or PAPER. */
  source: FeedbackSource;
};

export type GiveOwnConsentInput = {
  archiveId: string | number;
  purpose: ConsentPurpose;
};

export type GoodsInput = {
  name: string;
  quantity: number;
  unit: string;
  valueFen: string;
};

/** The form of aid in kind. */
export type GoodsSectionInput = {
  name: string;
  quantity: number;
  value: string;
};

/** Kinds of personal rows that a supervision grant opens. */
export type GrantScope =
  | 'ARCHIVE'
  | 'VISIT';

/** What became of a request to read personal rows. */
export type GrantState =
  | 'GRANTED'
  | 'REFUSED'
  | 'REQUESTED'
  | 'REVOKED';

/** 困难类别 as stated on the archive. The last seven are older vocabularies that legacy sheets carry. */
export type HardshipCategory =
  /** 意外致困 */
  | 'ACCIDENT'
  /** 深度困难 */
  | 'DEEP'
  /** 低保线以上 (2008) */
  | 'L_ABOVE'
  /** 意外致困户 (2016) */
  | 'L_ACC'
  /** 低保户 (2016) */
  | 'L_DIBAO'
  /** 低保边缘户 (2016) */
  | 'L_EDGE'
  /** 享受低保 (2008) */
  | 'L_ENJOY'
  /** 未享受低保 (2008) */
  | 'L_NOT'
  /** 相对困难 */
  | 'RELATIVE'
  /** 监测对象: watched, no aid archive */
  | 'WATCH';

/** 致困原因, form of 2016. */
export type HardshipCause =
  /** 遭受意外事故 */
  | 'ACCIDENT'
  /** 残疾 */
  | 'DISABILITY'
  /** 遭受自然灾害 */
  | 'DISASTER'
  /** 供养直系亲属大病 */
  | 'FAMILY_ILLNESS'
  /** 患重特大疾病 (本人) */
  | 'ILLNESS'
  /** 社保待遇落实不到位 */
  | 'INSURANCE_GAP'
  /** 下岗失业 */
  | 'LAID_OFF'
  /** 收入低无法维持基本生活 */
  | 'LOW_INCOME'
  /** 无劳动能力 */
  | 'NO_CAPACITY'
  /** 其他 */
  | 'OTHER'
  /** 子女上学 */
  | 'SCHOOLING'
  /** 有劳动能力而未就业 */
  | 'UNEMPLOYED'
  /** 未参加社会保险 */
  | 'UNINSURED';

export type HoldArchiveInput = {
  archiveId: string | number;
  reason: string;
};

/** One time in hospital. */
export type HospitalStayInput = {
  admittedOn: string;
  dischargedOn: string;
  hospital: string;
};

export type HouseholdPersonInput = {
  disabilityCertificate?: string | null | undefined;
  disabilityType?: string | null | undefined;
  education?: string | null | undefined;
  enrolledYear?: number | null | undefined;
  hasDisability?: boolean | null | undefined;
  health?: string | null | undefined;
  healthState?: string | null | undefined;
  /** An existing member of the household; absent for a new one. */
  id?: string | number | null | undefined;
  /** Absent: unchanged for an existing person, not collected for a new one. */
  idNumber?: string | null | undefined;
  /** A code of the dictionary IDENTITY. */
  identity?: string | null | undefined;
  incomeMonth?: string | null | undefined;
  medicalInsurance?: string | null | undefined;
  modelWorker?: string | null | undefined;
  name: string;
  political?: string | null | undefined;
  relation: string;
  status?: string | null | undefined;
  studyYears?: number | null | undefined;
  workplace?: string | null | undefined;
};

/** Why an identity number on file proves less than it should. */
export type IdDoubt =
  /** It begins with no known province. */
  | 'AREA_UNKNOWN'
  /** The date of birth on file is another. */
  | 'BIRTH_DATE'
  /** No copy of the identity cards holds any more. */
  | 'CARD_EXPIRED'
  /** It came in with 15 digits, was completed, and nobody has typed it from the card since. */
  | 'FIFTEEN_DIGITS'
  /** The checksum or the date of birth within the number is wrong. */
  | 'INVALID'
  /** The sex on file is another. */
  | 'SEX'
  /** The sheet that it came with stated another date of birth or sex. */
  | 'SHEET_DIFFERS';

export type ImportErrorsInput = {
  id: string | number;
};

export type ImportHolidaysInput = {
  json: string;
};

/** What a sheet of an imported file is good for. */
export type ImportSheetUse =
  /** Heads of households, a household a line. */
  | 'HEADS'
  /** Members of households. */
  | 'MEMBERS'
  /** Not imported. */
  | 'NONE';

/** How far an import is. */
export type ImportState =
  /** Given up by a person. */
  | 'CANCELLED'
  /** Rows are being written. */
  | 'COMMITTING'
  | 'DONE'
  /** The file as a whole cannot be read; see failure. */
  | 'FAILED'
  /** The file is being read. */
  | 'PARSING'
  /** Read; the preview waits for a decision. */
  | 'PREVIEW';

export type ImportTemplateInput = {
  kind: SheetKind;
};

/** What an income is. */
export type IncomeKind =
  /** 城乡居民基本养老金 */
  | 'BASIC_PENSION'
  /** 经营净收入 */
  | 'BUSINESS'
  /** 补偿、遗属补助 */
  | 'COMPENSATION'
  /** 节日慰问金 */
  | 'FESTIVAL_GIFT'
  /** 接受馈赠 */
  | 'GIFT'
  /** 劳动力系数: the minimum wage for somebody able to work who has no income */
  | 'IMPUTED'
  /** 赡养、抚养、扶养费 */
  | 'MAINTENANCE'
  /** 其他收入 */
  | 'OTHER'
  /** 养老金、离退休金 */
  | 'PENSION'
  /** 财产净收入: rent, interest, dividends */
  | 'PROPERTY'
  /** 失业保险金 */
  | 'UNEMPLOYMENT'
  /** 工会救助金 */
  | 'UNION_AID'
  /** 优抚对象抚恤补助 */
  | 'VETERAN_AID'
  /** 工资性收入 */
  | 'WAGE';

export type IncomeLineInput = {
  /** 0 for IMPUTED. */
  amount: string;
  /** Papers that prove it, at most 10: uploads of the caller's own, or those that the form has. */
  evidenceIds: Array<string | number>;
  kind: IncomeKind;
  months?: number | null | undefined;
  note: string;
  personId?: string | number | null | undefined;
};

export type IncomeRuleInput = {
  counted: boolean;
  documentNo: string;
  kind: IncomeKind;
};

export type InvestigateObjectionInput = {
  expectedVersion: number;
  id: string | number;
};

export type InviteMemberInput = {
  displayName: string;
  /** Mail address or staff number. */
  login: string;
  roles: Array<RoleInput>;
  title?: string | null | undefined;
  unitId?: string | number | null | undefined;
};

/** A member with the relation to the head of the household they come to (与户主关系). */
export type KinInput = {
  personId: string | number;
  relation: string;
};

/** 劳动争议: what a labour dispute is about. */
export type LabourDispute =
  /** 工时、休假、社保、福利、培训、劳动保护 */
  | 'CONDITIONS'
  /** 劳动合同 */
  | 'CONTRACT'
  /** 除名、辞退、辞职、离职 */
  | 'DISMISSAL'
  | 'OTHER'
  /** 报酬、工伤医疗费、经济补偿或赔偿金 */
  | 'PAY'
  /** 确认劳动关系 */
  | 'RELATION';

/** Why a wage is imputed to somebody, or why not. */
export type LabourStanding =
  /** No date of birth is on file. */
  | 'AGE_UNKNOWN'
  /** 在校学生 */
  | 'AT_SCHOOL'
  /** 劳动年龄内有劳动能力而无工作: counted with the minimum wage. */
  | 'IMPUTED'
  /** 不在劳动年龄内 */
  | 'NOT_OF_AGE'
  /** Papers prove otherwise. */
  | 'PROVEN'
  /** 残疾、病休或无劳动能力 */
  | 'UNABLE'
  /** Work, a pension or unemployment benefit fills the year. */
  | 'WORKING';

/** 法律援助方式: the form in which legal aid is given. */
export type LegalAidForm =
  /** 咨询 */
  | 'ADVICE'
  /** 代书 */
  | 'DRAFTING'
  /** 协商调解 */
  | 'NEGOTIATION'
  /** 代理仲裁诉讼 */
  | 'REPRESENTATION';

/** The form of legal aid. */
export type LegalSectionInput = {
  claim: string;
  dispute: LabourDispute;
  form: LegalAidForm;
  opponent: string;
};

export type LiftArchiveHoldInput = {
  id: string | number;
  reason: string;
};

export type LimitEscalationInput = {
  above: string;
  level: DecisionLevel;
};

/** A number of a case that limits refer to. */
export type LimitField =
  /** 致困支出 after all compensation. */
  | 'CAUSE_COST'
  /** Course fee after subsidies. */
  | 'COURSE_FEE'
  /** 低保 standard per person and month. */
  | 'DIBAO_MONTH'
  /** Cost of aids, adaptation or rehabilitation after subsidies. */
  | 'NEED_COST'
  /** 自付医疗费 */
  | 'SELF_PAID'
  /** Tuition after other aid. */
  | 'TUITION';

/** The time over which aid counts against a limit. */
export type LimitPeriod =
  /** One illness, one accident. */
  | 'EVENT'
  /** Ever. */
  | 'ONCE'
  /** The calendar year. */
  | 'YEAR';

export type LimitRuleInput = {
  areaCode?: string | null | undefined;
  category?: HardshipCategory | null | undefined;
  documentNo: string;
  effectiveFrom: string;
  effectiveTo?: string | null | undefined;
  escalations?: Array<LimitEscalationInput> | null | undefined;
  exclusive?: Array<AidItem> | null | undefined;
  item: AidItem;
  period: LimitPeriod;
  source?: LimitSource | null | undefined;
  subject: LimitSubject;
  terms: Array<LimitTermInput>;
};

/** 资金来源 as limits tell it apart: central and local fiscal money have rules of their own. */
export type LimitSource =
  | 'ADMIN'
  | 'DONATION'
  | 'FISCAL_CENTRAL'
  | 'FISCAL_LOCAL'
  | 'OTHER'
  | 'OWN_UNION'
  | 'UPPER_UNION';

/** Whose earlier aid counts against a limit. */
export type LimitSubject =
  | 'HOUSEHOLD'
  | 'PERSON'
  | 'STUDENT';

export type LimitTermInput = {
  amount?: string | null | undefined;
  field?: LimitField | null | undefined;
  kind: LimitTermKind;
  months?: number | null | undefined;
  percentBP?: number | null | undefined;
};

/** How a term of a limit is worked out. */
export type LimitTermKind =
  | 'FIXED'
  /** Months of the 低保 line. */
  | 'N_MONTHS_DIBAO'
  | 'PCT_OF';

export type LocalMeansRuleInput = {
  category: HardshipCategory;
  code: string;
  documentNo: string;
  expression: string;
  title: string;
};

export type LoginInput = {
  login: string;
  password: string;
};

export type MakeCivilBatchInput = {
  /** Those of the unit, and of the units below it, that were picked, 1 to 500; null: all that are ready. */
  archiveIds?: Array<string | number> | null | undefined;
  /** The number of households that was shown and confirmed. */
  expectedCount: number;
  /** Where the list goes, 2 to 100 characters. */
  office: string;
  /** Why people are shown in clear, 4 to 200 characters. */
  purpose: string;
  unitId: string | number;
};

export type MapImportColumnsInput = {
  expectedVersion: number;
  /** At most 400. Headings that are left out mean what the reader takes them for. */
  headings: Array<MappedHeading>;
  id: string | number;
};

/** What somebody says about one heading. */
export type MappedHeading = {
  /** Key of a column; null: none. */
  column?: string | null | undefined;
  text: string;
};

export type MarkNotificationsReadInput = {
  ids?: Array<string | number> | null | undefined;
};

/** How a household is held against a line. */
export type MeansComparison =
  /** 低于 */
  | 'BELOW'
  /** 不高于 */
  | 'BELOW_OR_EQUAL';

export type MeansExclusionInput = {
  /** Capital letters, digits and _. */
  code: string;
  documentNo: string;
  exceptions: Array<string>;
  title: string;
};

export type MeansExemptionInput = {
  /** At least one. */
  evidenceIds: Array<string | number>;
  /** 1 to 200 characters. */
  note: string;
  personId?: string | number | null | undefined;
};

/** Why a check could not be made. */
export type MeansFailure =
  /** No standard is known for the place and day. */
  | 'NO_STANDARD'
  /** Arithmetic beyond bounds, a division by zero, or a rule that costs too much. */
  | 'RULE_FAILED';

export type MeansFindingInput = {
  code: string;
  /** Papers that prove it, at most 10: uploads of the caller's own, or those that the form has. */
  evidenceIds: Array<string | number>;
  exception: string;
  note: string;
};

/** The whole form of one household. */
export type MeansLinesInput = {
  archiveId: string | number;
  areaCode: string;
  exemptions: Array<MeansExemptionInput>;
  findings: Array<MeansFindingInput>;
  incomes: Array<IncomeLineInput>;
  residence: Residence;
  spendings: Array<SpendingLineInput>;
};

export type MeansParametersInput = {
  accidentBP: number;
  deepBP: number;
  exclusions: Array<MeansExclusionInput>;
  incomes: Array<IncomeRuleInput>;
  localRules: Array<LocalMeansRuleInput>;
  minimumWage?: string | null | undefined;
  operator: MeansComparison;
  relativeBP: number;
  spendings: Array<SpendingRuleInput>;
  workingAge: WorkingAgeInput;
};

/** Where a trial stands. */
export type MeansTrialState =
  | 'DONE'
  | 'RUNNING';

/** The form of medical aid. An illness that comes back as the mask it was shown as stays what it was. */
export type MedicalSectionInput = {
  illness: string;
  otherInsurance: string;
  reimbursed: string;
  stays: Array<HospitalStayInput>;
  total: string;
};

export type MemberFilter = {
  role?: Role | null | undefined;
  /** Part of the name or of the login. */
  search?: string | null | undefined;
  state?: MemberState | null | undefined;
  unitId?: string | number | null | undefined;
};

/** Whether a member's sessions and roles work. */
export type MemberState =
  | 'ACTIVE'
  | 'LEFT'
  | 'SUSPENDED';

/** 致困事由: what brought a household into temporary hardship. */
export type Mishap =
  | 'ACCIDENT'
  | 'DEATH'
  | 'DISASTER'
  | 'ILLNESS'
  | 'OTHER';

export type MoveUnitInput = {
  expectedVersion: number;
  id: string | number;
  newParentId: string | number;
};

export type NamedRecipientInput = {
  class: RecipientClass;
  idNumber?: string | null | undefined;
  name: string;
  note?: string | null | undefined;
  phone?: string | null | undefined;
  unitId: string | number;
};

/** What follows a dismissed objection. */
export type NextStep =
  /** The days that were left (继续公示). */
  | 'CONTINUE'
  /** The whole period again (重新公示). */
  | 'RENOTICE';

/** Where a notice can be read. */
export type NoticeChannel =
  /** On the union's public page, and as a poster. */
  | 'ONLINE'
  /** As a poster inside the unit only (内部张榜); who did not consent stands there with a number. */
  | 'POSTED';

/** What a public notice is about. */
export type NoticeKind =
  /** 帮扶申请公示 */
  | 'APPLICATION'
  /** 建档公示 */
  | 'ARCHIVE'
  /** 退出公示 */
  | 'ARCHIVE_EXIT'
  /** 慰问名单公示 */
  | 'CAMPAIGN'
  /** 审批结果公示, for information after the decision */
  | 'RESULT';

/** Narrows a list of objections. */
export type NoticeObjectionFilter = {
  states?: Array<ObjectionState> | null | undefined;
};

/** Where a notice stands; it follows from the day alone. */
export type NoticeState =
  /** 已结束 */
  | 'ENDED'
  /** 公示中 */
  | 'RUNNING'
  /** 待公示: begins on a later day. */
  | 'SCHEDULED';

/** The way an objection came in. */
export type ObjectionSource =
  /** The public page. */
  | 'ONLINE'
  | 'PAPER'
  | 'PHONE'
  /** 来访 */
  | 'VISIT';

/** Where an objection stands. */
export type ObjectionState =
  | 'DISMISSED'
  | 'INVESTIGATING'
  | 'RECEIVED'
  | 'UPHELD';

export type OpenWorkerAccessInput = {
  archiveId: string | number;
  /** The phone number of the archive when left out. */
  login?: string | null | undefined;
};

/** Whose opinion stands under the form. */
export type OpinionBody =
  /** 基层工会或办事处 */
  | 'GRASSROOTS_UNION'
  /** 系统（产业）工会 */
  | 'INDUSTRY_UNION'
  /** 基层党组织或行政 */
  | 'PARTY_OR_MANAGEMENT';

/** An opinion as it stands under the form. */
export type OpinionInput = {
  body: OpinionBody;
  signedOn: string;
  signer: string;
  text: string;
};

/** Only the steps that are given change. */
export type OwnFormInput = {
  household?: OwnHouseholdStepInput | null | undefined;
  money?: OwnMoneyStepInput | null | undefined;
  need?: OwnNeedStepInput | null | undefined;
  papers?: OwnPapersStepInput | null | undefined;
};

export type OwnHouseholdStepInput = {
  address: string;
  employment: string;
  hasDisability: boolean;
  isMigrant: boolean;
  isSingleParent: boolean;
  members: Array<OwnRelativeInput>;
  nation: string;
  phone: string;
};

export type OwnMoneyStepInput = {
  bankCard: string;
  bankName: string;
  incomeYear?: string | null | undefined;
  rigidYear?: string | null | undefined;
};

export type OwnNeedStepInput = {
  causeNote: string;
  health: string;
  mainCause: HardshipCause;
  otherCauses: Array<HardshipCause>;
  wish: string;
};

export type OwnPapersStepInput = {
  consents: Array<ConsentPurpose>;
  declared: boolean;
  papers: Array<OwnStatedPaperInput>;
};

export type OwnRelativeInput = {
  hasDisability: boolean;
  idNumber: string;
  incomeMonth?: string | null | undefined;
  name: string;
  relation: string;
  status: string;
  workplace: string;
};

export type OwnStatedPaperInput = {
  attachmentId: string | number;
  kind: ArchivePaperKind;
};

/** Who is next with a case. */
export type OwnWho =
  | 'CIVIL_AFFAIRS'
  /** Those who approve. */
  | 'DECIDERS'
  /** The officer of the union. */
  | 'OFFICE'
  /** Finance. */
  | 'PAYER'
  /** Everybody who reads the notice. */
  | 'PUBLIC'
  /** The colleagues who appraise. */
  | 'TEAM'
  /** The applicant. */
  | 'YOU';

export type PaperInput = {
  /** Absent: the original was put into the paper file. */
  attachmentId?: string | number | null | undefined;
  kind: PaperKind;
  note?: string | null | undefined;
};

/** 证明材料: a kind of paper. */
export type PaperKind =
  /** 书面申请 */
  | 'APPLICATION_LETTER'
  /** 代办授权委托书 */
  | 'AUTHORISATION'
  /** 案件材料 */
  | 'CASE_MATERIAL'
  /** 培训报名或结业证明 */
  | 'COURSE_PROOF'
  /** 诊断证明 */
  | 'DIAGNOSIS'
  /** 残疾人证 */
  | 'DISABILITY_CERTIFICATE'
  /** 劳动关系证明 */
  | 'EMPLOYMENT_PROOF'
  /** 灾害、事故证明 */
  | 'EVENT_PROOF'
  /** 费用票据 */
  | 'EXPENSE_INVOICE'
  /** 收入证明 */
  | 'INCOME_PROOF'
  /** 医保结算单 */
  | 'INSURANCE_SETTLEMENT'
  /** 其他 */
  | 'OTHER'
  /** 录取通知书或学生证 */
  | 'SCHOOL_PROOF'
  /** 学费收据 */
  | 'TUITION_RECEIPT'
  /** 失业或求职登记证明 */
  | 'UNEMPLOYMENT_PROOF';

/** What the office found when it looked at a paper. */
export type PaperState =
  | 'FILED'
  | 'REFUSED'
  | 'VERIFIED';

export type PayApplicationInput = {
  expectedVersion: number;
  id: string | number;
  /** How, and the number of the voucher. */
  note: string;
  paidOn: string;
};

/** The form of a job placement. */
export type PlacementSectionInput = {
  expected: string;
  skills: string;
  wish: string;
};

export type PreviewApprovalRouteInput = {
  steps: Array<ApprovalStepInput>;
  /** Unit of the case; absent: the topmost. */
  unitId?: string | number | null | undefined;
};

/** An official form that can be printed. */
export type PrintForm =
  /** 申请审批表; the subject is an application */
  | 'APPLICATION'
  /** 困难职工档案表; the subject is an archive */
  | 'ARCHIVE'
  /** 鉴定销毁清册; the subject is an appraisal of archives */
  | 'DISPOSAL'
  /** 档案交接回执; the subject is a handover, or the offer at the union that accepted it */
  | 'HANDOVER'
  /** 公示单; the subject is a notice */
  | 'NOTICE'
  /** 承诺与授权签字页; the subject is an archive */
  | 'SIGNATURES'
  /** 入户调查表, as it was last recorded; the subject is an archive */
  | 'SURVEY'
  /** 入户调查表, to be filled at home; the subject is an archive */
  | 'SURVEY_BLANK';

export type PrintFormInput = {
  form: PrintForm;
  /** Why the paper is needed, 4 to 200 characters. */
  purpose: string;
  /** An archive, an application, a notice, an appraisal, a handover or an offer, as the form asks. */
  subjectId: string | number;
  /** Identity numbers and the like in clear. */
  whole: boolean;
};

export type PrintoutLinkInput = {
  id: string | number;
};

export type ProposeApplicationInput = {
  followUpId: string | number;
};

export type ProposeArchiveDisposalInput = {
  /** One to a hundred. */
  archiveIds: Array<string | number>;
  /** Minutes of the appraisal, at most six files. */
  attachmentIds: Array<string | number>;
  /** Required with KEEP. */
  keepUntil?: string | null | undefined;
  opinion: string;
  verdict: DisposalVerdict;
};

export type ProposeArchiveExitInput = {
  attachmentIds: Array<string | number>;
  cause: ExitReason;
  expectedVersion: number;
  /** Each condition of the cause once, in the order of the form. */
  findings: Array<ExitFindingInput>;
  id: string | number;
  meeting?: ExitMeetingInput | null | undefined;
  note: string;
};

export type ProposeHandoverInput = {
  expectedVersion: number;
  id: string | number;
  reason: string;
  /** The union that is to take it over, one of `handoverDestinations`. */
  receiverId: string | number;
};

export type ProposeHeadChangeInput = {
  expectedVersion: number;
  /** Relation of the head until now to the new one; without it they have left the household. */
  formerRelation?: string | null | undefined;
  id: string | number;
  /** Relations of others to the new head, where they change. */
  kin: Array<KinInput>;
  /** The new head: a grown-up member with an identity number. */
  personId: string | number;
  reason: string;
};

export type ProposeMergeInput = {
  expectedVersion: number;
  /** Relation of the other household's head to the head. */
  headRelation: string;
  /** The archive that goes on. */
  id: string | number;
  /** Relations of the other household's members, where they change. */
  kin: Array<KinInput>;
  /** The archive that ends. */
  otherId: string | number;
  reason: string;
};

export type ProposeSplitInput = {
  expectedVersion: number;
  id: string | number;
  /** Who goes along. */
  kin: Array<KinInput>;
  /** The new household's head: a grown-up member with an identity number. */
  personId: string | number;
  reason: string;
};

/** Where a fact comes from. */
export type Provenance =
  | 'FORM'
  | 'IMPORT'
  /** Taken over from another union. */
  | 'TRANSFER'
  | 'VISIT'
  | 'WORKER';

/** Narrows a list of notices; all given conditions hold. */
export type PublicNoticeFilter = {
  channel?: NoticeChannel | null | undefined;
  kinds?: Array<NoticeKind> | null | undefined;
  states?: Array<NoticeState> | null | undefined;
  /** With all units below. */
  unitId?: string | number | null | undefined;
};

export type RateOwnAidInput = {
  applicationId: string | number;
  /** At most 500 characters. */
  comment?: string | null | undefined;
  /** 1 to 5. */
  score: number;
};

/** Who took what was brought: the recipient or somebody for them (代领). */
export type Receiver =
  | 'PROXY'
  | 'SELF';

/** Class of a recipient; the standard of the campaign is set per class. */
export type RecipientClass =
  | 'ACCIDENT'
  | 'DEEP'
  /** Archives in an older vocabulary. */
  | 'LEGACY'
  /** 劳模 */
  | 'MODEL_WORKER'
  /** 坚守岗位一线职工 */
  | 'ON_DUTY'
  | 'OTHER'
  | 'RELATIVE'
  /** 退休职工 */
  | 'RETIREE'
  | 'WATCH';

export type RecordCallBackInput = {
  expectedVersion: number;
  id: string | number;
  /** What is wrong, for a problem. */
  note?: string | null | undefined;
  outcome: CallBackOutcome;
  /** Of somebody who was reached, 1 to 5. */
  score?: number | null | undefined;
};

export type RecordDeliveryInput = {
  deliveredOn: string;
  expectedVersion: number;
  id: string | number;
  /** How: goods handed over, a lawyer, a post. */
  note: string;
};

export type RecordObjectionInput = {
  contact?: string | null | undefined;
  entryId: string | number;
  /** Absent: anonymous. */
  name?: string | null | undefined;
  /** Not ONLINE. */
  source: ObjectionSource;
  /** 5 to 1000 characters. */
  text: string;
};

export type RecordPostingInput = {
  /** Photos of the poster, uploaded by the caller; 1 to 6. */
  attachments: Array<string | number>;
  note?: string | null | undefined;
  noticeId: string | number;
  place: string;
  /** Within the period and not in the future. */
  postedOn: string;
};

/** Whether a campaign comes again. */
export type Recurrence =
  | 'ONCE'
  /** The next year's run comes by itself. */
  | 'YEARLY';

export type RecuseApprovalInput = {
  caseId: string | number;
  /** The tie, 2 to 200 characters. */
  reason: string;
};

export type RefuseWorkerInput = {
  expectedVersion: number;
  id: string | number;
  /** For the office, 2 to 200 characters. */
  reason: string;
};

export type RejectArchiveInput = {
  cause: RejectReason;
  expectedVersion: number;
  id: string | number;
  note: string;
};

/** 不予建档原因. */
export type RejectReason =
  | 'ALREADY_ON_FILE'
  | 'EXCLUDED'
  | 'INCOME_ABOVE'
  | 'NOT_APPROVED'
  | 'NOT_COMPLETE'
  | 'NOT_EMPLOYED'
  | 'NOT_TRUE'
  | 'OBJECTION_UPHELD'
  | 'REFUSES_CHECK'
  | 'VOTED_DOWN';

export type RemoveApplicationPaperInput = {
  expectedVersion: number;
  id: string | number;
  paperId: string | number;
};

export type RemoveDocumentRequirementInput = {
  id: string | number;
};

export type RemoveNamedRecipientInput = {
  id: string | number;
};

export type RemovePaperInput = {
  id: string | number;
};

export type RemoveVisitInput = {
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type RenameFilterInput = {
  id: string | number;
  name: string;
};

export type RenewPaperCopyInput = {
  expectedVersion: number;
  id: string | number;
  note?: string | null | undefined;
  renewedOn: string;
};

export type ReopenApplicationInput = {
  applicationId: string | number;
  reason: string;
};

export type ReportVisitInput = {
  /** When it happened, by the phone's clock; not in the future. */
  at: string;
  cashFen?: string | null | undefined;
  /** Made on the phone; the same value twice is the same report. */
  clientId: string | number;
  condition?: string | null | undefined;
  goods?: Array<GoodsInput> | null | undefined;
  outcome: VisitOutcome;
  /** At most 9. */
  photoIds?: Array<string | number> | null | undefined;
  proxyName?: string | null | undefined;
  proxyRelation?: string | null | undefined;
  receiver?: Receiver | null | undefined;
  /** Each becomes a follow-up with an owner and a clock; at most 10. */
  requests?: Array<VisitRequestInput> | null | undefined;
  /** A member who was present, or a name. */
  secondHandlerId?: string | number | null | undefined;
  secondHandlerName?: string | null | undefined;
  signatureId?: string | number | null | undefined;
  visitId: string | number;
};

export type RequestExportInput = {
  /** Filter of ARCHIVES and NATIONAL_ARCHIVES. */
  archiveFilter?: ArchiveFilter | null | undefined;
  /** Bulk of ARCHIVE_BULK. */
  bulkId?: string | number | null | undefined;
  /** List of CIVIL_LIST and CIVIL_SCANS. */
  civilBatchId?: string | number | null | undefined;
  /** Column keys in order; absent: the shipped set, the only one of NATIONAL_ARCHIVES. */
  columns?: Array<string> | null | undefined;
  /** Import of NATIONAL_COMPARISON and CIVIL_OUTCOME. */
  importId?: string | number | null | undefined;
  kind: SheetKind;
  /** Why the file is needed, 4 to 200 characters. */
  purpose: string;
  /** Run of the CAMPAIGN kinds. */
  runId?: string | number | null | undefined;
};

export type RequestGrantInput = {
  /** Days from the request, 1 to 90. */
  days: number;
  purpose: string;
  scopes: Array<GrantScope>;
  tenantId: string | number;
};

export type RequestUploadInput = {
  contentType: string;
  fileName: string;
  kind: AttachmentKind;
  /** Hex SHA-256 of the file if the client can compute it. */
  sha256?: string | null | undefined;
  /** Bytes. */
  size: number;
};

/** Whose low-income standard a household is tested by. */
export type Residence =
  /** 农村 */
  | 'RURAL'
  /** 城镇 */
  | 'URBAN';

export type ResumeTenantInput = {
  expectedVersion: number;
  id: string | number;
};

export type RetryJobInput = {
  id: string | number;
};

export type ReturnArchiveInput = {
  /** Papers that are there and do not do; what the rules ask for and the file lacks is added by itself. */
  also: Array<ArchivePaperKind>;
  expectedVersion: number;
  id: string | number;
  note?: string | null | undefined;
};

export type RevealFieldInput = {
  /** Which value. */
  field: SensitiveField;
  /** An archive, a person of a household, or a visit. */
  objectId: string | number;
  /** Why it is needed, 4 to 200 characters; the person concerned can read it. */
  reason: string;
};

export type RevealObjectorInput = {
  id: string | number;
  /** Why it is needed, 4 to 200 characters. */
  reason: string;
};

export type ReviewArchiveChangeInput = {
  approve: boolean;
  expectedVersion: number;
  id: string | number;
  /** Required with a refusal. */
  opinion?: string | null | undefined;
};

export type ReviewHandoverInput = {
  approve: boolean;
  expectedVersion: number;
  id: string | number;
  /** Required with a refusal. */
  opinion?: string | null | undefined;
};

export type RevokeApprovalDelegationInput = {
  id: string | number;
};

export type RevokeGrantInput = {
  expectedVersion: number;
  id: string | number;
  note: string;
};

export type RevokeInvitationInput = {
  id: string | number;
};

export type RevokeRoleInput = {
  assignmentId: string | number;
};

export type RevokeSessionInput = {
  id: string | number;
};

/** A role of the system. Roles are code; assignments are data. */
export type Role =
  /** 会计. */
  | 'ACCOUNTANT'
  /** 经审: reads everything in scope. */
  | 'AUDITOR'
  /** 帮扶中心工作人员. */
  | 'CENTER_STAFF'
  /** 领导小组成员. */
  | 'COMMITTEE'
  /** 出纳. */
  | 'FINANCE'
  /** 走访人. */
  | 'HELPER'
  /** 安全管理员: sessions, grants, logs. */
  | 'SECURITY_ADMIN'
  /** 帮扶站点工作人员. */
  | 'STATION_STAFF'
  /** 上级工会监督员, federations only. */
  | 'SUPERIOR_SUPERVISOR'
  /** 安全审计员: reads the audit trail. */
  | 'SYSTEM_AUDIT'
  /** 班组长. */
  | 'TEAM_LEADER'
  /** 系统管理员: configuration, no personal data. */
  | 'TENANT_ADMIN'
  /** 工会主席: approves. */
  | 'UNION_CHAIR'
  /** 经办: archives and campaigns. */
  | 'UNION_OFFICER'
  /** 职工: their own things only, in enterprise unions. */
  | 'WORKER';

export type RoleInput = {
  role: Role;
  unitId?: string | number | null | undefined;
};

/** What becomes of a row of a sheet. */
export type RowResult =
  /** Not imported, returned in the error workbook. */
  | 'ERROR'
  /** Blank or total line. */
  | 'IGNORED'
  | 'OK'
  /** Imported, shown for a look. */
  | 'WARNING';

export type RunActionInput = {
  expectedVersion: number;
  id: string | number;
  note?: string | null | undefined;
};

export type RunFilter = {
  campaignId?: string | number | null | undefined;
  states?: Array<RunState> | null | undefined;
  year?: number | null | undefined;
};

/** Where a run (one year of a campaign) is. */
export type RunState =
  | 'CANCELLED'
  | 'CLOSED'
  /** The list is being frozen and visits are being made. */
  | 'EXPANDING'
  | 'PAUSED'
  /** Visiting is over; receipts are being checked. */
  | 'SETTLING'
  | 'VISITING';

export type SaveApprovalRouteInput = {
  /** Required with an id. */
  expectedVersion?: number | null | undefined;
  fromFen: string;
  /** Absent: a new route. */
  id?: string | number | null | undefined;
  item?: string | null | undefined;
  /** Kind, item and amount are read of a new route only. */
  kind: ApprovalKind;
  name: string;
  steps: Array<ApprovalStepInput>;
};

export type SaveDibaoStandardInput = {
  areaCode: string;
  documentNo: string;
  effectiveFrom: string;
  effectiveTo?: string | null | undefined;
  /** With id. */
  expectedVersion?: number | null | undefined;
  /** Absent: a new one. */
  id?: string | number | null | undefined;
  monthly: string;
  residence: Residence;
};

export type SaveFilterInput = {
  list: FilteredList;
  /** 1 to 30 characters, each name once per list. */
  name: string;
  /** 1 to 1000 characters. */
  query: string;
};

export type SaveMeansLinesInput = {
  /** Version of the form that the caller saw, 0 for one that nobody has filled in. */
  expectedVersion: number;
  lines: MeansLinesInput;
};

export type SaveMeansRulesInput = {
  /** Today or later. */
  effectiveFrom: string;
  /** Number of the union's own newest rules, 0 when it keeps none. */
  expectedNumber: number;
  note: string;
  parameters: MeansParametersInput;
};

export type SaveOwnDraftInput = {
  /** 0 for the first time. */
  expectedVersion: number;
  form: OwnFormInput;
  /** Where to go on, 1 to 4. */
  step: number;
};

/** A stage of education that is helped. */
export type SchoolLevel =
  | 'COLLEGE'
  | 'POSTGRADUATE'
  | 'SENIOR_SECONDARY'
  | 'UNDERGRADUATE';

/** The fields that `revealField` can show. */
export type SensitiveField =
  | 'ADDRESS'
  | 'BANK_CARD'
  | 'DIBAO_CERTIFICATE'
  | 'DISABILITY_CERTIFICATE'
  | 'DISABILITY_TYPE'
  | 'HEALTH_STATE'
  | 'ID_NUMBER'
  | 'MEDICAL'
  | 'OTHER_CONTACT'
  | 'PHONE';

/** The four duties towards a household. Absent ones are those of the owner. */
export type SetArchiveDutiesInput = {
  coordinatorId?: string | number | null | undefined;
  expectedVersion: number;
  id: string | number;
  implementerId?: string | number | null | undefined;
  informedId?: string | number | null | undefined;
  ownerId: string | number;
  /** Kept in the history, 2 to 200 characters. */
  reason: string;
};

export type SetLocaleInput = {
  locale: string;
};

export type SetNotificationPreferenceInput = {
  email: boolean;
};

/** Sex (性别) of a person. */
export type Sex =
  | 'FEMALE'
  | 'MALE'
  | 'UNKNOWN';

/** What is imported or exported. */
export type SheetKind =
  /** Archive list as filtered on screen (export only). */
  | 'ARCHIVES'
  /** 批量办理结果: what became of every archive of a bulk (export only). */
  | 'ARCHIVE_BULK'
  /** 签领表 (export only). */
  | 'CAMPAIGN_RECEIPTS'
  /** 慰问名册 (export only). */
  | 'CAMPAIGN_ROSTER'
  /** 活动统计表 (export only). */
  | 'CAMPAIGN_STATISTICS'
  /** 核对名单反馈: the answers of civil affairs to a list (import only, archive.check). */
  | 'CIVIL_ANSWERS'
  /** 家庭经济状况核对名单: everybody on a list for civil affairs, in clear (export only, archive.check). Kept and recorded like NATIONAL_ARCHIVES. */
  | 'CIVIL_LIST'
  /** 核对反馈导入结果: the rows of an import of CIVIL_ANSWERS (export only). */
  | 'CIVIL_OUTCOME'
  /** 核对授权书扫描件: the signed authorisations of a list as a ZIP archive (export only, archive.check). */
  | 'CIVIL_SCANS'
  /** 低保标准: standards of areas (import only). */
  | 'DIBAO_STANDARDS'
  /** 慰问对象名单: recipients of a campaign without an archive (劳模, 坚守岗位). */
  | 'NAMED_RECIPIENTS'
  /**
   * 困难职工档案（全国帮扶系统格式）: archives and their members in clear, in the columns and words of the national system
   * (export only, archive.file). The file is kept a day, and every archive in it stands in the access log.
   */
  | 'NATIONAL_ARCHIVES'
  /** 与全国系统核对结果: the rows of an import of NATIONAL_LIST (export only). */
  | 'NATIONAL_COMPARISON'
  /** 全国系统导出名单: what the national system has, compared with the archives on file (import only, archive.file). */
  | 'NATIONAL_LIST'
  /** 困难职工花名册: archives with their household members. */
  | 'ROSTER';

/** Level of a site of the help network. */
export type SiteKind =
  /** 帮扶中心 */
  | 'CENTER'
  /** 帮扶点 */
  | 'POINT'
  /** 帮扶站 */
  | 'STATION';

/** Whether a site is open. */
export type SiteState =
  | 'ACTIVE'
  | 'CLOSED';

/** What a rigid spending (刚性支出) is for. */
export type SpendingKind =
  /** 义务教育 */
  | 'COMPULSORY_EDUCATION'
  /** 残疾康复、照护 */
  | 'DISABILITY'
  /** 灾害、意外损失 */
  | 'DISASTER'
  /** 非义务教育 */
  | 'EDUCATION'
  /** 无房户房租 */
  | 'HOUSING'
  /** 自付医疗费 */
  | 'ILLNESS'
  /** 必要就业成本 */
  | 'JOB_COST'
  /** 其他刚性支出 */
  | 'OTHER'
  /** 赡养老人 */
  | 'PARENT_CARE';

export type SpendingLineInput = {
  amount: string;
  /** Papers that prove it, at most 10: uploads of the caller's own, or those that the form has. */
  evidenceIds: Array<string | number>;
  kind: SpendingKind;
  months?: number | null | undefined;
  note: string;
  ofCause: boolean;
  personId?: string | number | null | undefined;
};

export type SpendingRuleInput = {
  counted: boolean;
  documentNo: string;
  kind: SpendingKind;
};

export type StandardInput = {
  cashFen: string;
  class: RecipientClass;
  goods?: Array<GoodsInput> | null | undefined;
};

export type StartArchiveBulkInput = {
  action: ArchiveBulkAction;
  /** The number that was shown and confirmed, at most 20000. */
  expectedCount: number;
  filter?: ArchiveFilter | null | undefined;
  /** Kept in the history of every archive, 2 to 200 characters. */
  note: string;
  /** Required with ASSIGN_OWNER. */
  ownerId?: string | number | null | undefined;
};

export type StartImportInput = {
  /** The campaign that NAMED_RECIPIENTS belong to. */
  campaignId?: string | number | null | undefined;
  /** The list that CIVIL_ANSWERS belong to. */
  civilBatchId?: string | number | null | undefined;
  /** Unit for rows whose unit text matches none; absent: such rows are errors. Of NATIONAL_LIST the unit that is compared. */
  defaultUnitId?: string | number | null | undefined;
  kind: SheetKind;
  /** A finished upload of kind SHEET. */
  uploadId: string | number;
};

export type StartMeansTrialInput = {
  /** What each household of a category would be given. */
  amounts: Array<CategoryAmountInput>;
  parameters: MeansParametersInput;
};

/** The form of student aid. */
export type StudentSectionInput = {
  academicYear: number;
  level: SchoolLevel;
  otherAid: string;
  school: string;
  tuition: string;
  yearOfStudy: number;
};

export type SubmitArchiveInput = {
  expectedVersion: number;
  id: string | number;
  opinion?: string | null | undefined;
  /** 第一责任人. */
  ownerId: string | number;
};

export type SubmitCampaignInput = {
  expectedVersion: number;
  id: string | number;
};

export type SubmitOwnDraftInput = {
  expectedVersion: number;
};

export type SubordinateFilter = {
  /** Only those led directly. */
  direct?: boolean | null | undefined;
  kind?: TenantKind | null | undefined;
  /** Part of the name or of the USCC. */
  search?: string | null | undefined;
  state?: TenantState | null | undefined;
};

export type SurveyFindingInput = {
  section: SurveySection;
  text: string;
};

/** A part of the survey form (入户调查表). */
export type SurveySection =
  | 'EMPLOYMENT'
  /** Shown only to those who work on the application. */
  | 'HEALTH'
  | 'HOUSING'
  | 'INCOME'
  | 'NEED'
  | 'SCHOOL';

export type SuspendTenantInput = {
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type SwitchTenantInput = {
  tenantId: string | number;
};

/** The form of temporary aid. */
export type TemporarySectionInput = {
  compensated: string;
  cost: string;
  mishap: Mishap;
};

/** The kinds of tenant. */
export type TenantKind =
  /** 企业工会. */
  | 'ENTERPRISE_UNION'
  /** 上级工会: leads other tenants. */
  | 'FEDERATION';

/** Whether a tenant works. */
export type TenantState =
  | 'ACTIVE'
  | 'CLOSED'
  /** No session, link, job or schedule of the tenant works. */
  | 'SUSPENDED';

/** The form of vocational training. */
export type TrainingSectionInput = {
  course: string;
  covered: string;
  fee: string;
  provider: string;
  startsOn: string;
};

export type UndoArchiveChangeInput = {
  expectedVersion: number;
  id: string | number;
  reason: string;
};

/** Level of a unit in the tree. */
export type UnitKind =
  | 'BRANCH'
  | 'COMPANY'
  | 'TEAM'
  | 'WORKSHOP';

/** Whether a unit still exists. */
export type UnitState =
  | 'ACTIVE'
  | 'DISSOLVED';

export type UpdateAidSettingsInput = {
  answerDays: number;
  appealDays: number;
  callBackBP: number;
  complaintDays: number;
  expectedVersion: number;
  feedbackDays: number;
  urgentDays: number;
};

export type UpdateApplicationInput = {
  expectedVersion: number;
  form: ApplicationFormInput;
  id: string | number;
};

export type UpdateArchiveInput = {
  address?: string | null | undefined;
  bank?: string | null | undefined;
  bankAccountName?: string | null | undefined;
  bankCard?: string | null | undefined;
  bankName?: string | null | undefined;
  canSelfHelp?: boolean | null | undefined;
  category?: HardshipCategory | null | undefined;
  causeNote?: string | null | undefined;
  contractSignedOn?: string | null | undefined;
  contractTerm?: string | null | undefined;
  dibaoCertificate?: string | null | undefined;
  dibaoMonth?: string | null | undefined;
  /** Number of the disability certificate: ID number, type and grade. */
  disabilityCertificate?: string | null | undefined;
  disabilityType?: string | null | undefined;
  employment?: string | null | undefined;
  enterpriseState?: string | null | undefined;
  expectedVersion: number;
  flow?: ArchiveFlow | null | undefined;
  hasDisability?: boolean | null | undefined;
  headName?: string | null | undefined;
  health?: string | null | undefined;
  /** A code of the dictionary HEALTH. */
  healthState?: string | null | undefined;
  householdSize?: number | null | undefined;
  housing?: string | null | undefined;
  /** Square metres. */
  housingArea?: number | null | undefined;
  id: string | number;
  idNumber?: string | null | undefined;
  incomeOtherYear?: string | null | undefined;
  incomeOwnMonth?: string | null | undefined;
  incomeYear?: string | null | undefined;
  industry?: string | null | undefined;
  isMigrant?: boolean | null | undefined;
  isSingleParent?: boolean | null | undefined;
  isZeroEmployment?: boolean | null | undefined;
  mainCause?: HardshipCause | null | undefined;
  marriage?: string | null | undefined;
  medicalInsurance?: string | null | undefined;
  /** The whole new list; absent: unchanged. */
  members?: Array<HouseholdPersonInput> | null | undefined;
  membershipProof?: string | null | undefined;
  modelWorker?: string | null | undefined;
  nation?: string | null | undefined;
  /** The whole new list; absent: unchanged. */
  opinions?: Array<OpinionInput> | null | undefined;
  otherCauses?: Array<HardshipCause> | null | undefined;
  otherContact?: string | null | undefined;
  ownerId?: string | number | null | undefined;
  phone?: string | null | undefined;
  political?: string | null | undefined;
  postcode?: string | null | undefined;
  /** Why, kept in the history. */
  reason: string;
  /** Six digits, GB/T 2260. */
  registerArea?: string | null | undefined;
  registerType?: string | null | undefined;
  rigidYear?: string | null | undefined;
  /** Where what is stated comes from. */
  source?: DatumSource | null | undefined;
  tier?: ArchiveTier | null | undefined;
  unitId?: string | number | null | undefined;
  unitNature?: string | null | undefined;
  wish?: string | null | undefined;
  workState?: string | null | undefined;
  workedSince?: string | null | undefined;
  workplace?: string | null | undefined;
};

export type UpdateCampaignInput = {
  expectedVersion: number;
  id: string | number;
  /** The whole plan. */
  plan: CampaignInput;
};

export type UpdateFollowUpInput = {
  expectedVersion: number;
  id: string | number;
  ownerId?: string | number | null | undefined;
  result?: string | null | undefined;
  state?: FollowUpState | null | undefined;
};

export type UpdateIntakeSettingsInput = {
  appraisalDays: number;
  callBackMonths: number;
  checkDays: number;
  civilDays: number;
  consentDays: number;
  decisionDays: number;
  exitAppraisal: boolean;
  exitNotice: boolean;
  expectedVersion: number;
  monitorMonths: number;
  paperDays: number;
  recheckDays: number;
  recheckMonths: number;
  /** 保管期限: from the end of an archive to its appraisal, ten years or more. */
  retentionYears: number;
  returnDays: number;
  startDays: number;
  surveyDays: number;
  twoSurveyors: boolean;
};

export type UpdateMemberInput = {
  displayName?: string | null | undefined;
  expectedVersion: number;
  id: string | number;
  phone?: string | null | undefined;
  state?: MemberState | null | undefined;
  title?: string | null | undefined;
  unitId?: string | number | null | undefined;
};

export type UpdatePublicNoticeInput = {
  /** At most 200 characters. */
  contact?: string | null | undefined;
  expectedVersion: number;
  id: string | number;
  /** At most 60 characters; empty: named after kind and unit. */
  title?: string | null | undefined;
};

export type UpdateSiteInput = {
  address?: string | null | undefined;
  expectedVersion: number;
  id: string | number;
  name?: string | null | undefined;
  openHours?: string | null | undefined;
  phone?: string | null | undefined;
  state?: SiteState | null | undefined;
  unitId?: string | number | null | undefined;
};

export type UpdateTenantInput = {
  expectedVersion: number;
  name?: string | null | undefined;
  noticeWorkdays?: number | null | undefined;
  overdueDays?: number | null | undefined;
  shortName?: string | null | undefined;
  twoHandlers?: boolean | null | undefined;
};

export type UpdateUnitInput = {
  code?: string | null | undefined;
  expectedVersion: number;
  id: string | number;
  kind?: UnitKind | null | undefined;
  memberCount?: number | null | undefined;
  name?: string | null | undefined;
};

export type VisitFilter = {
  classes?: Array<RecipientClass> | null | undefined;
  helperId?: string | number | null | undefined;
  overdue?: boolean | null | undefined;
  search?: string | null | undefined;
  states?: Array<VisitState> | null | undefined;
  unassigned?: boolean | null | undefined;
  unitIds?: Array<string | number> | null | undefined;
};

export type VisitGroupInput = {
  companions?: string | null | undefined;
  leaderId: string | number;
  name: string;
  plannedOn?: string | null | undefined;
  unitIds: Array<string | number>;
};

/** Order of the visits of a run. */
export type VisitOrder =
  | 'DUE'
  | 'NAME'
  | 'UNIT';

/** What a visitor found at the door. */
export type VisitOutcome =
  | 'DECEASED'
  | 'MOVED'
  | 'NOT_HOME'
  | 'RECEIVED'
  | 'REFUSED';

export type VisitRequestInput = {
  kind: FollowUpKind;
  text: string;
};

/** Where a visit is. */
export type VisitState =
  | 'CANCELLED'
  | 'PLANNED'
  /** Handed over and signed for. */
  | 'RECEIVED'
  /** Taken off the list with a reason. */
  | 'REMOVED'
  /** Tried without success; see the last report. */
  | 'UNDELIVERED';

export type WithdrawApplicationInput = {
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type WithdrawArchiveChangeInput = {
  expectedVersion: number;
  id: string | number;
};

export type WithdrawArchiveDisposalInput = {
  expectedVersion: number;
  id: string | number;
};

export type WithdrawArchiveExitInput = {
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type WithdrawComplaintInput = {
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type WithdrawConsentInput = {
  id: string | number;
};

export type WithdrawHandoverInput = {
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type WithdrawOwnConsentInput = {
  id: string | number;
};

export type WorkingAgeInput = {
  from: number;
  men: number;
  women: number;
};

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { accountId: string, membershipId: string | null, name: string, locale: string, actions: Array<string>, unreadNotifications: number, tenant: { id: string, name: string } | null, memberships: Array<{ tenantId: string, tenantName: string }> } | null };

export type SwitchTenantMutationVariables = Exact<{
  input: SwitchTenantInput;
}>;


export type SwitchTenantMutation = { switchTenant: { viewer: { accountId: string } } };

export type LogoutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogoutMutation = { logout: { ok: boolean } };

export type ApprovalInboxTotalQueryVariables = Exact<{
  filter?: ApprovalFilter | null | undefined;
}>;


export type ApprovalInboxTotalQuery = { approvalInbox: { totalCount: number } };

export type ApprovalInboxQueryVariables = Exact<{
  filter?: ApprovalFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ApprovalInboxQuery = { approvalInbox: { edges: Array<{ node: { id: string, kind: ApprovalKind, title: string, amountFen: string | null, state: ApprovalState, step: number, stepName: string, dueOn: string | null, overdue: boolean, blocked: boolean, referredTo: string, originTenantName: string, contentHash: string, startedByName: string, startedAt: string, viewerCan: Array<ApprovalVerdict>, unit: { fullName: string } | null, waiting: Array<{ name: string }> } }> } };

export type ApprovalCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type ApprovalCaseQuery = { node:
    | { id: string, kind: ApprovalKind, title: string, amountFen: string | null, state: ApprovalState, step: number, stepName: string, dueOn: string | null, overdue: boolean, blocked: boolean, referredTo: string, originTenantName: string, contentHash: string, startedByName: string, startedAt: string, endedAt: string | null, link: string | null, viewerCan: Array<ApprovalVerdict>, unit: { fullName: string } | null, steps: Array<{ name: string, role: Role | null, level: ApprovalLevel, mode: ApprovalMode, needed: number }>, facts: Array<{ label: string, text: string | null, amountFen: string | null, date: string | null }>, decisions: Array<{ id: string, caseId: string, stepName: string, verdict: ApprovalVerdict, returnTo: number | null, name: string, forName: string, unionName: string, note: string, minutes: string, standing: boolean, at: string, minutesFiles: Array<{ id: string, fileName: string }> }>, waiting: Array<{ name: string }>, people: Array<{ people: Array<{ name: string }> }>, recusals: Array<{ name: string, reason: string, relation: ApprovalTieRelation | null }> }
    | Record<PropertyKey, never>
   | null };

export type DecideApprovalMutationVariables = Exact<{
  input: DecideApprovalInput;
}>;


export type DecideApprovalMutation = { decideApproval: { case: { id: string, state: ApprovalState, stepName: string, referredTo: string, waiting: Array<{ name: string }> } } };

export type DecideApprovalsMutationVariables = Exact<{
  input: DecideApprovalsInput;
}>;


export type DecideApprovalsMutation = { decideApprovals: { results: Array<{ caseId: string, problem: string | null, case: { id: string, title: string } | null }> } };

export type RecuseApprovalMutationVariables = Exact<{
  input: RecuseApprovalInput;
}>;


export type RecuseApprovalMutation = { recuseApproval: { case: { id: string } } };

export type ApprovalDelegationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ApprovalDelegationsQuery = { approvalDelegations: Array<{ id: string, fromOn: string, toOn: string, reason: string, mine: boolean, from: { displayName: string } | null, to: { displayName: string } | null }> };

export type DelegateApprovalMutationVariables = Exact<{
  input: DelegateApprovalInput;
}>;


export type DelegateApprovalMutation = { delegateApproval: { delegation: { id: string } } };

export type RevokeApprovalDelegationMutationVariables = Exact<{
  input: RevokeApprovalDelegationInput;
}>;


export type RevokeApprovalDelegationMutation = { revokeApprovalDelegation: { delegation: { id: string } } };

export type ApprovalRoutesQueryVariables = Exact<{ [key: string]: never; }>;


export type ApprovalRoutesQuery = { approvalRoutes: Array<{ id: string, kind: ApprovalKind, item: string, fromFen: string, name: string, state: ApprovalRouteState, publishedVersion: number | null, changed: boolean, version: number, updatedAt: string, updatedByName: string, steps: Array<{ name: string, role: Role | null, level: ApprovalLevel, mode: ApprovalMode, needed: number, days: number, onEmpty: ApprovalEmptyRule }> }>, defaultApprovalRoutes: Array<{ kind: ApprovalKind, steps: Array<{ name: string, role: Role | null, level: ApprovalLevel, mode: ApprovalMode, needed: number, days: number, onEmpty: ApprovalEmptyRule }> }> };

export type PreviewApprovalRouteQueryVariables = Exact<{
  input: PreviewApprovalRouteInput;
}>;


export type PreviewApprovalRouteQuery = { previewApprovalRoute: Array<{ units: Array<string>, problem: string | null, people: Array<{ name: string, title: string }> }> };

export type SaveApprovalRouteMutationVariables = Exact<{
  input: SaveApprovalRouteInput;
}>;


export type SaveApprovalRouteMutation = { saveApprovalRoute: { route: { id: string, version: number } } };

export type PublishApprovalRouteMutationVariables = Exact<{
  input: ApprovalRouteInput;
}>;


export type PublishApprovalRouteMutation = { publishApprovalRoute: { route: { id: string } } };

export type RetireApprovalRouteMutationVariables = Exact<{
  input: ApprovalRouteInput;
}>;


export type RetireApprovalRouteMutation = { retireApprovalRoute: { route: { id: string } } };

export type MinutesLinkQueryVariables = Exact<{
  id: string | number;
}>;


export type MinutesLinkQuery = { node:
    | { id: string, link: { url: string } | null }
    | Record<PropertyKey, never>
   | null };

export type ApprovalTiesQueryVariables = Exact<{ [key: string]: never; }>;


export type ApprovalTiesQuery = { approvalTies: Array<{ id: string, personName: string, relation: ApprovalTieRelation, mine: boolean, member: { displayName: string } | null }> };

export type DeclareApprovalTieMutationVariables = Exact<{
  input: DeclareApprovalTieInput;
}>;


export type DeclareApprovalTieMutation = { declareApprovalTie: { tie: { id: string } } };

export type EndApprovalTieMutationVariables = Exact<{
  input: EndApprovalTieInput;
}>;


export type EndApprovalTieMutation = { endApprovalTie: { tie: { id: string } } };

export type ApplicationsTotalQueryVariables = Exact<{
  filter?: ApplicationFilter | null | undefined;
}>;


export type ApplicationsTotalQuery = { applications: { totalCount: number } };

export type ApplicationsQueryVariables = Exact<{
  filter?: ApplicationFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ApplicationsQuery = { applications: { edges: Array<{ node: { id: string, number: string, item: AidItem, state: ApplicationState, urgent: boolean, headName: string, category: HardshipCategory, asked: string | null, approved: string | null, answerDueOn: string | null, papersDueOn: string | null, papersOverdue: boolean, updatedAt: string, unit: { fullName: string } } }> } };

export type LimitExplanationFragment = { asked: string, allowed: string | null, within: boolean, level: DecisionLevel | null, missing: Array<LimitField>, checks: Array<{ ruleId: string, documentNo: string, subject: LimitSubject, period: LimitPeriod, cap: string | null, used: string, left: string, excluded: Array<string>, terms: Array<{ kind: LimitTermKind, amount: string, months: number, percentBP: number, field: LimitField | null, input: string | null, result: string | null }> }> } & { ' $fragmentName'?: 'LimitExplanationFragment' };

export type ApplicationDetailFragment = { id: string, number: string, item: AidItem, origin: ApplicationOrigin, state: ApplicationState, urgent: boolean, archiveId: string, archiveNumber: string, headName: string, category: HardshipCategory, personId: string | null, personName: string | null, reason: string, asked: string | null, proposed: string | null, approved: string | null, occurredOn: string | null, missingPapers: Array<PaperKind>, wanted: Array<PaperKind>, wantedNote: string, answerDueOn: string | null, papersDueOn: string | null, papersOverdue: boolean, deliveredOn: string | null, outcomeNote: string, viewerCan: Array<string>, version: number, createdAt: string, medical: { days: number, total: string, reimbursed: string, otherInsurance: string, selfPaid: string, stays: Array<{ hospital: string, admittedOn: string, dischargedOn: string, days: number }> } | null, illness: { state: FieldState, text: string | null }, student: { school: string, level: SchoolLevel, academicYear: number, yearOfStudy: number, tuition: string, otherAid: string, tuitionLeft: string } | null, temporary: { mishap: Mishap, cost: string, compensated: string, causeCost: string } | null, legal: { dispute: LabourDispute, form: LegalAidForm, opponent: string, claim: string } | null, training: { course: string, provider: string, startsOn: string, fee: string, covered: string, feeLeft: string } | null, placement: { wish: string, skills: string, expected: string } | null, goods: { name: string, quantity: number, value: string } | null, disability: { kind: DisabilityKind, grade: number, need: string, cost: string, covered: string, costLeft: string } | null, proxy: { name: string, relation: string, cause: string } | null, papers: Array<{ id: string, kind: PaperKind, note: string, addedAt: string, addedByName: string, attachment: { id: string, fileName: string } | null }>, limitSubmitted: { ' $fragmentRefs'?: { 'LimitExplanationFragment': LimitExplanationFragment } } | null, limitDecided: { ' $fragmentRefs'?: { 'LimitExplanationFragment': LimitExplanationFragment } } | null, limitPaid: { ' $fragmentRefs'?: { 'LimitExplanationFragment': LimitExplanationFragment } } | null, payee: { bank: string, bankName: string, accountName: string, bankCard: { state: FieldState, text: string | null } } | null, payer: { displayName: string } | null, retest: { since: string, income: string, spending: string, net: string, persons: number, filed: HardshipCategory, proposed: HardshipCategory | null, changed: boolean, standard: { monthly: string, documentNo: string } | null } | null, history: Array<{ id: string, at: string, actorName: string, step: string, state: ApplicationState, note: string }>, unit: { fullName: string } } & { ' $fragmentName'?: 'ApplicationDetailFragment' };

export type ApplicationQueryVariables = Exact<{
  id: string | number;
}>;


export type ApplicationQuery = { node:
    | { __typename: 'AccessLogEntry' }
    | { __typename: 'AidComplaint' }
    | (
      { __typename: 'Application' }
      & { ' $fragmentRefs'?: { 'ApplicationDetailFragment': ApplicationDetailFragment } }
    )
    | { __typename: 'ApprovalCase' }
    | { __typename: 'ApprovalRoute' }
    | { __typename: 'Archive' }
    | { __typename: 'ArchiveBulk' }
    | { __typename: 'ArchiveChange' }
    | { __typename: 'ArchiveDisposal' }
    | { __typename: 'ArchiveEvent' }
    | { __typename: 'ArchiveExit' }
    | { __typename: 'ArchiveHandover' }
    | { __typename: 'ArchiveHold' }
    | { __typename: 'ArchiveOffer' }
    | { __typename: 'ArchivePaper' }
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Campaign' }
    | { __typename: 'CampaignRun' }
    | { __typename: 'CivilBatch' }
    | { __typename: 'Consent' }
    | { __typename: 'DeadJob' }
    | { __typename: 'DibaoStandard' }
    | { __typename: 'Export' }
    | { __typename: 'FollowUp' }
    | { __typename: 'HouseholdPerson' }
    | { __typename: 'Import' }
    | { __typename: 'ImportRow' }
    | { __typename: 'Invitation' }
    | { __typename: 'LimitRule' }
    | { __typename: 'MeansAssessment' }
    | { __typename: 'MeansTrial' }
    | { __typename: 'Member' }
    | { __typename: 'NamedRecipient' }
    | { __typename: 'NoticeObjection' }
    | { __typename: 'Notification' }
    | { __typename: 'Printout' }
    | { __typename: 'PublicNotice' }
    | { __typename: 'RoleAssignment' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'SupervisionGrant' }
    | { __typename: 'Tenant' }
    | { __typename: 'Unit' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitReport' }
   | null };

export type LimitCheckQueryVariables = Exact<{
  id: string | number;
}>;


export type LimitCheckQuery = { limitCheck: { ' $fragmentRefs'?: { 'LimitExplanationFragment': LimitExplanationFragment } } };

export type AidedHouseholdQueryVariables = Exact<{
  id: string | number;
}>;


export type AidedHouseholdQuery = { node:
    | { id: string, headName: string, number: string, category: HardshipCategory, unit: { fullName: string }, members: Array<{ id: string, name: string, relation: string }> }
    | Record<PropertyKey, never>
   | null };

export type DraftApplicationMutationVariables = Exact<{
  input: DraftApplicationInput;
}>;


export type DraftApplicationMutation = { draftApplication: { application: { id: string } } };

export type UpdateApplicationMutationVariables = Exact<{
  input: UpdateApplicationInput;
}>;


export type UpdateApplicationMutation = { updateApplication: { application: { id: string } } };

export type AddApplicationPapersMutationVariables = Exact<{
  input: AddApplicationPapersInput;
}>;


export type AddApplicationPapersMutation = { addApplicationPapers: { application: { id: string } } };

export type RemoveApplicationPaperMutationVariables = Exact<{
  input: RemoveApplicationPaperInput;
}>;


export type RemoveApplicationPaperMutation = { removeApplicationPaper: { application: { id: string } } };

export type SubmitApplicationMutationVariables = Exact<{
  input: ApplicationStepInput;
}>;


export type SubmitApplicationMutation = { submitApplication: { application: { id: string } } };

export type AcceptApplicationMutationVariables = Exact<{
  input: ApplicationStepInput;
}>;


export type AcceptApplicationMutation = { acceptApplication: { application: { id: string } } };

export type ForwardApplicationMutationVariables = Exact<{
  input: ForwardApplicationInput;
}>;


export type ForwardApplicationMutation = { forwardApplication: { application: { id: string } } };

export type AskForMoreMutationVariables = Exact<{
  input: AskForMoreInput;
}>;


export type AskForMoreMutation = { askForMore: { application: { id: string } } };

export type WithdrawApplicationMutationVariables = Exact<{
  input: WithdrawApplicationInput;
}>;


export type WithdrawApplicationMutation = { withdrawApplication: { application: { id: string } } };

export type LimitRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type LimitRulesQuery = { limitRules: Array<{ id: string, areaCode: string, source: LimitSource | null, category: HardshipCategory | null, item: AidItem, subject: LimitSubject, period: LimitPeriod, exclusive: Array<AidItem>, effectiveFrom: string, effectiveTo: string | null, documentNo: string, version: number, terms: Array<{ kind: LimitTermKind, amount: string, months: number, percentBP: number, field: LimitField | null }>, escalations: Array<{ above: string, level: DecisionLevel }> }> };

export type AdoptLimitExamplesMutationVariables = Exact<{
  input: AdoptLimitExamplesInput;
}>;


export type AdoptLimitExamplesMutation = { adoptLimitExamples: { limitRules: Array<{ id: string }> } };

export type AddLimitRuleMutationVariables = Exact<{
  input: LimitRuleInput;
}>;


export type AddLimitRuleMutation = { addLimitRule: { limitRules: Array<{ id: string }> } };

export type EndLimitRuleMutationVariables = Exact<{
  input: EndLimitRuleInput;
}>;


export type EndLimitRuleMutation = { endLimitRule: { limitRules: Array<{ id: string }> } };

export type PaperLinkQueryVariables = Exact<{
  id: string | number;
}>;


export type PaperLinkQuery = { node:
    | { id: string, link: { url: string } | null }
    | Record<PropertyKey, never>
   | null };

export type FeedbackOfApplicationQueryVariables = Exact<{
  id: string | number;
}>;


export type FeedbackOfApplicationQuery = { node:
    | { id: string, feedback: Array<{ id: string, source: FeedbackSource, score: number, comment: string, givenAt: string, byName: string }>, complaints: Array<{ id: string, state: ComplaintState, text: string, filedAt: string, upheld: boolean | null, overdue: boolean }>, callBacks: Array<{ id: string, state: CallBackState, outcome: CallBackOutcome | null, note: string, drawnOn: string, calledAt: string | null, calledByName: string }> }
    | Record<PropertyKey, never>
   | null };

export type AidComplaintsQueryVariables = Exact<{
  filter?: AidComplaintFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AidComplaintsQuery = { aidComplaints: { totalCount: number, edges: Array<{ node: { id: string, applicationNumber: string, item: AidItem, headName: string, text: string, state: ComplaintState, source: FeedbackSource, upheld: boolean | null, filedAt: string, dueOn: string | null, overdue: boolean, unit: { fullName: string } } }> } };

export type AidComplaintQueryVariables = Exact<{
  id: string | number;
}>;


export type AidComplaintQuery = { node:
    | { id: string, applicationId: string, applicationNumber: string, item: AidItem, headName: string, source: FeedbackSource, text: string, state: ComplaintState, filedAt: string, filedByName: string, dueOn: string | null, overdue: boolean, upheld: boolean | null, answer: string, answeredAt: string | null, answeredByName: string, appealUntil: string | null, appeal: string, appealedAt: string | null, outcome: string, decidedAt: string | null, decidedByName: string, viewerCan: Array<string>, version: number, unit: { fullName: string } }
    | Record<PropertyKey, never>
   | null };

export type AidCallBacksQueryVariables = Exact<{
  filter?: AidCallBackFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AidCallBacksQuery = { aidCallBacks: { totalCount: number, edges: Array<{ node: { id: string, applicationId: string, applicationNumber: string, archiveId: string, item: AidItem, headName: string, state: CallBackState, attempts: number, outcome: CallBackOutcome | null, note: string, drawnOn: string, calledAt: string | null, calledByName: string, viewerCan: Array<string>, version: number, unit: { fullName: string } } }> } };

export type FeedbackCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedbackCountsQuery = { feedbackCounts: { complaints: number, overdue: number, callBacks: number } };

export type PayApplicationMutationVariables = Exact<{
  input: PayApplicationInput;
}>;


export type PayApplicationMutation = { payApplication: { application: { id: string } } };

export type RecordDeliveryMutationVariables = Exact<{
  input: RecordDeliveryInput;
}>;


export type RecordDeliveryMutation = { recordDelivery: { application: { id: string } } };

export type GiveFeedbackMutationVariables = Exact<{
  input: GiveFeedbackInput;
}>;


export type GiveFeedbackMutation = { giveFeedback: { application: { id: string } } };

export type ReopenApplicationMutationVariables = Exact<{
  input: ReopenApplicationInput;
}>;


export type ReopenApplicationMutation = { reopenApplication: { application: { id: string } } };

export type FileComplaintMutationVariables = Exact<{
  input: FileComplaintInput;
}>;


export type FileComplaintMutation = { fileComplaint: { complaint: { id: string } } };

export type AnswerComplaintMutationVariables = Exact<{
  input: AnswerComplaintInput;
}>;


export type AnswerComplaintMutation = { answerComplaint: { complaint: { id: string } } };

export type AppealComplaintMutationVariables = Exact<{
  input: AppealComplaintInput;
}>;


export type AppealComplaintMutation = { appealComplaint: { complaint: { id: string } } };

export type WithdrawComplaintMutationVariables = Exact<{
  input: WithdrawComplaintInput;
}>;


export type WithdrawComplaintMutation = { withdrawComplaint: { complaint: { id: string } } };

export type RecordCallBackMutationVariables = Exact<{
  input: RecordCallBackInput;
}>;


export type RecordCallBackMutation = { recordCallBack: { callBack: { id: string } } };

export type AidSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type AidSettingsQuery = { aidSettings: { answerDays: number, urgentDays: number, feedbackDays: number, complaintDays: number, appealDays: number, callBackBP: number, version: number } };

export type UpdateAidSettingsMutationVariables = Exact<{
  input: UpdateAidSettingsInput;
}>;


export type UpdateAidSettingsMutation = { updateAidSettings: { settings: { version: number } } };

export type AuditEntriesQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AuditEntriesQuery = { auditEntries: { totalCount: number, edges: Array<{ node: { id: string, seq: number, at: string, actorName: string, action: string, objectKind: string, objectId: string | null, reason: string, hash: string, changes: Array<{ field: string, before: string | null, after: string | null }> } }> } };

export type AuditVerificationQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditVerificationQuery = { auditVerification: { ok: boolean, entries: number, brokenAt: number | null, finding: string | null } };

export type HolidayYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type HolidayYearsQuery = { holidayYears: Array<{ year: number, source: string, days: Array<{ date: string, name: string, off: boolean }> }> };

export type ImportHolidaysMutationVariables = Exact<{
  input: ImportHolidaysInput;
}>;


export type ImportHolidaysMutation = { importHolidays: { year: { year: number, days: Array<{ date: string }> } } };

export type CampaignsQueryVariables = Exact<{
  filter?: CampaignFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type CampaignsQuery = { campaigns: { totalCount: number, edges: Array<{ node: { id: string, theme: CampaignTheme, title: string, state: CampaignState, recurrence: Recurrence, rule: string, nextAt: string | null, visitDays: number, fundSource: FundSource, approvedFen: string | null, createdByName: string, decidedAt: string | null, updatedAt: string, nextDates: Array<{ at: string }>, runs: Array<{ openedAt: string }> } }> } };

export type CampaignQueryVariables = Exact<{
  id: string | number;
}>;


export type CampaignQuery = { node:
    | { id: string, theme: CampaignTheme, title: string, guidingIdea: string, requirements: string, state: CampaignState, recurrence: Recurrence, rule: string, nextAt: string | null, visitDays: number, noticeWorkdays: number, fundSource: FundSource, assignment: AssignmentRule, createdByName: string, submittedByName: string | null, submittedAt: string | null, decidedByName: string | null, decidedAt: string | null, decisionNote: string, approvedFen: string | null, viewerCan: Array<string>, version: number, createdAt: string, updatedAt: string, nextDates: Array<{ date: string, at: string, lunar: string, certain: boolean }>, audience: { archives: boolean, categories: Array<HardshipCategory>, causes: Array<HardshipCause>, unitIds: Array<string>, hasDisability: boolean | null, isModelWorker: boolean | null, ageFrom: number | null, ageTo: number | null, notVisitedDays: number | null, named: boolean, exclusions: Array<{ archiveId: string, headName: string, reason: string }> }, standards: Array<{ class: RecipientClass, cashFen: string, goods: Array<{ name: string, quantity: number, unit: string, valueFen: string }> }>, quotas: Array<{ id: string, quota: number, filled: number, unit: { id: string, fullName: string }, filler: { id: string, displayName: string } | null }>, groups: Array<{ id: string, name: string, companions: string, plannedOn: string | null, leader: { id: string, displayName: string }, units: Array<{ id: string, fullName: string }> }>, runs: Array<{ id: string, title: string, state: RunState, openedAt: string, endsOn: string, progress: { planned: number, received: number, cashReceivedFen: string } }> }
    | Record<PropertyKey, never>
   | null };

export type CampaignEstimateQueryVariables = Exact<{
  id: string | number;
}>;


export type CampaignEstimateQuery = { node:
    | { estimate: { households: number, people: number, named: number, cashFen: string, goodsFen: string, withoutStandard: number, excluded: number, alreadyListed: number, heldElsewhere: number, byClass: Array<{ class: RecipientClass, households: number, cashFen: string, goodsFen: string }> } }
    | Record<PropertyKey, never>
   | null };

export type AudienceEstimateQueryVariables = Exact<{
  input: AudienceEstimateInput;
}>;


export type AudienceEstimateQuery = { audienceEstimate: { households: number, people: number, named: number, cashFen: string, goodsFen: string, withoutStandard: number, excluded: number, alreadyListed: number, heldElsewhere: number, byClass: Array<{ class: RecipientClass, households: number, cashFen: string, goodsFen: string }> } };

export type RulePreviewQueryVariables = Exact<{
  rule: string;
}>;


export type RulePreviewQuery = { rulePreview: { canonical: string, error: string | null, dates: Array<{ date: string, at: string, lunar: string, certain: boolean }> } };

export type CampaignMonthQueryVariables = Exact<{
  year: number;
  month: number;
}>;


export type CampaignMonthQuery = { calendarMonth: Array<{ date: string, festival: string | null, off: boolean, work: boolean }> };

export type CampaignCalendarQueryVariables = Exact<{
  year: number;
}>;


export type CampaignCalendarQuery = { campaigns: { totalCount: number, edges: Array<{ node: { id: string, title: string, state: CampaignState, nextDates: Array<{ date: string, at: string }> } }> }, campaignRuns: { totalCount: number, edges: Array<{ node: { id: string, title: string, state: RunState, openedAt: string, endsOn: string } }> } };

export type CampaignApproversQueryVariables = Exact<{ [key: string]: never; }>;


export type CampaignApproversQuery = { members: { edges: Array<{ node: { id: string, displayName: string } }> } };

export type NamedRecipientsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type NamedRecipientsQuery = { node:
    | { named: { totalCount: number, edges: Array<{ node: { id: string, class: RecipientClass, name: string, note: string, unit: { id: string, fullName: string }, idNumber: { state: FieldState, text: string | null }, phone: { state: FieldState, text: string | null } } }> } }
    | Record<PropertyKey, never>
   | null };

export type CreateCampaignMutationVariables = Exact<{
  input: CampaignInput;
}>;


export type CreateCampaignMutation = { createCampaign: { campaign: { id: string } } };

export type UpdateCampaignMutationVariables = Exact<{
  input: UpdateCampaignInput;
}>;


export type UpdateCampaignMutation = { updateCampaign: { campaign: { id: string, version: number } } };

export type CopyCampaignMutationVariables = Exact<{
  input: CopyCampaignInput;
}>;


export type CopyCampaignMutation = { copyCampaign: { campaign: { id: string } } };

export type SubmitCampaignMutationVariables = Exact<{
  input: SubmitCampaignInput;
}>;


export type SubmitCampaignMutation = { submitCampaign: { campaign: { id: string } } };

export type DecideCampaignMutationVariables = Exact<{
  input: DecideCampaignInput;
}>;


export type DecideCampaignMutation = { decideCampaign: { campaign: { id: string, state: CampaignState } } };

export type PauseCampaignMutationVariables = Exact<{
  input: CampaignActionInput;
}>;


export type PauseCampaignMutation = { pauseCampaign: { campaign: { id: string } } };

export type ResumeCampaignMutationVariables = Exact<{
  input: CampaignActionInput;
}>;


export type ResumeCampaignMutation = { resumeCampaign: { campaign: { id: string } } };

export type CancelCampaignMutationVariables = Exact<{
  input: CampaignActionInput;
}>;


export type CancelCampaignMutation = { cancelCampaign: { campaign: { id: string } } };

export type OpenCampaignNowMutationVariables = Exact<{
  input: CampaignActionInput;
}>;


export type OpenCampaignNowMutation = { openCampaignNow: { campaign: { id: string, runs: Array<{ id: string }> } } };

export type AddNamedRecipientsMutationVariables = Exact<{
  input: AddNamedRecipientsInput;
}>;


export type AddNamedRecipientsMutation = { addNamedRecipients: { added: number } };

export type RemoveNamedRecipientMutationVariables = Exact<{
  input: RemoveNamedRecipientInput;
}>;


export type RemoveNamedRecipientMutation = { removeNamedRecipient: { campaign: { id: string } } };

export type AddDictionaryTermMutationVariables = Exact<{
  input: AddDictionaryTermInput;
}>;


export type AddDictionaryTermMutation = { addDictionaryTerm: { term: { code: string } } };

export type ChangeDictionaryTermMutationVariables = Exact<{
  input: ChangeDictionaryTermInput;
}>;


export type ChangeDictionaryTermMutation = { changeDictionaryTerm: { term: { code: string } } };

export type PublicNoticesQueryVariables = Exact<{
  filter?: PublicNoticeFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type PublicNoticesQuery = { publicNotices: { totalCount: number, edges: Array<{ node: { id: string, number: string, kind: NoticeKind, channel: NoticeChannel, title: string, firstDay: string, lastDay: string, state: NoticeState, entryCount: number, unnamedCount: number, openObjections: number, unit: { fullName: string } } }> } };

export type PublicNoticeQueryVariables = Exact<{
  id: string | number;
}>;


export type PublicNoticeQuery = { node:
    | { id: string, number: string, kind: NoticeKind, channel: NoticeChannel, title: string, contact: string, firstDay: string, workingDays: number, lastDay: string, uncertain: boolean, state: NoticeState, entryCount: number, unnamedCount: number, viewerCan: Array<string>, version: number, createdAt: string, unit: { fullName: string }, entries: Array<{ id: string, seq: number, consented: boolean, name: string, unitName: string, item: string, amountBand: AmountBand | null, summary: string, state: EntryState }>, postings: Array<{ id: string, place: string, postedOn: string, note: string, postedBy: { displayName: string }, files: Array<{ id: string, link: { url: string } | null }> }>, objections: Array<{ id: string, receipt: string, source: ObjectionSource, text: string, state: ObjectionState, receivedAt: string, entry: { seq: number, name: string } }> }
    | Record<PropertyKey, never>
   | null, tenant: { name: string, uscc: string } };

export type NoticeObjectionsQueryVariables = Exact<{
  filter?: NoticeObjectionFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type NoticeObjectionsQuery = { noticeObjections: { totalCount: number, edges: Array<{ node: { id: string, receipt: string, source: ObjectionSource, text: string, anonymous: boolean, state: ObjectionState, receivedAt: string, handler: { displayName: string } | null, entry: { seq: number, name: string }, notice: { id: string, number: string, unit: { fullName: string } } } }> } };

export type NoticeObjectionQueryVariables = Exact<{
  id: string | number;
}>;


export type NoticeObjectionQuery = { node:
    | { id: string, receipt: string, source: ObjectionSource, text: string, anonymous: boolean, state: ObjectionState, receivedAt: string, investigatedAt: string | null, outcome: string, nextStep: NextStep | null, decidedAt: string | null, viewerCan: Array<string>, version: number, receivedBy: { displayName: string } | null, handler: { displayName: string } | null, decidedBy: { displayName: string } | null, entry: { seq: number, name: string, unitName: string, item: string, state: EntryState }, notice: { id: string, number: string, kind: NoticeKind, title: string, firstDay: string, lastDay: string, unit: { fullName: string } } }
    | Record<PropertyKey, never>
   | null };

export type UpdatePublicNoticeMutationVariables = Exact<{
  input: UpdatePublicNoticeInput;
}>;


export type UpdatePublicNoticeMutation = { updatePublicNotice: { notice: { id: string } } };

export type RecordPostingMutationVariables = Exact<{
  input: RecordPostingInput;
}>;


export type RecordPostingMutation = { recordPosting: { posting: { id: string } } };

export type RecordObjectionMutationVariables = Exact<{
  input: RecordObjectionInput;
}>;


export type RecordObjectionMutation = { recordObjection: { objection: { id: string } } };

export type InvestigateObjectionMutationVariables = Exact<{
  input: InvestigateObjectionInput;
}>;


export type InvestigateObjectionMutation = { investigateObjection: { objection: { id: string } } };

export type DecideObjectionMutationVariables = Exact<{
  input: DecideObjectionInput;
}>;


export type DecideObjectionMutation = { decideObjection: { objection: { id: string } } };

export type RevealObjectorMutationVariables = Exact<{
  input: RevealObjectorInput;
}>;


export type RevealObjectorMutation = { revealObjector: { name: string | null, contact: string | null, hideAt: string } };

export type NoticeCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeCountsQuery = { noticeCounts: { scheduled: number, running: number, endingSoon: number, openObjections: number } };

export type FollowUpsQueryVariables = Exact<{
  filter?: FollowUpFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type FollowUpsQuery = { followUps: { totalCount: number, edges: Array<{ node: { id: string, kind: FollowUpKind, text: string, state: FollowUpState, name: string, dueOn: string, overdue: boolean, createdAt: string, unit: { fullName: string }, owner: { id: string, displayName: string } | null } }> } };

export type FollowUpQueryVariables = Exact<{
  id: string | number;
}>;


export type FollowUpQuery = { node:
    | { id: string, kind: FollowUpKind, text: string, state: FollowUpState, visitId: string, name: string, dueOn: string, overdue: boolean, result: string, createdAt: string, version: number, unit: { fullName: string }, owner: { id: string, displayName: string } | null }
    | Record<PropertyKey, never>
   | null };

export type UpdateFollowUpMutationVariables = Exact<{
  input: UpdateFollowUpInput;
}>;


export type UpdateFollowUpMutation = { updateFollowUp: { followUp: { id: string } } };

export type ProposeApplicationMutationVariables = Exact<{
  input: ProposeApplicationInput;
}>;


export type ProposeApplicationMutation = { proposeApplication: { application: { id: string } } };

export type StartArchiveBulkMutationVariables = Exact<{
  input: StartArchiveBulkInput;
}>;


export type StartArchiveBulkMutation = { startArchiveBulk: { bulk: { id: string } } };

export type ArchiveBulksQueryVariables = Exact<{ [key: string]: never; }>;


export type ArchiveBulksQuery = { archiveBulks: Array<{ id: string, action: ArchiveBulkAction, note: string, state: ArchiveBulkState, total: number, dealt: number, refused: number, createdAt: string }> };

export type ChangePartsFragment = { id: string, kind: ArchiveChangeKind, state: ArchiveChangeState, reason: string, proposedByName: string, proposedAt: string, reviewedByName: string, reviewedAt: string | null, opinion: string, undoneByName: string, undoneAt: string | null, undoReason: string, viewerCan: Array<string>, version: number, archive: { id: string, number: string, headName: string }, other: { id: string, number: string } | null, households: Array<{ archiveId: string | null, number: string, before: { headName: string, size: number, members: Array<string> } | null, after: { headName: string, size: number, members: Array<string> } | null }> } & { ' $fragmentName'?: 'ChangePartsFragment' };

export type ArchiveChangesQueryVariables = Exact<{
  states?: Array<ArchiveChangeState> | ArchiveChangeState | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ArchiveChangesQuery = { archiveChanges: { totalCount: number, edges: Array<{ node: { ' $fragmentRefs'?: { 'ChangePartsFragment': ChangePartsFragment } } }> } };

export type ChangesOfArchiveQueryVariables = Exact<{
  id: string | number;
}>;


export type ChangesOfArchiveQuery = { node:
    | { __typename: 'AccessLogEntry' }
    | { __typename: 'AidComplaint' }
    | { __typename: 'Application' }
    | { __typename: 'ApprovalCase' }
    | { __typename: 'ApprovalRoute' }
    | { __typename: 'Archive', id: string, changes: Array<{ ' $fragmentRefs'?: { 'ChangePartsFragment': ChangePartsFragment } }> }
    | { __typename: 'ArchiveBulk' }
    | { __typename: 'ArchiveChange' }
    | { __typename: 'ArchiveDisposal' }
    | { __typename: 'ArchiveEvent' }
    | { __typename: 'ArchiveExit' }
    | { __typename: 'ArchiveHandover' }
    | { __typename: 'ArchiveHold' }
    | { __typename: 'ArchiveOffer' }
    | { __typename: 'ArchivePaper' }
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Campaign' }
    | { __typename: 'CampaignRun' }
    | { __typename: 'CivilBatch' }
    | { __typename: 'Consent' }
    | { __typename: 'DeadJob' }
    | { __typename: 'DibaoStandard' }
    | { __typename: 'Export' }
    | { __typename: 'FollowUp' }
    | { __typename: 'HouseholdPerson' }
    | { __typename: 'Import' }
    | { __typename: 'ImportRow' }
    | { __typename: 'Invitation' }
    | { __typename: 'LimitRule' }
    | { __typename: 'MeansAssessment' }
    | { __typename: 'MeansTrial' }
    | { __typename: 'Member' }
    | { __typename: 'NamedRecipient' }
    | { __typename: 'NoticeObjection' }
    | { __typename: 'Notification' }
    | { __typename: 'Printout' }
    | { __typename: 'PublicNotice' }
    | { __typename: 'RoleAssignment' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'SupervisionGrant' }
    | { __typename: 'Tenant' }
    | { __typename: 'Unit' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitReport' }
   | null };

export type ProposeHeadChangeMutationVariables = Exact<{
  input: ProposeHeadChangeInput;
}>;


export type ProposeHeadChangeMutation = { proposeHeadChange: { change: { id: string } } };

export type ProposeSplitMutationVariables = Exact<{
  input: ProposeSplitInput;
}>;


export type ProposeSplitMutation = { proposeSplit: { change: { id: string } } };

export type ProposeMergeMutationVariables = Exact<{
  input: ProposeMergeInput;
}>;


export type ProposeMergeMutation = { proposeMerge: { change: { id: string } } };

export type ReviewArchiveChangeMutationVariables = Exact<{
  input: ReviewArchiveChangeInput;
}>;


export type ReviewArchiveChangeMutation = { reviewArchiveChange: { change: { id: string } } };

export type WithdrawArchiveChangeMutationVariables = Exact<{
  input: WithdrawArchiveChangeInput;
}>;


export type WithdrawArchiveChangeMutation = { withdrawArchiveChange: { change: { id: string } } };

export type UndoArchiveChangeMutationVariables = Exact<{
  input: UndoArchiveChangeInput;
}>;


export type UndoArchiveChangeMutation = { undoArchiveChange: { change: { id: string } } };

export type CivilBatchPartsFragment = { id: string, number: string, office: string, purpose: string, state: CivilBatchState, households: number, people: number, householdsAnswered: number, householdsFound: number, householdsWaiting: number, dueOn: string, overdue: boolean, listedByName: string, listedAt: string, fileAt: string | null, checksum: string | null, closedByName: string, closedAt: string | null, note: string, version: number, unit: { id: string, fullName: string } } & { ' $fragmentName'?: 'CivilBatchPartsFragment' };

export type CivilBatchesQueryVariables = Exact<{
  filter?: CivilBatchFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type CivilBatchesQuery = { civilBatches: { totalCount: number, edges: Array<{ node: { ' $fragmentRefs'?: { 'CivilBatchPartsFragment': CivilBatchPartsFragment } } }> } };

export type CivilCandidatesQueryVariables = Exact<{
  readiness?: Array<CivilReadiness> | CivilReadiness | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type CivilCandidatesQuery = { civilCandidates: { totalCount: number, edges: Array<{ node: { archiveId: string, number: string, headName: string, since: string, readiness: CivilReadiness, people: Array<string>, batchId: string | null, batchNumber: string | null, unit: { id: string, fullName: string } } }> } };

export type CivilReadyQueryVariables = Exact<{
  unitId: string | number;
}>;


export type CivilReadyQuery = { civilCandidates: { totalCount: number } };

export type CivilBatchQueryVariables = Exact<{
  id: string | number;
}>;


export type CivilBatchQuery = { node:
    | { __typename: 'AccessLogEntry' }
    | { __typename: 'AidComplaint' }
    | { __typename: 'Application' }
    | { __typename: 'ApprovalCase' }
    | { __typename: 'ApprovalRoute' }
    | { __typename: 'Archive' }
    | { __typename: 'ArchiveBulk' }
    | { __typename: 'ArchiveChange' }
    | { __typename: 'ArchiveDisposal' }
    | { __typename: 'ArchiveEvent' }
    | { __typename: 'ArchiveExit' }
    | { __typename: 'ArchiveHandover' }
    | { __typename: 'ArchiveHold' }
    | { __typename: 'ArchiveOffer' }
    | { __typename: 'ArchivePaper' }
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Campaign' }
    | { __typename: 'CampaignRun' }
    | (
      { __typename: 'CivilBatch' }
      & { ' $fragmentRefs'?: { 'CivilBatchPartsFragment': CivilBatchPartsFragment } }
    )
    | { __typename: 'Consent' }
    | { __typename: 'DeadJob' }
    | { __typename: 'DibaoStandard' }
    | { __typename: 'Export' }
    | { __typename: 'FollowUp' }
    | { __typename: 'HouseholdPerson' }
    | { __typename: 'Import' }
    | { __typename: 'ImportRow' }
    | { __typename: 'Invitation' }
    | { __typename: 'LimitRule' }
    | { __typename: 'MeansAssessment' }
    | { __typename: 'MeansTrial' }
    | { __typename: 'Member' }
    | { __typename: 'NamedRecipient' }
    | { __typename: 'NoticeObjection' }
    | { __typename: 'Notification' }
    | { __typename: 'Printout' }
    | { __typename: 'PublicNotice' }
    | { __typename: 'RoleAssignment' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'SupervisionGrant' }
    | { __typename: 'Tenant' }
    | { __typename: 'Unit' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitReport' }
   | null };

export type CivilMembersQueryVariables = Exact<{
  id: string | number;
  leftOut: boolean;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type CivilMembersQuery = { node:
    | { __typename: 'AccessLogEntry' }
    | { __typename: 'AidComplaint' }
    | { __typename: 'Application' }
    | { __typename: 'ApprovalCase' }
    | { __typename: 'ApprovalRoute' }
    | { __typename: 'Archive' }
    | { __typename: 'ArchiveBulk' }
    | { __typename: 'ArchiveChange' }
    | { __typename: 'ArchiveDisposal' }
    | { __typename: 'ArchiveEvent' }
    | { __typename: 'ArchiveExit' }
    | { __typename: 'ArchiveHandover' }
    | { __typename: 'ArchiveHold' }
    | { __typename: 'ArchiveOffer' }
    | { __typename: 'ArchivePaper' }
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Campaign' }
    | { __typename: 'CampaignRun' }
    | { __typename: 'CivilBatch', members: { totalCount: number, edges: Array<{ node: { archiveId: string, number: string, headName: string, leftOut: CivilReadiness | null, people: Array<string>, waiting: boolean, result: CheckResult | null, findings: string, documentNo: string, answeredOn: string | null, members: Array<{ name: string, result: CheckResult | null, findings: string }> } }> } }
    | { __typename: 'Consent' }
    | { __typename: 'DeadJob' }
    | { __typename: 'DibaoStandard' }
    | { __typename: 'Export' }
    | { __typename: 'FollowUp' }
    | { __typename: 'HouseholdPerson' }
    | { __typename: 'Import' }
    | { __typename: 'ImportRow' }
    | { __typename: 'Invitation' }
    | { __typename: 'LimitRule' }
    | { __typename: 'MeansAssessment' }
    | { __typename: 'MeansTrial' }
    | { __typename: 'Member' }
    | { __typename: 'NamedRecipient' }
    | { __typename: 'NoticeObjection' }
    | { __typename: 'Notification' }
    | { __typename: 'Printout' }
    | { __typename: 'PublicNotice' }
    | { __typename: 'RoleAssignment' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'SupervisionGrant' }
    | { __typename: 'Tenant' }
    | { __typename: 'Unit' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitReport' }
   | null };

export type MakeCivilBatchMutationVariables = Exact<{
  input: MakeCivilBatchInput;
}>;


export type MakeCivilBatchMutation = { makeCivilBatch: { batch: { id: string, number: string } } };

export type CloseCivilBatchMutationVariables = Exact<{
  input: CloseCivilBatchInput;
}>;


export type CloseCivilBatchMutation = { closeCivilBatch: { batch: { id: string } } };

export type HoldPartsFragment = { id: string, reason: string, placedByName: string, placedAt: string, liftedByName: string, liftedAt: string | null, liftReason: string, viewerCan: Array<string> } & { ' $fragmentName'?: 'HoldPartsFragment' };

export type HoldsOfArchiveQueryVariables = Exact<{
  id: string | number;
}>;


export type HoldsOfArchiveQuery = { node:
    | { __typename: 'AccessLogEntry' }
    | { __typename: 'AidComplaint' }
    | { __typename: 'Application' }
    | { __typename: 'ApprovalCase' }
    | { __typename: 'ApprovalRoute' }
    | { __typename: 'Archive', id: string, holds: Array<{ ' $fragmentRefs'?: { 'HoldPartsFragment': HoldPartsFragment } }> }
    | { __typename: 'ArchiveBulk' }
    | { __typename: 'ArchiveChange' }
    | { __typename: 'ArchiveDisposal' }
    | { __typename: 'ArchiveEvent' }
    | { __typename: 'ArchiveExit' }
    | { __typename: 'ArchiveHandover' }
    | { __typename: 'ArchiveHold' }
    | { __typename: 'ArchiveOffer' }
    | { __typename: 'ArchivePaper' }
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Campaign' }
    | { __typename: 'CampaignRun' }
    | { __typename: 'CivilBatch' }
    | { __typename: 'Consent' }
    | { __typename: 'DeadJob' }
    | { __typename: 'DibaoStandard' }
    | { __typename: 'Export' }
    | { __typename: 'FollowUp' }
    | { __typename: 'HouseholdPerson' }
    | { __typename: 'Import' }
    | { __typename: 'ImportRow' }
    | { __typename: 'Invitation' }
    | { __typename: 'LimitRule' }
    | { __typename: 'MeansAssessment' }
    | { __typename: 'MeansTrial' }
    | { __typename: 'Member' }
    | { __typename: 'NamedRecipient' }
    | { __typename: 'NoticeObjection' }
    | { __typename: 'Notification' }
    | { __typename: 'Printout' }
    | { __typename: 'PublicNotice' }
    | { __typename: 'RoleAssignment' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'SupervisionGrant' }
    | { __typename: 'Tenant' }
    | { __typename: 'Unit' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitReport' }
   | null };

export type DisposalPartsFragment = { id: string, number: string, verdict: DisposalVerdict, keepUntil: string | null, opinion: string, state: DisposalState, total: number, proposedByName: string, proposedAt: string, decidedByName: string, decidedAt: string | null, reason: string, viewerCan: Array<string>, version: number } & { ' $fragmentName'?: 'DisposalPartsFragment' };

export type DueArchivesQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type DueArchivesQuery = { archives: { totalCount: number, edges: Array<{ node: { id: string, number: string, headName: string, category: HardshipCategory, createdAt: string, endedAs: ArchiveState | null, endedOn: string | null, retainUntil: string | null, unit: { id: string, fullName: string }, disposals: Array<{ id: string, number: string, state: DisposalState, verdict: DisposalVerdict }> } }> } };

export type ArchiveDisposalsQueryVariables = Exact<{
  states?: Array<DisposalState> | DisposalState | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ArchiveDisposalsQuery = { archiveDisposals: { totalCount: number, edges: Array<{ node: { ' $fragmentRefs'?: { 'DisposalPartsFragment': DisposalPartsFragment } } }> } };

export type ArchiveDisposalQueryVariables = Exact<{
  id: string | number;
}>;


export type ArchiveDisposalQuery = { node:
    | { __typename: 'AccessLogEntry' }
    | { __typename: 'AidComplaint' }
    | { __typename: 'Application' }
    | { __typename: 'ApprovalCase' }
    | { __typename: 'ApprovalRoute' }
    | { __typename: 'Archive' }
    | { __typename: 'ArchiveBulk' }
    | { __typename: 'ArchiveChange' }
    | (
      { __typename: 'ArchiveDisposal', minutesFiles: Array<{ id: string, fileName: string }>, entries: Array<{ seq: number, archiveId: string, number: string, unitName: string, category: HardshipCategory, filedOn: string, endedOn: string | null, outcome: DisposalOutcome | null, checksum: string }> }
      & { ' $fragmentRefs'?: { 'DisposalPartsFragment': DisposalPartsFragment } }
    )
    | { __typename: 'ArchiveEvent' }
    | { __typename: 'ArchiveExit' }
    | { __typename: 'ArchiveHandover' }
    | { __typename: 'ArchiveHold' }
    | { __typename: 'ArchiveOffer' }
    | { __typename: 'ArchivePaper' }
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Campaign' }
    | { __typename: 'CampaignRun' }
    | { __typename: 'CivilBatch' }
    | { __typename: 'Consent' }
    | { __typename: 'DeadJob' }
    | { __typename: 'DibaoStandard' }
    | { __typename: 'Export' }
    | { __typename: 'FollowUp' }
    | { __typename: 'HouseholdPerson' }
    | { __typename: 'Import' }
    | { __typename: 'ImportRow' }
    | { __typename: 'Invitation' }
    | { __typename: 'LimitRule' }
    | { __typename: 'MeansAssessment' }
    | { __typename: 'MeansTrial' }
    | { __typename: 'Member' }
    | { __typename: 'NamedRecipient' }
    | { __typename: 'NoticeObjection' }
    | { __typename: 'Notification' }
    | { __typename: 'Printout' }
    | { __typename: 'PublicNotice' }
    | { __typename: 'RoleAssignment' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'SupervisionGrant' }
    | { __typename: 'Tenant' }
    | { __typename: 'Unit' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitReport' }
   | null };

export type DisposalsOfArchiveQueryVariables = Exact<{
  id: string | number;
}>;


export type DisposalsOfArchiveQuery = { node:
    | { __typename: 'AccessLogEntry' }
    | { __typename: 'AidComplaint' }
    | { __typename: 'Application' }
    | { __typename: 'ApprovalCase' }
    | { __typename: 'ApprovalRoute' }
    | { __typename: 'Archive', id: string, disposals: Array<{ ' $fragmentRefs'?: { 'DisposalPartsFragment': DisposalPartsFragment } }> }
    | { __typename: 'ArchiveBulk' }
    | { __typename: 'ArchiveChange' }
    | { __typename: 'ArchiveDisposal' }
    | { __typename: 'ArchiveEvent' }
    | { __typename: 'ArchiveExit' }
    | { __typename: 'ArchiveHandover' }
    | { __typename: 'ArchiveHold' }
    | { __typename: 'ArchiveOffer' }
    | { __typename: 'ArchivePaper' }
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Campaign' }
    | { __typename: 'CampaignRun' }
    | { __typename: 'CivilBatch' }
    | { __typename: 'Consent' }
    | { __typename: 'DeadJob' }
    | { __typename: 'DibaoStandard' }
    | { __typename: 'Export' }
    | { __typename: 'FollowUp' }
    | { __typename: 'HouseholdPerson' }
    | { __typename: 'Import' }
    | { __typename: 'ImportRow' }
    | { __typename: 'Invitation' }
    | { __typename: 'LimitRule' }
    | { __typename: 'MeansAssessment' }
    | { __typename: 'MeansTrial' }
    | { __typename: 'Member' }
    | { __typename: 'NamedRecipient' }
    | { __typename: 'NoticeObjection' }
    | { __typename: 'Notification' }
    | { __typename: 'Printout' }
    | { __typename: 'PublicNotice' }
    | { __typename: 'RoleAssignment' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'SupervisionGrant' }
    | { __typename: 'Tenant' }
    | { __typename: 'Unit' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitReport' }
   | null };

export type ProposeArchiveDisposalMutationVariables = Exact<{
  input: ProposeArchiveDisposalInput;
}>;


export type ProposeArchiveDisposalMutation = { proposeArchiveDisposal: { disposal: { id: string, number: string } } };

export type DecideArchiveDisposalMutationVariables = Exact<{
  input: DecideArchiveDisposalInput;
}>;


export type DecideArchiveDisposalMutation = { decideArchiveDisposal: { disposal: { id: string } } };

export type WithdrawArchiveDisposalMutationVariables = Exact<{
  input: WithdrawArchiveDisposalInput;
}>;


export type WithdrawArchiveDisposalMutation = { withdrawArchiveDisposal: { disposal: { id: string } } };

export type HoldArchiveMutationVariables = Exact<{
  input: HoldArchiveInput;
}>;


export type HoldArchiveMutation = { holdArchive: { hold: { id: string } } };

export type LiftArchiveHoldMutationVariables = Exact<{
  input: LiftArchiveHoldInput;
}>;


export type LiftArchiveHoldMutation = { liftArchiveHold: { hold: { id: string } } };

export type ArchivesTotalQueryVariables = Exact<{
  filter?: ArchiveFilter | null | undefined;
}>;


export type ArchivesTotalQuery = { archives: { totalCount: number } };

export type ArchivesQueryVariables = Exact<{
  filter?: ArchiveFilter | null | undefined;
  order?: ArchiveOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ArchivesQuery = { archives: { edges: Array<{ node: { id: string, number: string, headName: string, sex: Sex, age: number | null, state: ArchiveState, tier: ArchiveTier, flow: ArchiveFlow, category: HardshipCategory, missingPapers: Array<ArchivePaperKind>, idDoubts: Array<IdDoubt>, lacksGuardian: boolean, mainCause: HardshipCause, householdSize: number, hasDisability: boolean, isModelWorker: boolean, incomeYear: string | null, rigidYear: string | null, netPerHeadMonth: string | null, bankName: string, noticeConsent: boolean, provenance: Provenance, lastVisitedOn: string | null, createdAt: string, updatedAt: string, unit: { id: string, fullName: string }, owner: { id: string, displayName: string } | null, idNumber: { state: FieldState, text: string | null }, phone: { state: FieldState, text: string | null } } }> } };

export type ArchiveQueuesQueryVariables = Exact<{ [key: string]: never; }>;


export type ArchiveQueuesQuery = { archiveQueues: { active: number, neverVisited: number, unvisitedYear: number, unchangedYear: number, missingPhone: number, missingBank: number, expiring: number, neverHelped: number, outOfStep: number, expiringConsents: number, missingPapers: number, idUnverified: number, unowned: number, survey: number, appraisal: number, check: number, notice: number, approval: number, returned: number, recheck: number, leaving: number, watch: number, disposal: number } };

export type ArchiveDetailFragment = { id: string, number: string, state: ArchiveState, tier: ArchiveTier, flow: ArchiveFlow, category: HardshipCategory, headName: string, idDoubts: Array<IdDoubt>, lacksGuardian: boolean, sex: Sex, age: number | null, nation: string, employment: string, isModelWorker: boolean, isMigrant: boolean, isSingleParent: boolean, hasDisability: boolean, householdSize: number, mainCause: HardshipCause, otherCauses: Array<HardshipCause>, causeNote: string, wish: string, incomeYear: string | null, rigidYear: string | null, netPerHeadMonth: string | null, bankName: string, bankAccountName: string, political: string, marriage: string, registerType: string, registerArea: string, postcode: string, workplace: string, unitNature: string, enterpriseState: string, industry: string, workState: string, workedSince: string | null, modelWorker: string, contractSignedOn: string | null, contractTerm: string, membershipProof: string, filedNumber: string, filedOn: string | null, filedSeenAt: string | null, incomeOwnMonth: string | null, incomeOtherYear: string | null, housing: string, housingArea: number | null, medicalInsurance: string, canSelfHelp: boolean, isZeroEmployment: boolean, dibaoMonth: string | null, bank: string, birthDate: string | null, missing: Array<string>, noticeConsent: boolean, provenance: Provenance, importedExtra: Record<string, unknown> | null, lastVisitedOn: string | null, endedOn: string | null, retainUntil: string | null, viewerCan: Array<string>, version: number, createdAt: string, updatedAt: string, unit: { id: string, fullName: string }, owner: { id: string, displayName: string } | null, duties: Array<{ duty: Duty, named: boolean, member: { id: string, displayName: string } | null }>, idNumber: { state: FieldState, text: string | null }, phone: { state: FieldState, text: string | null }, address: { state: FieldState, text: string | null }, health: { state: FieldState, text: string | null }, bankCard: { state: FieldState, text: string | null }, otherContact: { state: FieldState, text: string | null }, healthState: { state: FieldState, text: string | null }, disabilityType: { state: FieldState, text: string | null }, disabilityCertificate: { state: FieldState, text: string | null }, dibaoCertificate: { state: FieldState, text: string | null }, opinions: Array<{ body: OpinionBody, text: string, signer: string, signedOn: string }>, fieldSources: Array<{ field: string, from: DatumSource, at: string, by: string }>, members: Array<{ id: string, name: string, relation: string, idDoubts: Array<IdDoubt>, sex: Sex, age: number | null, status: string, workplace: string, hasDisability: boolean, incomeMonth: string | null, relationCode: string, political: string, identity: string, education: string, enrolledYear: number | null, studyYears: number | null, medicalInsurance: string, modelWorker: string, birthDate: string | null, idNumber: { state: FieldState, text: string | null }, health: { state: FieldState, text: string | null }, healthState: { state: FieldState, text: string | null }, disabilityType: { state: FieldState, text: string | null }, disabilityCertificate: { state: FieldState, text: string | null }, fieldSources: Array<{ field: string, from: DatumSource, at: string, by: string }> }>, consents: Array<{ id: string, personId: string | null, personName: string, purpose: ConsentPurpose, textVersion: string, channel: string, signedOn: string, validTo: string | null, guardianName: string, guardianRelation: string, withdrawnAt: string | null }> } & { ' $fragmentName'?: 'ArchiveDetailFragment' };

export type ArchiveQueryVariables = Exact<{
  id: string | number;
}>;


export type ArchiveQuery = { node:
    | { __typename: 'AccessLogEntry' }
    | { __typename: 'AidComplaint' }
    | { __typename: 'Application' }
    | { __typename: 'ApprovalCase' }
    | { __typename: 'ApprovalRoute' }
    | (
      { __typename: 'Archive' }
      & { ' $fragmentRefs'?: { 'ArchiveDetailFragment': ArchiveDetailFragment } }
    )
    | { __typename: 'ArchiveBulk' }
    | { __typename: 'ArchiveChange' }
    | { __typename: 'ArchiveDisposal' }
    | { __typename: 'ArchiveEvent' }
    | { __typename: 'ArchiveExit' }
    | { __typename: 'ArchiveHandover' }
    | { __typename: 'ArchiveHold' }
    | { __typename: 'ArchiveOffer' }
    | { __typename: 'ArchivePaper' }
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Campaign' }
    | { __typename: 'CampaignRun' }
    | { __typename: 'CivilBatch' }
    | { __typename: 'Consent' }
    | { __typename: 'DeadJob' }
    | { __typename: 'DibaoStandard' }
    | { __typename: 'Export' }
    | { __typename: 'FollowUp' }
    | { __typename: 'HouseholdPerson' }
    | { __typename: 'Import' }
    | { __typename: 'ImportRow' }
    | { __typename: 'Invitation' }
    | { __typename: 'LimitRule' }
    | { __typename: 'MeansAssessment' }
    | { __typename: 'MeansTrial' }
    | { __typename: 'Member' }
    | { __typename: 'NamedRecipient' }
    | { __typename: 'NoticeObjection' }
    | { __typename: 'Notification' }
    | { __typename: 'Printout' }
    | { __typename: 'PublicNotice' }
    | { __typename: 'RoleAssignment' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'SupervisionGrant' }
    | { __typename: 'Tenant' }
    | { __typename: 'Unit' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitReport' }
   | null };

export type ArchiveHistoryQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArchiveHistoryQuery = { node:
    | { __typename: 'AccessLogEntry' }
    | { __typename: 'AidComplaint' }
    | { __typename: 'Application' }
    | { __typename: 'ApprovalCase' }
    | { __typename: 'ApprovalRoute' }
    | { __typename: 'Archive', history: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, at: string, actorName: string, kind: string, version: number, reason: string, changes: Array<{ field: string, before: string | null, after: string | null }> } }> } }
    | { __typename: 'ArchiveBulk' }
    | { __typename: 'ArchiveChange' }
    | { __typename: 'ArchiveDisposal' }
    | { __typename: 'ArchiveEvent' }
    | { __typename: 'ArchiveExit' }
    | { __typename: 'ArchiveHandover' }
    | { __typename: 'ArchiveHold' }
    | { __typename: 'ArchiveOffer' }
    | { __typename: 'ArchivePaper' }
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Campaign' }
    | { __typename: 'CampaignRun' }
    | { __typename: 'CivilBatch' }
    | { __typename: 'Consent' }
    | { __typename: 'DeadJob' }
    | { __typename: 'DibaoStandard' }
    | { __typename: 'Export' }
    | { __typename: 'FollowUp' }
    | { __typename: 'HouseholdPerson' }
    | { __typename: 'Import' }
    | { __typename: 'ImportRow' }
    | { __typename: 'Invitation' }
    | { __typename: 'LimitRule' }
    | { __typename: 'MeansAssessment' }
    | { __typename: 'MeansTrial' }
    | { __typename: 'Member' }
    | { __typename: 'NamedRecipient' }
    | { __typename: 'NoticeObjection' }
    | { __typename: 'Notification' }
    | { __typename: 'Printout' }
    | { __typename: 'PublicNotice' }
    | { __typename: 'RoleAssignment' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'SupervisionGrant' }
    | { __typename: 'Tenant' }
    | { __typename: 'Unit' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitReport' }
   | null };

export type ArchiveVersionsQueryVariables = Exact<{
  id: string | number;
}>;


export type ArchiveVersionsQuery = { node:
    | { __typename: 'AccessLogEntry' }
    | { __typename: 'AidComplaint' }
    | { __typename: 'Application' }
    | { __typename: 'ApprovalCase' }
    | { __typename: 'ApprovalRoute' }
    | { __typename: 'Archive', versions: Array<{ version: number, at: string, actorName: string, kind: string, reason: string }> }
    | { __typename: 'ArchiveBulk' }
    | { __typename: 'ArchiveChange' }
    | { __typename: 'ArchiveDisposal' }
    | { __typename: 'ArchiveEvent' }
    | { __typename: 'ArchiveExit' }
    | { __typename: 'ArchiveHandover' }
    | { __typename: 'ArchiveHold' }
    | { __typename: 'ArchiveOffer' }
    | { __typename: 'ArchivePaper' }
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Campaign' }
    | { __typename: 'CampaignRun' }
    | { __typename: 'CivilBatch' }
    | { __typename: 'Consent' }
    | { __typename: 'DeadJob' }
    | { __typename: 'DibaoStandard' }
    | { __typename: 'Export' }
    | { __typename: 'FollowUp' }
    | { __typename: 'HouseholdPerson' }
    | { __typename: 'Import' }
    | { __typename: 'ImportRow' }
    | { __typename: 'Invitation' }
    | { __typename: 'LimitRule' }
    | { __typename: 'MeansAssessment' }
    | { __typename: 'MeansTrial' }
    | { __typename: 'Member' }
    | { __typename: 'NamedRecipient' }
    | { __typename: 'NoticeObjection' }
    | { __typename: 'Notification' }
    | { __typename: 'Printout' }
    | { __typename: 'PublicNotice' }
    | { __typename: 'RoleAssignment' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'SupervisionGrant' }
    | { __typename: 'Tenant' }
    | { __typename: 'Unit' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitReport' }
   | null };

export type ArchiveDifferencesQueryVariables = Exact<{
  id: string | number;
  from: number;
  to: number;
}>;


export type ArchiveDifferencesQuery = { node:
    | { __typename: 'AccessLogEntry' }
    | { __typename: 'AidComplaint' }
    | { __typename: 'Application' }
    | { __typename: 'ApprovalCase' }
    | { __typename: 'ApprovalRoute' }
    | { __typename: 'Archive', differences: Array<{ field: string, before: string | null, after: string | null }> }
    | { __typename: 'ArchiveBulk' }
    | { __typename: 'ArchiveChange' }
    | { __typename: 'ArchiveDisposal' }
    | { __typename: 'ArchiveEvent' }
    | { __typename: 'ArchiveExit' }
    | { __typename: 'ArchiveHandover' }
    | { __typename: 'ArchiveHold' }
    | { __typename: 'ArchiveOffer' }
    | { __typename: 'ArchivePaper' }
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Campaign' }
    | { __typename: 'CampaignRun' }
    | { __typename: 'CivilBatch' }
    | { __typename: 'Consent' }
    | { __typename: 'DeadJob' }
    | { __typename: 'DibaoStandard' }
    | { __typename: 'Export' }
    | { __typename: 'FollowUp' }
    | { __typename: 'HouseholdPerson' }
    | { __typename: 'Import' }
    | { __typename: 'ImportRow' }
    | { __typename: 'Invitation' }
    | { __typename: 'LimitRule' }
    | { __typename: 'MeansAssessment' }
    | { __typename: 'MeansTrial' }
    | { __typename: 'Member' }
    | { __typename: 'NamedRecipient' }
    | { __typename: 'NoticeObjection' }
    | { __typename: 'Notification' }
    | { __typename: 'Printout' }
    | { __typename: 'PublicNotice' }
    | { __typename: 'RoleAssignment' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'SupervisionGrant' }
    | { __typename: 'Tenant' }
    | { __typename: 'Unit' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitReport' }
   | null };

export type CreateArchiveMutationVariables = Exact<{
  input: ArchiveInput;
}>;


export type CreateArchiveMutation = { createArchive: { heldElsewhere: boolean, archive: { id: string } } };

export type UpdateArchiveMutationVariables = Exact<{
  input: UpdateArchiveInput;
}>;


export type UpdateArchiveMutation = { updateArchive: { archive: { id: string } } };

export type CancelArchiveMutationVariables = Exact<{
  input: CancelArchiveInput;
}>;


export type CancelArchiveMutation = { cancelArchive: { archive: { id: string } } };

export type GiveConsentMutationVariables = Exact<{
  input: GiveConsentInput;
}>;


export type GiveConsentMutation = { giveConsent: { archive: { id: string } } };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { archive: { id: string } } };

export type OwnerNameQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnerNameQuery = { node:
    | { __typename: 'AccessLogEntry' }
    | { __typename: 'AidComplaint' }
    | { __typename: 'Application' }
    | { __typename: 'ApprovalCase' }
    | { __typename: 'ApprovalRoute' }
    | { __typename: 'Archive' }
    | { __typename: 'ArchiveBulk' }
    | { __typename: 'ArchiveChange' }
    | { __typename: 'ArchiveDisposal' }
    | { __typename: 'ArchiveEvent' }
    | { __typename: 'ArchiveExit' }
    | { __typename: 'ArchiveHandover' }
    | { __typename: 'ArchiveHold' }
    | { __typename: 'ArchiveOffer' }
    | { __typename: 'ArchivePaper' }
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Campaign' }
    | { __typename: 'CampaignRun' }
    | { __typename: 'CivilBatch' }
    | { __typename: 'Consent' }
    | { __typename: 'DeadJob' }
    | { __typename: 'DibaoStandard' }
    | { __typename: 'Export' }
    | { __typename: 'FollowUp' }
    | { __typename: 'HouseholdPerson' }
    | { __typename: 'Import' }
    | { __typename: 'ImportRow' }
    | { __typename: 'Invitation' }
    | { __typename: 'LimitRule' }
    | { __typename: 'MeansAssessment' }
    | { __typename: 'MeansTrial' }
    | { __typename: 'Member', id: string, displayName: string }
    | { __typename: 'NamedRecipient' }
    | { __typename: 'NoticeObjection' }
    | { __typename: 'Notification' }
    | { __typename: 'Printout' }
    | { __typename: 'PublicNotice' }
    | { __typename: 'RoleAssignment' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'SupervisionGrant' }
    | { __typename: 'Tenant' }
    | { __typename: 'Unit' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitReport' }
   | null };

export type ArchiveApplicationsQueryVariables = Exact<{
  id: string | number;
}>;


export type ArchiveApplicationsQuery = { applications: { edges: Array<{ node: { id: string, number: string, item: AidItem, state: ApplicationState, asked: string | null, approved: string | null, updatedAt: string } }> } };

export type SetArchiveDutiesMutationVariables = Exact<{
  input: SetArchiveDutiesInput;
}>;


export type SetArchiveDutiesMutation = { setArchiveDuties: { archive: { id: string } } };

export type ExitPartsFragment = { id: string, round: number, state: ArchiveExitState, cause: ExitReason, note: string, heldOn: string | null, present: number | null, inFavour: number | null, against: number | null, minutes: string, assessmentId: string | null, proposedByName: string, proposedAt: string, outcome: string, endedAt: string | null, relapsedAt: string | null, viewerCan: Array<string>, version: number, findings: Array<{ condition: ExitCondition, verdict: ExitVerdict, evidence: string }>, files: Array<{ ' $fragmentRefs'?: { 'ProgressFileFragment': ProgressFileFragment } }> } & { ' $fragmentName'?: 'ExitPartsFragment' };

export type ProposeArchiveExitMutationVariables = Exact<{
  input: ProposeArchiveExitInput;
}>;


export type ProposeArchiveExitMutation = { proposeArchiveExit: { exit: { id: string } } };

export type WithdrawArchiveExitMutationVariables = Exact<{
  input: WithdrawArchiveExitInput;
}>;


export type WithdrawArchiveExitMutation = { withdrawArchiveExit: { exit: { id: string } } };

export type HandoverPartsFragment = { id: string, state: ArchiveHandoverState, reason: string, receiverName: string, proposedByName: string, proposedAt: string, reviewedByName: string, reviewedAt: string | null, opinion: string, expiresOn: string | null, outcome: string, endedAt: string | null, viewerCan: Array<string>, version: number, archive: { id: string, number: string, headName: string }, receipt: { number: string } | null } & { ' $fragmentName'?: 'HandoverPartsFragment' };

export type OfferPartsFragment = { id: string, state: ArchiveOfferState, giverName: string, headMasked: string, reason: string, offeredByName: string, offeredAt: string, expiresOn: string, answeredByName: string, outcome: string, endedAt: string | null, viewerCan: Array<string>, version: number, archive: { id: string, number: string } | null, receipt: { number: string } | null } & { ' $fragmentName'?: 'OfferPartsFragment' };

export type ArchiveHandoversQueryVariables = Exact<{
  states?: Array<ArchiveHandoverState> | ArchiveHandoverState | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ArchiveHandoversQuery = { archiveHandovers: { totalCount: number, edges: Array<{ node: { ' $fragmentRefs'?: { 'HandoverPartsFragment': HandoverPartsFragment } } }> } };

export type ArchiveOffersQueryVariables = Exact<{
  states?: Array<ArchiveOfferState> | ArchiveOfferState | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ArchiveOffersQuery = { archiveOffers: { totalCount: number, edges: Array<{ node: { ' $fragmentRefs'?: { 'OfferPartsFragment': OfferPartsFragment } } }> } };

export type HandoversOfArchiveQueryVariables = Exact<{
  id: string | number;
}>;


export type HandoversOfArchiveQuery = { node:
    | { __typename: 'AccessLogEntry' }
    | { __typename: 'AidComplaint' }
    | { __typename: 'Application' }
    | { __typename: 'ApprovalCase' }
    | { __typename: 'ApprovalRoute' }
    | { __typename: 'Archive', id: string, handovers: Array<{ ' $fragmentRefs'?: { 'HandoverPartsFragment': HandoverPartsFragment } }>, receivedBy: { ' $fragmentRefs'?: { 'OfferPartsFragment': OfferPartsFragment } } | null }
    | { __typename: 'ArchiveBulk' }
    | { __typename: 'ArchiveChange' }
    | { __typename: 'ArchiveDisposal' }
    | { __typename: 'ArchiveEvent' }
    | { __typename: 'ArchiveExit' }
    | { __typename: 'ArchiveHandover' }
    | { __typename: 'ArchiveHold' }
    | { __typename: 'ArchiveOffer' }
    | { __typename: 'ArchivePaper' }
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Campaign' }
    | { __typename: 'CampaignRun' }
    | { __typename: 'CivilBatch' }
    | { __typename: 'Consent' }
    | { __typename: 'DeadJob' }
    | { __typename: 'DibaoStandard' }
    | { __typename: 'Export' }
    | { __typename: 'FollowUp' }
    | { __typename: 'HouseholdPerson' }
    | { __typename: 'Import' }
    | { __typename: 'ImportRow' }
    | { __typename: 'Invitation' }
    | { __typename: 'LimitRule' }
    | { __typename: 'MeansAssessment' }
    | { __typename: 'MeansTrial' }
    | { __typename: 'Member' }
    | { __typename: 'NamedRecipient' }
    | { __typename: 'NoticeObjection' }
    | { __typename: 'Notification' }
    | { __typename: 'Printout' }
    | { __typename: 'PublicNotice' }
    | { __typename: 'RoleAssignment' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'SupervisionGrant' }
    | { __typename: 'Tenant' }
    | { __typename: 'Unit' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitReport' }
   | null };

export type HandoverDestinationsQueryVariables = Exact<{
  search: string;
}>;


export type HandoverDestinationsQuery = { handoverDestinations: Array<{ id: string, name: string, uscc: string }> };

export type ProposeHandoverMutationVariables = Exact<{
  input: ProposeHandoverInput;
}>;


export type ProposeHandoverMutation = { proposeHandover: { handover: { id: string } } };

export type ReviewHandoverMutationVariables = Exact<{
  input: ReviewHandoverInput;
}>;


export type ReviewHandoverMutation = { reviewHandover: { handover: { id: string } } };

export type WithdrawHandoverMutationVariables = Exact<{
  input: WithdrawHandoverInput;
}>;


export type WithdrawHandoverMutation = { withdrawHandover: { handover: { id: string } } };

export type AcceptArchiveOfferMutationVariables = Exact<{
  input: AcceptArchiveOfferInput;
}>;


export type AcceptArchiveOfferMutation = { acceptArchiveOffer: { offer: { id: string } } };

export type DeclineArchiveOfferMutationVariables = Exact<{
  input: DeclineArchiveOfferInput;
}>;


export type DeclineArchiveOfferMutation = { declineArchiveOffer: { offer: { id: string } } };

export type IntakeRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type IntakeRulesQuery = { intakeSettings: { twoSurveyors: boolean, startDays: number, surveyDays: number, appraisalDays: number, checkDays: number, returnDays: number, decisionDays: number, recheckDays: number, recheckMonths: number, monitorMonths: number, callBackMonths: number, exitAppraisal: boolean, exitNotice: boolean, paperDays: number, consentDays: number, civilDays: number, retentionYears: number, version: number }, documentRequirements: Array<{ id: string, kind: ArchivePaperKind, cause: HardshipCause | null, category: HardshipCategory | null, maxAgeMonths: number | null, area: string | null }> };

export type UpdateIntakeSettingsMutationVariables = Exact<{
  input: UpdateIntakeSettingsInput;
}>;


export type UpdateIntakeSettingsMutation = { updateIntakeSettings: { settings: { version: number } } };

export type AddDocumentRequirementMutationVariables = Exact<{
  input: AddDocumentRequirementInput;
}>;


export type AddDocumentRequirementMutation = { addDocumentRequirement: { requirement: { id: string } } };

export type RemoveDocumentRequirementMutationVariables = Exact<{
  input: RemoveDocumentRequirementInput;
}>;


export type RemoveDocumentRequirementMutation = { removeDocumentRequirement: { id: string } };

export type MeansPaperPartsFragment = { attachmentId: string, fileName: string, sha256: string } & { ' $fragmentName'?: 'MeansPaperPartsFragment' };

export type MeansExplanationPartsFragment = { income: string, spending: string, net: string, causeCost: string, persons: number, operator: MeansComparison, rulesNo: number, satisfied: Array<HardshipCategory>, excluded: boolean, proposed: HardshipCategory | null, incomes: Array<{ personId: string | null, kind: string, amount: string, months: number | null, total: string, counted: boolean, documentNo: string, evidence: Array<{ ' $fragmentRefs'?: { 'MeansPaperPartsFragment': MeansPaperPartsFragment } }> }>, labour: Array<{ personId: string | null, standing: LabourStanding, age: number | null, months: number, monthly: string, total: string, note: string, evidence: Array<{ ' $fragmentRefs'?: { 'MeansPaperPartsFragment': MeansPaperPartsFragment } }> }>, spendings: Array<{ personId: string | null, kind: string, amount: string, months: number | null, total: string, counted: boolean, ofCause: boolean, documentNo: string, evidence: Array<{ ' $fragmentRefs'?: { 'MeansPaperPartsFragment': MeansPaperPartsFragment } }> }>, standard: { areaCode: string, residence: Residence, monthly: string, effectiveFrom: string, documentNo: string } | null, checks: Array<{ category: HardshipCategory, multipleBP: number, left: string | null, right: string | null, satisfied: boolean, failure: MeansFailure | null, rule: { code: string, title: string, expression: string } | null }>, exclusions: Array<{ code: string, title: string, documentNo: string, exception: string, note: string, harmless: boolean, evidence: Array<{ ' $fragmentRefs'?: { 'MeansPaperPartsFragment': MeansPaperPartsFragment } }> }> } & { ' $fragmentName'?: 'MeansExplanationPartsFragment' };

export type MeansTestPartsFragment = { current: boolean, viewerCan: Array<string>, sheet: { version: number, areaCode: string, residence: Residence, updatedByName: string, updatedAt: string | null, incomes: Array<{ personId: string | null, kind: IncomeKind, amount: string, months: number | null, note: string, evidenceIds: Array<string> }>, spendings: Array<{ personId: string | null, kind: SpendingKind, amount: string, months: number | null, ofCause: boolean, note: string, evidenceIds: Array<string> }>, findings: Array<{ code: string, exception: string, note: string, evidenceIds: Array<string> }>, exemptions: Array<{ personId: string | null, note: string, evidenceIds: Array<string> }> }, explanation: { ' $fragmentRefs'?: { 'MeansExplanationPartsFragment': MeansExplanationPartsFragment } }, assessments: Array<{ id: string, archiveVersion: number, sheetVersion: number, madeByName: string, madeAt: string, explanation: { ' $fragmentRefs'?: { 'MeansExplanationPartsFragment': MeansExplanationPartsFragment } }, confirmation: { category: HardshipCategory, reason: string, archiveVersion: number, byName: string, at: string } | null }>, exclusions: Array<{ code: string, title: string, exceptions: Array<string> }> } & { ' $fragmentName'?: 'MeansTestPartsFragment' };

export type MeansTestQueryVariables = Exact<{
  archiveId: string | number;
}>;


export type MeansTestQuery = { meansTest: { ' $fragmentRefs'?: { 'MeansTestPartsFragment': MeansTestPartsFragment } } };

export type PreviewMeansTestQueryVariables = Exact<{
  input: MeansLinesInput;
}>;


export type PreviewMeansTestQuery = { previewMeansTest: { ' $fragmentRefs'?: { 'MeansExplanationPartsFragment': MeansExplanationPartsFragment } } };

export type SaveMeansLinesMutationVariables = Exact<{
  input: SaveMeansLinesInput;
}>;


export type SaveMeansLinesMutation = { saveMeansLines: { test: { ' $fragmentRefs'?: { 'MeansTestPartsFragment': MeansTestPartsFragment } } } };

export type AssessArchiveMutationVariables = Exact<{
  input: AssessArchiveInput;
}>;


export type AssessArchiveMutation = { assessArchive: { test: { current: boolean } } };

export type ConfirmAssessmentMutationVariables = Exact<{
  input: ConfirmAssessmentInput;
}>;


export type ConfirmAssessmentMutation = { confirmAssessment: { archive: { id: string } } };

export type OpenWorkerAccessMutationVariables = Exact<{
  input: OpenWorkerAccessInput;
}>;


export type OpenWorkerAccessMutation = { openWorkerAccess: { link: string } };

export type MyHouseholdsQueryVariables = Exact<{
  filter: ArchiveFilter;
  first?: number | null | undefined;
}>;


export type MyHouseholdsQuery = { archives: { totalCount: number, edges: Array<{ node: { id: string, number: string, headName: string, state: ArchiveState, category: HardshipCategory, missingPapers: Array<ArchivePaperKind>, lacksGuardian: boolean, lastVisitedOn: string | null, unit: { fullName: string } } }> } };

export type MyHouseholdQueryVariables = Exact<{
  id: string | number;
}>;


export type MyHouseholdQuery = { node:
    | { __typename: 'AccessLogEntry' }
    | { __typename: 'AidComplaint' }
    | { __typename: 'Application' }
    | { __typename: 'ApprovalCase' }
    | { __typename: 'ApprovalRoute' }
    | { __typename: 'Archive', id: string, number: string, headName: string, state: ArchiveState, category: HardshipCategory, mainCause: HardshipCause, wish: string, missingPapers: Array<ArchivePaperKind>, lacksGuardian: boolean, lastVisitedOn: string | null, viewerCan: Array<string>, unit: { fullName: string }, idNumber: { state: FieldState, text: string | null }, phone: { state: FieldState, text: string | null }, address: { state: FieldState, text: string | null }, members: Array<{ id: string, name: string, relation: string, age: number | null, status: string, idNumber: { state: FieldState, text: string | null } }> }
    | { __typename: 'ArchiveBulk' }
    | { __typename: 'ArchiveChange' }
    | { __typename: 'ArchiveDisposal' }
    | { __typename: 'ArchiveEvent' }
    | { __typename: 'ArchiveExit' }
    | { __typename: 'ArchiveHandover' }
    | { __typename: 'ArchiveHold' }
    | { __typename: 'ArchiveOffer' }
    | { __typename: 'ArchivePaper' }
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Campaign' }
    | { __typename: 'CampaignRun' }
    | { __typename: 'CivilBatch' }
    | { __typename: 'Consent' }
    | { __typename: 'DeadJob' }
    | { __typename: 'DibaoStandard' }
    | { __typename: 'Export' }
    | { __typename: 'FollowUp' }
    | { __typename: 'HouseholdPerson' }
    | { __typename: 'Import' }
    | { __typename: 'ImportRow' }
    | { __typename: 'Invitation' }
    | { __typename: 'LimitRule' }
    | { __typename: 'MeansAssessment' }
    | { __typename: 'MeansTrial' }
    | { __typename: 'Member' }
    | { __typename: 'NamedRecipient' }
    | { __typename: 'NoticeObjection' }
    | { __typename: 'Notification' }
    | { __typename: 'Printout' }
    | { __typename: 'PublicNotice' }
    | { __typename: 'RoleAssignment' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'SupervisionGrant' }
    | { __typename: 'Tenant' }
    | { __typename: 'Unit' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitReport' }
   | null, applications: { edges: Array<{ node: { id: string, number: string, item: AidItem, state: ApplicationState, asked: string | null } }> } };

export type SaveArchiveDraftMutationVariables = Exact<{
  input: ArchiveInput;
}>;


export type SaveArchiveDraftMutation = { saveArchiveDraft: { heldElsewhere: boolean, archive: { id: string } } };

export type ArchiveProgressQueryVariables = Exact<{
  id: string | number;
}>;


export type ArchiveProgressQuery = { node:
    | { __typename: 'AccessLogEntry' }
    | { __typename: 'AidComplaint' }
    | { __typename: 'Application' }
    | { __typename: 'ApprovalCase' }
    | { __typename: 'ApprovalRoute' }
    | { __typename: 'Archive', id: string, progress: { round: number, since: string | null, dueOn: string | null, dueUncertain: boolean, overdue: boolean, told: DelayLevel | null, missing: Array<ArchivePaperKind>, viewerCan: Array<string>, steps: Array<{ at: string, actorName: string, from: ArchiveState | null, to: ArchiveState | null, opinion: string }>, papers: Array<{ id: string, kind: ArchivePaperKind, issuer: string, issuedOn: string | null, expiresOn: string | null, note: string, state: PaperState, refusal: string, filedAt: string, attachment: { ' $fragmentRefs'?: { 'ProgressFileFragment': ProgressFileFragment } } | null }>, returns: Array<{ missing: Array<ArchivePaperKind>, note: string, returnedByName: string, returnedAt: string, answeredAt: string | null }>, surveys: Array<{ surveyedOn: string, surveyorName: string, secondName: string, informant: string, matches: boolean, conclusion: string, findings: Array<{ section: SurveySection, text: string }>, files: Array<{ ' $fragmentRefs'?: { 'ProgressFileFragment': ProgressFileFragment } }> }>, appraisals: Array<{ heldOn: string, present: number, inFavour: number, against: number, minutes: string, passed: boolean, recordedByName: string, files: Array<{ ' $fragmentRefs'?: { 'ProgressFileFragment': ProgressFileFragment } }> }>, checks: Array<{ listedAt: string | null, batchId: string | null, batchNumber: string | null, answeredOn: string | null, result: CheckResult | null, findings: string, documentNo: string, answeredByName: string, files: Array<{ ' $fragmentRefs'?: { 'ProgressFileFragment': ProgressFileFragment } }> }>, callBacks: Array<{ calledOn: string, way: CallBackWay, situation: string, stable: boolean, recordedByName: string }>, stalePaper: { since: string, dueOn: string, overdue: boolean, told: DelayLevel | null } | null }, exits: Array<{ ' $fragmentRefs'?: { 'ExitPartsFragment': ExitPartsFragment } }> }
    | { __typename: 'ArchiveBulk' }
    | { __typename: 'ArchiveChange' }
    | { __typename: 'ArchiveDisposal' }
    | { __typename: 'ArchiveEvent' }
    | { __typename: 'ArchiveExit' }
    | { __typename: 'ArchiveHandover' }
    | { __typename: 'ArchiveHold' }
    | { __typename: 'ArchiveOffer' }
    | { __typename: 'ArchivePaper' }
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Campaign' }
    | { __typename: 'CampaignRun' }
    | { __typename: 'CivilBatch' }
    | { __typename: 'Consent' }
    | { __typename: 'DeadJob' }
    | { __typename: 'DibaoStandard' }
    | { __typename: 'Export' }
    | { __typename: 'FollowUp' }
    | { __typename: 'HouseholdPerson' }
    | { __typename: 'Import' }
    | { __typename: 'ImportRow' }
    | { __typename: 'Invitation' }
    | { __typename: 'LimitRule' }
    | { __typename: 'MeansAssessment' }
    | { __typename: 'MeansTrial' }
    | { __typename: 'Member' }
    | { __typename: 'NamedRecipient' }
    | { __typename: 'NoticeObjection' }
    | { __typename: 'Notification' }
    | { __typename: 'Printout' }
    | { __typename: 'PublicNotice' }
    | { __typename: 'RoleAssignment' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'SupervisionGrant' }
    | { __typename: 'Tenant' }
    | { __typename: 'Unit' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitReport' }
   | null };

export type ProgressFileFragment = { id: string, fileName: string } & { ' $fragmentName'?: 'ProgressFileFragment' };

export type SubmitArchiveMutationVariables = Exact<{
  input: SubmitArchiveInput;
}>;


export type SubmitArchiveMutation = { submitArchive: { archive: { id: string } } };

export type StartSurveyMutationVariables = Exact<{
  input: ArchiveStepInput;
}>;


export type StartSurveyMutation = { startSurvey: { archive: { id: string } } };

export type FinishSurveyMutationVariables = Exact<{
  input: FinishSurveyInput;
}>;


export type FinishSurveyMutation = { finishSurvey: { archive: { id: string } } };

export type AppraiseArchiveMutationVariables = Exact<{
  input: AppraiseArchiveInput;
}>;


export type AppraiseArchiveMutation = { appraiseArchive: { archive: { id: string } } };

export type AnswerCheckMutationVariables = Exact<{
  input: AnswerCheckInput;
}>;


export type AnswerCheckMutation = { answerCheck: { archive: { id: string } } };

export type ReturnArchiveMutationVariables = Exact<{
  input: ReturnArchiveInput;
}>;


export type ReturnArchiveMutation = { returnArchive: { archive: { id: string } } };

export type RejectArchiveMutationVariables = Exact<{
  input: RejectArchiveInput;
}>;


export type RejectArchiveMutation = { rejectArchive: { archive: { id: string } } };

export type WithdrawArchiveMutationVariables = Exact<{
  input: ArchiveStepInput;
}>;


export type WithdrawArchiveMutation = { withdrawArchive: { archive: { id: string } } };

export type KeepArchiveMutationVariables = Exact<{
  input: ArchiveStepInput;
}>;


export type KeepArchiveMutation = { keepArchive: { archive: { id: string } } };

export type MonitorArchiveMutationVariables = Exact<{
  input: ArchiveStepInput;
}>;


export type MonitorArchiveMutation = { monitorArchive: { archive: { id: string } } };

export type CallBackArchiveMutationVariables = Exact<{
  input: CallBackInput;
}>;


export type CallBackArchiveMutation = { callBackArchive: { archive: { id: string } } };

export type RelapseArchiveMutationVariables = Exact<{
  input: ArchiveStepInput;
}>;


export type RelapseArchiveMutation = { relapseArchive: { archive: { id: string } } };

export type CloseArchiveMutationVariables = Exact<{
  input: ArchiveStepInput;
}>;


export type CloseArchiveMutation = { closeArchive: { archive: { id: string } } };

export type FilePaperMutationVariables = Exact<{
  input: FilePaperInput;
}>;


export type FilePaperMutation = { filePaper: { archive: { id: string } } };

export type CheckPaperMutationVariables = Exact<{
  input: CheckPaperInput;
}>;


export type CheckPaperMutation = { checkPaper: { archive: { id: string } } };

export type RemovePaperMutationVariables = Exact<{
  input: RemovePaperInput;
}>;


export type RemovePaperMutation = { removePaper: { archive: { id: string } } };

export type ProgressFileLinkQueryVariables = Exact<{
  id: string | number;
}>;


export type ProgressFileLinkQuery = { node:
    | { __typename: 'AccessLogEntry' }
    | { __typename: 'AidComplaint' }
    | { __typename: 'Application' }
    | { __typename: 'ApprovalCase' }
    | { __typename: 'ApprovalRoute' }
    | { __typename: 'Archive' }
    | { __typename: 'ArchiveBulk' }
    | { __typename: 'ArchiveChange' }
    | { __typename: 'ArchiveDisposal' }
    | { __typename: 'ArchiveEvent' }
    | { __typename: 'ArchiveExit' }
    | { __typename: 'ArchiveHandover' }
    | { __typename: 'ArchiveHold' }
    | { __typename: 'ArchiveOffer' }
    | { __typename: 'ArchivePaper' }
    | { __typename: 'Attachment', link: { url: string } | null }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Campaign' }
    | { __typename: 'CampaignRun' }
    | { __typename: 'CivilBatch' }
    | { __typename: 'Consent' }
    | { __typename: 'DeadJob' }
    | { __typename: 'DibaoStandard' }
    | { __typename: 'Export' }
    | { __typename: 'FollowUp' }
    | { __typename: 'HouseholdPerson' }
    | { __typename: 'Import' }
    | { __typename: 'ImportRow' }
    | { __typename: 'Invitation' }
    | { __typename: 'LimitRule' }
    | { __typename: 'MeansAssessment' }
    | { __typename: 'MeansTrial' }
    | { __typename: 'Member' }
    | { __typename: 'NamedRecipient' }
    | { __typename: 'NoticeObjection' }
    | { __typename: 'Notification' }
    | { __typename: 'Printout' }
    | { __typename: 'PublicNotice' }
    | { __typename: 'RoleAssignment' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'SupervisionGrant' }
    | { __typename: 'Tenant' }
    | { __typename: 'Unit' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitReport' }
   | null };

export type FinishCheckMutationVariables = Exact<{
  input: ArchiveStepInput;
}>;


export type FinishCheckMutation = { finishCheck: { archive: { id: string } } };

export type RenewPaperCopyMutationVariables = Exact<{
  input: RenewPaperCopyInput;
}>;


export type RenewPaperCopyMutation = { renewPaperCopy: { archive: { id: string } } };

export type DibaoStandardsQueryVariables = Exact<{ [key: string]: never; }>;


export type DibaoStandardsQuery = { dibaoStandards: Array<{ id: string, areaCode: string, residence: Residence, monthly: string, effectiveFrom: string, effectiveTo: string | null, documentNo: string, ownerName: string | null, version: number }> };

export type SaveDibaoStandardMutationVariables = Exact<{
  input: SaveDibaoStandardInput;
}>;


export type SaveDibaoStandardMutation = { saveDibaoStandard: { standard: { id: string } } };

export type MeansRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type MeansRulesQuery = { meansRules: Array<{ number: number, effectiveFrom: string, note: string, savedByName: string, savedAt: string | null, ownerName: string | null, parameters: { operator: MeansComparison, deepBP: number, relativeBP: number, accidentBP: number, minimumWage: string | null, workingAge: { from: number, men: number, women: number }, incomes: Array<{ kind: IncomeKind, counted: boolean, documentNo: string }>, spendings: Array<{ kind: SpendingKind, counted: boolean, documentNo: string }>, exclusions: Array<{ code: string, title: string, documentNo: string, exceptions: Array<string> }>, localRules: Array<{ code: string, title: string, category: HardshipCategory, expression: string, documentNo: string }> } }>, meansVariables: Array<{ name: string, type: string }> };

export type SaveMeansRulesMutationVariables = Exact<{
  input: SaveMeansRulesInput;
}>;


export type SaveMeansRulesMutation = { saveMeansRules: { rules: { number: number } } };

export type CheckMeansExpressionQueryVariables = Exact<{
  expression: string;
}>;


export type CheckMeansExpressionQuery = { checkMeansExpression: { problem: { line: number, column: number, message: string } | null } };

export type MeansTrialPartsFragment = { id: string, state: MeansTrialState, rulesNo: number, rulesOwnerName: string | null, total: number, createdByName: string, createdAt: string, finishedAt: string | null, result: { tried: number, noFigures: number, noStandard: number, changed: number, budget: string, categories: Array<{ category: HardshipCategory, filed: number, before: number, after: number, entered: number, left: number, budget: string }>, moves: Array<{ from: HardshipCategory | null, to: HardshipCategory | null, households: number }> } } & { ' $fragmentName'?: 'MeansTrialPartsFragment' };

export type MeansTrialsQueryVariables = Exact<{ [key: string]: never; }>;


export type MeansTrialsQuery = { meansTrials: Array<{ ' $fragmentRefs'?: { 'MeansTrialPartsFragment': MeansTrialPartsFragment } }> };

export type StartMeansTrialMutationVariables = Exact<{
  input: StartMeansTrialInput;
}>;


export type StartMeansTrialMutation = { startMeansTrial: { trial: { id: string } } };

export type TrialHouseholdsQueryVariables = Exact<{
  id: string | number;
}>;


export type TrialHouseholdsQuery = { node:
    | { __typename: 'AccessLogEntry' }
    | { __typename: 'AidComplaint' }
    | { __typename: 'Application' }
    | { __typename: 'ApprovalCase' }
    | { __typename: 'ApprovalRoute' }
    | { __typename: 'Archive' }
    | { __typename: 'ArchiveBulk' }
    | { __typename: 'ArchiveChange' }
    | { __typename: 'ArchiveDisposal' }
    | { __typename: 'ArchiveEvent' }
    | { __typename: 'ArchiveExit' }
    | { __typename: 'ArchiveHandover' }
    | { __typename: 'ArchiveHold' }
    | { __typename: 'ArchiveOffer' }
    | { __typename: 'ArchivePaper' }
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Campaign' }
    | { __typename: 'CampaignRun' }
    | { __typename: 'CivilBatch' }
    | { __typename: 'Consent' }
    | { __typename: 'DeadJob' }
    | { __typename: 'DibaoStandard' }
    | { __typename: 'Export' }
    | { __typename: 'FollowUp' }
    | { __typename: 'HouseholdPerson' }
    | { __typename: 'Import' }
    | { __typename: 'ImportRow' }
    | { __typename: 'Invitation' }
    | { __typename: 'LimitRule' }
    | { __typename: 'MeansAssessment' }
    | { __typename: 'MeansTrial', affected: Array<{ archiveId: string, number: string, headName: string, unitName: string, was: HardshipCategory | null, becomes: HardshipCategory | null }> }
    | { __typename: 'Member' }
    | { __typename: 'NamedRecipient' }
    | { __typename: 'NoticeObjection' }
    | { __typename: 'Notification' }
    | { __typename: 'Printout' }
    | { __typename: 'PublicNotice' }
    | { __typename: 'RoleAssignment' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'SupervisionGrant' }
    | { __typename: 'Tenant' }
    | { __typename: 'Unit' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitReport' }
   | null };

export type JobsQueryVariables = Exact<{ [key: string]: never; }>;


export type JobsQuery = { jobCounts: { pending: number, dead: number, held: number }, deadJobs: Array<{ id: string, kind: string, attempts: number, lastError: string, createdAt: string }> };

export type RetryJobMutationVariables = Exact<{
  input: RetryJobInput;
}>;


export type RetryJobMutation = { retryJob: { counts: { dead: number } } };

export type MembersQueryVariables = Exact<{
  filter?: MemberFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type MembersQuery = { members: { totalCount: number, edges: Array<{ node: { ' $fragmentRefs'?: { 'MemberDetailFragment': MemberDetailFragment } } }> } };

export type MemberDetailFragment = { id: string, displayName: string, login: string, title: string, phone: string, state: MemberState, version: number, createdAt: string, unit: { id: string, fullName: string } | null, roles: Array<{ id: string, role: Role, validFrom: string, validTo: string | null, unit: { id: string, fullName: string } | null }> } & { ' $fragmentName'?: 'MemberDetailFragment' };

export type MemberQueryVariables = Exact<{
  id: string | number;
}>;


export type MemberQuery = { node:
    | { __typename: 'AccessLogEntry' }
    | { __typename: 'AidComplaint' }
    | { __typename: 'Application' }
    | { __typename: 'ApprovalCase' }
    | { __typename: 'ApprovalRoute' }
    | { __typename: 'Archive' }
    | { __typename: 'ArchiveBulk' }
    | { __typename: 'ArchiveChange' }
    | { __typename: 'ArchiveDisposal' }
    | { __typename: 'ArchiveEvent' }
    | { __typename: 'ArchiveExit' }
    | { __typename: 'ArchiveHandover' }
    | { __typename: 'ArchiveHold' }
    | { __typename: 'ArchiveOffer' }
    | { __typename: 'ArchivePaper' }
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Campaign' }
    | { __typename: 'CampaignRun' }
    | { __typename: 'CivilBatch' }
    | { __typename: 'Consent' }
    | { __typename: 'DeadJob' }
    | { __typename: 'DibaoStandard' }
    | { __typename: 'Export' }
    | { __typename: 'FollowUp' }
    | { __typename: 'HouseholdPerson' }
    | { __typename: 'Import' }
    | { __typename: 'ImportRow' }
    | { __typename: 'Invitation' }
    | { __typename: 'LimitRule' }
    | { __typename: 'MeansAssessment' }
    | { __typename: 'MeansTrial' }
    | (
      { __typename: 'Member' }
      & { ' $fragmentRefs'?: { 'MemberDetailFragment': MemberDetailFragment } }
    )
    | { __typename: 'NamedRecipient' }
    | { __typename: 'NoticeObjection' }
    | { __typename: 'Notification' }
    | { __typename: 'Printout' }
    | { __typename: 'PublicNotice' }
    | { __typename: 'RoleAssignment' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'SupervisionGrant' }
    | { __typename: 'Tenant' }
    | { __typename: 'Unit' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitReport' }
   | null };

export type TenantKindQueryVariables = Exact<{ [key: string]: never; }>;


export type TenantKindQuery = { tenant: { id: string, kind: TenantKind } };

export type InvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationsQuery = { invitations: Array<{ id: string, login: string, displayName: string, title: string, createdAt: string, expiresAt: string, unit: { id: string, fullName: string } | null, roles: Array<{ role: Role, unitId: string | null }> }> };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { inviteMember: { url: string, invitation: { id: string, displayName: string } } };

export type RevokeInvitationMutationVariables = Exact<{
  input: RevokeInvitationInput;
}>;


export type RevokeInvitationMutation = { revokeInvitation: { invitation: { id: string } } };

export type UpdateMemberMutationVariables = Exact<{
  input: UpdateMemberInput;
}>;


export type UpdateMemberMutation = { updateMember: { member: { id: string } } };

export type AssignRoleMutationVariables = Exact<{
  input: AssignRoleInput;
}>;


export type AssignRoleMutation = { assignRole: { member: { id: string } } };

export type RevokeRoleMutationVariables = Exact<{
  input: RevokeRoleInput;
}>;


export type RevokeRoleMutation = { revokeRole: { member: { id: string } } };

export type EndMemberSessionsMutationVariables = Exact<{
  input: EndMemberSessionsInput;
}>;


export type EndMemberSessionsMutation = { endMemberSessions: { ended: number } };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { mySessions: Array<{ id: string, createdAt: string, lastSeenAt: string, expiresAt: string, ip: string, userAgent: string, current: boolean }> };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type RevokeSessionMutation = { revokeSession: { session: { id: string } } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { viewer: { accountId: string } } };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { invitation: { tenantName: string, login: string, displayName: string, accountExists: boolean, expiresAt: string } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { viewer: { accountId: string } } };

export type NotificationPreferenceQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationPreferenceQuery = { notificationPreference: { email: boolean } };

export type SetNotificationPreferenceMutationVariables = Exact<{
  input: SetNotificationPreferenceInput;
}>;


export type SetNotificationPreferenceMutation = { setNotificationPreference: { preference: { email: boolean } } };

export type LoginMutationVariables = Exact<{
  input: LoginInput;
}>;


export type LoginMutation = { login: { viewer: { accountId: string } } };

export type NotificationsQueryVariables = Exact<{
  unreadOnly?: boolean | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type NotificationsQuery = { notifications: { totalCount: number, edges: Array<{ node: { id: string, title: string, body: string, link: string | null, createdAt: string, readAt: string | null } }> } };

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;


export type MarkNotificationsReadMutation = { markNotificationsRead: { unread: number } };

export type TenantQueryVariables = Exact<{ [key: string]: never; }>;


export type TenantQuery = { tenant: { id: string, kind: TenantKind, name: string, shortName: string, uscc: string, areaCode: string, state: TenantState, version: number, parent: { id: string, name: string } | null, settings: { noticeWorkdays: number, overdueDays: number, twoHandlers: boolean } } };

export type UpdateTenantMutationVariables = Exact<{
  input: UpdateTenantInput;
}>;


export type UpdateTenantMutation = { updateTenant: { tenant: { id: string } } };

export type UnitQueryVariables = Exact<{
  id: string | number;
}>;


export type UnitQuery = { node:
    | { __typename: 'AccessLogEntry' }
    | { __typename: 'AidComplaint' }
    | { __typename: 'Application' }
    | { __typename: 'ApprovalCase' }
    | { __typename: 'ApprovalRoute' }
    | { __typename: 'Archive' }
    | { __typename: 'ArchiveBulk' }
    | { __typename: 'ArchiveChange' }
    | { __typename: 'ArchiveDisposal' }
    | { __typename: 'ArchiveEvent' }
    | { __typename: 'ArchiveExit' }
    | { __typename: 'ArchiveHandover' }
    | { __typename: 'ArchiveHold' }
    | { __typename: 'ArchiveOffer' }
    | { __typename: 'ArchivePaper' }
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Campaign' }
    | { __typename: 'CampaignRun' }
    | { __typename: 'CivilBatch' }
    | { __typename: 'Consent' }
    | { __typename: 'DeadJob' }
    | { __typename: 'DibaoStandard' }
    | { __typename: 'Export' }
    | { __typename: 'FollowUp' }
    | { __typename: 'HouseholdPerson' }
    | { __typename: 'Import' }
    | { __typename: 'ImportRow' }
    | { __typename: 'Invitation' }
    | { __typename: 'LimitRule' }
    | { __typename: 'MeansAssessment' }
    | { __typename: 'MeansTrial' }
    | { __typename: 'Member' }
    | { __typename: 'NamedRecipient' }
    | { __typename: 'NoticeObjection' }
    | { __typename: 'Notification' }
    | { __typename: 'Printout' }
    | { __typename: 'PublicNotice' }
    | { __typename: 'RoleAssignment' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'SupervisionGrant' }
    | { __typename: 'Tenant' }
    | { __typename: 'Unit', kind: UnitKind, name: string, code: string, memberCount: number, version: number }
    | { __typename: 'Visit' }
    | { __typename: 'VisitReport' }
   | null };

export type CreateUnitMutationVariables = Exact<{
  input: CreateUnitInput;
}>;


export type CreateUnitMutation = { createUnit: { unit: { id: string } } };

export type UpdateUnitMutationVariables = Exact<{
  input: UpdateUnitInput;
}>;


export type UpdateUnitMutation = { updateUnit: { unit: { id: string } } };

export type MoveUnitMutationVariables = Exact<{
  input: MoveUnitInput;
}>;


export type MoveUnitMutation = { moveUnit: { unit: { id: string } } };

export type DissolveUnitMutationVariables = Exact<{
  input: DissolveUnitInput;
}>;


export type DissolveUnitMutation = { dissolveUnit: { unit: { id: string } } };

export type SitesQueryVariables = Exact<{ [key: string]: never; }>;


export type SitesQuery = { sites: Array<{ id: string, kind: SiteKind, name: string, parentId: string | null, address: string, phone: string, openHours: string, state: SiteState, version: number, unit: { id: string, fullName: string } }> };

export type CreateSiteMutationVariables = Exact<{
  input: CreateSiteInput;
}>;


export type CreateSiteMutation = { createSite: { site: { id: string } } };

export type UpdateSiteMutationVariables = Exact<{
  input: UpdateSiteInput;
}>;


export type UpdateSiteMutation = { updateSite: { site: { id: string } } };

export type SubordinatesQueryVariables = Exact<{
  filter?: SubordinateFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SubordinatesQuery = { subordinates: { totalCount: number, edges: Array<{ node: { id: string, kind: TenantKind, name: string, shortName: string, uscc: string, areaCode: string, state: TenantState, suspendedReason: string, version: number, createdAt: string, parent: { id: string, name: string } | null } }> } };

export type AdmitTenantMutationVariables = Exact<{
  input: AdmitTenantInput;
}>;


export type AdmitTenantMutation = { admitTenant: { invitationUrl: string, tenant: { id: string, name: string } } };

export type SuspendTenantMutationVariables = Exact<{
  input: SuspendTenantInput;
}>;


export type SuspendTenantMutation = { suspendTenant: { tenant: { id: string } } };

export type ResumeTenantMutationVariables = Exact<{
  input: ResumeTenantInput;
}>;


export type ResumeTenantMutation = { resumeTenant: { tenant: { id: string } } };

export type SupervisionGrantsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SupervisionGrantsQuery = { supervisionGrants: { totalCount: number, edges: Array<{ node: { id: string, tenantId: string, tenantName: string, supervisorName: string, purpose: string, scopes: Array<GrantScope>, state: GrantState, inForce: boolean, requestedByName: string, requestedAt: string, decidedByName: string | null, decidedAt: string | null, decisionNote: string, expiresAt: string, version: number } }> } };

export type RequestGrantMutationVariables = Exact<{
  input: RequestGrantInput;
}>;


export type RequestGrantMutation = { requestGrant: { grant: { id: string } } };

export type DecideGrantMutationVariables = Exact<{
  input: DecideGrantInput;
}>;


export type DecideGrantMutation = { decideGrant: { grant: { id: string } } };

export type RevokeGrantMutationVariables = Exact<{
  input: RevokeGrantInput;
}>;


export type RevokeGrantMutation = { revokeGrant: { grant: { id: string } } };

export type AccessLogQueryVariables = Exact<{
  filter?: AccessLogFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AccessLogQuery = { accessLog: { totalCount: number, edges: Array<{ node: { id: string, at: string, viewerTenantName: string, viewerName: string, purpose: string, objectKind: string, objectId: string | null, fields: Array<string>, rowCount: number, external: boolean } }> } };

export type VerifyPrintoutQueryVariables = Exact<{
  proof: string;
}>;


export type VerifyPrintoutQuery = { verifyPrintout: Array<{ id: string, title: string, edition: string, whole: boolean, pages: number, purpose: string, printedByName: string, printedAt: string }> };

export type CampaignRunsQueryVariables = Exact<{
  filter?: RunFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type CampaignRunsQuery = { campaignRuns: { totalCount: number, edges: Array<{ node: { id: string, title: string, state: RunState, openedAt: string, endsOn: string, progress: { planned: number, received: number, undelivered: number, unassigned: number, overdue: number, cashPlannedFen: string, cashReceivedFen: string } } }> } };

export type CampaignRunQueryVariables = Exact<{
  id: string | number;
}>;


export type CampaignRunQuery = { node:
    | { id: string, title: string, state: RunState, stopReason: string | null, endsOn: string, openedAt: string, closedAt: string | null, summaryText: string, viewerCan: Array<string>, version: number, campaign: { id: string, title: string }, progress: { expected: number, planned: number, received: number, undelivered: number, removed: number, unassigned: number, overdue: number, cashPlannedFen: string, cashReceivedFen: string, goodsReceivedFen: string, skippedListed: number, skippedElsewhere: number } }
    | Record<PropertyKey, never>
   | null };

export type CampaignRunSummaryQueryVariables = Exact<{
  id: string | number;
}>;


export type CampaignRunSummaryQuery = { node:
    | { title: string, openedAt: string, endsOn: string, summary: { people: number, households: number, personTimes: number, followUps: number, followUpsOpen: number, byClass: Array<{ key: string, planned: number, received: number, people: number, cashFen: string, goodsFen: string }>, byUnit: Array<{ key: string, planned: number, received: number, people: number, cashFen: string, goodsFen: string }>, byDay: Array<{ date: string, received: number, cashFen: string }> } }
    | Record<PropertyKey, never>
   | null };

export type RunVisitsQueryVariables = Exact<{
  id: string | number;
  filter?: VisitFilter | null | undefined;
  order?: VisitOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type RunVisitsQuery = { node:
    | { visits: { totalCount: number, edges: Array<{ node: { id: string, name: string, class: RecipientClass, state: VisitState, cashFen: string, dueOn: string, overdue: boolean, late: boolean, visitedAt: string | null, version: number, viewerCan: Array<string>, unit: { id: string, fullName: string }, helper: { id: string, displayName: string } | null, goods: Array<{ name: string, quantity: number, unit: string, valueFen: string }> } }> } }
    | Record<PropertyKey, never>
   | null };

export type VisitDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type VisitDetailQuery = { node:
    | { id: string, archiveId: string | null, name: string, class: RecipientClass, state: VisitState, cashFen: string, dueOn: string, overdue: boolean, late: boolean, visitedAt: string | null, removedReason: string | null, version: number, viewerCan: Array<string>, unit: { fullName: string }, helper: { id: string, displayName: string } | null, goods: Array<{ name: string, quantity: number, unit: string, valueFen: string }>, facts: { category: HardshipCategory | null, mainCause: HardshipCause | null, householdSize: number, hasDisability: boolean, netPerHeadMonth: string | null }, phone: { state: FieldState, text: string | null }, address: { state: FieldState, text: string | null }, idNumber: { state: FieldState, text: string | null }, earlier: Array<{ title: string, visitedAt: string, helperName: string, condition: string, cashFen: string }>, reports: Array<{ id: string, at: string, receivedAt: string, helperName: string, outcome: VisitOutcome, condition: string, receiver: Receiver | null, proxyName: string | null, proxyRelation: string | null, secondHandlerName: string | null, cashFen: string, goods: Array<{ name: string, quantity: number, unit: string, valueFen: string }>, signature: { id: string, kind: AttachmentKind, link: { url: string } | null } | null, photos: Array<{ id: string, link: { url: string } | null }>, followUps: Array<{ id: string, kind: FollowUpKind, text: string, state: FollowUpState }> }> }
    | Record<PropertyKey, never>
   | null };

export type PrintVisitsQueryVariables = Exact<{
  id: string | number;
  filter?: VisitFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type PrintVisitsQuery = { node:
    | { title: string, openedAt: string, endsOn: string, visits: { totalCount: number, edges: Array<{ node: { id: string, name: string, class: RecipientClass, state: VisitState, cashFen: string, visitedAt: string | null, unit: { fullName: string }, goods: Array<{ name: string, quantity: number, unit: string, valueFen: string }>, idNumber: { state: FieldState, text: string | null }, facts: { mainCause: HardshipCause | null, householdSize: number }, reports: Array<{ outcome: VisitOutcome, receiver: Receiver | null, proxyName: string | null, proxyRelation: string | null, helperName: string, secondHandlerName: string | null, signature: { kind: AttachmentKind, link: { url: string } | null } | null }> } }> } }
    | Record<PropertyKey, never>
   | null };

export type PauseRunMutationVariables = Exact<{
  input: RunActionInput;
}>;


export type PauseRunMutation = { pauseRun: { run: { id: string } } };

export type ResumeRunMutationVariables = Exact<{
  input: RunActionInput;
}>;


export type ResumeRunMutation = { resumeRun: { run: { id: string } } };

export type CancelRunMutationVariables = Exact<{
  input: RunActionInput;
}>;


export type CancelRunMutation = { cancelRun: { run: { id: string } } };

export type SettleRunMutationVariables = Exact<{
  input: RunActionInput;
}>;


export type SettleRunMutation = { settleRun: { run: { id: string } } };

export type CloseRunMutationVariables = Exact<{
  input: CloseRunInput;
}>;


export type CloseRunMutation = { closeRun: { run: { id: string } } };

export type AddVisitsMutationVariables = Exact<{
  input: AddVisitsInput;
}>;


export type AddVisitsMutation = { addVisits: { added: number } };

export type RemoveVisitMutationVariables = Exact<{
  input: RemoveVisitInput;
}>;


export type RemoveVisitMutation = { removeVisit: { visit: { id: string } } };

export type AssignVisitsMutationVariables = Exact<{
  input: AssignVisitsInput;
}>;


export type AssignVisitsMutation = { assignVisits: { assigned: number } };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { search: { moreArchives: boolean, moreApplications: boolean, moreMembers: boolean, archives: Array<{ archive: { id: string, number: string, headName: string, state: ArchiveState, idNumber: { text: string | null }, unit: { fullName: string } }, person: { id: string, name: string, relation: string } | null }>, applications: Array<{ id: string, number: string, headName: string, item: AidItem, state: ApplicationState, unit: { fullName: string } }>, members: Array<{ id: string, displayName: string, login: string, title: string, state: MemberState, unit: { fullName: string } | null }> } };

export type ImportsQueryVariables = Exact<{
  kind?: SheetKind | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ImportsQuery = { imports: { totalCount: number, edges: Array<{ node: { id: string, kind: SheetKind, fileName: string, state: ImportState, createdByName: string, createdAt: string, finishedAt: string | null, counts: { ok: number, warning: number, error: number, written: number } } }> } };

export type ImportQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportQuery = { node:
    | { __typename: 'AccessLogEntry' }
    | { __typename: 'AidComplaint' }
    | { __typename: 'Application' }
    | { __typename: 'ApprovalCase' }
    | { __typename: 'ApprovalRoute' }
    | { __typename: 'Archive' }
    | { __typename: 'ArchiveBulk' }
    | { __typename: 'ArchiveChange' }
    | { __typename: 'ArchiveDisposal' }
    | { __typename: 'ArchiveEvent' }
    | { __typename: 'ArchiveExit' }
    | { __typename: 'ArchiveHandover' }
    | { __typename: 'ArchiveHold' }
    | { __typename: 'ArchiveOffer' }
    | { __typename: 'ArchivePaper' }
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Campaign' }
    | { __typename: 'CampaignRun' }
    | { __typename: 'CivilBatch' }
    | { __typename: 'Consent' }
    | { __typename: 'DeadJob' }
    | { __typename: 'DibaoStandard' }
    | { __typename: 'Export' }
    | { __typename: 'FollowUp' }
    | { __typename: 'HouseholdPerson' }
    | { __typename: 'Import', id: string, kind: SheetKind, fileName: string, civilBatchId: string | null, state: ImportState, progressDone: number, progressTotal: number, mapped: boolean, failure: string | null, failureText: string | null, createdByName: string, createdAt: string, version: number, defaultUnit: { id: string, fullName: string } | null, counts: { ok: number, warning: number, error: number, ignored: number, new: number, update: number, same: number, elsewhere: number, filed: number, differs: number, notHere: number, missing: number, written: number }, reasons: Array<{ reason: string, text: string, result: RowResult, count: number }>, sheets: Array<{ name: string, use: ImportSheetUse, headings: Array<{ text: string, column: string }> }>, columns: Array<{ use: ImportSheetUse, key: string, title: string, required: boolean }> }
    | { __typename: 'ImportRow' }
    | { __typename: 'Invitation' }
    | { __typename: 'LimitRule' }
    | { __typename: 'MeansAssessment' }
    | { __typename: 'MeansTrial' }
    | { __typename: 'Member' }
    | { __typename: 'NamedRecipient' }
    | { __typename: 'NoticeObjection' }
    | { __typename: 'Notification' }
    | { __typename: 'Printout' }
    | { __typename: 'PublicNotice' }
    | { __typename: 'RoleAssignment' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'SupervisionGrant' }
    | { __typename: 'Tenant' }
    | { __typename: 'Unit' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitReport' }
   | null };

export type ImportRowsQueryVariables = Exact<{
  id: string | number;
  result?: RowResult | null | undefined;
  reason?: string | null | undefined;
  effect?: string | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ImportRowsQuery = { node:
    | { __typename: 'AccessLogEntry' }
    | { __typename: 'AidComplaint' }
    | { __typename: 'Application' }
    | { __typename: 'ApprovalCase' }
    | { __typename: 'ApprovalRoute' }
    | { __typename: 'Archive' }
    | { __typename: 'ArchiveBulk' }
    | { __typename: 'ArchiveChange' }
    | { __typename: 'ArchiveDisposal' }
    | { __typename: 'ArchiveEvent' }
    | { __typename: 'ArchiveExit' }
    | { __typename: 'ArchiveHandover' }
    | { __typename: 'ArchiveHold' }
    | { __typename: 'ArchiveOffer' }
    | { __typename: 'ArchivePaper' }
    | { __typename: 'Attachment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Campaign' }
    | { __typename: 'CampaignRun' }
    | { __typename: 'CivilBatch' }
    | { __typename: 'Consent' }
    | { __typename: 'DeadJob' }
    | { __typename: 'DibaoStandard' }
    | { __typename: 'Export' }
    | { __typename: 'FollowUp' }
    | { __typename: 'HouseholdPerson' }
    | { __typename: 'Import', rows: { totalCount: number, edges: Array<{ node: { id: string, row: number, result: RowResult, texts: Array<string>, name: string, unit: string, category: string, effect: string, archive: { id: string } | null } }> } }
    | { __typename: 'ImportRow' }
    | { __typename: 'Invitation' }
    | { __typename: 'LimitRule' }
    | { __typename: 'MeansAssessment' }
    | { __typename: 'MeansTrial' }
    | { __typename: 'Member' }
    | { __typename: 'NamedRecipient' }
    | { __typename: 'NoticeObjection' }
    | { __typename: 'Notification' }
    | { __typename: 'Printout' }
    | { __typename: 'PublicNotice' }
    | { __typename: 'RoleAssignment' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'SupervisionGrant' }
    | { __typename: 'Tenant' }
    | { __typename: 'Unit' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitReport' }
   | null };

export type StartImportMutationVariables = Exact<{
  input: StartImportInput;
}>;


export type StartImportMutation = { startImport: { import: { id: string } } };

export type ConfirmImportMutationVariables = Exact<{
  input: ConfirmImportInput;
}>;


export type ConfirmImportMutation = { confirmImport: { import: { id: string } } };

export type MapImportColumnsMutationVariables = Exact<{
  input: MapImportColumnsInput;
}>;


export type MapImportColumnsMutation = { mapImportColumns: { import: { id: string } } };

export type CancelImportMutationVariables = Exact<{
  input: CancelImportInput;
}>;


export type CancelImportMutation = { cancelImport: { import: { id: string } } };

export type ImportTemplateMutationVariables = Exact<{
  input: ImportTemplateInput;
}>;


export type ImportTemplateMutation = { importTemplate: { link: { url: string } } };

export type ImportErrorsMutationVariables = Exact<{
  input: ImportErrorsInput;
}>;


export type ImportErrorsMutation = { importErrors: { link: { url: string } } };

export type MyExportsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyExportsQuery = { myExports: Array<{ id: string, kind: SheetKind, state: ExportState, purpose: string, rowCount: number, progressDone: number, progressTotal: number, fileName: string, createdAt: string, expiresAt: string }> };

export type FiguresFragment = { coverageBp: number | null, cashFen: string, goodsFen: string, offSeasonBp: number | null, updatedAt: string | null, archives: { value: number | null, hidden: boolean }, visitsPlanned: { value: number | null, hidden: boolean }, visitsReceived: { value: number | null, hidden: boolean }, visitsOverdue: { value: number | null, hidden: boolean }, followUpsOpen: { value: number | null, hidden: boolean } } & { ' $fragmentName'?: 'FiguresFragment' };

export type FederationOverviewQueryVariables = Exact<{
  year: number;
}>;


export type FederationOverviewQuery = { federationOverview: { year: number, tenants: number, total: { ' $fragmentRefs'?: { 'FiguresFragment': FiguresFragment } } | null, lines: Array<(
      { depth: number, tenant: { id: string, name: string, kind: TenantKind, areaName: string } }
      & { ' $fragmentRefs'?: { 'FiguresFragment': FiguresFragment } }
    )>, receivedByMonth: Array<{ value: number | null, hidden: boolean }>, areas: Array<{ areaCode: string, areaName: string, tenants: number, cashFen: string, archives: { value: number | null, hidden: boolean }, visitsPlanned: { value: number | null, hidden: boolean }, visitsReceived: { value: number | null, hidden: boolean } }> } };

export type OwnGrantsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnGrantsQuery = { supervisionGrants: { edges: Array<{ node: { id: string, tenantId: string, tenantName: string, purpose: string, scopes: Array<GrantScope>, state: GrantState, inForce: boolean, expiresAt: string } }> } };

export type AskGrantMutationVariables = Exact<{
  input: RequestGrantInput;
}>;


export type AskGrantMutation = { requestGrant: { grant: { id: string } } };

export type SupervisedVisitsQueryVariables = Exact<{
  grantId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SupervisedVisitsQuery = { supervisedVisits: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, unitName: string, class: RecipientClass, state: VisitState, runTitle: string, cashFen: string, visitedAt: string | null } }> } };

export type MyVisitsQueryVariables = Exact<{
  openOnly: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type MyVisitsQuery = { myVisits: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, class: RecipientClass, state: VisitState, cashFen: string, dueOn: string, overdue: boolean, visitedAt: string | null, viewerCan: Array<string>, run: { id: string, title: string, endsOn: string }, unit: { fullName: string }, goods: Array<{ name: string, quantity: number, unit: string, valueFen: string }>, facts: { category: HardshipCategory | null, mainCause: HardshipCause | null, householdSize: number, hasDisability: boolean }, phone: { state: FieldState, text: string | null }, address: { state: FieldState, text: string | null }, earlier: Array<{ title: string, visitedAt: string, helperName: string, condition: string, cashFen: string }> } }> } };

export type VisitRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type VisitRulesQuery = { tenant: { settings: { twoHandlers: boolean } } };

export type ReportVisitMutationVariables = Exact<{
  input: ReportVisitInput;
}>;


export type ReportVisitMutation = { reportVisit: { repeated: boolean, visit: { id: string, state: VisitState } } };

export type MyFollowUpsQueryVariables = Exact<{
  mine?: boolean | null | undefined;
}>;


export type MyFollowUpsQuery = { followUps: { edges: Array<{ node: { id: string, kind: FollowUpKind, text: string, state: FollowUpState, name: string, dueOn: string, overdue: boolean, result: string, version: number, unit: { fullName: string } } }> } };

export type AnswerFollowUpMutationVariables = Exact<{
  input: UpdateFollowUpInput;
}>;


export type AnswerFollowUpMutation = { updateFollowUp: { followUp: { id: string } } };

export type WorkbenchQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchQuery = { workbench: { approvalsWaiting: number, campaignsReturned: number, runsVisiting: number, visitsUnassigned: number, applicationsToDo: number, visitsOverdue: number, myVisitsOpen: number, followUpsOpen: number, followUpsOverdue: number, civilListsOverdue: number, runsToSettle: number, importsToConfirm: number, grantsToDecide: number, archivesToReview: number, archivesNeverHelped: number, archivesNeverVisited: number, archivesUnchanged: number, archivesOutOfStep: number, archivesExpiring: number, archivesMissingPapers: number, archivesIdUnverified: number, archivesUnowned: number, jobsDead: number, nextOpenings: Array<{ at: string, campaign: { id: string, title: string, state: CampaignState } }>, runs: Array<{ id: string, title: string, state: RunState, endsOn: string, progress: { expected: number, planned: number, received: number, unassigned: number, overdue: number } }> } };

export type OwnHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnHomeQuery = { ownHome: { name: string, unitName: string | null, linked: boolean, uscc: string, draft: { step: number, version: number, updatedAt: string, form: { household: { phone: string, address: string, nation: string, employment: string, isMigrant: boolean, isSingleParent: boolean, hasDisability: boolean, members: Array<{ name: string, relation: string, idNumber: string, status: string, workplace: string, hasDisability: boolean, incomeMonth: string | null }> } | null, money: { incomeYear: string | null, rigidYear: string | null, bankName: string, bankCard: string } | null, need: { mainCause: HardshipCause, otherCauses: Array<HardshipCause>, causeNote: string, health: string, wish: string } | null, papers: { consents: Array<ConsentPurpose>, declared: boolean, papers: Array<{ kind: ArchivePaperKind, attachmentId: string, attachment: { fileName: string } | null }> } | null } } | null, archive: { id: string, number: string, state: ArchiveState, version: number, fromWorker: boolean, missing: Array<ArchivePaperKind>, canWithdraw: boolean, canFilePapers: boolean, canResubmit: boolean, aidItems: Array<AidItem>, steps: Array<{ at: string, state: string, note: string }>, next: { who: OwnWho, role: Role | null, referredTo: string | null, unitName: string | null, dueOn: string | null, overdue: boolean } | null, return: { missing: Array<ArchivePaperKind>, still: Array<ArchivePaperKind>, note: string, returnedAt: string } | null, papers: Array<{ id: string, kind: ArchivePaperKind, state: PaperState, refusal: string, filedAt: string }>, members: Array<{ id: string, name: string, relation: string }> } | null, applications: Array<{ id: string, number: string, item: AidItem, state: ApplicationState, reason: string, asked: string | null, approved: string | null, occurredOn: string | null, personId: string | null, personName: string | null, requiredPapers: Array<PaperKind>, missing: Array<PaperKind>, wanted: Array<PaperKind>, wantedNote: string, outcomeNote: string, canEdit: boolean, canSubmit: boolean, canWithdraw: boolean, canRate: boolean, canComplain: boolean, version: number, medical: { total: string, reimbursed: string, otherInsurance: string, stays: Array<{ hospital: string, admittedOn: string, dischargedOn: string }> } | null, student: { school: string, level: SchoolLevel, academicYear: number, yearOfStudy: number, tuition: string, otherAid: string } | null, temporary: { mishap: Mishap, cost: string, compensated: string } | null, papers: Array<{ id: string, kind: PaperKind }>, steps: Array<{ at: string, state: string, note: string }>, next: { who: OwnWho, role: Role | null, referredTo: string | null, unitName: string | null, dueOn: string | null, overdue: boolean } | null, feedback: Array<{ id: string, score: number, comment: string }>, complaints: Array<{ id: string, text: string, state: ComplaintState, dueOn: string | null, overdue: boolean, upheld: boolean | null, answer: string, appealUntil: string | null, appeal: string, outcome: string, canAppeal: boolean, canWithdraw: boolean, version: number }> }> } };

export type SaveOwnDraftMutationVariables = Exact<{
  input: SaveOwnDraftInput;
}>;


export type SaveOwnDraftMutation = { saveOwnDraft: { home: { draft: { version: number } | null } } };

export type SubmitOwnDraftMutationVariables = Exact<{
  input: SubmitOwnDraftInput;
}>;


export type SubmitOwnDraftMutation = { submitOwnDraft: { home: { archive: { id: string } | null } } };

export type FileOwnPaperMutationVariables = Exact<{
  input: FileOwnPaperInput;
}>;


export type FileOwnPaperMutation = { fileOwnPaper: { home: { name: string } } };

export type ResubmitOwnArchiveMutationVariables = Exact<{
  input: ArchiveStepInput;
}>;


export type ResubmitOwnArchiveMutation = { resubmitOwnArchive: { home: { name: string } } };

export type WithdrawOwnArchiveMutationVariables = Exact<{
  input: ArchiveStepInput;
}>;


export type WithdrawOwnArchiveMutation = { withdrawOwnArchive: { home: { name: string } } };

export type DraftOwnApplicationMutationVariables = Exact<{
  input: DraftOwnApplicationInput;
}>;


export type DraftOwnApplicationMutation = { draftOwnApplication: { id: string } };

export type UpdateOwnApplicationMutationVariables = Exact<{
  input: UpdateApplicationInput;
}>;


export type UpdateOwnApplicationMutation = { updateOwnApplication: { id: string } };

export type AddOwnApplicationPapersMutationVariables = Exact<{
  input: AddApplicationPapersInput;
}>;


export type AddOwnApplicationPapersMutation = { addOwnApplicationPapers: { id: string } };

export type SubmitOwnApplicationMutationVariables = Exact<{
  input: ApplicationStepInput;
}>;


export type SubmitOwnApplicationMutation = { submitOwnApplication: { id: string } };

export type WithdrawOwnApplicationMutationVariables = Exact<{
  input: WithdrawApplicationInput;
}>;


export type WithdrawOwnApplicationMutation = { withdrawOwnApplication: { id: string } };

export type RateOwnAidMutationVariables = Exact<{
  input: RateOwnAidInput;
}>;


export type RateOwnAidMutation = { rateOwnAid: { id: string } };

export type FileOwnComplaintMutationVariables = Exact<{
  input: FileOwnComplaintInput;
}>;


export type FileOwnComplaintMutation = { fileOwnComplaint: { id: string } };

export type AppealOwnComplaintMutationVariables = Exact<{
  input: AppealComplaintInput;
}>;


export type AppealOwnComplaintMutation = { appealOwnComplaint: { id: string } };

export type WithdrawOwnComplaintMutationVariables = Exact<{
  input: WithdrawComplaintInput;
}>;


export type WithdrawOwnComplaintMutation = { withdrawOwnComplaint: { id: string } };

export type OwnPoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnPoliciesQuery = { ownPolicies: { noticeDays: number, answerDays: number, feedbackDays: number, complaintDays: number, appealDays: number, standards: Array<{ id: string, residence: Residence, monthly: string, effectiveFrom: string, documentNo: string }>, items: Array<{ item: AidItem, needsActive: boolean, papers: Array<PaperKind>, limits: Array<{ id: string, category: HardshipCategory | null, source: LimitSource | null, subject: LimitSubject, period: LimitPeriod, exclusive: Array<AidItem>, documentNo: string, terms: Array<{ kind: LimitTermKind, amount: string, months: number, percentBP: number, field: LimitField | null }> }> }> }, ownHome: { uscc: string } };

export type OwnFileQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnFileQuery = { ownFile: { id: string, number: string, headName: string, householdSize: number, mainCause: HardshipCause, incomeYear: string | null, rigidYear: string | null, wish: string, consentText: string, idNumber: { state: FieldState, text: string | null }, phone: { state: FieldState, text: string | null }, address: { state: FieldState, text: string | null }, bankCard: { state: FieldState, text: string | null }, members: Array<{ name: string, relation: string, age: number | null }>, consents: Array<{ id: string, purpose: ConsentPurpose, textVersion: string, channel: string, signedOn: string, withdrawnAt: string | null }>, looks: Array<{ at: string, viewerName: string, viewerTenantName: string, superior: boolean, purpose: string, fields: Array<string> }> } | null };

export type GiveOwnConsentMutationVariables = Exact<{
  input: GiveOwnConsentInput;
}>;


export type GiveOwnConsentMutation = { giveOwnConsent: { file: { id: string } | null } };

export type WithdrawOwnConsentMutationVariables = Exact<{
  input: WithdrawOwnConsentInput;
}>;


export type WithdrawOwnConsentMutation = { withdrawOwnConsent: { file: { id: string } | null } };

export type WorkerAccessesQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkerAccessesQuery = { workerAccesses: Array<{ id: string, name: string, unitStated: string, workNumber: string, state: AccessState, refusal: string, askedAt: string, decidedByName: string, decidedAt: string | null, version: number, idNumber: { state: FieldState, text: string | null }, phone: { state: FieldState, text: string | null } }>, tenant: { uscc: string } };

export type AcceptWorkerMutationVariables = Exact<{
  input: AcceptWorkerInput;
}>;


export type AcceptWorkerMutation = { acceptWorker: { access: { id: string } } };

export type RefuseWorkerMutationVariables = Exact<{
  input: RefuseWorkerInput;
}>;


export type RefuseWorkerMutation = { refuseWorker: { access: { id: string } } };

export type ArchiveChoicesQueryVariables = Exact<{
  search: string;
}>;


export type ArchiveChoicesQuery = { archives: { edges: Array<{ node: { id: string, number: string, headName: string, category: HardshipCategory, unit: { fullName: string } } }> } };

export type DictionaryTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type DictionaryTermsQuery = { dictionaryTerms: Array<{ dictionary: DictionaryName, code: string, zh: string, en: string, own: boolean, disabled: boolean, version: number }> };

export type RequestExportMutationVariables = Exact<{
  input: RequestExportInput;
}>;


export type RequestExportMutation = { requestExport: { export: { id: string } } };

export type ExportStateQueryVariables = Exact<{ [key: string]: never; }>;


export type ExportStateQuery = { myExports: Array<{ id: string, state: ExportState, progressDone: number, progressTotal: number }> };

export type ExportLinkMutationVariables = Exact<{
  input: ExportLinkInput;
}>;


export type ExportLinkMutation = { exportLink: { link: { url: string } } };

export type MemberChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type MemberChoicesQuery = { members: { edges: Array<{ node: { id: string, displayName: string, title: string, unit: { name: string } | null } }> } };

export type PrintoutsQueryVariables = Exact<{
  subjectId: string | number;
}>;


export type PrintoutsQuery = { printouts: Array<{ id: string, form: PrintForm, edition: string, title: string, whole: boolean, code: string, purpose: string, printedByName: string, printedAt: string }> };

export type PrintFormMutationVariables = Exact<{
  input: PrintFormInput;
}>;


export type PrintFormMutation = { printForm: { printout: { id: string, code: string, pages: number, missingCharacters: Array<string> } } };

export type PrintoutLinkMutationVariables = Exact<{
  input: PrintoutLinkInput;
}>;


export type PrintoutLinkMutation = { printoutLink: { link: { url: string } } };

export type RevealValueMutationVariables = Exact<{
  input: RevealFieldInput;
}>;


export type RevealValueMutation = { revealField: { text: string | null, hideAt: string } };

export type SetLocaleMutationVariables = Exact<{
  input: SetLocaleInput;
}>;


export type SetLocaleMutation = { setLocale: { viewer: { accountId: string } } };

export type SavedFiltersQueryVariables = Exact<{
  list: FilteredList;
}>;


export type SavedFiltersQuery = { savedFilters: Array<{ id: string, name: string, query: string }> };

export type SaveFilterMutationVariables = Exact<{
  input: SaveFilterInput;
}>;


export type SaveFilterMutation = { saveFilter: { filter: { id: string } } };

export type RenameFilterMutationVariables = Exact<{
  input: RenameFilterInput;
}>;


export type RenameFilterMutation = { renameFilter: { filter: { id: string } } };

export type DeleteFilterMutationVariables = Exact<{
  input: DeleteFilterInput;
}>;


export type DeleteFilterMutation = { deleteFilter: { id: string } };

export type UnitsQueryVariables = Exact<{
  includeDissolved?: boolean | null | undefined;
}>;


export type UnitsQuery = { units: Array<{ id: string, parentId: string | null, path: string, fullName: string, kind: UnitKind, name: string, code: string, memberCount: number, state: UnitState, version: number }> };

export type RequestUploadMutationVariables = Exact<{
  input: RequestUploadInput;
}>;


export type RequestUploadMutation = { requestUpload: { ticket: { uploadId: string, url: string, fields: Array<{ name: string, value: string }> } } };

export type CompleteUploadMutationVariables = Exact<{
  input: CompleteUploadInput;
}>;


export type CompleteUploadMutation = { completeUpload: { attachment: { id: string, state: AttachmentState, reason: string | null, reasonText: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const LimitExplanationFragmentDoc = new TypedDocumentString(`
    fragment LimitExplanation on LimitResult {
  asked
  allowed
  within
  level
  missing
  checks {
    ruleId
    documentNo
    subject
    period
    cap
    used
    left
    excluded
    terms {
      kind
      amount
      months
      percentBP
      field
      input
      result
    }
  }
}
    `, {"fragmentName":"LimitExplanation"}) as unknown as TypedDocumentString<LimitExplanationFragment, unknown>;
export const ApplicationDetailFragmentDoc = new TypedDocumentString(`
    fragment ApplicationDetail on Application {
  id
  number
  item
  origin
  state
  urgent
  archiveId
  archiveNumber
  headName
  category
  personId
  personName
  reason
  asked
  proposed
  approved
  occurredOn
  medical {
    days
    total
    reimbursed
    otherInsurance
    selfPaid
    stays {
      hospital
      admittedOn
      dischargedOn
      days
    }
  }
  illness {
    state
    text
  }
  student {
    school
    level
    academicYear
    yearOfStudy
    tuition
    otherAid
    tuitionLeft
  }
  temporary {
    mishap
    cost
    compensated
    causeCost
  }
  legal {
    dispute
    form
    opponent
    claim
  }
  training {
    course
    provider
    startsOn
    fee
    covered
    feeLeft
  }
  placement {
    wish
    skills
    expected
  }
  goods {
    name
    quantity
    value
  }
  disability {
    kind
    grade
    need
    cost
    covered
    costLeft
  }
  proxy {
    name
    relation
    cause
  }
  missingPapers
  papers {
    id
    kind
    note
    addedAt
    addedByName
    attachment {
      id
      fileName
    }
  }
  wanted
  wantedNote
  answerDueOn
  papersDueOn
  papersOverdue
  limitSubmitted {
    ...LimitExplanation
  }
  limitDecided {
    ...LimitExplanation
  }
  limitPaid {
    ...LimitExplanation
  }
  payee {
    bank
    bankName
    accountName
    bankCard {
      state
      text
    }
  }
  deliveredOn
  payer {
    displayName
  }
  retest {
    since
    income
    spending
    net
    persons
    standard {
      monthly
      documentNo
    }
    filed
    proposed
    changed
  }
  outcomeNote
  history {
    id
    at
    actorName
    step
    state
    note
  }
  viewerCan
  version
  createdAt
  unit {
    fullName
  }
}
    fragment LimitExplanation on LimitResult {
  asked
  allowed
  within
  level
  missing
  checks {
    ruleId
    documentNo
    subject
    period
    cap
    used
    left
    excluded
    terms {
      kind
      amount
      months
      percentBP
      field
      input
      result
    }
  }
}`, {"fragmentName":"ApplicationDetail"}) as unknown as TypedDocumentString<ApplicationDetailFragment, unknown>;
export const ChangePartsFragmentDoc = new TypedDocumentString(`
    fragment ChangeParts on ArchiveChange {
  id
  kind
  state
  reason
  archive {
    id
    number
    headName
  }
  other {
    id
    number
  }
  households {
    archiveId
    number
    before {
      headName
      size
      members
    }
    after {
      headName
      size
      members
    }
  }
  proposedByName
  proposedAt
  reviewedByName
  reviewedAt
  opinion
  undoneByName
  undoneAt
  undoReason
  viewerCan
  version
}
    `, {"fragmentName":"ChangeParts"}) as unknown as TypedDocumentString<ChangePartsFragment, unknown>;
export const CivilBatchPartsFragmentDoc = new TypedDocumentString(`
    fragment CivilBatchParts on CivilBatch {
  id
  number
  unit {
    id
    fullName
  }
  office
  purpose
  state
  households
  people
  householdsAnswered
  householdsFound
  householdsWaiting
  dueOn
  overdue
  listedByName
  listedAt
  fileAt
  checksum
  closedByName
  closedAt
  note
  version
}
    `, {"fragmentName":"CivilBatchParts"}) as unknown as TypedDocumentString<CivilBatchPartsFragment, unknown>;
export const HoldPartsFragmentDoc = new TypedDocumentString(`
    fragment HoldParts on ArchiveHold {
  id
  reason
  placedByName
  placedAt
  liftedByName
  liftedAt
  liftReason
  viewerCan
}
    `, {"fragmentName":"HoldParts"}) as unknown as TypedDocumentString<HoldPartsFragment, unknown>;
export const DisposalPartsFragmentDoc = new TypedDocumentString(`
    fragment DisposalParts on ArchiveDisposal {
  id
  number
  verdict
  keepUntil
  opinion
  state
  total
  proposedByName
  proposedAt
  decidedByName
  decidedAt
  reason
  viewerCan
  version
}
    `, {"fragmentName":"DisposalParts"}) as unknown as TypedDocumentString<DisposalPartsFragment, unknown>;
export const ArchiveDetailFragmentDoc = new TypedDocumentString(`
    fragment ArchiveDetail on Archive {
  id
  number
  state
  tier
  flow
  category
  unit {
    id
    fullName
  }
  owner {
    id
    displayName
  }
  duties {
    duty
    named
    member {
      id
      displayName
    }
  }
  headName
  idNumber {
    state
    text
  }
  idDoubts
  lacksGuardian
  sex
  age
  phone {
    state
    text
  }
  address {
    state
    text
  }
  nation
  employment
  isModelWorker
  isMigrant
  isSingleParent
  hasDisability
  householdSize
  mainCause
  otherCauses
  causeNote
  health {
    state
    text
  }
  wish
  incomeYear
  rigidYear
  netPerHeadMonth
  bankName
  bankCard {
    state
    text
  }
  bankAccountName
  political
  marriage
  registerType
  registerArea
  postcode
  otherContact {
    state
    text
  }
  healthState {
    state
    text
  }
  disabilityType {
    state
    text
  }
  disabilityCertificate {
    state
    text
  }
  workplace
  unitNature
  enterpriseState
  industry
  workState
  workedSince
  modelWorker
  contractSignedOn
  contractTerm
  membershipProof
  filedNumber
  filedOn
  filedSeenAt
  incomeOwnMonth
  incomeOtherYear
  housing
  housingArea
  medicalInsurance
  canSelfHelp
  isZeroEmployment
  dibaoMonth
  dibaoCertificate {
    state
    text
  }
  bank
  opinions {
    body
    text
    signer
    signedOn
  }
  birthDate
  missing
  fieldSources {
    field
    from
    at
    by
  }
  members {
    id
    name
    relation
    idNumber {
      state
      text
    }
    idDoubts
    sex
    age
    status
    workplace
    health {
      state
      text
    }
    hasDisability
    incomeMonth
    relationCode
    political
    identity
    education
    enrolledYear
    studyYears
    medicalInsurance
    modelWorker
    healthState {
      state
      text
    }
    disabilityType {
      state
      text
    }
    disabilityCertificate {
      state
      text
    }
    birthDate
    fieldSources {
      field
      from
      at
      by
    }
  }
  consents {
    id
    personId
    personName
    purpose
    textVersion
    channel
    signedOn
    validTo
    guardianName
    guardianRelation
    withdrawnAt
  }
  noticeConsent
  provenance
  importedExtra
  lastVisitedOn
  endedOn
  retainUntil
  viewerCan
  version
  createdAt
  updatedAt
}
    `, {"fragmentName":"ArchiveDetail"}) as unknown as TypedDocumentString<ArchiveDetailFragment, unknown>;
export const ProgressFileFragmentDoc = new TypedDocumentString(`
    fragment ProgressFile on Attachment {
  id
  fileName
}
    `, {"fragmentName":"ProgressFile"}) as unknown as TypedDocumentString<ProgressFileFragment, unknown>;
export const ExitPartsFragmentDoc = new TypedDocumentString(`
    fragment ExitParts on ArchiveExit {
  id
  round
  state
  cause
  note
  findings {
    condition
    verdict
    evidence
  }
  heldOn
  present
  inFavour
  against
  minutes
  files {
    ...ProgressFile
  }
  assessmentId
  proposedByName
  proposedAt
  outcome
  endedAt
  relapsedAt
  viewerCan
  version
}
    fragment ProgressFile on Attachment {
  id
  fileName
}`, {"fragmentName":"ExitParts"}) as unknown as TypedDocumentString<ExitPartsFragment, unknown>;
export const HandoverPartsFragmentDoc = new TypedDocumentString(`
    fragment HandoverParts on ArchiveHandover {
  id
  state
  reason
  receiverName
  archive {
    id
    number
    headName
  }
  proposedByName
  proposedAt
  reviewedByName
  reviewedAt
  opinion
  expiresOn
  outcome
  endedAt
  receipt {
    number
  }
  viewerCan
  version
}
    `, {"fragmentName":"HandoverParts"}) as unknown as TypedDocumentString<HandoverPartsFragment, unknown>;
export const OfferPartsFragmentDoc = new TypedDocumentString(`
    fragment OfferParts on ArchiveOffer {
  id
  state
  giverName
  headMasked
  reason
  offeredByName
  offeredAt
  expiresOn
  answeredByName
  outcome
  endedAt
  archive {
    id
    number
  }
  receipt {
    number
  }
  viewerCan
  version
}
    `, {"fragmentName":"OfferParts"}) as unknown as TypedDocumentString<OfferPartsFragment, unknown>;
export const MeansPaperPartsFragmentDoc = new TypedDocumentString(`
    fragment MeansPaperParts on MeansPaper {
  attachmentId
  fileName
  sha256
}
    `, {"fragmentName":"MeansPaperParts"}) as unknown as TypedDocumentString<MeansPaperPartsFragment, unknown>;
export const MeansExplanationPartsFragmentDoc = new TypedDocumentString(`
    fragment MeansExplanationParts on MeansExplanation {
  incomes {
    personId
    kind
    amount
    months
    total
    counted
    documentNo
    evidence {
      ...MeansPaperParts
    }
  }
  labour {
    personId
    standing
    age
    months
    monthly
    total
    note
    evidence {
      ...MeansPaperParts
    }
  }
  spendings {
    personId
    kind
    amount
    months
    total
    counted
    ofCause
    documentNo
    evidence {
      ...MeansPaperParts
    }
  }
  income
  spending
  net
  causeCost
  persons
  standard {
    areaCode
    residence
    monthly
    effectiveFrom
    documentNo
  }
  operator
  rulesNo
  checks {
    category
    rule {
      code
      title
      expression
    }
    multipleBP
    left
    right
    satisfied
    failure
  }
  exclusions {
    code
    title
    documentNo
    exception
    note
    harmless
    evidence {
      ...MeansPaperParts
    }
  }
  satisfied
  excluded
  proposed
}
    fragment MeansPaperParts on MeansPaper {
  attachmentId
  fileName
  sha256
}`, {"fragmentName":"MeansExplanationParts"}) as unknown as TypedDocumentString<MeansExplanationPartsFragment, unknown>;
export const MeansTestPartsFragmentDoc = new TypedDocumentString(`
    fragment MeansTestParts on MeansTest {
  sheet {
    version
    areaCode
    residence
    incomes {
      personId
      kind
      amount
      months
      note
      evidenceIds
    }
    spendings {
      personId
      kind
      amount
      months
      ofCause
      note
      evidenceIds
    }
    findings {
      code
      exception
      note
      evidenceIds
    }
    exemptions {
      personId
      note
      evidenceIds
    }
    updatedByName
    updatedAt
  }
  explanation {
    ...MeansExplanationParts
  }
  assessments {
    id
    archiveVersion
    sheetVersion
    explanation {
      ...MeansExplanationParts
    }
    madeByName
    madeAt
    confirmation {
      category
      reason
      archiveVersion
      byName
      at
    }
  }
  current
  exclusions {
    code
    title
    exceptions
  }
  viewerCan
}
    fragment MeansPaperParts on MeansPaper {
  attachmentId
  fileName
  sha256
}
fragment MeansExplanationParts on MeansExplanation {
  incomes {
    personId
    kind
    amount
    months
    total
    counted
    documentNo
    evidence {
      ...MeansPaperParts
    }
  }
  labour {
    personId
    standing
    age
    months
    monthly
    total
    note
    evidence {
      ...MeansPaperParts
    }
  }
  spendings {
    personId
    kind
    amount
    months
    total
    counted
    ofCause
    documentNo
    evidence {
      ...MeansPaperParts
    }
  }
  income
  spending
  net
  causeCost
  persons
  standard {
    areaCode
    residence
    monthly
    effectiveFrom
    documentNo
  }
  operator
  rulesNo
  checks {
    category
    rule {
      code
      title
      expression
    }
    multipleBP
    left
    right
    satisfied
    failure
  }
  exclusions {
    code
    title
    documentNo
    exception
    note
    harmless
    evidence {
      ...MeansPaperParts
    }
  }
  satisfied
  excluded
  proposed
}`, {"fragmentName":"MeansTestParts"}) as unknown as TypedDocumentString<MeansTestPartsFragment, unknown>;
export const MeansTrialPartsFragmentDoc = new TypedDocumentString(`
    fragment MeansTrialParts on MeansTrial {
  id
  state
  rulesNo
  rulesOwnerName
  total
  createdByName
  createdAt
  finishedAt
  result {
    tried
    noFigures
    noStandard
    changed
    categories {
      category
      filed
      before
      after
      entered
      left
      budget
    }
    moves {
      from
      to
      households
    }
    budget
  }
}
    `, {"fragmentName":"MeansTrialParts"}) as unknown as TypedDocumentString<MeansTrialPartsFragment, unknown>;
export const MemberDetailFragmentDoc = new TypedDocumentString(`
    fragment MemberDetail on Member {
  id
  displayName
  login
  title
  unit {
    id
    fullName
  }
  phone
  state
  roles {
    id
    role
    unit {
      id
      fullName
    }
    validFrom
    validTo
  }
  version
  createdAt
}
    `, {"fragmentName":"MemberDetail"}) as unknown as TypedDocumentString<MemberDetailFragment, unknown>;
export const FiguresFragmentDoc = new TypedDocumentString(`
    fragment Figures on SubordinateFigures {
  archives {
    value
    hidden
  }
  coverageBp
  visitsPlanned {
    value
    hidden
  }
  visitsReceived {
    value
    hidden
  }
  visitsOverdue {
    value
    hidden
  }
  cashFen
  goodsFen
  offSeasonBp
  followUpsOpen {
    value
    hidden
  }
  updatedAt
}
    `, {"fragmentName":"Figures"}) as unknown as TypedDocumentString<FiguresFragment, unknown>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    accountId
    membershipId
    name
    locale
    actions
    unreadNotifications
    tenant {
      id
      name
    }
    memberships {
      tenantId
      tenantName
    }
  }
}
    `, {"hash":"sha256:a2082d5cd17cbc072198d6f7e5f1ca7bcc9abd80bf05527591c5438aa8fbd63b"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SwitchTenantDocument = new TypedDocumentString(`
    mutation SwitchTenant($input: SwitchTenantInput!) {
  switchTenant(input: $input) {
    viewer {
      accountId
    }
  }
}
    `, {"hash":"sha256:21f8c0f57c2c8e1e4b501cd24a4f7d013dd553fa4a7cabac2870c80e78c80a5d"}) as unknown as TypedDocumentString<SwitchTenantMutation, SwitchTenantMutationVariables>;
export const LogoutDocument = new TypedDocumentString(`
    mutation Logout {
  logout {
    ok
  }
}
    `, {"hash":"sha256:e4a9caec39aef2740f67d7f048061bc05faf36513d8b097d63c84175f2c9be9b"}) as unknown as TypedDocumentString<LogoutMutation, LogoutMutationVariables>;
export const ApprovalInboxTotalDocument = new TypedDocumentString(`
    query ApprovalInboxTotal($filter: ApprovalFilter) {
  approvalInbox(filter: $filter, first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:b59a0590d058476ad8efa89fa334dc7888c477daa116c95c7e24cbd6f276b295"}) as unknown as TypedDocumentString<ApprovalInboxTotalQuery, ApprovalInboxTotalQueryVariables>;
export const ApprovalInboxDocument = new TypedDocumentString(`
    query ApprovalInbox($filter: ApprovalFilter, $first: Int, $offset: Int) {
  approvalInbox(filter: $filter, first: $first, offset: $offset) {
    edges {
      node {
        id
        kind
        title
        amountFen
        state
        step
        stepName
        dueOn
        overdue
        blocked
        referredTo
        originTenantName
        contentHash
        startedByName
        startedAt
        unit {
          fullName
        }
        waiting {
          name
        }
        viewerCan
      }
    }
  }
}
    `, {"hash":"sha256:323df504d89d913a5c75186e510bf5fdb13f7d771bd63bbf82e841097e88fd96"}) as unknown as TypedDocumentString<ApprovalInboxQuery, ApprovalInboxQueryVariables>;
export const ApprovalCaseDocument = new TypedDocumentString(`
    query ApprovalCase($id: ID!) {
  node(id: $id) {
    ... on ApprovalCase {
      id
      kind
      title
      amountFen
      state
      step
      stepName
      dueOn
      overdue
      blocked
      referredTo
      originTenantName
      contentHash
      startedByName
      startedAt
      endedAt
      link
      unit {
        fullName
      }
      steps {
        name
        role
        level
        mode
        needed
      }
      facts {
        label
        text
        amountFen
        date
      }
      decisions {
        id
        caseId
        stepName
        verdict
        returnTo
        name
        forName
        unionName
        note
        minutes
        minutesFiles {
          id
          fileName
        }
        standing
        at
      }
      waiting {
        name
      }
      people {
        people {
          name
        }
      }
      recusals {
        name
        reason
        relation
      }
      viewerCan
    }
  }
}
    `, {"hash":"sha256:5160ff88d8a7c5409928c161a8508355f8b99ed2265fddd1fe3e387766798deb"}) as unknown as TypedDocumentString<ApprovalCaseQuery, ApprovalCaseQueryVariables>;
export const DecideApprovalDocument = new TypedDocumentString(`
    mutation DecideApproval($input: DecideApprovalInput!) {
  decideApproval(input: $input) {
    case {
      id
      state
      stepName
      referredTo
      waiting {
        name
      }
    }
  }
}
    `, {"hash":"sha256:759ae5863a778c6ec8e0f1508117b1b8cde9a4e5addf6dcbdc584d1b6f71fb1b"}) as unknown as TypedDocumentString<DecideApprovalMutation, DecideApprovalMutationVariables>;
export const DecideApprovalsDocument = new TypedDocumentString(`
    mutation DecideApprovals($input: DecideApprovalsInput!) {
  decideApprovals(input: $input) {
    results {
      caseId
      problem
      case {
        id
        title
      }
    }
  }
}
    `, {"hash":"sha256:6a8a667766afafc64350292047e161ea75d90225af423e5fa7faa0afd4673170"}) as unknown as TypedDocumentString<DecideApprovalsMutation, DecideApprovalsMutationVariables>;
export const RecuseApprovalDocument = new TypedDocumentString(`
    mutation RecuseApproval($input: RecuseApprovalInput!) {
  recuseApproval(input: $input) {
    case {
      id
    }
  }
}
    `, {"hash":"sha256:cc5af67f6456c0ef772b519ffcecb4ab1a346ec82a8776e0f3955c093c065f6c"}) as unknown as TypedDocumentString<RecuseApprovalMutation, RecuseApprovalMutationVariables>;
export const ApprovalDelegationsDocument = new TypedDocumentString(`
    query ApprovalDelegations {
  approvalDelegations {
    id
    fromOn
    toOn
    reason
    mine
    from {
      displayName
    }
    to {
      displayName
    }
  }
}
    `, {"hash":"sha256:7bea6a01c4a3c515635a8f7dcc58de92f78578549828d69db086bcd30543365d"}) as unknown as TypedDocumentString<ApprovalDelegationsQuery, ApprovalDelegationsQueryVariables>;
export const DelegateApprovalDocument = new TypedDocumentString(`
    mutation DelegateApproval($input: DelegateApprovalInput!) {
  delegateApproval(input: $input) {
    delegation {
      id
    }
  }
}
    `, {"hash":"sha256:22d2918ff927d7580d0cee8ceb4aa31cb8290061dd09036394902546d83e6878"}) as unknown as TypedDocumentString<DelegateApprovalMutation, DelegateApprovalMutationVariables>;
export const RevokeApprovalDelegationDocument = new TypedDocumentString(`
    mutation RevokeApprovalDelegation($input: RevokeApprovalDelegationInput!) {
  revokeApprovalDelegation(input: $input) {
    delegation {
      id
    }
  }
}
    `, {"hash":"sha256:3616311578af0a9bd1f1fca7b706919d7da6537171eaa7cc42578f834f8dbc8c"}) as unknown as TypedDocumentString<RevokeApprovalDelegationMutation, RevokeApprovalDelegationMutationVariables>;
export const ApprovalRoutesDocument = new TypedDocumentString(`
    query ApprovalRoutes {
  approvalRoutes {
    id
    kind
    item
    fromFen
    name
    state
    publishedVersion
    changed
    version
    updatedAt
    updatedByName
    steps {
      name
      role
      level
      mode
      needed
      days
      onEmpty
    }
  }
  defaultApprovalRoutes {
    kind
    steps {
      name
      role
      level
      mode
      needed
      days
      onEmpty
    }
  }
}
    `, {"hash":"sha256:f5a5ef3575a9b89c0d25b5c26cb539b24b2a64c2c773dffcf220470f2a52e2c7"}) as unknown as TypedDocumentString<ApprovalRoutesQuery, ApprovalRoutesQueryVariables>;
export const PreviewApprovalRouteDocument = new TypedDocumentString(`
    query PreviewApprovalRoute($input: PreviewApprovalRouteInput!) {
  previewApprovalRoute(input: $input) {
    people {
      name
      title
    }
    units
    problem
  }
}
    `, {"hash":"sha256:78bc7f0b8afd7123764e7a3c450e9fd3bbbc70e2363a8484d5f914b5826c6242"}) as unknown as TypedDocumentString<PreviewApprovalRouteQuery, PreviewApprovalRouteQueryVariables>;
export const SaveApprovalRouteDocument = new TypedDocumentString(`
    mutation SaveApprovalRoute($input: SaveApprovalRouteInput!) {
  saveApprovalRoute(input: $input) {
    route {
      id
      version
    }
  }
}
    `, {"hash":"sha256:65e0b686622118ad313d780f2b38cb9f382b4859e58b63c6c36e3706cc7d7064"}) as unknown as TypedDocumentString<SaveApprovalRouteMutation, SaveApprovalRouteMutationVariables>;
export const PublishApprovalRouteDocument = new TypedDocumentString(`
    mutation PublishApprovalRoute($input: ApprovalRouteInput!) {
  publishApprovalRoute(input: $input) {
    route {
      id
    }
  }
}
    `, {"hash":"sha256:299bd653afd3f8e477e99ac56077aecc5d4ce3c1b7a9d338dfe7035a7cb3e09e"}) as unknown as TypedDocumentString<PublishApprovalRouteMutation, PublishApprovalRouteMutationVariables>;
export const RetireApprovalRouteDocument = new TypedDocumentString(`
    mutation RetireApprovalRoute($input: ApprovalRouteInput!) {
  retireApprovalRoute(input: $input) {
    route {
      id
    }
  }
}
    `, {"hash":"sha256:e35f4a066a8c22273b7a8418b1536a80ca9d1261803239242d6614b79e2da7b2"}) as unknown as TypedDocumentString<RetireApprovalRouteMutation, RetireApprovalRouteMutationVariables>;
export const MinutesLinkDocument = new TypedDocumentString(`
    query MinutesLink($id: ID!) {
  node(id: $id) {
    ... on Attachment {
      id
      link {
        url
      }
    }
  }
}
    `, {"hash":"sha256:9543f5a11df8577e4238dac4e584b7937ad6a0f7bc4b315b193bbfdd2d46ba2b"}) as unknown as TypedDocumentString<MinutesLinkQuery, MinutesLinkQueryVariables>;
export const ApprovalTiesDocument = new TypedDocumentString(`
    query ApprovalTies {
  approvalTies {
    id
    member {
      displayName
    }
    personName
    relation
    mine
  }
}
    `, {"hash":"sha256:2e2c74a0bf431f25870190ba5d65f4beb4540ea9f5f74f8ae1c3b2d25fb37225"}) as unknown as TypedDocumentString<ApprovalTiesQuery, ApprovalTiesQueryVariables>;
export const DeclareApprovalTieDocument = new TypedDocumentString(`
    mutation DeclareApprovalTie($input: DeclareApprovalTieInput!) {
  declareApprovalTie(input: $input) {
    tie {
      id
    }
  }
}
    `, {"hash":"sha256:5d0a77e8c8b651d79694dcd6068cb41152a1ef4f4848b10d3b905626202fdad2"}) as unknown as TypedDocumentString<DeclareApprovalTieMutation, DeclareApprovalTieMutationVariables>;
export const EndApprovalTieDocument = new TypedDocumentString(`
    mutation EndApprovalTie($input: EndApprovalTieInput!) {
  endApprovalTie(input: $input) {
    tie {
      id
    }
  }
}
    `, {"hash":"sha256:5925e1d69853a4314619e5782043b95a823969e0ceec605e68752b99c6a4cb91"}) as unknown as TypedDocumentString<EndApprovalTieMutation, EndApprovalTieMutationVariables>;
export const ApplicationsTotalDocument = new TypedDocumentString(`
    query ApplicationsTotal($filter: ApplicationFilter) {
  applications(filter: $filter, first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:1c59b54b5e879c71e7a38a62e6ea9400f788f7835586fda139e5891b8e8d50da"}) as unknown as TypedDocumentString<ApplicationsTotalQuery, ApplicationsTotalQueryVariables>;
export const ApplicationsDocument = new TypedDocumentString(`
    query Applications($filter: ApplicationFilter, $first: Int, $offset: Int) {
  applications(filter: $filter, first: $first, offset: $offset) {
    edges {
      node {
        id
        number
        item
        state
        urgent
        headName
        category
        asked
        approved
        answerDueOn
        papersDueOn
        papersOverdue
        updatedAt
        unit {
          fullName
        }
      }
    }
  }
}
    `, {"hash":"sha256:c103c0346eedc656b5a91ce361a083f5b1aaacdc89b2df2cfa94fb58c64cc1aa"}) as unknown as TypedDocumentString<ApplicationsQuery, ApplicationsQueryVariables>;
export const ApplicationDocument = new TypedDocumentString(`
    query Application($id: ID!) {
  node(id: $id) {
    __typename
    ... on Application {
      ...ApplicationDetail
    }
  }
}
    fragment LimitExplanation on LimitResult {
  asked
  allowed
  within
  level
  missing
  checks {
    ruleId
    documentNo
    subject
    period
    cap
    used
    left
    excluded
    terms {
      kind
      amount
      months
      percentBP
      field
      input
      result
    }
  }
}
fragment ApplicationDetail on Application {
  id
  number
  item
  origin
  state
  urgent
  archiveId
  archiveNumber
  headName
  category
  personId
  personName
  reason
  asked
  proposed
  approved
  occurredOn
  medical {
    days
    total
    reimbursed
    otherInsurance
    selfPaid
    stays {
      hospital
      admittedOn
      dischargedOn
      days
    }
  }
  illness {
    state
    text
  }
  student {
    school
    level
    academicYear
    yearOfStudy
    tuition
    otherAid
    tuitionLeft
  }
  temporary {
    mishap
    cost
    compensated
    causeCost
  }
  legal {
    dispute
    form
    opponent
    claim
  }
  training {
    course
    provider
    startsOn
    fee
    covered
    feeLeft
  }
  placement {
    wish
    skills
    expected
  }
  goods {
    name
    quantity
    value
  }
  disability {
    kind
    grade
    need
    cost
    covered
    costLeft
  }
  proxy {
    name
    relation
    cause
  }
  missingPapers
  papers {
    id
    kind
    note
    addedAt
    addedByName
    attachment {
      id
      fileName
    }
  }
  wanted
  wantedNote
  answerDueOn
  papersDueOn
  papersOverdue
  limitSubmitted {
    ...LimitExplanation
  }
  limitDecided {
    ...LimitExplanation
  }
  limitPaid {
    ...LimitExplanation
  }
  payee {
    bank
    bankName
    accountName
    bankCard {
      state
      text
    }
  }
  deliveredOn
  payer {
    displayName
  }
  retest {
    since
    income
    spending
    net
    persons
    standard {
      monthly
      documentNo
    }
    filed
    proposed
    changed
  }
  outcomeNote
  history {
    id
    at
    actorName
    step
    state
    note
  }
  viewerCan
  version
  createdAt
  unit {
    fullName
  }
}`, {"hash":"sha256:45ee40e45f6f0e777d6aef6d0f785db7d12453eb315cfbddfb8882bb293fc307"}) as unknown as TypedDocumentString<ApplicationQuery, ApplicationQueryVariables>;
export const LimitCheckDocument = new TypedDocumentString(`
    query LimitCheck($id: ID!) {
  limitCheck(applicationId: $id) {
    ...LimitExplanation
  }
}
    fragment LimitExplanation on LimitResult {
  asked
  allowed
  within
  level
  missing
  checks {
    ruleId
    documentNo
    subject
    period
    cap
    used
    left
    excluded
    terms {
      kind
      amount
      months
      percentBP
      field
      input
      result
    }
  }
}`, {"hash":"sha256:b0fd999a8ab7dc5866564cc508ec0a693c569f767cde193c5d503904ea271fa9"}) as unknown as TypedDocumentString<LimitCheckQuery, LimitCheckQueryVariables>;
export const AidedHouseholdDocument = new TypedDocumentString(`
    query AidedHousehold($id: ID!) {
  node(id: $id) {
    ... on Archive {
      id
      headName
      number
      category
      unit {
        fullName
      }
      members {
        id
        name
        relation
      }
    }
  }
}
    `, {"hash":"sha256:8496b674f7a9e4393c7f524b94c8442801cbad775b7bbb70f21485c55eb93a9e"}) as unknown as TypedDocumentString<AidedHouseholdQuery, AidedHouseholdQueryVariables>;
export const DraftApplicationDocument = new TypedDocumentString(`
    mutation DraftApplication($input: DraftApplicationInput!) {
  draftApplication(input: $input) {
    application {
      id
    }
  }
}
    `, {"hash":"sha256:c4bb79f3c56951527041dc49e5108d9debe2da2aac0b1c53273297d70a4414b4"}) as unknown as TypedDocumentString<DraftApplicationMutation, DraftApplicationMutationVariables>;
export const UpdateApplicationDocument = new TypedDocumentString(`
    mutation UpdateApplication($input: UpdateApplicationInput!) {
  updateApplication(input: $input) {
    application {
      id
    }
  }
}
    `, {"hash":"sha256:d1dba52aebf9340dbf21de6f2574aab0a9f096ed16353dfc945e60ef699a1877"}) as unknown as TypedDocumentString<UpdateApplicationMutation, UpdateApplicationMutationVariables>;
export const AddApplicationPapersDocument = new TypedDocumentString(`
    mutation AddApplicationPapers($input: AddApplicationPapersInput!) {
  addApplicationPapers(input: $input) {
    application {
      id
    }
  }
}
    `, {"hash":"sha256:a36f80b507542464c26d1dca0c8750d2fc91f2ab66994240be5694e012ca1be6"}) as unknown as TypedDocumentString<AddApplicationPapersMutation, AddApplicationPapersMutationVariables>;
export const RemoveApplicationPaperDocument = new TypedDocumentString(`
    mutation RemoveApplicationPaper($input: RemoveApplicationPaperInput!) {
  removeApplicationPaper(input: $input) {
    application {
      id
    }
  }
}
    `, {"hash":"sha256:84d0b6de3426d115408bae0859376b521097c6bfae1e004070521a824bba938a"}) as unknown as TypedDocumentString<RemoveApplicationPaperMutation, RemoveApplicationPaperMutationVariables>;
export const SubmitApplicationDocument = new TypedDocumentString(`
    mutation SubmitApplication($input: ApplicationStepInput!) {
  submitApplication(input: $input) {
    application {
      id
    }
  }
}
    `, {"hash":"sha256:00cfc5dc3fbf21377c3a896011f8779a76666d8fa522bf53f5d7260f45bc11fb"}) as unknown as TypedDocumentString<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
export const AcceptApplicationDocument = new TypedDocumentString(`
    mutation AcceptApplication($input: ApplicationStepInput!) {
  acceptApplication(input: $input) {
    application {
      id
    }
  }
}
    `, {"hash":"sha256:d612947c2f7e9275b515c6a81e6809573aca2210c1e59f15dbf6f5763760925e"}) as unknown as TypedDocumentString<AcceptApplicationMutation, AcceptApplicationMutationVariables>;
export const ForwardApplicationDocument = new TypedDocumentString(`
    mutation ForwardApplication($input: ForwardApplicationInput!) {
  forwardApplication(input: $input) {
    application {
      id
    }
  }
}
    `, {"hash":"sha256:db2faa6ab68ed3b43821f8c4778c8432cf37c9ce796d135f9b1ed6528c0590bc"}) as unknown as TypedDocumentString<ForwardApplicationMutation, ForwardApplicationMutationVariables>;
export const AskForMoreDocument = new TypedDocumentString(`
    mutation AskForMore($input: AskForMoreInput!) {
  askForMore(input: $input) {
    application {
      id
    }
  }
}
    `, {"hash":"sha256:00dca0863c92a55e7a5b8a970b5a65aff2e512c4eaf23be68da9986e6e29861f"}) as unknown as TypedDocumentString<AskForMoreMutation, AskForMoreMutationVariables>;
export const WithdrawApplicationDocument = new TypedDocumentString(`
    mutation WithdrawApplication($input: WithdrawApplicationInput!) {
  withdrawApplication(input: $input) {
    application {
      id
    }
  }
}
    `, {"hash":"sha256:a29454b7ac5924329d10b848cd119dd599fa3263ffdb5eb2474b0206bf39a107"}) as unknown as TypedDocumentString<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const LimitRulesDocument = new TypedDocumentString(`
    query LimitRules {
  limitRules {
    id
    areaCode
    source
    category
    item
    subject
    period
    exclusive
    effectiveFrom
    effectiveTo
    documentNo
    version
    terms {
      kind
      amount
      months
      percentBP
      field
    }
    escalations {
      above
      level
    }
  }
}
    `, {"hash":"sha256:a88462e641cbdde69322b0ef5dd19fcb6f92b0a03d21e4194a04763ba882cf5c"}) as unknown as TypedDocumentString<LimitRulesQuery, LimitRulesQueryVariables>;
export const AdoptLimitExamplesDocument = new TypedDocumentString(`
    mutation AdoptLimitExamples($input: AdoptLimitExamplesInput!) {
  adoptLimitExamples(input: $input) {
    limitRules {
      id
    }
  }
}
    `, {"hash":"sha256:4f3052a914da010067d61427cd4fd2d44ddd8208655c0657a86688c397e3436d"}) as unknown as TypedDocumentString<AdoptLimitExamplesMutation, AdoptLimitExamplesMutationVariables>;
export const AddLimitRuleDocument = new TypedDocumentString(`
    mutation AddLimitRule($input: LimitRuleInput!) {
  addLimitRule(input: $input) {
    limitRules {
      id
    }
  }
}
    `, {"hash":"sha256:c24529b6e62b590e4968b93eea59e876ba00c080233eb28258780724216d6a17"}) as unknown as TypedDocumentString<AddLimitRuleMutation, AddLimitRuleMutationVariables>;
export const EndLimitRuleDocument = new TypedDocumentString(`
    mutation EndLimitRule($input: EndLimitRuleInput!) {
  endLimitRule(input: $input) {
    limitRules {
      id
    }
  }
}
    `, {"hash":"sha256:003d5cdaf76d70582f4f9139224b5c8cdc9ba75fc4a9b5fc80ebee213472a52b"}) as unknown as TypedDocumentString<EndLimitRuleMutation, EndLimitRuleMutationVariables>;
export const PaperLinkDocument = new TypedDocumentString(`
    query PaperLink($id: ID!) {
  node(id: $id) {
    ... on Attachment {
      id
      link {
        url
      }
    }
  }
}
    `, {"hash":"sha256:ce666fa8c8ec59f7faee60c0e99112d1154b9c34e14fa1ddffc0dc801b6e6119"}) as unknown as TypedDocumentString<PaperLinkQuery, PaperLinkQueryVariables>;
export const FeedbackOfApplicationDocument = new TypedDocumentString(`
    query FeedbackOfApplication($id: ID!) {
  node(id: $id) {
    ... on Application {
      id
      feedback {
        id
        source
        score
        comment
        givenAt
        byName
      }
      complaints {
        id
        state
        text
        filedAt
        upheld
        overdue
      }
      callBacks {
        id
        state
        outcome
        note
        drawnOn
        calledAt
        calledByName
      }
    }
  }
}
    `, {"hash":"sha256:f56fea81b5546db7f30892c94c15212e22d996e937f313ea02da8bade4a7b507"}) as unknown as TypedDocumentString<FeedbackOfApplicationQuery, FeedbackOfApplicationQueryVariables>;
export const AidComplaintsDocument = new TypedDocumentString(`
    query AidComplaints($filter: AidComplaintFilter, $first: Int, $offset: Int) {
  aidComplaints(filter: $filter, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        id
        applicationNumber
        item
        headName
        text
        state
        source
        upheld
        filedAt
        dueOn
        overdue
        unit {
          fullName
        }
      }
    }
  }
}
    `, {"hash":"sha256:8046200f6ee104cf6b215d057eb4c19f8eac9b5c086718cd14fc421e15423c30"}) as unknown as TypedDocumentString<AidComplaintsQuery, AidComplaintsQueryVariables>;
export const AidComplaintDocument = new TypedDocumentString(`
    query AidComplaint($id: ID!) {
  node(id: $id) {
    ... on AidComplaint {
      id
      applicationId
      applicationNumber
      item
      headName
      source
      text
      state
      filedAt
      filedByName
      dueOn
      overdue
      upheld
      answer
      answeredAt
      answeredByName
      appealUntil
      appeal
      appealedAt
      outcome
      decidedAt
      decidedByName
      viewerCan
      version
      unit {
        fullName
      }
    }
  }
}
    `, {"hash":"sha256:1a680756fcdfa546cf863f8ff0c625d4c46a75a3a6893da8d0a65120cc40c091"}) as unknown as TypedDocumentString<AidComplaintQuery, AidComplaintQueryVariables>;
export const AidCallBacksDocument = new TypedDocumentString(`
    query AidCallBacks($filter: AidCallBackFilter, $first: Int, $offset: Int) {
  aidCallBacks(filter: $filter, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        id
        applicationId
        applicationNumber
        archiveId
        item
        headName
        state
        attempts
        outcome
        note
        drawnOn
        calledAt
        calledByName
        viewerCan
        version
        unit {
          fullName
        }
      }
    }
  }
}
    `, {"hash":"sha256:7da12e359f2691e7ce90e7a1f544848787aa125e413cb01632ba6471a95a6e49"}) as unknown as TypedDocumentString<AidCallBacksQuery, AidCallBacksQueryVariables>;
export const FeedbackCountsDocument = new TypedDocumentString(`
    query FeedbackCounts {
  feedbackCounts {
    complaints
    overdue
    callBacks
  }
}
    `, {"hash":"sha256:99596456f21fc811517103e397693bf3913c132a6b6d8964d7913816724a252d"}) as unknown as TypedDocumentString<FeedbackCountsQuery, FeedbackCountsQueryVariables>;
export const PayApplicationDocument = new TypedDocumentString(`
    mutation PayApplication($input: PayApplicationInput!) {
  payApplication(input: $input) {
    application {
      id
    }
  }
}
    `, {"hash":"sha256:c2de052a229197e461a29fdad29f7ece1ba229c03336cda3f87d053f4d12cadb"}) as unknown as TypedDocumentString<PayApplicationMutation, PayApplicationMutationVariables>;
export const RecordDeliveryDocument = new TypedDocumentString(`
    mutation RecordDelivery($input: RecordDeliveryInput!) {
  recordDelivery(input: $input) {
    application {
      id
    }
  }
}
    `, {"hash":"sha256:d918e509b8ab5e868fdfe692a8562410245d9797f3c47ed97d701929636563dd"}) as unknown as TypedDocumentString<RecordDeliveryMutation, RecordDeliveryMutationVariables>;
export const GiveFeedbackDocument = new TypedDocumentString(`
    mutation GiveFeedback($input: GiveFeedbackInput!) {
  giveFeedback(input: $input) {
    application {
      id
    }
  }
}
    `, {"hash":"sha256:e3c6574012bbc3f8bbf452b120f013906e87111a9f12e9de058c96ea20509171"}) as unknown as TypedDocumentString<GiveFeedbackMutation, GiveFeedbackMutationVariables>;
export const ReopenApplicationDocument = new TypedDocumentString(`
    mutation ReopenApplication($input: ReopenApplicationInput!) {
  reopenApplication(input: $input) {
    application {
      id
    }
  }
}
    `, {"hash":"sha256:f8fa48435a2cff8b4a1a91295f8af83e6a3ad8552f229ade55db9e36e7401027"}) as unknown as TypedDocumentString<ReopenApplicationMutation, ReopenApplicationMutationVariables>;
export const FileComplaintDocument = new TypedDocumentString(`
    mutation FileComplaint($input: FileComplaintInput!) {
  fileComplaint(input: $input) {
    complaint {
      id
    }
  }
}
    `, {"hash":"sha256:33a8d81498959d7e316049ded6ea69f9aa728cdb354f9feacc0794940ee9d166"}) as unknown as TypedDocumentString<FileComplaintMutation, FileComplaintMutationVariables>;
export const AnswerComplaintDocument = new TypedDocumentString(`
    mutation AnswerComplaint($input: AnswerComplaintInput!) {
  answerComplaint(input: $input) {
    complaint {
      id
    }
  }
}
    `, {"hash":"sha256:55d66f214eeb0ee82c1034591fa4de2b31d5184e616458bcb5495deb14cc18df"}) as unknown as TypedDocumentString<AnswerComplaintMutation, AnswerComplaintMutationVariables>;
export const AppealComplaintDocument = new TypedDocumentString(`
    mutation AppealComplaint($input: AppealComplaintInput!) {
  appealComplaint(input: $input) {
    complaint {
      id
    }
  }
}
    `, {"hash":"sha256:2e333e41a81fb6468c88d9993f5dbe37719e0c02654d2812f7dba9a8ad2023ee"}) as unknown as TypedDocumentString<AppealComplaintMutation, AppealComplaintMutationVariables>;
export const WithdrawComplaintDocument = new TypedDocumentString(`
    mutation WithdrawComplaint($input: WithdrawComplaintInput!) {
  withdrawComplaint(input: $input) {
    complaint {
      id
    }
  }
}
    `, {"hash":"sha256:93435e38772985b444ab4fe1637265532918125d165934575459bd8a2b60bbc1"}) as unknown as TypedDocumentString<WithdrawComplaintMutation, WithdrawComplaintMutationVariables>;
export const RecordCallBackDocument = new TypedDocumentString(`
    mutation RecordCallBack($input: RecordCallBackInput!) {
  recordCallBack(input: $input) {
    callBack {
      id
    }
  }
}
    `, {"hash":"sha256:654ad7764e06cc604bfb16c0aaaffefedc8afa4f10e05d5f28f589ee7b58879f"}) as unknown as TypedDocumentString<RecordCallBackMutation, RecordCallBackMutationVariables>;
export const AidSettingsDocument = new TypedDocumentString(`
    query AidSettings {
  aidSettings {
    answerDays
    urgentDays
    feedbackDays
    complaintDays
    appealDays
    callBackBP
    version
  }
}
    `, {"hash":"sha256:f97cc3f8853780f3f452365f5576f89ed6c7087ba02d2615dbd80e8bc7564493"}) as unknown as TypedDocumentString<AidSettingsQuery, AidSettingsQueryVariables>;
export const UpdateAidSettingsDocument = new TypedDocumentString(`
    mutation UpdateAidSettings($input: UpdateAidSettingsInput!) {
  updateAidSettings(input: $input) {
    settings {
      version
    }
  }
}
    `, {"hash":"sha256:4a0319c0057092a9234a9cfc97378424e34aed40c444de5ee56aef56225c2a6c"}) as unknown as TypedDocumentString<UpdateAidSettingsMutation, UpdateAidSettingsMutationVariables>;
export const AuditEntriesDocument = new TypedDocumentString(`
    query AuditEntries($filter: AuditFilter, $first: Int, $offset: Int) {
  auditEntries(filter: $filter, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        id
        seq
        at
        actorName
        action
        objectKind
        objectId
        reason
        hash
        changes {
          field
          before
          after
        }
      }
    }
  }
}
    `, {"hash":"sha256:01ba7505b6f6389fde47111fe06ab25d640335e04873ee8ca5dfb0fa934a575c"}) as unknown as TypedDocumentString<AuditEntriesQuery, AuditEntriesQueryVariables>;
export const AuditVerificationDocument = new TypedDocumentString(`
    query AuditVerification {
  auditVerification {
    ok
    entries
    brokenAt
    finding
  }
}
    `, {"hash":"sha256:4cca8e131e80a673e8955e34c9935008bac5a315221dcbe0b593fd0591bb2d93"}) as unknown as TypedDocumentString<AuditVerificationQuery, AuditVerificationQueryVariables>;
export const HolidayYearsDocument = new TypedDocumentString(`
    query HolidayYears {
  holidayYears {
    year
    source
    days {
      date
      name
      off
    }
  }
}
    `, {"hash":"sha256:4b54fa2d4008a2d900cab1cab0a16a72a3d739f25a51704f8e24e27a0488d84c"}) as unknown as TypedDocumentString<HolidayYearsQuery, HolidayYearsQueryVariables>;
export const ImportHolidaysDocument = new TypedDocumentString(`
    mutation ImportHolidays($input: ImportHolidaysInput!) {
  importHolidays(input: $input) {
    year {
      year
      days {
        date
      }
    }
  }
}
    `, {"hash":"sha256:a23212ab930e59ebcf67b4927651a311f52bafcf8365925ccc72a9b3aee95114"}) as unknown as TypedDocumentString<ImportHolidaysMutation, ImportHolidaysMutationVariables>;
export const CampaignsDocument = new TypedDocumentString(`
    query Campaigns($filter: CampaignFilter, $first: Int, $offset: Int) {
  campaigns(filter: $filter, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        id
        theme
        title
        state
        recurrence
        rule
        nextAt
        nextDates(count: 1) {
          at
        }
        runs {
          openedAt
        }
        visitDays
        fundSource
        approvedFen
        createdByName
        decidedAt
        updatedAt
      }
    }
  }
}
    `, {"hash":"sha256:e96a26a7b43f85189edf7202b0074866ae26ad107803835d576569a4df0f87b0"}) as unknown as TypedDocumentString<CampaignsQuery, CampaignsQueryVariables>;
export const CampaignDocument = new TypedDocumentString(`
    query Campaign($id: ID!) {
  node(id: $id) {
    ... on Campaign {
      id
      theme
      title
      guidingIdea
      requirements
      state
      recurrence
      rule
      nextAt
      nextDates(count: 3) {
        date
        at
        lunar
        certain
      }
      visitDays
      noticeWorkdays
      audience {
        archives
        categories
        causes
        unitIds
        hasDisability
        isModelWorker
        ageFrom
        ageTo
        notVisitedDays
        named
        exclusions {
          archiveId
          headName
          reason
        }
      }
      standards {
        class
        cashFen
        goods {
          name
          quantity
          unit
          valueFen
        }
      }
      fundSource
      quotas {
        id
        unit {
          id
          fullName
        }
        quota
        filler {
          id
          displayName
        }
        filled
      }
      groups {
        id
        name
        leader {
          id
          displayName
        }
        companions
        units {
          id
          fullName
        }
        plannedOn
      }
      assignment
      createdByName
      submittedByName
      submittedAt
      decidedByName
      decidedAt
      decisionNote
      approvedFen
      viewerCan
      version
      createdAt
      updatedAt
      runs {
        id
        title
        state
        openedAt
        endsOn
        progress {
          planned
          received
          cashReceivedFen
        }
      }
    }
  }
}
    `, {"hash":"sha256:b63914d174e7a944ae38189f88eb1e9e9f9b4f47ecc206d26a5ae33a07e04f69"}) as unknown as TypedDocumentString<CampaignQuery, CampaignQueryVariables>;
export const CampaignEstimateDocument = new TypedDocumentString(`
    query CampaignEstimate($id: ID!) {
  node(id: $id) {
    ... on Campaign {
      estimate {
        households
        people
        named
        cashFen
        goodsFen
        byClass {
          class
          households
          cashFen
          goodsFen
        }
        withoutStandard
        excluded
        alreadyListed
        heldElsewhere
      }
    }
  }
}
    `, {"hash":"sha256:52dfa998394bc043494196fd885f7aaceaed7f2c0a972e708a04660725838689"}) as unknown as TypedDocumentString<CampaignEstimateQuery, CampaignEstimateQueryVariables>;
export const AudienceEstimateDocument = new TypedDocumentString(`
    query AudienceEstimate($input: AudienceEstimateInput!) {
  audienceEstimate(input: $input) {
    households
    people
    named
    cashFen
    goodsFen
    byClass {
      class
      households
      cashFen
      goodsFen
    }
    withoutStandard
    excluded
    alreadyListed
    heldElsewhere
  }
}
    `, {"hash":"sha256:4d087766dea95660069d819ad62f48a0d4c7b77bf24f502dc7f1088931412bb8"}) as unknown as TypedDocumentString<AudienceEstimateQuery, AudienceEstimateQueryVariables>;
export const RulePreviewDocument = new TypedDocumentString(`
    query RulePreview($rule: String!) {
  rulePreview(rule: $rule, count: 3) {
    canonical
    error
    dates {
      date
      at
      lunar
      certain
    }
  }
}
    `, {"hash":"sha256:a935a71d120d52886561dbf38033f399836765980799a41315a5b6c13da734d0"}) as unknown as TypedDocumentString<RulePreviewQuery, RulePreviewQueryVariables>;
export const CampaignMonthDocument = new TypedDocumentString(`
    query CampaignMonth($year: Int!, $month: Int!) {
  calendarMonth(year: $year, month: $month) {
    date
    festival
    off
    work
  }
}
    `, {"hash":"sha256:4acb82f1d41d3011490a29404817bfc0e6d32396ec8a395dbd5a2b9a68eb7010"}) as unknown as TypedDocumentString<CampaignMonthQuery, CampaignMonthQueryVariables>;
export const CampaignCalendarDocument = new TypedDocumentString(`
    query CampaignCalendar($year: Int!) {
  campaigns(
    filter: {states: [DRAFT, PENDING_APPROVAL, APPROVED, PAUSED]}
    first: 100
  ) {
    totalCount
    edges {
      node {
        id
        title
        state
        nextDates(count: 5) {
          date
          at
        }
      }
    }
  }
  campaignRuns(filter: {year: $year}, first: 100) {
    totalCount
    edges {
      node {
        id
        title
        state
        openedAt
        endsOn
      }
    }
  }
}
    `, {"hash":"sha256:ada45a0948d3840316f3f8b392fb35bd028722c9263d8683ba3fc463c3cda4ef"}) as unknown as TypedDocumentString<CampaignCalendarQuery, CampaignCalendarQueryVariables>;
export const CampaignApproversDocument = new TypedDocumentString(`
    query CampaignApprovers {
  members(filter: {role: UNION_CHAIR, state: ACTIVE}, first: 5) {
    edges {
      node {
        id
        displayName
      }
    }
  }
}
    `, {"hash":"sha256:035e1c117f711eaad385a0abbb4f1e0d117929e730d6726ab74dda49d3079c03"}) as unknown as TypedDocumentString<CampaignApproversQuery, CampaignApproversQueryVariables>;
export const NamedRecipientsDocument = new TypedDocumentString(`
    query NamedRecipients($id: ID!, $first: Int, $offset: Int) {
  node(id: $id) {
    ... on Campaign {
      named(first: $first, offset: $offset) {
        totalCount
        edges {
          node {
            id
            class
            name
            unit {
              id
              fullName
            }
            idNumber {
              state
              text
            }
            phone {
              state
              text
            }
            note
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:2d2da8cfdda9894e2912f5d01a00c8638ab4180b85f4bd19bb8bcd60e1b5b0e4"}) as unknown as TypedDocumentString<NamedRecipientsQuery, NamedRecipientsQueryVariables>;
export const CreateCampaignDocument = new TypedDocumentString(`
    mutation CreateCampaign($input: CampaignInput!) {
  createCampaign(input: $input) {
    campaign {
      id
    }
  }
}
    `, {"hash":"sha256:7968eaba3a2cae3fb4fb9e5e052957452961b6f1d8becc0fe1f73235c89a79c1"}) as unknown as TypedDocumentString<CreateCampaignMutation, CreateCampaignMutationVariables>;
export const UpdateCampaignDocument = new TypedDocumentString(`
    mutation UpdateCampaign($input: UpdateCampaignInput!) {
  updateCampaign(input: $input) {
    campaign {
      id
      version
    }
  }
}
    `, {"hash":"sha256:b710b4aef9cdd130bb1b1d51684601035eac56f4ceaea3df124b6d4254b18cc9"}) as unknown as TypedDocumentString<UpdateCampaignMutation, UpdateCampaignMutationVariables>;
export const CopyCampaignDocument = new TypedDocumentString(`
    mutation CopyCampaign($input: CopyCampaignInput!) {
  copyCampaign(input: $input) {
    campaign {
      id
    }
  }
}
    `, {"hash":"sha256:89820d8590766d641a921131e7f01f7daf0d2909156da688fe7130947f5e4a5f"}) as unknown as TypedDocumentString<CopyCampaignMutation, CopyCampaignMutationVariables>;
export const SubmitCampaignDocument = new TypedDocumentString(`
    mutation SubmitCampaign($input: SubmitCampaignInput!) {
  submitCampaign(input: $input) {
    campaign {
      id
    }
  }
}
    `, {"hash":"sha256:02c1355d8a709a66de7f244f4ea4f80f7f61228b5536d8d6510fb8accd864d54"}) as unknown as TypedDocumentString<SubmitCampaignMutation, SubmitCampaignMutationVariables>;
export const DecideCampaignDocument = new TypedDocumentString(`
    mutation DecideCampaign($input: DecideCampaignInput!) {
  decideCampaign(input: $input) {
    campaign {
      id
      state
    }
  }
}
    `, {"hash":"sha256:f432c3f038f3f7cc5175050c67fac850f0a0d3a931cac411633aec1c09c10a49"}) as unknown as TypedDocumentString<DecideCampaignMutation, DecideCampaignMutationVariables>;
export const PauseCampaignDocument = new TypedDocumentString(`
    mutation PauseCampaign($input: CampaignActionInput!) {
  pauseCampaign(input: $input) {
    campaign {
      id
    }
  }
}
    `, {"hash":"sha256:6b4f4b90ee765064eb3f3c06ea63247f9efe7e8ed091f6bc24f5c7e5415e0378"}) as unknown as TypedDocumentString<PauseCampaignMutation, PauseCampaignMutationVariables>;
export const ResumeCampaignDocument = new TypedDocumentString(`
    mutation ResumeCampaign($input: CampaignActionInput!) {
  resumeCampaign(input: $input) {
    campaign {
      id
    }
  }
}
    `, {"hash":"sha256:358ce5d533a78d016107d092e52a310231d461961301b230be75a82715465316"}) as unknown as TypedDocumentString<ResumeCampaignMutation, ResumeCampaignMutationVariables>;
export const CancelCampaignDocument = new TypedDocumentString(`
    mutation CancelCampaign($input: CampaignActionInput!) {
  cancelCampaign(input: $input) {
    campaign {
      id
    }
  }
}
    `, {"hash":"sha256:159b6e2fe1f5df0e906beeddde4dc848cee2a3380e008a33fd3cb00d7dde9778"}) as unknown as TypedDocumentString<CancelCampaignMutation, CancelCampaignMutationVariables>;
export const OpenCampaignNowDocument = new TypedDocumentString(`
    mutation OpenCampaignNow($input: CampaignActionInput!) {
  openCampaignNow(input: $input) {
    campaign {
      id
      runs {
        id
      }
    }
  }
}
    `, {"hash":"sha256:4739efb543c5f05f6e6086c4785e2f59957b47aea4f591ece674e262d09db1d2"}) as unknown as TypedDocumentString<OpenCampaignNowMutation, OpenCampaignNowMutationVariables>;
export const AddNamedRecipientsDocument = new TypedDocumentString(`
    mutation AddNamedRecipients($input: AddNamedRecipientsInput!) {
  addNamedRecipients(input: $input) {
    added
  }
}
    `, {"hash":"sha256:679a74fa68aaebb0229f135587220820513ff2eaa72c77c535d1dac10cc615ce"}) as unknown as TypedDocumentString<AddNamedRecipientsMutation, AddNamedRecipientsMutationVariables>;
export const RemoveNamedRecipientDocument = new TypedDocumentString(`
    mutation RemoveNamedRecipient($input: RemoveNamedRecipientInput!) {
  removeNamedRecipient(input: $input) {
    campaign {
      id
    }
  }
}
    `, {"hash":"sha256:c2af7260434039ed30bcb2247dfc59aaf551470a0f026e53090ce0d72ca3bbec"}) as unknown as TypedDocumentString<RemoveNamedRecipientMutation, RemoveNamedRecipientMutationVariables>;
export const AddDictionaryTermDocument = new TypedDocumentString(`
    mutation AddDictionaryTerm($input: AddDictionaryTermInput!) {
  addDictionaryTerm(input: $input) {
    term {
      code
    }
  }
}
    `, {"hash":"sha256:68c04e7ce725cb567ad45f19aba78353777cfea518be467c6ca622c3b96f469a"}) as unknown as TypedDocumentString<AddDictionaryTermMutation, AddDictionaryTermMutationVariables>;
export const ChangeDictionaryTermDocument = new TypedDocumentString(`
    mutation ChangeDictionaryTerm($input: ChangeDictionaryTermInput!) {
  changeDictionaryTerm(input: $input) {
    term {
      code
    }
  }
}
    `, {"hash":"sha256:f0f2c5859aafeca4e43f283b923a26e15f246cc65aa3bba08c5fdff1ccc8ae2f"}) as unknown as TypedDocumentString<ChangeDictionaryTermMutation, ChangeDictionaryTermMutationVariables>;
export const PublicNoticesDocument = new TypedDocumentString(`
    query PublicNotices($filter: PublicNoticeFilter, $first: Int, $offset: Int) {
  publicNotices(filter: $filter, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        id
        number
        kind
        channel
        title
        firstDay
        lastDay
        state
        entryCount
        unnamedCount
        openObjections
        unit {
          fullName
        }
      }
    }
  }
}
    `, {"hash":"sha256:aa461ff8bbb4bc5365298949641e17707fc8e5e385d1d42f93875db605bbb905"}) as unknown as TypedDocumentString<PublicNoticesQuery, PublicNoticesQueryVariables>;
export const PublicNoticeDocument = new TypedDocumentString(`
    query PublicNotice($id: ID!) {
  node(id: $id) {
    ... on PublicNotice {
      id
      number
      kind
      channel
      title
      contact
      firstDay
      workingDays
      lastDay
      uncertain
      state
      entryCount
      unnamedCount
      viewerCan
      version
      createdAt
      unit {
        fullName
      }
      entries {
        id
        seq
        consented
        name
        unitName
        item
        amountBand
        summary
        state
      }
      postings {
        id
        place
        postedOn
        note
        postedBy {
          displayName
        }
        files {
          id
          link(thumbnail: true) {
            url
          }
        }
      }
      objections {
        id
        receipt
        source
        text
        state
        receivedAt
        entry {
          seq
          name
        }
      }
    }
  }
  tenant {
    name
    uscc
  }
}
    `, {"hash":"sha256:b3817ec69c5088caf10a3bd2d29cb20f80b0efefbd80b70ac762dfd07cfd8ab9"}) as unknown as TypedDocumentString<PublicNoticeQuery, PublicNoticeQueryVariables>;
export const NoticeObjectionsDocument = new TypedDocumentString(`
    query NoticeObjections($filter: NoticeObjectionFilter, $first: Int, $offset: Int) {
  noticeObjections(filter: $filter, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        id
        receipt
        source
        text
        anonymous
        state
        receivedAt
        handler {
          displayName
        }
        entry {
          seq
          name
        }
        notice {
          id
          number
          unit {
            fullName
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:725c8e19ba50eb087aecc1472bd5da1c0a9704cebf14903f9d39120d7f4b145f"}) as unknown as TypedDocumentString<NoticeObjectionsQuery, NoticeObjectionsQueryVariables>;
export const NoticeObjectionDocument = new TypedDocumentString(`
    query NoticeObjection($id: ID!) {
  node(id: $id) {
    ... on NoticeObjection {
      id
      receipt
      source
      text
      anonymous
      state
      receivedAt
      investigatedAt
      outcome
      nextStep
      decidedAt
      viewerCan
      version
      receivedBy {
        displayName
      }
      handler {
        displayName
      }
      decidedBy {
        displayName
      }
      entry {
        seq
        name
        unitName
        item
        state
      }
      notice {
        id
        number
        kind
        title
        firstDay
        lastDay
        unit {
          fullName
        }
      }
    }
  }
}
    `, {"hash":"sha256:62e9a4523f241b12ea0b8e9d456a8fa0617515bad8250cac41bc50c3280738af"}) as unknown as TypedDocumentString<NoticeObjectionQuery, NoticeObjectionQueryVariables>;
export const UpdatePublicNoticeDocument = new TypedDocumentString(`
    mutation UpdatePublicNotice($input: UpdatePublicNoticeInput!) {
  updatePublicNotice(input: $input) {
    notice {
      id
    }
  }
}
    `, {"hash":"sha256:bd1d8218a871067ea701582f31b46973151ef9fcee48d3f6b3c75cc879048c87"}) as unknown as TypedDocumentString<UpdatePublicNoticeMutation, UpdatePublicNoticeMutationVariables>;
export const RecordPostingDocument = new TypedDocumentString(`
    mutation RecordPosting($input: RecordPostingInput!) {
  recordPosting(input: $input) {
    posting {
      id
    }
  }
}
    `, {"hash":"sha256:459ad60d9104f98421b8cd1c7fc4bab278fe4a739808aa2400d01eb376679574"}) as unknown as TypedDocumentString<RecordPostingMutation, RecordPostingMutationVariables>;
export const RecordObjectionDocument = new TypedDocumentString(`
    mutation RecordObjection($input: RecordObjectionInput!) {
  recordObjection(input: $input) {
    objection {
      id
    }
  }
}
    `, {"hash":"sha256:46fc447f5fb76858fe790cbeb0cc95829177554ed4d77b8797e37cb0904faef6"}) as unknown as TypedDocumentString<RecordObjectionMutation, RecordObjectionMutationVariables>;
export const InvestigateObjectionDocument = new TypedDocumentString(`
    mutation InvestigateObjection($input: InvestigateObjectionInput!) {
  investigateObjection(input: $input) {
    objection {
      id
    }
  }
}
    `, {"hash":"sha256:716ee09ea1730df62671ca203f0849a73a9f33b45e48ea7c20e6228e4c2357a5"}) as unknown as TypedDocumentString<InvestigateObjectionMutation, InvestigateObjectionMutationVariables>;
export const DecideObjectionDocument = new TypedDocumentString(`
    mutation DecideObjection($input: DecideObjectionInput!) {
  decideObjection(input: $input) {
    objection {
      id
    }
  }
}
    `, {"hash":"sha256:0123512c1c1a5072c9c15f9073ff232adc23b0c04edd351aa999f4b6735d2a2e"}) as unknown as TypedDocumentString<DecideObjectionMutation, DecideObjectionMutationVariables>;
export const RevealObjectorDocument = new TypedDocumentString(`
    mutation RevealObjector($input: RevealObjectorInput!) {
  revealObjector(input: $input) {
    name
    contact
    hideAt
  }
}
    `, {"hash":"sha256:0675e9994fd699c774e018ee1fba3484bb47a3861b618c589c1bbcde9c3ccc7e"}) as unknown as TypedDocumentString<RevealObjectorMutation, RevealObjectorMutationVariables>;
export const NoticeCountsDocument = new TypedDocumentString(`
    query NoticeCounts {
  noticeCounts {
    scheduled
    running
    endingSoon
    openObjections
  }
}
    `, {"hash":"sha256:ae0575797c310a897bf0cb2a7ead01886a132b2e42974679b9ce8184e61e1eb6"}) as unknown as TypedDocumentString<NoticeCountsQuery, NoticeCountsQueryVariables>;
export const FollowUpsDocument = new TypedDocumentString(`
    query FollowUps($filter: FollowUpFilter, $first: Int, $offset: Int) {
  followUps(filter: $filter, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        id
        kind
        text
        state
        name
        dueOn
        overdue
        createdAt
        unit {
          fullName
        }
        owner {
          id
          displayName
        }
      }
    }
  }
}
    `, {"hash":"sha256:75d1a92ff1782e96d69c77d19fc6340c412383bd9c98bf54a876a573ea374125"}) as unknown as TypedDocumentString<FollowUpsQuery, FollowUpsQueryVariables>;
export const FollowUpDocument = new TypedDocumentString(`
    query FollowUp($id: ID!) {
  node(id: $id) {
    ... on FollowUp {
      id
      kind
      text
      state
      visitId
      name
      dueOn
      overdue
      result
      createdAt
      version
      unit {
        fullName
      }
      owner {
        id
        displayName
      }
    }
  }
}
    `, {"hash":"sha256:4d5db685affc80e4cf6cf8b276b55f9763814107db28a50b44d1d9fd037e6923"}) as unknown as TypedDocumentString<FollowUpQuery, FollowUpQueryVariables>;
export const UpdateFollowUpDocument = new TypedDocumentString(`
    mutation UpdateFollowUp($input: UpdateFollowUpInput!) {
  updateFollowUp(input: $input) {
    followUp {
      id
    }
  }
}
    `, {"hash":"sha256:ecd990bc30adfe69566e6a005d832997dba6ff3d4f8e595dec41912d410a5f5a"}) as unknown as TypedDocumentString<UpdateFollowUpMutation, UpdateFollowUpMutationVariables>;
export const ProposeApplicationDocument = new TypedDocumentString(`
    mutation ProposeApplication($input: ProposeApplicationInput!) {
  proposeApplication(input: $input) {
    application {
      id
    }
  }
}
    `, {"hash":"sha256:34111e7433c73e74e07d543443c27be0bdbb8dafc32ec72888c66858b6fe623b"}) as unknown as TypedDocumentString<ProposeApplicationMutation, ProposeApplicationMutationVariables>;
export const StartArchiveBulkDocument = new TypedDocumentString(`
    mutation StartArchiveBulk($input: StartArchiveBulkInput!) {
  startArchiveBulk(input: $input) {
    bulk {
      id
    }
  }
}
    `, {"hash":"sha256:2ed7bfa3276ca2f36b00bd901fb2335f62f2157d19bc7e88880b15a9a42913bb"}) as unknown as TypedDocumentString<StartArchiveBulkMutation, StartArchiveBulkMutationVariables>;
export const ArchiveBulksDocument = new TypedDocumentString(`
    query ArchiveBulks {
  archiveBulks {
    id
    action
    note
    state
    total
    dealt
    refused
    createdAt
  }
}
    `, {"hash":"sha256:acbf7c4e9f70726824534770f4d251c56f1fa5cbffa6a89faeead1932d6bebbf"}) as unknown as TypedDocumentString<ArchiveBulksQuery, ArchiveBulksQueryVariables>;
export const ArchiveChangesDocument = new TypedDocumentString(`
    query ArchiveChanges($states: [ArchiveChangeState!], $first: Int, $offset: Int) {
  archiveChanges(states: $states, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        ...ChangeParts
      }
    }
  }
}
    fragment ChangeParts on ArchiveChange {
  id
  kind
  state
  reason
  archive {
    id
    number
    headName
  }
  other {
    id
    number
  }
  households {
    archiveId
    number
    before {
      headName
      size
      members
    }
    after {
      headName
      size
      members
    }
  }
  proposedByName
  proposedAt
  reviewedByName
  reviewedAt
  opinion
  undoneByName
  undoneAt
  undoReason
  viewerCan
  version
}`, {"hash":"sha256:07caca24912ff24a2cb7f542b7672377e32f8e2c0fe41a4dfcce14e72f1f98b8"}) as unknown as TypedDocumentString<ArchiveChangesQuery, ArchiveChangesQueryVariables>;
export const ChangesOfArchiveDocument = new TypedDocumentString(`
    query ChangesOfArchive($id: ID!) {
  node(id: $id) {
    __typename
    ... on Archive {
      id
      changes {
        ...ChangeParts
      }
    }
  }
}
    fragment ChangeParts on ArchiveChange {
  id
  kind
  state
  reason
  archive {
    id
    number
    headName
  }
  other {
    id
    number
  }
  households {
    archiveId
    number
    before {
      headName
      size
      members
    }
    after {
      headName
      size
      members
    }
  }
  proposedByName
  proposedAt
  reviewedByName
  reviewedAt
  opinion
  undoneByName
  undoneAt
  undoReason
  viewerCan
  version
}`, {"hash":"sha256:1097acdb456426c530edf91ae8faeb5aa1e3be077a0f4613d02490315309165a"}) as unknown as TypedDocumentString<ChangesOfArchiveQuery, ChangesOfArchiveQueryVariables>;
export const ProposeHeadChangeDocument = new TypedDocumentString(`
    mutation ProposeHeadChange($input: ProposeHeadChangeInput!) {
  proposeHeadChange(input: $input) {
    change {
      id
    }
  }
}
    `, {"hash":"sha256:e8543da24cdb94ebbbd74fe57147db60a449dbed18abcd2278c8de4e32cfff55"}) as unknown as TypedDocumentString<ProposeHeadChangeMutation, ProposeHeadChangeMutationVariables>;
export const ProposeSplitDocument = new TypedDocumentString(`
    mutation ProposeSplit($input: ProposeSplitInput!) {
  proposeSplit(input: $input) {
    change {
      id
    }
  }
}
    `, {"hash":"sha256:8c3484612108eeac6b761af276b47e1baff665c75066d33474fef5304a1b04b0"}) as unknown as TypedDocumentString<ProposeSplitMutation, ProposeSplitMutationVariables>;
export const ProposeMergeDocument = new TypedDocumentString(`
    mutation ProposeMerge($input: ProposeMergeInput!) {
  proposeMerge(input: $input) {
    change {
      id
    }
  }
}
    `, {"hash":"sha256:b5ad289e8830d7da6be32eb7ae7c5c20e1b349f483f3bc69de1376e994e9a85b"}) as unknown as TypedDocumentString<ProposeMergeMutation, ProposeMergeMutationVariables>;
export const ReviewArchiveChangeDocument = new TypedDocumentString(`
    mutation ReviewArchiveChange($input: ReviewArchiveChangeInput!) {
  reviewArchiveChange(input: $input) {
    change {
      id
    }
  }
}
    `, {"hash":"sha256:aaa1ca2b1b34e5d34a063470f08323990f6f98ab504bcafc70a5e610dc5291ba"}) as unknown as TypedDocumentString<ReviewArchiveChangeMutation, ReviewArchiveChangeMutationVariables>;
export const WithdrawArchiveChangeDocument = new TypedDocumentString(`
    mutation WithdrawArchiveChange($input: WithdrawArchiveChangeInput!) {
  withdrawArchiveChange(input: $input) {
    change {
      id
    }
  }
}
    `, {"hash":"sha256:16604fe235ff2bf7089ac67a7ef50b007fdd540f838df19e7aa33335fb560315"}) as unknown as TypedDocumentString<WithdrawArchiveChangeMutation, WithdrawArchiveChangeMutationVariables>;
export const UndoArchiveChangeDocument = new TypedDocumentString(`
    mutation UndoArchiveChange($input: UndoArchiveChangeInput!) {
  undoArchiveChange(input: $input) {
    change {
      id
    }
  }
}
    `, {"hash":"sha256:6c2fec9acd89cf9abcd75fc85bf13a64173d30cd9eacbd85bd1feb166e6faec1"}) as unknown as TypedDocumentString<UndoArchiveChangeMutation, UndoArchiveChangeMutationVariables>;
export const CivilBatchesDocument = new TypedDocumentString(`
    query CivilBatches($filter: CivilBatchFilter, $first: Int, $offset: Int) {
  civilBatches(filter: $filter, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        ...CivilBatchParts
      }
    }
  }
}
    fragment CivilBatchParts on CivilBatch {
  id
  number
  unit {
    id
    fullName
  }
  office
  purpose
  state
  households
  people
  householdsAnswered
  householdsFound
  householdsWaiting
  dueOn
  overdue
  listedByName
  listedAt
  fileAt
  checksum
  closedByName
  closedAt
  note
  version
}`, {"hash":"sha256:ef60929dd2a09993b2589add23c11dd25d33180d5e7b9db7644e0922f5b1798f"}) as unknown as TypedDocumentString<CivilBatchesQuery, CivilBatchesQueryVariables>;
export const CivilCandidatesDocument = new TypedDocumentString(`
    query CivilCandidates($readiness: [CivilReadiness!], $first: Int, $offset: Int) {
  civilCandidates(readiness: $readiness, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        archiveId
        number
        headName
        unit {
          id
          fullName
        }
        since
        readiness
        people
        batchId
        batchNumber
      }
    }
  }
}
    `, {"hash":"sha256:a3441d6bf9c846bf33bf8ac431771f7c8118e42cff58895a7b4eb2bb59f302b8"}) as unknown as TypedDocumentString<CivilCandidatesQuery, CivilCandidatesQueryVariables>;
export const CivilReadyDocument = new TypedDocumentString(`
    query CivilReady($unitId: ID!) {
  civilCandidates(unitId: $unitId, readiness: [READY], first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:d860448bbaf8c0828119554f9dabeae0835843c729228b865f24c69eca049946"}) as unknown as TypedDocumentString<CivilReadyQuery, CivilReadyQueryVariables>;
export const CivilBatchDocument = new TypedDocumentString(`
    query CivilBatch($id: ID!) {
  node(id: $id) {
    __typename
    ... on CivilBatch {
      ...CivilBatchParts
    }
  }
}
    fragment CivilBatchParts on CivilBatch {
  id
  number
  unit {
    id
    fullName
  }
  office
  purpose
  state
  households
  people
  householdsAnswered
  householdsFound
  householdsWaiting
  dueOn
  overdue
  listedByName
  listedAt
  fileAt
  checksum
  closedByName
  closedAt
  note
  version
}`, {"hash":"sha256:10f93ab590e3c5480f8ddefed26c364a7da511aed7906af8aa9f457ccd8f401c"}) as unknown as TypedDocumentString<CivilBatchQuery, CivilBatchQueryVariables>;
export const CivilMembersDocument = new TypedDocumentString(`
    query CivilMembers($id: ID!, $leftOut: Boolean!, $first: Int, $offset: Int) {
  node(id: $id) {
    __typename
    ... on CivilBatch {
      members(leftOut: $leftOut, first: $first, offset: $offset) {
        totalCount
        edges {
          node {
            archiveId
            number
            headName
            leftOut
            people
            waiting
            result
            findings
            documentNo
            answeredOn
            members {
              name
              result
              findings
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:a8f111edcc3d15c34c2ad344119842c9c5621ad98dc56c4726e88b993951cfd6"}) as unknown as TypedDocumentString<CivilMembersQuery, CivilMembersQueryVariables>;
export const MakeCivilBatchDocument = new TypedDocumentString(`
    mutation MakeCivilBatch($input: MakeCivilBatchInput!) {
  makeCivilBatch(input: $input) {
    batch {
      id
      number
    }
  }
}
    `, {"hash":"sha256:5f39a03557fb6e46fcbddc01272c3dba0e50141feea76360a9aa32ff2b73b298"}) as unknown as TypedDocumentString<MakeCivilBatchMutation, MakeCivilBatchMutationVariables>;
export const CloseCivilBatchDocument = new TypedDocumentString(`
    mutation CloseCivilBatch($input: CloseCivilBatchInput!) {
  closeCivilBatch(input: $input) {
    batch {
      id
    }
  }
}
    `, {"hash":"sha256:6130c6a1a73d85f76f6918203f70a15f5112880da18dcfe3e8fd4a63d0f90943"}) as unknown as TypedDocumentString<CloseCivilBatchMutation, CloseCivilBatchMutationVariables>;
export const HoldsOfArchiveDocument = new TypedDocumentString(`
    query HoldsOfArchive($id: ID!) {
  node(id: $id) {
    __typename
    ... on Archive {
      id
      holds {
        ...HoldParts
      }
    }
  }
}
    fragment HoldParts on ArchiveHold {
  id
  reason
  placedByName
  placedAt
  liftedByName
  liftedAt
  liftReason
  viewerCan
}`, {"hash":"sha256:d27b5924260acfbf33c114f1a9b63ded397df936d1014e13289d878fb906ae97"}) as unknown as TypedDocumentString<HoldsOfArchiveQuery, HoldsOfArchiveQueryVariables>;
export const DueArchivesDocument = new TypedDocumentString(`
    query DueArchives($first: Int, $offset: Int) {
  archives(filter: {states: [DISPOSAL_DUE]}, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        id
        number
        headName
        category
        unit {
          id
          fullName
        }
        createdAt
        endedAs
        endedOn
        retainUntil
        disposals {
          id
          number
          state
          verdict
        }
      }
    }
  }
}
    `, {"hash":"sha256:1482d5f7062dff39e0e1a4468eb3fac818886b8ea0b0f9a1937986fa6d18ee8f"}) as unknown as TypedDocumentString<DueArchivesQuery, DueArchivesQueryVariables>;
export const ArchiveDisposalsDocument = new TypedDocumentString(`
    query ArchiveDisposals($states: [DisposalState!], $first: Int, $offset: Int) {
  archiveDisposals(states: $states, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        ...DisposalParts
      }
    }
  }
}
    fragment DisposalParts on ArchiveDisposal {
  id
  number
  verdict
  keepUntil
  opinion
  state
  total
  proposedByName
  proposedAt
  decidedByName
  decidedAt
  reason
  viewerCan
  version
}`, {"hash":"sha256:a2a5efcf264400e861bbb1857cb069f36c6a056ff4015001147605b629d67ef1"}) as unknown as TypedDocumentString<ArchiveDisposalsQuery, ArchiveDisposalsQueryVariables>;
export const ArchiveDisposalDocument = new TypedDocumentString(`
    query ArchiveDisposal($id: ID!) {
  node(id: $id) {
    __typename
    ... on ArchiveDisposal {
      ...DisposalParts
      minutesFiles {
        id
        fileName
      }
      entries {
        seq
        archiveId
        number
        unitName
        category
        filedOn
        endedOn
        outcome
        checksum
      }
    }
  }
}
    fragment DisposalParts on ArchiveDisposal {
  id
  number
  verdict
  keepUntil
  opinion
  state
  total
  proposedByName
  proposedAt
  decidedByName
  decidedAt
  reason
  viewerCan
  version
}`, {"hash":"sha256:315fc634f9535e10cbbd731d414573f63b2b9d04a6f8d6cfa33ae36f0924f587"}) as unknown as TypedDocumentString<ArchiveDisposalQuery, ArchiveDisposalQueryVariables>;
export const DisposalsOfArchiveDocument = new TypedDocumentString(`
    query DisposalsOfArchive($id: ID!) {
  node(id: $id) {
    __typename
    ... on Archive {
      id
      disposals {
        ...DisposalParts
      }
    }
  }
}
    fragment DisposalParts on ArchiveDisposal {
  id
  number
  verdict
  keepUntil
  opinion
  state
  total
  proposedByName
  proposedAt
  decidedByName
  decidedAt
  reason
  viewerCan
  version
}`, {"hash":"sha256:9e968eaa37d654d0e81e2dc7432675c6b9667773c9f9f08cee3045d25c617d75"}) as unknown as TypedDocumentString<DisposalsOfArchiveQuery, DisposalsOfArchiveQueryVariables>;
export const ProposeArchiveDisposalDocument = new TypedDocumentString(`
    mutation ProposeArchiveDisposal($input: ProposeArchiveDisposalInput!) {
  proposeArchiveDisposal(input: $input) {
    disposal {
      id
      number
    }
  }
}
    `, {"hash":"sha256:15b2835172e8d656c237b90fc17b3f14dc06b5f8d8155baadb237ec9f34048b9"}) as unknown as TypedDocumentString<ProposeArchiveDisposalMutation, ProposeArchiveDisposalMutationVariables>;
export const DecideArchiveDisposalDocument = new TypedDocumentString(`
    mutation DecideArchiveDisposal($input: DecideArchiveDisposalInput!) {
  decideArchiveDisposal(input: $input) {
    disposal {
      id
    }
  }
}
    `, {"hash":"sha256:2f542eee51e0509d4d51bd95b539f48b619514ef4a81fe5fc3b50638d0933a66"}) as unknown as TypedDocumentString<DecideArchiveDisposalMutation, DecideArchiveDisposalMutationVariables>;
export const WithdrawArchiveDisposalDocument = new TypedDocumentString(`
    mutation WithdrawArchiveDisposal($input: WithdrawArchiveDisposalInput!) {
  withdrawArchiveDisposal(input: $input) {
    disposal {
      id
    }
  }
}
    `, {"hash":"sha256:5b60bd3a91f9a5ce4d62863a98b8952c7d3e066253b0efdd512ba2e07b0d5320"}) as unknown as TypedDocumentString<WithdrawArchiveDisposalMutation, WithdrawArchiveDisposalMutationVariables>;
export const HoldArchiveDocument = new TypedDocumentString(`
    mutation HoldArchive($input: HoldArchiveInput!) {
  holdArchive(input: $input) {
    hold {
      id
    }
  }
}
    `, {"hash":"sha256:3cf5568e97cb35dc160644e0f109d6afa2a990e777952ca191225fd79e08856f"}) as unknown as TypedDocumentString<HoldArchiveMutation, HoldArchiveMutationVariables>;
export const LiftArchiveHoldDocument = new TypedDocumentString(`
    mutation LiftArchiveHold($input: LiftArchiveHoldInput!) {
  liftArchiveHold(input: $input) {
    hold {
      id
    }
  }
}
    `, {"hash":"sha256:0fbf23eaef5839c261bf97d908210bdb9a6d78e37021a38060470f9f67e52316"}) as unknown as TypedDocumentString<LiftArchiveHoldMutation, LiftArchiveHoldMutationVariables>;
export const ArchivesTotalDocument = new TypedDocumentString(`
    query ArchivesTotal($filter: ArchiveFilter) {
  archives(filter: $filter, first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:b90fe44036eff23a6e9695f902ad4efa2dfabad6dae0f6a564565da17c24b0ef"}) as unknown as TypedDocumentString<ArchivesTotalQuery, ArchivesTotalQueryVariables>;
export const ArchivesDocument = new TypedDocumentString(`
    query Archives($filter: ArchiveFilter, $order: ArchiveOrder, $first: Int, $offset: Int) {
  archives(filter: $filter, order: $order, first: $first, offset: $offset) {
    edges {
      node {
        id
        number
        headName
        sex
        age
        state
        tier
        flow
        category
        unit {
          id
          fullName
        }
        owner {
          id
          displayName
        }
        idNumber {
          state
          text
        }
        phone {
          state
          text
        }
        missingPapers
        idDoubts
        lacksGuardian
        mainCause
        householdSize
        hasDisability
        isModelWorker
        incomeYear
        rigidYear
        netPerHeadMonth
        bankName
        noticeConsent
        provenance
        lastVisitedOn
        createdAt
        updatedAt
      }
    }
  }
}
    `, {"hash":"sha256:24ebf9a80412936a2c9a3d1db6b51ca26bd3776346d46f27701323a21e1e7dca"}) as unknown as TypedDocumentString<ArchivesQuery, ArchivesQueryVariables>;
export const ArchiveQueuesDocument = new TypedDocumentString(`
    query ArchiveQueues {
  archiveQueues {
    active
    neverVisited
    unvisitedYear
    unchangedYear
    missingPhone
    missingBank
    expiring
    neverHelped
    outOfStep
    expiringConsents
    missingPapers
    idUnverified
    unowned
    survey
    appraisal
    check
    notice
    approval
    returned
    recheck
    leaving
    watch
    disposal
  }
}
    `, {"hash":"sha256:674c1cb7985bbd0baca37e496820951cef43abf6d81d379bb42a54da86a82874"}) as unknown as TypedDocumentString<ArchiveQueuesQuery, ArchiveQueuesQueryVariables>;
export const ArchiveDocument = new TypedDocumentString(`
    query Archive($id: ID!) {
  node(id: $id) {
    __typename
    ... on Archive {
      ...ArchiveDetail
    }
  }
}
    fragment ArchiveDetail on Archive {
  id
  number
  state
  tier
  flow
  category
  unit {
    id
    fullName
  }
  owner {
    id
    displayName
  }
  duties {
    duty
    named
    member {
      id
      displayName
    }
  }
  headName
  idNumber {
    state
    text
  }
  idDoubts
  lacksGuardian
  sex
  age
  phone {
    state
    text
  }
  address {
    state
    text
  }
  nation
  employment
  isModelWorker
  isMigrant
  isSingleParent
  hasDisability
  householdSize
  mainCause
  otherCauses
  causeNote
  health {
    state
    text
  }
  wish
  incomeYear
  rigidYear
  netPerHeadMonth
  bankName
  bankCard {
    state
    text
  }
  bankAccountName
  political
  marriage
  registerType
  registerArea
  postcode
  otherContact {
    state
    text
  }
  healthState {
    state
    text
  }
  disabilityType {
    state
    text
  }
  disabilityCertificate {
    state
    text
  }
  workplace
  unitNature
  enterpriseState
  industry
  workState
  workedSince
  modelWorker
  contractSignedOn
  contractTerm
  membershipProof
  filedNumber
  filedOn
  filedSeenAt
  incomeOwnMonth
  incomeOtherYear
  housing
  housingArea
  medicalInsurance
  canSelfHelp
  isZeroEmployment
  dibaoMonth
  dibaoCertificate {
    state
    text
  }
  bank
  opinions {
    body
    text
    signer
    signedOn
  }
  birthDate
  missing
  fieldSources {
    field
    from
    at
    by
  }
  members {
    id
    name
    relation
    idNumber {
      state
      text
    }
    idDoubts
    sex
    age
    status
    workplace
    health {
      state
      text
    }
    hasDisability
    incomeMonth
    relationCode
    political
    identity
    education
    enrolledYear
    studyYears
    medicalInsurance
    modelWorker
    healthState {
      state
      text
    }
    disabilityType {
      state
      text
    }
    disabilityCertificate {
      state
      text
    }
    birthDate
    fieldSources {
      field
      from
      at
      by
    }
  }
  consents {
    id
    personId
    personName
    purpose
    textVersion
    channel
    signedOn
    validTo
    guardianName
    guardianRelation
    withdrawnAt
  }
  noticeConsent
  provenance
  importedExtra
  lastVisitedOn
  endedOn
  retainUntil
  viewerCan
  version
  createdAt
  updatedAt
}`, {"hash":"sha256:021dd6d256cfdd34f0f7b9b4e55334802a021ce9f3623c7f298cb500a69cf829"}) as unknown as TypedDocumentString<ArchiveQuery, ArchiveQueryVariables>;
export const ArchiveHistoryDocument = new TypedDocumentString(`
    query ArchiveHistory($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on Archive {
      history(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            at
            actorName
            kind
            version
            reason
            changes {
              field
              before
              after
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:500058a047fc4f1437907a8e71cb66cf2d5236a07121a044877b62f81688f3f0"}) as unknown as TypedDocumentString<ArchiveHistoryQuery, ArchiveHistoryQueryVariables>;
export const ArchiveVersionsDocument = new TypedDocumentString(`
    query ArchiveVersions($id: ID!) {
  node(id: $id) {
    __typename
    ... on Archive {
      versions {
        version
        at
        actorName
        kind
        reason
      }
    }
  }
}
    `, {"hash":"sha256:4251ca404404d1f5a2d6b653e5c2eb110ebabd378259cf881a951da8dbf53720"}) as unknown as TypedDocumentString<ArchiveVersionsQuery, ArchiveVersionsQueryVariables>;
export const ArchiveDifferencesDocument = new TypedDocumentString(`
    query ArchiveDifferences($id: ID!, $from: Int!, $to: Int!) {
  node(id: $id) {
    __typename
    ... on Archive {
      differences(from: $from, to: $to) {
        field
        before
        after
      }
    }
  }
}
    `, {"hash":"sha256:105d3d0cd01151a4612560f2ee55a76908a2a0761d878291b38c998a7342da72"}) as unknown as TypedDocumentString<ArchiveDifferencesQuery, ArchiveDifferencesQueryVariables>;
export const CreateArchiveDocument = new TypedDocumentString(`
    mutation CreateArchive($input: ArchiveInput!) {
  createArchive(input: $input) {
    archive {
      id
    }
    heldElsewhere
  }
}
    `, {"hash":"sha256:4ee980efd14f964355c70b75ce90b52360b0fe7ee663a11d23fb1922dfa85954"}) as unknown as TypedDocumentString<CreateArchiveMutation, CreateArchiveMutationVariables>;
export const UpdateArchiveDocument = new TypedDocumentString(`
    mutation UpdateArchive($input: UpdateArchiveInput!) {
  updateArchive(input: $input) {
    archive {
      id
    }
  }
}
    `, {"hash":"sha256:1f7f6a16e97fd8154eb4fdf7255af7f944458673fdb9f9cd8b2440840e2f53c4"}) as unknown as TypedDocumentString<UpdateArchiveMutation, UpdateArchiveMutationVariables>;
export const CancelArchiveDocument = new TypedDocumentString(`
    mutation CancelArchive($input: CancelArchiveInput!) {
  cancelArchive(input: $input) {
    archive {
      id
    }
  }
}
    `, {"hash":"sha256:0d98284f71716efbb128b7d06fbb060d43b80af9873e7c6063df5239898acf67"}) as unknown as TypedDocumentString<CancelArchiveMutation, CancelArchiveMutationVariables>;
export const GiveConsentDocument = new TypedDocumentString(`
    mutation GiveConsent($input: GiveConsentInput!) {
  giveConsent(input: $input) {
    archive {
      id
    }
  }
}
    `, {"hash":"sha256:4488c6f057c154c7591414f8eecd840a708ba90e7dd9c047b36589a46c7f331a"}) as unknown as TypedDocumentString<GiveConsentMutation, GiveConsentMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($input: WithdrawConsentInput!) {
  withdrawConsent(input: $input) {
    archive {
      id
    }
  }
}
    `, {"hash":"sha256:412c2e1a13364acafefff48a312830bb13fcfb3aec40c7d0006cd7bc34c95064"}) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const OwnerNameDocument = new TypedDocumentString(`
    query OwnerName($id: ID!) {
  node(id: $id) {
    __typename
    ... on Member {
      id
      displayName
    }
  }
}
    `, {"hash":"sha256:f6b4320daa3039449628d20ff58b299ac9935032b53cb36e80f90de4eb798e1e"}) as unknown as TypedDocumentString<OwnerNameQuery, OwnerNameQueryVariables>;
export const ArchiveApplicationsDocument = new TypedDocumentString(`
    query ArchiveApplications($id: ID!) {
  applications(filter: {archiveId: $id}, first: 50) {
    edges {
      node {
        id
        number
        item
        state
        asked
        approved
        updatedAt
      }
    }
  }
}
    `, {"hash":"sha256:8ee285c89ca534e7102c5886c9a944919460abeec9213a2aca43df187780957a"}) as unknown as TypedDocumentString<ArchiveApplicationsQuery, ArchiveApplicationsQueryVariables>;
export const SetArchiveDutiesDocument = new TypedDocumentString(`
    mutation SetArchiveDuties($input: SetArchiveDutiesInput!) {
  setArchiveDuties(input: $input) {
    archive {
      id
    }
  }
}
    `, {"hash":"sha256:95e20625485a252688c86a3c41fbe09db45ef9db78a324ccafedc9286cb6debc"}) as unknown as TypedDocumentString<SetArchiveDutiesMutation, SetArchiveDutiesMutationVariables>;
export const ProposeArchiveExitDocument = new TypedDocumentString(`
    mutation ProposeArchiveExit($input: ProposeArchiveExitInput!) {
  proposeArchiveExit(input: $input) {
    exit {
      id
    }
  }
}
    `, {"hash":"sha256:a920d4a00e0dd89676d04f8b3f44059af2585c0ccd69140f29135240a4633203"}) as unknown as TypedDocumentString<ProposeArchiveExitMutation, ProposeArchiveExitMutationVariables>;
export const WithdrawArchiveExitDocument = new TypedDocumentString(`
    mutation WithdrawArchiveExit($input: WithdrawArchiveExitInput!) {
  withdrawArchiveExit(input: $input) {
    exit {
      id
    }
  }
}
    `, {"hash":"sha256:36a2672e0d4f1e2e0b632da28f690c66924507d2f995718e4dc6d3f4fed41156"}) as unknown as TypedDocumentString<WithdrawArchiveExitMutation, WithdrawArchiveExitMutationVariables>;
export const ArchiveHandoversDocument = new TypedDocumentString(`
    query ArchiveHandovers($states: [ArchiveHandoverState!], $first: Int, $offset: Int) {
  archiveHandovers(states: $states, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        ...HandoverParts
      }
    }
  }
}
    fragment HandoverParts on ArchiveHandover {
  id
  state
  reason
  receiverName
  archive {
    id
    number
    headName
  }
  proposedByName
  proposedAt
  reviewedByName
  reviewedAt
  opinion
  expiresOn
  outcome
  endedAt
  receipt {
    number
  }
  viewerCan
  version
}`, {"hash":"sha256:71ac40d8c1ad0906f9dd1456d0102edbb399a1b5afb02315ee4d862c57af93ea"}) as unknown as TypedDocumentString<ArchiveHandoversQuery, ArchiveHandoversQueryVariables>;
export const ArchiveOffersDocument = new TypedDocumentString(`
    query ArchiveOffers($states: [ArchiveOfferState!], $first: Int, $offset: Int) {
  archiveOffers(states: $states, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        ...OfferParts
      }
    }
  }
}
    fragment OfferParts on ArchiveOffer {
  id
  state
  giverName
  headMasked
  reason
  offeredByName
  offeredAt
  expiresOn
  answeredByName
  outcome
  endedAt
  archive {
    id
    number
  }
  receipt {
    number
  }
  viewerCan
  version
}`, {"hash":"sha256:48603b29f395ea4b462c6c6ea8a03d6c06a0be2877988d1d198449a87a8c8fa5"}) as unknown as TypedDocumentString<ArchiveOffersQuery, ArchiveOffersQueryVariables>;
export const HandoversOfArchiveDocument = new TypedDocumentString(`
    query HandoversOfArchive($id: ID!) {
  node(id: $id) {
    __typename
    ... on Archive {
      id
      handovers {
        ...HandoverParts
      }
      receivedBy {
        ...OfferParts
      }
    }
  }
}
    fragment HandoverParts on ArchiveHandover {
  id
  state
  reason
  receiverName
  archive {
    id
    number
    headName
  }
  proposedByName
  proposedAt
  reviewedByName
  reviewedAt
  opinion
  expiresOn
  outcome
  endedAt
  receipt {
    number
  }
  viewerCan
  version
}
fragment OfferParts on ArchiveOffer {
  id
  state
  giverName
  headMasked
  reason
  offeredByName
  offeredAt
  expiresOn
  answeredByName
  outcome
  endedAt
  archive {
    id
    number
  }
  receipt {
    number
  }
  viewerCan
  version
}`, {"hash":"sha256:017b75fbee07e2b09cefb4082a4248c9cf9c8a151af5ef26845695a37305a6ac"}) as unknown as TypedDocumentString<HandoversOfArchiveQuery, HandoversOfArchiveQueryVariables>;
export const HandoverDestinationsDocument = new TypedDocumentString(`
    query HandoverDestinations($search: String!) {
  handoverDestinations(search: $search) {
    id
    name
    uscc
  }
}
    `, {"hash":"sha256:d568d284cf76899eed0549eca2ec4c3cd2ef3b99e64cb49327481f203266cb11"}) as unknown as TypedDocumentString<HandoverDestinationsQuery, HandoverDestinationsQueryVariables>;
export const ProposeHandoverDocument = new TypedDocumentString(`
    mutation ProposeHandover($input: ProposeHandoverInput!) {
  proposeHandover(input: $input) {
    handover {
      id
    }
  }
}
    `, {"hash":"sha256:5a10c6304c9f895b359cf4e4599e48100e18a91a680c0357bcd2ae1cd8d3a3ed"}) as unknown as TypedDocumentString<ProposeHandoverMutation, ProposeHandoverMutationVariables>;
export const ReviewHandoverDocument = new TypedDocumentString(`
    mutation ReviewHandover($input: ReviewHandoverInput!) {
  reviewHandover(input: $input) {
    handover {
      id
    }
  }
}
    `, {"hash":"sha256:7ff09d37abbefa3c5df4d7479801fce4bebdb72d079ff8cb027c619d126ac82e"}) as unknown as TypedDocumentString<ReviewHandoverMutation, ReviewHandoverMutationVariables>;
export const WithdrawHandoverDocument = new TypedDocumentString(`
    mutation WithdrawHandover($input: WithdrawHandoverInput!) {
  withdrawHandover(input: $input) {
    handover {
      id
    }
  }
}
    `, {"hash":"sha256:03eeb0436d9aad2d24d4ea9e7f55e239196db7c8a50d5aee45c635264e29bcb0"}) as unknown as TypedDocumentString<WithdrawHandoverMutation, WithdrawHandoverMutationVariables>;
export const AcceptArchiveOfferDocument = new TypedDocumentString(`
    mutation AcceptArchiveOffer($input: AcceptArchiveOfferInput!) {
  acceptArchiveOffer(input: $input) {
    offer {
      id
    }
  }
}
    `, {"hash":"sha256:5726ebf31f769ac9356b56c94f86596d269d5cdc648dd6c60e3c03cf7b63a8e9"}) as unknown as TypedDocumentString<AcceptArchiveOfferMutation, AcceptArchiveOfferMutationVariables>;
export const DeclineArchiveOfferDocument = new TypedDocumentString(`
    mutation DeclineArchiveOffer($input: DeclineArchiveOfferInput!) {
  declineArchiveOffer(input: $input) {
    offer {
      id
    }
  }
}
    `, {"hash":"sha256:3fdb12f2942570271629627280b87de2a93fe3d431d3bfbfdcb176f36a283b72"}) as unknown as TypedDocumentString<DeclineArchiveOfferMutation, DeclineArchiveOfferMutationVariables>;
export const IntakeRulesDocument = new TypedDocumentString(`
    query IntakeRules {
  intakeSettings {
    twoSurveyors
    startDays
    surveyDays
    appraisalDays
    checkDays
    returnDays
    decisionDays
    recheckDays
    recheckMonths
    monitorMonths
    callBackMonths
    exitAppraisal
    exitNotice
    paperDays
    consentDays
    civilDays
    retentionYears
    version
  }
  documentRequirements {
    id
    kind
    cause
    category
    maxAgeMonths
    area
  }
}
    `, {"hash":"sha256:e5962662283ee959084c698836b49815a4af6f5ad4035eedf9f27a762fe49546"}) as unknown as TypedDocumentString<IntakeRulesQuery, IntakeRulesQueryVariables>;
export const UpdateIntakeSettingsDocument = new TypedDocumentString(`
    mutation UpdateIntakeSettings($input: UpdateIntakeSettingsInput!) {
  updateIntakeSettings(input: $input) {
    settings {
      version
    }
  }
}
    `, {"hash":"sha256:88cc4c4fda6fd8a0ab30ac466ff6d161274c5c41e26b33c380135d826d993990"}) as unknown as TypedDocumentString<UpdateIntakeSettingsMutation, UpdateIntakeSettingsMutationVariables>;
export const AddDocumentRequirementDocument = new TypedDocumentString(`
    mutation AddDocumentRequirement($input: AddDocumentRequirementInput!) {
  addDocumentRequirement(input: $input) {
    requirement {
      id
    }
  }
}
    `, {"hash":"sha256:69479df7552707f4f8a0fa6f9dfeda4736f5334084666ae53910ac892bc571aa"}) as unknown as TypedDocumentString<AddDocumentRequirementMutation, AddDocumentRequirementMutationVariables>;
export const RemoveDocumentRequirementDocument = new TypedDocumentString(`
    mutation RemoveDocumentRequirement($input: RemoveDocumentRequirementInput!) {
  removeDocumentRequirement(input: $input) {
    id
  }
}
    `, {"hash":"sha256:2771fdd3934e952b9209ee7a945044232db26bf288918696ddc0072b176b5dcc"}) as unknown as TypedDocumentString<RemoveDocumentRequirementMutation, RemoveDocumentRequirementMutationVariables>;
export const MeansTestDocument = new TypedDocumentString(`
    query MeansTest($archiveId: ID!) {
  meansTest(archiveId: $archiveId) {
    ...MeansTestParts
  }
}
    fragment MeansPaperParts on MeansPaper {
  attachmentId
  fileName
  sha256
}
fragment MeansExplanationParts on MeansExplanation {
  incomes {
    personId
    kind
    amount
    months
    total
    counted
    documentNo
    evidence {
      ...MeansPaperParts
    }
  }
  labour {
    personId
    standing
    age
    months
    monthly
    total
    note
    evidence {
      ...MeansPaperParts
    }
  }
  spendings {
    personId
    kind
    amount
    months
    total
    counted
    ofCause
    documentNo
    evidence {
      ...MeansPaperParts
    }
  }
  income
  spending
  net
  causeCost
  persons
  standard {
    areaCode
    residence
    monthly
    effectiveFrom
    documentNo
  }
  operator
  rulesNo
  checks {
    category
    rule {
      code
      title
      expression
    }
    multipleBP
    left
    right
    satisfied
    failure
  }
  exclusions {
    code
    title
    documentNo
    exception
    note
    harmless
    evidence {
      ...MeansPaperParts
    }
  }
  satisfied
  excluded
  proposed
}
fragment MeansTestParts on MeansTest {
  sheet {
    version
    areaCode
    residence
    incomes {
      personId
      kind
      amount
      months
      note
      evidenceIds
    }
    spendings {
      personId
      kind
      amount
      months
      ofCause
      note
      evidenceIds
    }
    findings {
      code
      exception
      note
      evidenceIds
    }
    exemptions {
      personId
      note
      evidenceIds
    }
    updatedByName
    updatedAt
  }
  explanation {
    ...MeansExplanationParts
  }
  assessments {
    id
    archiveVersion
    sheetVersion
    explanation {
      ...MeansExplanationParts
    }
    madeByName
    madeAt
    confirmation {
      category
      reason
      archiveVersion
      byName
      at
    }
  }
  current
  exclusions {
    code
    title
    exceptions
  }
  viewerCan
}`, {"hash":"sha256:2578a6a2052c89d4556dfac9580bcf475b37702e94a87869c0d485ae77bbefac"}) as unknown as TypedDocumentString<MeansTestQuery, MeansTestQueryVariables>;
export const PreviewMeansTestDocument = new TypedDocumentString(`
    query PreviewMeansTest($input: MeansLinesInput!) {
  previewMeansTest(input: $input) {
    ...MeansExplanationParts
  }
}
    fragment MeansPaperParts on MeansPaper {
  attachmentId
  fileName
  sha256
}
fragment MeansExplanationParts on MeansExplanation {
  incomes {
    personId
    kind
    amount
    months
    total
    counted
    documentNo
    evidence {
      ...MeansPaperParts
    }
  }
  labour {
    personId
    standing
    age
    months
    monthly
    total
    note
    evidence {
      ...MeansPaperParts
    }
  }
  spendings {
    personId
    kind
    amount
    months
    total
    counted
    ofCause
    documentNo
    evidence {
      ...MeansPaperParts
    }
  }
  income
  spending
  net
  causeCost
  persons
  standard {
    areaCode
    residence
    monthly
    effectiveFrom
    documentNo
  }
  operator
  rulesNo
  checks {
    category
    rule {
      code
      title
      expression
    }
    multipleBP
    left
    right
    satisfied
    failure
  }
  exclusions {
    code
    title
    documentNo
    exception
    note
    harmless
    evidence {
      ...MeansPaperParts
    }
  }
  satisfied
  excluded
  proposed
}`, {"hash":"sha256:29cb24533b6d37811631cf83dc8fcedadef6e249e61c0cf795d5adb076582849"}) as unknown as TypedDocumentString<PreviewMeansTestQuery, PreviewMeansTestQueryVariables>;
export const SaveMeansLinesDocument = new TypedDocumentString(`
    mutation SaveMeansLines($input: SaveMeansLinesInput!) {
  saveMeansLines(input: $input) {
    test {
      ...MeansTestParts
    }
  }
}
    fragment MeansPaperParts on MeansPaper {
  attachmentId
  fileName
  sha256
}
fragment MeansExplanationParts on MeansExplanation {
  incomes {
    personId
    kind
    amount
    months
    total
    counted
    documentNo
    evidence {
      ...MeansPaperParts
    }
  }
  labour {
    personId
    standing
    age
    months
    monthly
    total
    note
    evidence {
      ...MeansPaperParts
    }
  }
  spendings {
    personId
    kind
    amount
    months
    total
    counted
    ofCause
    documentNo
    evidence {
      ...MeansPaperParts
    }
  }
  income
  spending
  net
  causeCost
  persons
  standard {
    areaCode
    residence
    monthly
    effectiveFrom
    documentNo
  }
  operator
  rulesNo
  checks {
    category
    rule {
      code
      title
      expression
    }
    multipleBP
    left
    right
    satisfied
    failure
  }
  exclusions {
    code
    title
    documentNo
    exception
    note
    harmless
    evidence {
      ...MeansPaperParts
    }
  }
  satisfied
  excluded
  proposed
}
fragment MeansTestParts on MeansTest {
  sheet {
    version
    areaCode
    residence
    incomes {
      personId
      kind
      amount
      months
      note
      evidenceIds
    }
    spendings {
      personId
      kind
      amount
      months
      ofCause
      note
      evidenceIds
    }
    findings {
      code
      exception
      note
      evidenceIds
    }
    exemptions {
      personId
      note
      evidenceIds
    }
    updatedByName
    updatedAt
  }
  explanation {
    ...MeansExplanationParts
  }
  assessments {
    id
    archiveVersion
    sheetVersion
    explanation {
      ...MeansExplanationParts
    }
    madeByName
    madeAt
    confirmation {
      category
      reason
      archiveVersion
      byName
      at
    }
  }
  current
  exclusions {
    code
    title
    exceptions
  }
  viewerCan
}`, {"hash":"sha256:0e771bbd4d787ce77fb68ad2f147f48c266c7702c9cec5d5fad37f8c04f7a27b"}) as unknown as TypedDocumentString<SaveMeansLinesMutation, SaveMeansLinesMutationVariables>;
export const AssessArchiveDocument = new TypedDocumentString(`
    mutation AssessArchive($input: AssessArchiveInput!) {
  assessArchive(input: $input) {
    test {
      current
    }
  }
}
    `, {"hash":"sha256:1944332cbf5b0f37dd818c67b5009c720bf82dd62b6898d83cad3eb351635d01"}) as unknown as TypedDocumentString<AssessArchiveMutation, AssessArchiveMutationVariables>;
export const ConfirmAssessmentDocument = new TypedDocumentString(`
    mutation ConfirmAssessment($input: ConfirmAssessmentInput!) {
  confirmAssessment(input: $input) {
    archive {
      id
    }
  }
}
    `, {"hash":"sha256:3fb30c41ae54505a2601794eb5fa0464abce49cd82ac71aff60a2cc3867292b5"}) as unknown as TypedDocumentString<ConfirmAssessmentMutation, ConfirmAssessmentMutationVariables>;
export const OpenWorkerAccessDocument = new TypedDocumentString(`
    mutation OpenWorkerAccess($input: OpenWorkerAccessInput!) {
  openWorkerAccess(input: $input) {
    link
  }
}
    `, {"hash":"sha256:0c2cb191ad89e996efd0213dd30ed5c9ecbcbb9ca1515c0988a5762b6b1d52b6"}) as unknown as TypedDocumentString<OpenWorkerAccessMutation, OpenWorkerAccessMutationVariables>;
export const MyHouseholdsDocument = new TypedDocumentString(`
    query MyHouseholds($filter: ArchiveFilter!, $first: Int) {
  archives(filter: $filter, order: LAST_VISITED, first: $first) {
    totalCount
    edges {
      node {
        id
        number
        headName
        state
        category
        unit {
          fullName
        }
        missingPapers
        lacksGuardian
        lastVisitedOn
      }
    }
  }
}
    `, {"hash":"sha256:d40c75a943dadff29137fd3b8eba9d319296a5d04bcb3572e0ce3c0a6b6b0be5"}) as unknown as TypedDocumentString<MyHouseholdsQuery, MyHouseholdsQueryVariables>;
export const MyHouseholdDocument = new TypedDocumentString(`
    query MyHousehold($id: ID!) {
  node(id: $id) {
    __typename
    ... on Archive {
      id
      number
      headName
      state
      category
      mainCause
      unit {
        fullName
      }
      idNumber {
        state
        text
      }
      phone {
        state
        text
      }
      address {
        state
        text
      }
      wish
      missingPapers
      lacksGuardian
      lastVisitedOn
      viewerCan
      members {
        id
        name
        relation
        age
        status
        idNumber {
          state
          text
        }
      }
    }
  }
  applications(
    filter: {archiveId: $id, states: [DRAFT, SUBMITTED, NEED_MORE, ACCEPTED, UNDER_REVIEW, RETURNED, NOTICE, OBJECTION, APPROVED]}
    first: 20
  ) {
    edges {
      node {
        id
        number
        item
        state
        asked
      }
    }
  }
}
    `, {"hash":"sha256:3a85f31ab90dfbd0ef30c02b721be599834708b19b16b92238f5fc8fcc1b297e"}) as unknown as TypedDocumentString<MyHouseholdQuery, MyHouseholdQueryVariables>;
export const SaveArchiveDraftDocument = new TypedDocumentString(`
    mutation SaveArchiveDraft($input: ArchiveInput!) {
  saveArchiveDraft(input: $input) {
    archive {
      id
    }
    heldElsewhere
  }
}
    `, {"hash":"sha256:e736ab137a42a535a0efebad0bfc22bfc8580b41e5f1364fee25f39cff16ebb4"}) as unknown as TypedDocumentString<SaveArchiveDraftMutation, SaveArchiveDraftMutationVariables>;
export const ArchiveProgressDocument = new TypedDocumentString(`
    query ArchiveProgress($id: ID!) {
  node(id: $id) {
    __typename
    ... on Archive {
      id
      progress {
        round
        since
        dueOn
        dueUncertain
        overdue
        told
        steps {
          at
          actorName
          from
          to
          opinion
        }
        papers {
          id
          kind
          issuer
          issuedOn
          expiresOn
          note
          state
          refusal
          filedAt
          attachment {
            ...ProgressFile
          }
        }
        missing
        returns {
          missing
          note
          returnedByName
          returnedAt
          answeredAt
        }
        surveys {
          surveyedOn
          surveyorName
          secondName
          informant
          findings {
            section
            text
          }
          matches
          conclusion
          files {
            ...ProgressFile
          }
        }
        appraisals {
          heldOn
          present
          inFavour
          against
          minutes
          passed
          recordedByName
          files {
            ...ProgressFile
          }
        }
        checks {
          listedAt
          batchId
          batchNumber
          answeredOn
          result
          findings
          documentNo
          answeredByName
          files {
            ...ProgressFile
          }
        }
        callBacks {
          calledOn
          way
          situation
          stable
          recordedByName
        }
        stalePaper {
          since
          dueOn
          overdue
          told
        }
        viewerCan
      }
      exits {
        ...ExitParts
      }
    }
  }
}
    fragment ExitParts on ArchiveExit {
  id
  round
  state
  cause
  note
  findings {
    condition
    verdict
    evidence
  }
  heldOn
  present
  inFavour
  against
  minutes
  files {
    ...ProgressFile
  }
  assessmentId
  proposedByName
  proposedAt
  outcome
  endedAt
  relapsedAt
  viewerCan
  version
}
fragment ProgressFile on Attachment {
  id
  fileName
}`, {"hash":"sha256:ebc56dabbcb7a0a9e19160320b704ce06a4bfd974e31cd633930d54bb638297b"}) as unknown as TypedDocumentString<ArchiveProgressQuery, ArchiveProgressQueryVariables>;
export const SubmitArchiveDocument = new TypedDocumentString(`
    mutation SubmitArchive($input: SubmitArchiveInput!) {
  submitArchive(input: $input) {
    archive {
      id
    }
  }
}
    `, {"hash":"sha256:9fc32d22b8d744899e9ffdfa7a7c539537ff8115f9f295a1be6108a2d20b394e"}) as unknown as TypedDocumentString<SubmitArchiveMutation, SubmitArchiveMutationVariables>;
export const StartSurveyDocument = new TypedDocumentString(`
    mutation StartSurvey($input: ArchiveStepInput!) {
  startSurvey(input: $input) {
    archive {
      id
    }
  }
}
    `, {"hash":"sha256:51eece52e4d4f95f6d124b9fd60de32acc05ba2af44f88c58044ffe87194cdcf"}) as unknown as TypedDocumentString<StartSurveyMutation, StartSurveyMutationVariables>;
export const FinishSurveyDocument = new TypedDocumentString(`
    mutation FinishSurvey($input: FinishSurveyInput!) {
  finishSurvey(input: $input) {
    archive {
      id
    }
  }
}
    `, {"hash":"sha256:41a80ffa03725edd2a592694f0b18aad7459f1b9e89f12f6a2713f301f7814c8"}) as unknown as TypedDocumentString<FinishSurveyMutation, FinishSurveyMutationVariables>;
export const AppraiseArchiveDocument = new TypedDocumentString(`
    mutation AppraiseArchive($input: AppraiseArchiveInput!) {
  appraiseArchive(input: $input) {
    archive {
      id
    }
  }
}
    `, {"hash":"sha256:8edad1b28422d60802691f49dc66cf1773527dfe5ac1ac5a3dc0c3ae597be111"}) as unknown as TypedDocumentString<AppraiseArchiveMutation, AppraiseArchiveMutationVariables>;
export const AnswerCheckDocument = new TypedDocumentString(`
    mutation AnswerCheck($input: AnswerCheckInput!) {
  answerCheck(input: $input) {
    archive {
      id
    }
  }
}
    `, {"hash":"sha256:17a851396a9e31c64e7eaa222bf7b2cae287eaf689ef456089c2ccd839f7d191"}) as unknown as TypedDocumentString<AnswerCheckMutation, AnswerCheckMutationVariables>;
export const ReturnArchiveDocument = new TypedDocumentString(`
    mutation ReturnArchive($input: ReturnArchiveInput!) {
  returnArchive(input: $input) {
    archive {
      id
    }
  }
}
    `, {"hash":"sha256:c16ec2ccfbf8cd517af543d7843806142a53c05f65e3957cb33acbf7a3be6ef1"}) as unknown as TypedDocumentString<ReturnArchiveMutation, ReturnArchiveMutationVariables>;
export const RejectArchiveDocument = new TypedDocumentString(`
    mutation RejectArchive($input: RejectArchiveInput!) {
  rejectArchive(input: $input) {
    archive {
      id
    }
  }
}
    `, {"hash":"sha256:f9e8cf5e4f25fba12f22c5aa5744d91241dc64088d0911b843fc31dd3787b892"}) as unknown as TypedDocumentString<RejectArchiveMutation, RejectArchiveMutationVariables>;
export const WithdrawArchiveDocument = new TypedDocumentString(`
    mutation WithdrawArchive($input: ArchiveStepInput!) {
  withdrawArchive(input: $input) {
    archive {
      id
    }
  }
}
    `, {"hash":"sha256:5a03e54247c063487bd1566598d6ca69c2d277edbfbafcebfd6600c74bfc02ba"}) as unknown as TypedDocumentString<WithdrawArchiveMutation, WithdrawArchiveMutationVariables>;
export const KeepArchiveDocument = new TypedDocumentString(`
    mutation KeepArchive($input: ArchiveStepInput!) {
  keepArchive(input: $input) {
    archive {
      id
    }
  }
}
    `, {"hash":"sha256:0fbea4803b6268bf5ac4b876e823e6b11d776ea35ac9380059d43a8dd7813f14"}) as unknown as TypedDocumentString<KeepArchiveMutation, KeepArchiveMutationVariables>;
export const MonitorArchiveDocument = new TypedDocumentString(`
    mutation MonitorArchive($input: ArchiveStepInput!) {
  monitorArchive(input: $input) {
    archive {
      id
    }
  }
}
    `, {"hash":"sha256:034e5ed01b11eb088ccae2054f0f4c75a5daff5ec1da4df8011255290283ca8c"}) as unknown as TypedDocumentString<MonitorArchiveMutation, MonitorArchiveMutationVariables>;
export const CallBackArchiveDocument = new TypedDocumentString(`
    mutation CallBackArchive($input: CallBackInput!) {
  callBackArchive(input: $input) {
    archive {
      id
    }
  }
}
    `, {"hash":"sha256:be5866b65b536be8dc4c22cc9f1143667dba07ecf6a3dc21975239f10264bd7e"}) as unknown as TypedDocumentString<CallBackArchiveMutation, CallBackArchiveMutationVariables>;
export const RelapseArchiveDocument = new TypedDocumentString(`
    mutation RelapseArchive($input: ArchiveStepInput!) {
  relapseArchive(input: $input) {
    archive {
      id
    }
  }
}
    `, {"hash":"sha256:51762ee58c6ce3228976ce6e6f28bdfc9ca29be335b014ad85981fd430d5dd01"}) as unknown as TypedDocumentString<RelapseArchiveMutation, RelapseArchiveMutationVariables>;
export const CloseArchiveDocument = new TypedDocumentString(`
    mutation CloseArchive($input: ArchiveStepInput!) {
  closeArchive(input: $input) {
    archive {
      id
    }
  }
}
    `, {"hash":"sha256:f31d930629f9938c4bd9249abf4b9f9f51d2c92c69bfad91d6191f96d582e38d"}) as unknown as TypedDocumentString<CloseArchiveMutation, CloseArchiveMutationVariables>;
export const FilePaperDocument = new TypedDocumentString(`
    mutation FilePaper($input: FilePaperInput!) {
  filePaper(input: $input) {
    archive {
      id
    }
  }
}
    `, {"hash":"sha256:7b51c7bd634494f21d519d263a25ef1879733933e32cbda8838ee3ec87f8d299"}) as unknown as TypedDocumentString<FilePaperMutation, FilePaperMutationVariables>;
export const CheckPaperDocument = new TypedDocumentString(`
    mutation CheckPaper($input: CheckPaperInput!) {
  checkPaper(input: $input) {
    archive {
      id
    }
  }
}
    `, {"hash":"sha256:d7470d50da2393d25214eac572cc780edf8d93a90d93929090fdc5a5d84e058d"}) as unknown as TypedDocumentString<CheckPaperMutation, CheckPaperMutationVariables>;
export const RemovePaperDocument = new TypedDocumentString(`
    mutation RemovePaper($input: RemovePaperInput!) {
  removePaper(input: $input) {
    archive {
      id
    }
  }
}
    `, {"hash":"sha256:a653bf4f38bd8c6b90e467f232bb48d044e92baa26e823af479a8227574a8168"}) as unknown as TypedDocumentString<RemovePaperMutation, RemovePaperMutationVariables>;
export const ProgressFileLinkDocument = new TypedDocumentString(`
    query ProgressFileLink($id: ID!) {
  node(id: $id) {
    __typename
    ... on Attachment {
      link {
        url
      }
    }
  }
}
    `, {"hash":"sha256:314920ae4b987824afe6f44f0ce4182978e03d3bf5565c0122369c02885be42f"}) as unknown as TypedDocumentString<ProgressFileLinkQuery, ProgressFileLinkQueryVariables>;
export const FinishCheckDocument = new TypedDocumentString(`
    mutation FinishCheck($input: ArchiveStepInput!) {
  finishCheck(input: $input) {
    archive {
      id
    }
  }
}
    `, {"hash":"sha256:9c44a62dbbd547d13d00b18810e1b1dbce05eb3290a31a14079807d60240ece9"}) as unknown as TypedDocumentString<FinishCheckMutation, FinishCheckMutationVariables>;
export const RenewPaperCopyDocument = new TypedDocumentString(`
    mutation RenewPaperCopy($input: RenewPaperCopyInput!) {
  renewPaperCopy(input: $input) {
    archive {
      id
    }
  }
}
    `, {"hash":"sha256:47291d1c03d7c31de673d071a2b3e047e2d26ae07e2ddc5c98f13615bb839475"}) as unknown as TypedDocumentString<RenewPaperCopyMutation, RenewPaperCopyMutationVariables>;
export const DibaoStandardsDocument = new TypedDocumentString(`
    query DibaoStandards {
  dibaoStandards {
    id
    areaCode
    residence
    monthly
    effectiveFrom
    effectiveTo
    documentNo
    ownerName
    version
  }
}
    `, {"hash":"sha256:affd693e82a593b694f51e33f05f170ef343aa351d3cfd38017230c59893b08f"}) as unknown as TypedDocumentString<DibaoStandardsQuery, DibaoStandardsQueryVariables>;
export const SaveDibaoStandardDocument = new TypedDocumentString(`
    mutation SaveDibaoStandard($input: SaveDibaoStandardInput!) {
  saveDibaoStandard(input: $input) {
    standard {
      id
    }
  }
}
    `, {"hash":"sha256:e11d273d20c70de7e86bb6ab22ba63339bd2eaefefebeeb93762f5b0ee79e66d"}) as unknown as TypedDocumentString<SaveDibaoStandardMutation, SaveDibaoStandardMutationVariables>;
export const MeansRulesDocument = new TypedDocumentString(`
    query MeansRules {
  meansRules {
    number
    effectiveFrom
    note
    savedByName
    savedAt
    ownerName
    parameters {
      operator
      deepBP
      relativeBP
      accidentBP
      minimumWage
      workingAge {
        from
        men
        women
      }
      incomes {
        kind
        counted
        documentNo
      }
      spendings {
        kind
        counted
        documentNo
      }
      exclusions {
        code
        title
        documentNo
        exceptions
      }
      localRules {
        code
        title
        category
        expression
        documentNo
      }
    }
  }
  meansVariables {
    name
    type
  }
}
    `, {"hash":"sha256:29b1c5b700779ab9fc55e866d078554b43657518eb4a196a62cb24a46ccd8738"}) as unknown as TypedDocumentString<MeansRulesQuery, MeansRulesQueryVariables>;
export const SaveMeansRulesDocument = new TypedDocumentString(`
    mutation SaveMeansRules($input: SaveMeansRulesInput!) {
  saveMeansRules(input: $input) {
    rules {
      number
    }
  }
}
    `, {"hash":"sha256:beb9e7da45571bef860513c5ce6dff501e1723174c52c8de8ff53314da174bb0"}) as unknown as TypedDocumentString<SaveMeansRulesMutation, SaveMeansRulesMutationVariables>;
export const CheckMeansExpressionDocument = new TypedDocumentString(`
    query CheckMeansExpression($expression: String!) {
  checkMeansExpression(expression: $expression) {
    problem {
      line
      column
      message
    }
  }
}
    `, {"hash":"sha256:5c41ba3fc4a58ece5cb99a7ff73c99523999062e6ce8585b73b3faccd1deab26"}) as unknown as TypedDocumentString<CheckMeansExpressionQuery, CheckMeansExpressionQueryVariables>;
export const MeansTrialsDocument = new TypedDocumentString(`
    query MeansTrials {
  meansTrials {
    ...MeansTrialParts
  }
}
    fragment MeansTrialParts on MeansTrial {
  id
  state
  rulesNo
  rulesOwnerName
  total
  createdByName
  createdAt
  finishedAt
  result {
    tried
    noFigures
    noStandard
    changed
    categories {
      category
      filed
      before
      after
      entered
      left
      budget
    }
    moves {
      from
      to
      households
    }
    budget
  }
}`, {"hash":"sha256:71a0a4a721005a0b88c1c4734e5e031b0cfac6a5d08e8e1e3fc2634659ee34bb"}) as unknown as TypedDocumentString<MeansTrialsQuery, MeansTrialsQueryVariables>;
export const StartMeansTrialDocument = new TypedDocumentString(`
    mutation StartMeansTrial($input: StartMeansTrialInput!) {
  startMeansTrial(input: $input) {
    trial {
      id
    }
  }
}
    `, {"hash":"sha256:b73a9caf805d8121dba6dff38a535f6300c36482b0f023eca9d2409df946b58c"}) as unknown as TypedDocumentString<StartMeansTrialMutation, StartMeansTrialMutationVariables>;
export const TrialHouseholdsDocument = new TypedDocumentString(`
    query TrialHouseholds($id: ID!) {
  node(id: $id) {
    __typename
    ... on MeansTrial {
      affected {
        archiveId
        number
        headName
        unitName
        was
        becomes
      }
    }
  }
}
    `, {"hash":"sha256:c8e79d2395c00ea242e82ea32caca821fff06726f25c6897725c6799e94e1439"}) as unknown as TypedDocumentString<TrialHouseholdsQuery, TrialHouseholdsQueryVariables>;
export const JobsDocument = new TypedDocumentString(`
    query Jobs {
  jobCounts {
    pending
    dead
    held
  }
  deadJobs {
    id
    kind
    attempts
    lastError
    createdAt
  }
}
    `, {"hash":"sha256:9cd05dc2100a53c6dd1336dc7aa356f39a1890228417c923cbd02b41784bbb6d"}) as unknown as TypedDocumentString<JobsQuery, JobsQueryVariables>;
export const RetryJobDocument = new TypedDocumentString(`
    mutation RetryJob($input: RetryJobInput!) {
  retryJob(input: $input) {
    counts {
      dead
    }
  }
}
    `, {"hash":"sha256:918205fff11c8632acc0b5bef9835fce1cbc21cb5f72c12ff6c9c89849842744"}) as unknown as TypedDocumentString<RetryJobMutation, RetryJobMutationVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members($filter: MemberFilter, $first: Int, $offset: Int) {
  members(filter: $filter, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        ...MemberDetail
      }
    }
  }
}
    fragment MemberDetail on Member {
  id
  displayName
  login
  title
  unit {
    id
    fullName
  }
  phone
  state
  roles {
    id
    role
    unit {
      id
      fullName
    }
    validFrom
    validTo
  }
  version
  createdAt
}`, {"hash":"sha256:3717db5ab6433f7019719f4ef8f53e00eb60535760bc1b0ad2e96c39cb8a6281"}) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const MemberDocument = new TypedDocumentString(`
    query Member($id: ID!) {
  node(id: $id) {
    __typename
    ... on Member {
      ...MemberDetail
    }
  }
}
    fragment MemberDetail on Member {
  id
  displayName
  login
  title
  unit {
    id
    fullName
  }
  phone
  state
  roles {
    id
    role
    unit {
      id
      fullName
    }
    validFrom
    validTo
  }
  version
  createdAt
}`, {"hash":"sha256:8189c5680d4ea8718f91ea832a9987908e3f6d88fef22e7af1525ed0c364b539"}) as unknown as TypedDocumentString<MemberQuery, MemberQueryVariables>;
export const TenantKindDocument = new TypedDocumentString(`
    query TenantKind {
  tenant {
    id
    kind
  }
}
    `, {"hash":"sha256:0272d7006a940888255f8be8396f08f59405ebb5f4a462826e90bca27e1af15e"}) as unknown as TypedDocumentString<TenantKindQuery, TenantKindQueryVariables>;
export const InvitationsDocument = new TypedDocumentString(`
    query Invitations {
  invitations {
    id
    login
    displayName
    title
    unit {
      id
      fullName
    }
    roles {
      role
      unitId
    }
    createdAt
    expiresAt
  }
}
    `, {"hash":"sha256:aa0a07d37405af15d81a78a53711e57e6b2c70426d10000fda8c1795b0bbebc1"}) as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const InviteMemberDocument = new TypedDocumentString(`
    mutation InviteMember($input: InviteMemberInput!) {
  inviteMember(input: $input) {
    invitation {
      id
      displayName
    }
    url
  }
}
    `, {"hash":"sha256:a1b3441087e439c40fe4666e32c0eb894a43c7a5a75c939a348416db93bb4c10"}) as unknown as TypedDocumentString<InviteMemberMutation, InviteMemberMutationVariables>;
export const RevokeInvitationDocument = new TypedDocumentString(`
    mutation RevokeInvitation($input: RevokeInvitationInput!) {
  revokeInvitation(input: $input) {
    invitation {
      id
    }
  }
}
    `, {"hash":"sha256:e77e441994d81b617c0aa4153ca56de7aab89fc377283b338246ccb0ec62ab8d"}) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const UpdateMemberDocument = new TypedDocumentString(`
    mutation UpdateMember($input: UpdateMemberInput!) {
  updateMember(input: $input) {
    member {
      id
    }
  }
}
    `, {"hash":"sha256:98d084c40380f9d366d61718dabbfc2f43cde59c231a78a496b3747311139897"}) as unknown as TypedDocumentString<UpdateMemberMutation, UpdateMemberMutationVariables>;
export const AssignRoleDocument = new TypedDocumentString(`
    mutation AssignRole($input: AssignRoleInput!) {
  assignRole(input: $input) {
    member {
      id
    }
  }
}
    `, {"hash":"sha256:861f3883823c602fe18e935d9b6528c7d827d4905b0bb71b8d79dfa77dd1204b"}) as unknown as TypedDocumentString<AssignRoleMutation, AssignRoleMutationVariables>;
export const RevokeRoleDocument = new TypedDocumentString(`
    mutation RevokeRole($input: RevokeRoleInput!) {
  revokeRole(input: $input) {
    member {
      id
    }
  }
}
    `, {"hash":"sha256:a4fb0be604449dd658aaf761318c50e1dab5f850116d3826d4a3efbb625a5c29"}) as unknown as TypedDocumentString<RevokeRoleMutation, RevokeRoleMutationVariables>;
export const EndMemberSessionsDocument = new TypedDocumentString(`
    mutation EndMemberSessions($input: EndMemberSessionsInput!) {
  endMemberSessions(input: $input) {
    ended
  }
}
    `, {"hash":"sha256:0b35bef5c5c839518a333c05466c4dc57eb65701557ac7de7067ae94f72546d7"}) as unknown as TypedDocumentString<EndMemberSessionsMutation, EndMemberSessionsMutationVariables>;
export const MySessionsDocument = new TypedDocumentString(`
    query MySessions {
  mySessions {
    id
    createdAt
    lastSeenAt
    expiresAt
    ip
    userAgent
    current
  }
}
    `, {"hash":"sha256:0a0ce1fc8dfbd1d5ca91c617c55734078c242472b849073aa66fb5a8ba88b4f1"}) as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const RevokeSessionDocument = new TypedDocumentString(`
    mutation RevokeSession($input: RevokeSessionInput!) {
  revokeSession(input: $input) {
    session {
      id
    }
  }
}
    `, {"hash":"sha256:37141a24404cdc938e00791201256e8e4cfe7289ce80d3fdab5623c0bdb20810"}) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    viewer {
      accountId
    }
  }
}
    `, {"hash":"sha256:da744b87b0eff70646b01d0c0c8deac6db2e3c184ff9a7065055dd62fa694401"}) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($token: String!) {
  invitation(token: $token) {
    tenantName
    login
    displayName
    accountExists
    expiresAt
  }
}
    `, {"hash":"sha256:9947e5a512d42eaa0c824fec82b6e5de0480500ca5b9daffaa57b6ba5a940c14"}) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    viewer {
      accountId
    }
  }
}
    `, {"hash":"sha256:d091d311e85994a021e85f4e7c846c2240d85af3bfc54a0dc9435c088c765cec"}) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const NotificationPreferenceDocument = new TypedDocumentString(`
    query NotificationPreference {
  notificationPreference {
    email
  }
}
    `, {"hash":"sha256:404b3dbb3b0b6aad0efbea4269f656365663628dea2066728992a17a6b748c42"}) as unknown as TypedDocumentString<NotificationPreferenceQuery, NotificationPreferenceQueryVariables>;
export const SetNotificationPreferenceDocument = new TypedDocumentString(`
    mutation SetNotificationPreference($input: SetNotificationPreferenceInput!) {
  setNotificationPreference(input: $input) {
    preference {
      email
    }
  }
}
    `, {"hash":"sha256:00d258ce8e7411ef42e9c04de6004d0a93659d77e70b4bbe82ddc7c2d793c30f"}) as unknown as TypedDocumentString<SetNotificationPreferenceMutation, SetNotificationPreferenceMutationVariables>;
export const LoginDocument = new TypedDocumentString(`
    mutation Login($input: LoginInput!) {
  login(input: $input) {
    viewer {
      accountId
    }
  }
}
    `, {"hash":"sha256:d38c5028f66931f506e80af8e914186074990ff662a498b9adb68c9019faa715"}) as unknown as TypedDocumentString<LoginMutation, LoginMutationVariables>;
export const NotificationsDocument = new TypedDocumentString(`
    query Notifications($unreadOnly: Boolean, $first: Int, $offset: Int) {
  notifications(unreadOnly: $unreadOnly, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        id
        title
        body
        link
        createdAt
        readAt
      }
    }
  }
}
    `, {"hash":"sha256:900b17d1215b985b26ca9333a7be0e9a42ca9931369b93bb309014cf13934a2c"}) as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const MarkNotificationsReadDocument = new TypedDocumentString(`
    mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {
  markNotificationsRead(input: $input) {
    unread
  }
}
    `, {"hash":"sha256:a7c716d275c622aef2e9b5e66a3377682ad0a61abef4f943ff9f5b53a42f389c"}) as unknown as TypedDocumentString<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const TenantDocument = new TypedDocumentString(`
    query Tenant {
  tenant {
    id
    kind
    name
    shortName
    uscc
    areaCode
    state
    version
    parent {
      id
      name
    }
    settings {
      noticeWorkdays
      overdueDays
      twoHandlers
    }
  }
}
    `, {"hash":"sha256:b95a4b68c73435558008553ab4f9074ff72f516aa23ce3a241838863594f66b9"}) as unknown as TypedDocumentString<TenantQuery, TenantQueryVariables>;
export const UpdateTenantDocument = new TypedDocumentString(`
    mutation UpdateTenant($input: UpdateTenantInput!) {
  updateTenant(input: $input) {
    tenant {
      id
    }
  }
}
    `, {"hash":"sha256:8bdc80560476182e2842459d25afbc7ab276013b6bf021d13405468854ce0855"}) as unknown as TypedDocumentString<UpdateTenantMutation, UpdateTenantMutationVariables>;
export const UnitDocument = new TypedDocumentString(`
    query Unit($id: ID!) {
  node(id: $id) {
    __typename
    ... on Unit {
      kind
      name
      code
      memberCount
      version
    }
  }
}
    `, {"hash":"sha256:8986e5e0d29b4583ea365cfdf62d33bb3ae5fa5d3157a2b63ecef5c0b1f15bb9"}) as unknown as TypedDocumentString<UnitQuery, UnitQueryVariables>;
export const CreateUnitDocument = new TypedDocumentString(`
    mutation CreateUnit($input: CreateUnitInput!) {
  createUnit(input: $input) {
    unit {
      id
    }
  }
}
    `, {"hash":"sha256:2090ac610a04c79966cd6de90f216a74327baef5ec759a907454fea1061a6027"}) as unknown as TypedDocumentString<CreateUnitMutation, CreateUnitMutationVariables>;
export const UpdateUnitDocument = new TypedDocumentString(`
    mutation UpdateUnit($input: UpdateUnitInput!) {
  updateUnit(input: $input) {
    unit {
      id
    }
  }
}
    `, {"hash":"sha256:4d7c9f2b9ca142059800bb62464eefad8f3fe8a86b2b9f44c3302c30dcef6abd"}) as unknown as TypedDocumentString<UpdateUnitMutation, UpdateUnitMutationVariables>;
export const MoveUnitDocument = new TypedDocumentString(`
    mutation MoveUnit($input: MoveUnitInput!) {
  moveUnit(input: $input) {
    unit {
      id
    }
  }
}
    `, {"hash":"sha256:49707af1c122687d6cbacd111bfa850e4adf747043a6bac857d760ba01586b5e"}) as unknown as TypedDocumentString<MoveUnitMutation, MoveUnitMutationVariables>;
export const DissolveUnitDocument = new TypedDocumentString(`
    mutation DissolveUnit($input: DissolveUnitInput!) {
  dissolveUnit(input: $input) {
    unit {
      id
    }
  }
}
    `, {"hash":"sha256:63064e67dc89f4dc2694195341fbe4138c74901f92d9b26fc5bb0b0727e5ffba"}) as unknown as TypedDocumentString<DissolveUnitMutation, DissolveUnitMutationVariables>;
export const SitesDocument = new TypedDocumentString(`
    query Sites {
  sites {
    id
    kind
    name
    unit {
      id
      fullName
    }
    parentId
    address
    phone
    openHours
    state
    version
  }
}
    `, {"hash":"sha256:65a5cd66f8c3be3d0f632e61280a67bb350193dfcbc1d8fcc89bc726867667fa"}) as unknown as TypedDocumentString<SitesQuery, SitesQueryVariables>;
export const CreateSiteDocument = new TypedDocumentString(`
    mutation CreateSite($input: CreateSiteInput!) {
  createSite(input: $input) {
    site {
      id
    }
  }
}
    `, {"hash":"sha256:0e567b88ac593c642aff9610dc0eee492975e77bf6373fa8db659029484e52e1"}) as unknown as TypedDocumentString<CreateSiteMutation, CreateSiteMutationVariables>;
export const UpdateSiteDocument = new TypedDocumentString(`
    mutation UpdateSite($input: UpdateSiteInput!) {
  updateSite(input: $input) {
    site {
      id
    }
  }
}
    `, {"hash":"sha256:03d191494de02fea15c0eb75fe85f65d4ee8d36ed63c7f6c53790462715ffedb"}) as unknown as TypedDocumentString<UpdateSiteMutation, UpdateSiteMutationVariables>;
export const SubordinatesDocument = new TypedDocumentString(`
    query Subordinates($filter: SubordinateFilter, $first: Int, $offset: Int) {
  subordinates(filter: $filter, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        id
        kind
        name
        shortName
        uscc
        areaCode
        state
        suspendedReason
        parent {
          id
          name
        }
        version
        createdAt
      }
    }
  }
}
    `, {"hash":"sha256:78f76825c405b00b04881b073013e049ecf9195d6b965c3d0e2de0ec9ce6b2dc"}) as unknown as TypedDocumentString<SubordinatesQuery, SubordinatesQueryVariables>;
export const AdmitTenantDocument = new TypedDocumentString(`
    mutation AdmitTenant($input: AdmitTenantInput!) {
  admitTenant(input: $input) {
    tenant {
      id
      name
    }
    invitationUrl
  }
}
    `, {"hash":"sha256:c67986e9cfc83feb934cb2f5089812ec3bbc74174c2764e09de648f71e54900e"}) as unknown as TypedDocumentString<AdmitTenantMutation, AdmitTenantMutationVariables>;
export const SuspendTenantDocument = new TypedDocumentString(`
    mutation SuspendTenant($input: SuspendTenantInput!) {
  suspendTenant(input: $input) {
    tenant {
      id
    }
  }
}
    `, {"hash":"sha256:af963dba5236c377ff2cf77662d88fb5d662eb7d8727f12898313ff11fd7358c"}) as unknown as TypedDocumentString<SuspendTenantMutation, SuspendTenantMutationVariables>;
export const ResumeTenantDocument = new TypedDocumentString(`
    mutation ResumeTenant($input: ResumeTenantInput!) {
  resumeTenant(input: $input) {
    tenant {
      id
    }
  }
}
    `, {"hash":"sha256:aeac287e317edf25cf21afc721bed495e3962916d87c48e6e831e016c3792d26"}) as unknown as TypedDocumentString<ResumeTenantMutation, ResumeTenantMutationVariables>;
export const SupervisionGrantsDocument = new TypedDocumentString(`
    query SupervisionGrants($first: Int, $offset: Int) {
  supervisionGrants(first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        id
        tenantId
        tenantName
        supervisorName
        purpose
        scopes
        state
        inForce
        requestedByName
        requestedAt
        decidedByName
        decidedAt
        decisionNote
        expiresAt
        version
      }
    }
  }
}
    `, {"hash":"sha256:99e8ce995b0b9e5d892770d8109e482c9163aaf5a6e3f8cbf2c740705e30c391"}) as unknown as TypedDocumentString<SupervisionGrantsQuery, SupervisionGrantsQueryVariables>;
export const RequestGrantDocument = new TypedDocumentString(`
    mutation RequestGrant($input: RequestGrantInput!) {
  requestGrant(input: $input) {
    grant {
      id
    }
  }
}
    `, {"hash":"sha256:deff98f9924b821dd343152261c60f865730fdddaea788a5b17d94383c9191e9"}) as unknown as TypedDocumentString<RequestGrantMutation, RequestGrantMutationVariables>;
export const DecideGrantDocument = new TypedDocumentString(`
    mutation DecideGrant($input: DecideGrantInput!) {
  decideGrant(input: $input) {
    grant {
      id
    }
  }
}
    `, {"hash":"sha256:50117c75732b033079830d53f73f2e84445ec267fc83a9105b4edcfc1c6d7bfd"}) as unknown as TypedDocumentString<DecideGrantMutation, DecideGrantMutationVariables>;
export const RevokeGrantDocument = new TypedDocumentString(`
    mutation RevokeGrant($input: RevokeGrantInput!) {
  revokeGrant(input: $input) {
    grant {
      id
    }
  }
}
    `, {"hash":"sha256:bada408899d7c593cca5bf98331aebca7cc69384128c43a0acb43de5e2569990"}) as unknown as TypedDocumentString<RevokeGrantMutation, RevokeGrantMutationVariables>;
export const AccessLogDocument = new TypedDocumentString(`
    query AccessLog($filter: AccessLogFilter, $first: Int, $offset: Int) {
  accessLog(filter: $filter, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        id
        at
        viewerTenantName
        viewerName
        purpose
        objectKind
        objectId
        fields
        rowCount
        external
      }
    }
  }
}
    `, {"hash":"sha256:e346b5b21da5d8ba3178b8477454b4d3f44ca3e4a36e759137eca163ee549286"}) as unknown as TypedDocumentString<AccessLogQuery, AccessLogQueryVariables>;
export const VerifyPrintoutDocument = new TypedDocumentString(`
    query VerifyPrintout($proof: String!) {
  verifyPrintout(proof: $proof) {
    id
    title
    edition
    whole
    pages
    purpose
    printedByName
    printedAt
  }
}
    `, {"hash":"sha256:deaf02c0b65fcc80674927baed1b9b7670a05ade7c3683c6b5c8aa99a77564a0"}) as unknown as TypedDocumentString<VerifyPrintoutQuery, VerifyPrintoutQueryVariables>;
export const CampaignRunsDocument = new TypedDocumentString(`
    query CampaignRuns($filter: RunFilter, $first: Int, $offset: Int) {
  campaignRuns(filter: $filter, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        id
        title
        state
        openedAt
        endsOn
        progress {
          planned
          received
          undelivered
          unassigned
          overdue
          cashPlannedFen
          cashReceivedFen
        }
      }
    }
  }
}
    `, {"hash":"sha256:a06b30cae44d275a1d0c64c3ab4352ab7602037c3df6a5f46da74e8bcd361109"}) as unknown as TypedDocumentString<CampaignRunsQuery, CampaignRunsQueryVariables>;
export const CampaignRunDocument = new TypedDocumentString(`
    query CampaignRun($id: ID!) {
  node(id: $id) {
    ... on CampaignRun {
      id
      title
      state
      stopReason
      endsOn
      openedAt
      closedAt
      summaryText
      viewerCan
      version
      campaign {
        id
        title
      }
      progress {
        expected
        planned
        received
        undelivered
        removed
        unassigned
        overdue
        cashPlannedFen
        cashReceivedFen
        goodsReceivedFen
        skippedListed
        skippedElsewhere
      }
    }
  }
}
    `, {"hash":"sha256:30bc9f9085af80ca798b9da04a4a175ef2e03f9eff12b9e1cb5a8dc124a9a126"}) as unknown as TypedDocumentString<CampaignRunQuery, CampaignRunQueryVariables>;
export const CampaignRunSummaryDocument = new TypedDocumentString(`
    query CampaignRunSummary($id: ID!) {
  node(id: $id) {
    ... on CampaignRun {
      title
      openedAt
      endsOn
      summary {
        people
        households
        personTimes
        followUps
        followUpsOpen
        byClass {
          key
          planned
          received
          people
          cashFen
          goodsFen
        }
        byUnit {
          key
          planned
          received
          people
          cashFen
          goodsFen
        }
        byDay {
          date
          received
          cashFen
        }
      }
    }
  }
}
    `, {"hash":"sha256:d046e86baf57ee8cbbac214764fe49a84ecc8304b4f111f296825285765c97c0"}) as unknown as TypedDocumentString<CampaignRunSummaryQuery, CampaignRunSummaryQueryVariables>;
export const RunVisitsDocument = new TypedDocumentString(`
    query RunVisits($id: ID!, $filter: VisitFilter, $order: VisitOrder, $first: Int, $offset: Int) {
  node(id: $id) {
    ... on CampaignRun {
      visits(filter: $filter, order: $order, first: $first, offset: $offset) {
        totalCount
        edges {
          node {
            id
            name
            class
            state
            cashFen
            dueOn
            overdue
            late
            visitedAt
            version
            viewerCan
            unit {
              id
              fullName
            }
            helper {
              id
              displayName
            }
            goods {
              name
              quantity
              unit
              valueFen
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:be30507c9cae3c0f87a583a7c6ce257c78c4b08e7ba8af202f20fe19bcf1e935"}) as unknown as TypedDocumentString<RunVisitsQuery, RunVisitsQueryVariables>;
export const VisitDetailDocument = new TypedDocumentString(`
    query VisitDetail($id: ID!) {
  node(id: $id) {
    ... on Visit {
      id
      archiveId
      name
      class
      state
      cashFen
      dueOn
      overdue
      late
      visitedAt
      removedReason
      version
      viewerCan
      unit {
        fullName
      }
      helper {
        id
        displayName
      }
      goods {
        name
        quantity
        unit
        valueFen
      }
      facts {
        category
        mainCause
        householdSize
        hasDisability
        netPerHeadMonth
      }
      phone {
        state
        text
      }
      address {
        state
        text
      }
      idNumber {
        state
        text
      }
      earlier {
        title
        visitedAt
        helperName
        condition
        cashFen
      }
      reports {
        id
        at
        receivedAt
        helperName
        outcome
        condition
        receiver
        proxyName
        proxyRelation
        secondHandlerName
        cashFen
        goods {
          name
          quantity
          unit
          valueFen
        }
        signature {
          id
          kind
          link(thumbnail: true) {
            url
          }
        }
        photos {
          id
          link(thumbnail: true) {
            url
          }
        }
        followUps {
          id
          kind
          text
          state
        }
      }
    }
  }
}
    `, {"hash":"sha256:78f2536e69754e0eac7601b337fb30e4781b01bc22fcda9ca718ec9c570a2140"}) as unknown as TypedDocumentString<VisitDetailQuery, VisitDetailQueryVariables>;
export const PrintVisitsDocument = new TypedDocumentString(`
    query PrintVisits($id: ID!, $filter: VisitFilter, $first: Int, $offset: Int) {
  node(id: $id) {
    ... on CampaignRun {
      title
      openedAt
      endsOn
      visits(filter: $filter, order: UNIT, first: $first, offset: $offset) {
        totalCount
        edges {
          node {
            id
            name
            class
            state
            cashFen
            visitedAt
            unit {
              fullName
            }
            goods {
              name
              quantity
              unit
              valueFen
            }
            idNumber {
              state
              text
            }
            facts {
              mainCause
              householdSize
            }
            reports {
              outcome
              receiver
              proxyName
              proxyRelation
              helperName
              secondHandlerName
              signature {
                kind
                link(thumbnail: true) {
                  url
                }
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:388124e250a69e90d9c7815031ff4836238f5e05cae00ee9c5880cc2ab7d90e8"}) as unknown as TypedDocumentString<PrintVisitsQuery, PrintVisitsQueryVariables>;
export const PauseRunDocument = new TypedDocumentString(`
    mutation PauseRun($input: RunActionInput!) {
  pauseRun(input: $input) {
    run {
      id
    }
  }
}
    `, {"hash":"sha256:69d159316cf4f27acdc66b8f5736fbe29a0e1b8340ce6f03267d8633bce1a3ab"}) as unknown as TypedDocumentString<PauseRunMutation, PauseRunMutationVariables>;
export const ResumeRunDocument = new TypedDocumentString(`
    mutation ResumeRun($input: RunActionInput!) {
  resumeRun(input: $input) {
    run {
      id
    }
  }
}
    `, {"hash":"sha256:0503f78177dd741b073acdf6e7301659434e10b312ea0860302657c2ff3db15d"}) as unknown as TypedDocumentString<ResumeRunMutation, ResumeRunMutationVariables>;
export const CancelRunDocument = new TypedDocumentString(`
    mutation CancelRun($input: RunActionInput!) {
  cancelRun(input: $input) {
    run {
      id
    }
  }
}
    `, {"hash":"sha256:f6e572e5ae2b0f5e085b20d11e85dba9990f0b6e5a834750ec5428fa0d031a5c"}) as unknown as TypedDocumentString<CancelRunMutation, CancelRunMutationVariables>;
export const SettleRunDocument = new TypedDocumentString(`
    mutation SettleRun($input: RunActionInput!) {
  settleRun(input: $input) {
    run {
      id
    }
  }
}
    `, {"hash":"sha256:bee124d597948add5769f01b285c53a0da46aefae1dabc49930eb9aa0b53bdf8"}) as unknown as TypedDocumentString<SettleRunMutation, SettleRunMutationVariables>;
export const CloseRunDocument = new TypedDocumentString(`
    mutation CloseRun($input: CloseRunInput!) {
  closeRun(input: $input) {
    run {
      id
    }
  }
}
    `, {"hash":"sha256:7deb14057b5f11f3ff717f91e4999d943ed9ab0507489f31fb3c9a8c4a9a044b"}) as unknown as TypedDocumentString<CloseRunMutation, CloseRunMutationVariables>;
export const AddVisitsDocument = new TypedDocumentString(`
    mutation AddVisits($input: AddVisitsInput!) {
  addVisits(input: $input) {
    added
  }
}
    `, {"hash":"sha256:2b2c2309b374b742258aacd1dfba672f149f752284bd7bcc50d7b33cf52f5b2b"}) as unknown as TypedDocumentString<AddVisitsMutation, AddVisitsMutationVariables>;
export const RemoveVisitDocument = new TypedDocumentString(`
    mutation RemoveVisit($input: RemoveVisitInput!) {
  removeVisit(input: $input) {
    visit {
      id
    }
  }
}
    `, {"hash":"sha256:551029fadfb935572cdb641f3c1cd10b13b1d09962421565c4fa55977f9bdb56"}) as unknown as TypedDocumentString<RemoveVisitMutation, RemoveVisitMutationVariables>;
export const AssignVisitsDocument = new TypedDocumentString(`
    mutation AssignVisits($input: AssignVisitsInput!) {
  assignVisits(input: $input) {
    assigned
  }
}
    `, {"hash":"sha256:41f278dce7879dc4f4150fe17ce4f3e7d47d2bea9f41836d764cad11dd174b68"}) as unknown as TypedDocumentString<AssignVisitsMutation, AssignVisitsMutationVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!) {
  search(text: $text) {
    archives {
      archive {
        id
        number
        headName
        state
        idNumber {
          text
        }
        unit {
          fullName
        }
      }
      person {
        id
        name
        relation
      }
    }
    moreArchives
    applications {
      id
      number
      headName
      item
      state
      unit {
        fullName
      }
    }
    moreApplications
    members {
      id
      displayName
      login
      title
      state
      unit {
        fullName
      }
    }
    moreMembers
  }
}
    `, {"hash":"sha256:0c4a4306c1a019651c85e8386bc569a44186da4e11619a8f4ba6c92bcc3acbb8"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ImportsDocument = new TypedDocumentString(`
    query Imports($kind: SheetKind, $first: Int, $offset: Int) {
  imports(kind: $kind, first: $first, offset: $offset) {
    totalCount
    edges {
      node {
        id
        kind
        fileName
        state
        counts {
          ok
          warning
          error
          written
        }
        createdByName
        createdAt
        finishedAt
      }
    }
  }
}
    `, {"hash":"sha256:80426adcbc2a318e1ad48d09bb7438f4118c5e28a1645bf5ab862585879c0ccc"}) as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const ImportDocument = new TypedDocumentString(`
    query Import($id: ID!) {
  node(id: $id) {
    __typename
    ... on Import {
      id
      kind
      fileName
      defaultUnit {
        id
        fullName
      }
      civilBatchId
      state
      progressDone
      progressTotal
      counts {
        ok
        warning
        error
        ignored
        new
        update
        same
        elsewhere
        filed
        differs
        notHere
        missing
        written
      }
      reasons {
        reason
        text
        result
        count
      }
      mapped
      sheets {
        name
        use
        headings {
          text
          column
        }
      }
      columns {
        use
        key
        title
        required
      }
      failure
      failureText
      createdByName
      createdAt
      version
    }
  }
}
    `, {"hash":"sha256:84bea952f212a34b82f3ae339e927ffe27a972379f63a9a6d51321698b907c43"}) as unknown as TypedDocumentString<ImportQuery, ImportQueryVariables>;
export const ImportRowsDocument = new TypedDocumentString(`
    query ImportRows($id: ID!, $result: RowResult, $reason: String, $effect: String, $first: Int, $offset: Int) {
  node(id: $id) {
    __typename
    ... on Import {
      rows(
        result: $result
        reason: $reason
        effect: $effect
        first: $first
        offset: $offset
      ) {
        totalCount
        edges {
          node {
            id
            row
            result
            texts
            name
            unit
            category
            effect
            archive {
              id
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:d97bca94a503b5f049bdcc97d09c3fa996f77b0400a1508441d6da2fb84e067e"}) as unknown as TypedDocumentString<ImportRowsQuery, ImportRowsQueryVariables>;
export const StartImportDocument = new TypedDocumentString(`
    mutation StartImport($input: StartImportInput!) {
  startImport(input: $input) {
    import {
      id
    }
  }
}
    `, {"hash":"sha256:6d0099834fdb85a2156e2bf73764cc03ebd9f8b4e5bb93f34da4a869356e0194"}) as unknown as TypedDocumentString<StartImportMutation, StartImportMutationVariables>;
export const ConfirmImportDocument = new TypedDocumentString(`
    mutation ConfirmImport($input: ConfirmImportInput!) {
  confirmImport(input: $input) {
    import {
      id
    }
  }
}
    `, {"hash":"sha256:90b96bde8bc8bae52a2cefa36b8e5571abdc1565c65ee767b7716b664caaaaaf"}) as unknown as TypedDocumentString<ConfirmImportMutation, ConfirmImportMutationVariables>;
export const MapImportColumnsDocument = new TypedDocumentString(`
    mutation MapImportColumns($input: MapImportColumnsInput!) {
  mapImportColumns(input: $input) {
    import {
      id
    }
  }
}
    `, {"hash":"sha256:894797480da4208104af0f28f7b311aa1f4cf344d95766fc839fa8b610b27efb"}) as unknown as TypedDocumentString<MapImportColumnsMutation, MapImportColumnsMutationVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($input: CancelImportInput!) {
  cancelImport(input: $input) {
    import {
      id
    }
  }
}
    `, {"hash":"sha256:d44c8fc0d64893024e84dab2a573d60dc6fbf2264602714bae4f474b40857bed"}) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
export const ImportTemplateDocument = new TypedDocumentString(`
    mutation ImportTemplate($input: ImportTemplateInput!) {
  importTemplate(input: $input) {
    link {
      url
    }
  }
}
    `, {"hash":"sha256:af183dbd764c2b961ab8c4fac63a006b6d18af03e9a3b1d5d1cf2827cd59ef40"}) as unknown as TypedDocumentString<ImportTemplateMutation, ImportTemplateMutationVariables>;
export const ImportErrorsDocument = new TypedDocumentString(`
    mutation ImportErrors($input: ImportErrorsInput!) {
  importErrors(input: $input) {
    link {
      url
    }
  }
}
    `, {"hash":"sha256:f3ef41b91d7261a128af9c1b94ee3c7fbdad87aef75d18da602e351be18c6b31"}) as unknown as TypedDocumentString<ImportErrorsMutation, ImportErrorsMutationVariables>;
export const MyExportsDocument = new TypedDocumentString(`
    query MyExports {
  myExports {
    id
    kind
    state
    purpose
    rowCount
    progressDone
    progressTotal
    fileName
    createdAt
    expiresAt
  }
}
    `, {"hash":"sha256:63ef0bb38d47cc3f9032b9a3c0d97600210e9e45cf4e60fc79b9e7aa84ab4048"}) as unknown as TypedDocumentString<MyExportsQuery, MyExportsQueryVariables>;
export const FederationOverviewDocument = new TypedDocumentString(`
    query FederationOverview($year: Int!) {
  federationOverview(year: $year) {
    year
    tenants
    total {
      ...Figures
    }
    lines {
      depth
      tenant {
        id
        name
        kind
        areaName
      }
      ...Figures
    }
    receivedByMonth {
      value
      hidden
    }
    areas {
      areaCode
      areaName
      tenants
      archives {
        value
        hidden
      }
      visitsPlanned {
        value
        hidden
      }
      visitsReceived {
        value
        hidden
      }
      cashFen
    }
  }
}
    fragment Figures on SubordinateFigures {
  archives {
    value
    hidden
  }
  coverageBp
  visitsPlanned {
    value
    hidden
  }
  visitsReceived {
    value
    hidden
  }
  visitsOverdue {
    value
    hidden
  }
  cashFen
  goodsFen
  offSeasonBp
  followUpsOpen {
    value
    hidden
  }
  updatedAt
}`, {"hash":"sha256:293d9d1382efe832bb282fe73dcd6a2f9314e8bc1b0cdefabd900abf95f01b41"}) as unknown as TypedDocumentString<FederationOverviewQuery, FederationOverviewQueryVariables>;
export const OwnGrantsDocument = new TypedDocumentString(`
    query OwnGrants {
  supervisionGrants(first: 100) {
    edges {
      node {
        id
        tenantId
        tenantName
        purpose
        scopes
        state
        inForce
        expiresAt
      }
    }
  }
}
    `, {"hash":"sha256:3f31f6d82c3f7588b9c1277511b9c5b47638eb45d5fa93961777107d1bee5a42"}) as unknown as TypedDocumentString<OwnGrantsQuery, OwnGrantsQueryVariables>;
export const AskGrantDocument = new TypedDocumentString(`
    mutation AskGrant($input: RequestGrantInput!) {
  requestGrant(input: $input) {
    grant {
      id
    }
  }
}
    `, {"hash":"sha256:7da0081361c48a135a667f1a9a677b599a8c858908db3f1835a6e740150cc4b4"}) as unknown as TypedDocumentString<AskGrantMutation, AskGrantMutationVariables>;
export const SupervisedVisitsDocument = new TypedDocumentString(`
    query SupervisedVisits($grantId: ID!, $first: Int, $after: String) {
  supervisedVisits(grantId: $grantId, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        unitName
        class
        state
        runTitle
        cashFen
        visitedAt
      }
    }
  }
}
    `, {"hash":"sha256:b2bf650568bc2cd97c934f8f7e469fa04240e1a9c170ece7f3c6518af2d8a903"}) as unknown as TypedDocumentString<SupervisedVisitsQuery, SupervisedVisitsQueryVariables>;
export const MyVisitsDocument = new TypedDocumentString(`
    query MyVisits($openOnly: Boolean!, $first: Int!, $after: String) {
  myVisits(openOnly: $openOnly, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        class
        state
        cashFen
        dueOn
        overdue
        visitedAt
        viewerCan
        run {
          id
          title
          endsOn
        }
        unit {
          fullName
        }
        goods {
          name
          quantity
          unit
          valueFen
        }
        facts {
          category
          mainCause
          householdSize
          hasDisability
        }
        phone {
          state
          text
        }
        address {
          state
          text
        }
        earlier {
          title
          visitedAt
          helperName
          condition
          cashFen
        }
      }
    }
  }
}
    `, {"hash":"sha256:cb3ede2e1a964eb46e8561edc94f682667abbf4938e8dc1e63c31c38912d3a61"}) as unknown as TypedDocumentString<MyVisitsQuery, MyVisitsQueryVariables>;
export const VisitRulesDocument = new TypedDocumentString(`
    query VisitRules {
  tenant {
    settings {
      twoHandlers
    }
  }
}
    `, {"hash":"sha256:6244fa6a65ece0e1abf4afc313a396dc45686342f32fba61460d94e5ed6d2cc1"}) as unknown as TypedDocumentString<VisitRulesQuery, VisitRulesQueryVariables>;
export const ReportVisitDocument = new TypedDocumentString(`
    mutation ReportVisit($input: ReportVisitInput!) {
  reportVisit(input: $input) {
    repeated
    visit {
      id
      state
    }
  }
}
    `, {"hash":"sha256:e054a76498e74cab1a4745ae26d675912e88bba992a2cd1a8e4b5fe23d21a975"}) as unknown as TypedDocumentString<ReportVisitMutation, ReportVisitMutationVariables>;
export const MyFollowUpsDocument = new TypedDocumentString(`
    query MyFollowUps($mine: Boolean) {
  followUps(filter: {mine: $mine, states: [OPEN, IN_PROGRESS]}, first: 100) {
    edges {
      node {
        id
        kind
        text
        state
        name
        dueOn
        overdue
        result
        version
        unit {
          fullName
        }
      }
    }
  }
}
    `, {"hash":"sha256:af311112c41d9f446b53ebc76ab5614ace5feb03fb4a3cbbfaccfcad257d7373"}) as unknown as TypedDocumentString<MyFollowUpsQuery, MyFollowUpsQueryVariables>;
export const AnswerFollowUpDocument = new TypedDocumentString(`
    mutation AnswerFollowUp($input: UpdateFollowUpInput!) {
  updateFollowUp(input: $input) {
    followUp {
      id
    }
  }
}
    `, {"hash":"sha256:b0895f6f5b77ccecf4f2bc6e3434c58459e9cb8053b88db20fae8d75dfde5bf4"}) as unknown as TypedDocumentString<AnswerFollowUpMutation, AnswerFollowUpMutationVariables>;
export const WorkbenchDocument = new TypedDocumentString(`
    query Workbench {
  workbench {
    approvalsWaiting
    campaignsReturned
    runsVisiting
    visitsUnassigned
    applicationsToDo
    visitsOverdue
    myVisitsOpen
    followUpsOpen
    followUpsOverdue
    civilListsOverdue
    runsToSettle
    importsToConfirm
    grantsToDecide
    archivesToReview
    archivesNeverHelped
    archivesNeverVisited
    archivesUnchanged
    archivesOutOfStep
    archivesExpiring
    archivesMissingPapers
    archivesIdUnverified
    archivesUnowned
    jobsDead
    nextOpenings {
      at
      campaign {
        id
        title
        state
      }
    }
    runs {
      id
      title
      state
      endsOn
      progress {
        expected
        planned
        received
        unassigned
        overdue
      }
    }
  }
}
    `, {"hash":"sha256:ba635e9e1fce6ac7a8a3aa4f8ce516983ad10ee90c905098f4c011e62a6804b0"}) as unknown as TypedDocumentString<WorkbenchQuery, WorkbenchQueryVariables>;
export const OwnHomeDocument = new TypedDocumentString(`
    query OwnHome {
  ownHome {
    name
    unitName
    linked
    uscc
    draft {
      step
      version
      updatedAt
      form {
        household {
          phone
          address
          nation
          employment
          isMigrant
          isSingleParent
          hasDisability
          members {
            name
            relation
            idNumber
            status
            workplace
            hasDisability
            incomeMonth
          }
        }
        money {
          incomeYear
          rigidYear
          bankName
          bankCard
        }
        need {
          mainCause
          otherCauses
          causeNote
          health
          wish
        }
        papers {
          papers {
            kind
            attachmentId
            attachment {
              fileName
            }
          }
          consents
          declared
        }
      }
    }
    archive {
      id
      number
      state
      version
      fromWorker
      steps {
        at
        state
        note
      }
      next {
        who
        role
        referredTo
        unitName
        dueOn
        overdue
      }
      return {
        missing
        still
        note
        returnedAt
      }
      papers {
        id
        kind
        state
        refusal
        filedAt
      }
      missing
      canWithdraw
      canFilePapers
      canResubmit
      members {
        id
        name
        relation
      }
      aidItems
    }
    applications {
      id
      number
      item
      state
      reason
      asked
      approved
      occurredOn
      personId
      personName
      medical {
        stays {
          hospital
          admittedOn
          dischargedOn
        }
        total
        reimbursed
        otherInsurance
      }
      student {
        school
        level
        academicYear
        yearOfStudy
        tuition
        otherAid
      }
      temporary {
        mishap
        cost
        compensated
      }
      requiredPapers
      missing
      papers {
        id
        kind
      }
      wanted
      wantedNote
      outcomeNote
      steps {
        at
        state
        note
      }
      next {
        who
        role
        referredTo
        unitName
        dueOn
        overdue
      }
      canEdit
      canSubmit
      canWithdraw
      feedback {
        id
        score
        comment
      }
      complaints {
        id
        text
        state
        dueOn
        overdue
        upheld
        answer
        appealUntil
        appeal
        outcome
        canAppeal
        canWithdraw
        version
      }
      canRate
      canComplain
      version
    }
  }
}
    `, {"hash":"sha256:f9ead4908cd63fd17d807bf3f2434d11d59b81584bb4691d3a0ad4bd9a205423"}) as unknown as TypedDocumentString<OwnHomeQuery, OwnHomeQueryVariables>;
export const SaveOwnDraftDocument = new TypedDocumentString(`
    mutation SaveOwnDraft($input: SaveOwnDraftInput!) {
  saveOwnDraft(input: $input) {
    home {
      draft {
        version
      }
    }
  }
}
    `, {"hash":"sha256:e33c3ebb7b2027ea924ced34823e2d671b34ca8973bcd910d584c45037ef96dd"}) as unknown as TypedDocumentString<SaveOwnDraftMutation, SaveOwnDraftMutationVariables>;
export const SubmitOwnDraftDocument = new TypedDocumentString(`
    mutation SubmitOwnDraft($input: SubmitOwnDraftInput!) {
  submitOwnDraft(input: $input) {
    home {
      archive {
        id
      }
    }
  }
}
    `, {"hash":"sha256:b3640b60190da3bdb3361077aea4bd639227e3e5331129491deede3ae4d22cb3"}) as unknown as TypedDocumentString<SubmitOwnDraftMutation, SubmitOwnDraftMutationVariables>;
export const FileOwnPaperDocument = new TypedDocumentString(`
    mutation FileOwnPaper($input: FileOwnPaperInput!) {
  fileOwnPaper(input: $input) {
    home {
      name
    }
  }
}
    `, {"hash":"sha256:3a07d20100bc4b3c6d415570d7e9999bc817146be3ee6bb38519d47bd2dda5ac"}) as unknown as TypedDocumentString<FileOwnPaperMutation, FileOwnPaperMutationVariables>;
export const ResubmitOwnArchiveDocument = new TypedDocumentString(`
    mutation ResubmitOwnArchive($input: ArchiveStepInput!) {
  resubmitOwnArchive(input: $input) {
    home {
      name
    }
  }
}
    `, {"hash":"sha256:09b978aeea18e7ed54747d3b9565666d0378319953cc387dff67c11cb654f58e"}) as unknown as TypedDocumentString<ResubmitOwnArchiveMutation, ResubmitOwnArchiveMutationVariables>;
export const WithdrawOwnArchiveDocument = new TypedDocumentString(`
    mutation WithdrawOwnArchive($input: ArchiveStepInput!) {
  withdrawOwnArchive(input: $input) {
    home {
      name
    }
  }
}
    `, {"hash":"sha256:2efce778f20e4e2a713e28800420af54dc5ebc6aaa756ed9025fe128846dc43e"}) as unknown as TypedDocumentString<WithdrawOwnArchiveMutation, WithdrawOwnArchiveMutationVariables>;
export const DraftOwnApplicationDocument = new TypedDocumentString(`
    mutation DraftOwnApplication($input: DraftOwnApplicationInput!) {
  draftOwnApplication(input: $input) {
    id
  }
}
    `, {"hash":"sha256:f40fd35fb08ba5ce61bcb95c67127b457e69f127bf0b5311b17e4e485f9a4d00"}) as unknown as TypedDocumentString<DraftOwnApplicationMutation, DraftOwnApplicationMutationVariables>;
export const UpdateOwnApplicationDocument = new TypedDocumentString(`
    mutation UpdateOwnApplication($input: UpdateApplicationInput!) {
  updateOwnApplication(input: $input) {
    id
  }
}
    `, {"hash":"sha256:e4ff3bec82c29feb4de31a5d317caed251d36aa02f06acbc0d2f7adb73afb58e"}) as unknown as TypedDocumentString<UpdateOwnApplicationMutation, UpdateOwnApplicationMutationVariables>;
export const AddOwnApplicationPapersDocument = new TypedDocumentString(`
    mutation AddOwnApplicationPapers($input: AddApplicationPapersInput!) {
  addOwnApplicationPapers(input: $input) {
    id
  }
}
    `, {"hash":"sha256:d3709a1c8f5ba66f4ce8d4b4fbbe04718d55a35b767b781fc8bbb47e9702bf57"}) as unknown as TypedDocumentString<AddOwnApplicationPapersMutation, AddOwnApplicationPapersMutationVariables>;
export const SubmitOwnApplicationDocument = new TypedDocumentString(`
    mutation SubmitOwnApplication($input: ApplicationStepInput!) {
  submitOwnApplication(input: $input) {
    id
  }
}
    `, {"hash":"sha256:66ef18ddc2dc1726954b7d345d92e53e6e6c9338962bd29b1f4107eef1a0c523"}) as unknown as TypedDocumentString<SubmitOwnApplicationMutation, SubmitOwnApplicationMutationVariables>;
export const WithdrawOwnApplicationDocument = new TypedDocumentString(`
    mutation WithdrawOwnApplication($input: WithdrawApplicationInput!) {
  withdrawOwnApplication(input: $input) {
    id
  }
}
    `, {"hash":"sha256:136cd841aed0617c5b7f5300ae5d3d201c6369e9df6b527dff41935a583ade3e"}) as unknown as TypedDocumentString<WithdrawOwnApplicationMutation, WithdrawOwnApplicationMutationVariables>;
export const RateOwnAidDocument = new TypedDocumentString(`
    mutation RateOwnAid($input: RateOwnAidInput!) {
  rateOwnAid(input: $input) {
    id
  }
}
    `, {"hash":"sha256:05a17cfdd68bb5a2781ec098fa9ab9215dadcdb04372943ab68ca2e442116d40"}) as unknown as TypedDocumentString<RateOwnAidMutation, RateOwnAidMutationVariables>;
export const FileOwnComplaintDocument = new TypedDocumentString(`
    mutation FileOwnComplaint($input: FileOwnComplaintInput!) {
  fileOwnComplaint(input: $input) {
    id
  }
}
    `, {"hash":"sha256:a8836c5d2913dadc1111b6b7dc9718d03c283e08a3819f0122619057c6d76ec2"}) as unknown as TypedDocumentString<FileOwnComplaintMutation, FileOwnComplaintMutationVariables>;
export const AppealOwnComplaintDocument = new TypedDocumentString(`
    mutation AppealOwnComplaint($input: AppealComplaintInput!) {
  appealOwnComplaint(input: $input) {
    id
  }
}
    `, {"hash":"sha256:a19840273020db640a7ae1a54e4216e802ab0e0ce052fd6b1c174ec4b86deead"}) as unknown as TypedDocumentString<AppealOwnComplaintMutation, AppealOwnComplaintMutationVariables>;
export const WithdrawOwnComplaintDocument = new TypedDocumentString(`
    mutation WithdrawOwnComplaint($input: WithdrawComplaintInput!) {
  withdrawOwnComplaint(input: $input) {
    id
  }
}
    `, {"hash":"sha256:1070dbb78fc8acfbdc8bae5e63dcb8970fa2d977e1a498fb84ea23f2b43b77de"}) as unknown as TypedDocumentString<WithdrawOwnComplaintMutation, WithdrawOwnComplaintMutationVariables>;
export const OwnPoliciesDocument = new TypedDocumentString(`
    query OwnPolicies {
  ownPolicies {
    standards {
      id
      residence
      monthly
      effectiveFrom
      documentNo
    }
    items {
      item
      needsActive
      papers
      limits {
        id
        category
        source
        subject
        period
        terms {
          kind
          amount
          months
          percentBP
          field
        }
        exclusive
        documentNo
      }
    }
    noticeDays
    answerDays
    feedbackDays
    complaintDays
    appealDays
  }
  ownHome {
    uscc
  }
}
    `, {"hash":"sha256:61d1364edbe98d913c880d0bc38b29d82a2fcb85fb7269c0b2dd240c1728e4a6"}) as unknown as TypedDocumentString<OwnPoliciesQuery, OwnPoliciesQueryVariables>;
export const OwnFileDocument = new TypedDocumentString(`
    query OwnFile {
  ownFile {
    id
    number
    headName
    idNumber {
      state
      text
    }
    phone {
      state
      text
    }
    address {
      state
      text
    }
    bankCard {
      state
      text
    }
    householdSize
    mainCause
    incomeYear
    rigidYear
    wish
    members {
      name
      relation
      age
    }
    consents {
      id
      purpose
      textVersion
      channel
      signedOn
      withdrawnAt
    }
    looks {
      at
      viewerName
      viewerTenantName
      superior
      purpose
      fields
    }
    consentText
  }
}
    `, {"hash":"sha256:35a2bce13ffc02524e03016864a2a3109d45133f47ff6e31d0d2098e899434ad"}) as unknown as TypedDocumentString<OwnFileQuery, OwnFileQueryVariables>;
export const GiveOwnConsentDocument = new TypedDocumentString(`
    mutation GiveOwnConsent($input: GiveOwnConsentInput!) {
  giveOwnConsent(input: $input) {
    file {
      id
    }
  }
}
    `, {"hash":"sha256:90d6cec389313572561e437270ed93562ee51e2d7ba8000cfb58c25440927bf5"}) as unknown as TypedDocumentString<GiveOwnConsentMutation, GiveOwnConsentMutationVariables>;
export const WithdrawOwnConsentDocument = new TypedDocumentString(`
    mutation WithdrawOwnConsent($input: WithdrawOwnConsentInput!) {
  withdrawOwnConsent(input: $input) {
    file {
      id
    }
  }
}
    `, {"hash":"sha256:ca5a09667da22c77e4ec276daccf58a317d79829e76f94e020d39ffd0c38541f"}) as unknown as TypedDocumentString<WithdrawOwnConsentMutation, WithdrawOwnConsentMutationVariables>;
export const WorkerAccessesDocument = new TypedDocumentString(`
    query WorkerAccesses {
  workerAccesses {
    id
    name
    idNumber {
      state
      text
    }
    phone {
      state
      text
    }
    unitStated
    workNumber
    state
    refusal
    askedAt
    decidedByName
    decidedAt
    version
  }
  tenant {
    uscc
  }
}
    `, {"hash":"sha256:99a03e069a0c2e75f4cf18a3e968c822786fa5f1da61cc6cf565d802f6252243"}) as unknown as TypedDocumentString<WorkerAccessesQuery, WorkerAccessesQueryVariables>;
export const AcceptWorkerDocument = new TypedDocumentString(`
    mutation AcceptWorker($input: AcceptWorkerInput!) {
  acceptWorker(input: $input) {
    access {
      id
    }
  }
}
    `, {"hash":"sha256:54832ad3ae4bac76e3c08ff776a3ff0348333095a94b267e8d5607578da4aeb3"}) as unknown as TypedDocumentString<AcceptWorkerMutation, AcceptWorkerMutationVariables>;
export const RefuseWorkerDocument = new TypedDocumentString(`
    mutation RefuseWorker($input: RefuseWorkerInput!) {
  refuseWorker(input: $input) {
    access {
      id
    }
  }
}
    `, {"hash":"sha256:c3af3b3d14067d3c0ad32408f93e3ddbb0109112c75527c9e1b0a608a42aa5e3"}) as unknown as TypedDocumentString<RefuseWorkerMutation, RefuseWorkerMutationVariables>;
export const ArchiveChoicesDocument = new TypedDocumentString(`
    query ArchiveChoices($search: String!) {
  archives(filter: {search: $search, states: [ACTIVE]}, first: 20) {
    edges {
      node {
        id
        number
        headName
        category
        unit {
          fullName
        }
      }
    }
  }
}
    `, {"hash":"sha256:709c3faee849998d86a87504cf1eafee0d482c2b10cfbc09c0ffd810c0d88d55"}) as unknown as TypedDocumentString<ArchiveChoicesQuery, ArchiveChoicesQueryVariables>;
export const DictionaryTermsDocument = new TypedDocumentString(`
    query DictionaryTerms {
  dictionaryTerms {
    dictionary
    code
    zh
    en
    own
    disabled
    version
  }
}
    `, {"hash":"sha256:946b76170df7dcbc74180e2e15894f30b8dd7722a7b66ff5e8c1b76fc03276f2"}) as unknown as TypedDocumentString<DictionaryTermsQuery, DictionaryTermsQueryVariables>;
export const RequestExportDocument = new TypedDocumentString(`
    mutation RequestExport($input: RequestExportInput!) {
  requestExport(input: $input) {
    export {
      id
    }
  }
}
    `, {"hash":"sha256:c35c385d594c36ad094b99d0dbc7468f6677defd281341756b0a865b20d69f6f"}) as unknown as TypedDocumentString<RequestExportMutation, RequestExportMutationVariables>;
export const ExportStateDocument = new TypedDocumentString(`
    query ExportState {
  myExports {
    id
    state
    progressDone
    progressTotal
  }
}
    `, {"hash":"sha256:a463dab606facccbee78353892b0a8a99dfafc64325acb45d3dd724e941bfb2f"}) as unknown as TypedDocumentString<ExportStateQuery, ExportStateQueryVariables>;
export const ExportLinkDocument = new TypedDocumentString(`
    mutation ExportLink($input: ExportLinkInput!) {
  exportLink(input: $input) {
    link {
      url
    }
  }
}
    `, {"hash":"sha256:0ac9666ccdc68d9d9c6ce565e1543dbd85f72186d4065c264f1a4b0b76e99353"}) as unknown as TypedDocumentString<ExportLinkMutation, ExportLinkMutationVariables>;
export const MemberChoicesDocument = new TypedDocumentString(`
    query MemberChoices($search: String) {
  members(filter: {search: $search, state: ACTIVE}, first: 20) {
    edges {
      node {
        id
        displayName
        title
        unit {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:771baa1de11c1a42e1db458cbc18c657a08639f387e9adf1894897c00b5c4249"}) as unknown as TypedDocumentString<MemberChoicesQuery, MemberChoicesQueryVariables>;
export const PrintoutsDocument = new TypedDocumentString(`
    query Printouts($subjectId: ID!) {
  printouts(subjectId: $subjectId) {
    id
    form
    edition
    title
    whole
    code
    purpose
    printedByName
    printedAt
  }
}
    `, {"hash":"sha256:d8007e0873531ef5c573907781c56aeb9b87a02087ce4e14074aaa85a59d5fa1"}) as unknown as TypedDocumentString<PrintoutsQuery, PrintoutsQueryVariables>;
export const PrintFormDocument = new TypedDocumentString(`
    mutation PrintForm($input: PrintFormInput!) {
  printForm(input: $input) {
    printout {
      id
      code
      pages
      missingCharacters
    }
  }
}
    `, {"hash":"sha256:5d239fd180d813f739ffce9fef34f7c9f5e25b8e709fafeb44db5725930c5133"}) as unknown as TypedDocumentString<PrintFormMutation, PrintFormMutationVariables>;
export const PrintoutLinkDocument = new TypedDocumentString(`
    mutation PrintoutLink($input: PrintoutLinkInput!) {
  printoutLink(input: $input) {
    link {
      url
    }
  }
}
    `, {"hash":"sha256:95edf993d243ba3f2149fe8baacdb3c811db30ce549e2659ac9f7eb9959ae81a"}) as unknown as TypedDocumentString<PrintoutLinkMutation, PrintoutLinkMutationVariables>;
export const RevealValueDocument = new TypedDocumentString(`
    mutation RevealValue($input: RevealFieldInput!) {
  revealField(input: $input) {
    text
    hideAt
  }
}
    `, {"hash":"sha256:e1e6455578c66a3ddab8e0af397671eb067b87d2620cce3083428ebebeb3cb1c"}) as unknown as TypedDocumentString<RevealValueMutation, RevealValueMutationVariables>;
export const SetLocaleDocument = new TypedDocumentString(`
    mutation SetLocale($input: SetLocaleInput!) {
  setLocale(input: $input) {
    viewer {
      accountId
    }
  }
}
    `, {"hash":"sha256:904d4383798b4bdcbf513d518f9f0ad9fa8ca9557018c4f68f0ae069c1f8b1ff"}) as unknown as TypedDocumentString<SetLocaleMutation, SetLocaleMutationVariables>;
export const SavedFiltersDocument = new TypedDocumentString(`
    query SavedFilters($list: FilteredList!) {
  savedFilters(list: $list) {
    id
    name
    query
  }
}
    `, {"hash":"sha256:ea72c16a754573e733a33b981a538633fc0b27702fe65a19cf16461a131c12f6"}) as unknown as TypedDocumentString<SavedFiltersQuery, SavedFiltersQueryVariables>;
export const SaveFilterDocument = new TypedDocumentString(`
    mutation SaveFilter($input: SaveFilterInput!) {
  saveFilter(input: $input) {
    filter {
      id
    }
  }
}
    `, {"hash":"sha256:8b55e349c38f9020752fe989ac80bb5a85207206776ada782861cdd493c76010"}) as unknown as TypedDocumentString<SaveFilterMutation, SaveFilterMutationVariables>;
export const RenameFilterDocument = new TypedDocumentString(`
    mutation RenameFilter($input: RenameFilterInput!) {
  renameFilter(input: $input) {
    filter {
      id
    }
  }
}
    `, {"hash":"sha256:648f85bdf1eea7349c4cae0b4165ff4fc57e76d6e3153c50090b9db37875274e"}) as unknown as TypedDocumentString<RenameFilterMutation, RenameFilterMutationVariables>;
export const DeleteFilterDocument = new TypedDocumentString(`
    mutation DeleteFilter($input: DeleteFilterInput!) {
  deleteFilter(input: $input) {
    id
  }
}
    `, {"hash":"sha256:78e8a83a9ffbf718f95922902e33b9d2929341ee0186cf24a8dc13a1e93543ac"}) as unknown as TypedDocumentString<DeleteFilterMutation, DeleteFilterMutationVariables>;
export const UnitsDocument = new TypedDocumentString(`
    query Units($includeDissolved: Boolean) {
  units(includeDissolved: $includeDissolved) {
    id
    parentId
    path
    fullName
    kind
    name
    code
    memberCount
    state
    version
  }
}
    `, {"hash":"sha256:f24ebfbe41cdc06dc224d9f326b95b25db7785e7d4aabc4c2268f277ee1463ce"}) as unknown as TypedDocumentString<UnitsQuery, UnitsQueryVariables>;
export const RequestUploadDocument = new TypedDocumentString(`
    mutation RequestUpload($input: RequestUploadInput!) {
  requestUpload(input: $input) {
    ticket {
      uploadId
      url
      fields {
        name
        value
      }
    }
  }
}
    `, {"hash":"sha256:b76d6b25a956c8d8bfcdc9c9b093e2b13cfe8f1885e1174739d5100458d69802"}) as unknown as TypedDocumentString<RequestUploadMutation, RequestUploadMutationVariables>;
export const CompleteUploadDocument = new TypedDocumentString(`
    mutation CompleteUpload($input: CompleteUploadInput!) {
  completeUpload(input: $input) {
    attachment {
      id
      state
      reason
      reasonText
    }
  }
}
    `, {"hash":"sha256:b502cb8e13e2a6be69499e4f3baad71b0665f8e479490d2a3701c3a3eccc4220"}) as unknown as TypedDocumentString<CompleteUploadMutation, CompleteUploadMutationVariables>;