const groups = {
  workbench: '工作台',
  archives: '困难职工档案',
  assistance: '救助申请',
  campaigns: '慰问活动',
  funds: '资金台账',
  disclosure: '公示公开',
  reports: '统计报表',
  supervision: '上级监管',
  settings: '单位设置',
} as const;

export default groups;

declare module '../../messages' {
  interface MenuMessages {
    groups: typeof groups;
  }
}
