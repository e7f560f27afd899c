const worker = {
  cases: '我的申请',
  archiveForm: '申请建档',
  aidForm: '申请救助',
  file: '我的资料',
  policies: '政策和标准',
  workers: '职工开通',
  join: '职工登记',
} as const;

export default worker;

declare module '../../messages' {
  interface MenuMessages {
    worker: typeof worker;
  }
}
