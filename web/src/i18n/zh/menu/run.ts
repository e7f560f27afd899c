const run = {
  runs: '活动执行',
  run: '活动详情',
  receipts: '签领表',
  roster: '慰问名册',
  statistics: '活动统计表',
} as const;

export default run;

declare module '../../messages' {
  interface MenuMessages {
    run: typeof run;
  }
}
