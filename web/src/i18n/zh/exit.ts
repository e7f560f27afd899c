const exit = {
  propose: '申请退出',
  submit: '提交',
  hint: '{{name}} 家庭经复核申请退出。提交后公示，期满无异议由审批人决定；其间档案内容不能修改。',
  required: '请填写',
  cause: '退出原因',
  causes: {
    LEFT_HARDSHIP: '脱困：收入达到标准',
    RELIEVED: '解困：帮扶措施已落实',
  },
  conditions: '退出条件',
  conditionsHint: '逐项写明依据的凭证或事实。病情只写凭证名称，如“门诊慢特病备案”。',
  condition: {
    MEDICAL: '医疗保障',
    EMPLOYMENT: '就业保障',
    SCHOOLING: '就学保障',
    HOUSING: '住房保障',
    SECURITY: '社会保障',
    INCOME: '收入稳定达标',
    AID_GIVEN: '帮扶措施已落实',
    LOCAL: '当地解困条件',
  },
  evidence: {
    MEDICAL: '参保凭证、慢特病备案、互助保障',
    EMPLOYMENT: '劳动合同、就业登记',
    SCHOOLING: '学籍或录取通知书',
    HOUSING: '房屋安全鉴定、公租房合同',
    SECURITY: '社保缴费记录、低保审批',
    INCOME: '近12个月工资单、测算结果',
    AID_GIVEN: '救助、培训等措施的落实情况',
    LOCAL: '当地文件的条件及凭证',
  },
  evidenceOf: '{{condition}}的依据',
  evidenceRequired: '请写明依据，至少2个字',
  verdict: {
    MET: '达到',
    NOT_APPLICABLE: '不涉及',
  },
  note: '综合说明',
  files: '附件',
  join: '：',
  record: '退出申请（第 {{round}} 次建档）',
  meeting: '民主评议',
  votes: '{{on}} 到会 {{present}} 人，同意 {{inFavour}}，不同意 {{against}}',
  minutes: '评议记录',
  assessment: '经济状况测算',
  seeAssessment: '已确认，见“收支测算”',
  by: '申请人',
  ended: '办结',
  upheld: '异议成立',
  relapsed: '返困',
  state: {
    NOTICE: '公示中',
    OBJECTION: '异议核查',
    APPROVAL: '待审批',
    DONE: '已退出',
    REFUSED: '不予退出',
    WITHDRAWN: '已撤回',
  },
  withdraw: '撤回退出申请',
  withdrawHint: '公示将撤下，审批不再进行，该户回到待复核。',
  reason: '理由',
} as const;

export default exit;

declare module '../messages' {
  interface Messages {
    exit: typeof exit;
  }
}
