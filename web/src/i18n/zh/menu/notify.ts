const notify = { notifications: '消息' } as const;

export default notify;

declare module '../../messages' {
  interface MenuMessages {
    notify: typeof notify;
  }
}
