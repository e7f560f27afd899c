const member = {
  login: '登录',
  invite: '接受邀请',
  members: '人员与角色',
  me: '我的账号',
} as const;

export default member;

declare module '../../messages' {
  interface MenuMessages {
    member: typeof member;
  }
}
