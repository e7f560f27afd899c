const supervision = { overview: '监管总览', visits: '走访明细' } as const;

export default supervision;

declare module '../../messages' {
  interface MenuMessages {
    supervision: typeof supervision;
  }
}
