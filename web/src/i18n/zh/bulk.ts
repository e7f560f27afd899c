const bulk = {
  button_other: '批量办理（{{count}} 份）',
  mine: '我的批量办理',
  action: { CALL_REVIEW: '启动年度复核', ASSIGN_OWNER: '指定责任人' },
  title_other: '{{action}}：全部 {{count}} 份结果',
  confirm_other: '确认办理 {{count}} 份',
  detail: {
    CALL_REVIEW: '在档的档案转为待复核，并通知各户责任人。不在档的保持不变，结果表中说明原因。',
    ASSIGN_OWNER: '所选人员成为这些档案的第一责任人。无权办理该单位档案的，保持不变。',
  },
  owner: '第一责任人',
  ownerRequired: '请选择责任人',
  note: '说明',
  noteRequired: '请填写说明，将记入每份档案的变更历史',
  hint: '确认时名单即已固定，由后台逐份办理；可以离开此页，中断后自动继续，不会重复。',
  empty: '还没有批量办理',
  emptyHint: '在档案列表筛选后，选择“批量办理”。',
  column: {
    action: '事项',
    note: '说明',
    createdAt: '发起时间',
    total: '份数',
    done: '已办',
    refused: '未办',
    progress: '进度',
    result: '结果',
  },
  result: '导出结果',
  resultOf: '{{action}}结果',
} as const;

export default bulk;

declare module '../messages' {
  interface Messages {
    bulk: typeof bulk;
  }
}
