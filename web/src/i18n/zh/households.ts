const households = {
  show: '显示',
  box: { ALL: '全部', REVIEW: '待复核', PAPERS: '缺材料', VISIT: '待走访' },
  search: '姓名、拼音或档案号',
  found_other: '共 {{count}} 户',
  foundMore_other: '共 {{count}} 户，显示前 {{shown}} 户，可搜索姓名',
  empty: '没有这样的帮扶户',
  emptyHint: '您作为第一责任人的家庭显示在这里，责任人在档案的“办理进度”中指定。',
  due: {
    review: '待复核',
    papers_other: '缺材料 {{count}} 项',
    guardian: '缺监护人同意',
    never: '从未走访',
    visit: '超过一年未走访',
  },
  visited: '最近走访 {{date}}',
  gone: '档案不存在，或不在您的管理范围',
  number: '档案号',
  unit: '单位',
  category: '困难类别',
  cause: '主要困难',
  visitedOn: '最近走访',
  never: '从未走访',
  wish: '希望得到的帮助',
  dueTitle: '待办',
  nothingDue: '没有待办事项',
  lacking: '缺：{{papers}}',
  and: '、',
  members_other: '家庭成员 {{count}} 人（不含户主）',
  alone: '没有其他家庭成员',
  age_other: '{{count}} 岁',
  applications: '正在办理的救助申请',
  noApplications: '没有正在办理的申请',
  readOnly: '手机上只供查看，修改请在电脑上办理。',
} as const;

export default households;

declare module '../messages' {
  interface Messages {
    households: typeof households;
  }
}
