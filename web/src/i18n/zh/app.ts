const app = {
  brand: '暖心帮扶',
  claim: '企业工会困难职工帮扶平台',
  userMenu: {
    signOut: '退出登录',
  },
  signOutUnsent: {
    title: '还有未上传的记录',
    detail_other: '本机有 {{count}} 条记录尚未上传，退出后将被清除。',
    confirm: '仍然退出',
  },
  outbox_other: '待上传 {{count}} 条',
  outboxParked_other: '{{count}} 条需要处理',
  notFound: '没有这个页面',
  home: '回到首页',
  newVersion: '系统已更新，请刷新页面后继续。',
} as const;

export default app;

declare module '../messages' {
  interface Messages {
    app: typeof app;
  }
}
