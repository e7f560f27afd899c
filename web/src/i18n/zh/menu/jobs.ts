const jobs = {
  dead: '后台任务',
} as const;

export default jobs;

declare module '../../messages' {
  interface MenuMessages {
    jobs: typeof jobs;
  }
}
