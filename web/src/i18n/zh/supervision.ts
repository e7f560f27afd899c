const supervision = {
  overview: {
    title: '{{year}} 年监管总览',
    year: '年度',
    nobody: '还没有下级单位',
    guard: '数据由下级单位的业务记录汇总，不含个人信息；1 至 4 的数字显示为“<5”，以免指向个人。',
    updatedAt: '数据更新至 {{at}}',
  },
  figure: {
    tenants: '下级单位',
    archives: '在档户数',
    coverage: '走访覆盖率',
    planned: '应走访',
    received: '已签收',
    overdue: '超期',
    cash: '慰问金（元）',
    goods: '慰问品（元）',
    offSeason: '非两节占比',
    followUps: '未办结诉求',
    none: '无',
  },
  chart: {
    areas: '各地区走访完成率',
    area: '行政区划',
    share: '完成率',
    ranked: '各单位走访情况',
    open: '未签收',
    months: '各月走访',
    month: '月份',
  },
  union: {
    title: '下级单位',
    name: '单位',
    kind: '类型',
    details: '走访明细',
    show: '查看明细',
    asked: '待对方处理',
    ask: '申请查阅',
  },
  ask: {
    title: '申请查阅“{{name}}”的走访记录',
    submit: '提交申请',
    hint: '由对方决定是否同意。获准后看到的姓名仍为脱敏显示，对方可以看到每一次查阅。',
    purpose: '用途',
    purposeShort: '请填写用途，至少5个字',
    days: '期限',
    daysUnit: '天',
    required: '请填写',
    sent: '申请已提交，等待对方处理',
  },
  visits: {
    logged: '每打开一页都会记入对方的查阅记录，对方可以看到查阅人、时间和用途。',
    hint: '将按授权用途查阅脱敏后的走访记录。',
    begin: '开始查阅',
    count_other: '走访记录，共 {{count}} 条',
    previous: '上一页',
    next: '下一页',
    empty: '没有走访记录',
    name: '姓名',
    unit: '部门',
    class: '对象类别',
    state: '状态',
    run: '活动',
    visitedAt: '走访时间',
  },
} as const;

export default supervision;

declare module '../messages' {
  interface Messages {
    supervision: typeof supervision;
  }
}
