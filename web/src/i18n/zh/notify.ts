const notify = {
  all: '全部',
  unread: '未读',
  show: '显示',
  markAll: '全部标为已读',
  empty: '没有消息',
  more: '更多',
} as const;

export default notify;

declare module '../messages' {
  interface Messages {
    notify: typeof notify;
  }
}
