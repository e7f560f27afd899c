const sheet = {
  imports: '数据导入',
  newImport: '新的导入',
  import: '导入详情',
  exports: '我的导出',
} as const;

export default sheet;

declare module '../../messages' {
  interface MenuMessages {
    sheet: typeof sheet;
  }
}
