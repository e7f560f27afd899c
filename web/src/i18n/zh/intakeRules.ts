const intakeRules = {
  limits: '办理期限',
  hint: '期限为工作日，逾期先提醒第一责任人，再过三个工作日提醒主席。已开始计时的仍按原期限。',
  field: {
    twoSurveyors: '须两人入户调查',
    startDays: '受理（工作日）',
    surveyDays: '入户调查（工作日）',
    appraisalDays: '评议（工作日）',
    checkDays: '核对（工作日）',
    returnDays: '补正（工作日）',
    decisionDays: '异议核查与审批（工作日）',
    recheckDays: '复核（工作日）',
    recheckMonths: '复核周期（月）',
    monitorMonths: '跟踪回访（月）',
    callBackMonths: '回访间隔（月）',
    paperDays: '材料到期前提醒（天）',
    consentDays: '同意书到期前提醒（天）',
    civilDays: '民政部门答复名单（工作日）',
    retentionYears: '档案保管期限（年，自退出起，不少于10年）',
    exitAppraisal: '退出须经评议',
    exitNotice: '退出先公示再审批',
  },
  required: '请填写',
  save: '保存',
  saved: '已保存',
  papers: '补充的材料要求',
  papersHint: '除通用材料外，本单位另需的证明材料；不选原因或类别表示所有家庭。',
  add: '添加要求',
  none: '没有补充要求',
  paper: '材料',
  cause: '致困原因',
  category: '困难类别',
  every: '不限',
  maxAge: '出具时间不早于（月）',
  area: '户籍地区',
  areaHint: '6位行政区划代码，省、市、县均可；不填表示不限',
  actions: '操作',
  remove: '删除要求',
  removeHint: '今后不再要求“{{paper}}”，已入档的材料保留。',
} as const;

export default intakeRules;

declare module '../messages' {
  interface Messages {
    intakeRules: typeof intakeRules;
  }
}
