const handover = {
  stateLabel: '状态',
  state: {
    PROPOSED: '待审核',
    REFUSED: '不同意',
    WITHDRAWN: '已撤回',
    OFFERED: '待对方接收',
    RECALLED: '已收回',
    DECLINED: '对方不接收',
    EXPIRED: '逾期未接收',
    DONE: '已移交',
  },
  offer: { OPEN: '待接收', ACCEPTED: '已接收', DECLINED: '不接收', RECALLED: '对方收回', EXPIRED: '已逾期' },
  all: '全部',
  archive: '档案',
  giver: '移交方',
  receiver: '接收方',
  head: '户主',
  reason: '理由',
  by: '申请人',
  at: '申请时间',
  offeredBy: '移交人',
  offeredAt: '移交时间',
  expires: '接收期限',
  actions: '操作',
  unit: '归入部门',
  owner: '第一责任人',
  opinion: '审核意见',
  required: '请填写',
  union: { type: '输入名称（至少2个字）或统一社会信用代码', none: '本工会系统内没有找到' },
  propose: {
    ask: '申请转移建档关系',
    title: '将 {{name}} 的档案转移至其他工会',
    submit: '提交审核',
    hint: '审核通过后档案封存待接收，期间不能修改；对方接收后本档案注销，并出具交接回执。',
    consent: '已登记转移同意书（文本版本 {{version}}，{{on}} 签署）。',
    noConsent: '尚未登记户主的转移同意书，请先在“同意书”中登记“转移建档关系”。',
  },
  action: {
    approve: '同意移交',
    refuse: '不同意',
    withdraw: '撤回',
    recall: '收回',
    accept: '接收',
    decline: '不接收',
  },
  question: {
    approve: '同意后档案封存并移交给{{union}}，对方须在15个工作日内答复。',
    refuse: '不同意的理由将告知申请人，档案不变。',
    withdraw: '档案留在本单位，照常办理。',
    accept: '接收后在本单位建立新档案并转入复核，{{union}}的档案同时注销。纸质原件请按回执清点。',
    decline: '理由将告知{{union}}，档案仍由其管理。',
  },
  empty: '没有转出的档案',
  emptyHint: '职工调往其他单位时，在其档案的“变更”页申请转移建档关系。',
  noOffers: '没有待接收的档案',
  noOffersHint: '其他工会移交给本单位的档案显示在这里，接收前只显示移交方、理由和隐去的姓名。',
  to: '转移至{{union}}',
  from: '由{{union}}转入',
  asked: '{{name}} 于 {{at}} 申请：{{reason}}',
  reviewed: '{{name}} 于 {{at}} 审核 {{opinion}}',
  ended: '{{at}} 终止：{{outcome}}',
  offered: '{{name}} 于 {{at}} 移交：{{reason}}',
  accepted: '{{name}} 于 {{at}} 接收',
  receiptOf: '回执 {{number}}',
} as const;

export default handover;

declare module '../messages' {
  interface Messages {
    handover: typeof handover;
  }
}
