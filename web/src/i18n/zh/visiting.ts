/** Words of campaigns, visits and follow-ups that several features use. */
const visiting = {
  theme: {
    SPRING_FESTIVAL: '元旦春节送温暖',
    LABOUR_DAY: '五一慰问',
    SUMMER_COOL: '夏送清凉',
    MID_AUTUMN: '中秋国庆慰问',
    DOUBLE_NINTH: '重阳敬老',
    DISABLED_DAY: '助残日',
    EVERYDAY: '日常走访',
    OTHER: '其他',
  },
  campaignState: {
    DRAFT: '草稿',
    PENDING_APPROVAL: '待审批',
    APPROVED: '已批准',
    PAUSED: '已暂停',
    ENDED: '已结束',
    CANCELLED: '已取消',
  },
  returned: '被退回',
  recurrence: { ONCE: '一次', YEARLY: '每年' },
  fundSource: {
    FISCAL: '财政拨款',
    UPPER_UNION: '上级工会经费补助',
    OWN_UNION: '本级工会经费',
    DONATION: '社会捐助',
    ADMIN: '行政拨付',
    OTHER: '其他',
  },
  assignment: { BY_UNIT: '按部门就近分派', BY_SITE: '按帮扶站点分派', MANUAL: '手工分派' },
  class: {
    DEEP: '深度困难',
    RELATIVE: '相对困难',
    ACCIDENT: '意外致困',
    WATCH: '监测对象',
    LEGACY: '旧口径档案',
    MODEL_WORKER: '劳模',
    ON_DUTY: '坚守岗位职工',
    RETIREE: '退休职工',
    OTHER: '其他',
  },
  runState: {
    EXPANDING: '生成名单',
    VISITING: '走访中',
    PAUSED: '已暂停',
    SETTLING: '结算中',
    CLOSED: '已结束',
    CANCELLED: '已取消',
  },
  visitState: {
    PLANNED: '待走访',
    RECEIVED: '已签收',
    UNDELIVERED: '未送达',
    REMOVED: '已移除',
    CANCELLED: '已取消',
  },
  outcome: {
    RECEIVED: '已签收',
    NOT_HOME: '家中无人',
    REFUSED: '本人谢绝',
    MOVED: '已搬迁',
    DECEASED: '已去世',
  },
  receiver: { SELF: '本人签收', PROXY: '他人代领' },
  followUpKind: {
    LIVING: '生活',
    MEDICAL: '医疗',
    STUDENT: '助学',
    LEGAL: '法律维权',
    JOB: '就业',
    PSYCH: '心理',
    OTHER: '其他',
  },
  followUpState: { OPEN: '待办理', IN_PROGRESS: '办理中', DONE: '已办结', DECLINED: '不予办理' },
  overdue: '超期',
  goodsItem: '{{name}} {{quantity}}{{unit}}',
  goodsJoin: '、',
} as const;

export default visiting;

declare module '../messages' {
  interface Messages {
    visiting: typeof visiting;
  }
}
