const campaign = {
  campaigns: '慰问方案',
  calendar: '活动日历',
  create: '新建方案',
  campaign: '方案详情',
  edit: '修改方案',
} as const;

export default campaign;

declare module '../../messages' {
  interface MenuMessages {
    campaign: typeof campaign;
  }
}
