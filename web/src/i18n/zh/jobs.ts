const jobs = {
  counts: { pending: '等待执行', dead: '已失败', held: '暂停中' },
  dead: '失败的任务',
  hint: '多次重试仍失败的任务会停在这里，排除原因后可以重新执行。重复执行不会重复写入。',
  empty: '没有失败的任务',
  kind: '任务',
  attempts: '已试次数',
  lastError: '最近的错误',
  createdAt: '创建时间',
  actions: '操作',
  retry: '重新执行',
  retried: '已重新排队',
  kinds: {
    campaign: {
      open: '到期开启活动',
      expand: '生成走访名单',
      tell: '发送走访通知',
      recount: '重新统计',
      followup_overdue: '后续事项逾期提醒',
    },
    notify: { deliver: '发送消息' },
    supervision: { refresh: '刷新监管汇总' },
    attachment: { sweep: '清理附件' },
    transfer: {
      parse: '读取导入文件',
      commit: '写入导入数据',
      purge: '清除导入明细',
      export: '生成导出文件',
      expire: '清除过期导出',
      drop: '删除文件',
    },
  },
} as const;

export default jobs;

declare module '../messages' {
  interface Messages {
    jobs: typeof jobs;
  }
}
