const workbench = { workbench: '工作台' } as const;

export default workbench;

declare module '../../messages' {
  interface MenuMessages {
    workbench: typeof workbench;
  }
}
