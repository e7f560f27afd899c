const app = {
  me: '我的',
} as const;

export default app;

declare module '../../messages' {
  interface MenuMessages {
    app: typeof app;
  }
}
