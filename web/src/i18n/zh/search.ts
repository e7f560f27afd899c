const search = {
  label: '搜索',
  placeholder: '姓名、拼音、证件号、电话、档案号或申请号',
  hint: '姓名可只写一部分，也可写拼音或首字母；证件号和电话须写完整。↑↓ 选择，回车打开，Esc 关闭。',
  results: '搜索结果',
  none: '没有找到。可能不存在，也可能不在您的权限范围内。',
  more: '在列表中查看全部结果',
  group: { archives: '困难职工档案', applications: '救助申请', members: '人员账号' },
  person: '家庭成员（{{relation}}）：{{name}}',
  memberState: { SUSPENDED: '已停用', LEFT: '已离开' },
  filters: {
    button: '筛选方案',
    none: '还没有保存筛选方案',
    keep: '保存当前筛选',
    keepHint: '先设置筛选条件',
    manage: '管理筛选方案',
    name: '名称',
    nameRequired: '请填写名称，最多 30 字',
    saved: '已保存',
    renamed: '已改名',
    removed: '已删除',
    rename: '改名',
    remove: '删除',
    removeTitle: '删除筛选方案“{{name}}”？',
    removeDetail: '只删除保存的条件，不影响任何数据。',
    personal: '证件号、电话等号码不会保存。',
  },
} as const;

export default search;

declare module '../messages' {
  interface Messages {
    search: typeof search;
  }
}
