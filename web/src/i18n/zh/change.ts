const change = {
  kindLabel: '变更',
  kind: { HEAD: '户主变更', SPLIT: '分户', MERGE: '并户' },
  ask: { HEAD: '申请户主变更', SPLIT: '申请分户', MERGE: '申请并户' },
  stateLabel: '状态',
  state: { PROPOSED: '待审核', REFUSED: '不同意', WITHDRAWN: '已撤回', DONE: '已办理', UNDONE: '已撤销' },
  all: '全部',
  hint: {
    HEAD: '新户主须年满18周岁并已登记身份证号。原户主的银行账户将清除，变更后请补登新户主的账户。',
    SPLIT: '分出的成员另立新档，从草稿开始按建档流程办理；原户转入复核。',
    MERGE: '所选档案的成员并入 {{name}} 家庭，所选档案注销；同一人只计一次。并户后可撤销。',
  },
  propose: '提交审核',
  required: '请填写',
  reason: '理由',
  reasonRequired: '请说明理由，至少2个字',
  opinion: '审核意见',
  newHead: '新户主',
  former: '原户主 {{name}}',
  stays: '仍在本户',
  left: '已离开本户（去世、离异等）',
  relationOf: '{{name}} 与户主关系',
  others: '其他成员与户主关系',
  person: '{{name}}（{{relation}}）',
  splitHead: '新户的户主',
  going: '随同分出的成员',
  toNewHead: '随同成员与新户主关系',
  other: '并入的档案',
  chosen_other: '已选：{{name}}（{{number}}，{{count}} 人）',
  archive: '档案',
  before: '变更前',
  after: '变更后',
  toBeFiled: '新档案',
  none: '—',
  ends: '注销',
  head_other: '户主 {{name}}，{{count}} 人',
  asked: '{{name}} 于 {{at}} 申请：{{reason}}',
  reviewed: '{{name}} 于 {{at}} 审核 {{opinion}}',
  undone: '{{name}} 于 {{at}} 撤销：{{reason}}',
  action: { approve: '同意办理', refuse: '不同意', withdraw: '撤回', undo: '撤销变更' },
  question: {
    approve: '同意后立即按下表办理。',
    refuse: '不同意的理由将告知申请人。',
    withdraw: '撤回后不再审核，档案不变。',
    undoSplit: '分出的成员回到原户，新档案撤回。',
    undoMerge: '并入的成员移出，被注销的档案恢复在档。',
  },
  noneYet: '没有变更',
  noneYetHint: '户主变更、分户、并户须由另一人审核后办理。',
  empty: '没有符合条件的变更申请',
  by: '申请人',
  at: '申请时间',
  reviewer: '审核人',
  actions: '操作',
} as const;

export default change;

declare module '../messages' {
  interface Messages {
    change: typeof change;
  }
}
