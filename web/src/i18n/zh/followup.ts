const followup = {
  required: '请填写',
  request: '诉求',
  text: '诉求内容',
  kind: '类别',
  state: '状态',
  name: '职工',
  unit: '部门',
  owner: '责任人',
  nobody: '无责任人',
  newOwner: '转交给',
  dueOn: '办理期限',
  createdAt: '收到时间',
  result: '办理结果',
  mine: '只看我负责的',
  empty: '没有诉求',
  emptyHint: '走访人上报的诉求会出现在这里，并开始计时。',
  proposeAid: '提出救助申请',
  move: { take: '受理', answer: '办结', handOn: '转交', decline: '不予办理' },
  moveDetail: {
    take: '受理后由您负责办理，办理期限不变。',
    answer: '办结后不能再修改，办理结果将留存在走访记录中。',
    handOn: '转交后由对方负责，办理期限不变，对方会收到通知。',
    decline: '请说明理由，理由将留存，并用于向职工反馈。',
  },
  resultOf: { answer: '办理结果', handOn: '说明', decline: '理由' },
  conflict: { title: '该诉求已有变化', detail: '其他人刚刚处理过这条诉求，现已刷新，请核对后再办理。' },
} as const;

export default followup;

declare module '../messages' {
  interface Messages {
    followup: typeof followup;
  }
}
