const audit = {
  trail: '审计日志',
} as const;

export default audit;

declare module '../../messages' {
  interface MenuMessages {
    audit: typeof audit;
  }
}
