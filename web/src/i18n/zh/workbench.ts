const workbench = {
  queue: {
    title: '待办',
    approvalsWaiting: '待我审批',
    applicationsToDo: '待办救助申请',
    campaignsReturned: '被退回的方案',
    runsVisiting: '正在开展的活动',
    visitsUnassigned: '未分派的走访',
    visitsOverdue: '超期未走访',
    myVisitsOpen: '我的走访任务',
    followUpsOpen: '未办结的诉求',
    followUpsOverdue: '超期的诉求',
    civilListsOverdue: '逾期未答复的核对名单',
    runsToSettle: '待办结的活动',
    importsToConfirm: '待确认的导入',
    grantsToDecide: '待处理的查阅申请',
    archivesToReview: '待复核的档案',
    archivesNeverHelped: '从未救助的家庭',
    archivesNeverVisited: '从未走访的家庭',
    archivesUnchanged: '一年未更新的档案',
    archivesOutOfStep: '纸质档案待更新',
    archivesExpiring: '材料将到期的档案',
    archivesMissingPapers: '缺材料档案',
    archivesIdUnverified: '证件存疑档案',
    archivesUnowned: '无责任人家庭',
    jobsDead: '失败的后台任务',
  },
  quick: {
    title: '快捷入口',
    newArchive: '新建档案',
    importRoster: '导入花名册',
    newCampaign: '新建慰问方案',
    calendar: '活动日历',
    supervision: '监管总览',
  },
  runs: {
    title: '近期活动',
    none: '没有正在开展的活动',
    endsOn: '走访至 {{date}}',
    progress: '{{title}}的进度',
    figures: '{{done}} / {{all}} 户',
    unassigned_other: '，未分派 {{count}} 户',
    overdue_other: '，超期 {{count}} 户',
  },
  openings: { title: '即将开展', none: '近期没有安排' },
} as const;

export default workbench;

declare module '../messages' {
  interface Messages {
    workbench: typeof workbench;
  }
}
