const app = {
  brand: '暖心帮扶',
  claim: '企业工会困难职工帮扶平台',
  userMenu: {
    account: '我的账号',
    exports: '我的导出',
    signOut: '退出登录',
  },
  signOutUnsent: {
    title: '还有未上传的记录',
    detail_other: '本机有 {{count}} 条记录尚未上传，退出后将被清除。',
    confirm: '仍然退出',
  },
  outbox_other: '待上传 {{count}} 条',
  outboxParked_other: '{{count}} 条需要处理',
  me: {
    settings: '显示设置',
    tenants: '切换单位',
    unsent: '未上传的记录',
    nothingUnsent: '本机没有未上传的记录',
    waiting: '待上传',
    parked: '需要处理',
    retry: '重新提交',
    discard: '放弃此条',
    discardTitle: '放弃这条记录？',
    discardDetail: '“{{title}}”尚未上传，放弃后无法恢复。',
    sendNow: '立即上传',
    sending: '正在上传',
  },
  search: '搜索',
  searchText: '搜索姓名、证件号、编号',
  searchHint: '搜索（Ctrl+K）',
  notFound: '没有这个页面',
  home: '回到首页',
} as const;

export default app;

declare module '../messages' {
  interface Messages {
    app: typeof app;
  }
}
