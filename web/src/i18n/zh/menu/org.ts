const org = {
  tenant: '单位信息',
  units: '组织架构',
  sites: '帮扶站点',
  grants: '查阅授权',
  accessLog: '查阅记录',
  subordinates: '下级单位',
} as const;

export default org;

declare module '../../messages' {
  interface MenuMessages {
    org: typeof org;
  }
}
