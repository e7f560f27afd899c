const visit = {
  list: {
    empty: '没有走访任务',
    emptyHint: '分派给您的走访会出现在这里。',
    search_other: '查找姓名或部门（共 {{count}} 户）',
    until_other: '{{count}} 户，{{date}} 截止',
    gets: '慰问金 {{cash}} 元  {{goods}}',
  },
  entry: { draft: '草稿', queued: '待上传', parked: '需要处理' },
  gone: {
    title: '不在您的走访任务中',
    hint: '可能已经签收、已移交他人，或活动已经结束。',
    kept: '您的记录仍保存在本机，请把情况告诉经办人；确认不再需要后可在“我的”中放弃。',
  },
  fact: {
    unit: '部门',
    category: '困难类别',
    cause: '致困原因',
    household: '家庭',
    people_other: '{{count}} 人',
    disability: '，有残疾人',
    dueOn: '走访期限',
    cash: '慰问金',
    amount: '{{amount}} 元',
    goods: '慰问品',
  },
  earlier: {
    title: '以往走访',
    none: '没有以往走访记录。',
    nothingNoted: '没有记录情况',
    by: '{{helper}}，慰问金 {{cash}} 元',
  },
  report: {
    title: '走访记录',
    outcome: '走访结果',
    choose: '请选择',
    at: '走访时间',
    condition: '家庭情况',
    conditionHint: '与上次相比有什么变化、目前的困难。',
    submit: '提交',
    submitted: '已提交，联网后自动上传',
    incomplete: '请补全标出的内容',
    waiting: '已提交，正在等待上传。保持本页打开，联网后会自动上传。',
    reopen: '修改后重新提交',
    discard: '清空重填',
    discardTitle: '清空这份记录？',
    discardDetail: '已填写的内容、照片和签名将从本机删除。',
  },
  handOver: {
    title: '发放与签收',
    receiver: '签收人',
    proxyName: '代领人姓名',
    proxyRelation: '与本人关系',
    proxyRelationHint: '例如：配偶、子女、同事。',
    cash: '实发慰问金（元）',
    goods: '{{name}}（标准 {{quantity}} {{unit}}）',
    second: '第二经手人',
    secondHint: '发放现金时须两人经手。',
  },
  receipt: {
    title: '签收凭证',
    signature: '手写签名',
    paper: '拍签收单',
    kept: '已保存的签名',
    again: '重新签名',
  },
  photo: { title: '走访照片', hint: '未经本人同意，请不要拍摄面部。照片会缩小后上传。' },
  request: {
    title: '诉求与需要',
    hint: '每条诉求都会指定责任人并限期办理。',
    add: '增加诉求',
    kind: '类别',
    text: '内容',
  },
  problem: {
    required: '请填写',
    amount: '请填写金额，最多两位小数',
    signature: '发放现金须有签名或签收单照片',
    future: '走访时间不能晚于现在',
  },
  followUp: {
    empty: '没有待办理的诉求',
    dueOn: '{{date}} 前办理',
    answer: '填写办理结果',
    result: '办理结果',
    submit: '办结',
  },
} as const;

export default visit;

declare module '../messages' {
  interface Messages {
    visit: typeof visit;
  }
}
