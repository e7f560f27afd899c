const disclosure = {
  scheduled: '待公示',
  running: '公示中',
  ended: '已结束',
  objections: '异议处理',
  board: '公示栏',
  notice: '公示',
} as const;

export default disclosure;

declare module '../../messages' {
  interface MenuMessages {
    disclosure: typeof disclosure;
  }
}
