const dictionary = {
  hint: '表单中可选的词。国家标准词条固定，不能修改；本工会可在其下增加自己的词条，汇总和上报时按上级词条计。',
  choose: '选择字典',
  closed: '此字典是国家标准代码或证件代码，不能增加词条。',
  add: '增加词条',
  edit: '修改',
  editTitle: '修改词条',
  save: '保存',
  saved: '已保存',
  code: '代码',
  zh: '中文',
  en: '英文',
  state: '来源',
  actions: '操作',
  national: '国家标准',
  own: '本工会',
  disabled: '已停用',
  parent: '上级词条',
  parentHint: '汇总和上报时按此词条计。',
  disable: '停用',
  disableHint: '停用后表单不再提供，已登记的保持不变。',
  required: '请填写',
  names: {
    POLITICAL: '政治面貌',
    MARRIAGE: '婚姻状况',
    REGISTER: '户口类型',
    HEALTH: '健康状况',
    UNIT_NATURE: '单位性质',
    ENTERPRISE_STATE: '企业状况',
    WORK_STATE: '工作状态',
    MODEL_WORKER: '劳模类型',
    HOUSING: '住房类型',
    MEDICAL_INSURANCE: '医保状况',
    IDENTITY: '人员身份',
    EDUCATION: '学历',
    BANK: '开户银行',
    DUTY: '四个第一',
    NATION: '民族',
    INDUSTRY: '所属行业',
    CONTRACT_TERM: '合同期限',
    RELATION: '与户主关系',
    DISABILITY_TYPE: '残疾类别',
    DISABILITY_GRADE: '残疾等级',
  },
} as const;

export default dictionary;

declare module '../messages' {
  interface Messages {
    dictionary: typeof dictionary;
  }
}
