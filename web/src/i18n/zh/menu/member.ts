const member = {
  login: '登录',
} as const;

export default member;

declare module '../../messages' {
  interface MenuMessages {
    member: typeof member;
  }
}
