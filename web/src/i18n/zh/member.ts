const member = {
  login: {
    title: '登录',
    login: '账号',
    loginHint: '邮箱或工号',
    password: '密码',
    submit: '登录',
    missing: '请填写账号和密码',
    network: '连接不上服务器，请检查网络',
  },
} as const;

export default member;

declare module '../messages' {
  interface Messages {
    member: typeof member;
  }
}
