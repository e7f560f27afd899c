const common = {
  save: '保存',
  cancel: '取消',
  confirm: '确定',
  close: '关闭',
  edit: '编辑',
  remove: '删除',
  back: '返回',
  yes: '是',
  no: '否',
  system: '系统',
} as const;

export default common;

declare module '../messages' {
  interface Messages {
    common: typeof common;
  }
}
