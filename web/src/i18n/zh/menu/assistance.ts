const assistance = {
  applications: '救助申请',
  create: '代填申请',
  edit: '修改申请',
  limits: '限额标准',
  complaints: '投诉申诉',
  callBacks: '回访',
  settings: '救助期限',
} as const;

export default assistance;

declare module '../../messages' {
  interface MenuMessages {
    assistance: typeof assistance;
  }
}
