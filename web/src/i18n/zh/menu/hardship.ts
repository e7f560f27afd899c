const hardship = {
  archives: '档案列表',
  bulk: '批量办理',
  archive: '档案详情',
  mine: '我的帮扶户',
  household: '帮扶户',
  create: '新建档案',
  edit: '编辑档案',
  standards: '低保标准',
  changes: '档案变更',
  handovers: '档案转出',
  disposal: '鉴定销毁',
  offers: '档案接收',
  civilChecks: '民政核对',
  civilBatch: '核对名单',
  intake: '办理期限与材料',
  rules: '测算规则',
  selfCheck: '自助核对',
} as const;

export default hardship;

declare module '../../messages' {
  interface MenuMessages {
    hardship: typeof hardship;
  }
}
